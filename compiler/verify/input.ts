// The input of the start-up check.
import type { ModelFiles } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';
import type { TrustedSigner } from '../model/trust.ts';

/** What a host remembers of the last start of a model on a target that passed. Whoever writes to the host could change it. */
export interface Remembered {
  readonly serial: number;
  /** Of the signed file. */
  readonly state: string;
  readonly verified_at: Instant;
}

export interface VerifyInput {
  readonly keys: readonly TrustedSigner[];
  readonly at: Instant;
  readonly state: Uint8Array | null;
  /** The state inside a bundle, where a newer one is beside it. */
  readonly bundled?: Uint8Array | null | undefined;
  /** The compiled folder of the version that would load, with its SHA256SUMS. */
  readonly compiled: ReadonlyMap<string, Uint8Array>;
  /** Its CAB record. */
  readonly cab: Uint8Array | null;
  /** The digests of the model's files as serving would load them. */
  readonly modelFiles: ModelFiles;
  /** The registry's number of that version, when it differs from the release's. */
  readonly number?: string;
  /** The lowest serial that the caller accepts: the last one that it saw. */
  readonly minimumSerial: number;
  /** Undefined where this host remembers nothing. */
  readonly remembered?: Remembered | undefined;
  /** A version other than the alias's: a Deprecated one in its last days. */
  readonly version?: string | undefined;
  /** What the state must be for, as far as the caller knows: a bundle's own state says it. */
  readonly expected: {
    readonly target?: string | undefined;
    readonly registry_id?: string;
    readonly model?: string | undefined;
    /** What the registry calls it, where that is another name. */
    readonly registry_name?: string;
  };
  /** The one alias that counts; absent where all must agree that the state names. */
  readonly alias?: string;
  /** What the registry shows beside the state; absent for a bundle. */
  readonly shown?:
    | {
        readonly aliases: Readonly<Record<string, string>>;
        /** Of the version that would load. */
        readonly tags: Readonly<Record<string, string>>;
      }
    | undefined;
}
