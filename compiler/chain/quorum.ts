// Whether enough people approved a step of the judge. No old policy runs here, so this says in TypeScript what
// policies/gates/quorum.rego says of releases: one person fills one role, an author none.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isSamePerson, sharedAddresses } from '../lib/person.ts';
import type { GivenApproval } from '../model/approval.ts';
import type { Required } from './policy.ts';

export interface Counted {
  /** Those that count. */
  readonly given: readonly GivenApproval[];
  /** Role to the number of people that are missing; empty when there are enough. */
  readonly missing: Required;
  /** Why the others do not count. */
  readonly faults: readonly Diagnostic[];
}

/** Somebody of any role: what only stops needs no more. */
export const anyRole = 'any role';

export function countApprovals(
  approvals: readonly GivenApproval[],
  authors: readonly string[],
  required: Required,
): Counted {
  const checked = approvals.map((approval) => ({ approval, fault: faultOf(approval, authors) }));
  const faults = checked.flatMap(({ fault }) => fault ?? []);
  const sound = checked.flatMap(({ approval, fault }) => (fault === undefined ? [approval] : []));
  const given = sound.filter((one) => !sound.some((other) => isSecond(one, other)));
  const second = sound.filter((one) => !given.includes(one));
  const twice = [...new Set(second.map(({ key }) => key))].map((key) => twiceFault(key, second));
  const people = (role: string) =>
    peopleIn(given.filter((approval) => role === anyRole || approval.role === role)).length;
  const missing = Object.entries(required).flatMap(([role, number]) =>
    people(role) < number ? [[role, number - people(role)] as const] : [],
  );
  return { given, missing: Object.fromEntries(missing), faults: [...faults, ...twice] };
}

function faultOf(
  { key, person, emails, role, roles }: GivenApproval,
  authors: readonly string[],
): Diagnostic | undefined {
  if (!roles.includes(role))
    return { code: 'approve/role-not-held', facts: { subject: key, observed: role, expected: roles } };
  // Without an address nobody can tell whether the approver is an author.
  const written = sharedAddresses([...emails, person], authors);
  if (emails.length === 0 || written.length > 0)
    return { code: 'approve/author', facts: { subject: key, observed: [...new Set(written)].sort() } };
  return undefined;
}

/** Whether one person gave both, in another role or with another key. */
const isSecond = (one: GivenApproval, other: GivenApproval): boolean =>
  isSamePerson(one, other) && (one.key !== other.key || one.role !== other.role);

function twiceFault(subject: string, second: readonly GivenApproval[]): Diagnostic {
  const own = second.filter(({ key }) => key === subject);
  const given = second.filter((other) => own.some((one) => isSamePerson(one, other)));
  return { code: 'approve/person-twice', facts: { subject, observed: given.map(({ key, role }) => ({ key, role })) } };
}

/** Approvals of different people. */
const peopleIn = (given: readonly GivenApproval[]): readonly GivenApproval[] =>
  given.filter((one, index) => given.findIndex((other) => isSamePerson(one, other)) === index);
