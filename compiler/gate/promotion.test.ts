import { describe, expect, test } from 'vitest';
import {
  at,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleTree,
  shape,
  withFiles,
} from '../../testing/sample.ts';
import type { LoadedRelease } from '../model/release.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { judge } from './index.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const judged = (release: LoadedRelease, by: PolicyEvaluator = evaluator) =>
  judge(release, governance, by, at, shape, { previous: sampleRelease(sampleTree(), '1') });

/** Every gate has nothing to say. */
const silent: PolicyEvaluator = {
  ...evaluator,
  evaluate: (asked, input) =>
    asked === 'relc/verdicts'
      ? { result: Object.fromEntries(evaluator.gates.map((gate) => [gate, []])) }
      : evaluator.evaluate(asked, input),
};

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
    expect(judged(profile([]), silent).diagnostics).toMatchObject(refused);
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
        ...silent,
        evaluate: (asked, input) => (asked === 'relc/promote_allow' ? { result: true } : silent.evaluate(asked, input)),
      };
      expect(() => judged({ ...bound, [name]: undefined }, always)).toThrow('load let an incomplete release through');
    },
  );

  test('when promotion is asked, it is not given the limits: it reads none', () => {
    let told: unknown;
    const listening: PolicyEvaluator = {
      ...evaluator,
      evaluate: (asked, input) => {
        if (asked === 'relc/promote_allow') told = JSON.parse(JSON.stringify(input));
        return evaluator.evaluate(asked, input);
      },
    };
    expect(judged(bound, listening).diagnostics).toEqual([]);
    expect(told).not.toHaveProperty('limits');
    const { reads = [] } = evaluator.controls.find(({ gate }) => gate === 'promote') ?? {};
    expect(reads).toContain('thresholds');
    expect(reads).not.toContain('limits');
  });

  test('when nothing is taken away, the release is promoted', () => {
    expect(judged(profile(bound.policies)).diagnostics).toEqual([]);
  });
});
