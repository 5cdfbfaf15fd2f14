// What a repository says about steps of its judge: documents of judges at commits, and the statements that approve.
import { type JudgePolicy, keyFilesIn, readJudgePolicy } from '../../chain/policy.ts';
import { type Revocations, readRevocations } from '../../chain/revoked.ts';
import type { JudgeDocuments } from '../../chain/stopping.ts';
import { failed, type Result } from '../../diagnostics/diagnostic.ts';
import { byBytes } from '../../lib/bytes.ts';
import type { Digest } from '../../lib/digest.ts';
import { approvalsOfJudge, type Judge, type JudgeStep, type Statements } from '../../model/judge.ts';
import { approvalsFile, calendarFile, keysFile, peopleFile, targetsFile } from '../../model/policies.ts';
import { claimedStep } from '../../trust/judge-approval.ts';
import { pastPath, type Repository } from '../../world/port.ts';

/** The judges of some commits with the documents that say who approves; each is read once. */
export interface JudgeReader {
  documents(commit: string, judge: Judge): JudgeDocuments;
  policy(commit: string, judge: Judge, countsSamples?: boolean): Result<JudgePolicy>;
  revoked(commit: string, judge: Judge): Revocations;
}

type Files = ReadonlyMap<string, Uint8Array>;

export function judgeReader({ contents }: Repository): JudgeReader {
  const read = new Map<string, Files>();
  const policies = new Map<Files, Result<JudgePolicy>>();
  const named = new Map<string | undefined, readonly string[]>();
  /** The public keys that keys.yaml names. */
  const keysAt = (commit: string, judge: Judge): readonly string[] => {
    const content = judge.files.get(keysFile);
    const known = named.get(content);
    if (known !== undefined) return known;
    const found = contents(new Map([[commit, [keysFile]]]));
    const bytes = found.get(pastPath(commit, keysFile));
    const keys = bytes ? keyFilesIn(new Map([[keysFile, bytes]]), commit) : [];
    named.set(content, keys);
    return keys;
  };
  const filesOf = (commit: string, judge: Judge): Files => {
    const paths = [...documents, ...keysAt(commit, judge)].filter((path) => judge.files.get(path)?.startsWith('100'));
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
    policy: (commit, judge, countsSamples = false) => {
      const files = filesOf(commit, judge);
      if (countsSamples) return readJudgePolicy(files, commit, countsSamples);
      const policy = policies.get(files) ?? readJudgePolicy(files, commit);
      policies.set(files, policy);
      return policy;
    },
    revoked: (commit, judge) => readRevocations(filesOf(commit, judge), commit),
  };
}

const documents = [approvalsFile, calendarFile, keysFile, peopleFile, targetsFile];

/** The statements below `releases/.judge`, the earliest first. */
export interface OpenedStatements {
  /** Those about steps that begin at a judge, by the judge after. */
  readonly begun: (before: Pick<JudgeStep, 'before' | 'steps'>) => ReadonlyMap<Digest, Statements>;
  /** Those about other steps that somebody may have meant for this one: newer than the base, or of the same change. */
  readonly elsewhere: (step: JudgeStep) => Statements;
}

/** A statement with the step that it claims to approve. */
interface Claimed {
  readonly file: string;
  readonly bundle: Uint8Array;
  readonly step: JudgeStep;
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
  const known = new Set(old.value.map(({ file }) => file));
  const later = tip === commit ? [] : await statementsSince(repository, commit, tip);
  const claimed = [...here.value, ...later];
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

async function statementsAt(repository: Repository, commit: string): Promise<Result<readonly Claimed[]>> {
  const tree = await repository.tree([approvalsOfJudge], commit);
  if (tree.value === undefined) return tree;
  const { files } = tree.value;
  const named = [...files.keys()].sort(byBytes);
  return { value: named.flatMap((file) => claimedIn(file, files.get(file))), diagnostics: [] };
}

/** As many are read at once. Anybody who may merge may put anything there, as often as they like. */
const together = 100;

async function statementsSince(
  { history, contents }: Repository,
  commit: string,
  tip: string,
): Promise<readonly Claimed[]> {
  const added = [...(await history.added(approvalsOfJudge, commit, tip))].toReversed();
  const places = added.flatMap(([id, paths]) => paths.toSorted(byBytes).map((path) => ({ id, path })));
  const claimed: Claimed[] = [];
  for (let at = 0; at < places.length; at += together) {
    const some = places.slice(at, at + together);
    const read = contents(
      new Map([...Map.groupBy(some, ({ id }) => id)].map(([id, those]) => [id, those.map(({ path }) => path)])),
    );
    claimed.push(...some.flatMap(({ id, path }) => claimedIn(path, read.get(pastPath(id, path)))));
  }
  return claimed;
}

/** Nothing but statements is kept. */
function claimedIn(file: string, bundle: Uint8Array | undefined): readonly Claimed[] {
  const step = bundle && bundle.length <= largest ? claimedStep(bundle) : undefined;
  return bundle === undefined || step === undefined ? [] : [{ file, bundle: new Uint8Array(bundle), step }];
}

/** Bytes of a statement; real ones have about 1,000. */
const largest = 20_000;
