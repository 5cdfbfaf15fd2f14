// The judge in git's history: what lies outside `releases/`, digested by content so that nothing rests on SHA-1 alone.
import { posix } from 'node:path';
import { byBytes, textOf } from '../lib/bytes.ts';
import { digestOf, hexOf } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';
import { Versions } from '../lib/versions.ts';
import { datesOf, type Judge, type LineCommit } from '../model/judge.ts';
import { digestContents } from './digests.ts';
import { askGit, everySubmodule, gitFault } from './git.ts';
import { Unreadable } from './port.ts';

/** A path may be anything, except in these two: all of the repository, without the releases of this folder. */
const outside = (prefix: string): readonly string[] => [':(top)', `:(top,exclude,literal)${prefix}releases/`];

/** The option that lets git read them, and they themselves. */
export const outsideReleases = (root: string) => ({
  option: '--no-literal-pathspecs',
  paths: outside(prefixOf(root)),
});

function ask(root: string, args: readonly string[], input?: string): string {
  const answer = askGit(root, args, input);
  if ('fault' in answer) throw new Unreadable(gitFault(root, answer.fault));
  return answer.output.toString('latin1');
}

/** The folder of the releases in git's repository: empty, or with `/` at its end. */
const prefixOf = (root: string): string =>
  Buffer.from(ask(root, ['rev-parse', '--show-prefix']).replace(/\n$/, ''), 'latin1').toString();

/** The first-parent line of a commit, from the root on. */
export function lineOf(root: string, tip: string, now: Instant): readonly LineCommit[] {
  const { option, paths } = outsideReleases(root);
  const list = ['rev-list', '--first-parent', '--reverse'];
  const steps = new Set(ask(root, [option, ...list, tip, '--', ...paths]).split('\n'));
  const shown = ask(root, [...list, '--format=%ct', tip]).split('\n');
  const ids: string[] = [];
  const dates: Instant[] = [];
  for (let at = 0; at + 1 < shown.length; at += 2) {
    ids.push((shown[at] ?? '').replace('commit ', ''));
    dates.push(instantOf(Number(shown[at + 1])));
  }
  const made = datesOf(dates, now);
  return ids.flatMap((id, index) => {
    const when = made[index];
    return when ? [{ id, ...when, isStep: steps.has(id) }] : [];
  });
}

/** Git allows dates that no calendar has. */
const instantOf = (seconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.min(Math.max(0, seconds), lastSecond) * 1000).toString();

const lastSecond = Date.UTC(9999, 11, 31) / 1000;

/** The files below a folder that commits put there or changed, of a listing of these commits. */
export function addedBelow(root: string, folder: string, commits: string): ReadonlyMap<string, readonly string[]> {
  const options = ['--stdin', '--root', '--diff-merges=first-parent'];
  const prefix = prefixOf(root);
  const added = new Map<string, Set<string>>();
  for (const { commit, mode, name } of commits === ''
    ? []
    : rawChanges(ask(root, [...compare, ...options, '--', folder], commits))) {
    const path = textOf(name)?.slice(prefix.length);
    if (mode.startsWith('100') && path !== undefined) added.set(commit, (added.get(commit) ?? new Set()).add(path));
  }
  return new Map([...added].map(([id, paths]) => [id, [...paths]]));
}

/** The judges of some commits, in their order. The fewer they differ by, the faster. */
export async function judgesOf(root: string, commits: readonly string[]): Promise<readonly Judge[]> {
  const prefix = prefixOf(root);
  const changes = changesOf(root, commits, prefix);
  const blobs = new Set(changes.flat().flatMap(({ mode, id }) => (isBlob(mode) ? id : [])));
  const digests = await digestContents(root, [...blobs]);
  if (digests.value === undefined) throw new Unreadable(...digests.diagnostics);
  const contents = digests.value;
  const lines = new SortedLines();
  const files = new Versions<string>();
  return changes.map((changed) => {
    const now = new Map(
      changed.map(({ mode, id, path }) => {
        const digest = contents.get(id);
        const content = mode === absent ? undefined : `${mode} ${digest === undefined ? id : hexOf(digest)}`;
        lines.set(path, content);
        return [posix.relative(`/${prefix}`, `/${path}`), content] as const;
      }),
    );
    return { digest: digestOf(lines.text()), files: files.next(now) };
  });
}

