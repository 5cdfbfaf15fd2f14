// relc restore MODEL: reverts to what the signed state says, without a new approval. apply --pending does the same when
// the target allows it.
import { unfinished } from '../apply/progress.ts';
import { keptRecord } from '../apply/record.ts';
import { type Chosen, restore, restoreState } from '../apply/restore.ts';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
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
    const { target, registry, observe, governance, run } = place;
    const back = await restoreState({ target, model, registry, observe, keys: governance.trust, at: run.at });
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

type Choose = (chosen: Chosen, state: State) => Promise<Chosen>;

async function restoreOpened(place: OpenedModel, model: string, choose: Choose): Promise<Outcome> {
  const { run, governance, target, registry, observe } = place;
  const files = new Map<string, Promise<ModelFiles>>();
  const restored = await orUnreachable(() =>
    restore({
      ...{ target, model, registry, observe, keys: governance.trust, at: run.at },
      drift: async (state, observed) => choose(await drifted({ ...place, observed }, state), state),
      takenBack: (state) => renewalFaults(run, target, model, state),
      startUp: (state, bytes) => startUpFaults(place, state, bytes, files),
    }),
  );
  if (restored.value === undefined) return restored;
  const { state, restoration, diagnostics } = restored.value;
  if (restoration !== undefined || diagnostics.some(isError))
    return { diagnostics, lines: linesOf(place, model, restoration) };
  const shows = state === null ? 'relc has applied nothing there' : `it shows what state ${state.serial} says`;
  return { diagnostics, lines: [`${model} on ${target.name}: nothing to put back, ${shows}`] };
}

const stoppedMidway = 'restore/interrupted';

/** Changes by hand, without what a wanted and interrupted apply wrote. */
async function drifted(place: OpenedModel, state: State): Promise<Chosen> {
  const { run, target, observed, registry, governance } = place;
  const { changes, warnings } = driftFrom(run, target, state, observed);
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
