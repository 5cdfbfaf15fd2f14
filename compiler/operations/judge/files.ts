// The files of the judge that differ between two commits, or between a commit and the work tree. Of the work tree,
// policies and templates count as they lie there, since they are all that relc reads there: the rest as it was committed.
import type { Result } from '../../diagnostics/diagnostic.ts';
import { byBytes, sameBytes } from '../../lib/bytes.ts';
import { packageLock } from '../../model/policies.ts';
import type { FileGroup, JudgeFiles } from '../../model/policy-diff.ts';
import type { Tree } from '../../model/tree.ts';
import type { Repository, World } from '../../world/port.ts';
import { policyFolders } from '../opened-run.ts';

/** `from` is the id of a commit. `to` is a commit as well, or the work tree when undefined. */
export async function judgeFiles(
  world: World,
  repository: Repository,
  from: string,
  to: string | undefined,
): Promise<Result<JudgeFiles>> {
  const before = await repository.tree(policyFolders, from);
  if (before.value === undefined) return before;
  const after = await repository.tree(policyFolders, to);
  if (after.value === undefined) return after;
  const tip = to ?? 'HEAD';
  const committed = await besideReleases(repository, from, tip);
  const others = committed.filter((path) => !policyFolders.some((folder) => path.startsWith(`${folder}/`)));
  const trees = [before.value, after.value] as const;
  const changed = trees.some(lacksPackage) ? ownOf(repository, after.value, committed, to) : undefined;
  const policies = differing(...trees).filter((path) => changed === undefined || changed.has(path));
  const files = grouped([...policies, ...others].sort(byBytes));
  const isChanged = files.compiler.length + files.schemas.length > 0;
  return {
    value: {
      before: from,
      after: after.value.origin,
      files,
      is_behind: await isBehind(repository, from, tip),
      is_other_code: isChanged || (await isOtherCode(world, repository, from)),
    },
    diagnostics: [],
  };
}

/** Whether a tree has no files of the package that its lockfile pins, because another one is running. */
const lacksPackage = ({ faults }: Tree): boolean => faults.some(({ file }) => file === packageLock);

/** What the repository itself changed: between two packages every file of them differs, or seems to. */
const ownOf = (repository: Repository, after: Tree, committed: readonly string[], to: string | undefined) =>
  new Set([...committed, ...(to === undefined ? repository.uncommitted(after, policyFolders) : [])]);

async function besideReleases({ history }: Repository, from: string, to: string): Promise<readonly string[]> {
  const changed = (await history.changed(from, to)) ?? [];
  return changed.filter((path) => !path.startsWith('releases/'));
}

async function isBehind(repository: Repository, from: string, tip: string): Promise<boolean> {
  const base = await repository.history.mergeBase(from, tip);
  return base === undefined || (await besideReleases(repository, base, from)).length > 0;
}

/** Whether the compiler of a commit is another than this one. A repository may have none of its own. */
async function isOtherCode({ files }: World, repository: Repository, commit: string): Promise<boolean> {
  const tree = await repository.tree(['compiler', 'schemas/generated'], commit);
  const sources = [...(tree.value?.files ?? [])].filter(([path]) => !path.endsWith('.test.ts'));
  return sources.some(([path, bytes]) => !sameBytes(bytes, files.own(path)));
}

const differing = ({ files: one }: Tree, { files: other }: Tree): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => !sameBytes(one.get(path), other.get(path)));

/** The first name of a path. Where the releases lie in a folder of a larger repository, `../` may come before it. */
const topOf = (path: string): string => path.replace(/^(\.\.\/)+/, '').split('/')[0] ?? '';

const groupOf: Readonly<Record<string, FileGroup>> = {
  policies: 'policies',
  templates: 'templates',
  schemas: 'schemas',
  // What the compiler consists of, and what installs it.
  ...{ compiler: 'compiler', 'package.json': 'compiler', 'package-lock.json': 'compiler', '.npmrc': 'compiler' },
  ...{ '.gitlab-ci.yml': 'ci', '.gitlab': 'ci', '.github': 'ci', '.ci': 'ci' },
};

const grouped = (paths: readonly string[]): JudgeFiles['files'] => {
  const inGroup = (group: FileGroup) => paths.filter((path) => (groupOf[topOf(path)] ?? 'other') === group);
  return {
    policies: inGroup('policies'),
    templates: inGroup('templates'),
    compiler: inGroup('compiler'),
    schemas: inGroup('schemas'),
    ci: inGroup('ci'),
    other: inGroup('other'),
  };
};
