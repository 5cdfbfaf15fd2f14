// Whom a row of the directory's export is about. An address decides: a bank has people of equal names, and a row that
// names two people would let one of them act as the other.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Named, sameName, sharedAddresses } from '../lib/person.ts';
import type { ExportedPerson } from './roster-export.ts';

/** All rows that have an address of the person. */
export const rowsOf = (rows: readonly ExportedPerson[], { emails }: Pick<Named, 'emails'>): readonly ExportedPerson[] =>
  rows.filter((row) => sharedAddresses(row.emails, emails).length > 0);

/** Rows with only the name of somebody whom no address finds. They are told, and change nothing. */
export const namesakes = (rows: readonly ExportedPerson[], people: readonly Named[]): readonly Diagnostic[] =>
  people.flatMap((one) => {
    if (rowsOf(rows, one).length > 0) return [];
    const alike = rows.filter(({ name }) => isAlike(name, one.person));
    if (alike.length === 0) return [];
    const addresses = alike.flatMap(({ emails }) => emails);
    const facts = { observed: one.person, addresses };
    return [{ code: 'roster/name-alone', severity: 'warning', facts }] satisfies readonly Diagnostic[];
  });

/** Rows about `people` that have an address of somebody else, of the trust folder or of the export, or that disagree. */
export function rowFaults(
  file: string,
  rows: readonly ExportedPerson[],
  people: readonly Named[],
  trusted: readonly Named[],
): readonly Diagnostic[] {
  const about = rows.filter((row) => people.some((one) => sharedAddresses(row.emails, one.emails).length > 0));
  const others = [...trusted, ...rows.map(({ name, emails }) => ({ person: name, emails }))];
  return [...about.flatMap((row) => ofAnother(file, row, trusted, others)), ...disagreeing(file, rows, people)];
}

function ofAnother(
  file: string,
  { name, emails }: ExportedPerson,
  trusted: readonly Named[],
  others: readonly Named[],
): readonly Diagnostic[] {
  return emails.flatMap((address) => {
    const known = holders(trusted, address);
    // Two entries of the trust folder may write one person's name in two ways.
    if (known.some(({ person }) => isAlike(person, name))) return [];
    const other = (known.length > 0 ? known : holders(others, address)).find(({ person }) => !isAlike(person, name));
    if (other === undefined) return [];
    return [{ code: 'roster/address-of-another', file, facts: { observed: name, address, other: other.person } }];
  });
}

const holders = (people: readonly Named[], address: string): readonly Named[] =>
  people.filter(({ emails }) => sharedAddresses([address], emails).length > 0);

/** One row says that somebody is there, another that they left: nobody can tell which one counts. */
function disagreeing(file: string, rows: readonly ExportedPerson[], people: readonly Named[]): readonly Diagnostic[] {
  return people.flatMap((one) => {
    const said = new Set(rowsOf(rows, one).map(({ isActive, left }) => `${isActive} ${left}`));
    return said.size < 2 ? [] : [{ code: 'roster/several-rows', file, facts: { observed: one.person } }];
  });
}

/** Directories write `Prado, Helena`, and leave out accents. */
const isAlike = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = (name: string): string => {
  const plain = sameName(name).normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(' ')
    .trim();
};
