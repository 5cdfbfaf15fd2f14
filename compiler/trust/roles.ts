// The roles in which a trusted entry approves: for which models, and on which days.
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { sameName } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import type { HeldRole } from '../model/approval.ts';
import { signingRoles } from './key.ts';

const notApprovers: ReadonlySet<string> = new Set(signingRoles);

/** Every role in which an entry approves or approved anything. */
export const heldRoles = ({ roles, held_for: bound, substitutes = [] }: TrustedKey): readonly HeldRole[] =>
  [
    ...roles.map((role): HeldRole => ({ role, ...bound })),
    ...substitutes.map(({ role, for: away, from, until, held_for: some }) => ({
      ...{ role, ...some },
      substitute: { for: away, from, until },
    })),
  ].filter(({ role }) => !notApprovers.has(role));

/** The names of the roles in which an entry approves something on a day. */
export const approverRoles = (entry: TrustedKey, day: Day): readonly string[] =>
  namesOf(heldRoles(entry).filter((held) => isInForce(held, day)));

/** Those that are about every model, as a change of what judges is. */
export const rolesForAll = (entry: TrustedKey, day: Day): readonly string[] =>
  namesOf(heldRoles(entry).filter((held) => isInForce(held, day) && !held.units && !held.models));

/** Whose place an entry takes in a role that is about every model; nobody's where it holds the role itself. */
export function inPlaceOf(entry: TrustedKey, role: string, day: Day): { readonly in_place_of?: string } {
  const held = heldRoles(entry).filter((one) => one.role === role && isInForce(one, day) && !one.units && !one.models);
  if (held.some(({ substitute }) => substitute === undefined)) return {};
  const [place] = held.flatMap(({ substitute }) => (substitute ? sameName(substitute.for) : [])).sort();
  return place === undefined ? {} : { in_place_of: place };
}

const namesOf = (held: readonly HeldRole[]): readonly string[] => [...new Set(held.map(({ role }) => role))];

export const isInForce = ({ substitute: period }: HeldRole, day: Day): boolean =>
  period === undefined || (period.from <= day && day <= period.until);
