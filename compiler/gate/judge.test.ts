import { describe, expect, test } from 'vitest';
import { largeSbom, largeVex } from '../../testing/large-sbom.ts';
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
  textIn,
  withFiles,
} from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, folderDigest } from '../lib/digest.ts';
import type { LoadedRelease } from '../model/release.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import type { Entrypoint, PolicyEvaluator } from '../policy/port.ts';
import { type About, judge } from './index.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const folder = 'releases/risk-default/2';
const previous = sampleRelease(sampleTree(), '1');

const judged = (release: LoadedRelease, by: PolicyEvaluator = evaluator, when = at) =>
  judge(release, governance, by, when, shape, { previous });

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
      sourceDigest: folderDigest([...digestsOf(release.files), ...release.modelFiles]),
      evidence: { security_decision: { decision: 'PASS' }, staging_report: { result: 'PASS' } },
    });
    expect(result?.signers).toHaveLength(4);
  });

  test.each([
    ['2026-11-24T09:00:00-03:00', []],
    ['2026-11-24T12:00:00.999999+00:00', []],
    ['2026-11-24T13:30:00+01:30', []],
    ['2026-11-24T09:00:01-03:00', ['evidence/from-the-future']],
    ['2026-11-24T11:59:59-00:01', ['evidence/from-the-future']],
  ])('when evidence is dated %s, judges the moment and not the text', (moment, codes) => {
    const file = `${folder}/rollout_decision.txt`;
    const text = textIn(file).replace(/decided_at: .*/, `decided_at: '${moment}'`);
    const release = sampleRelease(sampleTree({ [file]: text }));
    expect(judged(release).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('when an SBOM has thousands of components and hundreds of vulnerabilities, judges each in little memory', async () => {
    const put = (file: string, fields: object) => ({
      [`${folder}/${file}`]: JSON.stringify({ ...JSON.parse(textIn(`${folder}/${file}`)), ...fields }),
    });
    const tree = sampleTree({
      ...put('sbom.cdx.json', largeSbom(3000, 400)),
      ...put('vex.cdx.json', largeVex(3000, 400)),
    });
    const { value } = await loadEvaluator(sampleTree(), { pages: 256, milliseconds: 60_000 });
    const codes = judged(sampleRelease(tree), value).diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => code === 'promote/blocking-cve')).toHaveLength(400);
    // The build signed for another SBOM.
    const ofAnother = ['attestation/subject', 'evidence/sbom', 'vulnerability/not-scanned'];
    expect(new Set(codes)).toEqual(new Set([...ofAnother, 'promote/blocking-cve', 'vex/unsigned']));
  });

  test('when the calendar has no window of that name any more, what was approved before still passes', () => {
    const { calendar } = governance;
    const changed = { ...governance, calendar: { ...calendar, value: { ...calendar.value, windows: {} } } };
    const found = (about: About) => judge(sampleRelease(), changed, evaluator, at, shape, about).diagnostics;
    expect(found({ previous })).toMatchObject([{ code: 'change/unknown-window' }]);
    expect(found({ previous, frozen: true })).toEqual([]);
  });

  test.each(['relc/verdicts', 'relc/timed'] as const)(
    'when %s answers nothing, the release does not pass',
    (entrypoint) => {
      const { judged: result, diagnostics } = judged(sampleRelease(), answering(entrypoint, { result: undefined }));
      expect(result).toBeUndefined();
      expect(diagnostics).toEqual([{ code: 'gate/no-answer', facts: { entrypoint } }]);
    },
  );

  test('when every gate is silent but promotion is not allowed, refuses with gate/promotion-refused', () => {
    const { judged: result, diagnostics } = judged(sampleRelease(), answering('relc/promote_allow', { result: false }));
    expect(result).toBeUndefined();
    const facts = { observed: 'false' };
    expect(diagnostics).toEqual([{ code: 'gate/promotion-refused', file: `${folder}/release.yaml`, facts }]);
  });

  test.each([
    ['gate/no-answer', { result: undefined }],
    ['gate/no-answer', { result: 'true' }],
    ['gate/evaluation-failed', { fault: 'out of memory' }],
  ])('when every gate is silent but promotion cannot be judged, refuses with %s', (code, answer) => {
    const { judged: result, diagnostics } = judged(sampleRelease(), answering('relc/promote_allow', answer));
    expect(result).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, facts: { entrypoint: 'relc/promote_allow' } }]);
  });

  test.each([
    ['components.yaml', true],
    ['z/a/components.yaml', true],
    ['z/my-components.yaml', false],
    ['components.yaml.bak', false],
  ])('when the signed files hold %s, that the model is an LLM is %s', (path, expected) => {
    const sums = `${'0'.repeat(64)}  ${path}\n${'0'.repeat(64)}  zz\n`;
    const { diagnostics } = judged(withFiles({ 'model.SHA256SUMS': utf8(sums) }));
    expect(diagnostics.some(({ code }) => code === 'slo/llm-not-declared')).toBe(expected);
  });

  test('when the list of signed files cannot be read, or there is no SBOM, still reports the other faults', () => {
    const files = { 'model.SHA256SUMS': utf8('no list'), 'sbom.cdx.json': undefined };
    const found = judged(withFiles(files)).diagnostics.map(({ code }) => code);
    expect(found).toContain('signature/does-not-match');
    expect(found).not.toContain('slo/llm-not-declared');
    expect(found).not.toContain('evidence/sbom');
  });

  test('when the SBOM is not the one that the build names and scanned, refuses with evidence/sbom, and as not scanned', () => {
    const sbom = utf8(`${textIn(`${folder}/sbom.cdx.json`)} `);
    expect(judged(withFiles({ 'sbom.cdx.json': sbom })).diagnostics).toMatchObject([
      { code: 'attestation/subject', facts: { artifact: 'sbom.cdx.json', expected: digestOf(sbom) } },
      { code: 'evidence/sbom', pointer: '/runDetails/byproducts', facts: { expected: digestOf(sbom) } },
      { code: 'vulnerability/not-scanned' },
    ]);
  });

  test('when release and profile of the replaced version cannot be read, compares what can', () => {
    const before = { ...previous, release: undefined, profile: undefined };
    expect(judge(sampleRelease(), governance, evaluator, at, shape, { previous: before }).diagnostics).toEqual([]);
  });

  test('when the security reviewer decided FAIL, refuses with promote/security-decision', () => {
    const key = makeKey('reviewer', ['security-reviewer']);
    const predicate = { ...(sampleStatement('security_decision').predicate as object), decision: 'FAIL' };
    const release = withFiles({
      'security_decision.sigstore.json': signSample('security_decision', key, { predicate }),
    });
    const trust = [...governance.trust, key.signer];
    expect(judge(release, { ...governance, trust }, evaluator, at, shape, { previous }).diagnostics).toEqual([
      {
        code: 'promote/security-decision',
        file: `${folder}/security_decision.sigstore.json`,
        pointer: '/decision',
        facts: { observed: 'FAIL', expected: 'PASS' },
      },
    ]);
  });

  test.each([
    ['profile', 'releases/risk-default/profiles/credit-standard-1.yaml'],
    ['model_file', 'releases/risk-default/model.yaml'],
    ['rollout_decision', `${folder}/rollout_decision.txt`],
    ['policies/runtime/quota/credit-1.yaml', 'policies/runtime/quota/credit-1.yaml'],
    ['something else', `${folder}/something else`],
  ])('when a gate denies about %s, the finding is in %s', (document, file) => {
    const denial = { code: 'promote/stage', document, pointer: '/x', observed: 1, expected: 2 };
    const result = Object.fromEntries(evaluator.gates.map((gate) => [gate, gate === 'promote' ? [denial] : []]));
    expect(judged(sampleRelease(), answering('relc/verdicts', { result })).diagnostics).toEqual([
      { code: 'promote/stage', file, pointer: '/x', facts: { observed: 1, expected: 2 } },
    ]);
  });

  test('when there is no profile, a denial about it points to where profiles are', () => {
    const denial = { code: 'privacy/one-contact', document: 'profile', pointer: '/x' };
    const result = Object.fromEntries(evaluator.gates.map((gate) => [gate, gate === 'privacy' ? [denial] : []]));
    const release = { ...sampleRelease(), profile: undefined };
    expect(judged(release, answering('relc/verdicts', { result })).diagnostics).toMatchObject([
      { file: 'releases/risk-default/profiles' },
    ]);
  });

  test('when an exception of the release lasts too long, gates see its days, and a denial points into the ledger', () => {
    const exception = (release: string, until: string) => ({
      ...{ id: until, rule: 'slo/cost', subject: { release }, owner: 'helena.prado@example.com', ticket: 'RISK-1' },
      ...{ reason: 'The host is replaced in January', from: '2026-11-20', until },
    });
    const exceptions = [exception('risk-default/1', '2036-01-01'), exception('risk-default/2', '2036-02-02')];
    const { file, value } = governance.exceptions;
    const governed = { ...governance, exceptions: { file, value: { ...value, exceptions } } };
    let asked: unknown;
    const listening: PolicyEvaluator = {
      ...evaluator,
      evaluate: (entrypoint, input) => {
        if (entrypoint === 'relc/verdicts') asked = input;
        return evaluator.evaluate(entrypoint, input);
      },
    };
    const { diagnostics } = judge(sampleRelease(), governed, listening, at, shape, { previous });
    expect(asked).toMatchObject({ exceptions: [{ position: 1, from: '2026-11-20', until: '2036-02-02' }] });
    expect(asked).toHaveProperty(
      'limits',
      governance.limits.value.limits.map(({ source: _, ...limit }, position) => ({ ...limit, position })),
    );
    expect(diagnostics.map(({ code, file: where, pointer }) => [code, where, pointer])).toEqual([
      ['limit/too-far', file, '/exceptions/1/until'],
      ['exception/not-needed', file, '/exceptions/1'],
    ]);
  });

  test('when a limit refuses, the finding names its place in limits.yaml, its models and its reason', () => {
    const { limits } = governance.limits.value;
    const position = limits.findIndex(({ field, when }) => field === 'profile/coexistence_days' && when.criticality);
    const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
    const release = sampleRelease(
      sampleTree({ [profile]: textIn(profile).replace(/coexistence_days: \d+/, 'coexistence_days: 29') }),
    );
    const [finding] = judge(release, governance, evaluator, at, shape, { previous }).diagnostics;
    expect(finding).toMatchObject({
      code: 'limit/at-least',
      facts: { observed: 29, expected: 30, when: '{criticality: [high]}', reason: limits[position]?.reason },
      places: { limits: [{ file: governance.limits.file, pointer: `/limits/${position}` }] },
    });
    expect(finding?.facts).not.toHaveProperty('limits');
  });

  test('when a value is still to be written, gates say nothing of it, and everything of the others', () => {
    const file = 'releases/risk-default/2/release.yaml';
    const judgedWith = (change: (text: string) => string) => {
      const release = sampleRelease(sampleTree({ [file]: change(textIn(file)) }));
      const { judged: passed, diagnostics } = judge(release, governance, evaluator, at, shape, { previous });
      expect(passed).toBeUndefined();
      return [...release.diagnostics, ...diagnostics].map(({ code, pointer }) => [code, pointer]);
    };
    const ticket = (text: string) => text.replace(/ticket: .*/, 'ticket: TODO');
    expect(judgedWith(ticket)).toEqual([['load/placeholder', undefined]]);
    // A word that only looks like a placeholder stays what gates think of it.
    const release = sampleRelease(sampleTree({ [file]: ticket(textIn(file)) }));
    const unread = judge({ ...release, diagnostics: [] }, governance, evaluator, at, shape, { previous });
    expect(unread.diagnostics.map(({ code }) => code)).toEqual(['limit/form']);
    const both = (text: string) => ticket(text).replace(/scdr: .*/, 'scdr: https://paste.example.com/1');
    expect(judgedWith(both)).toEqual([
      ['load/placeholder', undefined],
      ['limit/form', '/records/scdr'],
    ]);
  });

  test('when the components of an LLM are there with TODO, nothing says that they are missing', () => {
    const file = `${folder}/components.yaml`;
    const model = 'releases/risk-default/model.yaml';
    const llm = { [model]: textIn(model).replace('type: predictive', 'type: llm') };
    const codesIn = (tree: Readonly<Record<string, string>>) => {
      const release = sampleRelease(sampleTree(tree));
      return [...release.diagnostics, ...judged(release).diagnostics]
        .filter((one) => one.file === file || one.code === 'components/missing')
        .map(({ code }) => code);
    };
    expect(codesIn(llm)).toEqual(['components/missing']);
    expect(new Set(codesIn({ ...llm, [file]: 'base: TODO\n' }))).not.toContain('components/missing');
    expect(codesIn({ ...llm, [file]: 'base: TODO\n' })).toContain('load/placeholder');
  });

  test('when gates are asked, they see what the release, its profile, model.yaml and the evidence say', () => {
    const inputs: Record<string, object> = {};
    const release = sampleRelease();
    judged(release, {
      ...evaluator,
      evaluate: (asked, input) => {
        inputs[asked] = input as object;
        return evaluator.evaluate(asked, input);
      },
    });
    expect(inputs['relc/verdicts']).toMatchObject({
      model: 'risk-default',
      version: '2',
      stage_to: 'Approved',
      release: release.release?.value,
      profile: release.profile?.value,
      model_file: release.modelFile?.value,
      evidence: { registry: release.evidence.registry?.value, security_decision: { decision: 'PASS' } },
      previous: {
        version: '1',
        records: previous.release?.value.records,
        evidence: { shadow_eval: previous.evidence.shadow_eval?.value, fairness: previous.evidence.fairness?.value },
      },
      facts: {
        signatures: { valid: true },
        attestation: { present: true },
        policies: { bound: true },
        vex: { signed: false },
        model: { digest: digestOf(release.files.get('model.SHA256SUMS') ?? ''), lists_components: false },
        sbom: { digest: digestOf(release.files.get('sbom.cdx.json') ?? '') },
        vulnerabilities: [],
      },
      thresholds: governance.thresholds.value,
    });
    expect(inputs['relc/verdicts']).toHaveProperty(
      'policies',
      release.policies.map(({ binding, document }) => ({
        kind: binding.kind,
        path: binding.path,
        value: document.value,
      })),
    );
    expect(inputs['relc/timed']).toMatchObject({ now: at, today: '2026-11-24' });
  });

  test('when load found a fault, the release does not pass although no gate has anything to say', () => {
    const fault = { code: 'load/unknown-file', file: 'x' } as const;
    expect(judged({ ...sampleRelease(), diagnostics: [fault] })).toEqual({ judged: undefined, diagnostics: [] });
  });

  test('when there is no model.yaml, the release does not pass', () => {
    expect(judged({ ...sampleRelease(), modelFile: undefined })).toEqual({ judged: undefined, diagnostics: [] });
  });

  test('when the model has no list, gates get no digest', () => {
    let facts: object = {};
    judged(withFiles({ 'model.SHA256SUMS': undefined }), {
      ...evaluator,
      evaluate: (asked, input) => {
        if (asked === 'relc/verdicts') facts = (input as { facts: object }).facts;
        return evaluator.evaluate(asked, input);
      },
    });
    expect(facts).toHaveProperty('signatures');
    expect(facts).not.toHaveProperty('model');
  });

  test('when the moment is later, gates that depend on time say so', () => {
    const { diagnostics } = judged(sampleRelease(), evaluator, '2027-02-20T00:00:00Z');
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['lifecycle/past', '/lifecycle/revalidate_by'],
    ]);
  });
});

