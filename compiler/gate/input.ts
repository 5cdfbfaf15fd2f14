// The one document that gates judge: what the release says, what the evidence
// measured, and what the compiler computed itself.

import type { Thresholds } from '../model/documents.ts';
import type { LoadedRelease, SignedPredicates } from '../model/release.ts';

export interface Facts {
  readonly signatures: { readonly valid: boolean };
  readonly attestation: { readonly present: boolean };
  readonly policies: { readonly bound: boolean };
}

export function gateInput(
  loaded: LoadedRelease,
  predicates: Partial<SignedPredicates>,
  facts: Facts,
  thresholds: Thresholds,
) {
  const evidence = Object.fromEntries(
    Object.entries(loaded.evidence).map(([name, document]) => [name, document.value]),
  );
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
    evidence: { ...evidence, ...predicates },
    facts,
    thresholds,
  };
}
