// For tests: what a plan is computed from, in memory, with only what a test names.

import type { AppliedVersionState, Stage, State } from '../compiler/model/plan.ts';
import type { PlanInput } from '../compiler/plan/input.ts';
import type { PolicyEvaluator } from '../compiler/policy/port.ts';
import type { Model, Target } from '../schemas/generated/documents.ts';
import { appliedVersion, profileDigest, sourceDigest } from './applied.ts';

export interface Facts {
  /** By version, what each release replaces. */
  readonly replaces?: Readonly<Record<string, string>>;
  /** By version, the stage that model.yaml wants. */
  readonly wanted?: Readonly<Record<string, Stage>>;
  /** By version, what the signed state says; without it nothing was ever applied here. */
  readonly applied?: Readonly<Record<string, Stage | Partial<AppliedVersionState>>>;
  readonly serving?: string;
  /** What served until the alias moved. */
  readonly before?: string;
  readonly next?: string;
  /** What the registry's alias names; what serves unless told. */
  readonly shown?: string;
  readonly compiled?: readonly string[];
  readonly later?: boolean;
  readonly isLast?: boolean;
  readonly today?: string;
}

/** Whatever the change, one person of mlops must approve. */
export const evaluator: PolicyEvaluator = {
  gates: ['slo'],
  timedGates: ['timed_lifecycle'],
  controls: [],
  evaluate: () => ({ result: { mlops: 1 } }),
};

const target = { name: 'production', alias: 'approved', registry_id: 'production', url: 'file:registry' } as Target;

export function planInput(facts: Facts = {}): PlanInput {
  const { replaces = {}, serving, next, shown = serving } = facts;
  const versions = Object.entries(facts.applied ?? {}).map(([version, one]): [string, AppliedVersionState] => [
    version,
    { ...appliedVersion, ...(typeof one === 'string' ? { stage: one } : one) },
  ]);
  const aliases =
    serving === undefined
      ? {}
      : { approved: { version: serving, since: '2026-11-01T00:00:00Z', before: facts.before } };
  const state = { aliases, versions: Object.fromEntries(versions) } as unknown as State;
  const releases = Object.entries(replaces).map(([version, one]) => [
    version,
    { release: { replaces: one, profile: 'p' }, sourceDigest, profileDigest },
  ]);
  return {
    target,
    earlier: facts.later ? { ...target, name: 'homologation' } : undefined,
    isLast: facts.isLast ?? true,
    model: 'm',
    modelFile: 'releases/m/model.yaml',
    desired: { versions: facts.wanted ?? {}, aliases: next === undefined ? {} : { production: next } } as Model,
    releases: new Map(releases as never),
    compiled: new Map((facts.compiled ?? []).map((version) => [version, {} as never])),
    observed: { registry_id: 'production', versions: {}, aliases: shown === undefined ? {} : { approved: shown } },
    state: facts.applied === undefined ? null : state,
    today: facts.today ?? '2026-11-24',
    evaluator,
    approvalRules: [],
    keys: [],
  } as unknown as PlanInput;
}
