// Notes that approve a step of the judge, on the merge request that brought it.

import type { JudgePolicy } from '../chain/policy.ts';
import type { Revoked } from '../chain/revoked.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { mergeRequestOf } from '../forge/counting.ts';
import { countNotes } from '../forge/noting.ts';
import { ForgeUnreachable } from '../forge/port.ts';
import type { GivenApproval } from '../model/approval.ts';
import type { World } from '../world/port.ts';

export interface Noted {
  /** By digest of the step. */
  readonly approvals: ReadonlyMap<string, readonly GivenApproval[]>;
  /** Who wrote the merge request; a squash leaves no trace of them in git. */
  readonly wrote: readonly string[];
  readonly faults: readonly Diagnostic[];
  /** Whether nobody can tell who approved. */
  readonly isUnknown: boolean;
}

export const nobody: Noted = { approvals: new Map(), wrote: [], faults: [], isUnknown: false };

/** The notes on the merge request of a commit; the forge is that of the judge before, never of the tip. */
export async function readNotes(
  world: World,
  commit: string,
  { gitlab, people }: JudgePolicy,
  isStep: (digest: string) => boolean,
  isRevoked: Revoked,
): Promise<Noted> {
  if (gitlab === undefined) return nobody;
  const unknown = (...faults: readonly Diagnostic[]): Noted => ({ ...nobody, faults, isUnknown: true });
  const source = world.forge(gitlab);
  if (source === undefined) return unknown({ code: 'uncounted/not-asked', facts: { observed: gitlab.url } });
  try {
    const found = mergeRequestOf(commit, await source.mergeRequests(commit), gitlab.project_id);
    if (found.value === undefined) {
      const isUnknown = found.diagnostics.some(({ code }) => code === 'forge/branch-not-protected');
      return { ...nobody, faults: found.diagnostics, isUnknown };
    }
    const request = found.value;
    const ids = people.map(({ gitlabId }) => gitlabId);
    const facts = await source.notes(request, ids);
    const { approvals, faults } = countNotes({ request, facts, isStep, people, isRevoked });
    return { approvals: Map.groupBy(approvals, ({ digest }) => digest), wrote: facts.wrote, faults, isUnknown: false };
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
    return unknown({ code: 'forge/unreachable', facts: { observed: error.message } });
  }
}
