// What a model's facts were on the protected branch since its last signed state on a target.

import type { Target } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { readWanted } from '../document/approved.ts';
import { type Asked, factsAt, hasUnits, modelFileOf, profilePaths, releasePaths } from '../document/past.ts';
import { once } from '../lib/once.ts';
import { declaredFacts, factsRead, factsSince, type PastValue, whatItIs } from '../model/past.ts';
import type { State } from '../model/plan.ts';
import { approvalsFile } from '../model/policies.ts';
import type { Governance, LoadedRelease } from '../model/release.ts';
import { servedIn } from '../model/target.ts';
import type { Tree } from '../model/tree.ts';
import { pastPath, type Repository } from '../world/port.ts';
import type { OpenedRun } from './opened-run.ts';

/** The facts that the rules read, of the versions that a plan is about and of the one that serves until then. */
export function askedOf(
  model: string,
  { approvals }: Governance,
  target: Target,
  state: State | null,
  about: readonly string[],
): Asked {
  const serving = servedIn(state, target)?.version;
  const versions = [...new Set([...about, ...(serving === undefined ? [] : [serving])])];
  return { model, versions, facts: factsRead(approvals.value.rules) };
}

/**
 * Every value once, with the newest commit that has it: at the commit of the state and at each later one that changed a
 * document of the facts. Since ever without a state, and where the line no longer has its commit.
 */
export async function readPast(
  { repository, line, tree }: OpenedRun,
  asked: Asked,
  state: State | null,
): Promise<Result<readonly PastValue[]>> {
  if (tree.origin === 'work tree' && repository.hasNoCommit()) return { value: [], diagnostics: [] };
  const { history } = repository;
  const signed = state && factsSince(state);
  const since = signed !== null && (await history.isAncestor(signed, line)) ? signed : null;
  if (since === null && (await history.isShallow())) return failed({ code: 'apply/shallow-history' });
  const paths = [modelFileOf(asked), `releases/${asked.model}/profiles`, ...releasePaths(asked).filter(isDocument)];
  const changing = await history.changing(line, paths, since);
  const hadUnits = since !== null && hadUnitsAt(repository, since);
  const found = valuesAt(
    repository,
    { ...asked, hadUnits, signed: since },
    since === null ? changing : [...changing, since],
  );
  const newest = new Map(found.toReversed().map((one) => [`${one.fact} ${one.value}`, one]));
  return { value: [...newest.values()], diagnostics: [] };
}

/**
 * What the model was where a plan of it was applied, by the commit in the CAB record; null where the line no longer has that
 * commit, or no model.yaml there. States that were signed since do not change what people approved.
 */
export async function kindAt(
  { repository, line }: Pick<OpenedRun, 'repository' | 'line'>,
  model: string,
  commit: string,
): Promise<Result<readonly PastValue[] | null>> {
  const { history } = repository;
  if (!(await history.isAncestor(commit, line)))
    return (await history.isShallow()) ? failed({ code: 'apply/shallow-history' }) : { value: null, diagnostics: [] };
  const file = modelFileOf({ model });
  const files = repository.contents(new Map([[commit, [file]]]));
  const get = (path: string) => files.get(pastPath(commit, path));
  const found = factsAt({ get }, { model, versions: [], facts: whatItIs, signed: commit }, commit);
  return { value: found.length > 0 ? found : null, diagnostics: [] };
}

/**
 * What the facts that gates compare were at the reference of a check, which knows no state: of the model, of what served
 * there, and of a release that declares less than it could.
 */
export function pastAt(reference: Tree | undefined, model: string): (release: LoadedRelease) => readonly PastValue[] {
  if (reference === undefined) return () => [];
  const { files, origin } = reference;
  const file = modelFileOf({ model });
  const ofModel = once(() => {
    const versions = Object.values(readWanted(reference, file)?.value.aliases ?? {});
    return files.has(file) ? factsAt(files, { model, versions, facts: factsRead([]) }, origin) : [];
  });
  // Any other can only have declared less, and need not be read again.
  return ({ version, profile }) =>
    declaredFacts.some((fact) => profile?.value.privacy[fact] === false)
      ? [...ofModel(), ...factsAt(files, { model, versions: [version], facts: declaredFacts }, origin)]
      : ofModel();
}

const isDocument = (path: string): boolean => path.endsWith('.yaml');

function hadUnitsAt(repository: Repository, commit: string): boolean {
  const files = repository.contents(new Map([[commit, [approvalsFile]]]));
  return hasUnits({ get: (path) => files.get(pastPath(commit, path)) });
}

/** Read in two rounds for all commits: the releases of a commit name its profiles. */
function valuesAt(repository: Repository, asked: Asked, commits: readonly string[]): readonly PastValue[] {
  const paths = [modelFileOf(asked), ...releasePaths(asked)];
  const first = repository.contents(new Map(commits.map((commit) => [commit, paths])));
  const releases = (commit: string) => ({ get: (path: string) => first.get(pastPath(commit, path)) });
  const profiles = repository.contents(
    new Map(commits.map((commit) => [commit, [...new Set(profilePaths(releases(commit), asked))]])),
  );
  return commits.flatMap((commit) => {
    const get = (path: string) => first.get(pastPath(commit, path)) ?? profiles.get(pastPath(commit, path));
    return factsAt({ get }, asked, commit);
  });
}
