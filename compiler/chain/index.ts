// Judges one step of what judges: who had to approve it, who did, and who is missing.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../lib/digest.ts';
import type { Day } from '../lib/time.ts';
import type { GivenApproval } from '../model/approval.ts';
import { changedBetween, type JudgeStep, type Statements, stepDigest } from '../model/judge.ts';
import { keyFault } from '../trust/approval.ts';
import { readJudgeApproval } from '../trust/judge-approval.ts';
import { maySign } from '../trust/key.ts';
import { inPlaceOf, rolesForAll } from '../trust/roles.ts';
import { type JudgePolicy, keepsPeople, type Required } from './policy.ts';
import { anyRole, countApprovals } from './quorum.ts';
import type { Revoked } from './revoked.ts';
import { type JudgeDocuments, onlyStops } from './stopping.ts';

export interface StepFacts {
  readonly step: JudgeStep;
  readonly before: JudgeDocuments;
  readonly after: JudgeDocuments;
  /** The policy of the judge before: nobody approves by the rules that a step brings. */
  readonly policy: JudgePolicy;
  /** The policy of the judge after; undefined where it cannot be read. */
  readonly next: JudgePolicy | undefined;
  /** Whether it takes back what people approved: then one of any role is not enough, whatever it stops. */
  readonly takesBack?: boolean;
  /** Files that may approve it, the earliest first. */
  readonly statements: Statements;
  /** Approvals in notes that count. */
  readonly noted: readonly GivenApproval[];
  /** Names and addresses of everybody who wrote it. */
  readonly authors: readonly string[];
  /** When it was merged: what was valid then stays valid. */
  readonly day: Day;
  /** The same for the validity of keys, where a clock may have been wrong. */
  readonly validOn?: Day;
  /** What later judges call revoked. */
  readonly isRevoked: Revoked;
  /** Whether keys that had ended or are revoked count as well: what people approved once they did approve. */
  readonly isOnce?: boolean;
}

export interface JudgedStep {
  readonly digest: Digest;
  /** Paths that it changes. */
  readonly changed: readonly string[];
  readonly required: Required;
  readonly given: readonly GivenApproval[];
  /** Empty when enough people approved. */
  readonly missing: Required;
  /** Why other approvals do not count. */
  readonly faults: readonly Diagnostic[];
}

export function judgeStep(facts: StepFacts): JudgedStep {
  const { step, before, after, policy, next, authors, day } = facts;
  const changed = changedBetween(before.judge, after.judge);
  const stops = facts.takesBack !== true && onlyStops(changed, before, after) && keepsPeople(policy, next, day);
  const required = stops ? { [anyRole]: 1 } : policy.require;
  const signed = facts.statements.map(([file, bundle]) => readSigned(facts, file, bundle));
  const approvals = signed.flatMap((one) => ('code' in one ? [] : [one]));
  const counted = countApprovals([...approvals, ...facts.noted], authors, required);
  const faults = [...signed.flatMap((one) => ('code' in one ? [one] : [])), ...counted.faults];
  return { digest: stepDigest(step), changed, required, given: counted.given, missing: counted.missing, faults };
}

function readSigned(
  { step, policy, day, validOn = day, isRevoked, isOnce = false }: StepFacts,
  file: string,
  bundle: Uint8Array,
): GivenApproval | Diagnostic {
  const read = readJudgeApproval(file, bundle, step, policy.signers);
  if ('code' in read) return read;
  const { entry, hint } = read.signer;
  const fault = isOnce ? undefined : keyFault(entry, day);
  const isWrongClock = fault !== undefined && fault.code !== 'approve/key-revoked' && maySign(entry, validOn);
  if (fault && !isWrongClock) return { ...fault, file };
  if (!isOnce && isRevoked(hint, day))
    return { code: 'approve/key-revoked', file, facts: { observed: entry.id, expected: day } };
  const { id: key, person, emails } = entry;
  return { key, person, emails, role: read.role, roles: rolesForAll(entry, day), ...inPlaceOf(entry, read.role, day) };
}
