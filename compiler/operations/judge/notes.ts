// Notes that approve a step of the judge, on the merge request that brought it.

import type { JudgePolicy } from '../../chain/policy.ts';
import type { Revoked } from '../../chain/revoked.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mergeRequestOf } from '../../forge/counting.ts';
import { countNotes, onceNoted } from '../../forge/noting.ts';
import { ForgeUnreachable, unreachable } from '../../forge/port.ts';
import type { GivenApproval } from '../../model/approval.ts';
import type { World } from '../../world/port.ts';

export interface Noted {
  /** By digest of the step. */
  readonly approvals: ReadonlyMap<string, readonly GivenApproval[]>;
  /** The same, whatever became of them since, on every merge request that brought the commit. */
  readonly once: ReadonlyMap<string, readonly GivenApproval[]>;
  /** Who wrote the merge request; a squash leaves no trace of them in git. */
  readonly wrote: readonly string[];
  readonly faults: readonly Diagnostic[];
  /** Whether nobody can tell who approved. */
  readonly isUnknown: boolean;
}

export const nobody: Noted = { approvals: new Map(), once: new Map(), wrote: [], faults: [], isUnknown: false };

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
    const asked = await source.mergeRequests(commit);
    const ids = people.map(({ gitlabId }) => gitlabId);
    const brought = asked.requests.filter(
      ({ state, target_branch: branch }) => state === 'merged' && branch === asked.default_branch,
    );
    const inputs = await Promise.all(
      brought.map(async (request) => ({ request, facts: await source.notes(request, ids), isStep, people })),
    );
    const once = Map.groupBy(inputs.flatMap(onceNoted), ({ digest }) => digest);
    const found = mergeRequestOf(commit, asked, gitlab.project_id);
    const input = inputs.find(({ request }) => request === found.value);
    if (input === undefined) {
      const isUnknown = found.diagnostics.some(({ code }) => code === 'forge/branch-not-protected');
      return { ...nobody, once, faults: found.diagnostics, isUnknown };
    }
    const { approvals, faults } = countNotes({ ...input, isRevoked });
    const { wrote } = input.facts;
    return { approvals: Map.groupBy(approvals, ({ digest }) => digest), once, wrote, faults, isUnknown: false };
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
    return unknown(unreachable(error));
  }
}
