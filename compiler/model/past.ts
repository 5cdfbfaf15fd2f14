// What a model's facts were on the protected branch since its last signed state. Approvals and gates go by the
// strictest: otherwise a fact could be lowered just for a release.
import type { ApprovalPolicy, ApprovalRule, PlannedKind } from '../../schemas/generated/documents.ts';
import { isObject } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { ChangeClass, PlanBody, State } from './plan.ts';

/** What a document says of a fact; null where nobody can tell, so that it may have been anything. */
export type FactValue = string | boolean | null;

/** A value that a fact had, and a commit that had it. */
export interface PastValue {
  readonly fact: string;
  readonly value: FactValue;
  readonly commit: string;
}

/** The facts that tell one kind of model from another. No kind is stricter than another, but a change of it is. */
const kinds: readonly string[] = ['type', 'task'];

/** What a model.yaml that leaves out a fact says of it: what relc assumed before it asked. As in policies/gates/kind.rego. */
export const assumedKind = ({ type }: { readonly type?: unknown }) =>
  ({
    task: type === 'llm' ? 'generation' : 'classification',
    serving: 'online',
    decides_about_people: true,
  }) satisfies PlannedKind;

const factsOfKind: readonly string[] = Object.keys(assumedKind({}));

/** Everything that says what a model is. */
export const whatItIs: readonly string[] = [...new Set([...kinds, ...factsOfKind])];

/** What rules of approval ask of the facts that profiles declare. */
export const personalData = 'personal_data';

/** The facts that profiles declare; all others are fields of model.yaml. */
export const declaredFacts = [personalData, 'automated_decisions'] as const;

export const isDeclared = (fact: string): fact is (typeof declaredFacts)[number] =>
  declaredFacts.some((one) => one === fact);

/** The business unit. A model that names none may be of any. */
export const unit = 'unit';

/** The facts that gates compare, whatever the rules of approval read. */
const ofGates = ['criticality', 'sector', unit, 'critical_consumers', ...factsOfKind, ...declaredFacts];

/** What a rule may name that never changes for a model, or is no fact of it: it counts as it stands. */
const ofTheChange = ['class', 'target', 'model'];

/** The facts that decide who approves, by the rules of approval. */
export const approvalFacts = (rules: readonly ApprovalRule[]): readonly string[] =>
  [
    ...new Set([...['criticality', personalData], ...whatItIs, ...rules.flatMap(({ when }) => Object.keys(when))]),
  ].filter((fact) => !ofTheChange.includes(fact));

/** The facts whose past counts, for approvals or for gates. */
export const factsRead = (rules: readonly ApprovalRule[]): readonly string[] => [
  ...new Set([...approvalFacts(rules), ...ofGates]),
];

/** Whether a `when` names the value; as in policies/gates/selection.rego, but for what nobody can tell. */
export const isWanted = (value: FactValue, wanted: unknown): boolean =>
  Array.isArray(wanted) ? wanted.some((one: unknown) => one === value) : wanted === value;

/** What a document says of a fact: at least one value, but for names of consumers. */
export function factValues(document: unknown, fact: string): readonly FactValue[] {
  if (fact === 'critical_consumers') return criticalConsumers(document);
  if (!isObject(document)) return [null];
  const said = own(document, fact);
  const value = said === undefined ? own(assumedKind(document), fact) : said;
  const values: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
  return values.map((one) => (typeof one === 'string' || typeof one === 'boolean' ? one : null));
}

/**
 * What a document said of a fact. A model that named no unit while the bank had units may have been of any; before, it
 * was of no other one: otherwise the first units that a bank names would ask everybody for every model.
 */
export const pastValues = (document: unknown, fact: string, hadUnits: boolean): readonly FactValue[] =>
  !hadUnits && fact === unit && isObject(document) && own(document, unit) === undefined
    ? []
    : factValues(document, fact);

function criticalConsumers(document: unknown): readonly string[] {
  const consumers: unknown = isObject(document) ? own(document, 'consumers') : undefined;
  return (Array.isArray(consumers) ? consumers : []).flatMap((one: unknown) =>
    isObject(one) && one['critical'] === true && typeof one['name'] === 'string' ? [one['name']] : [],
  );
}

/** Whether a model was of another kind at some time that counts. */
export const isOtherKind = (document: unknown, past: readonly PastValue[]): boolean =>
  whatItIs.some((of) =>
    past.some(({ fact, value }) => fact === of && value !== null && !factValues(document, of).includes(value)),
  );

