// What relc needs from a forge that has merge requests.
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

export class ForgeUnreachable extends Error {
  override readonly name = 'ForgeUnreachable';
}