describe('a day that came', () => {
  const late = '2027-02-21T00:00:00Z';
  const risks = ['/residual_risks/0/until', '/residual_risks/1/until'];
  const found = (frozen: boolean) => {
    const { judged: result, diagnostics } = judge(sampleRelease(), unscanned, evaluator, late, shape, {
      previous,
      frozen,
    });
    const days = diagnostics.filter(({ code }) => code === 'lifecycle/past' || code === 'release/risk-expired');
    return [result?.version, days.map(({ severity, pointer, facts }) => [severity, pointer, facts?.['mend']])];
  };
  // The sample's scan is excused until the same day.
  const { exceptions } = governance;
  const longer = exceptions.value.exceptions.map((one) => ({ ...one, until: '2027-03-20' }));
  const unscanned = {
    ...governance,
    exceptions: { ...exceptions, value: { ...exceptions.value, exceptions: longer } },
  };

  test('before the release is approved, refuses it', () => {
    const days = ['/lifecycle/revalidate_by', ...risks];
    expect(found(false)).toEqual([undefined, days.map((pointer) => [undefined, pointer, 'new'])]);
  });

  test('since it was approved, refuses nothing, and says what can be done', () => {
    const days = [
      ['warning', '/lifecycle/revalidate_by', 'revalidate'],
      ...risks.map((one) => ['warning', one, 'replace']),
    ];
    expect(found(true)).toEqual(['2', days]);
  });
});

