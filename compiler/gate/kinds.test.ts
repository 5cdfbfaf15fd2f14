// The sample as another kind of model: what is optional then is refused where something else promises or needs it.
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { textIn } from '../../testing/sample.ts';

const model = 'releases/risk-default/model.yaml';
const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
const folder = 'releases/risk-default/2';
const report = `${folder}/staging_report.json`;
const plan = `${folder}/canary_plan.md`;
const decision = `${folder}/rollout_decision.txt`;

type Edit = readonly [path: string, find: RegExp | string, put: string];

/** What is said of version 2 with its files changed, by place. */
function said(...edits: readonly Edit[]) {
  return saidWithout([], ...edits);
}

/** The same with files that are gone. */
function saidWithout(gone: readonly string[], ...edits: readonly Edit[]) {
  const files: Record<string, string | undefined> = Object.fromEntries(gone.map((path) => [path, undefined]));
  for (const [path, find, put] of edits) {
    const before = files[path] ?? textIn(path);
    files[path] = before.replace(find, put);
    expect(files[path], path).not.toBe(before);
  }
  const { diagnostics } = judgedSample(files);
  return diagnostics.filter(({ code }) => code !== 'exception/used').map(({ code, pointer }) => [code, pointer]);
}

/** Nobody waits for an answer: no latency, no calls, no gateway. */
const promisesNoLatency: Edit = [profile, / {2}latency_ms:\n.*\n.*\n/, ''];
const hasNoCapacity: Edit = [profile, /capacity:\n.*\n/, ''];
const stopsAtNoLatency: Edit = [plan, ', latency_p95_ms: 80', ''];
const measuredNoLatency: Edit = [decision, / {2}latency_p95_ms: .*\n/g, ''];

describe('a canary stops at what is promised', () => {
  test('when the plan stops at a latency that a step did not measure, the release is refused', () => {
    const one: Edit = [decision, '  latency_p95_ms: 20.78\n', ''];
    expect(said(one)).toEqual([
      ['canary/not-measured', '/canary/1/latency_p95_ms'],
      ['slo/not-measured', '/canary/1/latency_p95_ms'],
    ]);
  });

  test('when the profile promises a latency at which the plan does not stop, the release is refused', () => {
    expect(said(stopsAtNoLatency)).toEqual([['canary/without-stop', '/stop_above']]);
  });

  test('when a planned canary was not taken, the release is refused', () => {
    const none: Edit = [decision, /canary:\n[\s\S]*/, ''];
    expect(said(none)).toEqual([['canary/not-as-planned', '/canary']]);
  });
});

describe('what calls a model is bound to what it promises', () => {
  test('when a rate limit is bound without a capacity, the release is refused', () => {
    expect(said(hasNoCapacity)).toContainEqual(['policy/rate-without-capacity', '']);
  });

  test('when a gateway is bound without a promised latency, the release is refused', () => {
    const found = said(promisesNoLatency, stopsAtNoLatency, measuredNoLatency);
    expect(found).toContainEqual(['policy/timeout-without-latency', '/slos']);
    expect(found).not.toContainEqual(['canary/without-stop', '/stop_above']);
  });
});

describe('what staging measured', () => {
  test.each(['requests', 'cost_basis'])('when it lacks %s, the release is refused', (part) => {
    const without: Edit = [report, new RegExp(`"${part}": (\\d+|\\{[^}]*\\}),`), ''];
    expect(said(without)).toContainEqual(['evidence/incoherent', `/${part}`]);
  });
});

describe('a model that scores many rows in one run', () => {
  const declined =
    'not_applicable:\n  evidence/canary_plan: {reason: All rows are scored in one run, accepted_by: mlops}\n';
  const runs: Edit = [model, 'type: predictive', 'type: predictive\nserving: batch'];
  const batch: readonly Edit[] = [
    runs,
    promisesNoLatency,
    hasNoCapacity,
    [profile, 'slos:\n', 'slos:\n  batch: {duration_seconds: 600, rows_per_second: 100}\n'],
    [profile, / {2}- kind: (InferenceGateway|RateLimit|Quota)\n.*\n.*\n/g, ''],
    [decision, /canary:\n[\s\S]*/, ''],
    [`${folder}/release.yaml`, 'records:\n', `${declined}records:\n`],
    ...['loan-origination', 'credit-review-desk'].map((name): Edit => {
      return [`releases/risk-default/consumers/${name}.yaml`, /calls: .*/, 'runs: {rows: 60000, per_day: 1}'];
    }),
    ...['1', '2'].map((version): Edit => {
      const run = '"batch": {"rows": 60000, "duration_seconds": 600, "rows_per_second": 100}, "error_rate"';
      return [`releases/risk-default/${version}/staging_report.json`, /"requests"[\s\S]*"error_rate"/, run];
    }),
  ];

  test('when it has neither latency, canary, capacity nor gateway, the release passes', () => {
    expect(saidWithout([plan], ...batch)).toEqual([]);
  });

  test('when it has no canary and is asked while somebody waits, the release is refused', () => {
    const [_, ...online] = batch;
    const found = saidWithout([plan], ...online).map(([code]) => code);
    for (const code of ['load/missing-evidence', 'demand/no-part', 'policy/kind-not-bound'])
      expect(found).toContain(code);
  });

  test('when its profile promises no run, the release is refused', () => {
    const [without] = batch.filter(([, find]) => find === 'slos:\n');
    expect(saidWithout([plan], ...batch.filter((one) => one !== without))).toContainEqual(['demand/no-part', '/slos']);
  });
});

describe('people', () => {
  const noFairness: Edit = [profile, /fairness:\n[\s\S]*?(?=privacy:)/, ''];

  test('when fairness was measured and the profile does not watch it, the release is refused', () => {
    expect(said(noFairness)).toContainEqual(['fairness/not-watched', '']);
  });

  test('when a bank leaves out why and how long it keeps data about people, the release is refused', () => {
    for (const part of ['purpose', 'legal_basis', 'retention_days', 'dpo', 'impact_report'])
      expect(said([profile, new RegExp(`  ${part}: .*\n`), ''])).toContainEqual(['demand/no-part', '/privacy']);
  });
});
