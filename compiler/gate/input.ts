// The one document that gates judge: what the release says, what the evidence
// measured, and what the compiler computed itself.

import type { Thresholds } from '../../schemas/generated/documents.ts';
import type { SignedPredicates } from '../evidence/documents.ts';
import { moments } from '../evidence/gates.ts';
import type { Digest } from '../lib/digest.ts';
import { isObject } from '../lib/json.ts';
import { parseInstant } from '../lib/time.ts';
import { type LoadedRelease, type Previous, valuesOf } from '../model/release.ts';
import type { VulnerabilityFact } from './vulnerabilities.ts';

export interface Facts {
  readonly signatures: { readonly valid: boolean; readonly people: readonly string[] };
  readonly attestation: { readonly present: boolean };
  readonly policies: { readonly bound: boolean };
  /** Digest of what model.SHA256SUMS says the model is, and whether a components.yaml is in it. */
  readonly model?: { readonly digest: Digest; readonly lists_components: boolean };
  /** Digest of sbom.cdx.json. */
  readonly sbom?: { readonly digest: Digest };
  readonly vex: { readonly signed: boolean };
  readonly vulnerabilities?: readonly VulnerabilityFact[];
}

export function gateInput(
  loaded: LoadedRelease,
  predicates: Partial<SignedPredicates>,
  facts: Facts,
  thresholds: Thresholds,
  previous: Previous | undefined,
) {
  return {
    model: loaded.model,
    version: loaded.version,
    stage_to: 'Approved',
    ...(loaded.release && { release: loaded.release.value }),
    ...(loaded.profile && { profile: loaded.profile.value }),
    ...(loaded.modelFile && { model_file: loaded.modelFile.value }),
    policies: loaded.policies.map(({ binding, document }) => ({
      kind: binding.kind,
      path: binding.path,
      value: document.value,
    })),
    evidence: { ...valuesOf(loaded.evidence), ...headsOfLists(loaded.evidence), ...predicates } as Readonly<
      Record<string, unknown>
    >,
    ...(previous && {
      previous: {
        version: previous.version,
        profile: previous.profile?.value ?? null,
        records: previous.release?.value.records ?? null,
        evidence: comparable(previous.evidence),
      },
    }),
    facts,
    thresholds,
  };
}

export type GateInput = ReturnType<typeof gateInput>;

/** Lists are long, and judged once. What the gates see that judge by the clock, beside the moment itself. */
export function withoutLists({ evidence: { sbom, vex, ...evidence }, facts, ...input }: GateInput) {
  const { vulnerabilities, ...rest } = facts;
  const dated = Object.entries(evidence).map(([name, document]) => [name, inUtc(document, moments.get(name))]);
  return { ...input, facts: rest, evidence: Object.fromEntries(dated) as typeof evidence };
}

/** Gates compare moments as text, which is right for those in UTC alone. */
function inUtc(document: unknown, moment: string | undefined): unknown {
  if (moment === undefined || !isObject(document)) return document;
  const value = document[moment];
  return typeof value === 'string' ? { ...document, [moment]: parseInstant(value) ?? value } : document;
}

/** Of lists of components, that they are there, and what the VEX is about: the rest is in the facts. */
const headsOfLists = ({ sbom, vex }: LoadedRelease['evidence']) => ({
  ...(sbom && { sbom: { specVersion: sbom.value.specVersion } }),
  ...(vex && { vex: { metadata: { component: { hashes: vex.value.metadata.component.hashes } } } }),
});

/** What gates compare with. */
const comparable = ({ sbom, vex, ...rest }: LoadedRelease['evidence']) => valuesOf(rest);
