// Everything that a plan is computed from.

import type { ApprovalRule, Model, RegistryFacts, Release, Target } from '../../schemas/generated/documents.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { type Digest, digestOf, folderDigest } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import type { Day } from '../lib/time.ts';
import type { Observed, State } from '../model/plan.ts';
import type { CompiledRelease, LoadedRelease } from '../model/release.ts';
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

/** What the plan needs of a release; undefined where it cannot be read. */
export function knownRelease(loaded: LoadedRelease): KnownRelease | undefined {
  const { release, evidence, files, digests, profile } = loaded;
  if (!release || !evidence.registry) return undefined;
  return {
    release: release.value,
    registry: evidence.registry.value,
    personalData: profile?.value.privacy.personal_data ?? true,
    sourceDigest: folderDigest(digests),
    profileDigest: profile ? digestOf(canonical(profile.value)) : 'none',
    sources: Object.fromEntries(digests),
    modelSums: files.get(evidenceFiles.model_sums.file),
  };
}

/** Where a target stands in the order of promotion. */
export interface Position {
  readonly target: Target;
  /** The target before this one. */
  readonly earlier: Target | undefined;
  /** Whether this is the target that `replaces` speaks of. */
  readonly isLast: boolean;
}

export interface PlanInput extends Position {
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
