// Whether the approvals are enough, and what is wrong with each. Only the policy decides who may approve.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sameAddress, sameName } from '../lib/person.ts';
import type { Instant } from '../lib/time.ts';
import type { Approval, ApproverFacts, HeldRole } from '../model/approval.ts';
import type { PlanBody } from '../model/plan.ts';
import { quorumDenials } from '../policy/answers.ts';
import type { PolicyEvaluator } from '../policy/port.ts';

export function quorumFaults(
  input: {
    readonly document: {
      readonly plan_digest: string;
      readonly plan: Pick<PlanBody, 'class' | 'model' | 'revalidations'>;
    };
    readonly approvals: readonly Approval[];
    readonly evaluator: PolicyEvaluator;
    readonly at: Instant;
    readonly facts: ApproverFacts;
  },
  authors: readonly string[],
  required: Readonly<Record<string, number>>,
): readonly Diagnostic[] {
  const approvals = input.approvals.map(({ bundle: _, person, emails, held, ...approval }) => ({
    ...approval,
    held: held.map(withPlace),
    person: sameName(person),
    emails: emails.map(sameAddress),
  }));
  return quorumDenials(input.evaluator, {
    class: input.document.plan.class,
    carries: Object.keys(input.document.plan.revalidations ?? {}).length > 0 ? ['revalidation'] : [],
    model: input.document.plan.model,
    ...input.facts,
    required,
    approvals,
    authors: [...new Set(authors.map(sameAddress))],
    plan_digest: input.document.plan_digest,
    now: input.at,
  });
}

/** The name of who is away, in the form in which the policy compares people. */
const withPlace = ({ substitute, ...held }: HeldRole) =>
  substitute === undefined ? held : { ...held, substitute: { ...substitute, person: sameName(substitute.for) } };
