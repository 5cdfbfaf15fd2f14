// What a repository says about steps of its judge: documents of judges at commits, and the statements that approve.
import { type JudgePolicy, type Revoked, readJudgePolicy, readRevoked } from '../chain/policy.ts';
import type { JudgeDocuments } from '../chain/stopping.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { sortedEntries } from '../lib/bytes.ts';
import type { Digest } from '../lib/digest.ts';
import { approvalsOfJudge, type Judge, type JudgeStep, type Statements } from '../model/judge.ts';
import { approvalsFile, calendarFile, keysFile, targetsFile, trustFolder } from '../model/policies.ts';
import { filesUnder } from '../model/tree.ts';
import { claimedStep } from '../trust/judge-approval.ts';
import { pastPath, type Repository } from '../world/port.ts';

/** The judges of some commits with the documents that say who approves; each is read once. */
export interface JudgeReader {
  documents(commit: string, judge: Judge): JudgeDocuments;
  policy(commit: string, judge: Judge): Result<JudgePolicy>;
  revoked(commit: string, judge: Judge): Revoked;
}

export function judgeReader({ contents }: Repository, countsSamples: boolean): JudgeReader {
  const read = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const policies = new Map<ReadonlyMap<string, Uint8Array>, Result<JudgePolicy>>();
  const filesOf = (commit: string, judge: Judge): ReadonlyMap<string, Uint8Array> => {
    const paths = [...judge.files].flatMap(([path, content]) =>
      isRead(path) && content.startsWith('100') ? [path] : [],
    );
    // Most steps change none of these.
    const key = paths.map((path) => `${judge.files.get(path)}  ${path}\n`).join('');
    const found = contents(new Map(read.has(key) ? [] : [[commit, paths]]));
    const files =
      read.get(key) ??
      new Map(
        paths.flatMap((path) => {
          const bytes = found.get(pastPath(commit, path));
          return bytes === undefined ? [] : [[path, bytes] as const];
        }),
      );
    read.set(key, files);
    return files;
  };
  return {
    documents: (commit, judge) => ({ judge, files: filesOf(commit, judge) }),
    policy: (commit, judge) => {
      const files = filesOf(commit, judge);
      const policy = policies.get(files) ?? readJudgePolicy(files, commit, countsSamples);
      policies.set(files, policy);
      return policy;
    },
    revoked: (commit, judge) => readRevoked(filesOf(commit, judge), commit),
  };
}

const read = new Set([approvalsFile, calendarFile, keysFile, targetsFile]);
const isRead = (path: string): boolean =>
  read.has(path) || (path.startsWith(`${trustFolder}/`) && path.endsWith('.pub'));

/** The statements below `releases/.judge`. */
export interface OpenedStatements {
  /** Those about steps that begin at a judge, by the judge after. */
  readonly begun: (before: Pick<JudgeStep, 'before' | 'steps'>) => ReadonlyMap<Digest, Statements>;
  /** Those about other steps that somebody may have meant for this one: newer than the base, or of the same change. */
  readonly elsewhere: (step: JudgeStep) => Statements;
}

/**
 * The statements in the tree of a commit, and those that commits after it put there: whoever reverts a step may remove
 * its approvals with it, and it would look as if nobody had approved what was taken back. Those that lie at the base
 * already are old.
 */
export async function openStatements(
  repository: Repository,
  { commit, tip = commit, base = commit }: { readonly commit: string; readonly tip?: string; readonly base?: string },
): Promise<Result<OpenedStatements>> {
  const here = await statementsAt(repository, commit);
  const old = base === commit ? here : await statementsAt(repository, base);
  if (here.value === undefined || old.value === undefined) return failed(...here.diagnostics, ...old.diagnostics);
  const known = new Set(old.value.map(([file]) => file));
  const added = tip === commit ? new Map() : await repository.history.added(approvalsOfJudge, commit, tip);
  const later = sortedEntries(repository.contents(added)).map(
    ([place, bundle]) => [place.slice(place.indexOf(':') + 1), bundle] as const,
  );
  const claimed = [...here.value, ...later].flatMap(([file, bundle]) => {
    const step = claimedStep(bundle);
    return step === undefined ? [] : [{ file, bundle, step }];
  });
  const begun = Map.groupBy(claimed, ({ step }) => `${step.before} ${step.steps}`);
  return {
    value: {
      begun: ({ before, steps }) => {
        const found = Map.groupBy(begun.get(`${before} ${steps}`) ?? [], ({ step }) => step.after);
        return new Map([...found].map(([after, some]) => [after, some.map(({ file, bundle }) => [file, bundle])]));
      },
      elsewhere: (asked) => [
        ...new Map(
          claimed
            .filter(
              ({ file, step }) => !known.has(file) || (step.before === asked.before && step.after === asked.after),
            )
            .map(({ file, bundle }) => [file, bundle]),
        ),
      ],
    },
    diagnostics: [],
  };
}

async function statementsAt(repository: Repository, commit: string): Promise<Result<Statements>> {
  const tree = await repository.tree([approvalsOfJudge], commit);
  if (tree.value === undefined) return tree;
  const files = sortedEntries(filesUnder(tree.value, approvalsOfJudge));
  return { value: files.map(([name, bundle]) => [`${approvalsOfJudge}/${name}`, bundle]), diagnostics: [] };
}
