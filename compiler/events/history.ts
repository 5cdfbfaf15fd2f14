// The history of a model on a target: what each signed state says that the one before did not, and from when to when.
import { digestFrom } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import type { Instant } from '../lib/time.ts';
import type { Entry, Happened, PutBack } from '../model/history.ts';
import type { AppliedEmergency, State } from '../model/plan.ts';
import { servingIn } from '../model/target.ts';
import type { Place } from '../trust/state.ts';
import { newlyApproved, restorationIn } from './index.ts';
import type { KeptLink } from './kept-chain.ts';

/** The oldest first. */
export function entriesOf(links: readonly KeptLink[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, link] of links.entries()) {
    const before = link.before === undefined ? (links[index - 1]?.state ?? null) : link.before;
    const last = entries.at(-1);
    const happened = happenedIn(link.state, before);
    const isGap = link.before === undefined || (link.before === null && last !== undefined);
    // What only extends the time is no entry of its own. What people approved is, whatever it changed.
    if (last !== undefined && happened.length === 0 && !isGap && planOf(link.state, before).plan === null) {
      entries.splice(-1, 1, { ...last, last_serial: link.state.serial, ...endOf(link.state) });
      continue;
    }
    if (last !== undefined) entries.splice(-1, 1, { ...last, until: link.state.issued_at, until_known: !isGap });
    entries.push(entryOf(link, before, happened));
  }
  return entries;
}

/**
 * Until a moment. Where states are missing right after it, the next one that is there may still say since when its version serves;
 * otherwise what counted then is not sure.
 */
export function entriesUntil(links: readonly KeptLink[], at: Instant): readonly Entry[] {
  const entries = entriesOf(links.filter(({ state }) => state.issued_at <= at));
  const next = links.find(({ state }) => state.issued_at > at);
  const last = entries.at(-1);
  if (next === undefined || last === undefined || (next.before !== undefined && next.before !== null)) return entries;
  const after = entriesOf(links).find((entry) => entry.at === next.state.issued_at);
  const isSaid = after?.serves && after.serves.since <= at;
  const unsure = { ...last, until: next.state.issued_at, until_known: false };
  return [...entries.slice(0, -1), unsure, ...(after && isSaid ? [after] : [])];
}

function entryOf({ state, digest, key, proof }: KeptLink, before: State | null, happened: readonly Happened[]): Entry {
  return {
    at: state.issued_at,
    until: null,
    until_known: true,
    serves: servedBy(state),
    happened,
    ...planOf(state, before),
    commit: state.commit,
    ...{ serial: state.serial, last_serial: state.serial, state: digest, signed_by: key, proof },
    ...endOf(state),
  };
}

const endOf = ({ not_after, starts_until = not_after }: State) => ({ not_after, starts_until });

function servedBy(state: State | null): Entry['serves'] {
  const alias = servingIn(state);
  return alias === undefined ? null : { version: alias.version, since: alias.since };
}

function planOf(state: State, before: State | null): Pick<Entry, 'plan' | 'class'> {
  const { applied } = state;
  // Whoever went back keeps the plan of the state before.
  if (state.predecessor_file !== undefined) return { plan: null, class: 'rollback' };
  if (applied !== undefined)
    return applied.plan_digest === before?.applied?.plan_digest
      ? { plan: null, class: null }
      : { plan: digestFrom(applied.plan_digest), class: applied.class };
  // An earlier relc says it of the versions that it approved.
  const [version] = newlyApproved(state, before);
  const approved = version === undefined ? undefined : own(state.versions, version);
  return { plan: approved ? digestFrom(approved.approved_by_plan) : null, class: null };
}

const happenedIn = (state: State, before: State | null): readonly Happened[] => [
  ...newlyApproved(state, before).map((version): Happened => ({ what: 'approved', version })),
  ...moved(state, before),
  ...Object.keys({ ...before?.versions, ...state.versions }).flatMap((version) => changed(version, state, before)),
  ...(state.emergencies ?? []).flatMap((one) => settled(one, before)),
  ...(before?.rolled_back && !state.rolled_back ? [{ what: 'adopted' } as const] : []),
  ...broken(state, before),
];

