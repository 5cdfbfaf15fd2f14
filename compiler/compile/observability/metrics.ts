// The metrics that serving exposes and the rules read: docs/observability.md is the page for whoever builds serving. Names are
// those of OpenTelemetry's semantic conventions as Prometheus writes them, where there are some; the rest begins with `model_`.

/** Equal, or by a regular expression or unequal, as PromQL writes it. */
type Matchers = Readonly<Record<string, string>>;

/** Of one version: what every series carries. */
export type Of = { readonly model_name: string; readonly model_version: string };

/** What answers one call: the histogram of its duration, whose `error_type` is there when the call failed. */
export const durations = {
  online: 'http_server_request_duration_seconds',
  streaming: 'messaging_process_duration_seconds',
  llm: 'gen_ai_server_request_duration_seconds',
} as const;

export const metrics = {
  info: 'model_info',
  cost: 'model_cost_total',
  outside: 'model_outputs_outside_limits_total',
  psi: 'model_drift_psi',
  answers: 'model_answers_ratio',
  batchCompleted: 'model_batch_completed_timestamp_seconds',
  batchDuration: 'model_batch_duration_seconds',
  batchRows: 'model_batch_rows',
  batchCost: 'model_batch_cost',
  batchOutside: 'model_batch_outputs_outside_limits',
} as const;

/** The selector of a metric, with these labels equal. */
export const series = (metric: string, labels: Matchers, further = ''): string =>
  `${metric}{${[...Object.entries(labels).map(([name, text]) => `${name}=${JSON.stringify(text)}`), ...(further === '' ? [] : [further])].join(',')}}`;

/** The matcher of calls, or rows, that got no answer. */
export const failed = 'error_type!=""';
