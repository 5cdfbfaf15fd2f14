// How much people write over what relc began: each value that they change, add or remove, each line of prose, and each claim
// that a TODO beside it asks them to confirm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What an edit of a folder's files comes to, as `file: field`. */
export function typedBy(folder: string, edit: () => void): readonly string[] {
  const before = textsOf(folder);
  edit();
  return [...textsOf(folder)].flatMap(([file, text]) => {
    const was = before.get(file) ?? '';
    const fields = /\.(yaml|json)$/.test(file)
      ? [...changedIn(was, text), ...confirmedIn(was, text)]
      : linesIn(was, text);
    return fields.map((field) => `${file}: ${field}`);
  });
}

const textsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

function changedIn(before: string, after: string): readonly string[] {
  const [was, is] = [leaves(load(before)), leaves(load(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path));
}

/** By path, each text, number and so on. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Date) return new Map([[path, String(value)]]);
  return new Map(Object.entries(value).flatMap(([name, part]) => [...leaves(part, `${path}/${name}`)]));
}

/** The fields whose TODO is gone, and whose value stayed. */
function confirmedIn(before: string, after: string): readonly string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const stayed = new Set(is.map(withoutComment));
  return was.flatMap((line, at) => {
    if (!/#.*\bTODO\b/.test(line) || is.includes(line)) return [];
    const field = withoutComment([line, ...was.slice(at + 1)].find((one) => withoutComment(one) !== '') ?? '');
    return stayed.has(field) ? [`${field} (confirmed)`] : [];
  });
}

const withoutComment = (line: string): string => line.replace(/(^|\s)#.*/, '').trim();

function linesIn(before: string, after: string): readonly string[] {
  const was = new Set(before.split('\n'));
  const written = after.split('\n').filter((line) => line.trim() !== '' && !was.has(line));
  const is = new Set(after.split('\n'));
  const removed = before.split('\n').filter((line) => line.trim() !== '' && !is.has(line));
  return written.length >= removed.length ? written : removed;
}
