// Whose approvals two judges ask for: of every model on every target, and of a change of the judge itself.
import { readJudgePolicy } from '../../chain/policy.ts';
import type { Result } from '../../diagnostics/diagnostic.ts';
import { approvedProfile, readApproved } from '../../document/approved.ts';
import { sortedEntries } from '../../lib/bytes.ts';
import { canonical, equalJson, valueIn } from '../../lib/json.ts';
import { versionsByModel } from '../../load/index.ts';
import { factValues, personalData, quorumQuestion } from '../../model/past.ts';
import type { BeforeAndAfter, Quorum, QuorumChange } from '../../model/policy-diff.ts';
import type { Governance } from '../../model/release.ts';
import { partOf } from '../../model/tree.ts';
import { changeClasses } from '../../plan/index.ts';
import { requiredApprovals } from '../../policy/answers.ts';
import type { Run } from '../opened-run.ts';

/** What a judge asks for, of every model on every target and in every class. */
export type Quorums = ReadonlyMap<string, Place & { readonly quorum: Quorum }>;
type Place = Pick<QuorumChange, 'model' | 'target' | 'class'>;

/** Undefined where the policy does not answer: it may be one for another relc. */
export const quorumsOf = (run: Run, governance: Governance): Result<Quorums> =>
  run.evaluator.together(() => askedOf(run, governance));

function askedOf(run: Run, { approvals, targets, recipes }: Governance): Result<Quorums> {
  const ask = remembered((question: object) => requiredApprovals(run.evaluator, question));
  const places = modelsIn(run).flatMap(({ model, facts }) =>
    targets.value.targets.flatMap(({ name: target }) =>
      changeClasses.map((changeClass) => ({ model, target, class: changeClass, facts })),
    ),
  );
  const asked = new Map<string, Place & { readonly quorum: Quorum }>();
  const standard = new Set([...recipes.values()].map(({ value }) => value.model));
  for (const { facts, ...place } of places) {
    // Without a recipe nothing is a standard change.
    const judgedAs = place.class === 'standard' && !standard.has(place.model) ? 'normal' : place.class;
    const quorum = ask(quorumQuestion({ ...place, class: judgedAs }, approvals.value, facts));
    if (quorum.value === undefined) return quorum;
    asked.set(canonical(place), { ...place, quorum: quorum.value });
  }
  return { value: asked, diagnostics: [] };
}

/** What differs, for the targets that both judges have. */
export const quorumChanges = (before: Quorums, after: Quorums): readonly QuorumChange[] =>
  [...after].flatMap(([key, { quorum, ...place }]) => {
    const was = before.get(key)?.quorum;
    return was === undefined || equalJson(was, quorum) ? [] : [{ ...place, before: was, after: quorum }];
  });

/** Who must approve a change of the judge; null when that stays. */
export function judgeQuorumChange(before: Run, after: Run): BeforeAndAfter<Quorum> | null {
  const [one, other] = [judgeQuorum(before), judgeQuorum(after)];
  return equalJson(one, other) ? null : { before: one, after: other };
}

function judgeQuorum({ tree: { files, origin } }: Run): Quorum {
  const policy = readJudgePolicy(files, origin).value;
  return Object.fromEntries(sortedEntries(Object.entries(policy?.require ?? {})));
}

/** Many models have the same facts. */
function remembered<T>(ask: (facts: object) => T): (facts: object) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (facts) => {
    const key = canonical(facts);
    const found = known.get(key) ?? { answer: ask(facts) };
    known.set(key, found);
    return found.answer;
  };
}

/** What a quorum depends on. A model whose model.yaml cannot be read is refused whoever judges. */
function modelsIn({ tree, modelFile }: Run) {
  return versionsByModel(tree).flatMap(([model, versions]) => {
    const desired = modelFile(model).value?.value;
    if (desired === undefined) return [];
    const own = partOf(tree, [`releases/${model}`]);
    const hasPersonalData = (version: string) => {
      const release = readApproved(own, `releases/${model}/${version}/release.yaml`)?.value;
      return valueIn(approvedProfile(own, model, release)?.value, 'privacy', 'personal_data') !== false;
    };
    const personal = [versions.some(hasPersonalData)];
    return [{ model, facts: (fact: string) => (fact === personalData ? personal : factValues(desired, fact)) }];
  });
}
