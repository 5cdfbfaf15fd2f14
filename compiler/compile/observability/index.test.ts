// What wakes people, and where they look: one case per alert, and none where nothing is declared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, sampleTree, shape } from '../../../testing/sample.ts';
import { judge } from '../../gate/index.ts';
import { digestOf } from '../../lib/digest.ts';
import type { JudgedRelease } from '../../model/release.ts';
import { alertsOf, dashboardLinks, prometheusRules, watchingOf } from './index.ts';
import { durations, metrics } from './metrics.ts';

const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');
const { judged: found } = judge(sampleRelease(sampleTree()), sampleGovernance(), evaluator, at, shape, { previous });
if (found === undefined) throw new Error('the sample does not pass');
const sample: JudgedRelease = found;
const policyDigest = digestOf('policies');

const profiled = (profile: Partial<JudgedRelease['profile']>, judged = sample): JudgedRelease => ({
  ...judged,
  profile: { ...judged.profile, ...profile },
});
const withSlos = (slos: JudgedRelease['profile']['slos'], judged = sample) => profiled({ slos }, judged);
const kind = (modelFile: Partial<JudgedRelease['modelFile']>, judged = sample): JudgedRelease => ({
  ...judged,
  modelFile: { ...judged.modelFile, ...modelFile },
});

const { drift_baseline: _, ...others } = sample.evidence;
const undrifted: JudgedRelease = { ...sample, evidence: others };

const latency_ms = { p95: 80, p99: 150 };
const cost_per_1000_calls = { amount: 0.003, currency: 'BRL' };
const batch = { duration_seconds: 600, rows_per_second: 500 };
const llm = {
  groundedness: 0.98,
  toxicity_rate: 0,
  unsafe_answer_rate: 0.02,
  wrong_refusal_rate: 0.2,
  pii_leak_rate: 0,
};
const nightly = (slos: JudgedRelease['profile']['slos']) => kind({ serving: 'batch' }, withSlos(slos));
const assistant = (slos: JudgedRelease['profile']['slos']) => kind({ type: 'llm' }, withSlos(slos));

const named = (judged: JudgedRelease, name: string) =>
  alertsOf(judged, policyDigest).filter((alert) => alert.name === name);
const of = 'model_name="risk-default",model_version="2"';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}
const rulesOf = (judged: JudgedRelease): readonly Rule[] =>
  (load(prometheusRules(watchingOf(judged, policyDigest))) as { groups: readonly [{ rules: readonly Rule[] }] })
    .groups[0].rules;
const linksOf = (judged: JudgedRelease) => dashboardLinks(watchingOf(judged, policyDigest));

test.each<readonly [string, JudgedRelease, readonly string[], JudgedRelease]>([
  [
    'ModelLatencyP95',
    withSlos({ latency_ms }),
    [`histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{${of}}[5m]))) > 0.08`],
    withSlos({ error_rate: 0.1 }),
  ],
  [
    'ModelLatencyP99',
    assistant({ latency_ms }),
    [`histogram_quantile(0.99, sum by (le) (rate(gen_ai_server_request_duration_seconds_bucket{${of}}[5m]))) > 0.15`],
    assistant({ llm }),
  ],
  [
    'ModelErrorRate',
    kind({ serving: 'streaming' }, withSlos({ error_rate: 0.001 })),
    [
      `sum(rate(messaging_process_duration_seconds_count{${of},error_type!=""}[5m])) / sum(rate(messaging_process_duration_seconds_count{${of}}[5m])) > 0.001`,
    ],
    withSlos({ latency_ms }),
  ],
  [
    'ModelErrorRate',
    nightly({ error_rate: 0.001 }),
    [`sum(model_batch_rows{${of},error_type!=""}) / sum(model_batch_rows{${of}}) > 0.001`],
    nightly({ batch }),
  ],
  [
    'ModelCost',
    withSlos({ cost_per_1000_calls }),
    [
      `1000 * sum(increase(model_cost_total{${of},currency="BRL"}[1d])) / sum(increase(http_server_request_duration_seconds_count{${of}}[1d])) > 0.003`,
    ],
    withSlos({ latency_ms }),
  ],
  [
    'ModelCost',
    nightly({ cost_per_1000_calls }),
    [`1000 * sum(model_batch_cost{${of},currency="BRL"}) / sum(model_batch_rows{${of}}) > 0.003`],
    nightly({ batch }),
  ],
  [
    'ModelBatchDuration',
    nightly({ batch }),
    [`max(model_batch_duration_seconds{${of}}) > 600`],
    nightly({ error_rate: 0.001 }),
  ],
  [
    'ModelBatchThroughput',
    nightly({ batch }),
    [`sum(model_batch_rows{${of},error_type=""}) / max(model_batch_duration_seconds{${of}}) < 500`],
    nightly({ error_rate: 0.001 }),
  ],
  [
    'ModelOutputOutsideLimits',
    profiled({
      guardrails: { outputs: { score: { min: 0, max: 1 }, 'boxes/x': { min: -1, max: 9 } }, refuse_nan_and_inf: true },
    }),
    [
      `sum by (output) (increase(model_outputs_outside_limits_total{${of},output="score"}[15m])) > 0`,
      `sum by (output) (increase(model_outputs_outside_limits_total{${of},output="boxes/x"}[15m])) > 0`,
    ],
    profiled({ guardrails: { outputs: {}, refuse_nan_and_inf: true } }),
  ],
  ...(['ModelDriftWarn', 'ModelDriftAct'] as const).map(
    (name) =>
      [
        name,
        profiled({ drift: { psi_warn: 0.1, psi_act: 0.25 } }),
        [`max by (feature) (model_drift_psi{${of}}) >= ${name === 'ModelDriftWarn' ? 0.1 : 0.25}`],
        undrifted,
      ] as const,
  ),
  ...(
    [
      ['ModelGroundedness', 'min', 'groundedness', '< 0.98'],
      ['ModelToxicity', 'max', 'toxicity_rate', '> 0'],
      ['ModelUnsafeAnswers', 'max', 'unsafe_answer_rate', '> 0.02'],
      ['ModelWrongRefusals', 'max', 'wrong_refusal_rate', '> 0.2'],
      ['ModelPersonalDataLeaks', 'max', 'pii_leak_rate', '> 0'],
    ] as const
  ).map(
    ([name, side, measure, level]) =>
      [
        name,
        assistant({ llm }),
        [`${side}(model_answers_ratio{${of},gen_ai_evaluation_name="${measure}"}) ${level}`],
        assistant({ latency_ms }),
      ] as const,
  ),
  [
    'ModelNotReporting',
    sample,
    [`absent(model_info{${of},policy_digest="${policyDigest}"})`],
    { ...sample, model: 'other' },
  ],
])('%s fires at the declared level, and is not there where none is declared', (name, declaring, expected, silent) => {
  expect(named(declaring, name).map(({ expression }) => expression)).toEqual(expected);
  const others = named(silent, name).map(({ expression }) => expression);
  for (const one of expected) expect(others).not.toContain(one);
  if (name !== 'ModelNotReporting') expect(others).toEqual([]);
});

