import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, shape } from '../../testing/sample.ts';
import { judge } from '../gate/index.ts';
import type { Validation } from '../model/plan.ts';
import type { JudgedRelease } from '../model/release.ts';
import { evidencedControls } from './controls.ts';

const evaluator = await sampleEvaluator();
const { judged } = judge(sampleRelease(), sampleGovernance(), evaluator, at, shape, {
  previous: sampleRelease(undefined, '1'),
});
const release = judged as JudgedRelease;
const folder = 'releases/risk-default/2';
const named = [
  'hygiene.yaml',
  'readiness.yaml',
  'release.yaml',
  'rollout_decision.txt',
  'security_decision.sigstore.json',
].map((file) => `${folder}/${file}`);
const rule = { title: 'Rule', codes: ['slo/latency'], evidence: 'verified', controls: ['C 1'] } as const;
const gate = { gate: 'slo', reads: ['evidence.staging_report'], rules: [rule] };

/** Somebody's run of a night: no canary, no fairness report, no runtime policy, and nobody waits. */
const batch = {
  ...release,
  files: new Map([...release.files].filter(([path]) => !['canary_plan.md', 'fairness.json'].includes(path))),
  policies: [],
  profile: {
    ...release.profile,
    slos: { error_rate: 0.001, batch: { duration_seconds: 600, rows_per_second: 100 } },
  },
} as unknown as JudgedRelease;

/** The rules of a gate that deny, with what each looks at in its own words, where that can be missing. */
function rulesIn(name: string): readonly { readonly title: string; readonly looksAt: readonly string[] }[] {
  const source = readFileSync(join(import.meta.dirname, `../../policies/gates/${name}.rego`), 'utf8');
  const rules = /^# METADATA\n# title: (.*)\n(?:#.*\n)*(deny contains [\s\S]*?\n})/gm;
  return [...source.matchAll(rules)].map(([, title = '', body = '']) => ({
    title,
    looksAt: [
      ...[...body.matchAll(/some \w+ in bound[.]of_kind[.](\w+)/g)].map(([, kind]) => `policies.${kind}`),
      ...(/rollout_decision[.]canary/.test(body) ? ['evidence.canary_plan'] : []),
      ...[...body.matchAll(/input[.]evidence[.](canary_plan|drift_baseline|components|fairness|vex)\b/g)].map(
        ([, document]) => `evidence.${document}`,
      ),
      ...(/\binput[.]previous\b|release[.]replaces != "none"/.test(body) ? ['previous'] : []),
      ...[
        ...body.matchAll(/(?<!not input[.]profile[.])\bslos[.](cost_per_1000_calls|error_rate|latency_ms|batch)\b/g),
      ].map(([, level]) => `profile.slos.${level}`),
    ],
  }));
}

