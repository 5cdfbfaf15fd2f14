// Notes that approve a step of the judge, on the merge request that brought it.

import type { JudgePolicy, Revoked } from '../chain/policy.ts';
import type { GivenApproval } from '../chain/quorum.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { mergeRequestOf } from '../forge/counting.ts';
import { countNotes } from '../forge/noting.ts';
import { ForgeUnreachable } from '../forge/port.ts';
import type { World } from '../world/port.ts';

export interface Noted {
  /** By digest of the step. */
  readonly approvals: ReadonlyMap<string, readonly GivenApproval[]>;
  /** Who wrote the merge request; a squash leaves no trace of them in git. */
  readonly wrote: readonly string[];
  readonly faults: readonly Diagnostic[];
}

export const nobody: Noted = { approvals: new Map(), wrote: [], faults: [] };

/** The notes on the merge request of a commit; the forge is that of the judge before, never of the tip. */
export async function readNotes(
  world: World,
  commit: string,
  { gitlab, people }: JudgePolicy,
  digests: ReadonlySet<string>,
  isRevoked: Revoked,
): Promise<Noted> {
  if (gitlab === undefined) return nobody;
  const source = world.forge(gitlab);
  if (source === undefined)
    return { ...nobody, faults: [{ code: 'uncounted/not-asked', facts: { observed: gitlab.url } }] };
  try {
    const found = mergeRequestOf(commit, await source.mergeRequests(commit), gitlab.project_id);
    if (found.value === undefined) return { ...nobody, faults: found.diagnostics };
    const request = found.value;
    const ids = people.map(({ gitlabId }) => gitlabId);
    const facts = await source.notes(request, ids);
    const { approvals, faults } = countNotes({ request, facts, digests, people, isRevoked });
    return { approvals: Map.groupBy(approvals, ({ digest }) => digest), wrote: facts.wrote, faults };
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
    return { ...nobody, faults: [{ code: 'forge/unreachable', facts: { observed: error.message } }] };
  }
}
