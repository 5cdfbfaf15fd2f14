// What happened to a model on a target, from the chain of its signed states: what each of them says that the one before did not.
// In the order in which it happened.
import type { CabRecord, Proof, ReleaseEvent } from '../../schemas/generated/documents.ts';
import { textOf } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { canonical, type Json, listIn, parseJson, textIn, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDays, type Day, parseInstant } from '../lib/time.ts';
import type { EventName } from '../model/notifications.ts';
import type { State } from '../model/plan.ts';
import type { Standing } from '../model/revalidation.ts';
import { servingIn } from '../model/target.ts';
import type { Place } from '../trust/state.ts';
import { endsOn, takenOutBy } from './ended.ts';
import { cloudEvent, type Happened } from './event.ts';

/** A state that counted, with what it follows and what approved its new versions. */
export interface Link {
  readonly state: State;
  readonly digest: Digest;
  /** Null for the first. */
  readonly before: State | null;
  /** The CAB record of each version that it approves. */
  readonly records: ReadonlyMap<string, ReadRecord>;
}

export interface ReadRecord {
  readonly digest: Digest;
  readonly record: CabRecord;
}

export interface ReadProof {
  readonly digest: Digest;
  readonly proof: Proof;
}

export interface Window {
  readonly place: Place;
  /** The oldest first. */
  readonly links: readonly Link[];
  /** What the registry keeps of restorations; anybody may have written there. */
  readonly restorations: readonly Uint8Array[];
  /** Drills and audits that failed, which the release key signed. */
  readonly failures: readonly ReadProof[];
  readonly today: Day;
  readonly noticeDays: number;
  /** How each version within reach of the last state stands. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The team whose model it is. */
  readonly owner?: string | undefined;
}

export interface Event {
  readonly name: EventName;
  /** Of the state that counted: by it receivers know how far they were told. */
  readonly serial: number;
  readonly event: ReleaseEvent;
  /** Whether a day that came says it, and no state. */
  readonly ofDay?: boolean;
}

export function eventsOf({ place, links, restorations, failures, ...now }: Window): readonly Event[] {
  const last = links.at(-1);
  const ofToday = (state: State): readonly Happened[] => [
    ...revalidationsAsked(state, now),
    ...failures.map(failed),
    ...endsOn(state, now.today, now.owner),
  ];
  return [
    ...links.map((link) => [link, [...happenedBy(link), ...restoredUnder(link, place, restorations)]] as const),
    ...(last ? [[last, ofToday(last.state)] as const] : []),
  ].flatMap(([{ state }, happened]) =>
    happened.map((one) => ({
      ...{ name: one.name, serial: state.serial, event: cloudEvent(place, one) },
      ...(one.ofDay && { ofDay: true }),
    })),
  );
}

/** The versions that a state approves and the one before did not. */
export const newlyApproved = (state: State, before: State | null): readonly string[] =>
  Object.entries(state.versions)
    .filter(([version, { approved_by_plan: plan }]) => own(before?.versions, version)?.approved_by_plan !== plan)
    .map(([version]) => version);

const happenedBy = (link: Link): readonly Happened[] => [
  ...approvals(link),
  ...moves(link),
  ...stages(link, 'release_deprecated', 'Deprecated'),
  ...stages(link, 'release_revoked', 'Revoked'),
  ...revalidated(link),
  ...takenOutBy(link),
];

function approvals({ state, before, digest, records }: Link): readonly Happened[] {
  return newlyApproved(state, before).flatMap((version): readonly Happened[] => {
    const [applied, read] = [own(state.versions, version), records.get(version)];
    if (applied === undefined || read === undefined) return [];
    const { release_digest, policy_digest, revalidate_by, end_of_support, end_of_life } = applied;
    const { record } = read;
    return [
      {
        ...{ name: 'release_approved', version, at: record.recorded_at, about: read.digest },
        data: {
          ...{
            state: digest,
            serial: state.serial,
            record: read.digest,
            plan: record.plan_digest,
            class: record.class,
          },
          ...{ roles: peopleByRole(record), tickets: record.tickets, release_digest, policy_digest },
          ...{ revalidate_by, end_of_support, end_of_life },
        },
      },
    ];
  });
}

/** How many approved in each role: who they are stands in the record. */
function peopleByRole({ approvers }: CabRecord): Readonly<Record<string, number>> {
  const roles = [...new Set(approvers.map(({ role }) => role))].sort();
  return Object.fromEntries(roles.map((role) => [role, approvers.filter((one) => one.role === role).length]));
}

/** Which version serves by a state. */
const served = (state: State | null): string | undefined => servingIn(state)?.version;

function moves({ state, before, digest }: Link): readonly Happened[] {
  const [version, from] = [served(state), served(before)];
  const applied = version && own(state.versions, version);
  if (!version || !applied || version === from) return [];
  const { plan, class: kind } = planOf(state, before);
  const isBack = kind === 'rollback';
  const { release_digest, policy_digest } = applied;
  return [
    {
      ...{ name: isBack ? 'release_rolled_back' : 'release_published', version, at: state.issued_at },
      ...{ about: digest },
      data: {
        ...{ state: digest, serial: state.serial, plan, class: kind, commit: state.commit },
        ...{ from: from ?? null, release_digest, policy_digest },
      },
    },
  ];
}

