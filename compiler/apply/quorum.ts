// Whether approvals are enough, and what is wrong with each: policy decides, and
// nothing else has an idea of its own of who may approve.
import { type Code, english } from '../diagnostics/catalogue.en.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { canonical, type Json } from '../lib/json.ts';
import { sameAddress, sameName } from '../lib/person.ts';
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
  const answer = input.evaluator.evaluate('relc/quorum', {
    class: input.document.plan.class,
    required,
    approvals,
    authors: [...new Set(authors.map(sameAddress))],
    plan_digest: input.document.plan_digest,
    now: input.at,
  });
  if ('fault' in answer)
    return [{ code: 'gate/evaluation-failed', facts: { entrypoint: 'relc/quorum', observed: answer.fault } }];
  if (!Array.isArray(answer.result)) return [{ code: 'gate/no-answer', facts: { entrypoint: 'relc/quorum' } }];
  const denials = answer.result.map((denial: Record<string, Json>): Diagnostic => {
    const { code, ...facts } = denial;
    if (!Object.hasOwn(english, String(code)))
      return { code: 'gate/unknown-code', facts: { gate: 'relc/quorum', observed: JSON.stringify(denial) } };
    return { code: code as Code, facts };
  });
  // A set has no order of its own.
  return denials.sort((a, b) => byBytes(canonical([a.code, a.facts]), canonical([b.code, b.facts])));
}
