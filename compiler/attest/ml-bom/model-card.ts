// The card of a model in a CycloneDX BOM: what was measured, and what whoever uses it must consider.

import { proseFor } from '../../diagnostics/prose.ts';
import { sortedEntries } from '../../lib/bytes.ts';
import type { Json } from '../../lib/json.ts';
import type { JudgedRelease } from '../../model/release.ts';
import { refs } from './refs.ts';

export function modelCard(judged: JudgedRelease) {
  const { modelFile } = judged;
  return {
    modelParameters: {
      ...(modelFile.task !== undefined && { task: modelFile.task }),
      datasets: [{ ref: refs.dataset }],
    },
    quantitativeAnalysis: { performanceMetrics: [...quality(judged), ...service(judged), ...groups(judged)] },
    considerations: considerations(judged),
  };
}

interface Metric {
  readonly type: string;
  readonly value: string;
  /** What it was measured on. */
  readonly slice?: string;
}

const metrics = (measures: Readonly<Record<string, unknown>>, slice?: string): readonly Metric[] =>
  sortedEntries(Object.entries(measures)).flatMap(([type, value]) =>
    typeof value === 'number' ? [{ type, value: String(value), ...(slice !== undefined && { slice }) }] : [],
  );

const quality = ({ evidence: { shadow_eval: shadow } }: JudgedRelease) => metrics(shadow.candidate, shadow.dataset);

/** How it answers, as staging showed. */
function service({ evidence: { staging_report: staging } }: JudgedRelease): readonly Metric[] {
  const { latency_ms: latency = {}, cost_per_1000_calls: cost, error_rate, batch = {}, llm } = staging;
  const named = (prefix: string, measures: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(measures).map(([name, value]) => [`${prefix}${name}`, value]));
  return metrics(
    {
      error_rate,
      ...named('latency_ms_', latency),
      ...(cost && { [`cost_per_1000_calls_${cost.currency}`]: cost.amount }),
      ...named('batch_', batch),
      ...(llm && named('', llm.measured)),
    },
    'staging',
  );
}

/** How groups of people fare: each by itself, and what compares them. */
function groups({ evidence: { fairness } }: JudgedRelease): readonly Metric[] {
  return sortedEntries(Object.entries(fairness?.attributes ?? {})).flatMap(
    ([attribute, { groups: all, ...compared }]) => [
      ...metrics(compared, attribute),
      ...sortedEntries(Object.entries(all)).flatMap(([group, measures]) => metrics(measures, `${attribute}: ${group}`)),
    ],
  );
}

function considerations(judged: JudgedRelease) {
  const { modelFile, release, profile } = judged;
  const assessed = fairnessAssessments(judged);
  return {
    users: modelFile.consumers.map(({ name }) => name),
    useCases: [...texts(modelFile.description), ...texts(profile.description), ...texts(profile.privacy.purpose)],
    technicalLimitations: release.limitations.flatMap(texts),
    performanceTradeoffs: texts(release.business_impact),
    ethicalConsiderations: release.residual_risks.flatMap(({ risk, accepted_by: person, until }) =>
      texts(risk).map((name) => ({ name, mitigationStrategy: `Accepted by ${person} until ${until}` })),
    ),
    ...(assessed.length > 0 && { fairnessAssessments: assessed }),
  };
}

/** What each group gets beside the one that it is compared with, and the limits that hold between them. */
function fairnessAssessments({ evidence: { fairness }, profile }: JudgedRelease) {
  return sortedEntries(Object.entries(fairness?.attributes ?? {})).flatMap(
    ([attribute, { reference_group, groups: all }]) => {
      const limits = (profile.fairness?.watchlist ?? [])
        .filter((watch) => watch.attribute === attribute)
        .map(({ metric, min, max }) => `${metric} from ${min} to ${max}`);
      const reference = metrics(all[reference_group] ?? {});
      return sortedEntries(Object.entries(all))
        .filter(([group]) => group !== reference_group)
        .map(([group, measures]) => ({
          groupAtRisk: `${attribute}: ${group}`,
          harms: metrics(measures)
            .map(({ type, value }) => `${type} ${value} (${reference_group}: ${textOf(reference, type)})`)
            .join('; '),
          ...(limits.length > 0 && { mitigationStrategy: `Limits: ${limits.join('; ')}` }),
        }));
    },
  );
}

const textOf = (measures: readonly Metric[], type: string): string =>
  measures.find((one) => one.type === type)?.value ?? 'not measured';

/** What somebody wrote, in English where there is some. */
const texts = (said: Json | undefined): readonly string[] => {
  const text = proseFor('en', said);
  return text === undefined ? [] : [text];
};
