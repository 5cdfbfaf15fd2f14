// clients_compat_report.json: what a version means for those who call the model.
import type { ContractDifference } from '../contract/compatibility.ts';
import { evidenceFiles } from '../evidence/table.ts';
import type { JudgedRelease } from '../model/release.ts';

export function clientsCompatibility(judged: JudgedRelease) {
  const { release, digests, consumers, compatibility } = judged;
  return {
    apiVersion: 'relc/v1',
    kind: 'ClientsCompatibilityReport',
    model_name: judged.model,
    version: judged.version,
    contracts: {
      input: digests.get(evidenceFiles.contract_input.file) ?? null,
      output: digests.get(evidenceFiles.contract_output.file) ?? null,
    },
    replaced: compatibility.replaced && {
      version: release.replaces,
      result: resultOf(compatibility.replaced),
      differences: compatibility.replaced,
    },
    compatibility_route: release.change.compatibility_route ?? null,
    consumers: compatibility.consumers.map(({ name, critical, declared }) => ({
      name,
      critical,
      declaration: consumers.find((one) => one.name === name)?.digest ?? null,
      result: declared ? resultOf(declared.differences) : 'not declared',
      ...declared,
      ...(declared && { undeclared_breaks: undeclaredBreaks(compatibility.replaced, declared.differences) }),
    })),
  };
}

/** What cannot be decided is compatible only as far as examples show. */
function resultOf(differences: readonly ContractDifference[]): 'compatible' | 'breaks' | 'undecided' {
  if (differences.some(({ verdict }) => verdict === 'breaks')) return 'breaks';
  return differences.length > 0 ? 'undecided' : 'compatible';
}

/** Where the contract breaks beside the replaced version's, and not beside a declaration, which may have been narrowed. */
const undeclaredBreaks = (
  replaced: readonly ContractDifference[] | null,
  declared: readonly ContractDifference[],
): readonly string[] =>
  measuresOf(replaced ?? [], 'breaks').filter((measure) => !declared.some((one) => one.measure === measure));

const measuresOf = (differences: readonly ContractDifference[], wanted: ContractDifference['verdict']) =>
  differences.filter(({ verdict }) => verdict === wanted).map(({ measure }) => measure);

/** What the notes say of consumers, and of callers whom nobody knows. */
export function consumerNotes({ release, compatibility: { replaced, consumers } }: JudgedRelease) {
  return {
    consumers: consumers.map(({ name, critical, declared }) => ({
      ...{ name, critical },
      is_declared: declared !== null,
      breaks: measuresOf(declared?.differences ?? [], 'breaks'),
      undecided: measuresOf(declared?.differences ?? [], 'undecided'),
      undeclared: declared ? undeclaredBreaks(replaced, declared.differences) : [],
    })),
    undecided_for_others: measuresOf(replaced ?? [], 'undecided'),
    routes: release.change.compatibility_route ? [release.change.compatibility_route] : [],
  };
}