const absent = '000000';
const submodule = '160000';
const isBlob = (mode: string): boolean => mode !== absent && mode !== submodule;

/** The lines of a judge, sorted by their paths. Sorting all of them at each of thousands of steps takes minutes. */
class SortedLines {
  readonly #lines: { readonly path: string; readonly line: string }[] = [];

  /** Replaces the content of a path; undefined removes it. */
  set(path: string, content: string | undefined): void {
    const at = this.#placeOf(path);
    const isThere = this.#lines[at]?.path === path;
    this.#lines.splice(
      at,
      isThere ? 1 : 0,
      ...(content === undefined ? [] : [{ path, line: `${content}  ${path}\n` }]),
    );
  }

  text(): string {
    return this.#lines.map(({ line }) => line).join('');
  }

  #placeOf(path: string): number {
    let [start, end] = [0, this.#lines.length];
    while (start < end) {
      const middle = (start + end) >> 1;
      if (byBytes(this.#lines[middle]?.path ?? '', path) < 0) start = middle + 1;
      else end = middle;
    }
    return start;
  }
}

interface Changed {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** For each commit, how its judge differs from that of the commit before it in the list; all of it for the first. */
function changesOf(root: string, commits: readonly string[], prefix: string): readonly (readonly Changed[])[] {
  const [first, ...others] = commits;
  if (first === undefined) return [];
  const changing = ['--no-literal-pathspecs', ...compare, '--no-abbrev'];
  const nothing = ask(root, ['hash-object', '-t', 'tree', '--stdin'], '').trim();
  const paths = outside(prefix);
  const whole = changesIn(root, ask(root, [...changing, nothing, first, '--', ...paths])).get('');
  const pairs = others.map((commit, index) => `${commit} ${commits[index]}\n`).join('');
  const later = changesIn(root, pairs && ask(root, [...changing, '--stdin', '--', ...paths], pairs));
  return [whole, ...others.map((commit) => later.get(commit))].map((changes) => [...(changes?.values() ?? [])]);
}

/** The changes by commit and path. */
function changesIn(root: string, output: string): ReadonlyMap<string, ReadonlyMap<string, Changed>> {
  const found = new Map<string, Map<string, Changed>>();
  for (const { commit, mode, id, name } of rawChanges(output)) {
    const path = named(name);
    const changes = found.get(commit) ?? new Map<string, Changed>();
    // One could be judged and the other used.
    if (changes.has(path)) throw new Unreadable(gitFault(root, `${path} is there twice`));
    found.set(commit, changes.set(path, { mode, id, path }));
  }
  return found;
}

/** What `rawChanges` reads. */
const compare = ['diff-tree', everySubmodule, '-r', '--raw', '-z', '--no-renames'];

/** Parses `:mode mode id id status NUL path NUL …`, after each commit's own id. Mode and id are those after the change. */
function* rawChanges(output: string) {
  const parts = output.split('\0');
  let commit = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (!part.startsWith(':')) {
      commit = part;
      continue;
    }
    const [, mode = '', , id = ''] = part.split(' ');
    at += 1;
    yield { commit, mode, id, name: Buffer.from(parts[at] ?? '', 'latin1') };
  }
}

/**
 * A path in one line. A line feed in a name could otherwise make one file look like two. As in git's own lists, such
 * names are between quotes, and so are those that begin with one.
 */
function named(bytes: Buffer): string {
  const text = textOf(bytes);
  if (text !== undefined && !/^"|[\\\p{Cc}]/u.test(text)) return text;
  const escaped = [...bytes].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${escaped.join('')}"`;
}
