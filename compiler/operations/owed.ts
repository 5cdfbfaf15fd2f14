// What receivers are still to be told of a model on a target. Read back from the state that counts, as far as somebody was
// not told: what was told long ago is not read again, however many states there are.

import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { type Cursor, concerns, laterOf, readCursor, untold } from '../events/cursor.ts';
import { type Event, eventsOf, type Link, newlyApproved, type ReadProof, type ReadRecord } from '../events/index.ts';
import { digestFrom, digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant, parseInstant } from '../lib/time.ts';
import type { Receiver } from '../model/notifications.ts';
import { cabPath, type State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { standingsBySigned } from '../model/revalidation.ts';
import { keysFor } from '../model/target.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import { countingState, distrusted, type Place, readReleaseSigned } from '../trust/state.ts';
import type { World } from '../world/port.ts';
import type { Judged } from './judge/judged.ts';
import { openReleases, placeIn, type Signed, stateBefore } from './observing.ts';
import { failedProofs } from './proofs.ts';
import { standingsOf } from './revalidations.ts';

/** What one receiver was told, and is still to be told. */
export interface Owed {
  readonly receiver: Receiver;
  readonly cursor: Cursor | undefined;
  readonly events: readonly Event[];
}

export interface OwedBy {
  readonly registry: Registry;
  /** The serial of the state that counts. */
  readonly serial: number;
  /** Everything that was read, whoever is told of it. */
  readonly events: readonly Event[];
  readonly owed: readonly Owed[];
}

export interface OwedIn extends Pick<Judged, 'run' | 'target'> {
  readonly model: string;
  readonly governance: Pick<Governance, 'notifications' | 'trust'>;
}

/** Null where nobody is told of this model, or nothing was applied yet. */
export async function openOwed(world: World, place: OwedIn): Promise<Result<OwedBy | null>> {
  const { run, target, model, governance } = place;
  const said = governance.notifications?.value;
  const receivers = (said?.receivers ?? []).filter(
    ({ models, targets }) => (models?.includes(model) ?? true) && (targets?.includes(target.name) ?? true),
  );
  if (said === undefined || receivers.length === 0) return { value: null, diagnostics: [] };
  const registry = openReleases(world, target, run);
  const [bytes, told] = await Promise.all([registry.read(model, { type: 'state' }), registry.told(model)]);
  const [keys, today, at] = [keysFor(target, governance.trust), dayOf(run.at), placeIn(run, target, model)];
  const counting = countingState({ state: bytes, states: [] }, keys, today, at);
  if (!counting.value || bytes === null) return { ...counting, value: counting.value && null };
  const cursors = receivers.map((receiver) => ({ receiver, cursor: readCursor(own(told, receiver.name)) }));
  const head = { state: counting.value, bytes };
  const links = await linksTo(registry, head, keys, today, (state) =>
    cursors.some(({ receiver, cursor }) => concerns(receiver, cursor, state)),
  );
  if (links.value === undefined) return links;
  const noticeDays = said.revalidation_notice_days ?? 0;
  // Read after the state: whatever was restored before it counted is there.
  const restorations = await registry.restorations(model);
  const failures = await failedSince(registry, at, keys, run.at, receivers);
  const judge = run.governance.value;
  const standings = judge
    ? await standingsOf(run, model, judge, counting.value)
    : standingsBySigned(counting.value, today);
  const owner = run.modelFile(model).value?.value.owner.team;
  const now = { restorations, failures, today, noticeDays, standings, owner };
  const events = eventsOf({ place: at, links: links.value, ...now });
  const owed = cursors.map(({ receiver, cursor }) => ({ receiver, cursor, events: untold(receiver, cursor, events) }));
  return { value: { registry, serial: head.state.serial, events, owed }, diagnostics: [] };
}

/** What failed since somebody is told of it. */
function failedSince(
  registry: Registry,
  place: Place,
  keys: readonly TrustedSigner[],
  at: Instant,
  receivers: readonly Receiver[],
): Promise<readonly ReadProof[]> {
  const since = receivers
    .filter(({ events }) => events.includes('rollback_drill_failed') || events.includes('audit_failed'))
    .map((one) => parseInstant(one.since) ?? one.since)
    .sort();
  return since[0] === undefined ? Promise.resolve([]) : failedProofs(registry, place, keys, at, since[0]);
}

/** The states that still concern somebody, the oldest first, and always the one that counts. */
async function linksTo(
  registry: Registry,
  head: Signed,
  keys: readonly TrustedSigner[],
  today: string,
  concernsSomebody: (state: State) => boolean,
): Promise<Result<readonly Link[]>> {
  const links: Link[] = [];
  let [state, digest] = [head.state, digestOf(head.bytes)];
  while (concernsSomebody(state)) {
    const before = await followedBy(registry, state);
    if (before.value === undefined) return before;
    const records = await recordsOf(registry, state, before.value, keys, today);
    if (records.value === undefined) return records;
    links.unshift({ state, digest, before: before.value, records: records.value });
    if (before.value === null || state.predecessor === null) break;
    [state, digest] = [before.value, digestFrom(state.predecessor)];
  }
  // Of what it says nobody is told any more; days that came, and what was restored while it counted, still are.
  if (!concernsSomebody(state)) links.unshift({ state, digest, before: state, records: new Map() });
  return { value: links, diagnostics: [] };
}

async function followedBy(registry: Registry, { model, serial, predecessor }: State): Promise<Result<State | null>> {
  if (predecessor === null) return { value: null, diagnostics: [] };
  const before = await stateBefore(registry, model, predecessor);
  return before === undefined
    ? failed({ code: 'notify/state-missing', facts: { digest: predecessor, observed: serial, model } })
    : { value: before.state, diagnostics: [] };
}

/** The CAB records of what a state newly approves, which the release key signed. */
async function recordsOf(
  registry: Registry,
  state: State,
  before: State | null,
  keys: readonly TrustedSigner[],
  today: string,
): Promise<Result<ReadonlyMap<string, ReadRecord>>> {
  const records = new Map<string, ReadRecord>();
  for (const version of newlyApproved(state, before)) {
    const plan = own(state.versions, version)?.approved_by_plan ?? '';
    const bytes = await registry.read(state.model, { type: 'artifact', version, path: cabPath(plan) });
    const facts = { version, model: state.model, plan };
    if (bytes === null) return failed({ code: 'notify/record-missing', facts });
    const read = readReleaseSigned(bytes, keys, today, 'cab_record');
    if ('fault' in read) return failed(distrusted(read, 'cab_record', 'notify/record-not-trusted', facts));
    records.set(version, { digest: digestOf(bytes), record: read.predicate });
  }
  return { value: records, diagnostics: [] };
}

/** Why a receiver is told nothing now, or is still to be told; empty where it may be told. */
export function stopsOf({ receiver, cursor, events }: Owed, { serial }: OwedBy, at: Instant): readonly Diagnostic[] {
  const facts = { receiver: receiver.name, ...owedFacts(events) };
  // Somebody put back an older state, or wrote that it was told of a later one.
  if (cursor !== undefined && cursor.serial > serial)
    return [{ code: 'notify/ahead', facts: { ...facts, observed: cursor.serial, expected: serial } }];
  if (events.length === 0) return [];
  if (cursor?.gone !== undefined) return [{ code: 'notify/gone', facts: { ...facts, gone: cursor.gone } }];
  const until = laterOf(cursor, at);
  return until === undefined ? [] : [{ code: 'notify/later', facts: { ...facts, until } }];
}

/** How many, and since when the first of them. */
export const owedFacts = (events: readonly Event[]) => ({
  count: events.length,
  since: events[0]?.event.time ?? null,
});

/** Who is still to be told, for whoever only looks: it is no fault of a release. */
export async function owedFindings(world: World, place: OwedIn): Promise<readonly Diagnostic[]> {
  const found = await openOwed(world, place);
  if (!found.value) return found.diagnostics.map(asWarning);
  const by = found.value;
  return by.owed.flatMap((one): readonly Diagnostic[] => {
    const stops = stopsOf(one, by, place.run.at);
    const [first] = one.events;
    if (stops.length > 0 || first === undefined) return stops.map(asWarning);
    const { name, event } = first;
    const facts = { receiver: one.receiver.name, ...owedFacts(one.events), name, subject: event.subject };
    return [asWarning({ code: 'notify/owed', facts })];
  });
}