describe('missing data', () => {
  const missed = (judged: JudgedRelease) => named(judged, 'ModelMetricMissing');

  test('when an alert reads a metric, its absence is told with the alerts that are blind without it', () => {
    const [calls, ...others] = missed(withSlos({ latency_ms, error_rate: 0.1 })).filter(({ expression }) =>
      expression.includes('http_server'),
    );
    expect(others).toEqual([]);
    expect(calls?.expression).toBe(`absent(http_server_request_duration_seconds_count{${of}})`);
    expect(calls?.description.en).toContain('ModelLatencyP95, ModelLatencyP99, ModelErrorRate');
  });

  test('when a feature is not computed, it is told by the number of those that are', () => {
    const features = Object.keys(sample.evidence.drift_baseline?.features ?? {}).length;
    expect(missed(sample).map(({ expression }) => expression)).toContain(
      `(count(count by (feature) (model_drift_psi{${of}})) or vector(0)) < ${features}`,
    );
  });

  test('every metric that a rule reads is missed by one', () => {
    for (const judged of [sample, nightly({ batch, error_rate: 0.1, cost_per_1000_calls }), assistant({ llm })]) {
      const missing = missed(judged).map(({ expression }) => expression);
      for (const { reads } of alertsOf(judged, policyDigest))
        for (const one of reads) expect(missing).toContain(one.missing);
      expect(new Set(missing).size).toBe(missing.length);
    }
  });

  test('when the model runs in batches, its last run tells that it is there', () => {
    const [silent] = named(nightly({ batch }), 'ModelNotReporting');
    expect(silent?.expression).toContain(metrics.batchCompleted);
    expect(silent?.lasting).toBe('1d');
  });
});

