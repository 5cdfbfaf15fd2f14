// On which data quality was measured, and what other sources say of it that were measured on other data. On the same
// data a gate compares them; on other data people must see both.
import { textIn, valueIn } from '../lib/json.ts';
import type { QualitySources } from '../model/plan.ts';
import type { JudgedRelease, Previous } from '../model/release.ts';

type Elsewhere = QualitySources['elsewhere'][number];

export function qualitySources({ model, evidence, previous }: JudgedRelease): QualitySources {
  const { shadow_eval: shadow, registry, fairness } = evidence;
  const { dataset, not_in_registry } = shadow;
  const metrics = Object.entries(shadow.registry_metrics).flatMap(([measure, named]): Elsewhere[] => {
    const here = shadow.candidate[measure];
    if (here === undefined || named.dataset === dataset) return [];
    return [
      { measure, here, there: registry.metrics[named.metric] ?? null, source: named.metric, dataset: named.dataset },
    ];
  });
  const baseline = previous ? replacedReport(model, previous, shadow) : [];
  return {
    dataset,
    ...(fairness && fairness.dataset !== dataset && { fairness_dataset: fairness.dataset }),
    elsewhere: [...metrics, ...baseline],
    ...(not_in_registry && { not_in_registry }),
  };
}

/** What the replaced version's own report says of what shadow measured of it. */
function replacedReport(
  model: string,
  previous: Previous,
  shadow: JudgedRelease['evidence']['shadow_eval'],
): readonly Elsewhere[] {
  const own = previous.evidence['shadow_eval']?.value;
  const dataset = textIn(own, 'dataset');
  if (dataset === shadow.dataset || shadow.baseline !== `${model}/${previous.version}`) return [];
  return Object.entries(shadow.baseline_metrics).flatMap(([measure, here]): Elsewhere[] => {
    const there = valueIn(own, 'candidate', measure);
    return there === undefined ? [] : [{ measure, here, there, source: shadow.baseline, ...(dataset && { dataset }) }];
  });
}
