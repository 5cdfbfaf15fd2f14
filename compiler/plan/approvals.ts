// How many people must approve a plan, by role. What the model's facts were since its last signed state counts beside
// what they are.
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import {
  approvalFacts,
  byFact,
  type FactValue,
  factValues,
  type PastValue,
  personalData,
  quorumQuestion,
  ratificationQuestion,
  unit,
  unknownUnit,
} from '../model/past.ts';
import type { ChangeClass, PlanBody, Ratification } from '../model/plan.ts';
import { requiredApprovals } from '../policy/answers.ts';
import type { PlanInput } from './input.ts';

type Required = PlanBody['approvals_required'];
type Values = (fact: string) => readonly FactValue[];

/** What is approved: the versions that it is about, and the roles that accept what does not apply to what it brings. */
export interface Approved {
  readonly class: ChangeClass;
  /** The classes of what it takes up beside that, whose rules ask as well. */
  readonly carries: readonly ChangeClass[];
  readonly touched: readonly string[];
  readonly accepting: readonly string[];
}

/** An empty list is not approval. Warns of earlier values that ask for more than today's. */
export function approvalsRequired(
  input: PlanInput,
  { class: derived, carries, touched, accepting }: Approved,
  question = quorumQuestion,
): Result<Required> {
  const { evaluator, approvalPolicy: policy, target, model } = input;
  const now = factsNow(input, touched);
  const read = approvalFacts(policy.rules);
  const past = input.past.filter(({ fact, value }) => read.includes(fact) && !now(fact).includes(value));
  const change = { class: derived, carries, target: target.name, model, accepting };
  const ask = (some: readonly PastValue[]) => {
    const earlier = byFact(some);
    return requiredApprovals(
      evaluator,
      question(change, policy, (fact) => [...now(fact), ...(own(earlier, fact) ?? [])]),
    );
  };
  const required = ask(past);
  if (required.value === undefined) return required;
  if (Object.keys(required.value).length === 0)
    return failed({ code: 'plan/no-approval-rule', facts: { observed: derived } });
  return { value: required.value, diagnostics: [...ofAnyUnit(input), ...raisedBy(past, required.value, ask)] };
}

function ofAnyUnit({ desired, modelFile: file, approvalPolicy }: PlanInput): readonly Diagnostic[] {
  const observed = unknownUnit(desired, approvalPolicy);
  if (observed === undefined) return [];
  const facts = { observed, expected: approvalPolicy.units ?? [] };
  return [{ code: 'plan/any-unit', severity: 'warning', file, pointer: '/unit', facts }];
}

/** Who ratifies an emergency, and by when; undefined where its approvals are those of any rollout. */
export function ratification(input: PlanInput, approved: Omit<Approved, 'class'>): Result<Ratification | undefined> {
  const { emergency } = input.approvalPolicy;
  if (emergency === undefined) return { value: undefined, diagnostics: [] };
  const required = approvalsRequired(input, { ...approved, class: 'emergency' }, ratificationQuestion);
  if (required.value === undefined) return required;
  const { within_days } = emergency.ratify;
  return { value: { required: required.value, within_days }, diagnostics: required.diagnostics };
}

/** What each fact is now. */
function factsNow({ desired, releases }: PlanInput, touched: readonly string[]): Values {
  const personal = touched.some((version) => releases.get(version)?.personalData ?? true);
  return (fact) => (fact === personalData ? [personal] : factValues(desired, fact));
}

/** The earlier values without which fewer people would have to approve; all of them when only several together do so. */
function raisedBy(
  past: readonly PastValue[],
  required: Required,
  ask: (some: readonly PastValue[]) => Result<Required>,
): readonly Diagnostic[] {
  if (past.length === 0) return [];
  const today = ask([]).value ?? {};
  if (equalJson(today, required)) return [];
  const alone = past.map((one) => ({ one, more: moreThan(today, ask([one]).value ?? {}) }));
  const raising = alone.filter(({ more }) => more.length > 0);
  const named = raising.length > 0 ? raising : past.map((one) => ({ one, more: moreThan(today, required) }));
  return named.map(({ one: { fact, value, commit }, more }) => ({
    code: 'plan/earlier-value',
    severity: 'warning',
    facts: {
      ...{ fact, observed: value ?? 'unreadable', commit, expected: more },
      ...(fact === unit && value === null && { change: 'no-unit' }),
    },
  }));
}

const moreThan = (today: Required, other: Required): readonly string[] =>
  Object.entries(other).flatMap(([role, number]) => (number > (own(today, role) ?? 0) ? [`${number} × ${role}`] : []));
