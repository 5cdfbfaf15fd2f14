// In which direction a value of a profile, a runtime policy or what fairness compares becomes weaker: it promises less, watches less, lets in or
// through more, or keeps longer. Where a change has no direction, such as that of a purpose, nothing is said.
import { type Bearing, passes } from '../lib/bearing.ts';
import type { Difference } from '../lib/difference.ts';
import type { Json } from '../lib/json.ts';

type Sides = readonly [before: Json | undefined, after: Json | undefined];
type Weakening = (...sides: Sides) => boolean;

/** Whether the later value is the weaker one, as far as its direction is known. */
export function isWeaker(document: string, { path, before, after }: Difference): boolean {
  // Nothing of the document is left.
  if (path === '' && after === undefined) return true;
  const segments = `${document}/${path}`.split('/');
  // Whoever reads a field of answers no longer gets it, whether it was promised or not.
  if (document === 'contract_output' && segments.at(-2) === 'properties' && after === undefined) return true;
  if (document === 'release') return segments[1] === 'not_applicable' && before === undefined;
  return directions.some(([place, weakens]) => fits(segments, place.split('/')) && weakens(before, after));
}

/** `**` stands for the name of an output or a feature, which may have several parts: `boxes/confidence`. */
function fits(segments: readonly string[], wanted: readonly string[]): boolean {
  const place = wanted.indexOf('**');
  const more = segments.length - wanted.length;
  if (place === -1 || more < 0) return fitsEach(segments, wanted);
  const parts = Array.from({ length: more + 1 }, () => '*');
  return fitsEach(segments, [...wanted.slice(0, place), ...parts, ...wanted.slice(place + 1)]);
}

const fitsEach = (segments: readonly string[], wanted: readonly string[]): boolean =>
  segments.length === wanted.length && wanted.every((name, index) => name === '*' || name === segments[index]);

/** More passes by it, or is let in. */
const by =
  (bearing: Bearing): Weakening =>
  (before, after) =>
    passes(bearing, before, after) === 'more';

const [higher, lower, fewer, more] = [by('most'), by('least'), by('demand'), by('permission')];

/** A condition: without it, or with more values that meet it, more people do. */
const wider: Weakening = (before, after) => after === undefined || (before !== undefined && more(before, after));

/** From the strongest value to the weakest. */
const down =
  (...order: readonly Json[]): Weakening =>
  (before, after) => {
    if (before === undefined || after === undefined) return after === undefined;
    return order.includes(before) && order.includes(after) && order.indexOf(after) > order.indexOf(before);
  };

const untrue = down(true, false);

const gone: Weakening = (_, after) => after === undefined;
const added: Weakening = (before) => before === undefined;

/** By the way to a value; `*` stands for one name. */
const directions: readonly (readonly [place: string, weakens: Weakening])[] = [
  ['profile/slos/latency_ms', fewer],
  ['profile/slos/latency_ms/*', higher],
  ['profile/slos/error_rate', higher],
  ['profile/slos/cost_per_1000_calls', fewer],
  ['profile/slos/cost_per_1000_calls/amount', higher],
  ['profile/slos/batch', fewer],
  ['profile/slos/batch/duration_seconds', higher],
  ['profile/slos/batch/rows_per_second', lower],
  ['profile/slos/llm', fewer],
  ['profile/slos/llm/groundedness', lower],
  ['profile/slos/llm/toxicity_rate', higher],
  ['profile/slos/llm/unsafe_answer_rate', higher],
  ['profile/slos/llm/wrong_refusal_rate', higher],
  ['profile/slos/llm/pii_leak_rate', higher],
  ['profile/capacity', fewer],
  ['profile/capacity/requests_per_second', lower],
  ['profile/guardrails', gone],
  ['profile/guardrails/outputs/**', gone],
  ['profile/guardrails/outputs/**/min', lower],
  ['profile/guardrails/outputs/**/max', higher],
  ['profile/drift/*', higher],
  // A list whose items share names differs as a whole.
  ['profile/fairness', fewer],
  ['profile/fairness/watchlist', fewer],
  ['profile/fairness/watchlist/*', fewer],
  ['profile/fairness/watchlist/*/min', lower],
  ['profile/fairness/watchlist/*/max', higher],
  ['profile/privacy/personal_data', untrue],
  ['profile/privacy/sensitive_data', untrue],
  ['profile/privacy/automated_decisions', untrue],
  ['profile/privacy/retention_days', higher],
  ['profile/privacy/dpo', gone],
  ['profile/privacy/impact_report', gone],
  ['profile/privacy/legal_basis', gone],
  ['profile/privacy/purpose', gone],
  ['profile/privacy/review', fewer],
  ['profile/privacy/review/answer_within_days', higher],
  ['profile/privacy/review/explains_criteria', untrue],
  ['profile/policies/*', fewer],
  ['profile/coexistence_days', lower],
  ['shadow_eval/requests', lower],
  // Which of two metrics of the registry is the better one, no name tells.
  ['shadow_eval/metrics/*', (before, after) => before !== undefined && before !== after],
  ['staging_report/requests', lower],
  ['staging_report/questions', lower],
  ['staging_report/rows', lower],
  // The same cost may be more use at a lower price.
  ['staging_report/prices/*', lower],
  ['drift_baseline/rows', lower],
  ['drift_baseline/bins/**', lower],
  ['drift_baseline/unwatched/**', added],
  ['fairness/attributes/*', fewer],
  ['fairness/attributes/*/groups/*', lower],
  ['fairness/attributes/*/ungrouped', (before = 0, after = 0) => higher(before, after)],
  ['InferenceGateway/authentication', down('mtls+oidc', 'mtls', 'oidc')],
  ['InferenceGateway/min_tls', down('1.3', '1.2')],
  ['InferenceGateway/max_request_bytes', higher],
  ['InferenceGateway/timeout_ms', higher],
  ['InferenceGateway/enforce_contract', untrue],
  ['AccessPolicy/allow', more],
  ['AccessPolicy/allow/*', more],
  ['AccessPolicy/allow/*/subject/*', wider],
  ['AccessPolicy/allow/*/action', more],
  ['RateLimit/requests_per_second', higher],
  ['RateLimit/burst', higher],
  ['Quota/calls_per_consumer', higher],
  ['Quota/per', down('month', 'day', 'hour')],
  ['OutputLimits/outputs/**', gone],
  ['OutputLimits/outputs/**/min', lower],
  ['OutputLimits/outputs/**/max', higher],
  ['OutputLimits/refuse_nan_and_inf', untrue],
  ['LlmGateway/input/max_characters', higher],
  ['LlmGateway/output/max_characters', higher],
  ['LlmGateway/pii_masking/entities', fewer],
  ['LlmGateway/pii_masking/where', fewer],
  ['LlmGateway/prompt_injection/inspect', fewer],
  ['LlmGateway/prompt_injection/on_detection', down('block', 'flag')],
  ['LlmGateway/content_policy', fewer],
  ['LlmGateway/content_policy/*', fewer],
  ['LlmGateway/content_policy/*/where', fewer],
  ['LlmGateway/content_policy/*/action', down('block', 'escalate', 'flag')],
];
