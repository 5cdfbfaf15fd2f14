// For tests: a repository in memory with work tree and commits. One contract test compares its history with git's
// (compiler/world/history.test.ts). All copies share their commits, as clones share objects.

import { failed, type Result } from '../compiler/diagnostics/diagnostic.ts';
import { byBytes } from '../compiler/lib/bytes.ts';
import { digestOf, sha256Hex } from '../compiler/lib/digest.ts';
import type { Instant } from '../compiler/lib/time.ts';
import { datesOf, type Judge, type LineCommit } from '../compiler/model/judge.ts';
import { gitFault } from '../compiler/world/git.ts';
import type { History, NewBranch } from '../compiler/world/port.ts';
import type { ServedRepository } from './gitlab-double-project.ts';
import type { Disk } from './registry.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  /** When it was committed. */
  readonly at: Instant;
}

export const engineer: Person = { name: 'Release engineer', email: 'engineer@example.com' };

/** By id, for every repository: `MemoryGit.known` says which ones were fetched. */
const commits = new Map<string, Commit>();

/** Also what lies outside, such as keys. */
const isIgnored = (path: string): boolean => /^(\.\.|plan|registry|build|committed)\//.test(path);

export class MemoryGit {
  /** The work tree, including what git ignores. */
  readonly disk: Disk;
  /** Commits by name: branches and other references. */
  readonly references: Map<string, string>;
  branch: string;
  isShallow = false;
  /** When the next commit is made. */
  at: Instant = '2026-11-24T08:00:00Z';

  constructor(disk: Disk = new Map(), references: ReadonlyMap<string, string> = new Map(), branch = 'main') {
    this.disk = disk;
    this.references = new Map(references);
    this.branch = branch;
  }

  copy(): MemoryGit {
    const copy = new MemoryGit(new Map(this.disk), this.references, this.branch);
    Object.assign(copy, { isShallow: this.isShallow, at: this.at });
    return copy;
  }

  /** The commit that HEAD, a branch or an id names; undefined when it was never fetched. */
  find(revision: string): Commit | undefined {
    if (revision.endsWith('^')) {
      const child = this.find(revision.slice(0, -1));
      return child && parentsOf(child)[0];
    }
    const name = revision.replace(/^refs\/heads\//, '');
    const id = name === 'HEAD' ? this.references.get(this.branch) : (this.references.get(name) ?? name);
    return [...this.references.values()].some((tip) => tip === id || lineage(tip).has(id ?? ''))
      ? commits.get(id ?? '')
      : undefined;
  }

  get head(): Commit {
    return found(this, 'HEAD');
  }

  /** Commits the work tree. */
  commit(message: string, { author = engineer, committer = engineer, amend = false } = {}): Commit {
    const files = new Map([...this.disk].filter(([path]) => !isIgnored(path)));
    const tip = this.references.get(this.branch);
    const parents = tip === undefined ? [] : amend ? found(this, tip).parents : [tip];
    return this.advance({ parents, files, author, committer, message });
  }

  /** Puts a commit on the current branch, and its files into the work tree. */
  advance(made: Omit<Commit, 'id' | 'at'>): Commit {
    const commit = record({ ...made, at: this.at });
    this.references.set(this.branch, commit.id);
    this.#checkOut(commit);
    return commit;
  }

  /** Switches to a branch, which is created from a revision when one is named. */
  switch(branch: string, from?: string): void {
    if (from !== undefined) this.references.set(branch, found(this, from).id);
    this.branch = branch;
    this.#checkOut(this.head);
  }

  /** Switches to a branch that shares no commit with any other. The work tree stays. */
  orphan(branch: string): void {
    this.branch = branch;
    this.references.delete(branch);
  }

  /** Moves to another commit, of which this branch is an ancestor. */
  forward(revision: string): void {
    const next = found(this, revision);
    if (!lineage(next.id).has(this.head.id)) throw new Error(`${revision} does not follow ${this.branch}`);
    this.references.set(this.branch, next.id);
    this.#checkOut(next);
  }

  /** Merges with a commit of two parents, like the button. */
  merge(revision: string, message = `Merge ${revision}`, by: Person = engineer): Commit {
    const other = found(this, revision);
    const parents = [this.head.id, other.id];
    return this.advance({ parents, files: merged(this.head, other), author: by, committer: by, message });
  }

  /** A branch with one commit, beside the work tree. */
  makeBranch({ name, parent, files, message, by = engineer }: NewBranch): Result<string> {
    if (this.references.has(name)) return failed(gitFault('/', `fatal: a branch named '${name}' already exists`));
    const all = new Map([...found(this, parent).files, ...files]);
    const { id } = record({ parents: [parent], files: all, author: by, committer: by, message, at: this.at });
    this.references.set(name, id);
    return { value: id, diagnostics: [] };
  }

  #checkOut(commit: Commit): void {
    for (const path of [...this.disk.keys()]) if (!isIgnored(path)) this.disk.delete(path);
    for (const [path, bytes] of commit.files) this.disk.set(path, bytes);
  }

