// What model.yaml wants, compared with a registry's signed state.
import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readWanted, type Wanted } from '../document/approved.ts';
import { own } from '../lib/own.ts';
import { contentOf, type PlanBody, type State, type StateContent, stateChange } from '../model/plan.ts';
import { isStage, outdated } from '../plan/index.ts';
import type { Run } from './opened-run.ts';

/** Why model.yaml forbids to renew a state. Whoever puts an old state back wants just that. */
export function renewalFaults(run: Run, target: Target, model: string, state: State): readonly Diagnostic[] {
  const file = `releases/${model}/model.yaml`;
  const wanted = readWanted(run.tree, file);
  if (wanted !== undefined && isSaidPlainly(wanted.value)) return outdated(state, wanted, target, run.at);
  return run.modelFile(model).diagnostics;
}

/** Whether all stages are known, and of versions: a misspelt one may take a version out of use. */
const isSaidPlainly = ({ versions }: Wanted): boolean =>
  Object.entries(versions).every(([version, stage]) => /^[1-9][0-9]{0,8}$/.test(version) && isStage(stage));

/** Whether model.yaml wants the state that a plan leaves. */
export function wants(run: Run, target: Target, model: string, plan: PlanBody): boolean {
  const content = stateChange(plan)?.after;
  return content ? agrees(desiredOf(run, model), target, content) : false;
}

/** Whether a state is what model.yaml wants: then no change waits, whatever else is wrong. */
export function isReached(run: Run, target: Target, model: string, state: State | null): boolean {
  const desired = desiredOf(run, model);
  const isApplied = ([version, stage]: [string, string]) => stage !== 'Approved' || own(state?.versions, version);
  return (
    state !== null &&
    agrees(desired, target, contentOf(state)) &&
    Object.entries(desired?.versions ?? {}).every(isApplied)
  );
}

const desiredOf = (run: Run, model: string): Wanted | undefined =>
  readWanted(run.tree, `releases/${model}/model.yaml`)?.value;

function agrees(desired: Wanted | undefined, target: Target, content: StateContent): boolean {
  if (desired === undefined) return false;
  return (
    own(desired.aliases, target.name) === own(content.aliases, target.alias) &&
    Object.entries(content.versions).every(([version, { stage }]) => own(desired.versions, version) === stage)
  );
}
