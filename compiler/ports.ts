// What the core needs from the world. Adapters implement these; tests do too.
import type { ModelFiles } from './lib/digest.ts';
import type { Instant } from './lib/time.ts';
import type { MergeRequest, MergeRequestFacts, MergeRequests } from './model/merge-request.ts';
import type { Examined, Resource, Shown, ShownVersion } from './model/plan.ts';

/** Compiled policy. Evaluation never throws: a fault is a value, and denies. */
export interface PolicyEvaluator {
  /** Names of the gates that the policy was built with. */
  readonly gates: readonly string[];
  readonly timedGates: readonly string[];
  /** What each of them stands for. */
  readonly controls: readonly GateControls[];
  evaluate(entrypoint: Entrypoint, input: unknown): { readonly result: unknown } | { readonly fault: string };
}

/** What the METADATA of a gate says of its rules, and what they look at. */
export interface GateControls {
  readonly gate: string;
  /** The only type of model that it judges, if it judges not all of them. */
  readonly applies_to?: string;
  /** Parts of the gates' input: `evidence.fairness`, `profile`. */
  readonly reads: readonly string[];
  readonly rules: readonly {
    readonly title: string;
    readonly codes: readonly string[];
    readonly controls: readonly string[];
  }[];
}

export type Entrypoint =
  | 'relc/verdicts'
  | 'relc/promote_allow'
  | 'relc/timed'
  | 'relc/required'
  | 'relc/admission'
  | 'relc/quorum';

/** A model registry that one target names. Every failure to reach it is a `RegistryUnreachable`. */
export interface Registry {
  /** What the registry shows of a model and of all its versions now: read afresh at each call. */
  observe(model: string): Promise<Shown>;
  /** Looks into versions that `observe` showed. */
  examine(versions: Readonly<Record<string, ShownVersion>>): Promise<Readonly<Record<string, Examined>>>;
  /** Writes one resource; `null` deletes it. Atomic: readers see the old value or the new one. */
  write(model: string, resource: Resource, value: Uint8Array | null): Promise<void>;
  /** Content of one resource, for reading back; null when there is none. */
  read(model: string, resource: Resource): Promise<Uint8Array | null>;
  /** The files below a folder of a version's artifacts, by path inside it; none where the registry cannot show such a version's. */
  files(model: string, version: string, folder: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** A version's model files, without what MLflow adds to a download; none where the registry cannot show them. */
  modelFiles(model: string, version: string): Promise<ModelFiles>;
  /**
   * Every signed state of the model that it keeps, the one that counts among them, in no order; nothing is verified.
   * None are read where it keeps no more than `known`: state n has n - 1 before it, so that there is none after it.
   */
  states(model: string, known?: number): Promise<readonly Uint8Array[]>;
  /** What was put back without an approval, as `Hold.record` kept it; whoever writes there may have made one. */
  restorations(model: string): Promise<readonly Uint8Array[]>;
  /** The names of all models that are registered. */
  models(): Promise<readonly string[]>;
  /** The facts of a version as `registry.json` holds them; null when the registry has no such version. */
  facts(model: string, version: string): Promise<unknown>;
  /** Keeps other applies of the model away until it is released, or says who keeps this one away. `plan` is for people. */
  hold(model: string, plan: string): Promise<Hold | HeldBy>;
}

/** A process, for people. */
export interface Who {
  readonly host: string;
  readonly process: string;
  readonly since: string;
}

/** Lapses by itself when the process that took it is gone. */
export interface Hold {
  /** Who has it. */
  readonly who: Who;
  /** False when others took this process for dead: then it must write no more. */
  stands(): Promise<boolean>;
  /** Keeps what was put back, for `restorations` and for people. */
  record(restoration: Restoration): Promise<void>;
  release(ending: HoldEnding): Promise<void>;
}

/** What was put back without an approval, because a signed state says it. */
export interface Restoration {
  readonly target: string;
  readonly model: string;
  readonly restored_at: Instant;
  readonly by: Who;
  readonly state: { readonly serial: number; readonly signed_by: string };
  /** In words: the resource, what it showed (null where it was absent), what it shows now. */
  readonly values: readonly {
    readonly resource: string;
    readonly found: string | null;
    readonly put_back: string | null;
  }[];
}

export type HoldEnding = 'finished' | 'failed';

export interface HeldBy {
  readonly heldBy: Who;
}

export class RegistryUnreachable extends Error {
  override readonly name = 'RegistryUnreachable';
}

/** A forge where merge requests are approved. Every failure to reach it is a `ForgeUnreachable`. */
export interface ApprovalSource {
  mergeRequests(commit: string): Promise<MergeRequests>;
  facts(
    request: MergeRequest,
    ask: {
      /** The plan's path in the artifacts of a plan job. */
      readonly planPath: string;
      /** Whose state and access are asked for, of those who approved. */
      readonly people: readonly number[];
      /** Commits of the default branch whose plan jobs are asked for. */
      readonly commits: readonly string[];
    },
  ): Promise<MergeRequestFacts>;
}

export class ForgeUnreachable extends Error {
  override readonly name = 'ForgeUnreachable';
}

/** The repository's history. */
export interface History {
  /** The commit that HEAD names, in hex. */
  head(): Promise<string>;
  /** Names and e-mail addresses of authors, co-authors and committers of the commits after `since` (all of them when null) that touched any of the paths. */
  authors(paths: readonly string[], since: string | null): Promise<readonly string[]>;
  /** Whether commits are cut off: then nobody can tell who the authors are. */
  isShallow(): Promise<boolean>;
  /** The commit of HEAD's first-parent line that last changed something below a path. */
  lastChange(path: string): Promise<string | undefined>;
  /** The commit that two revisions have in common; undefined when there is none here. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** Paths that differ between two commits, from the folder of the releases (`../` where they lie outside it); undefined when one of them is not here. */
  changed(from: string, to: string): Promise<readonly string[] | undefined>;
}
