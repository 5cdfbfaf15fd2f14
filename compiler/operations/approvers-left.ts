// Before anybody is asked to approve a plan: whether enough people could, by the rules that would count their approvals.
// Authors are left out: whoever plans for a merge request need not have its history.
import type { Target } from '../../schemas/generated/documents.ts';
import { quorumFaults } from '../apply/quorum.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { eachPersonOnce, isSamePerson } from '../lib/person.ts';
import { dayOf } from '../lib/time.ts';
import type { Approval } from '../model/approval.ts';
import type { PlanDocument } from '../model/plan.ts';
import { keysFor } from '../model/target.ts';
import type { TrustedEntry } from '../model/trust.ts';
import { rolesAccepting } from '../plan/index.ts';
import { keyFault } from '../trust/approval.ts';
import { heldRoles, rolesForAll } from '../trust/roles.ts';
import type { OpenedRun } from './opened-run.ts';
import type { Planned } from './plan-model.ts';

/**
 * A warning for each role that enough people hold and too few of them could fill, with why the others could not; and for
 * each that accepts what a release declares not applicable and that nobody holds. Of an emergency also for those who must
 * ratify it, without those whom nobody can replace at night.
 */
export function approversLeft(
  { evaluator, at, governance }: Pick<OpenedRun, 'evaluator' | 'at' | 'governance'>,
  target: Target,
  { approverFacts: facts }: Pick<Planned, 'approverFacts'>,
  document: PlanDocument,
): readonly Diagnostic[] {
  const { trust = [], people = [] } = governance.value ?? {};
  const entries = keysFor(target, [...trust, ...people]).map(({ entry }) => entry);
  const holdersOf = (role: string) =>
    eachPersonOnce(entries.filter((entry) => heldRoles(entry).some((held) => held.role === role)));
  const isHere = (entry: TrustedEntry) => keyFault(entry, dayOf(at)) === undefined;
  const lacking = (required: Readonly<Record<string, number>>, atNight: readonly AtNight[]) =>
    Object.entries(required).flatMap(([role, number]) => {
      const holders = holdersOf(role);
      // Where fewer hold it at all, the judge says so to whoever changes it.
      if (holders.length < number) return [];
      // In the same role, the approval of the night counts.
      const isFree = (entry: TrustedEntry) =>
        !atNight.some((one) => one.role !== role && isSamePerson(one.entry, entry));
      const gone = holders.flatMap((entry) => keyFault(entry, dayOf(at)) ?? []);
      const busy = holders.filter((entry) => isHere(entry) && !isFree(entry)).map(({ id }) => twice(id));
      const approvals = holders
        .filter((entry) => isHere(entry) && isFree(entry))
        .map((entry) => hypothetical(entry, role, document, at));
      const faults = quorumFaults({ document, approvals, evaluator, at, facts }, [], { [role]: number });
      const lacks = faults.find(({ code }) => code === 'approve/missing-role');
      if (lacks === undefined) return [];
      const why = [...gone, ...busy, ...faults].flatMap((fault) => reasonOf(fault));
      const { observed = 0, expected = number } = lacks.facts ?? {};
      return [asWarning({ code: 'plan/too-few-approvers', facts: { role, observed, expected, why } })];
    });
  const { approvals_required: required, emergency } = document.plan;
  const needed = Object.entries(required).flatMap(([role, number]) => {
    const here = holdersOf(role).filter(isHere);
    return here.length <= number ? here.map((entry) => ({ entry, role })) : [];
  });
  const nobody = rolesAccepting(document.plan)
    .filter((role) => own(required, role) !== undefined && holdersOf(role).length === 0)
    .map((role) => asWarning({ code: 'plan/nobody-accepts', facts: { role, observed: declinedFor(document, role) } }));
  return evaluator.together(() => [
    ...nobody,
    ...lacking(required, []),
    ...lacking(emergency?.ratify?.required ?? {}, needed),
  ]);
}

const declinedFor = ({ plan: { not_applicable: declined = {} } }: PlanDocument, role: string): readonly string[] => [
  ...new Set(
    Object.values(declined).flatMap((demands) =>
      Object.entries(demands).flatMap(([demand, { accepted_by }]) => (accepted_by === role ? [demand] : [])),
    ),
  ),
];

/**
 * A warning for each role that approves emergencies and that too few people hold today: otherwise that comes out at
 * night.
 */
export function emergencyLacks(
  { governance, at }: Pick<OpenedRun, 'governance' | 'at'>,
  target?: Target,
): readonly Diagnostic[] {
  if (governance.value === undefined) return [];
  const { trust, people, approvals } = governance.value;
  const signers = target === undefined ? [...trust, ...people] : keysFor(target, [...trust, ...people]);
  const here = signers.map(({ entry }) => entry).filter((entry) => keyFault(entry, dayOf(at)) === undefined);
  return Object.entries(approvals.value.emergency?.require ?? {}).flatMap(([role, expected]) => {
    const observed = eachPersonOnce(here.filter((entry) => heldRoles(entry).some((held) => held.role === role))).length;
    if (observed >= expected) return [];
    const { file } = approvals;
    return [
      asWarning({
        code: 'emergency/too-few',
        file,
        pointer: `/emergency/require/${role}`,
        facts: { role, observed, expected },
      }),
    ];
  });
}

/** Somebody whom nobody can replace in a role at night. */
interface AtNight {
  readonly entry: TrustedEntry;
  readonly role: string;
}

const twice = (subject: string): Diagnostic => ({ code: 'approve/person-twice', facts: { subject } });

const reasonOf = ({ code, facts = {} }: Diagnostic): readonly string[] => {
  const who = facts['subject'] ?? facts['observed'];
  return code === 'approve/missing-role' || code === 'approve/second-person' ? [] : [`${who}: ${code}`];
};

const hypothetical = (
  entry: TrustedEntry,
  role: string,
  { plan_digest: bound_to }: PlanDocument,
  at: string,
): Approval => ({
  ...{ key: entry.id, person: entry.person, emails: entry.emails, role, bound_to, not_after: '9999-12-31T23:59:59Z' },
  ...{ roles: rolesForAll(entry, dayOf(at)), held: heldRoles(entry) },
});
