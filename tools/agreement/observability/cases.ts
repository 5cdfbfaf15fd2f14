// What each alert of a release fires at, and what it lets pass: series as Prometheus would scrape them, written from the manifest and
// docs/observability.md, and not from the code that makes the rules.

/** What a manifest declares. */
export interface Manifest {
  readonly model_name: string;
  readonly version: string;
  readonly run_id: string;
  readonly type: 'predictive' | 'llm';
  readonly serving?: 'online' | 'batch' | 'streaming';
  readonly policy_digest: string;
  readonly slos: {
    readonly latency_ms?: { readonly p95: number; readonly p99: number };
    readonly error_rate?: number;
    readonly cost_per_1000_calls?: { readonly amount: number; readonly currency: string };
    readonly batch?: { readonly duration_seconds: number; readonly rows_per_second: number };
    readonly llm?: Readonly<Record<string, number>>;
  };
  readonly guardrails?: { readonly outputs: Readonly<Record<string, unknown>> };
  readonly drift_thresholds: { readonly psi_warn: number; readonly psi_act: number };
}

/** By the selector of a series, its values, one a step. */
export type Series = Readonly<Record<string, string>>;

export interface Fired {
  /** The labels of the series that crossed the level, beside those of the rule. */
  readonly labels: Readonly<Record<string, string>>;
  /** What stands in the texts in place of the value. */
  readonly value: string;
}

export interface Case {
  readonly alert: string;
  readonly says: string;
  readonly series: Series;
  /** The time between two values. */
  readonly step: string;
  readonly at: string;
  readonly fires: readonly Fired[];
}

/** Go's `%.4g` and `%.3g`, for numbers that are neither huge nor tiny. */
const significant = (number: number, digits: number): string => String(Number(number.toPrecision(digits)));
const seconds = (number: number): string =>
  number < 1 ? `${significant(number * 1000, 4)}ms` : `${Math.floor(number / 60)}m ${Math.floor(number % 60)}s`;
const share = (number: number): string => `${significant(number * 100, 4)}%`;

const selector = (metric: string, labels: Readonly<Record<string, string>>): string =>
  `${metric}{${Object.entries(labels)
    .map(([name, text]) => `${name}="${text}"`)
    .join(',')}}`;

/** Writes the series of one version. */
export const ofVersion =
  ({ model_name, version }: Pick<Manifest, 'model_name' | 'version'>) =>
  (metric: string, labels: Readonly<Record<string, string>> = {}): string =>
    selector(metric, { model_name, model_version: version, ...labels });

const durationOf = ({ type, serving }: Manifest): string => {
  if (serving === 'streaming') return 'messaging_process_duration_seconds';
  return type === 'llm' ? 'gen_ai_server_request_duration_seconds' : 'http_server_request_duration_seconds';
};

const minutes = { step: '1m', at: '20m' } as const;
const gauge = (number: number): string => `${number}x1500`;
const none: readonly Fired[] = [];
const one = (value: string, labels: Fired['labels'] = {}): readonly Fired[] => [{ labels, value }];

export const casesOf = (manifest: Manifest, features: readonly string[]): readonly Case[] => [
  ...latency(manifest),
  ...(manifest.serving === 'batch' ? runs(manifest) : calls(manifest)),
  ...outputs(manifest),
  ...drift(manifest, features),
  ...answers(manifest),
  ...silence(manifest),
];

/** So many of 10,000 calls a minute within the level, the rest within twice as long: the quantile is known by interpolation. */
function latency(manifest: Manifest): readonly Case[] {
  const { latency_ms: levels } = manifest.slos;
  const of = ofVersion(manifest);
  return Object.entries(levels ?? {}).flatMap(([name, ms]) => {
    const level = ms / 1000;
    const within = (fast: number): Series =>
      Object.fromEntries(
        [
          [String(level), fast],
          [String(level * 2), 10_000],
          ['+Inf', 10_000],
        ].map(([le, each]) => [of(`${durationOf(manifest)}_bucket`, { le: String(le) }), `0+${each}x30`]),
      );
    const [slow, fast] = name === 'p95' ? [9000, 9600] : [9800, 9950];
    const alert = name === 'p95' ? 'ModelLatencyP95' : 'ModelLatencyP99';
    return [
      { ...minutes, alert, says: 'too many slow calls', series: within(slow), fires: one(seconds(level * 1.5)) },
      { ...minutes, alert, says: 'few slow calls', series: within(fast), fires: none },
      { ...minutes, alert, says: 'too many slow calls, for 9 minutes', series: within(slow), at: '9m', fires: none },
    ];
  });
}

