// What a forge says about the merge request of a change. None of it is trusted until forge/counting.ts has compared it
// with the repository.

import type { GitLabSettings } from '../../schemas/generated/documents.ts';
import type { Instant } from '../lib/time.ts';

export interface MergeRequest {
  /** Its number within the project. */
  readonly iid: number;
  readonly state: string;
  /** The head of its diff: what its approvers saw last. */
  readonly sha: string;
  /** A numeric id, as for all users here: a user name can be reassigned. */
  readonly author: number;
  /** Undefined unless it was merged. */
  readonly merged_at: Instant | undefined;
  readonly target_branch: string;
  readonly source_project: number;
  readonly target_project: number;
}

/** The project's default branch, and the merge requests that contain a commit, including open ones. */
export interface MergeRequests {
  readonly default_branch: string;
  readonly is_protected: boolean;
  readonly requests: readonly MergeRequest[];
}

/** A plan job that succeeded. */
export interface PlanJob {
  /** Of the merge request, or of the default branch afterwards: a fast-forward gives both the same commit. */
  readonly of: 'request' | 'branch';
  readonly commit: string;
  readonly finished_at: Instant;
  /** The plan in its artifacts; undefined when there is none. */
  readonly plan: Uint8Array | undefined;
}

export interface ForgeUser {
  readonly state: string;
  readonly bot: boolean;
  /** GitLab's number for the role in the project; 0 for none. */
  readonly access_level: number;
}

/** A comment on a merge request. */
export interface Note {
  readonly user: number;
  readonly body: string;
  readonly created_at: Instant;
  readonly was_edited: boolean;
}

/** What jobs and tokens did to a merge request: whoever started a job stands behind what it commits. */
export interface MachineFacts {
  /** Users that are no people, by id: one opened the merge request, or started a job of it. */
  readonly machines: readonly number[];
  readonly commits: readonly RequestCommit[];
  /** By commit, the job that it names. */
  readonly jobs: ReadonlyMap<string, NamedJob>;
}

export interface RequestCommit {
  readonly id: string;
  /** Names and e-mail addresses of author and committer. */
  readonly people: readonly string[];
  /** The jobs that its message names. */
  readonly jobs: readonly string[];
}

/** A job that a commit names, as the forge shows it: what the commit says may be anybody's. */
export interface NamedJob {
  /** Who started it; undefined when the user no longer exists. */
  readonly user: number | undefined;
  readonly isMachine: boolean;
  /** The branch or tag that it ran for. */
  readonly ref: string;
  readonly isTag: boolean;
  /** Whether its artifacts name the commit: only the job itself can put them there. */
  readonly namesCommit: boolean;
}

/** Everything that decides which notes on a merge request count. */
export interface NotedFacts extends MachineFacts {
  /** Names and e-mail addresses of authors and committers of its commits. */
  readonly wrote: readonly string[];
  /** Who started its pipelines, or jobs of them, before it was merged: by a push or by hand. */
  readonly pushed: readonly number[];
  readonly notes: readonly Note[];
  readonly users: ReadonlyMap<number, ForgeUser>;
}

/** Everything that decides which approvals of one merge request count. */
export interface MergeRequestFacts extends MachineFacts {
  readonly was_reopened: boolean;
  /** One per push; newest first. */
  readonly versions: readonly {
    readonly head_commit: string;
    readonly base_commit: string;
    readonly created_at: Instant;
  }[];
  /** Names and e-mail addresses of authors and committers of its commits. */
  readonly wrote: readonly string[];
  /** Who started its pipelines or its plan jobs, by a push or by hand. */
  readonly pushed: readonly number[];
  /** `approved_at` is undefined when GitLab is too old to report it. */
  readonly approvals: readonly {
    readonly user: number;
    readonly name: string;
    readonly approved_at: Instant | undefined;
  }[];
  readonly notes: readonly Note[];
  /** Those at its head, and those of the default branch at the requested commits. */
  readonly plans: readonly PlanJob[];
  readonly users: ReadonlyMap<number, ForgeUser>;
  /** What GitLab shows of them: nothing on the Free tier. */
  readonly settings: GitLabSettings;
}

/** What the CAB record says about it. */
export interface MergeRequestRecord {
  readonly url: string;
  readonly project_id: number;
  readonly iid: number;
  readonly sha: string;
  readonly settings: GitLabSettings;
}
