// What model.yaml wants, compared with a registry's signed state.

import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readWanted, type Wanted } from '../document/approved.ts';
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { contentOf, type PlanBody, type State, type StateContent, stateChange } from '../model/plan.ts';
import type { Document } from '../model/release.ts';
import { aliasesOf, servedIn } from '../model/target.ts';
import { isStage, outdated, withEnds } from '../plan/index.ts';
import { pastPath } from '../world/port.ts';
import type { OpenedRun, Run } from './opened-run.ts';

/** Why model.yaml forbids to put back what a state says, perhaps an old one that somebody put there. */
export function restoreFaults(run: OpenedRun, target: Target, model: string, state: State): readonly Diagnostic[] {
  const wanted = readWanted(run.tree, modelFileOf(model));
  // Where it cannot be read, it does not say either which of the target's versions is which release.
  return wanted === undefined ? run.modelFile(model).diagnostics : wantedFaults(run, target, model, state, wanted);
}

/**
 * Why model.yaml forbids to renew a state. Where it is gone or says nothing, what it said last counts: to break it must
 * not stop what serves, nor keep what was taken out of use.
 */
export async function renewalFaults(
  run: OpenedRun,
  target: Target,
  model: string,
  state: State,
): Promise<readonly Diagnostic[]> {
  const file = modelFileOf(model);
  const wanted = readWanted(run.tree, file) ?? (await lastWanted(run, file));
  return wanted === undefined ? [] : wantedFaults(run, target, model, state, wanted);
}

const modelFileOf = (model: string): string => `releases/${model}/model.yaml`;

function wantedFaults(run: OpenedRun, target: Target, model: string, state: State, { file, value }: Document<Wanted>) {
  if (!isSaidPlainly(value)) return run.modelFile(model).diagnostics;
  const ended = { file, value: withEnds(value, state, target, dayOf(run.at)) };
  return outdated(state, ended, target, run.at);
}

async function lastWanted({ repository, line }: OpenedRun, file: string): Promise<Document<Wanted> | undefined> {
  const commits = await repository.history.changing(line, [file], null);
  const said = repository.contents(new Map(commits.map((commit) => [commit, [file]])));
  for (const commit of commits) {
    const bytes = said.get(pastPath(commit, file));
    const wanted = bytes && readWanted({ files: new Map([[file, bytes]]) }, file);
    if (wanted !== undefined) return wanted;
  }
  return undefined;
}

/** Whether all stages are known, and of versions: a misspelt one may take a version out of use. */
const isSaidPlainly = ({ versions }: Wanted): boolean =>
  Object.entries(versions).every(([version, stage]) => /^[1-9][0-9]{0,8}$/.test(version) && isStage(stage));

/** Whether model.yaml wants the state that a plan leaves. */
export function wants(run: Run, target: Target, model: string, plan: PlanBody): boolean {
  const content = stateChange(plan)?.after;
  return content ? agrees(desiredOf(run, model), target, content, dayOf(run.at)) : false;
}

/** Whether model.yaml names what serves by a state. */
export const namesServing = (run: Run, target: Target, state: State): boolean =>
  own(desiredOf(run, state.model)?.aliases, target.name) === servedIn(state, target)?.version;

/** Whether a state is what model.yaml wants: then no change waits, whatever else is wrong. */
export function isReached(run: Run, target: Target, model: string, state: State | null): boolean {
  const desired = desiredOf(run, model);
  const isApplied = ([version, stage]: [string, string]) => stage !== 'Approved' || own(state?.versions, version);
  return (
    state !== null &&
    agrees(desired, target, contentOf(state), dayOf(run.at)) &&
    Object.entries(desired?.versions ?? {}).every(isApplied)
  );
}

/** What model.yaml wants; undefined where it does not say. */
export const desiredOf = (run: Run, model: string): Wanted | undefined =>
  readWanted(run.tree, `releases/${model}/model.yaml`)?.value;

function agrees(said: Wanted | undefined, target: Target, content: StateContent, today: Day): boolean {
  if (said === undefined) return false;
  const desired = withEnds(said, content, target, today);
  const serves = own(desired.aliases, target.name);
  const aliases = serves === undefined ? [] : aliasesOf(target).map((alias) => [alias, serves]);
  return (
    equalJson(content.aliases, Object.fromEntries(aliases)) &&
    Object.entries(content.versions).every(([version, { stage }]) => own(desired.versions, version) === stage)
  );
}
