// relc inventory: every model of every target, also those that relc does not manage, compared with what the registries hold.
import type { Model, Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { inParallel } from '../lib/parallel.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { type InventoryRow, inventoryColumns } from '../model/inventory.ts';
import type { Shown, State } from '../model/plan.ts';
import { keysFor, servedIn } from '../model/target.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import { inventoryLines, inventorySummary, type ToldDays } from '../report/inventory.ts';
import type { Outcome } from '../report/outcome.ts';
import { tableOf } from '../report/table.ts';
import { placeOnTarget, stateOfRegistered } from '../trust/state.ts';
import type { World } from '../world/port.ts';
import { daysOf } from './due-days.ts';
import { countingIn, dayOfKeys, orUnreachable, stateBefore } from './observing.ts';
import { type OpenedSource, openSource } from './opened-run.ts';
import { modelsIn, targetsOf } from './places.ts';

export interface InventoryOptions {
  readonly target?: string;
}

export async function listInventory(
  world: World,
  options: InventoryOptions = {},
  language: Language = 'en',
): Promise<Outcome> {
  const head = await openSource(world, [], 'HEAD');
  if (head.value === undefined) return head;
  const { governance } = head.value;
  const targets = targetsOf(head.value, options.target);
  const then = await openThen(world, head.value);
  if (governance.value === undefined || targets.value === undefined || then.value === undefined)
    return {
      diagnostics: [...governance.diagnostics, ...targets.diagnostics, ...then.diagnostics],
      tree: head.value.tree,
    };
  const listedRows: ListedRow[] = [];
  const diagnostics: Diagnostic[] = [...then.value.claimedTwice().values()];
  for (const target of targets.value) {
    const keys = keysFor(target, governance.value.trust);
    const listed = await listOn(world, then.value, target, keys);
    listedRows.push(...listed.rows);
    diagnostics.push(...listed.diagnostics);
  }
  const rows = listedRows.map(({ row }) => row);
  return {
    diagnostics,
    tree: then.value.tree,
    lines: inventoryLines(listedRows, language),
    linesFirst: true,
    done: [inventorySummary(rows)],
    table: tableOf(inventoryColumns, rows),
    result: rows,
  };
}

/** What the repository said at the moment that was chosen: the last commit of the line until then. */
async function openThen(world: World, head: OpenedSource): Promise<Result<OpenedSource>> {
  if (!world.clock.isChosen) return { value: head, diagnostics: [] };
  // Of commits that came later than the chosen moment, the dates count as well: otherwise they would count as made by then.
  const line = await head.repository.history.line(head.tree.origin, '9999-12-31T23:59:59Z');
  const commit = line.findLast(({ at }) => at <= head.at);
  return commit === undefined || commit.id === head.tree.origin
    ? { value: head, diagnostics: [] }
    : openSource(world, [], commit.id);
}

interface ListedRow {
  readonly row: InventoryRow;
  readonly days: ToldDays;
}

interface Listed {
  readonly rows: readonly ListedRow[];
  readonly diagnostics: readonly Diagnostic[];
}

async function listOn(
  world: World,
  run: OpenedSource,
  target: Target,
  keys: readonly TrustedSigner[],
): Promise<Listed> {
  const registry = world.registry(target);
  const folders = modelsIn(run.tree);
  const names = await orUnreachable(() => registry.models());
  if (names.value === undefined) {
    const unknown = [...folders, null].map((model) => listedOf(run, target, model, undefined));
    return { rows: unknown, diagnostics: names.diagnostics.map((one) => ({ file: target.name, ...one })) };
  }
  const registered = new Set(names.value);
  const known = new Set(folders.map(run.registeredName));
  const others = [...registered].filter((name) => !known.has(name)).sort(byBytes);
  const listed = await inParallel(
    [
      ...folders.map((model) => ({ model, name: run.registeredName(model) })),
      ...others.map((name) => ({ model: null, name })),
    ],
    async ({ model, name }): Promise<Listed> => {
      if (!registered.has(name)) return { rows: [listedOf(run, target, model, null)], diagnostics: [] };
      const shown = await orUnreachable(() =>
        showModel(registry, run, target, { model, name }, { keys, today: dayOfKeys(world) }),
      );
      const diagnostics = [...shown.diagnostics, ...(shown.value?.diagnostics ?? [])];
      return {
        rows: [listedOf(run, target, model, { name, ...(shown.value && { shown: shown.value }) })],
        diagnostics: diagnostics.map((one) => ({ file: target.name, ...one })),
      };
    },
  );
  return {
    rows: listed.flatMap(({ rows }) => rows),
    diagnostics: listed.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface ShownModel {
  readonly registry: Shown;
  /** Null where relc applied nothing, undefined where nobody can tell. */
  readonly state: State | null | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function showModel(
  registry: Registry,
  run: OpenedSource,
  target: Target,
  { model, name }: { readonly model: string | null; readonly name: string },
  { keys, today }: { readonly keys: readonly TrustedSigner[]; readonly today: string },
): Promise<ShownModel> {
  const shown = await registry.observe(name);
  // Without a folder, its state says of which model it is.
  const said = stateOfRegistered(shown.state, keys, today, target, name);
  const folder = model ?? ('state' in said ? said.state?.model : undefined) ?? name;
  const counting = await countingIn(registry, name, shown.state, keys, today, placeOnTarget(target, folder, name));
  if (counting.value === undefined) return { registry: shown, state: undefined, diagnostics: counting.diagnostics };
  const then = await stateAt(registry, name, counting.value, run.at);
  return { registry: shown, state: then.value, diagnostics: then.diagnostics };
}

/** The state that counted at a moment, walked back to by the digests that each of them names. */
async function stateAt(
  registry: Registry,
  name: string,
  last: State | null,
  at: Instant,
): Promise<Result<State | null>> {
  let state = last;
  while (state !== null && state.issued_at > at) {
    const { predecessor, serial, model }: State = state;
    if (predecessor === null) return { value: null, diagnostics: [] };
    const before = await stateBefore(registry, name, predecessor);
    if (before === undefined)
      return failed({ code: 'history/state-missing', facts: { digest: predecessor, observed: serial, model } });
    state = before.state;
  }
  return { value: state, diagnostics: [] };
}

const listedOf = (...[run, target, model, registered]: Parameters<typeof rowOf>): ListedRow => ({
  row: rowOf(run, target, model, registered),
  days: toldOf(registered?.shown, run.at),
});

/** `registered` is undefined where the registry does not answer, and null where it does not have the model. */
function rowOf(
  run: OpenedSource,
  target: Target,
  model: string | null,
  registered: { readonly name: string; readonly shown?: ShownModel } | null | undefined,
): InventoryRow {
  const said = model === null ? undefined : run.modelFile(model).value?.value;
  const found =
    registered === undefined ? 'unknown' : registered === null ? 'git' : model === null ? 'registry' : 'both';
  const shown = registered?.shown;
  const state = shown?.state ?? null;
  return {
    ...{ target: target.name, model },
    registry_name: registered?.name ?? (model === null ? null : run.registeredName(model)),
    found,
    managed: registered === null ? false : shown?.state === undefined ? null : state !== null,
    ...ownedBy(said),
    ...servedBy(state, target),
    alias_names: own(shown?.registry.aliases, target.alias) ?? null,
    registered_versions: shown === undefined ? null : Object.keys(shown.registry.versions).length,
    ...daysIn(state, target, run.at),
  };
}

/** For people, the days that a row has in English alone. */
const toldOf = (shown: ShownModel | undefined, at: Instant): ToldDays =>
  shown?.state ? comingIn(shown.state, at) : { overdue: [], next: undefined };

/** What was missed, and what comes next, in the order of days. */
function comingIn(state: State, at: Instant): ToldDays {
  const today = dayOf(at);
  const days = daysOf(state, at).toSorted((one, other) => byBytes(one.day, other.day));
  return { overdue: days.filter(({ day }) => day < today), next: days.find(({ day }) => day >= today) };
}

const ownedBy = (said: Model | undefined) => ({
  inventory: said?.inventory ?? null,
  owner: said?.owner.team ?? null,
  owner_email: said?.owner.email ?? null,
  criticality: said?.criticality ?? null,
  type: said?.type ?? null,
  sector: said?.sector ?? null,
  unit: said?.unit ?? null,
});

function servedBy(state: State | null, target: Target) {
  const served = servedIn(state, target);
  const stages = Object.entries(state?.versions ?? {}).map(([version, { stage }]) => `${version} ${stage}`);
  return {
    serves: served?.version ?? null,
    since: served?.since ?? null,
    stage: own(state?.versions, served?.version ?? '')?.stage ?? null,
    stages: state === null ? null : stages.join('; '),
  };
}

/** Days of the version that serves; the next one is of any version that may load. */
function daysIn(state: State | null, target: Target, at: Instant) {
  const served = own(state?.versions, servedIn(state, target)?.version ?? '');
  const { overdue, next } = state === null ? { overdue: [], next: undefined } : comingIn(state, at);
  return {
    revalidate_by: served?.revalidate_by ?? null,
    restarts_until: served?.restarts_until ?? null,
    end_of_support: served?.end_of_support ?? null,
    end_of_life: served?.end_of_life ?? null,
    exceptions_until: served?.exceptions_until ?? null,
    state_ends: state?.not_after ?? null,
    next_day: next?.day ?? null,
    next: next?.what.en ?? null,
    overdue: overdue.length === 0 ? null : overdue.map(({ day, what }) => `${day} ${what.en}`).join('; '),
  };
}
