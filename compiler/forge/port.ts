// What relc needs from a forge that has merge requests: what is read of them and of pipelines, and the note that is kept there.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Instant } from '../lib/time.ts';
import type { MergeRequest, MergeRequestFacts, MergeRequests, NotedFacts } from '../model/merge-request.ts';

/** A forge with merge requests. Every failure to reach it is a `ForgeUnreachable`. */
export interface ApprovalSource {
  mergeRequests(commit: string): Promise<MergeRequests>;
  facts(
    request: MergeRequest,
    ask: {
      /** The plan's path in the artifacts of a plan job. */
      readonly planPath: string;
      /** Approvers whose account state and access are asked for. */
      readonly people: readonly number[];
      /** Commits of the default branch whose plan jobs are asked for. */
      readonly commits: readonly string[];
    },
  ): Promise<MergeRequestFacts>;
  /** The notes on a merge request. `people`: approvers whose account state and access are asked for. */
  notes(request: MergeRequest, people: readonly number[]): Promise<NotedFacts>;
}

/** Where relc keeps a note on merge requests. Every failure to reach it is a `ForgeUnreachable`. */
export interface NoteBoard {
  /** The user that the token belongs to, by numeric id. */
  self(): Promise<number>;
  defaultBranch(): Promise<{ readonly name: string; readonly tip: string }>;
  /** The open merge requests into a branch. */
  openRequests(branch: string): Promise<readonly OpenRequest[]>;
  /** What people and tokens wrote on a merge request, oldest first. */
  written(iid: number): Promise<readonly WrittenNote[]>;
  /**
   * Replaces the text of the note with this id, or adds one. Gives the status by which the forge refused it. A note that
   * may have been added is never sent again: the next run finds it.
   */
  write(iid: number, body: string, id: number | undefined): Promise<number | undefined>;
}

/** What starts pipelines without a push. Every failure to reach it is a `ForgeUnreachable`. */
export interface Schedule {
  /** When the last pipeline of the default branch began that a schedule started; undefined where none is known. */
  lastScheduled(): Promise<{ readonly branch: string; readonly at: Instant | undefined }>;
}

export interface OpenRequest {
  readonly iid: number;
  /** The head of its diff; undefined while there is none. */
  readonly sha: string | undefined;
  readonly isFork: boolean;
}

export interface WrittenNote {
  readonly id: number;
  readonly user: number;
  readonly body: string;
}

export interface Forge extends ApprovalSource, NoteBoard, Schedule {}

export class ForgeUnreachable extends Error {
  override readonly name = 'ForgeUnreachable';
}

export const unreachable = ({ message }: ForgeUnreachable): Diagnostic => ({
  code: 'forge/unreachable',
  facts: { observed: message },
});
