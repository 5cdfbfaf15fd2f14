// relc note: keeps one note on each open merge request that changes a release. What judges is what the default branch
// holds now, never what a merge request brings along.
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { shape } from '../document/validators.ts';
import { isSameNote, markedNote, ownNotes } from '../forge/own-note.ts';
import { ForgeUnreachable, type NoteBoard, type OpenRequest, unreachable } from '../forge/port.ts';
import { sourceOf } from '../load/source.ts';
import { type NoteFate, noteLine } from '../report/note.ts';
import type { Outcome } from '../report/outcome.ts';
import { exact, type Line } from '../report/report.ts';
import { summaries } from '../report/summaries.ts';
import { type Repository, Unreadable, type World } from '../world/port.ts';
import { changesRelease, noteText, type Proposed } from './note-text.ts';
import { policyFolders } from './opened-run.ts';
import { fewOf } from './places.ts';

export interface NoteOptions {
  /** The number of one merge request; otherwise all. */
  readonly mergeRequest?: number;
  /** Writes nothing, and shows what it would write. */
  readonly dryRun?: boolean;
}

export async function keepNotes(world: World, options: NoteOptions, lang: Language): Promise<Outcome> {
  const board = await reached(() => openBoard(world, lang));
  if (board.value === undefined) return board;
  const requests = await reached(() => namedRequests(board.value, options.mergeRequest));
  if (requests.value === undefined) return requests;
  const kept: Kept[] = [];
  // A failure of one merge request never stops another.
  for (const request of requests.value) kept.push(await keepOne(world, board.value, request, options.dryRun ?? false));
  const count = (fate: NoteFate) => kept.filter((one) => one.fate === fate).length;
  const notes = { written: count('written'), updated: count('updated'), same: count('same') };
  const hasFailed = count('failed') > 0 && notes.written + notes.updated + notes.same === 0;
  return {
    diagnostics: kept.flatMap(({ diagnostics }) => diagnostics),
    lines: kept.flatMap(({ lines }) => lines),
    linesFirst: true,
    done: hasFailed ? [] : [summaries.noted(notes, options.dryRun ?? false)],
    result: kept.map(({ iid, fate }) => ({ merge_request: iid, note: fate })),
  };
}

interface Board {
  readonly repository: Repository;
  readonly notes: NoteBoard;
  readonly self: number;
  /** What judges: the tip of the default branch. */
  readonly judge: Omit<Proposed, 'commit'>;
}

/** Where the notes are, for a checkout of what the default branch holds now. */
async function openBoard(world: World, language: Language): Promise<Result<Board>> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  const tree = await repository.tree(policyFolders, 'HEAD');
  if (tree.value === undefined) return tree;
  const { governance } = sourceOf(tree.value, shape, world.clock.now());
  if (governance.value === undefined) return governance;
  const policy = governance.value.approvals.value.gitlab;
  if (policy === undefined) return failed({ code: 'usage/no-forge', file: 'policies/governance/approvals.yaml' });
  const notes = world.forge(policy);
  if (notes === undefined) return failed({ code: 'usage/no-forge-token', facts: { observed: policy.url } });
  const { name: branch, tip } = await notes.defaultBranch();
  const head = await repository.history.head();
  if (head !== tip) return failed({ code: 'note/other-tip', facts: { observed: head, expected: tip, branch } });
  const judge = { language, branch, head, planJob: policy.plan_job };
  return { value: { repository, notes, self: await notes.self(), judge }, diagnostics: [] };
}

async function namedRequests(
  { notes, judge }: Board,
  named: number | undefined,
): Promise<Result<readonly OpenRequest[]>> {
  const all = (await notes.openRequests(judge.branch)).toSorted((one, other) => one.iid - other.iid);
  if (named === undefined) return { value: all, diagnostics: [] };
  const found = all.filter(({ iid }) => iid === named);
  if (found.length > 0) return { value: found, diagnostics: [] };
  const expected = fewOf(all.map(({ iid }) => `!${iid}`));
  return failed({
    code: 'usage/no-such-merge-request',
    facts: { observed: `!${named}`, branch: judge.branch, expected },
  });
}

interface Kept {
  readonly iid: number;
  readonly fate: NoteFate;
  readonly lines: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

async function keepOne(world: World, board: Board, request: OpenRequest, dryRun: boolean): Promise<Kept> {
  const { iid } = request;
  const { value, diagnostics } = await reached(() => noteOn(world, board, request, dryRun));
  const { fate, text = '' } = value ?? { fate: 'failed' as const };
  return {
    ...{ iid, fate },
    lines: [
      noteLine(iid, fate, dryRun, board.judge.language),
      ...(text === '' ? [] : ['', ...text.split('\n').map(exact), '']),
    ],
    diagnostics: diagnostics.map((one) => ({ ...one, file: `GitLab: !${iid}` })),
  };
}

interface NoteOn {
  readonly fate: NoteFate;
  /** What would be written. */
  readonly text?: string;
}

async function noteOn(world: World, board: Board, request: OpenRequest, dryRun: boolean): Promise<Result<NoteOn>> {
  const { repository, notes, self, judge } = board;
  const { iid, sha, isFork } = request;
  const came = (fate: NoteFate): Result<NoteOn> => ({ value: { fate }, diagnostics: [] });
  if (isFork) return came('fork');
  if (sha === undefined) return came('nothing');
  if ((await repository.history.find(sha)) === undefined)
    return failed({ code: 'note/commit-not-here', facts: { observed: sha, iid } });
  const proposed: Proposed = { ...judge, commit: sha };
  const hasRelease = await changesRelease(repository, proposed);
  if (hasRelease.value === undefined) return hasRelease;
  const own = ownNotes(await notes.written(iid), self);
  if (!hasRelease.value && own.length === 0) return came('nothing');
  const told = await noteText(world, proposed, hasRelease.value);
  if (told.value === undefined) return told;
  const text = markedNote(told.value);
  const other = own.filter(({ body }) => !isSameNote(body, text));
  if (own.length > 0 && other.length === 0) return came('same');
  const fate = own.length === 0 ? 'written' : 'updated';
  if (dryRun) return { value: { fate, text }, diagnostics: [] };
  // Where two jobs ran at once there may be two, of which none may grow old.
  for (const id of own.length === 0 ? [undefined] : other.map((one) => one.id)) {
    const refused = await notes.write(iid, text, id);
    if (refused !== undefined) return failed({ code: 'note/not-taken', facts: { observed: refused } });
  }
  return came(fate);
}

/** A forge that cannot be reached, and a repository that cannot be read, are findings. */
async function reached<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ForgeUnreachable) return failed(unreachable(error));
    if (error instanceof Unreadable) return failed(...error.diagnostics);
    throw error;
  }
}