/** The commit since when the past of the facts counts. */
export const factsSince = ({ facts_since, commit }: Pick<State, 'facts_since' | 'commit'>): string =>
  facts_since ?? commit;

/** Whether a plan only leads back to what was approved, or ends it. It needs few people or none, so it approves no lower facts. */
export const isWayBack = (plan: { readonly class: ChangeClass }): boolean =>
  ['rollback', 'withdrawal', 'end_of_life', 'extension'].includes(plan.class);

/**
 * Whether a plan approves no lower facts: few people approve it, or it only leads back. They count as they were before it,
 * until a plan that everybody approves.
 */
export const keepsFacts = (plan: Pick<PlanBody, 'class' | 'emergency'>): boolean =>
  isWayBack(plan) || plan.class === 'standard' || plan.class === 'revalidation' || plan.emergency?.ratify !== undefined;

/** The versions that people answer for by approving a plan: the new ones, and an approved one that starts to serve. */
export function broughtBy(plan: Pick<PlanBody, 'class' | 'releases' | 'serving'>): readonly string[] {
  const { now, next } = plan.serving;
  const starts = isWayBack(plan) || next === null || next === now ? [] : [next];
  return [...new Set([...Object.keys(plan.releases), ...starts])];
}

/** A change that somebody must approve. `accepting` are the roles that accept what its releases declare not applicable. */
interface ToApprove {
  readonly class: ChangeClass;
  readonly carries?: readonly ChangeClass[];
  readonly target: string;
  readonly model: string;
  readonly accepting?: readonly string[];
}

/** What the policy is asked: whose approvals a change needs, by all values of the model's facts that count. */
export function quorumQuestion(
  change: ToApprove,
  { rules, units, emergency, standard }: Pick<ApprovalPolicy, 'rules' | 'units' | 'emergency' | 'standard'>,
  valuesOf: (fact: string) => readonly FactValue[],
) {
  const values = approvalFacts(rules).map((fact) => [fact, valuesOf(fact).map(knownUnits(fact, units))] as const);
  const isModelRead = rules.some(({ when }) => when.model !== undefined);
  const classes = new Set([change.class, ...(change.carries ?? [])]);
  return {
    class: change.class,
    facts: {
      ...{ class: [...classes], target: [change.target], ...(isModelRead && { model: [change.model] }) },
      ...Object.fromEntries(values),
    },
    kinds: Object.fromEntries(values.filter(([fact]) => kinds.includes(fact))),
    rules,
    ...(change.accepting && { accepting: change.accepting }),
    ...(emergency && { emergency }),
    ...(standard && { standard }),
  };
}

/** A unit that the policy does not list may be any: a slip in its name must not ask fewer people. */
const knownUnits =
  (fact: string, units: readonly string[] = []) =>
  (value: FactValue): FactValue =>
    fact !== unit || units.some((one) => one === value) ? value : null;

/** The unit that counts as any of them, where a rule asks for one: `none`, or what model.yaml says. */
export function unknownUnit(
  document: unknown,
  { rules, units }: Pick<ApprovalPolicy, 'rules' | 'units'>,
): string | undefined {
  if (!rules.some(({ when }) => when.unit !== undefined)) return undefined;
  const [said = null] = factValues(document, unit);
  return knownUnits(unit, units)(said) === null ? String(said ?? 'none') : undefined;
}

/** The units that a model is of, or was since its last signed state; null where it may be any. */
export const unitsThatCount = (
  document: unknown,
  past: readonly PastValue[],
  { units }: Pick<ApprovalPolicy, 'units'>,
): readonly FactValue[] => {
  const earlier = past.flatMap(({ fact, value }) => (fact === unit ? [value] : []));
  return [...new Set([...factValues(document, unit), ...earlier].map(knownUnits(unit, units)))];
};

/** Whom the rules would ask for in place of who is on call: whoever a rollout without haste asks for, too. */
export function ratificationQuestion(
  ...[change, { emergency: _, ...policy }, valuesOf]: Parameters<typeof quorumQuestion>
): ReturnType<typeof quorumQuestion> {
  const question = quorumQuestion(change, policy, valuesOf);
  return { ...question, facts: { ...question.facts, class: [change.class, 'normal'] } };
}

/** The values of each fact, once each. */
export function byFact(past: readonly PastValue[]): Readonly<Record<string, readonly FactValue[]>> {
  const values = new Map<string, Set<FactValue>>();
  for (const { fact, value } of past) values.set(fact, (values.get(fact) ?? new Set()).add(value));
  return Object.fromEntries([...values].map(([fact, all]) => [fact, [...all]]));
}
