// people.yaml after an export of the directory. The directory owns who is still there; roles and names stay as people
// approved them.
import type { People, RosterEntry, TrustedKey } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { isGitlabAddress, isSamePerson, type Named, sharedAddresses } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import { approverRoles } from './roles.ts';
import type { ExportedPerson } from './roster-export.ts';
import { namesakes, rowFaults, rowsOf } from './roster-match.ts';

export interface ImportedRoster {
  readonly people: readonly RosterEntry[];
  /** Whoever is gone since, and whoever is back. Of some who are gone the export says nothing. */
  readonly gone: readonly string[];
  readonly missing: readonly string[];
  readonly back: readonly string[];
  /** Addresses that the export adds. */
  readonly added: readonly { readonly name: string; readonly emails: readonly string[] }[];
  /** How many people of the roster and of keys.yaml the export knows. */
  readonly known: number;
}

/** Whoever is missing in the export is gone since its day. Rows that could be about two people refuse it as a whole. */
export function importRoster(
  { people }: People,
  keys: readonly TrustedKey[],
  { file, rows }: { readonly file: string; readonly rows: readonly ExportedPerson[] },
  asOf: Day,
): Result<ImportedRoster> {
  const entries = [...people, ...approversBeside(people, keys, asOf)];
  const faults = rowFaults(file, rows, entries.map(named), [...people.map(named), ...keys]);
  if (faults.length > 0) return failed(...faults);
  const found = entries.map((before) => ({ before, rows: rowsOf(rows, before) }));
  const changed = found.map((one) => ({ ...one, after: updated(one.before, one.rows, asOf) }));
  const value = {
    // An approver without any other role is listed only to say who left.
    people: changed.flatMap(({ after }, index) =>
      after.roles.length > 0 || after.left !== undefined || index < people.length ? after : [],
    ),
    gone: changed.flatMap(({ before, after }) => (after.left && !before.left ? after.name : [])),
    missing: found.flatMap(({ before, rows: about }) => (about.length === 0 && !before.left ? before.name : [])),
    back: changed.flatMap(({ before, after }) => (before.left && !after.left ? after.name : [])),
    added: changed.flatMap(({ before, after: { name, emails } }) => {
      const added = emails.slice(before.emails.length);
      return added.length > 0 ? { name, emails: added } : [];
    }),
    known: found.filter((one) => one.rows.length > 0).length,
  };
  return { value, diagnostics: namesakes(rows, entries.map(named)) };
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
      emails: key.emails.filter((email) => !isGitlabAddress(email)),
      roles: [],
    });
  }
  return beside;
}

function updated(entry: RosterEntry, rows: readonly ExportedPerson[], asOf: Day): RosterEntry {
  const { left, ...rest } = entry;
  const emails = [...entry.emails];
  for (const email of rows.flatMap((row) => row.emails))
    if (sharedAddresses([email], emails).length === 0) emails.push(email);
  const kept = { ...rest, emails };
  const [row] = rows;
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