/** The plan by which a state came about: none where one person went back, or an earlier relc applied it. */
function planOf(state: State, before: State | null) {
  const { applied } = state;
  // What was signed by somebody who went back keeps the plan of the state before.
  if (state.predecessor_file !== undefined) return { plan: null, class: 'rollback' };
  const isOwn = applied !== undefined && applied.plan_digest !== before?.applied?.plan_digest;
  return isOwn ? { plan: applied.plan_digest, class: applied.class } : { plan: null, class: null };
}

const stages = ({ state, before, digest }: Link, name: Happened['name'], stage: string): readonly Happened[] =>
  Object.entries(state.versions).flatMap(([version, applied]): readonly Happened[] =>
    applied.stage === stage && own(before?.versions, version)?.stage !== stage
      ? [
          {
            ...{ name, version, at: state.issued_at, about: digest },
            data: {
              ...{ state: digest, serial: state.serial, commit: state.commit, served: served(before) === version },
              ...{ serves: served(state) ?? null, deprecated_until: applied.deprecated_until },
            },
          },
        ]
      : [],
  );

/** Anybody may have written a restoration: what it says must not make an event that no receiver takes. */
const mostResources = 40;
const longestResource = 200;

/** Restorations while a state counted. The values that were put back may name people: only where they lie is told. */
function restoredUnder({ state, digest }: Link, place: Place, records: readonly Uint8Array[]): readonly Happened[] {
  const version = served(state);
  const found = records.flatMap((bytes): readonly Happened[] => {
    const read = restorationIn(bytes, place);
    if (version === undefined || read?.serial !== state.serial) return [];
    const { at, count, resources } = read;
    return [
      {
        ...{ name: 'registry_restored', version, at, about: digestOf(bytes) },
        data: { state: digest, serial: state.serial, count, resources },
      },
    ];
  });
  return found.sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
}

/** What a registry keeps of one restoration of a model; undefined where it is another's, or says nothing of the kind. */
export function restorationIn(bytes: Uint8Array, place: Place) {
  const record = parseJson(textOf(bytes) ?? '');
  const at = parseInstant(textIn(record, 'restored_at') ?? '');
  const isHere = textIn(record, 'target') === place.target && textIn(record, 'model') === place.model;
  const serial = valueIn(record, 'state', 'serial');
  if (!isHere || at === undefined || typeof serial !== 'number') return undefined;
  const named = listIn(record, 'values').flatMap((value: Json) => textIn(value, 'resource') ?? []);
  const resources = named.slice(0, mostResources).map((resource) => resource.slice(0, longestResource).toWellFormed());
  return { at, serial, count: named.length, resources };
}

/** Told once, whatever states follow: a drill may end after an apply that began later. */
const failed = ({ digest, proof }: ReadProof): Happened => {
  const { kind, version, checked_at: at, serial, state, release_digest, findings } = proof;
  const name = kind === 'drill' ? 'rollback_drill_failed' : 'audit_failed';
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return { name, version, at, about: digest, data: { proof: digest, state, serial, release_digest, codes } };
};

const revalidated = ({ state, before, digest }: Link): readonly Happened[] =>
  Object.entries(state.versions).flatMap(([version, { revalidated: said, revalidate_by, restarts_until }]) =>
    said === undefined || own(before?.versions, version)?.revalidated?.evidence === said.evidence
      ? []
      : [
          {
            ...{ name: 'revalidated' as const, version, at: state.issued_at, about: digest },
            data: {
              ...{ state: digest, serial: state.serial, commit: state.commit, ...planOf(state, before) },
              ...{ on: said.on, result: said.result, evidence: said.evidence, revalidate_by, restarts_until },
            },
          },
        ],
  );

/**
 * Due again is a version with another day, or that policy tells of on another; the same is told once, whatever states
 * follow. All that it says is in its id: with one id, nobody gets other bytes.
 */
function revalidationsAsked(
  state: State,
  { today, noticeDays, standings }: Pick<Window, 'today' | 'noticeDays' | 'standings'>,
): readonly Happened[] {
  return [...standings].flatMap(([version, { is, by, cause, report }]) => {
    const applied = own(state.versions, version);
    if (is === 'ok' || applied === undefined) return [];
    const of = { version, restarts_until: applied.restarts_until };
    const notice = addDays(applied.revalidate_by, -noticeDays);
    const dated = today < notice ? [] : [asked(state, notice, { ...of, revalidate_by: applied.revalidate_by })];
    const reported = report
      ? [asked(state, report.seen, { ...of, revalidate_by: by, report: report.file, occasions: report.occasions })]
      : [];
    // What is overdue is no longer due: whoever was told of neither needs to know the one.
    if (is !== 'overdue') return [...reported, ...dated];
    const late = { ...of, revalidate_by: by, cause, ...(report && { report: report.file }) };
    return [asked(state, cause === 'failed' ? by : addDays(by, 1), late, 'revalidation_overdue')];
  });
}

function asked(
  { registry_id, target, model }: State,
  day: Day,
  { version, ...data }: { readonly version: string } & Readonly<Record<string, Json>>,
  name: EventName = 'revalidation_due',
): Happened {
  return {
    ...{ name, version, at: `${day}T00:00:00Z`, ofDay: true },
    about: digestOf(canonical({ registry_id, target, model, version, day, ...data })),
    data,
  };
}