describe('controls', () => {
  test('when gates name them, each says which rules were checked for it and what those read', () => {
    const other = { ...rule, title: 'Other', evidence: 'declared', controls: ['C 2', 'C 1'] } as const;
    expect(evidencedControls(release, [gate, { gate: 'drift', reads: ['profile'], rules: [other] }])).toEqual([
      {
        control: 'C 1',
        evidence: 'verified',
        rules: [
          { gate: 'slo', rule: 'Rule', evidence: 'verified' },
          { gate: 'drift', rule: 'Other', evidence: 'declared' },
        ],
        files: [`${folder}/staging_report.json`, 'releases/risk-default/profiles/credit-standard-1.yaml'],
      },
      {
        control: 'C 2',
        evidence: 'declared',
        rules: [{ gate: 'drift', rule: 'Other', evidence: 'declared' }],
        files: ['releases/risk-default/profiles/credit-standard-1.yaml'],
      },
    ]);
  });

  test.each([
    ['release', [`${folder}/release.yaml`]],
    ['model_file', ['releases/risk-default/model.yaml']],
    ['previous', ['releases/risk-default/1']],
    ['thresholds', ['policies/governance/thresholds.yaml']],
    ['calendar', ['policies/governance/calendar.yaml']],
    ['facts.model', [`${folder}/model.SHA256SUMS`]],
    ['facts.signatures', [`${folder}/model.SHA256SUMS`, `${folder}/model.sigstore.json`]],
    [
      'facts.vulnerabilities',
      ['sbom.cdx.json', 'vex.cdx.json', 'vulnerability_scan.sigstore.json'].map((file) => `${folder}/${file}`),
    ],
    ['facts.scan', ['rollout_decision.txt', 'vulnerability_scan.sigstore.json'].map((file) => `${folder}/${file}`)],
    ['facts.sbom', [`${folder}/sbom.cdx.json`]],
    ['facts.contracts', [`${folder}/contract.input.schema.json`, `${folder}/contract.output.schema.json`]],
    [
      'facts.consumers',
      ['credit-review-desk', 'loan-origination'].map((name) => `releases/risk-default/consumers/${name}.yaml`),
    ],
    ['facts.vex', []],
    ['validations', ['policies/governance/approvals.yaml']],
    ['facts.acted', ['policies/trust/people.yaml', ...named]],
    ['facts.people', ['policies/trust/people.yaml', ...named]],
    ['evidence.components', []],
    ['today', []],
  ])('when a gate reads %s, names the files that are there: %j', (part, files) => {
    expect(evidencedControls(release, [{ ...gate, reads: [part] }])[0]?.files).toEqual(files);
  });

  test('when a gate reads what a standard release is judged by, names the recipe and the version that everybody approved; of any other release, it shows nothing', () => {
    expect(evidencedControls(release, [{ ...gate, reads: ['standard'] }])).toEqual([]);
    const standard = { ...release, recipe: { name: 'weekly', until: '2027-06-30', reviewed: '1' } };
    expect(evidencedControls(standard, [{ ...gate, reads: ['standard'] }])[0]?.files).toEqual([
      'policies/governance/recipes/weekly.yaml',
      'releases/risk-default/1',
    ]);
  });

  test('when the second line said nothing, what gates think of its opinion shows nothing; otherwise names its file', () => {
    const reads = ['facts.earlier_opinion', 'evidence.independent_validation'];
    expect(evidencedControls(release, [{ ...gate, reads }])).toEqual([]);
    const opinion: Validation = {
      ...{ version: '1', opinion: 'approved', scope: 'all', conditions: {} },
      ...{ validated_by: 'teresa@example.com', validated_at: '2026-11-23T12:00:00Z' },
    };
    const files = (version: string) =>
      evidencedControls({ ...release, opinion: { ...opinion, version } }, [{ ...gate, reads }])[0]?.files;
    expect(files('1')).toEqual(['releases/risk-default/1/independent_validation.sigstore.json']);
    expect(files('2')).toEqual([]);
  });

  test('when a gate reads moments, names the provenance, which has those of the build, and each document that has one', () => {
    const files = evidencedControls(release, [{ ...gate, reads: ['facts.moments'] }])[0]?.files;
    expect(files).toEqual(
      expect.arrayContaining([`${folder}/provenance.sigstore.json`, `${folder}/staging_report.json`]),
    );
    expect(files).not.toContain(`${folder}/release.yaml`);
  });

  test('with the real gates, all that they read lies in a file, but for names, what was on the branch, and the clock', () => {
    const parts = new Set(
      evaluator.controls.flatMap(({ reads }) => reads.filter((part) => !part.startsWith('evidence.'))),
    );
    const nowhere = [...parts].filter(
      (part) => evidencedControls(release, [{ ...gate, reads: [part] }])[0]?.files.length === 0,
    );
    // The sample has no signed VEX.
    const facts = ['facts.earlier_declarations', 'facts.files', 'facts.vex'];
    const computed = [
      'approved',
      'begins',
      'earlier',
      ...facts,
      'frozen',
      'model',
      'now',
      'stage_to',
      'today',
      'units',
      'version',
    ];
    expect(nowhere.sort()).toEqual(computed);
  });

  test('when a gate reads the runtime policies, names each that is bound', () => {
    const bound = release.policies.map(({ binding }) => binding.path).sort();
    expect(evidencedControls(release, [{ ...gate, reads: ['policies'] }])[0]?.files).toEqual(bound);
  });

  test('when a gate judges another type of model, shows nothing', () => {
    expect(evidencedControls(release, [{ ...gate, applies_to: 'llm' }])).toEqual([]);
    expect(evidencedControls(release, [{ ...gate, applies_to: 'predictive' }])).toHaveLength(1);
  });

  test.each([
    ['evidence.canary_plan', 'canary_plan.md'],
    ['evidence.fairness', 'fairness.json'],
  ])('when a gate needs %s, which the release declines, shows nothing', (way, file) => {
    const files = new Map([...release.files].filter(([path]) => path !== file));
    expect(evidencedControls({ ...release, files }, [{ ...gate, needs: [way] }])).toEqual([]);
    expect(evidencedControls(release, [{ ...gate, needs: [way] }])).toHaveLength(1);
  });

  test('when a gate needs a part of the profile that is not there, shows nothing', () => {
    const { capacity: _, ...profile } = release.profile;
    const without = { ...release, profile } as unknown as JudgedRelease;
    expect(evidencedControls(without, [{ ...gate, needs: ['profile.capacity'] }])).toEqual([]);
    expect(evidencedControls(release, [{ ...gate, needs: ['profile.capacity'] }])).toHaveLength(1);
    expect(evidencedControls(release, [{ ...gate, needs: ['profile.privacy.dpo'] }])).toHaveLength(1);
  });

  test('when a control of a rule holds only where something is there, it is shown there alone', () => {
    const shown = (judged: JudgedRelease, way: string) =>
      evidencedControls(judged, [
        { ...gate, rules: [{ ...rule, controls: ['C 1', 'C 2'], where: { [way]: ['C 2'] } }] },
      ]).map(({ control }) => control);
    expect(shown(release, 'profile.privacy.review')).toEqual(['C 1', 'C 2']);
    expect(shown(release, 'policies.InferenceGateway')).toEqual(['C 1', 'C 2']);
    expect(shown(release, 'policies.LlmGateway')).toEqual(['C 1']);
    const { review: _, ...privacy } = release.profile.privacy;
    const without = { ...release, profile: { ...release.profile, privacy } } as JudgedRelease;
    expect(shown(without, 'profile.privacy.review')).toEqual(['C 1']);
  });

  test('with the real gates, a release without personal data shows no article on how long it is kept, and why', () => {
    const {
      purpose: _,
      legal_basis: __,
      retention_days: ___,
      review: ____,
      dpo: _____,
      ...privacy
    } = release.profile.privacy;
    const without = { ...release, profile: { ...release.profile, privacy } } as JudgedRelease;
    const shown = (judged: JudgedRelease) =>
      evidencedControls(judged, evaluator.controls)
        .filter(({ rules }) => rules.some((one) => one.gate === 'limit'))
        .map(({ control }) => control)
        .filter((control) => /^(LGPD|GDPR)/.test(control));
    expect(shown(without)).toEqual([]);
    expect(shown(release)).toEqual(expect.arrayContaining(['LGPD Art. 15', 'LGPD Art. 6 I', 'GDPR Art. 12(3)']));
  });

  test('with the real gates, what is declined shows no control of its own', () => {
    const files = new Map([...release.files].filter(([path]) => path !== 'canary_plan.md'));
    const gatesOf = (judged: JudgedRelease) =>
      new Set(evidencedControls(judged, evaluator.controls).flatMap(({ rules }) => rules.map((one) => one.gate)));
    const gone = gatesOf(release).difference(gatesOf({ ...release, files }));
    expect([...gone]).toEqual(['canary']);
  });

  test('when a rule needs what the release does not have, shows nothing; otherwise its control', () => {
    const needing = { ...gate, rules: [{ ...rule, needs: ['policies.RateLimit', 'evidence.canary_plan'] }] };
    expect(evidencedControls(release, [needing])).toHaveLength(1);
    expect(evidencedControls(batch, [needing])).toEqual([]);
  });

  test.each([...new Set(evaluator.controls.map(({ gate: name }) => name))])(
    'with the real gate %s, a rule says that it needs each runtime policy, declinable document and promise that it looks at, and the version before',
    (name) => {
      const ofGate = evaluator.controls.find((one) => one.gate === name);
      const unsaid = rulesIn(name).flatMap(({ title, looksAt }) => {
        const own = ofGate?.rules.find((one) => one.title === title);
        const needed = [...(ofGate?.needs ?? []), ...(own?.needs ?? [])];
        return own === undefined ? [`${title}: not in the lock`] : looksAt.filter((way) => !needed.includes(way));
      });
      expect(unsaid).toEqual([]);
    },
  );

  test('with the real gates, a run without canary, gateway and fairness shows nothing of them; a release with them does', () => {
    const shown = (judged: JudgedRelease) => evidencedControls(judged, evaluator.controls);
    const rules = (judged: JudgedRelease) => shown(judged).flatMap((one) => one.rules.map(({ rule }) => rule));
    const about = /[Cc]anary|latency|rate limit|quota|burst|let in|timeout|[Ff]airness|Groups/;
    const [online, run] = [rules(release), rules(batch)].map((all) => new Set(all.filter((one) => about.test(one))));
    expect(online?.size).toBeGreaterThan(10);
    expect([...(run ?? [])]).toEqual([]);
    const of = (control: string) =>
      [release, batch].map((judged) => shown(judged).some((one) => one.control === control));
    for (const control of ['IA-2', 'IA-3', 'SC-6', 'SC-8'].map((one) => `NIST SP 800-53 ${one}`))
      expect([control, ...of(control)]).toEqual([control, true, false]);
    expect(of('NIST AI RMF MEASURE 2.11')).toEqual([true, false]);
  });

  test('with the real gates, a first release shows nothing of what is compared with the version before; one that replaces a version does', () => {
    const shown = (judged: JudgedRelease) =>
      new Set(evidencedControls(judged, evaluator.controls).flatMap(({ rules }) => rules.map((one) => one.rule)));
    const { previous: _, ...first } = release;
    const gone = shown(release).difference(shown({ ...first, previous: undefined }));
    expect([...gone].sort()).toEqual([
      'Requests of before are still valid, and answers are what they were',
      'Shadow ran beside what is replaced',
      'The baseline is what the replaced version measured',
      'The groups of before are measured again',
      'The replaced version has what is compared',
      'The replaced version is known',
      "The security decision record is this version's",
      'What was guarded stays guarded',
    ]);
    // Shadow ran beside something all the same.
    expect(shown({ ...first, previous: undefined })).toContain('Nothing is much worse than before');
  });

  test('with the real gates, a release that promises no cost shows no control of it; one that does shows it', () => {
    const { cost_per_1000_calls: _, ...slos } = release.profile.slos;
    const free = { ...release, profile: { ...release.profile, slos } } as JudgedRelease;
    const of = (judged: JudgedRelease) =>
      evidencedControls(judged, evaluator.controls).some(({ control }) => control === 'NIST SP 800-53 SA-2');
    expect([of(release), of(free)]).toEqual([true, false]);
  });

  test('with the real gates, a service of a vendor without an SBOM shows nothing of vulnerabilities; what has one does', () => {
    const without = ['sbom.cdx.json', 'vex.cdx.json'];
    const files = new Map([...release.files].filter(([path]) => !without.includes(path)));
    const shown = (judged: JudgedRelease) =>
      evidencedControls(judged, evaluator.controls)
        .flatMap(({ rules }) => rules)
        .filter(({ rule: title, evidence }) => /ulnerabilit|SBOM/.test(title) && evidence === 'verified');
    expect(shown({ ...release, files })).toEqual([]);
    expect(shown(release).length).toBeGreaterThan(3);
  });

  test('when the second line rejected the version before, and was not asked again, what gates think of that shows nothing', () => {
    const opinion = { version: '1', opinion: 'approved' } as Validation;
    const of = (judged: JudgedRelease) =>
      evidencedControls(judged, evaluator.controls).some(({ rules }) => rules.some((one) => one.gate === 'validation'));
    expect(of({ ...release, opinion })).toBe(true);
    expect(of({ ...release, opinion: { ...opinion, opinion: 'approved-with-conditions' } })).toBe(true);
    expect(of({ ...release, opinion: { ...opinion, opinion: 'rejected' } })).toBe(false);
  });

  test('when an exception waived a finding of the rule, says which', () => {
    const exception = { id: 'EXC-1', rule: 'slo/latency' } as JudgedRelease['exceptions'][number];
    const waived = { ...release, exceptions: [exception] };
    const [control] = evidencedControls(waived, [gate]);
    expect(control?.rules).toEqual([{ gate: 'slo', rule: 'Rule', evidence: 'verified', waived_by: ['EXC-1'] }]);
    // The exception is a document, and without it the control would not hold, whatever other rules show.
    expect(control?.evidence).toBe('declared');
    const other = { ...rule, codes: ['slo/cost'] };
    expect(evidencedControls(waived, [{ ...gate, rules: [rule, other] }])[0]?.evidence).toBe('declared');
    expect(evidencedControls(waived, [{ ...gate, rules: [other] }])[0]?.evidence).toBe('verified');
  });

  test('when the lock is of a relc that told nothing of it, a control is only declared', () => {
    const { evidence: _, ...older } = rule;
    expect(evidencedControls(release, [{ ...gate, rules: [older] }])[0]?.evidence).toBe('declared');
  });

  test('with the real gates, what a gateway must enforce is declared, and what was signed or measured is verified', () => {
    const shown = new Map(evidencedControls(release, evaluator.controls).map((one) => [one.control, one.evidence]));
    const declared = ['NIST SP 800-53 AC-6', 'NIST SP 800-53 SC-8', 'LGPD Art. 20', 'CSA CCM IAM-14'];
    const verified = ['NIST SP 800-53 RA-5', 'NIST SP 800-53 SI-7', 'NIST AI RMF MEASURE 2.11', 'SLSA v1.0 Build L1'];
    expect(declared.map((control) => shown.get(control))).toEqual(declared.map(() => 'declared'));
    expect(verified.map((control) => shown.get(control))).toEqual(verified.map(() => 'verified'));
  });

  test('with the real gates, when nobody scanned for vulnerabilities, no rule about a scan is shown as passed', () => {
    const rules = (judged: JudgedRelease) =>
      evidencedControls(judged, evaluator.controls).flatMap((one) => one.rules.map(({ rule }) => rule));
    const later = [
      ...['The source is older than the scan', 'The scan is not from the future'],
      ...['Dependencies are looked at before the decision', 'Somebody looked for vulnerabilities'],
    ];
    expect(rules(release)).toEqual(expect.arrayContaining(later));
    const files = new Map([...release.files].filter(([file]) => file !== 'vulnerability_scan.sigstore.json'));
    expect(new Set(rules({ ...release, files })).intersection(new Set(later))).toEqual(
      new Set(['Somebody looked for vulnerabilities']),
    );
  });

  test('with the real gates, every gate that judges this model names a control', () => {
    // It is no LLM, and the second line said nothing.
    const shown = evidencedControls(release, evaluator.controls).flatMap(({ rules }) => rules.map(({ gate }) => gate));
    const all = [...evaluator.gates, ...evaluator.timedGates].filter(
      (name) => !['llm', 'answers', 'service', 'validation', 'recipe'].includes(name),
    );
    expect([...new Set(shown)].sort()).toEqual([...new Set(all)].sort());
  });
});
