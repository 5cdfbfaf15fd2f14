import { describe, expect, test } from 'vitest';
import {
  at,
  makeKey,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleStatement,
  sampleTree,
  shape,
  signSample,
  withFiles,
} from '../cases/sample.ts';
import { folderDigest } from '../lib/digest.ts';
import type { LoadedRelease } from '../model/release.ts';
import type { Entrypoint, PolicyEvaluator } from '../ports.ts';
import { judge } from './index.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const folder = 'releases/risk-default/2';

const judged = (release: LoadedRelease, by: PolicyEvaluator = evaluator, when = at) =>
  judge(release, governance, by, when, shape);

/** The sample's policy, with another answer at one entry point. */
const answering = (entrypoint: Entrypoint, answer: ReturnType<PolicyEvaluator['evaluate']>): PolicyEvaluator => ({
  ...evaluator,
  evaluate: (asked, input) => (asked === entrypoint ? answer : evaluator.evaluate(asked, input)),
});

describe('judge', () => {
  test('when no gate has anything to say, hands on a release that is complete', () => {
    const release = sampleRelease();
    const { judged: result, diagnostics } = judged(release);
    expect(diagnostics).toEqual([]);
    expect(result).toMatchObject({
      model: 'risk-default',
      version: '2',
      folder,
      gates: ['evidence', 'fairness', 'guardrail', 'identity', 'lifecycle', 'privacy', 'promote', 'slo'],
      sourceDigest: folderDigest(release.files),
      evidence: { security_decision: { decision: 'PASS' }, staging_report: { result: 'PASS' } },
    });
    expect(result?.signers).toHaveLength(3);
  });

  test.each(['relc/verdicts', 'relc/timed'] as const)(
    'when %s answers nothing, the release does not pass',
    (entrypoint) => {
      const { judged: result, diagnostics } = judged(sampleRelease(), answering(entrypoint, { result: undefined }));
      expect(result).toBeUndefined();
      expect(diagnostics).toEqual([{ code: 'gate/no-answer', facts: { entrypoint } }]);
    },
  );

  test.each([
    [{ result: false }, 'false'],
    [{ result: undefined }, 'null'],
    [{ result: 'true' }, '"true"'],
    [{ result: 1 }, '1'],
    [{ result: {} }, '{}'],
    [{ fault: 'out of memory' }, 'out of memory'],
  ])('when every gate is silent but promotion answers %j, refuses with gate/promotion-refused', (answer, observed) => {
    const { judged: result, diagnostics } = judged(sampleRelease(), answering('relc/promote_allow', answer));
    expect(result).toBeUndefined();
    expect(diagnostics).toEqual([
      { code: 'gate/promotion-refused', file: `${folder}/release.yaml`, facts: { observed } },
    ]);
  });

  test('when the security reviewer decided FAIL, refuses with promote/security-decision', () => {
    const key = makeKey('reviewer', ['security-reviewer']);
    const predicate = { ...(sampleStatement('security_decision').predicate as object), decision: 'FAIL' };
    const release = withFiles({
      'security_decision.sigstore.json': signSample('security_decision', key, { predicate }),
    });
    const trust = [...governance.trust, key.signer];
    expect(judge(release, { ...governance, trust }, evaluator, at, shape).diagnostics).toEqual([
      {
        code: 'promote/security-decision',
        file: `${folder}/security_decision.sigstore.json`,
        pointer: '/decision',
        facts: { observed: 'FAIL', expected: 'PASS' },
      },
    ]);
  });

  test('when load found a fault, the release does not pass although no gate has anything to say', () => {
    const fault = { code: 'load/unknown-file', file: 'x' } as const;
    expect(judged({ ...sampleRelease(), diagnostics: [fault] })).toEqual({ judged: undefined, diagnostics: [] });
  });

  test('when there is no model.yaml, the release does not pass', () => {
    expect(judged({ ...sampleRelease(), modelFile: undefined })).toEqual({ judged: undefined, diagnostics: [] });
  });

  test('when the moment is later, gates that depend on time say so', () => {
    const { diagnostics } = judged(sampleRelease(), evaluator, '2027-02-20T00:00:00Z');
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['lifecycle/past', '/lifecycle/revalidate_by'],
    ]);
  });
});

describe('what promotion rests on', () => {
  const refused = [{ code: 'gate/promotion-refused' }];
  const bound = sampleRelease();
  const [first, ...others] = bound.policies;
  const profile = (policies: LoadedRelease['policies']): LoadedRelease => ({
    ...bound,
    profile: bound.profile && {
      ...bound.profile,
      value: { ...bound.profile.value, policies: policies.map(({ binding }) => binding) },
    },
    policies,
  });

  test('when no policy is bound at all, the release is not promoted', () => {
    expect(judged(profile([])).diagnostics).toMatchObject(refused);
  });

  test('when a bound policy was not read, the release is not promoted', () => {
    expect(judged({ ...bound, policies: others }).diagnostics).toMatchObject(refused);
  });

  test('when the bytes of a bound policy are not those that were bound, the release is not promoted', () => {
    if (first === undefined) throw new Error('the sample binds no policy');
    const changed = { ...first, bytes: new Uint8Array([1]) };
    expect(judged({ ...bound, policies: [changed, ...others] }).diagnostics).toMatchObject(refused);
  });

  test.each(['model.sigstore.json', 'provenance.sigstore.json', 'security_decision.sigstore.json', 'model.SHA256SUMS'])(
    'when %s is missing and load would not say so, the release is not promoted',
    (name) => {
      expect(judged(withFiles({ [name]: undefined })).diagnostics).toMatchObject(refused);
    },
  );

  test.each(['release', 'profile'] as const)(
    'when the %s is missing although everything passed, that is a bug, not a pass',
    (name) => {
      const always: PolicyEvaluator = {
        ...evaluator,
        evaluate: (asked, input) =>
          asked === 'relc/promote_allow' ? { result: true } : evaluator.evaluate(asked, input),
      };
      expect(() => judged({ ...bound, [name]: undefined }, always)).toThrow('load let an incomplete release through');
    },
  );

  test('when nothing is wrong, the sample has what the tests above take away', () => {
    expect(sampleTree().files.has(`${folder}/release.yaml`)).toBe(true);
    expect(judged(profile(bound.policies)).diagnostics).toEqual([]);
  });
});
