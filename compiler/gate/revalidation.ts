// Judges what is said of a version in use: a revalidation, or what a job measured.
import type { Model, MonitoringReport, Revalidation } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Json, valueIn } from '../lib/json.ts';
import { sharedAddresses } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import { declaredFacts, type FactValue, factValues, type PastValue, unit, unitsThatCount } from '../model/past.ts';
import type { Document, Governance } from '../model/release.ts';
import { revalidationDenials } from '../policy/answers.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { formsIn, leftOf, rolesOf } from '../trust/roster.ts';

/** The version that it must be about. */
interface About {
  readonly model: string;
  readonly version: string;
  readonly day: Day;
  readonly modelDigest: string;
  readonly endOfLife: Day;
  /** The day of the decision to roll it out; undefined where nothing says so. */
  readonly decidedToRollOut: Day | undefined;
  readonly profile: Json;
  readonly features: readonly string[];
}

export interface JudgingInUse {
  readonly governance: Governance;
  readonly evaluator: PolicyEvaluator;
  readonly today: Day;
}

/** What only a revalidation is judged by. */
export interface Decided {
  readonly modelFile: Model;
  /** What the model's facts were since its last signed state. */
  readonly past: readonly PastValue[];
  /** The last day of the data of the reports that ask for it. */
  readonly reportedUntil?: Day | undefined;
  /** The last day of the data of the revalidation before. */
  readonly validatedUntil?: Day | undefined;
  /** Who wrote the release; empty where nobody asked. */
  readonly authors: readonly string[];
}

/** Everything wrong with it, and what was measured beyond the thresholds: of a report, that is no fault. */
export function judgeInUse(
  { file, value: document }: Document<Revalidation | MonitoringReport>,
  { day, modelDigest, endOfLife, decidedToRollOut, ...about }: About,
  { governance, evaluator, today }: JudgingInUse,
  decided?: Decided,
): readonly Diagnostic[] {
  const { model, version, profile, features } = about;
  const input = {
    document,
    place: { model, version, day },
    ...{ model_digest: modelDigest, end_of_life: endOfLife, profile, features },
    ...(decided?.reportedUntil !== undefined && { reported_until: decided.reportedUntil }),
    ...(decided?.validatedUntil !== undefined && { validated_until: decided.validatedUntil }),
    ...(decidedToRollOut !== undefined && { rolled_out_on: decidedToRollOut }),
    people: document.kind === 'Revalidation' ? [decider(document, governance, decided?.authors ?? [])] : [],
    // They limit the next day, which no report has, and there may be a report for each day.
    limits: document.kind === 'Revalidation' ? governance.limits.value.limits : [],
    facts: decided ? factsOf(about, decided, governance) : {},
    today,
  };
  return revalidationDenials(evaluator, input, () => file);
}

function decider({ decided_by: name }: Revalidation, { roster }: Governance, authors: readonly string[]) {
  const left = leftOf(roster, name);
  const wrote = sharedAddresses(formsIn(roster, name), authors);
  return { name, roles: rolesOf(roster, name) ?? null, wrote, ...(left !== undefined && { left }) };
}

/** What the model is, or was since its last signed state; what nothing says here may be anything. */
function factsOf(
  { model, profile }: Pick<About, 'model' | 'profile'>,
  { modelFile, past }: Decided,
  { approvals }: Governance,
): Readonly<Record<string, readonly FactValue[]>> {
  const was = (fact: string) => past.flatMap((one) => (one.fact === fact ? [one.value] : []));
  const said = ['type', 'criticality', 'sector', 'task', 'serving', 'decides_about_people'];
  const declared = declaredFacts.map((fact) => {
    const value = valueIn(profile, 'privacy', fact);
    return [fact, [typeof value === 'boolean' ? value : null, ...was(fact)]] as const;
  });
  return {
    model: [model],
    [unit]: unitsThatCount(modelFile, past, approvals.value),
    ...Object.fromEntries(said.map((fact) => [fact, [...factValues(modelFile, fact), ...was(fact)]])),
    ...Object.fromEntries(declared),
  };
}
