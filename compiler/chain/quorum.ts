// Whether enough people approved a step of the judge. No old policy runs here, so this says in TypeScript what
// policies/gates/quorum.rego says of releases: one person fills one role, an author none. There, whoever approves twice
// counts for nothing, and approves anew; an approval of the judge cannot be taken away from history.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { eachPersonOnce, isSamePerson, sameName, sharedAddresses } from '../lib/person.ts';
import type { GivenApproval } from '../model/approval.ts';
import type { Required } from './policy.ts';

export interface Counted {
  /** Those that count. */
  readonly given: readonly GivenApproval[];
  /** Role to the number of people that are missing; empty when there are enough. */
  readonly missing: Required;
  /** Why the others do not count. */
  readonly faults: readonly Diagnostic[];
}

/** Somebody of any role: what only stops needs no more. */
export const anyRole = 'any role';

export const needsAnyRole = (required: Required): boolean => Object.hasOwn(required, anyRole);

/**
 * Each person counts once, in whichever of the roles approved in is still needed. So whatever else one of them signs or
 * writes later, nothing that was approved is missing again.
 */
export function countApprovals(
  approvals: readonly GivenApproval[],
  authors: readonly string[],
  required: Required,
): Counted {
  const checked = approvals.map((approval) => ({ approval, fault: faultOf(approval, authors) }));
  const faults = checked.flatMap(({ fault }) => fault ?? []);
  const sound = checked.flatMap(({ approval, fault }) => (fault === undefined ? [approval] : []));
  const people = eachPersonOnce(sound).map((first) => sound.filter((other) => isSamePerson(first, other)));
  const seats = seated(people, required);
  const given = people.flatMap((own) => seats.find((seat) => own.includes(seat)) ?? own.slice(-1));
  const missing = Object.entries(required).flatMap(([role, number]) => {
    const taken = seats.filter((seat) => isFor(role)(seat)).length;
    return taken < number ? [[role, number - taken] as const] : [];
  });
  return { given, missing: Object.fromEntries(missing), faults };
}

const isFor =
  (needed: string) =>
  ({ role }: GivenApproval): boolean =>
    needed === anyRole || role === needed;

interface Seat {
  readonly role: string;
  readonly own: readonly GivenApproval[];
  readonly approval: GivenApproval;
}

/**
 * The approvals that fill what is required, one of each person: as many as can be. An absent person and all who stand in
 * for them share one seat of a role.
 */
function seated(people: readonly (readonly GivenApproval[])[], required: Required): readonly GivenApproval[] {
  const taken = new Map<string, Seat>();
  const places = (own: readonly GivenApproval[]) =>
    Object.keys(required).flatMap((role) =>
      own.filter(isFor(role)).map((approval) => [`${role}\n${placeOf(approval)}`, { role, own, approval }] as const),
    );
  /** Whoever sits where somebody could moves to another seat. */
  const moves = (place: string, asked: Set<string>): boolean => {
    asked.add(place);
    const there = taken.get(place);
    return there !== undefined && seat(there.own, asked) && taken.delete(place);
  };
  const hasRoom = (role: string, asked: Set<string>): boolean => {
    const full = [...taken].filter(([, one]) => one.role === role).map(([place]) => place);
    return full.length < (required[role] ?? 0) || full.some((place) => !asked.has(place) && moves(place, asked));
  };
  const seat = (own: readonly GivenApproval[], asked: Set<string>): boolean =>
    places(own).some(([place, one]) => {
      if (asked.has(place)) return false;
      asked.add(place);
      if (taken.has(place) ? !moves(place, asked) : !hasRoom(one.role, asked)) return false;
      taken.set(place, one);
      return true;
    });
  for (const own of people) seat(own, new Set());
  return [...taken.values()].map(({ approval }) => approval);
}

const placeOf = ({ in_place_of: absent, person }: GivenApproval): string => absent ?? sameName(person);

function faultOf(
  { key, person, emails, role, roles }: GivenApproval,
  authors: readonly string[],
): Diagnostic | undefined {
  if (!roles.includes(role))
    return { code: 'approve/role-not-held', facts: { subject: key, observed: role, expected: roles } };
  // Without an address nobody can tell whether the approver is an author.
  const written = sharedAddresses([...emails, person], authors);
  if (emails.length === 0 || written.length > 0)
    return { code: 'approve/author', facts: { subject: key, observed: [...new Set(written)].sort() } };
  return undefined;
}
