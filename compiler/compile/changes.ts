// What changed against the version that a release replaces, computed from both
// versions' evidence: nobody types it, so nobody forgets a line of it.

import type { Contract, Sbom } from '../../schemas/generated/documents.ts';
import type { EvidenceDocuments } from '../evidence/documents.ts';
import { byBytes } from '../lib/bytes.ts';
import { equalJson, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { type JudgedRelease, type Previous, valuesOf } from '../model/release.ts';

/** One line of a table: a measure, or a setting, before and after. */
export interface Change {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

export interface Changes {
  readonly previous: string;
  readonly measures: readonly Change[];
  readonly settings: readonly Change[];
  readonly parameters: readonly Change[];
  readonly contract: readonly Change[];
  readonly dependencies: readonly Change[];
}

/** What broke in the replaced version since it was approved is left out of the comparison. */
export function changesSince(previous: Previous, judged: JudgedRelease): Changes {
  const before = valuesOf(previous.evidence);
  const after = judged.evidence;
  return {
    previous: previous.version,
    measures: differences(measures(before), measures(after)),
    settings: differences(
      flatten({
        profile: previous.profile?.file.replace(/^.*\/(.*)\.yaml$/, '$1') ?? null,
        slos: previous.profile?.value.slos,
        dataset: before.registry?.dataset,
      }),
      flatten({ profile: judged.release.profile, slos: judged.profile.slos, dataset: after.registry.dataset }),
    ),
    parameters: differences(parameters(before), parameters(after)),
    contract: differences(
      { ...fields('input', before.contract_input), ...fields('output', before.contract_output) },
      { ...fields('input', after.contract_input), ...fields('output', after.contract_output) },
    ),
    dependencies: differences(components(before.sbom), components(after.sbom)),
  };
}

function measures(evidence: Partial<EvidenceDocuments>): Readonly<Record<string, Json>> {
  const { staging_report: staging, shadow_eval: shadow, fairness } = evidence;
  return {
    ...flatten({ quality: shadow?.candidate }),
    ...flatten({
      latency_ms: staging?.latency_ms,
      error_rate: staging?.error_rate,
      cost_per_1000_calls: staging?.cost_per_1000_calls,
      answers: staging?.llm?.measured,
    }),
    ...Object.fromEntries(
      Object.entries(fairness?.attributes ?? {}).flatMap(([attribute, measured]) => [
        [`fairness.${attribute}.disparate_impact`, measured.disparate_impact],
        [`fairness.${attribute}.equal_opportunity_difference`, measured.equal_opportunity_difference],
      ]),
    ),
  };
}

/** What it was trained with, and what an LLM is made of. */
const parameters = ({ registry, components }: Partial<EvidenceDocuments>): Readonly<Record<string, Json>> => ({
  ...registry?.params,
  ...flatten({
    base_model: components?.base_model,
    parameters: components?.parameters,
    prompts: Object.fromEntries((components?.prompts ?? []).map(({ name, sha256 }) => [name, sha256])),
    tools: Object.fromEntries((components?.tools ?? []).map(({ name, sha256 }) => [name, sha256])),
    retrieval: components?.retrieval,
  }),
});

const fields = (side: string, contract: Contract | undefined): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(contract?.properties ?? {}).map(([name, schema]) => [`${side}.${name}`, schema as Json]),
  );

function components(sbom: Sbom | undefined): Readonly<Record<string, Json>> {
  const named = (sbom?.components ?? []) as readonly { readonly name: string; readonly version?: string }[];
  return Object.fromEntries(named.map(({ name, version }) => [name, version ?? '']));
}

function flatten(value: unknown, prefix = ''): Readonly<Record<string, Json>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [prefix]: value as Json };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      Object.entries(flatten(item, prefix === '' ? key : `${prefix}.${key}`)),
    ),
  );
}

function differences(before: Readonly<Record<string, Json>>, after: Readonly<Record<string, Json>>): readonly Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byBytes);
  return names
    .map((name): Change => ({ name, before: own(before, name) ?? null, after: own(after, name) ?? null }))
    .filter((change) => !equalJson(change.before, change.after));
}