describe('exceptions', () => {
  const exception = (rule: string, rest: object = {}) => ({
    id: 'EXC-1',
    rule,
    subject: { release: 'risk-default/2' },
    owner: 'helena.prado@example.com',
    ticket: 'RISK-1',
    reason: 'Why',
    from: '2026-11-20',
    until: '2027-02-20',
    ...rest,
  });
  const governed = (...exceptions: readonly object[]) => ({
    ...governance,
    exceptions: { ...governance.exceptions, value: { ...governance.exceptions.value, exceptions } },
  });
  const deny = (code: string, observed: unknown) => ({ code, document: 'sbom', pointer: '/x', observed, expected: 1 });

  /** What the gates deny, judged with an exception to each of two codes; and what promotion is told to be waived. */
  function waived(denied: readonly object[], release = sampleRelease(), rules = ['promote/blocking-cve', 'slo/cost']) {
    let told: unknown;
    const by: PolicyEvaluator = {
      ...evaluator,
      evaluate: (asked, input) => {
        if (asked === 'relc/verdicts')
          return {
            result: Object.fromEntries(evaluator.gates.map((gate) => [gate, gate === 'promote' ? denied : []])),
          };
        if (asked === 'relc/promote_allow')
          told = (input as { waived: { vulnerabilities: unknown } }).waived.vulnerabilities;
        return asked === 'relc/promote_allow' ? { result: true } : evaluator.evaluate(asked, input);
      },
    };
    const ledger = governed(...rules.map((rule, index) => exception(rule, { id: `EXC-${index}` })));
    const { judged, diagnostics } = judge(release, ledger as typeof governance, by, at, shape, { previous });
    return { judged, told, said: diagnostics.map(({ code, severity }) => [code, severity]) };
  }

  test('when one waives a vulnerability, the release passes with it, and promotion is told which is waived', () => {
    const found = waived([
      deny('promote/blocking-cve', { id: 'CVE-1', severity: 'high' }),
      deny('slo/cost', { id: 'x' }),
    ]);
    expect(found.told).toEqual(['CVE-1']);
    expect(found.judged?.exceptions.map(({ id }) => id)).toEqual(['EXC-0', 'EXC-1']);
    expect(found.said).toEqual([
      ['exception/used', 'warning'],
      ['exception/used', 'warning'],
    ]);
  });

  test('when the vulnerability has no score, promotion is told of it too', () => {
    const { told } = waived([deny('promote/unscored-cve', { id: 'CVE-2' })], undefined, ['promote/unscored-cve']);
    expect(told).toEqual(['CVE-2']);
  });

  test('when an exception is not needed, reports it only for a complete release', () => {
    expect(waived([], undefined, ['slo/cost']).said).toEqual([['exception/not-needed', 'warning']]);
    const faulty = { ...sampleRelease(), diagnostics: [{ code: 'load/unknown-file', file: 'x' } as const] };
    expect(waived([], faulty, ['slo/cost']).said).toEqual([]);
    expect(waived([deny('slo/cost', 1)], faulty, ['slo/cost']).said).toEqual([['exception/used', 'warning']]);
  });
});
