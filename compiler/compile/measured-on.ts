// On what quality, fairness, cost and drift were measured: data, groups, counts and prices. The numbers themselves are among
// the measures.
import { isJsonObject, type Json, valueIn } from '../lib/json.ts';

/** A document of the evidence; undefined when it is missing or cannot be read. */
export type Evidenced = (
  name:
    | 'components'
    | 'contract_input'
    | 'contract_output'
    | 'shadow_eval'
    | 'fairness'
    | 'staging_report'
    | 'drift_baseline',
) => Json | undefined;

export const measuredOn = (evidence: Evidenced): Readonly<Record<string, Json | undefined>> => ({
  shadow_eval: dataOf(evidence('shadow_eval')),
  fairness: comparedGroups(evidence('fairness')),
  staging_report: ofStaging(evidence('staging_report')),
  drift_baseline: ofDrift(evidence('drift_baseline')),
});

/** The registry's name of each measure too: by another name it may be the measure of other data. */
function dataOf(report: Json | undefined): Json | undefined {
  const metrics = Object.entries(objectIn(report, 'registry_metrics'));
  return (
    report && {
      dataset: valueIn(report, 'dataset') ?? null,
      requests: valueIn(report, 'requests') ?? null,
      metrics: Object.fromEntries(metrics.map(([measure, one]) => [measure, valueIn(one, 'metric') ?? null])),
    }
  );
}

/** How the measurement was made, and the prices that cost is computed with. */
function ofStaging(report: Json | undefined): Json | undefined {
  const units = Object.entries(objectIn(valueIn(report, 'cost_basis'), 'other_units'));
  const questions = valueIn(report, 'llm', 'questions');
  const rows = valueIn(report, 'batch', 'rows');
  return (
    report && {
      method: valueIn(report, 'method') ?? null,
      requests: valueIn(report, 'requests') ?? null,
      ...(rows !== undefined && { rows }),
      ...(questions !== undefined && { questions }),
      prices: {
        cpu_hour: valueIn(report, 'cost_basis', 'price_per_cpu_hour') ?? null,
        ...Object.fromEntries(units.map(([unit, one]) => [unit, valueIn(one, 'price') ?? null])),
      },
    }
  );
}

/** How many rows drift is compared with, how finely, by how many bins, and what nothing watches. */
function ofDrift(baseline: Json | undefined): Json | undefined {
  const features = Object.entries(objectIn(baseline, 'features')).map(([name, one]) => {
    const proportions = valueIn(one, 'proportions');
    return [name, Array.isArray(proportions) ? proportions.length : null];
  });
  const statistics = Object.entries(objectIn(baseline, 'features')).flatMap(([name, one]) => {
    const of = valueIn(one, 'of');
    return of === undefined ? [] : [[name, of] as const];
  });
  const unwatched = Object.entries(objectIn(baseline, 'unwatched')).map(([name, one]) => [
    name,
    valueIn(one, 'reason') ?? null,
  ]);
  return (
    baseline && {
      rows: valueIn(baseline, 'rows') ?? null,
      bins: Object.fromEntries(features),
      statistics: Object.fromEntries(statistics),
      unwatched: Object.fromEntries(unwatched),
    }
  );
}

/** The data, and whom it compares with whom; how groups fare is among the measures. */
function comparedGroups(fairness: Json | undefined): Json | undefined {
  const attributes = Object.entries(objectIn(fairness, 'attributes')).map(([name, attribute]) => {
    const groups = Object.entries(objectIn(attribute, 'groups')).map(([group, one]) => [group, countIn(one)]);
    const ungrouped = valueIn(attribute, 'ungrouped');
    return [
      name,
      {
        reference_group: valueIn(attribute, 'reference_group') ?? null,
        groups: Object.fromEntries(groups),
        ...(ungrouped && { ungrouped: countIn(ungrouped) }),
      },
    ];
  });
  return fairness && { dataset: valueIn(fairness, 'dataset') ?? null, attributes: Object.fromEntries(attributes) };
}

const countIn = (group: Json): Json => valueIn(group, 'n') ?? null;

const objectIn = (value: Json | undefined, name: string) => {
  const found = valueIn(value, name);
  return isJsonObject(found) ? found : {};
};
