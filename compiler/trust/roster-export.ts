// What a directory exports of people, as CSV or as JSON of SCIM (RFC 7643): who they are, and whether they are still there.
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { csvRows } from '../lib/csv.ts';
import { type Json, listIn, parseJson, textIn, valueIn } from '../lib/json.ts';
import { type Day, isDay } from '../lib/time.ts';

export interface ExportedPerson {
  readonly name: string;
  readonly emails: readonly string[];
  readonly isActive: boolean;
  /** The last day, where the export has it. */
  readonly left?: Day;
}

/** Refuses what shows that it is half of an export: whoever is missing in it counts as gone. */
export function readExport(file: string, bytes: Uint8Array): Result<readonly ExportedPerson[]> {
  const text = textOf(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return failed(unreadable(file, 'UTF-8'));
  const json = parseJson(text);
  return json === undefined ? fromCsv(file, text) : fromScim(file, json);
}

const unreadable = (file: string, observed: string): Diagnostic => ({
  code: 'roster/unreadable',
  file,
  facts: { observed },
});

function fromScim(file: string, json: Json): Result<readonly ExportedPerson[]> {
  const resources = Array.isArray(json) ? json : valueIn(json, 'Resources');
  if (!Array.isArray(resources)) return failed(unreadable(file, 'Resources'));
  const total = valueIn(json, 'totalResults') ?? resources.length;
  if (total !== resources.length)
    return failed({ code: 'roster/incomplete', file, facts: { observed: resources.length, expected: total } });
  return whole(file, resources.map(fromResource));
}

function fromResource(resource: Json): Partial<ExportedPerson> {
  const user = textIn(resource, 'userName');
  const name = textIn(resource, 'displayName') ?? textIn(resource, 'name', 'formatted') ?? user;
  const addresses = listIn(resource, 'emails').flatMap((email) => textIn(email, 'value') ?? []);
  const emails = user?.includes('@') ? [user, ...addresses] : addresses;
  const isActive = saidActive(valueIn(resource, 'active'));
  return { ...(name !== undefined && { name }), emails, ...(isActive !== undefined && { isActive }) };
}

/** Some directories write it as text. Silence is not an answer: whoever left must not stay by it. */
function saidActive(value: Json | undefined): boolean | undefined {
  const said = typeof value === 'string' ? value.toLowerCase() : value;
  if (said === true || said === 'true') return true;
  return said === false || said === 'false' ? false : undefined;
}

const columns = { name: /^(name|displayname|nome)$/, email: /^e-?mails?$/, active: /^(active|ativo)$/, left: /^left$/ };

function fromCsv(file: string, text: string): Result<readonly ExportedPerson[]> {
  const [head = [], ...rows] = csvRows(text);
  const at = (column: RegExp) => head.findIndex((title) => column.test(title.trim().toLowerCase()));
  const [name, email, active, left] = [at(columns.name), at(columns.email), at(columns.active), at(columns.left)];
  if (name < 0 || email < 0 || (active < 0 && left < 0)) return failed(unreadable(file, 'name, email, active'));
  const people = rows.map((row): Partial<ExportedPerson> => {
    // A row that was cut off might have said that somebody left.
    if (row.length < head.length) return {};
    const day = row[left]?.trim() ?? '';
    const hasLeft = isDay(day);
    const isActive = active < 0 ? day === '' : activeOf(row[active] ?? '');
    return {
      ...(row[name]?.trim() && { name: row[name].trim() }),
      emails: (row[email] ?? '').split(/[\s,;|]+/).filter((one) => one !== ''),
      ...(isActive !== undefined && (day === '' || hasLeft) && { isActive: isActive && day === '' }),
      ...(hasLeft && { left: day }),
    };
  });
  return whole(file, people);
}

function activeOf(value: string): boolean | undefined {
  const said = value.trim().toLowerCase();
  if (['true', 'yes', '1', 'active', 'sim', 'ativo'].includes(said)) return true;
  return ['false', 'no', '0', 'inactive', 'não', 'nao', 'inativo'].includes(said) ? false : undefined;
}

/** Nobody can tell whom a row without a name is about, nor whether somebody without an answer is there. */
function whole(file: string, people: readonly Partial<ExportedPerson>[]): Result<readonly ExportedPerson[]> {
  const read = people.flatMap(({ name, emails = [], isActive, left }) =>
    name === undefined || isActive === undefined ? [] : [{ name, emails, isActive, ...(left && { left }) }],
  );
  const broken = people.findIndex(({ name, isActive }) => name === undefined || isActive === undefined);
  return broken < 0 ? { value: read, diagnostics: [] } : failed(unreadable(file, `entry ${broken + 1}`));
}
