// Whether the approvals are enough, and what is wrong with each. Only the policy decides who may approve.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sameAddress, sameName } from '../lib/person.ts';
import { quorumDenials } from '../policy/answers.ts';
import type { Proposal } from './index.ts';

export function quorumFaults(
  input: Pick<Proposal, 'approvals' | 'document' | 'evaluator' | 'at'>,
  authors: readonly string[],
  required: Readonly<Record<string, number>>,
): readonly Diagnostic[] {
  const approvals = input.approvals.map(({ bundle: _, person, emails, ...approval }) => ({
    ...approval,
    person: sameName(person),
    emails: emails.map(sameAddress),
  }));
  return quorumDenials(input.evaluator, {
    class: input.document.plan.class,
    required,
    approvals,
    authors: [...new Set(authors.map(sameAddress))],
    plan_digest: input.document.plan_digest,
    now: input.at,
  });
}
