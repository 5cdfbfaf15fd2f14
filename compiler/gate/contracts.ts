// What the contracts mean for those who call the model, as facts for the gates `contract`, `regression` and `consumers`.
import { type Contracts, comparedWithConsumer, comparedWithReplaced } from '../contract/compatibility.ts';
import { impossibleIn } from '../contract/impossible.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import type { Compatibility, Document, LoadedRelease, Previous } from '../model/release.ts';

const documents = ['contract_input', 'contract_output'] as const;

const contractsOf = (evidence: Readonly<Partial<Record<keyof Contracts, Document<Json>>>>): Contracts =>
  Object.fromEntries(documents.flatMap((name) => (evidence[name] ? [[name, evidence[name].value]] : [])));

export function compatibilityOf(
  { evidence, modelFile, consumers }: LoadedRelease,
  previous: Previous | undefined,
): Compatibility {
  const now = contractsOf(evidence);
  return {
    replaced: previous ? comparedWithReplaced(contractsOf(previous.evidence), now) : null,
    consumers: (modelFile?.value.consumers ?? []).map((consumer) =>
      comparedWithConsumer(
        consumer,
        consumers.declared.find(({ name }) => name === consumer.name)?.document.value,
        now,
      ),
    ),
  };
}

/** Demands of the contracts that no request or answer can meet. */
export const contradictions = ({ evidence }: LoadedRelease) =>
  Object.entries(contractsOf(evidence)).flatMap(([document, contract]) =>
    impossibleIn(contract).map(({ path, demands }) => ({ document, pointer: path.reduce(joinPointer, ''), demands })),
  );
