// Everything that a plan is computed from.

import type { ApprovalPolicy, Model, NotApplicable, Revalidation, Target } from '../../schemas/generated/documents.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { approvedProfile, readApproved } from '../document/approved.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { sortedEntries } from '../lib/bytes.ts';
import { type Digest, digestOf, folderDigest, isSafePath } from '../lib/digest.ts';
import { canonical, isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import type { Day } from '../lib/time.ts';
import type { PastValue } from '../model/past.ts';
import type { DocumentDifference, Observed, State, Validation } from '../model/plan.ts';
import type { CompiledRelease, LoadedRelease } from '../model/release.ts';
import type { Standing } from '../model/revalidation.ts';
import type { Tree } from '../model/tree.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { notApplicableIn } from './not-applicable.ts';

/**
 * What the plan knows of every version of the model that has a folder, as far as it can be read. Later demands remove
 * nothing from what was approved.
 */
export interface KnownRelease {
  readonly release: {
    readonly replaces: string;
    readonly profile: string;
    readonly adr?: string | undefined;
    readonly scdr?: string | undefined;
    /** Of its change record. */
    readonly class?: string | undefined;
    readonly window?: string | undefined;
    readonly notApplicable: NotApplicable;
  };
  /** The content of registry.json. */
  readonly registry: Json;
  readonly personalData: boolean;
  /** `none` when SHA256SUMS cannot list a name in the folder. */
  readonly sourceDigest: Digest | 'none';
  /** The digest of the profile's content; `none` when it is missing or broken. */
  readonly profileDigest: Digest | 'none';
  readonly sources: Readonly<Record<string, Digest>>;
  /** The list of its model's files. */
  readonly modelSums?: Uint8Array | undefined;
}

/** What the plan needs of a release; undefined when it cannot be read. */
export function knownRelease(
  tree: Tree,
  {
    model,
    folder,
    files,
    modelFiles,
    digests,
  }: Pick<LoadedRelease, 'model' | 'folder' | 'files' | 'modelFiles' | 'digests'>,
): KnownRelease | undefined {
  const release = readApproved(tree, `${folder}/${evidenceFiles.release.file}`)?.value;
  const registry = readApproved(tree, `${folder}/${evidenceFiles.registry.file}`)?.value;
  if (!isObject(release) || registry === undefined) return undefined;
  const profile = approvedProfile(tree, model, release)?.value;
  // The model's own files come after the others.
  const last = (path: string) => Number(modelFiles.has(path));
  return {
    release: {
      replaces: textIn(release, 'replaces') ?? 'none',
      profile: textIn(release, 'profile') ?? '',
      adr: textIn(release, 'records', 'adr'),
      scdr: textIn(release, 'records', 'scdr'),
      class: textIn(release, 'change', 'class'),
      window: textIn(release, 'change', 'window'),
      notApplicable: notApplicableIn(release),
    },
    registry,
    // Personal data counts as processed unless the release says that there is none.
    personalData: valueIn(profile, 'privacy', 'personal_data') !== false,
    sourceDigest: [...digests.keys()].every(isSafePath) ? folderDigest(digests) : 'none',
    profileDigest: profile === undefined ? 'none' : digestOf(canonical(profile)),
    sources: Object.fromEntries(sortedEntries(digests).sort(([a], [b]) => last(a) - last(b))),
    modelSums: files.get(evidenceFiles.model_sums.file),
  };
}

/** The position of a target in the order of promotion. */
export interface Position {
  readonly target: Target;
  /** The previous target. */
  readonly earlier: Target | undefined;
  /** Whether this is the target that `replaces` is about. */
  readonly isLast: boolean;
  /** The target whose registry registry.json describes. */
  readonly last: Target;
}

export function positionOf(target: Target, targets: readonly Target[]): Position {
  const index = targets.findIndex(({ name }) => name === target.name);
  const last = targets.at(-1) ?? target;
  return { target, earlier: targets[index - 1], isLast: last.name === target.name, last };
}

export interface PlanInput extends Position {
  readonly model: string;
  /** The path of model.yaml, for diagnostics. */
  readonly modelFile: string;
  readonly desired: Model;
  readonly releases: ReadonlyMap<string, KnownRelease>;
  /** Newly approved versions, judged and compiled. */
  readonly compiled: ReadonlyMap<string, CompiledRelease>;
  /** For so many days restarts go on with an overdue revalidation; null where that only alerts. */
  readonly graceDays: number | null;
  readonly today: Day;
  readonly observed: Observed;
  /** Who may sign for this target. */
  readonly keys: readonly TrustedSigner[];
  /** The verified state; null before the first apply. */
  readonly state: State | null;
  readonly evaluator: PolicyEvaluator;
  /** What the second line thinks of a version. */
  readonly opinionOf: (version: string) => Validation | undefined;
  /** What the model's facts were since the state; empty before the first commit. */
  readonly past: readonly PastValue[];
  /** What the state does not know yet of versions that were validated again, or what is wrong with it. */
  readonly revalidations: Result<ReadonlyMap<string, Revalidation>>;
  /** Whether a version is to be validated again, with what the state does not know yet. */
  readonly standingOf: (version: string) => Standing | undefined;
  /** What consumers declare differently since the state. */
  readonly declarations: readonly DocumentDifference[];
  /** Who must approve what, by the approval policy. */
  readonly approvalPolicy: Pick<
    ApprovalPolicy,
    'rules' | 'units' | 'emergency' | 'standard' | 'excluded' | 'way_back' | 'end_of_life'
  >;
}
