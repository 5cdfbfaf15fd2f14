// Everything that a plan is computed from.

import type { ApprovalRule, Model, RegistryFacts, Release, Target } from '../../schemas/generated/documents.ts';
import type { Digest } from '../lib/digest.ts';
import type { Day } from '../lib/time.ts';
import type { Observed, State } from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { PolicyEvaluator } from '../policy/port.ts';

/** What the plan knows of every version of the model that has a folder. */
export interface KnownRelease {
  readonly release: Release;
  readonly registry: RegistryFacts;
  readonly personalData: boolean;
  readonly sourceDigest: Digest;
  /** Of the profile's content; `none` where it is missing or broken. */
  readonly profileDigest: Digest | 'none';
  readonly sources: Readonly<Record<string, Digest>>;
  /** The list of its model's files. */
  readonly modelSums?: Uint8Array | undefined;
}

export interface PlanInput {
  readonly target: Target;
  /** The target before this one in the order of promotion. */
  readonly earlier: Target | undefined;
  /** Whether this is the target that `replaces` speaks of. */
  readonly isLast: boolean;
  readonly model: string;
  /** Path of model.yaml, for diagnostics. */
  readonly modelFile: string;
  readonly desired: Model;
  readonly releases: ReadonlyMap<string, KnownRelease>;
  /** Newly approved versions, judged and compiled. */
  readonly compiled: ReadonlyMap<string, CompiledRelease>;
  readonly graceDays: number;
  readonly today: Day;
  readonly observed: Observed;
  /** Who may sign for this target. */
  readonly keys: readonly TrustedSigner[];
  /** The verified state; null before the first apply. */
  readonly state: State | null;
  readonly evaluator: PolicyEvaluator;
  /** Who must approve what, by the approval policy. */
  readonly approvalRules: readonly ApprovalRule[];
}