  get history(): History {
    return {
      head: async () => this.head.id,
      isShallow: async () => this.isShallow,
      authors: async (paths, since, until = 'HEAD') => {
        const tip = found(this, until).id;
        const known = since === null ? undefined : this.find(since);
        const before = known && lineage(tip).has(known.id) ? lineage(known.id) : new Set();
        const wrote = [...lineage(tip)]
          .filter((id) => !before.has(id))
          .map(one)
          .filter((commit) => changedBy(commit).some((path) => paths.some((prefix) => isBelow(path, prefix))));
        return [...new Set(wrote.flatMap(peopleOf))].sort();
      },
      isAncestor: async (commit, revision) => lineage(found(this, revision).id).has(commit),
      changing: async (revision, paths, since) => {
        const before = since === null ? new Set() : lineage(since);
        const commits: string[] = [];
        for (let commit = this.find(revision); commit && !before.has(commit.id); commit = parentsOf(commit)[0]) {
          const changed = differences(parentsOf(commit)[0]?.files, commit.files);
          if (changed.some((path) => paths.some((prefix) => isBelow(path, prefix)))) commits.push(commit.id);
        }
        return commits;
      },
      lastChange: async (path, without = []) => {
        const counts = (changed: string) => isBelow(changed, path) && !without.some((one) => isBelow(changed, one));
        for (let commit: Commit | undefined = this.head; commit; commit = parentsOf(commit)[0])
          if (differences(parentsOf(commit)[0]?.files, commit.files).some(counts)) return commit.id;
        return undefined;
      },
      lastChangeBeside: async (folder, revision) => {
        for (let commit = this.find(revision); commit; commit = parentsOf(commit)[0])
          if (differences(parentsOf(commit)[0]?.files, commit.files).some((changed) => !isBelow(changed, folder)))
            return commit.id;
        return undefined;
      },
      mergeBase: async (a, b) => {
        const [first, second] = [this.find(a), this.find(b)];
        return first && second && mergeBase(first, second);
      },
      changed: async (from, to) => {
        const [first, second] = [this.find(from), this.find(to)];
        return first && second && differences(first.files, second.files);
      },
      find: async (revision) => this.find(revision)?.id,
      line: async (tip, now) => {
        const line: LineCommit[] = [];
        for (let commit = this.find(tip); commit; commit = parentsOf(commit)[0])
          line.unshift({
            id: commit.id,
            at: commit.at,
            validAt: commit.at,
            isStep: differences(parentsOf(commit)[0]?.files, commit.files).some(isOfJudge),
          });
        const dates = datesOf(
          line.map(({ at }) => at),
          now,
        );
        return line.map((commit, index) => ({ ...commit, ...dates[index] }));
      },
      added: async (folder, since, tip) => {
        const added = new Map<string, readonly string[]>();
        const before = since === null ? new Set() : lineage(found(this, since).id);
        for (let commit = this.find(tip); commit && !before.has(commit.id); commit = parentsOf(commit)[0]) {
          const { files } = commit;
          const paths = differences(parentsOf(commit)[0]?.files, files).filter(
            (path) => isBelow(path, folder) && files.has(path),
          );
          if (paths.length > 0) added.set(commit.id, paths);
        }
        return added;
      },
      judges: async (ids) => ids.map((id) => judgeOf(found(this, id))),
      judgeAuthors: async (ids) =>
        ids.slice(1).map((to, index) => {
          const before = lineage(found(this, ids[index] ?? '').id);
          const wrote = [...lineage(found(this, to).id)]
            .filter((id) => !before.has(id))
            .map(one)
            .filter((commit) => changedBy(commit).some(isOfJudge));
          const own = wrote.length === 0 ? [found(this, to)] : wrote;
          const people = [...new Set(own.flatMap(peopleOf))].sort();
          const unknown = own.find(({ author, committer }) => author.email === '' || committer.email === '')?.id;
          return { people, unknown };
        }),
    };
  }
}

function found(git: MemoryGit, revision: string): Commit {
  const commit = git.find(revision);
  if (commit === undefined) throw new Error(`no commit ${revision}`);
  return commit;
}

/** As in git, what a commit holds is its name: the same commit in two stories is one. */
function record(made: Omit<Commit, 'id'>): Commit {
  const { parents, files, author, committer, message, at } = made;
  const contents = [...files].map(([path, bytes]) => `${path} ${hashOf(bytes)}`).sort();
  const id = sha256Hex(JSON.stringify([parents, author, committer, message, at, contents])).slice(0, 40);
  const commit = { id, ...made };
  commits.set(id, commit);
  return commit;
}

/** How many commits there are: what is made later can be forgotten, once nobody has it any more. */
export const commitsMade = (): number => commits.size;

export function forgetCommits(madeAfter: number): void {
  for (const id of [...commits.keys()].slice(madeAfter)) commits.delete(id);
}

export const one = (id: string): Commit => {
  const commit = commits.get(id);
  if (commit === undefined) throw new Error(`no commit ${id}`);
  return commit;
};
const parentsOf = ({ parents }: Commit): readonly Commit[] => parents.map(one);

const lineages = new Map<string, ReadonlySet<string>>();

