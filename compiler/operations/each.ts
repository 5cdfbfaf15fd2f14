// Visits models and targets: shared by apply --pending, status and restore.
import { join } from 'node:path';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { chainNotices, type Judged, judgesOf } from './judge/judged.ts';
import { judgedTargets } from './judge/judged-targets.ts';
import { orUnreachable } from './observing.ts';
import { type OpenedModel, openModel } from './opened-model.ts';
import { type OpenedRun, openSource } from './opened-run.ts';
import { modelsIn, noModel } from './places.ts';
import { type Removed, removedModels } from './removed-models.ts';
import { openStates } from './states.ts';

export interface PlacesOptions {
  readonly target?: string;
  /** The folder of plans and their approvals. */
  readonly plans?: string;
}

/**
 * Each model on each target, in the order of promotion, also those that serve and were removed. A failure of one never
 * stops another.
 */
export async function each(
  world: World,
  models: readonly string[],
  options: PlacesOptions,
  action: (place: OpenedModel, plans: string) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await openSource(world, models, 'HEAD');
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const targets = await judgedTargets(world, run, options.target);
  if (targets.value === undefined) return targets;
  const known = modelsIn(run.tree);
  const absent = new Set(models.filter((model) => !known.includes(model)));
  const plans = options.plans ?? join(run.repository.root, 'plan');
  const states = openStates(world);
  const openJudged = judgesOf(world, run, models, states);
  const outcomes: Outcome[] = [];
  for (const target of targets.value) {
    const { value: judged, diagnostics } = await openJudged(target);
    if (judged === undefined) {
      outcomes.push(placed({ diagnostics }, target.name));
      continue;
    }
    const removed = await orUnreachable(() => removedModels(states(judged.target), judged, { known, named: models }));
    for (const one of removed.value ?? []) for (const name of Object.values(one)) absent.delete(name);
    const visited = [...known, ...(removed.value ?? []).map(({ model }) => model)];
    const named = { ...judged, run: withRemoved(judged.run, removed.value ?? []) };
    const acted = await eachModel(world, named, visited, (place) => action(place, plans));
    const said = new Set(acted.flatMap((one) => one.diagnostics.map(({ code }) => code)));
    outcomes.push(
      ...acted,
      placed({ diagnostics: removed.diagnostics.filter(({ code }) => !said.has(code)) }, target.name),
    );
  }
  return {
    diagnostics: [
      ...[...absent].map((model) => noModel(run.repository, model)),
      ...outcomes.flatMap(({ diagnostics }) => diagnostics),
    ],
    tree: run.tree,
    lines: outcomes.toSorted((one, other) => trouble(other) - trouble(one)).flatMap(({ lines }) => lines ?? []),
  };
}

/** What is in trouble is read first; otherwise the order stays. */
const trouble = ({ diagnostics }: Outcome): number => (diagnostics.some(isError) ? 2 : diagnostics.length > 0 ? 1 : 0);

/** No model.yaml says any more what the registry calls a model that was removed. */
function withRemoved(run: OpenedRun, removed: readonly Removed[]): OpenedRun {
  const names = new Map(removed.map(({ model, registered }) => [model, registered]));
  return { ...run, registeredName: (model) => names.get(model) ?? run.registeredName(model) };
}

/** Each model on one target. */
async function eachModel(
  world: World,
  judged: Judged,
  models: readonly string[],
  action: (place: OpenedModel) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const model of models) {
    // A window may close while others are applied.
    const run = { ...judged.run, at: world.clock.now() };
    const place = await openModel(world, { ...judged, run }, model);
    const acted = place.value === undefined ? place : await orUnreachable(() => action(place.value));
    outcomes.push(acted.value !== undefined ? acted.value : acted);
  }
  const { name } = judged.target;
  const notices = { diagnostics: chainNotices(judged, outcomes) };
  return [notices, ...outcomes.map((outcome, index) => placed(outcome, `${name}: ${models[index]}`))];
}

/** Adds the place to diagnostics that name none. */
const placed = (outcome: Outcome, file: string): Outcome => ({
  ...outcome,
  diagnostics: outcome.diagnostics.map((one) => (one.file === undefined ? { ...one, file } : one)),
});
