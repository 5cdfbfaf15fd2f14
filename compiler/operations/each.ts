// Visits models and targets: shared by apply --pending, status and restore.
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { doing } from '../report/doing.ts';
import { kindOf, kinds, type Outcome } from '../report/outcome.ts';
import type { Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
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
export const each = (
  world: World,
  models: readonly string[],
  options: PlacesOptions,
  action: (place: OpenedModel, plans: string) => Promise<Outcome>,
): Promise<Outcome> =>
  eachPlace(world, models, options, async (judged, model, plans) => {
    const place = await openModel(world, judged, model);
    return place.value === undefined ? place : action(place.value, plans);
  });

/** The same before anything is asked of the registry about the model. */
export async function eachPlace(
  world: World,
  models: readonly string[],
  options: PlacesOptions,
  action: (judged: Judged, model: string, plans: string) => Promise<Outcome>,
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
  const outcomes: Placed[] = [];
  for (const target of targets.value) {
    const { value: judged, diagnostics } = await openJudged(target);
    if (judged === undefined) {
      outcomes.push(placed({ diagnostics }, { target: target.name }));
      continue;
    }
    const removed = await orUnreachable(() => removedModels(states(judged.target), judged, { known, named: models }));
    for (const one of removed.value ?? []) for (const name of Object.values(one)) absent.delete(name);
    const visited = [...known, ...(removed.value ?? []).map(({ model }) => model)];
    const named = { ...judged, run: withRemoved(judged.run, removed.value ?? []) };
    const acted = await eachModel(world, named, visited, (there, model) => action(there, model, plans));
    const said = new Set(acted.flatMap((one) => one.diagnostics.map(({ code }) => code)));
    outcomes.push(
      ...acted,
      placed({ diagnostics: removed.diagnostics.filter(({ code }) => !said.has(code)) }, { target: target.name }),
    );
  }
  const results = outcomes.flatMap(({ result }) => result ?? []);
  const sorted = outcomes.toSorted((one, other) => trouble(one) - trouble(other));
  return {
    diagnostics: [
      ...[...absent].map((model) => noModel(run.repository, model)),
      ...sorted.flatMap(({ diagnostics }) => diagnostics),
    ],
    tree: run.tree,
    lines: sorted.flatMap(({ lines }) => lines ?? []),
    done: doneAt(sorted),
    next: sorted.flatMap(({ next }) => next ?? []).slice(0, mostNext),
    ...(results.length > 0 && { result: results }),
  };
}

/** Whoever has more begins with these. */
const mostNext = 3;

/** What is in trouble is read first, its lines and its findings; otherwise the order stays. */
const trouble = ({ diagnostics }: Outcome): number => [...kinds, 'quiet'].indexOf(worst(diagnostics));

const worst = (diagnostics: readonly Diagnostic[]) =>
  kinds.find((kind) => diagnostics.some((one) => kindOf(one) === kind)) ?? 'quiet';

export const hasChanged = ({ isChanged, done = [] }: Outcome): boolean => isChanged ?? done.length > 0;

/** What was done, and of several models or targets how many there are of each kind. */
function doneAt(outcomes: readonly Placed[]): readonly Said[] {
  const visited = outcomes.filter(({ model }) => model !== undefined);
  const done = visited.flatMap((one) => one.done ?? []);
  const [first] = visited;
  if (first?.model === undefined) return done;
  // What was put back is told in lines, and needs a sentence that sums up.
  const isTold = done.length > 0 || !hasChanged(first);
  if (visited.length === 1 && isTold)
    return done.length > 0 || first.diagnostics.length > 0 ? done : [summaries.quiet(first.model, first.target)];
  const each = visited.map((one) => ({ worst: worst(one.diagnostics), isChanged: hasChanged(one) }));
  const count = (is: (kind: (typeof each)[number]) => boolean) => each.filter(is).length;
  const isFine = (kind: (typeof each)[number]) => kind.worst === 'quiet' || kind.worst === 'warning';
  const counts = {
    found: count((kind) => kind.worst === 'error'),
    waiting: count((kind) => kind.worst === 'waiting'),
    changed: count((kind) => isFine(kind) && kind.isChanged),
    warned: count((kind) => kind.worst === 'warning' && !kind.isChanged),
    quiet: count((kind) => kind.worst === 'quiet' && !kind.isChanged),
  };
  const names = (of: (one: Placed) => string | undefined) => new Set(visited.map(of)).size;
  return [
    ...done,
    summaries.visited(
      counts,
      names(({ model }) => model),
      names(({ target }) => target),
    ),
  ];
}

/** No model.yaml says any more what the registry calls a model that was removed. */
export function withRemoved<R extends Pick<OpenedRun, 'registeredName'>>(run: R, removed: readonly Removed[]): R {
  const names = new Map(removed.map(({ model, registered }) => [model, registered]));
  return { ...run, registeredName: (model) => names.get(model) ?? run.registeredName(model) };
}

/** Each model on one target. */
async function eachModel(
  world: World,
  judged: Judged,
  models: readonly string[],
  action: (judged: Judged, model: string) => Promise<Outcome>,
): Promise<readonly Placed[]> {
  const outcomes: Outcome[] = [];
  for (const [index, model] of models.entries()) {
    world.progress.tell(doing.visiting(model, judged.target.name, { number: index + 1, of: models.length }));
    // A window may close while others are applied.
    const run = { ...judged.run, at: world.clock.now() };
    const acted = await orUnreachable(() => action({ ...judged, run }, model));
    outcomes.push(acted.value !== undefined ? acted.value : acted);
  }
  const { name: target } = judged.target;
  const notices = { diagnostics: chainNotices(judged, outcomes), target };
  return [notices, ...outcomes.map((outcome, index) => placed(outcome, { target, model: models[index] }))];
}

/** What came of a target, or of a model on it. */
interface Placed extends Outcome {
  readonly target: string;
  readonly model?: string | undefined;
}

/** Adds the place to diagnostics that name none. */
function placed(outcome: Outcome, place: Pick<Placed, 'target' | 'model'>): Placed {
  const file = place.model === undefined ? place.target : `${place.target}: ${place.model}`;
  const diagnostics = outcome.diagnostics.map((one) => (one.file === undefined ? { ...one, file } : one));
  return { ...outcome, diagnostics, ...place };
}
