// The chain of approved judges: how far the judge of a repository, everything outside `releases/`, is approved.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../lib/digest.ts';
import type { Day, Instant } from '../lib/time.ts';

/** The key of somebody who approves, as a signed state keeps it. */
export interface ChainKey {
  /** The id of the entry in the trust file. */
  readonly id: string;
  readonly person: string;
  /** PEM. */
  readonly public_key: string;
}

/** A break-glass that let a tip through whose judge is not approved. */
export interface BrokenGlass {
  /** The commit that it holds for, and no other. */
  readonly tip: string;
  readonly people: readonly string[];
  readonly reason: string;
  readonly at: Instant;
}

/** A judge on a first-parent line: what it is, and after how many steps since the root. */
export interface Standing {
  readonly judge: Digest;
  readonly steps: number;
}

/** The chain up to the commit that a run judges, for one target. */
export interface Chain {
  /** The last commit whose judge is approved; that of the run when the chain holds. Undefined without an anchor. */
  readonly verified: string | undefined;
  /** The judge at that commit; undefined where the way to it was not walked. */
  readonly standing?: Standing;
  /** Since when keys and users are revoked by commits after it, by the hint of a key or the number of a user. */
  readonly revoked?: ReadonlyMap<string | number, Day>;
  /** Why it ends before the commit of the run; empty when it holds. */
  readonly faults: readonly Diagnostic[];
  /** What is to be said beside it; nothing of it holds anything back. */
  readonly notices: readonly Diagnostic[];
  /** Keys of the approvers at the verified commit, for the state. */
  readonly keys: readonly ChainKey[];
  /** Keys that the last state of the target carries: who may break the glass. Empty where no state vouches. */
  readonly carried: readonly ChainKey[];
  /** Every break-glass that the states of the target show. */
  readonly brokenGlass: readonly BrokenGlass[];
}
