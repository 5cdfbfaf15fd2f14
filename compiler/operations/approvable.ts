// A plan that somebody may approve, as repository and registry give it now, and the approvals that it has.
import { quorumFaults } from '../apply/quorum.ts';
import type { HadApprovals } from '../decision/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { once } from '../lib/once.ts';
import { dayOf } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import type { PlanDocument } from '../model/plan.ts';
import { approvalsAmong, readApprovals } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { readAuthors, writtenFor } from './authors.ts';
import { ofTheOthers, ratificationFaults } from './emergency/ratify.ts';
import type { Ratifying } from './emergency/unratified.ts';
import { stateOf } from './opened-model.ts';
import { approvalsFolder, type OpenedPlan } from './plan-file.ts';
import type { Planned } from './plan-model.ts';

/** What is approved, by whom, and what is wrong with approvals of it. */
export interface Approvable {
  readonly plan: PlanDocument;
  /** Undefined where the plan was applied, and is ratified. */
  readonly planned: Planned | undefined;
  readonly required: Readonly<Record<string, number>>;
  readonly judge: (approvals: readonly Approval[]) => Promise<readonly Diagnostic[]>;
}

export const ratifiable = (ratifying: Ratifying, plan: PlanDocument): Approvable => ({
  plan,
  planned: undefined,
  required: ratifying.emergency.required,
  judge: async (approvals) => (await ratificationFaults(ratifying, ofTheOthers(ratifying, approvals))).diagnostics,
});

export function approvable(opened: OpenedPlan, planned: Planned): Approvable {
  const { digest, body, approverFacts: facts } = planned;
  const plan = { ...opened.document, plan: body, plan_digest: digest };
  const { run } = opened;
  const authors = once(() => readAuthors(run.repository, body.model, writtenFor(body), stateOf(opened)));
  return {
    plan,
    planned,
    required: body.approvals_required,
    judge: async (approvals) => {
      const input = { document: plan, approvals, evaluator: run.evaluator, at: run.at, facts };
      return quorumFaults(input, await authors(), body.approvals_required);
    },
  };
}

/** The signed approvals that count now, by role; undefined where nobody can tell who the authors are. */
export async function approvalsHad(
  world: World,
  file: string,
  { run, governance }: OpenedPlan,
  { judge, required }: Approvable,
): Promise<readonly HadApprovals[] | undefined> {
  if (await run.repository.history.isShallow()) return undefined;
  const files = approvalsAmong(world.files.folder(approvalsFolder(file)));
  const given = [...files].flatMap((one) => readApprovals(new Map([one]), governance.trust, dayOf(run.at)).value ?? []);
  const against = (await judge(given)).map(({ facts }) => facts?.['subject']);
  const counting = given.filter(({ key }) => !against.includes(key));
  return Object.entries(required).map(([role, number]) => ({
    role,
    required: number,
    people: [...new Set(counting.filter((one) => one.role === role).map(({ person }) => person))],
  }));
}
