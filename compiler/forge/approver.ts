// Who somebody in a forge is to the policy, and whether that person may approve on a day.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Day } from '../lib/time.ts';
import type { ForgeUser } from '../model/merge-request.ts';
import type { Person } from '../model/trust.ts';
import { substituteOver } from '../trust/approval.ts';
import { hasLeft, isRevoked, maySign, validity } from '../trust/key.ts';
import { approverRoles } from '../trust/roles.ts';

/** Reporter: a lower role may not read the repository. */
const reader = 20;

export interface Approver {
  readonly entry: Person['entry'];
  readonly role: string;
}

/** The approver behind a user, with the one role that the entry holds, or why there is none. */
export function approverAmong(people: readonly Person[], id: number, day: Day): Approver | Diagnostic {
  const entry = people.find(({ gitlabId }) => gitlabId === id)?.entry;
  if (entry === undefined) return { code: 'uncounted/unknown', facts: { observed: id } };
  if (hasLeft(entry, day)) return { code: 'approve/left', facts: { observed: entry.left ?? null } };
  if (isRevoked(entry, day) || !maySign(entry, day))
    return { code: 'uncounted/not-valid', facts: { expected: validity(entry), observed: entry.revoked ?? null } };
  const over = approverRoles(entry, day).length === 0 ? substituteOver(entry, day) : undefined;
  if (over) return over;
  const [role, ...others] = approverRoles(entry, day);
  if (role === undefined || others.length > 0)
    return { code: 'uncounted/role-unclear', facts: { observed: approverRoles(entry, day) } };
  return { entry, role };
}

/** Why a user's account approves nothing now. */
export function accountFault(user: ForgeUser | undefined): Diagnostic | undefined {
  if (user?.state !== 'active') return { code: 'uncounted/not-active', facts: { observed: user?.state ?? null } };
  if (user.bot) return { code: 'uncounted/bot' };
  if (user.access_level < reader) return { code: 'uncounted/no-access', facts: { observed: user.access_level } };
  return undefined;
}
