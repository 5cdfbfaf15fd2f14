// What was measured, trained and built differently from the version that a release replaces, computed from the evidence of
// both, so that nobody can forget it.

import type { DocumentName } from '../evidence/table.ts';
import { byBytes } from '../lib/bytes.ts';
import { equalJson, isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { JudgedRelease, Previous } from '../model/release.ts';
import { became } from './worse.ts';

/** One line of a table: a measure or a parameter, before and after. */
export interface Difference {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

/** Both false where nobody says which way is better. */
interface MeasureDifference extends Difference {
  readonly is_better: boolean;
  readonly is_worse: boolean;
}

export interface Changes {
  readonly previous: string;
  readonly measures: readonly MeasureDifference[];
  readonly parameters: readonly Difference[];
  readonly dependencies: readonly Difference[];
}

/** Leaves out what broke in the replaced version since it was approved, and what has an earlier form. */
export function changesSince(previous: Previous, judged: JudgedRelease): Changes {
  const before: Said = (name, ...places) => valueIn(previous.evidence[name]?.value, ...places);
  const after: Said = (name, ...places) => valueIn(judged.evidence, name, ...places);
  return {
    previous: previous.version,
    measures: differences(measures(before), measures(after)).map((one) => {
      const word = became(judged.regressions, one.name, one.before, one.after);
      return { ...one, is_better: word === 'better', is_worse: word === 'worse' };
    }),
    parameters: differences(parameters(before), parameters(after)),
    dependencies: differences(components(before), components(after)),
  };
}

/** The value at a place of an approved document; undefined when the document has another form. */
type Said = (document: DocumentName, ...places: readonly string[]) => Json | undefined;

const entriesOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isObject(value) ? Object.entries(value) : [];

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const measures = (said: Said): Readonly<Record<string, Json>> => ({
  ...flatten({ quality: said('shadow_eval', 'candidate') }),
  ...flatten({
    latency_ms: said('staging_report', 'latency_ms'),
    error_rate: said('staging_report', 'error_rate'),
    cost_per_1000_calls: said('staging_report', 'cost_per_1000_calls'),
    cpu_seconds_per_1000_calls: said('staging_report', 'cost_basis', 'cpu_seconds_per_1000_calls'),
    'batch.duration_seconds': said('staging_report', 'batch', 'duration_seconds'),
    'batch.rows_per_second': said('staging_report', 'batch', 'rows_per_second'),
    answers: said('staging_report', 'llm', 'measured'),
  }),
  ...Object.fromEntries(
    entriesOf(said('fairness', 'attributes')).flatMap(([attribute, measured]) =>
      Object.entries(
        flatten(
          {
            disparate_impact: valueIn(measured, 'disparate_impact'),
            equal_opportunity_difference: valueIn(measured, 'equal_opportunity_difference'),
            mae_ratio: valueIn(measured, 'mae_ratio'),
            mean_error_difference: valueIn(measured, 'mean_error_difference'),
          },
          `fairness.${attribute}`,
        ),
      ),
    ),
  ),
});

/** What the model was trained with, and the components of an LLM. */
const parameters = (said: Said): Readonly<Record<string, Json>> => ({
  ...flatten({ dataset: said('registry', 'dataset') }),
  ...Object.fromEntries(entriesOf(said('registry', 'params'))),
  ...flatten({
    base_model: said('components', 'base_model'),
    parameters: said('components', 'parameters'),
    prompts: digests(said('components', 'prompts')),
    tools: digests(said('components', 'tools')),
    retrieval: said('components', 'retrieval'),
  }),
});

const digests = (files: Json | undefined) =>
  Object.fromEntries(listOf(files).map((one) => [textIn(one, 'name') ?? '', textIn(one, 'sha256') ?? '']));

const components = (said: Said): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    listOf(said('sbom', 'components')).map((one) => [textIn(one, 'name') ?? '', textIn(one, 'version') ?? '']),
  );

function flatten(
  value: Json | undefined | Readonly<Record<string, Json | undefined>>,
  prefix = '',
): Readonly<Record<string, Json>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [prefix]: value };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      Object.entries(flatten(item, prefix === '' ? key : `${prefix}.${key}`)),
    ),
  );
}

function differences(
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>,
): readonly Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byBytes);
  return names
    .map((name): Difference => ({ name, before: own(before, name) ?? null, after: own(after, name) ?? null }))
    .filter((change) => !equalJson(change.before, change.after));
}
