// relc restore MODEL: reverts to what the signed state says, without a new approval. apply --pending does the same when
// the target allows it.
import { type Applied, whileHeld } from '../apply/held.ts';
import { unfinished } from '../apply/progress.ts';
import { keptRecord } from '../apply/record.ts';
import {
  type Chosen,
  endFaults,
  olderState,
  type Restorable,
  type RestorePlace,
  registryFaults,
  restorable,
  stateBack,
  valuesBack,
} from '../apply/restore.ts';
import { asWarning, type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { ModelFiles } from '../lib/digest.ts';
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { describe, type State } from '../model/plan.ts';
import type { Restoration } from '../registry/port.ts';
import type { Outcome } from '../report/outcome.ts';
import { placeOnTarget } from '../trust/state.ts';
import { verify } from '../verify/index.ts';
import type { World } from '../world/port.ts';
import { driftFrom, renewalFaults, wants } from './desired.ts';
import { disputed } from './disputed.ts';
import { each, type PlacesOptions } from './each.ts';
import { orUnreachable } from './observing.ts';
import { countingOf, type OpenedModel } from './plan-file.ts';
import { interrupted, resume } from './resume.ts';
import { shownBy } from './verify.ts';

export const restoreModel = (world: World, model: string, options: PlacesOptions = {}): Promise<Outcome> =>
  each(world, [model], options, async (place) => {
    // A later approval comes first: restoring would undo the half of it that is written.
    const { observe } = place;
    const back = await restoreState(place, model);
    const before = linesOf(place, model, back.restoration);
    if (back.diagnostics.length > 0) return { diagnostics: back.diagnostics, lines: before };
    const now = back.restoration ? { ...place, observed: await observe() } : place;
    const resumed = (await resume(world, now, model)) ?? { diagnostics: [] };
    const { diagnostics, lines = [] } = await restoreOpened(now, model, async (chosen) => chosen);
    // The reason why an apply cannot be finished says more than that it was stopped.
    const found =
      resumed.diagnostics.length === 0 ? diagnostics : diagnostics.filter(({ code }) => code !== stoppedMidway);
    return { diagnostics: [...resumed.diagnostics, ...found], lines: [...before, ...(resumed.lines ?? []), ...lines] };
  });

/** Reverts drift when the target allows it; otherwise reports it. */
export async function healOpened(place: OpenedModel, model: string): Promise<Outcome> {
  const { file, value } = place.governance.calendar;
  if (place.target.self_heal !== true) return { diagnostics: await driftOpened(place, model) };
  if (value.stopped === undefined)
    return restoreOpened(place, model, (chosen, state) => disputed(place, model, chosen, state));
  const { reason: observed, ticket: expected } = value.stopped;
  const stopped: Diagnostic = { code: 'change/stopped', file, pointer: '/stopped', facts: { observed, expected } };
  return { diagnostics: [...(await driftOpened(place, model)), asWarning(stopped)] };
}

/** Changes by hand, whatever else waits. */
export async function driftOpened(place: OpenedModel, model: string): Promise<readonly Diagnostic[]> {
  // By a state that does not count, nothing has drifted.
  const state = countingOf(place, model).value ?? null;
  const found = await orUnreachable(async () => (state === null ? [] : (await drifted(place, state)).changes));
  if (found.value === undefined) return found.diagnostics;
  return found.value.map(({ resource, before, after }) => ({
    code: 'registry/drift',
    file: `${place.target.name}: ${describe(resource)}`,
    facts: { model, observed: before, expected: after },
  }));
}

const placeOf = ({ target, governance, run }: OpenedModel, model: string): RestorePlace => ({
  ...{ target, model, keys: governance.trust, at: run.at },
});

/** Makes the newest kept state count again. */
async function restoreState({ registry, observe, ...opened }: OpenedModel, model: string): Promise<Applied> {
  const place = placeOf({ registry, observe, ...opened }, model);
  const look = async () => {
    const observed = await observe();
    // What follows refuses another registry.
    if (registryFaults(place, observed).length > 0) return undefined;
    return olderState(place, observed, await registry.states(model));
  };
  const found = await look();
  if (found === undefined) return { written: [], diagnostics: [] };
  return whileHeld(registry, model, `restore of state ${found.newest.state.serial}`, async () => {
    // Until the hold, an apply may have finished.
    const now = await look();
    return now === undefined ? { writes: [], diagnostics: [] } : stateBack(place, now);
  });
}

type Choose = (chosen: Chosen, state: State) => Promise<Chosen>;

async function restoreOpened(opened: OpenedModel, model: string, choose: Choose): Promise<Outcome> {
  const { target, registry } = opened;
  const files = new Map<string, Promise<ModelFiles>>();
  const look = () => toRestore(opened, model, choose, files);
  const restored = await orUnreachable(async () => {
    const { value: found, diagnostics } = await look();
    if (!found || found.changes.length === 0) return { state: found?.restorable.state, diagnostics };
    const { state } = found.restorable;
    const applied = await whileHeld(registry, model, `restore of state ${state.serial}`, async () => {
      // Until the hold, others may have written.
      const { value: now, ...rest } = await look();
      if (now === undefined) return { writes: undefined, diagnostics: rest.diagnostics };
      const { restorable: back, changes } = now ?? { ...found, changes: [] };
      return valuesBack(placeOf(opened, model), back, { changes, diagnostics: rest.diagnostics });
    });
    return { ...applied, state };
  });
  if (restored.value === undefined) return restored;
  const { state, diagnostics } = restored.value;
  const restoration = 'restoration' in restored.value ? restored.value.restoration : undefined;
  if (restoration !== undefined || diagnostics.some(isError))
    return { diagnostics, lines: linesOf(opened, model, restoration) };
  const shows = state === undefined ? 'relc has applied nothing there' : `it shows what state ${state.serial} says`;
  return { diagnostics, lines: [`${model} on ${target.name}: nothing to put back, ${shows}`] };
}

/** The values to restore, or why nothing may be restored; null when relc has applied nothing yet. Reads only. */
async function toRestore(
  opened: OpenedModel,
  model: string,
  choose: Choose,
  files: Map<string, Promise<ModelFiles>>,
): Promise<Result<{ readonly restorable: Restorable; readonly changes: Chosen['changes'] } | null>> {
  const { run, target, registry } = opened;
  const place = placeOf(opened, model);
  const observed = await opened.observe();
  const others = registryFaults(place, observed);
  if (others.length > 0) return failed(...others);
  const found = restorable(place, observed, await registry.states(model));
  if (!found.value) return found.value === null ? { value: null, diagnostics: [] } : failed(...found.diagnostics);
  const { state, bytes } = found.value;
  const { changes, diagnostics } = await choose(await drifted({ ...opened, observed }, state), state);
  const chosen = { value: { restorable: found.value, changes }, diagnostics };
  if (changes.length === 0) return chosen;
  const faults = [...endFaults(state, run.at), ...renewalFaults(run, target, model, state)];
  if (faults.length > 0) return failed(...faults);
  const start = await startUpFaults(opened, state, bytes, files);
  return start.length > 0 ? failed(...start) : chosen;
}

const stoppedMidway = 'restore/interrupted';

/** Changes by hand, without what a wanted and interrupted apply wrote. */
async function drifted(place: OpenedModel, state: State): Promise<Chosen> {
  const { run, target, observed, registry, governance } = place;
  const { changes, warnings } = driftFrom(place.read(), target, state, observed);
  if (changes.length === 0) return { changes, diagnostics: warnings };
  const stored = (await interrupted(place, state.model)).filter(({ document }) =>
    wants(run, target, state.model, document.plan),
  );
  const ahead = await Promise.all(
    stored.map(async ({ document }) => {
      const kept = await keptRecord(registry, document, governance.trust, run.at);
      return { document, written: unfinished({ document, observed, kept }, state) };
    }),
  );
  const halves = ahead.filter(({ written }) => written.length > 0);
  const theirs = halves.flatMap(({ written }) => written);
  return {
    changes: changes.filter(({ resource }) => !theirs.some((one) => equalJson(one.resource, resource))),
    diagnostics: [
      ...warnings,
      ...halves.map(({ document, written }): Diagnostic => {
        const facts = { plan: document.plan_digest, what: written.map(({ resource }) => describe(resource)) };
        return { code: stoppedMidway, facts };
      }),
    ],
  };
}

/** The start-up check of what the registry holds. A model may be large, so its files are read once. */
async function startUpFaults(
  { run, target, registry, governance }: OpenedModel,
  state: State,
  bytes: Uint8Array,
  known: Map<string, Promise<ModelFiles>>,
): Promise<readonly Diagnostic[]> {
  const { model, aliases } = state;
  const version = own(aliases, target.alias)?.version;
  if (version === undefined) return [];
  const wanted = { target, model, version, today: dayOf(run.at) };
  const { compiled, cab } = await shownBy(registry, governance.trust, wanted);
  const files = known.get(version) ?? registry.modelFiles(model, version);
  known.set(version, files);
  const { diagnostics } = verify({
    ...{ keys: governance.trust, at: run.at, state: bytes, compiled, cab, minimumSerial: 0 },
    ...{ expected: placeOnTarget(target, model), alias: target.alias, modelFiles: await files },
  });
  return diagnostics.filter(isError);
}

function linesOf({ target, run }: OpenedModel, model: string, restoration: Restoration | undefined): readonly string[] {
  if (restoration === undefined) return [];
  const place = `${model} on ${target.name}`;
  const { values, by, state: signed } = restoration;
  return [
    ...values.map(
      ({ resource, found, put_back }) =>
        `${place}: ${resource} put back to ${put_back ?? 'absent'}; it was ${found ?? 'absent'}`,
    ),
    `${place}: ${values.length} put back at ${run.at} by process ${by.process} on ${by.host}, as state ${signed.serial} says, signed by ${signed.signed_by}`,
  ];
}
