// The people of people.yaml: what contradicts keys.yaml or the list itself, and whom a document names.
import type { People, TrustedKey } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sameAddress, sameName } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import { keysFile } from '../model/policies.ts';
import type { Document } from '../model/release.ts';
import type { Roster, RosterRole, TrustedEntry } from '../model/trust.ts';
import { nameFaults } from './trust.ts';

/** Contradictory people are nobody: a document could mean either of two. */
export const rosterOf = ({ file, value }: Document<People>): Roster => ({
  ...{ file, value },
  roles: new Map(value.people.flatMap(({ name, emails, roles }) => formsOf(name, emails).map((form) => [form, roles]))),
});

/** The roles of whom a document names, by name or address; undefined when people.yaml has nobody of that name. */
export const rolesOf = ({ roles }: Roster, named: string): readonly RosterRole[] | undefined =>
  roles.get(sameAddress(named));

/** The last day of whom a document names, if they left. */
export const leftOf = ({ value: { people } }: Roster, named: string): Day | undefined =>
  people.find(({ name, emails }) => formsOf(name, emails).includes(sameAddress(named)))?.left;

/** Somebody who left, and the last day. */
export interface Leaver {
  readonly name: string;
  readonly emails: readonly string[];
  readonly left: Day;
}

/** The same entries, with the last day of each person who left. */
export function withLeavers<T extends { readonly entry: TrustedEntry }>(
  holders: readonly T[],
  leavers: readonly Leaver[],
): readonly T[] {
  const last = new Map(leavers.flatMap(({ name, emails, left }) => formsOf(name, emails).map((form) => [form, left])));
  return holders.map((holder) => {
    const days = formsOf(holder.entry.person, holder.entry.emails).flatMap((form) => last.get(form) ?? []);
    const [left] = days.sort();
    return left === undefined ? holder : { ...holder, entry: { ...holder.entry, left } };
  });
}

/** Every name and address, in the form that is compared, of whom a document names. */
export function formsIn({ value: { people } }: Roster, named: string): readonly string[] {
  const form = sameAddress(named);
  const known = people.map(({ name, emails }) => formsOf(name, emails)).filter((forms) => forms.includes(form));
  return [...new Set([form, ...known.flat()])];
}

/** The same of a user of another system, whose login may be what an address has before the @. */
export function formsOfUser(roster: Roster, user: string): readonly string[] {
  const login = sameAddress(user);
  const people = roster.value.people.filter(({ emails }) =>
    emails.some((email) => sameAddress(email).split('@')[0] === login),
  );
  return [...new Set([...formsIn(roster, user), ...people.flatMap(({ name, emails }) => formsOf(name, emails))])];
}

const formsOf = (name: string, emails: readonly string[]): readonly string[] => [
  sameName(name),
  ...emails.map(sameAddress),
];

/** Names that deceive, one person in two entries, and an address that keys.yaml gives to somebody else. */
export function rosterFaults(roster: Document<People>, keys: readonly TrustedKey[]): readonly Diagnostic[] {
  const { file, value } = roster;
  const named = [...keys, ...value.people.map(({ name }) => ({ id: name, person: name }))];
  const deceiving = nameFaults(named, (index) =>
    index < keys.length ? { file: keysFile } : { file, pointer: `/people/${index - keys.length}/name` },
  );
  return [...deceiving.filter((fault) => fault.file === file), ...twice(roster), ...addressesOfOthers(roster, keys)];
}

function twice({ file, value: { people } }: Document<People>): readonly Diagnostic[] {
  const known = new Map<string, string>();
  return people.flatMap(({ name, emails }, index): readonly Diagnostic[] => {
    const forms = formsOf(name, emails);
    const other = forms.map((form) => known.get(form)).find((one) => one !== undefined);
    for (const form of forms) known.set(form, name);
    if (other === undefined) return [];
    return [{ code: 'trust/person-twice', file, pointer: `/people/${index}`, facts: { observed: name, other } }];
  });
}

function addressesOfOthers(
  { file, value: { people } }: Document<People>,
  keys: readonly TrustedKey[],
): readonly Diagnostic[] {
  const owners = new Map<string, string[]>();
  for (const { person, emails } of keys)
    for (const form of emails.map(sameAddress)) owners.set(form, [...(owners.get(form) ?? []), person]);
  return people.flatMap(({ name, emails }, index) =>
    emails.flatMap((email, position): readonly Diagnostic[] => {
      const holders = owners.get(sameAddress(email)) ?? [];
      const [other] = holders;
      if (other === undefined || holders.some((person) => sameName(person) === sameName(name))) return [];
      const pointer = `/people/${index}/emails/${position}`;
      return [{ code: 'trust/address-of-another', file, pointer, facts: { observed: email, other } }];
    }),
  );
}
