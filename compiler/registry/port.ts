// What relc needs from a model registry. `file/`, `mlflow/` and the tests implement it.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest, ModelFiles } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';
import type { Examined, Resource, Shown, ShownFacts, ShownVersion } from '../model/plan.ts';

/** The model registry of one target. Every failure to reach it is a `RegistryUnreachable`. */
export interface Registry {
  /** What the registry shows of a model and all its versions, read anew at each call. */
  observe(model: string): Promise<Shown>;
  /** Examines versions that `observe` showed. */
  examine(versions: Readonly<Record<string, ShownVersion>>): Promise<Readonly<Record<string, Examined>>>;
  /** Writes one resource; `null` deletes it. Atomic: readers see the old value or the new one. */
  write(model: string, resource: Written, value: Uint8Array | null): Promise<void>;
  /**
   * Writes files of a version, several at a time, and none where one is: files are never overwritten. Gives what the registry
   * then has at these paths.
   */
  attach(
    model: string,
    version: string,
    files: ReadonlyMap<string, Uint8Array>,
  ): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Which of these writes this user may not do. Asked by calls that change nothing, so that an apply is refused before its
   * first write. Null when nothing is refused.
   */
  refusals(model: string, writes: readonly Asked[]): Promise<Refused | null>;
  /** The content of one resource, for reading back; null when it is absent. Of a description, relc's own part. */
  read(model: string, resource: Resource): Promise<Uint8Array | null>;
  /** The files below a folder of a version's artifacts, by path inside it; empty when the registry cannot show them. */
  files(model: string, version: string, folder: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /** A version's model files, without what MLflow adds to a download; empty when the registry cannot show them. */
  modelFiles(model: string, version: string): Promise<ModelFiles>;
  /** The file `MLmodel` among a version's model files; null when there is none, or the registry cannot show it. */
  mlmodel(model: string, version: string): Promise<Uint8Array | null>;
  /**
   * Every signed state that the registry keeps for the model, in no order and not verified. Empty when it keeps at most
   * `known` states: those that lead up to the one that counts, so then there is no newer one.
   */
  states(model: string, known?: number): Promise<readonly Uint8Array[]>;
  /** One signed state that the registry keeps, by the digest of its bytes; null when it does not. */
  keptState(model: string, digest: Digest): Promise<Uint8Array | null>;
  /** What `tell` wrote last, by receiver. */
  told(model: string): Promise<Readonly<Record<string, string>>>;
  /** Remembers how far a receiver was told of the model: a short text, written atomically. Anybody who can write there may too. */
  tell(model: string, receiver: string, text: string): Promise<void>;
  /** The names of the proofs that `keepProof` wrote, in no order. Anybody who can write there may have added some. */
  proofs(model: string): Promise<readonly string[]>;
  /** One proof by its name, not verified; null when there is none. */
  proof(model: string, name: string): Promise<Uint8Array | null>;
  /** Keeps a proof, unless there is one by that name: none is overwritten. */
  keepProof(model: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Restorations that `Hold.record` kept. Anybody who can write there may have added some. */
  restorations(model: string): Promise<readonly Uint8Array[]>;
  /** The names of all registered models. */
  models(): Promise<readonly string[]>;
  /** The facts of a version in the form of `registry.json`; null when the registry does not have the version. */
  facts(model: string, version: string): Promise<ShownFacts | null>;
  /**
   * Keeps other applies of the model away until it is released, or names the process that has the hold. `plan` is for
   * people.
   */
  hold(model: string, plan: string): Promise<Hold | HeldBy>;
}

/** What is overwritten; files are attached. */
export type Written = Exclude<Resource, { readonly type: 'artifact' }>;

/** A process, for people. */
export interface Who {
  readonly host: string;
  readonly process: string;
  readonly since: string;
}

/** Expires when its process is gone. */
export interface Hold {
  /** The process that has it. */
  readonly who: Who;
  /** False when others took this process for dead: then it must not write. */
  stands(): Promise<boolean>;
  /** Records a restoration, for `restorations` and for people. */
  record(restoration: Restoration): Promise<void>;
  release(ending: HoldEnding): Promise<void>;
}

/** What was restored without an approval, because a signed state says it. */
export interface Restoration {
  readonly target: string;
  readonly model: string;
  readonly restored_at: Instant;
  readonly by: Who;
  readonly state: { readonly serial: number; readonly signed_by: string };
  /** In words: the resource, its value before (null when it was absent), its value now. */
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

/** A write that is only asked about. */
export interface Asked {
  readonly resource: Resource;
  readonly deletes: boolean;
}

export interface Refused {
  /** Who asked, as far as the settings say; null where they name nobody. */
  readonly user: string | null;
  readonly places: readonly string[];
}

export const forbidden = ({ user, places }: Refused): Diagnostic => ({
  code: 'registry/forbidden',
  facts: { user, observed: places },
});

export class RegistryUnreachable extends Error {
  override readonly name: string = 'RegistryUnreachable';
}

/** The registry knows who asks, and refuses it: asking again is in vain. */
export class RegistryForbidden extends RegistryUnreachable {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(`${refused.user} may not: ${refused.places.join(', ')}`);
    this.refused = refused;
  }
}

/** The registry does not take whoever asks for who they say they are: asking again is in vain. */
export class CredentialsRefused extends RegistryUnreachable {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(`${refused.user} is not let in: ${refused.places.join(', ')}`);
    this.refused = refused;
  }
}
