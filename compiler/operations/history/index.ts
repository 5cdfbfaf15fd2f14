// relc history: what served when, and who approved it, from what is signed and from git.
import type { Target } from '../../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { entriesOf, entriesUntil, leadingTo, restoredIn } from '../../events/history.ts';
import { keptChain } from '../../events/kept-chain.ts';
import { textIn } from '../../lib/json.ts';
import { dayOf, type Instant } from '../../lib/time.ts';
import type { History, ToldEntry } from '../../model/history.ts';
import { keysFor } from '../../model/target.ts';
import type { TrustedSigner } from '../../model/trust.ts';
import { historyLines } from '../../report/history.ts';
import { historyTable } from '../../report/history-table.ts';
import type { Outcome } from '../../report/outcome.ts';
import { summaries } from '../../report/summaries.ts';
import { unprovenStatement } from '../../trust/envelope.ts';
import { type Place, placeOnTarget, stateOfRegistered } from '../../trust/state.ts';
import { noFolder, type World } from '../../world/port.ts';
import { dayOfKeys, openReleases, orUnreachable } from '../observing.ts';
import { type OpenedSource, openSource } from '../opened-run.ts';
import { modelsIn, noModel, targetsOf } from '../places.ts';
import { keysBelow } from '../trusted-keys.ts';
import { toldEntry } from './records.ts';

export interface HistoryOptions {
  readonly target?: string;
  /** Only what is about this version. */
  readonly version?: string;
  /** A folder with keys.yaml and public keys; otherwise those of HEAD. */
  readonly trust?: string;
}

export async function tellHistory(
  world: World,
  model: string,
  options: HistoryOptions = {},
  language: Language = 'en',
): Promise<Outcome> {
  const opened = await openSource(world, [model], 'HEAD');
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const targets = targetsOf(run, options.target);
  const keys = options.trust === undefined ? keysAtHead(run) : keysIn(world, options.trust);
  if (targets.value === undefined || keys.value === undefined)
    return { diagnostics: [...targets.diagnostics, ...keys.diagnostics], tree: run.tree };
  const at = world.clock.isChosen ? run.at : undefined;
  const told: History[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const target of targets.value) {
    const read = await orUnreachable(() => historyOn(world, run, target, model, keys.value));
    diagnostics.push(...read.diagnostics.map((one) => ({ file: target.name, ...one })));
    if (read.value === undefined) continue;
    diagnostics.push(...read.value.diagnostics);
    told.push(selected(read.value.history, options.version, at));
  }
  const isKnown = modelsIn(run.tree).includes(model) || told.some(({ entries }) => entries.length > 0);
  if (!isKnown && diagnostics.length === 0) return { diagnostics: [noModel(run.repository, model)] };
  return {
    diagnostics,
    tree: run.tree,
    lines: told.flatMap((history) => historyLines(history, at, language)),
    linesFirst: true,
    done: [summaries.history(told.reduce((sum, { entries }) => sum + entries.length, 0))],
    table: historyTable(told),
    result: told,
  };
}

function keysAtHead({ governance }: OpenedSource): Result<readonly TrustedSigner[]> {
  return governance.value === undefined ? governance : { value: governance.value.trust, diagnostics: [] };
}

const keysIn = ({ files }: World, folder: string): Result<readonly TrustedSigner[]> =>
  files.isFolder(folder) ? keysBelow(files, folder) : failed(noFolder('--trust', folder));

interface ToldHistory {
  readonly history: History;
  readonly diagnostics: readonly Diagnostic[];
}

async function historyOn(
  world: World,
  run: OpenedSource,
  target: Target,
  model: string,
  trust: readonly TrustedSigner[],
): Promise<ToldHistory> {
  const keys = keysFor(target, trust);
  const today = dayOfKeys(world);
  const { place, releases } = await placeOf(world, run, target, model, keys);
  const registry = openReleases(world, target, releases);
  const shown = await registry.observe(place.model);
  const states = await registry.states(place.model);
  const restorations = await registry.restorations(place.model);
  const chain = keptChain({ state: shown.state, states }, keys, today, place);
  const { links } = chain;
  const versions = Object.keys(shown.versions);
  const records = { run, registry, target: target.name, model: place.model, keys, today, versions };
  const byDigest = new Map(links.map(({ digest, state }) => [digest, state]));
  const entries: ToldEntry[] = [];
  const diagnostics: Diagnostic[] = [...chain.diagnostics];
  for (const entry of world.clock.isChosen ? entriesUntil(links, run.at) : entriesOf(links)) {
    const state = byDigest.get(entry.state);
    if (state === undefined) continue;
    const told = await toldEntry(records, entry, state);
    entries.push(told.value);
    diagnostics.push(...told.diagnostics);
  }
  const restored = restoredIn(restorations, place);
  return { history: { target: target.name, model: place.model, entries, left_out: 0, restored }, diagnostics };
}

interface Placed {
  readonly place: Place;
  /** Which numbers the registry gave the releases. */
  readonly releases: OpenedSource;
}

/**
 * A model without a folder is known by its registered name: its state says of which model it is, and the last commit that was
 * applied says the numbers of its releases.
 */
async function placeOf(
  world: World,
  run: OpenedSource,
  target: Target,
  name: string,
  keys: readonly TrustedSigner[],
): Promise<Placed> {
  if (modelsIn(run.tree).includes(name))
    return { place: placeOnTarget(target, name, run.registeredName(name)), releases: run };
  const bytes = await world.registry(target).read(name, { type: 'state' });
  const shown = stateOfRegistered(bytes, keys, dayOf(run.at), target, name);
  const model = 'state' in shown ? (shown.state?.model ?? name) : name;
  const commit = bytes === null ? undefined : textIn(unprovenStatement(bytes), 'predicate', 'commit');
  const then = commit === undefined ? undefined : await openSource(world, [model], commit);
  return {
    place: placeOnTarget(target, model, name),
    releases: { ...(then?.value ?? run), registeredName: () => name },
  };
}

/** At a moment, what counted then and what led to it; of a version, what is about it. */
function selected(history: History, version: string | undefined, at: Instant | undefined): History {
  const { entries, restored } = history;
  const asked = (entry: ToldEntry) => version === undefined || isAbout(entry, version);
  const told = (at === undefined ? entries : leadingTo(entries)).filter(asked);
  return {
    ...history,
    entries: told,
    left_out: entries.filter(asked).length - told.length,
    restored: at === undefined ? restored : [],
  };
}

/** Whether an entry says something of a version, or is from when it served. */
const isAbout = ({ happened, serves }: ToldEntry, version: string): boolean =>
  serves?.version === version || happened.some((one) => 'version' in one && one.version === version);
