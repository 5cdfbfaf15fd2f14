// Whose approvals two judges ask for: of every model on every target, and of a change of the judge itself.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { approvedProfile, readApproved } from '../document/approved.ts';
import { sortedEntries } from '../lib/bytes.ts';
import { canonical, equalJson, valueIn } from '../lib/json.ts';
import { versionsByModel } from '../load/index.ts';
import type { BeforeAndAfter, Quorum, QuorumChange } from '../model/policy-diff.ts';
import type { Governance } from '../model/release.ts';
import { partOf } from '../model/tree.ts';
import { changeClasses } from '../plan/index.ts';
import { requiredApprovals } from '../policy/answers.ts';
import type { Run } from './opened-run.ts';
import type { Judge } from './verdict-changes.ts';

/** What differs, for the targets that both judges have. */
export function quorumChanges(before: Judge, after: Judge): Result<readonly QuorumChange[]> {
  const [one, other] = [asking(before), asking(after)];
  const targets = targetsOf(before).filter((target) => targetsOf(after).includes(target));
  const diagnostics: Diagnostic[] = [];
  const changes = modelsIn(after.run).flatMap(({ model, ...facts }) =>
    targets.flatMap((target) =>
      changeClasses.flatMap((changeClass): readonly QuorumChange[] => {
        const input = { ...facts, target, class: changeClass };
        const [asked, asks] = [one(input), other(input)];
        diagnostics.push(...asked.diagnostics, ...asks.diagnostics);
        if (asked.value === undefined || asks.value === undefined || equalJson(asked.value, asks.value)) return [];
        return [{ model, target, class: changeClass, before: asked.value, after: asks.value }];
      }),
    ),
  );
  return diagnostics.length > 0 ? { value: undefined, diagnostics } : { value: changes, diagnostics };
}

/** Who must approve a change of the judge; null when that stays. */
export function judgeQuorumChange(before: Judge, after: Judge): BeforeAndAfter<Quorum> | null {
  const [one, other] = [judgeQuorum(before.governance), judgeQuorum(after.governance)];
  return equalJson(one, other) ? null : { before: one, after: other };
}

/** What `judge:` asks for; where it is absent, the highest number for each role in any rule. */
function judgeQuorum({ approvals }: Governance): Quorum {
  const highest = new Map<string, number>();
  for (const { require } of approvals.value.rules)
    for (const [role, people] of Object.entries(require)) highest.set(role, Math.max(people, highest.get(role) ?? 0));
  return Object.fromEntries(sortedEntries(highest));
}

const targetsOf = ({ governance }: Judge): readonly string[] =>
  governance.targets.value.targets.map(({ name }) => name);

/** Asks a judge. Many models have the same facts. */
function asking({ run, governance }: Judge): (facts: object) => Result<Quorum> {
  const { rules } = governance.approvals.value;
  const known = new Map<string, Result<Quorum>>();
  return (facts) => {
    const key = canonical(facts);
    const asked = known.get(key) ?? requiredApprovals(run.evaluator, { ...facts, rules });
    known.set(key, asked);
    return asked;
  };
}

/** What a quorum depends on. A model whose model.yaml cannot be read is refused whoever judges. */
function modelsIn({ tree, modelFile }: Run) {
  return versionsByModel(tree).flatMap(([model, versions]) => {
    const desired = modelFile(model).value?.value;
    if (desired === undefined) return [];
    const { criticality, sector } = desired;
    const own = partOf(tree, [`releases/${model}`]);
    const hasPersonalData = (version: string) => {
      const release = readApproved(own, `releases/${model}/${version}/release.yaml`)?.value;
      return valueIn(approvedProfile(own, model, release)?.value, 'privacy', 'personal_data') !== false;
    };
    return [{ model, criticality, sector, personal_data: versions.some(hasPersonalData) }];
  });
}
