// The approvals that a plan has: signed files first, and the forge's when those are not enough.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { dayOf } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import type { MergeRequestRecord } from '../model/merge-request.ts';
import { isUnapproved } from '../report/outcome.ts';
import { readApprovals } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { type AskedPlan, type ForgeApprovals, forgeApprovals } from './forge.ts';
import { orUnreachable } from './observing.ts';

/** Approvals, and the merge request of those that are not signed. */
export interface Given {
  readonly approvals: readonly Approval[];
  readonly mergeRequest?: MergeRequestRecord;
}

/** Acts with a plan's signed approvals, and once more with the forge's when those are not enough. */
export async function withApprovals<
  T extends { readonly diagnostics: readonly Diagnostic[]; readonly authors: readonly string[] },
>(
  world: World,
  opened: AskedPlan,
  files: ReadonlyMap<string, Uint8Array>,
  action: (given: Given) => Promise<T>,
  ask: (authors: readonly string[]) => Promise<ForgeApprovals | undefined> = (authors) =>
    forgeApprovals(world, opened, authors),
): Promise<T | { readonly diagnostics: readonly Diagnostic[] }> {
  const { run, governance } = opened;
  const read = readApprovals(files, governance.trust, dayOf(run.at));
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  if (await run.repository.history.isShallow()) return { diagnostics: [{ code: 'apply/shallow-history' }] };
  const signed = read.value;
  const acted = await orUnreachable(async () => {
    const first = await action({ approvals: signed });
    // Signed approvals do not depend on the forge.
    const forge = isUnapproved(first.diagnostics) ? await ask(first.authors) : undefined;
    if (forge === undefined) return first;
    const others = forge.approvals.filter(
      ({ key, role }) => !signed.some((one) => one.key === key && one.role === role),
    );
    const given = { approvals: [...signed, ...others], ...(forge.record && { mergeRequest: forge.record }) };
    const second = others.length === 0 ? first : await action(given);
    const missing = isUnapproved(second.diagnostics) ? forge.diagnostics : [];
    return { ...second, diagnostics: [...missing, ...second.diagnostics] };
  });
  return acted.value === undefined ? acted : acted.value;
}
