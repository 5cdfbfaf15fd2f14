// What an archive holds of the repository: the model's folder and what judged, at the commit that was applied, and what was
// written beside the releases since.
import type { CabRecord } from '../../../schemas/generated/documents.ts';
import { commitsFile, folders } from '../../archive/layout.ts';
import { failed, type Result } from '../../diagnostics/diagnostic.ts';
import { byBytes, utf8 } from '../../lib/bytes.ts';
import { digestOf, isSafePath } from '../../lib/digest.ts';
import { pretty } from '../../lib/json.ts';
import { lockFile, packageFile, packageLock, trustFolder } from '../../model/policies.ts';
import { releaseOf, type Tree } from '../../model/tree.ts';
import type { Repository } from '../../world/port.ts';
import type { Held, Place } from './collect.ts';

/** What judges, and what says which shape documents have. */
const judging = ['policies', 'templates', 'schemas', packageFile, packageLock];

export async function heldInRepository(
  { history, tree }: Pick<Repository, 'history' | 'tree'>,
  { model, version }: Pick<Place, 'model' | 'version'>,
  { record, states }: Pick<Held, 'record' | 'states'>,
  head: string,
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const folder = `releases/${model}`;
  const released = await tree([folder], record.commit);
  const judged = await judgedBy(tree, record);
  const now = await tree([folder, trustFolder], head);
  if (released.value === undefined || judged === undefined || (await history.isShallow()))
    return failed({ code: 'archive/no-commit', facts: { observed: record.commit } });
  if (now.value === undefined) return now;
  const authors = await history.authors([`${folder}/${version}`, `${folder}/profiles`], null, record.commit);
  const commits = {
    applied: record.commit,
    judge: record.judge?.commit ?? null,
    states: states.map(({ state: { serial, commit } }) => ({ serial, commit })),
    authors: authors.toSorted(byBytes),
  };
  const isOther = (path: string) => (releaseOf(path)?.version ?? version) !== version;
  return {
    value: new Map([
      // What schemas are compiled to is relc's.
      ...placed(folders.applied, judged, (path) => !path.includes('/generated/')),
      ...placed(folders.applied, released.value, (path) => !isOther(path)),
      ...placed(folders.archived, now.value, (path) => releaseOf(path) === undefined),
      [commitsFile, utf8(pretty(commits))],
    ]),
    diagnostics: [],
  };
}

/** The tree whose lock the CAB record names. That of another relc is not here: its lockfile says which it was. */
async function judgedBy(
  tree: Repository['tree'],
  { commit, judge, judge_digest }: CabRecord,
): Promise<Tree | undefined> {
  const trees: Tree[] = [];
  for (const revision of new Set([commit, judge?.commit ?? commit])) {
    const { value } = await tree(judging, revision);
    const lock = value?.files.get(lockFile);
    if (lock !== undefined && digestOf(lock) === judge_digest) return value;
    if (value !== undefined) trees.push(value);
  }
  return trees.find(({ files }) => !files.has(lockFile) && files.has(packageLock));
}

/** Its documents below a folder of the archive. A name that no list may have is none of a release. */
const placed = (folder: string, { files }: Tree, takes: (path: string) => boolean): (readonly [string, Uint8Array])[] =>
  [...files.keys()].flatMap((path) => {
    const bytes = takes(path) && isSafePath(path) ? files.get(path) : undefined;
    return bytes === undefined ? [] : [[`${folder}/${path}`, bytes] as const];
  });