function calls(manifest: Manifest): readonly Case[] {
  const { error_rate: level, cost_per_1000_calls: cost } = manifest.slos;
  const [of, count] = [ofVersion(manifest), `${durationOf(manifest)}_count`];
  const failing = (good: string, bad: string): Series => ({
    [of(count)]: good,
    [of(count, { error_type: 'timeout' })]: bad,
  });
  const often = (times: number) => {
    const bad = Math.round(1_000_000 * (level ?? 0) * times);
    return failing(`0+${1_000_000 - bad}x30`, `0+${bad}x30`);
  };
  const spent = (amount: number): Series => ({
    [of('model_cost_total', { currency: cost?.currency ?? '' })]: `0+${amount}x30`,
    [of(count)]: '0+1000x30',
  });
  const alert = 'ModelErrorRate';
  const day = { alert: 'ModelCost', step: '1h', at: '26h' };
  return [
    ...(level === undefined
      ? []
      : [
          { ...minutes, alert, says: 'too many failures', series: often(2), fires: one(share(level * 2)) },
          { ...minutes, alert, says: 'few failures', series: often(0.5), fires: none },
          {
            ...minutes,
            alert,
            says: 'one failure at night',
            series: failing('0+2x30', '0x4 1x30'),
            at: '9m',
            fires: none,
          },
          {
            ...minutes,
            alert,
            says: 'one failure at night, later',
            series: failing('0+2x30', '0x4 1x30'),
            fires: none,
          },
        ]),
    ...(cost === undefined
      ? []
      : [
          { ...day, says: 'a dear day', series: spent(cost.amount * 2), fires: one(significant(cost.amount * 2, 3)) },
          { ...day, says: 'a cheap day', series: spent(cost.amount / 2), fires: none },
        ]),
  ];
}

function runs(manifest: Manifest): readonly Case[] {
  const { error_rate: level, cost_per_1000_calls: cost, batch } = manifest.slos;
  const of = ofVersion(manifest);
  const last = (run: {
    readonly took?: number;
    readonly rows?: number;
    readonly left?: number;
    readonly cost?: number;
  }): Series => ({
    [of('model_batch_duration_seconds')]: gauge(run.took ?? 1),
    [of('model_batch_rows')]: gauge((run.rows ?? 1_000_000) - (run.left ?? 0)),
    [of('model_batch_rows', { error_type: 'schema' })]: gauge(run.left ?? 0),
    [of('model_batch_cost', { currency: cost?.currency ?? '' })]: gauge(run.cost ?? 0),
  });
  const [long, dear] = [batch?.duration_seconds ?? 0, cost?.amount ?? 0];
  const slow = (batch?.rows_per_second ?? 0) / 2;
  const failed = (times: number) => last({ left: 1_000_000 * (level ?? 0) * times });
  return [
    ...(batch === undefined
      ? []
      : [
          {
            alert: 'ModelBatchDuration',
            says: 'a long run',
            series: last({ took: long * 2 }),
            fires: one(seconds(long * 2)),
          },
          { alert: 'ModelBatchDuration', says: 'a run just in time', series: last({ took: long }), fires: none },
          {
            alert: 'ModelBatchThroughput',
            says: 'a slow run',
            series: last({ took: 100, rows: slow * 100 }),
            fires: one(significant(slow, 3)),
          },
          {
            alert: 'ModelBatchThroughput',
            says: 'a fast run',
            series: last({ took: 100, rows: slow * 200 }),
            fires: none,
          },
        ]),
    ...(level === undefined
      ? []
      : [
          { alert: 'ModelErrorRate', says: 'many rows left out', series: failed(2), fires: one(share(level * 2)) },
          { alert: 'ModelErrorRate', says: 'few rows left out', series: failed(0.5), fires: none },
        ]),
    ...(cost === undefined
      ? []
      : [
          {
            alert: 'ModelCost',
            says: 'a dear run',
            series: last({ cost: dear * 2000 }),
            at: '2h',
            fires: one(significant(dear * 2, 3)),
          },
          { alert: 'ModelCost', says: 'a cheap run', series: last({ cost: dear * 500 }), at: '2h', fires: none },
        ]),
  ].map((one) => ({ ...minutes, ...one }));
}

function outputs(manifest: Manifest): readonly Case[] {
  const of = ofVersion(manifest);
  const alert = 'ModelOutputOutsideLimits';
  if (manifest.serving === 'batch')
    return Object.keys(manifest.guardrails?.outputs ?? {}).flatMap((output) => {
      const last = (count: number): Series => ({
        [of('model_batch_outputs_outside_limits', { output })]: gauge(count),
      });
      return [
        { ...minutes, alert, says: `${output} outside in the last run`, series: last(3), fires: one('3', { output }) },
        { ...minutes, alert, says: `${output} within in the last run`, series: last(0), fires: none },
      ];
    });
  return Object.keys(manifest.guardrails?.outputs ?? {}).flatMap((output) => {
    const counted = (values: string): Series => ({ [of('model_outputs_outside_limits_total', { output })]: values });
    return [
      {
        ...minutes,
        alert,
        says: `${output} outside once`,
        series: counted('0x9 1x20'),
        at: '12m',
        fires: one('1', { output }),
      },
      { ...minutes, alert, says: `${output} outside long ago`, series: counted('7x30'), fires: none },
    ];
  });
}

