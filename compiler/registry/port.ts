// What relc needs of a model registry. `file/` and `mlflow/` implement it; tests do too.
import type { ModelFiles } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';
import type { Examined, Resource, Shown, ShownFacts, ShownVersion } from '../model/plan.ts';

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
  facts(model: string, version: string): Promise<ShownFacts | null>;
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