/** A commit and all before it, newest first. */
export function lineage(id: string): ReadonlySet<string> {
  const known = lineages.get(id) ?? new Set([id, ...one(id).parents.flatMap((parent) => [...lineage(parent)])]);
  lineages.set(id, known);
  return known;
}

/** The newest common commit of two. */
export const mergeBase = (a: Commit, b: Commit): string | undefined =>
  [...lineage(a.id)].find((id) => lineage(b.id).has(id));

/** Three ways, file by file: tests make no conflicts. */
export function merged(ours: Commit, theirs: Commit): ReadonlyMap<string, Uint8Array> {
  const base = mergeBase(ours, theirs);
  return changedAs(ours, base === undefined ? undefined : one(base), theirs);
}

/** Applies the changes of one commit to another. */
const picked = (onto: Commit, commit: Commit): ReadonlyMap<string, Uint8Array> =>
  changedAs(onto, parentsOf(commit)[0], commit);

function changedAs(ours: Commit, base: Commit | undefined, theirs: Commit): ReadonlyMap<string, Uint8Array> {
  const files = new Map(ours.files);
  for (const path of differences(base?.files, theirs.files)) {
    const bytes = theirs.files.get(path);
    if (bytes === undefined) files.delete(path);
    else files.set(path, bytes);
  }
  return files;
}

/** The files of a merge that differ from every parent: pressing Merge changed nothing else. */
function changedBy(commit: Commit): readonly string[] {
  const [first, ...others] = commit.parents.length === 0 ? [undefined] : parentsOf(commit);
  return differences(first?.files, commit.files).filter((path) =>
    others.every((parent) => differs(parent?.files.get(path), commit.files.get(path))),
  );
}

export function differences(
  from: ReadonlyMap<string, Uint8Array> | undefined,
  to: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const paths = new Set([...(from?.keys() ?? []), ...to.keys()]);
  return [...paths].filter((path) => differs(from?.get(path), to.get(path))).sort(byBytes);
}

const differs = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== b && (a === undefined || b === undefined || Buffer.compare(a, b) !== 0);

const isOfJudge = (path: string): boolean => !path.startsWith('releases/');

const hashes = new WeakMap<Uint8Array, string>();

/** Each content is hashed once: commits share what they do not change. */
function hashOf(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? sha256Hex(bytes);
  hashes.set(bytes, hash);
  return hash;
}

function judgeOf({ files }: Commit): Judge {
  const judged = [...files].filter(([path]) => isOfJudge(path)).sort(([a], [b]) => byBytes(a, b));
  const contents = judged.map(([path, bytes]): [string, string] => [path, `100644 ${hashOf(bytes)}`]);
  return {
    digest: digestOf(contents.map(([path, content]) => `${content}  ${path}\n`).join('')),
    files: new Map(contents),
  };
}

const isBelow = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

const peopleOf = ({ author, committer, message }: Commit): readonly string[] => [
  ...[author, committer].flatMap(({ name, email }) => [name, email]),
  ...[...message.matchAll(/^Co-authored-by: (.*) <(.*)>$/gm)].flatMap(([, name = '', email = '']) => [name, email]),
];

/** A repository in memory as on a server, where people press buttons. */
export const served = (git: MemoryGit): ServedRepository => ({
  tip: (branch) => found(git, branch).id,
  mergeBase: (one, other) => mergeBase(found(git, one), found(git, other)) ?? '',
  between: (base, head) => [...lineage(head)].filter((id) => !lineage(base).has(id)),
  show: (id) => {
    const { message, author, committer, at } = one(id);
    return { title: message.split('\n')[0] ?? '', message, author, committer, authored_date: at, committed_date: at };
  },
  patchId: (base, head) => {
    const [from, to] = [one(base).files, one(head).files];
    const changes = differences(from, to).map((path) => [
      path,
      withoutBlanks(from.get(path)),
      withoutBlanks(to.get(path)),
    ]);
    return sha256Hex(JSON.stringify(changes.filter(([, before, after]) => before !== after))).slice(0, 40);
  },
  parents: (id) => one(id).parents,
  refer: (reference, commit) => {
    git.references.set(reference, commit);
  },
  mergedResult: (branch, head, message, by) => {
    const { branch: before } = git;
    git.switch('merged-result', branch);
    const { id } = git.merge(head, message, by);
    git.references.delete('merged-result');
    git.switch(before);
    return id;
  },
  rebase: (branch, onto, by) => {
    const moved = [...lineage(found(git, branch).id)].filter((id) => !lineage(found(git, onto).id).has(id)).reverse();
    git.switch(branch, onto);
    for (const { author, message, ...commit } of moved.map(one))
      git.advance({ author, message, committer: by, parents: [git.head.id], files: picked(git.head, one(commit.id)) });
  },
  merge: (branch, head, how, message, by, author) => {
    git.switch(branch);
    if (how === 'fast-forward') git.forward(head);
    else if (how === 'merge') git.merge(head, message, by);
    else
      git.advance({
        author,
        committer: by,
        message,
        parents: [git.head.id],
        files: merged(git.head, found(git, head)),
      });
  },
});

const withoutBlanks = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('latin1').replace(/\s/g, '');