function moved(state: State, before: State | null): readonly Happened[] {
  const [now, then] = [servedBy(state), servedBy(before)];
  const from = then?.version ?? null;
  if (now?.version === then?.version) return [];
  if (now === null) return from === null ? [] : [{ what: 'serves-nothing', instead_of: from }];
  const what = state.predecessor_file === undefined ? 'serves' : 'went-back';
  return [{ what, version: now.version, instead_of: from }];
}

const days = [
  ...(['revalidate_by', 'restarts_until', 'end_of_support', 'end_of_life'] as const),
  ...(['last_start', 'exceptions_until', 'deprecated_until'] as const),
];

/** What changed of a version that was approved before, and the stage of any but a new Approved one. */
function changed(version: string, state: State, before: State | null): readonly Happened[] {
  const [now, then] = [own(state.versions, version), own(before?.versions, version)];
  const isNew = then === undefined;
  const stage = now?.stage ?? 'none';
  const stages: readonly Happened[] =
    stage === then?.stage || (isNew && stage === 'Approved')
      ? []
      : [{ what: 'stage', version, before: then?.stage ?? null, stage }];
  if (isNew || now === undefined || now.approved_by_plan !== then.approved_by_plan) return stages;
  const others = days.flatMap((name): Happened[] => {
    const [day, before] = [now[name] ?? null, then[name] ?? null];
    return day === before ? [] : [{ what: 'day', version, name, before, day }];
  });
  const { revalidated: said } = now;
  const again: readonly Happened[] =
    said === undefined || said.evidence === then.revalidated?.evidence
      ? []
      : [{ what: 'revalidated', version, on: said.on, result: said.result, evidence: said.evidence }];
  return [...stages, ...again, ...others];
}

/** What others said of an emergency since the state before. */
function settled(now: AppliedEmergency, before: State | null): readonly Happened[] {
  const then = before?.emergencies?.find(({ plan_digest: plan }) => plan === now.plan_digest);
  const { incident, ratified, refused, approved } = now;
  return [
    ...(ratified && !then?.ratified
      ? [{ what: 'ratified' as const, incident, by: ratified.approvers.map(named), late: ratified.late }]
      : []),
    ...(refused && !then?.refused
      ? [{ what: 'refused' as const, incident, by: named(refused), reason: refused.reason }]
      : []),
    ...(approved && !then?.approved ? [{ what: 'let-serve' as const, incident }] : []),
  ];
}

const named = ({ person, role }: { readonly person: string; readonly role: string }): string => `${person} (${role})`;

function broken(state: State, before: State | null): readonly Happened[] {
  const known = new Set((before?.judge?.broken_glass ?? []).map(({ tip }) => tip));
  return (state.judge?.broken_glass ?? [])
    .filter(({ tip }) => !known.has(tip))
    .map(({ tip, people, reason }) => ({ what: 'broken-glass', by: people, reason, commit: tip }));
}

/** What was put back, in order. Anybody who can write to the registry may have added some. */
export const restoredIn = (records: readonly Uint8Array[], place: Place): readonly PutBack[] =>
  records
    .flatMap((bytes) => restorationIn(bytes, place) ?? [])
    .map(({ at, serial, resources }) => ({ at, serial, resources }))
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));

/**
 * What led to the last of some entries: itself, the one by which the version that served then had come to serve, the one that
 * approved it, and those that changed its stage or days since.
 */
export function leadingTo<E extends Entry>(entries: readonly E[]): readonly E[] {
  const counted = entries.at(-1);
  const version = counted?.serves?.version;
  const says = ({ happened }: E, kinds: readonly Happened['what'][]) =>
    happened.some((one) => kinds.includes(one.what) && 'version' in one && one.version === version);
  const last = (kinds: readonly Happened['what'][]) => entries.findLast((entry) => says(entry, kinds));
  const approved = last(['approved']);
  const since = entries.slice(approved === undefined ? 0 : entries.indexOf(approved));
  const changed = since.filter((entry) => says(entry, ['stage', 'day', 'revalidated']));
  const told = new Set([counted, last(['serves', 'went-back']), approved, ...changed]);
  return entries.filter((entry) => told.has(entry));
}
