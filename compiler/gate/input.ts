// The one document that gates judge: what the release says, what the evidence
// measured, and what the compiler computed itself.

import type { Digest } from '../lib/digest.ts';
import type { Thresholds } from '../model/documents.ts';
import type { LoadedRelease, Previous, SignedPredicates } from '../model/release.ts';
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
    evidence: { ...contents(loaded.evidence), ...predicates } as Readonly<Record<string, unknown>>,
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

/** Lists of components are long, and judged once. What the gates see that judge by the clock, beside the moment itself. */
export function withoutLists({ evidence: { sbom, vex, ...evidence }, ...input }: GateInput) {
  return { ...input, evidence };
}

const contents = (evidence: LoadedRelease['evidence']) =>
  Object.fromEntries(Object.entries(evidence).map(([name, document]) => [name, document.value]));

/** What gates compare with. */
const comparable = ({ sbom, vex, ...rest }: LoadedRelease['evidence']) => contents(rest);
