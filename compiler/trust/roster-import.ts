// people.yaml after an export of the directory. The directory owns who is still there; roles and names stay as people
// approved them.
import type { People, RosterEntry, TrustedKey } from '../../schemas/generated/documents.ts';
import { isSamePerson, type Named, sameName, sharedAddresses } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import { approverRoles } from './roles.ts';
import type { ExportedPerson } from './roster-export.ts';

export interface ImportedRoster {
  readonly people: readonly RosterEntry[];
  /** Whoever is gone since, and whoever is back. */
  readonly gone: readonly string[];
  readonly back: readonly string[];
  /** How many people of the roster and of keys.yaml the export knows. */
  readonly known: number;
}

/** Whoever is missing in the export is gone since its day. */
export function importRoster(
  { people }: People,
  keys: readonly TrustedKey[],
  exported: readonly ExportedPerson[],
  asOf: Day,
): ImportedRoster {
  const rows = exported.map((one) => ({ ...one, person: one.name }));
  const entries = [...people, ...approversBeside(people, keys, asOf)];
  const found = entries.map((entry) => ({ entry, row: rowOf(rows, entry) }));
  const after = found.map(({ entry, row }) => updated(entry, row, asOf));
  const changed = after.map((entry, index) => ({ entry, before: entries[index]?.left }));
  return {
    // An approver without any other role is listed only to say who left.
    people: after.filter(({ roles, left }, index) => roles.length > 0 || left !== undefined || index < people.length),
    gone: changed.flatMap(({ entry, before }) => (entry.left !== undefined && before === undefined ? entry.name : [])),
    back: changed.flatMap(({ entry, before }) => (entry.left === undefined && before !== undefined ? entry.name : [])),
    known: found.filter(({ row }) => row !== undefined).length,
  };
}

/** By an address, or by a name that only one person of the export has: a bank has people of equal names. */
function rowOf<T extends Named>(rows: readonly T[], entry: RosterEntry): T | undefined {
  const sharing = rows.find(({ emails }) => sharedAddresses(emails, entry.emails).length > 0);
  const [alike, ...others] = rows.filter(({ person }) => sameName(person) === sameName(entry.name));
  return sharing ?? (others.length === 0 ? alike : undefined);
}

const named = ({ name, emails }: RosterEntry): Named => ({ person: name, emails });

/** People who approve, and are in keys.yaml alone. A service that builds or signs is in no directory. */
function approversBeside(
  people: readonly RosterEntry[],
  keys: readonly TrustedKey[],
  asOf: Day,
): readonly RosterEntry[] {
  const beside: RosterEntry[] = [];
  for (const key of keys) {
    const isListed = [...people, ...beside].some((entry) => isSamePerson(key, named(entry)));
    if (isListed || approverRoles(key, asOf).length === 0) continue;
    beside.push({
      name: key.person,
      emails: key.emails.filter((email) => !email.endsWith('@users.noreply')),
      roles: [],
    });
  }
  return beside;
}

function updated(entry: RosterEntry, row: ExportedPerson | undefined, asOf: Day): RosterEntry {
  const { left, ...rest } = entry;
  const news = (row?.emails ?? []).filter((email) => sharedAddresses([email], entry.emails).length === 0);
  const kept = { ...rest, emails: [...entry.emails, ...news] };
  return row?.isActive ? kept : { ...kept, left: row?.left ?? left ?? asOf };
}

/** The text of people.yaml. What stands before the list is kept. */
export function rosterText(before: string, people: readonly RosterEntry[], asOf: Day): string {
  const [head = ''] = before.split(/^people:.*$/m, 1);
  const kept = head.replace(/^as_of:.*\n/m, '');
  const entries = people.map(({ name, emails, roles, left }) =>
    [
      `  - name: ${scalar(name)}`,
      `    emails: [${emails.map(scalar).join(', ')}]`,
      `    roles: [${roles.join(', ')}]`,
      ...(left === undefined ? [] : [`    left: ${left}`]),
    ].join('\n'),
  );
  return `${kept}as_of: ${asOf}\npeople:\n${entries.join('\n')}\n`;
}

/** JSON is YAML, where a text could mean something else. */
const scalar = (text: string): string => (/^\p{L}[\p{L}.@ _+-]*[\p{L}.]$/u.test(text) ? text : JSON.stringify(text));
