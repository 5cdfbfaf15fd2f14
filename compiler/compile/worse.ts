// Whether a measure became better or worse, as far as thresholds.yaml says which way is better.
import type { RegressionLimit } from '../../schemas/generated/documents.ts';
import type { Json } from '../lib/json.ts';
import { isMeant, worsening } from '../model/regression.ts';

/** `measure` is its name in the notes: `quality.auc`. Undefined where nobody says which way is better. */
export function became(
  limits: readonly RegressionLimit[],
  measure: string,
  before: Json,
  after: Json,
): 'better' | 'worse' | undefined {
  const limit = limits.find((one) => isMeant(nameOf(one.measure), measure));
  if (limit === undefined || before === null) return undefined;
  // What is no longer measured may be anything.
  if (after === null) return 'worse';
  if (typeof before !== 'number' || typeof after !== 'number' || before === after) return undefined;
  return worsening[limit.better](before, after) > 0 ? 'worse' : 'better';
}

/** From a place in the evidence to a name in the notes. */
const names = [
  ['shadow_eval/candidate/', 'quality.'],
  ['staging_report/llm/measured/', 'answers.'],
  ['staging_report/', ''],
  ['fairness/attributes/', 'fairness.'],
] as const;

function nameOf(place: string): string {
  const [folder, prefix] = names.find(([start]) => place.startsWith(start)) ?? ['', ''];
  return prefix + place.slice(folder.length).replaceAll('/', '.');
}