describe('prometheus_rules.yaml', () => {
  test('every rule names version, policies, severity and runbook, and says what happened in both languages', () => {
    for (const judged of [sample, nightly({ batch }), assistant({ llm })])
      for (const { labels, annotations, alert } of rulesOf(judged)) {
        expect(labels).toMatchObject({
          ...{ model_name: 'risk-default', model_version: '2', policy_digest: policyDigest, criticality: 'high' },
          team: 'Credit Risk Models',
        });
        expect(['critical', 'warning']).toContain(labels['severity']);
        for (const name of ['summary', 'description', 'summary_pt_br', 'description_pt_br'])
          expect(annotations[name], `${alert} ${name}`).toMatch(/\S{2,}.*\S{2,}/);
        expect(annotations['summary']).not.toBe(annotations['summary_pt_br']);
        expect(annotations['runbook_url']).toMatch(/^https:\/\/runbooks\.example\.com\/risk-default\/2\/\w+$/);
        expect(annotations['dashboard_url']).toBe(
          'https://grafana.example.com/d/models?var-model=risk-default&var-version=2',
        );
      }
  });

  test('the level that was promised stands in the text, with a comma in Portuguese', () => {
    const rule = rulesOf(sample).find(({ alert }) => alert === 'ModelErrorRate');
    expect(rule?.annotations).toMatchObject({
      summary: 'risk-default 2 fails too often: more than 0.1% of calls',
      description:
        '{{ $value | humanizePercentage }} of the calls of the last 5 minutes failed. Promised: 0.1% at most (profile credit-standard-1). Owner: Credit Risk Models, credit-risk-models@example.com.',
      summary_pt_br: 'risk-default 2 falha demais: mais de 0,1% das chamadas',
    });
  });

  test('when what a release says looks like a template, Prometheus prints it and runs nothing of it', () => {
    const team = '{{ query "up" }} {{';
    const owned = kind({ owner: { team, email: 'a@example.com' } });
    const printed = '{{"{"}}{{"{"}} query "up" }} {{"{"}}{{"{"}}';
    for (const { labels, annotations } of rulesOf(owned)) {
      expect(labels['team']).toBe(printed);
      for (const said of Object.values(annotations)) expect(said).not.toContain('{{ query');
    }
    expect(rulesOf(owned)[1]?.annotations['description']).toContain(`Owner: ${printed}, a@example.com.`);
  });

  test('no two rules of one name have the same labels: to whoever routes alerts they would be one', () => {
    const outputs = { score: { min: 0, max: 1 }, limit: { min: 0, max: 9 } };
    const judged = profiled({ guardrails: { outputs, refuse_nan_and_inf: true } }, assistant({ latency_ms, llm }));
    const told = rulesOf(judged).map(({ alert, labels }) => JSON.stringify([alert, labels]));
    expect(new Set(told).size).toBe(told.length);
  });

  test('is made of the same bytes each time, and says whatever stands in it as it was', () => {
    expect(prometheusRules(watchingOf(sample, policyDigest))).toBe(
      prometheusRules(watchingOf({ ...sample }, policyDigest)),
    );
    expect(rulesOf(sample).map(({ alert, expr, for: lasting }) => [alert, expr, lasting])).toEqual(
      alertsOf(sample, policyDigest).map(({ name, expression, lasting }) => [name, expression, lasting]),
    );
  });
});

describe('dashboards_links.json', () => {
  const addresses = (judged: JudgedRelease): readonly string[] => {
    const { metrics: shown, traces, logs, exemplars, alerts } = linksOf(judged);
    return [shown, traces, logs, exemplars, ...alerts.flatMap((one) => [one.url, one.runbook])];
  };

  test('has every link of the version, and each alert of its rules once', () => {
    expect(linksOf(sample)).toMatchObject({
      ...{ model_name: 'risk-default', version: '2', policy_digest: policyDigest },
      metrics: 'https://grafana.example.com/d/models?var-model=risk-default&var-version=2',
      traces: `https://tempo.example.com/search?model=risk-default&version=2&run=${sample.evidence.registry.run_id}`,
      logs: `https://logs.example.com/search?model=risk-default&version=2&policies=${encodeURIComponent(policyDigest)}`,
      exemplars: 'https://grafana.example.com/d/exemplars?var-model=risk-default&var-version=2',
    });
    const { alerts } = linksOf(sample);
    expect(alerts.map(({ name }) => name)).toEqual([...new Set(rulesOf(sample).map(({ alert }) => alert))]);
    expect(alerts).toContainEqual({
      ...{
        name: 'ModelDriftAct',
        severity: 'critical',
        url: 'https://alerts.example.com/risk-default/2/ModelDriftAct',
      },
      runbook: 'https://runbooks.example.com/risk-default/2/drift',
    });
  });

  test('two versions share no address, whatever they are', () => {
    const version = fc.integer({ min: 1, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(version, version, (one, other) => {
        fc.pre(one !== other);
        const first = new Set(addresses({ ...sample, version: one }));
        for (const address of addresses({ ...sample, version: other })) expect(first).not.toContain(address);
      }),
      { numRuns: 20 },
    );
  });

  test('when the version has no run, its id in the registry stands in', () => {
    const { run_id: _, ...registry } = sample.evidence.registry;
    const judged = { ...sample, evidence: { ...sample.evidence, registry: { ...registry, model_id: 'm-1' } } };
    expect(linksOf(judged)).toMatchObject({ run_id: null, traces: expect.stringMatching(/run=m-1$/) });
  });
});

test('docs/observability.md has every metric and every alert, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/observability.md'), 'utf8');
  const rows = page
    .split('\n')
    .flatMap((line) => /^\| (`.*?`) \| /.exec(line)?.[1]?.match(/(?<=`)[^`, ]+(?=`)/g) ?? []);
  const alerts = [sample, nightly({ batch, error_rate: 0.1 }), assistant({ llm })].flatMap((one) =>
    alertsOf(one, policyDigest),
  );
  const files = ['prometheus_rules.yaml', 'dashboards_links.json'];
  expect(new Set(rows)).toEqual(
    new Set([...files, ...Object.values(durations), ...Object.values(metrics), ...alerts.map(({ name }) => name)]),
  );
});