function drift(manifest: Manifest, [feature, ...others]: readonly string[]): readonly Case[] {
  if (feature === undefined) return [];
  const { psi_warn: warn, psi_act: act } = manifest.drift_thresholds;
  const of = ofVersion(manifest);
  const measured = (psi: number): Series =>
    Object.fromEntries([
      [of('model_drift_psi', { feature, instance: 'a' }), gauge(psi)],
      ...others.map((other) => [of('model_drift_psi', { feature: other, instance: 'a' }), gauge(warn / 2)]),
    ]);
  const [some, much] = [(warn + act) / 2, act * 2];
  const fired = (psi: number) => one(significant(psi, 3), { feature });
  return [
    { alert: 'ModelDriftWarn', says: 'some drift', series: measured(some), fires: fired(some) },
    { alert: 'ModelDriftWarn', says: 'drift at the level', series: measured(warn), fires: fired(warn) },
    { alert: 'ModelDriftWarn', says: 'drift below the level', series: measured(warn * 0.99), fires: none },
    { alert: 'ModelDriftAct', says: 'much drift', series: measured(much), fires: fired(much) },
    { alert: 'ModelDriftAct', says: 'some drift', series: measured(some), fires: none },
  ].map((one) => ({ ...minutes, ...one }));
}

const answered: Readonly<Record<string, string>> = {
  groundedness: 'ModelGroundedness',
  toxicity_rate: 'ModelToxicity',
  unsafe_answer_rate: 'ModelUnsafeAnswers',
  wrong_refusal_rate: 'ModelWrongRefusals',
  pii_leak_rate: 'ModelPersonalDataLeaks',
};

function answers(manifest: Manifest): readonly Case[] {
  const of = ofVersion(manifest);
  return Object.entries(manifest.slos.llm ?? {}).flatMap(([measure, level]) => {
    const measured = (ratio: number): Series => ({
      [of('model_answers_ratio', { gen_ai_evaluation_name: measure })]: gauge(ratio),
    });
    const beyond = measure === 'groundedness' ? level - 0.125 : level + 0.125;
    const alert = answered[measure] ?? measure;
    return [
      { ...minutes, alert, says: `bad ${measure}`, series: measured(beyond), fires: one(share(beyond)) },
      { ...minutes, alert, says: `${measure} at its level`, series: measured(level), fires: none },
    ];
  });
}

function silence(manifest: Manifest): readonly Case[] {
  const isBatch = manifest.serving === 'batch';
  const metric = isBatch ? 'model_batch_completed_timestamp_seconds' : 'model_info';
  const reported = (policy_digest: string): Series => ({
    [ofVersion(manifest)(metric, { run_id: manifest.run_id, policy_digest })]: gauge(1),
  });
  const late = { alert: 'ModelNotReporting', step: isBatch ? '1h' : '1m', at: isBatch ? '25h' : '12m' };
  return [
    { ...late, says: 'nothing reports', series: {}, fires: one('1') },
    { ...late, says: 'other policies are loaded', series: reported('sha256:00'), fires: one('1') },
    { ...late, says: 'it reports', series: reported(manifest.policy_digest), fires: none },
    { ...late, says: 'a restart', series: {}, at: '9m', fires: none },
  ];
}

/** What serving must expose, by what a rule says when it is missing. */
export function exposed(manifest: Manifest, features: readonly string[]): ReadonlyMap<string, Series> {
  const { latency_ms: latency, error_rate: rate, cost_per_1000_calls: cost, batch, llm } = manifest.slos;
  const of = ofVersion(manifest);
  const isBatch = manifest.serving === 'batch';
  const all: [string, Series][] = [];
  const expose = (said: string, ...names: readonly string[]) =>
    all.push([said, Object.fromEntries(names.map((name) => [name, gauge(1)]))]);
  const count = `${durationOf(manifest)}_count`;
  if (latency || (!isBatch && (rate !== undefined || cost))) expose(`${count} is missing`, of(count));
  if (isBatch && (rate !== undefined || cost || batch)) expose('model_batch_rows is missing', of('model_batch_rows'));
  if (batch) expose('model_batch_duration_seconds is missing', of('model_batch_duration_seconds'));
  if (cost) {
    const metric = isBatch ? 'model_batch_cost' : 'model_cost_total';
    expose(`${metric} (currency ${cost.currency}) is missing`, of(metric, { currency: cost.currency }));
  }
  for (const output of Object.keys(manifest.guardrails?.outputs ?? {})) {
    const metric = isBatch ? 'model_batch_outputs_outside_limits' : 'model_outputs_outside_limits_total';
    expose(`${metric} (output ${output}) is missing`, of(metric, { output }));
  }
  for (const measure of Object.keys(llm ?? {})) {
    const metric = 'model_answers_ratio';
    expose(`${metric} (gen_ai_evaluation_name ${measure}) is missing`, of(metric, { gen_ai_evaluation_name: measure }));
  }
  const psi = 'model_drift_psi';
  if (features.length > 0)
    expose(
      `${psi} is missing for some of its ${features.length} features`,
      ...features.map((feature) => of(psi, { feature })),
    );
  return new Map(all);
}
