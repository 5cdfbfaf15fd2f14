// Signed refusals: somebody who must ratify an emergency does not.
import type { RefusalPredicate } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { hexOf } from '../lib/digest.ts';
import type { Day } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import { refusalType } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { keyFault } from './approval.ts';
import { type SigningKey, signStatement, verifyStatement } from './envelope.ts';
import { heldRoles, rolesForAll } from './roles.ts';
import { notUnderstood, tooNew } from './understood.ts';

/** What is refused. */
export type Refused = Pick<RefusalPredicate, 'digest' | 'target' | 'model'>;

/** A statement; undefined when the reason is no text for people. */
export function refuse(refused: Refused, role: string, reason: string, key: SigningKey): Uint8Array | undefined {
  const predicate: RefusalPredicate = { kind: 'refusal', ...refused, role, reason };
  if (!hasShape(predicate, 'refusal')) return undefined;
  const subject = [{ name: 'plan.json', digest: { sha256: hexOf(refused.digest) } }];
  return signStatement({ subject, predicateType: refusalType, predicate }, key);
}

/** The files beside a plan that may refuse it. They are no approvals. */
export const refusalsAmong = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].filter(([file]) => file.endsWith(refusalSuffix)));

export const refusalSuffix = '.refusal.json';

export interface Refusal {
  /** Who refuses, in the form in which policy judges who might ratify. */
  readonly approval: Approval;
  readonly reason: string;
  readonly bundle: Uint8Array;
}

/** Reads a refusal of exactly this, by a key that may sign today. Policy says who may refuse. */
export function readRefusal(
  file: string,
  bundle: Uint8Array,
  { digest, target, model }: Refused,
  keys: readonly TrustedSigner[],
  today: Day,
): Refusal | Diagnostic {
  const result = verifyStatement(bundle, keys);
  if ('fault' in result) return { code: 'approve/not-genuine', file, facts: { observed: result.fault } };
  const { entry } = result.key;
  const { predicateType, predicate } = result.value;
  const fields = predicateType === refusalType ? notUnderstood('refusal', predicate) : [];
  if (fields.length > 0) return tooNew('refusal', fields, file);
  if (predicateType !== refusalType || !hasShape(predicate, 'refusal'))
    return { code: 'approve/not-an-approval', file, facts: { observed: predicateType } };
  if (predicate.digest !== digest || predicate.target !== target || predicate.model !== model) {
    const facts = { subject: entry.id, observed: predicate.digest, expected: digest };
    return { code: 'approve/other-plan', file, facts };
  }
  const fault = keyFault(entry, today);
  if (fault !== undefined) return { file, ...fault };
  const { id: key, person, emails } = entry;
  const { role, reason } = predicate;
  const roles = { role, roles: rolesForAll(entry, today), held: heldRoles(entry) };
  return { approval: { key, person, emails, ...roles, bound_to: digest, not_after: forEver }, reason, bundle };
}

/** It is signed once, and counts from then on. */
const forEver = '9999-12-31T00:00:00Z';
