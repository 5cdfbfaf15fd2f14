// Signed approvals: signs one, and reads those beside a plan.
import type { ApprovalPredicate } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { byBytes } from '../lib/bytes.ts';
import { hexOf } from '../lib/digest.ts';
import { addDaysTo, type Day, dayOf, type Instant } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import { approvalType, type PlanDocument } from '../model/plan.ts';
import { keysFile } from '../model/policies.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { type SigningKey, signStatement, verifyStatement } from './envelope.ts';
import { hasLeft, isRevoked, maySign, validity } from './key.ts';
import { approverRoles, heldRoles, isInForce, rolesForAll } from './roles.ts';
import { notUnderstood, tooNew } from './understood.ts';

/** Signs an approval in a role that the key holds. `role` may be absent when the key has one role. */
export function approve(
  document: PlanDocument,
  signer: { readonly key: SigningKey; readonly entry: TrustedSigner['entry'] | undefined; readonly commit: string },
  role: string | undefined,
  at: Instant,
  expiresAfterDays: number,
): Result<{ readonly role: string; readonly notAfter: Instant; readonly bundle: Uint8Array }> {
  const chosen = roleOf(signer, role, dayOf(at), approverRoles);
  if (chosen.value === undefined) return chosen;
  const predicate: ApprovalPredicate = {
    kind: 'plan',
    digest: document.plan_digest,
    target: document.plan.target,
    model: document.plan.model,
    role: chosen.value,
    not_after: addDaysTo(at, expiresAfterDays),
  };
  const bundle = signStatement(
    {
      subject: [{ name: 'plan.json', digest: { sha256: hexOf(document.plan_digest) } }],
      predicateType: approvalType,
      predicate,
    },
    signer.key,
  );
  return { value: { role: chosen.value, notAfter: predicate.not_after, bundle }, diagnostics: [] };
}

/** The role in which an entry of a commit's keys.yaml approves today. `role` may be absent when it holds one. */
export function roleOf(
  { entry, commit }: { readonly entry: TrustedSigner['entry'] | undefined; readonly commit: string },
  role: string | undefined,
  today: Day,
  rolesOn: typeof approverRoles,
): Result<string> {
  if (entry === undefined) return failed({ code: 'approve/key-not-trusted', file: keysFile, facts: { commit } });
  const held = heldRoles(entry);
  if (held.length === 0)
    return failed({ code: 'approve/no-approver', facts: { subject: entry.id, observed: entry.roles } });
  const roles = rolesOn(entry, today);
  const chosen = role ?? (roles.length === 1 ? roles[0] : undefined);
  if (chosen === undefined || !roles.includes(chosen)) {
    const over = substituteOver(entry, today, role);
    if (over && (role !== undefined || roles.length === 0)) return failed(over);
    const facts = { subject: entry.id, observed: role ?? null, expected: roles };
    return failed({ code: 'approve/role-not-held', facts });
  }
  const fault = keyFault(entry, today);
  return fault ? failed(fault) : { value: chosen, diagnostics: [] };
}

/** A substitution of an entry that is not in force on a day. */
export function substituteOver(entry: TrustedSigner['entry'], today: Day, role?: string): Diagnostic | undefined {
  const over = heldRoles(entry).filter((held) => held.substitute && !isInForce(held, today));
  const named = over.find((held) => role === undefined || held.role === role);
  if (named?.substitute === undefined) return undefined;
  const { for: away, from, until } = named.substitute;
  const facts = { subject: entry.id, role: named.role, for: away, observed: today, expected: `${from} – ${until}` };
  return { code: 'approve/substitute-over', facts };
}

/**
 * The files beside a plan that may approve it. Other names, such as a temporary file of a killed `relc approve`,
 * approve nothing.
 */
export const approvalsAmong = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].filter(([file]) => file.endsWith('.sigstore.json')));

/** Reads the approvals beside a plan, by file name. An approval that is not genuine is refused, not ignored. */
export function readApprovals(
  files: ReadonlyMap<string, Uint8Array>,
  keys: readonly TrustedSigner[],
  today: string,
): Result<readonly Approval[]> {
  const diagnostics: Diagnostic[] = [];
  const approvals = [...files]
    .sort(([a], [b]) => byBytes(a, b))
    .flatMap(([file, bundle]): Approval[] => {
      const refuse = (code: Diagnostic['code'], facts: Diagnostic['facts'] = {}): [] => {
        diagnostics.push({ code, file, facts });
        return [];
      };
      const result = verifyStatement(bundle, keys);
      if ('fault' in result) return refuse('approve/not-genuine', { observed: result.fault });
      const { entry } = result.key;
      const { predicateType, predicate } = result.value;
      const fields = predicateType === approvalType ? notUnderstood('approval', predicate) : [];
      if (fields.length > 0) {
        diagnostics.push(tooNew('approval', fields, file));
        return [];
      }
      if (predicateType !== approvalType || !hasShape(predicate, 'approval'))
        return refuse('approve/not-an-approval', { observed: predicateType });
      const fault = keyFault(entry, today);
      if (fault) return refuse(fault.code, fault.facts);
      return [
        {
          key: entry.id,
          person: entry.person,
          emails: entry.emails,
          role: predicate.role,
          roles: rolesForAll(entry, today),
          held: heldRoles(entry),
          bound_to: predicate.digest,
          not_after: predicate.not_after,
          bundle,
        },
      ];
    });
  return { value: diagnostics.length > 0 ? undefined : approvals, diagnostics };
}

/** Why an entry may not approve on a day. */
export function keyFault(entry: TrustedSigner['entry'], today: Day): Diagnostic | undefined {
  if (isRevoked(entry, today))
    return { code: 'approve/key-revoked', facts: { observed: entry.id, expected: entry.revoked ?? null } };
  if (hasLeft(entry, today))
    return { code: 'approve/left', facts: { subject: entry.id, observed: entry.left ?? null } };
  if (!maySign(entry, today))
    return { code: 'approve/key-validity', facts: { observed: entry.id, expected: validity(entry) } };
  return undefined;
}
