// What a decision page is made of: the plan, the documents of the versions in it, and what is known at this moment.
import type { Exception, Model, Thresholds } from '../../schemas/generated/documents.ts';
import type { Day, Instant } from '../lib/time.ts';
import type { PlanBody, Stage } from '../model/plan.ts';
import type { Compatibility, Previous } from '../model/release.ts';
import type { BeyondThresholds } from '../model/revalidation.ts';

export interface Decision {
  readonly plan: PlanBody;
  readonly digest: string;
  /** The commit that was read. */
  readonly commit: string;
  readonly at: Instant;
  /** The plan file, for commands. */
  readonly file: string;
  readonly model: Model | undefined;
  /** The version that the page is about: the one that begins to serve, or is approved; undefined where there is none. */
  readonly coming: Coming | undefined;
  /** Other versions that are approved with it. */
  readonly others: readonly Coming[];
  /** Which way measures are better, and how much worse they may become. */
  readonly regressions: Thresholds['regressions'];
  /** Exceptions that waive a finding. */
  readonly exceptions: readonly Exception[];
  /** Exceptions of versions that were approved before, and that the plan lets go on. Their last day may be over. */
  readonly approvedWith: readonly Exception[];
  /** Of these versions, the monitoring report that asks for a revalidation and that nothing answered. */
  readonly reported: ReadonlyMap<string, BeyondThresholds>;
  /** Codes of warnings. */
  readonly warned: readonly string[];
  readonly when: When;
  /** Approvals that are there now; absent in files, where nobody could tell whether it is still so. */
  readonly had?: readonly HadApprovals[];
  /** The signed state that says that it was applied. */
  readonly applied?: { readonly serial: number };
  /** When it was last rehearsed whether the version to go back to would start; absent where nothing is rolled out. */
  readonly drilled?: Drilled;
  readonly goesBack: GoesBack;
  /** The only version to go back to from what serves then, where the plan takes its stage away; absent where it does not. */
  readonly lastWayBack?: { readonly version: string; readonly stage: Stage };
  /** Whether people may approve in a merge request as well. */
  readonly hasForge: boolean;
}

export interface Drilled {
  readonly version: string;
  /** Absent where nobody rehearsed it. */
  readonly last?: { readonly day: Day; readonly result: 'passed' | 'failed'; readonly findings: number };
  readonly passed?: Day;
}

/** Who takes a model back to a version that served before. */
export interface GoesBack {
  /** Who may alone, where a rollout was approved with its way back. */
  readonly alone: readonly string[];
  /** Whose approvals any other way back needs, by role. */
  readonly required: readonly (readonly [role: string, people: number])[];
}

export interface Coming {
  readonly version: string;
  /** Its documents as they were read: an older version has those of its time. */
  readonly documents: Previous;
  /** The version that it is compared with. */
  readonly before: Previous | undefined;
  readonly compatibility: Compatibility | undefined;
  /** Whose signatures are on its documents; empty where they were checked before. */
  readonly signers: readonly Signer[];
}

export interface Signer {
  readonly document: string;
  readonly person: string;
}

export interface HadApprovals {
  readonly role: string;
  readonly required: number;
  readonly people: readonly string[];
}

export interface When {
  /** The time zone in which moments are told. */
  readonly zone: string;
  /** The windows that releases name. */
  readonly windows: readonly { readonly name: string; readonly open: boolean; readonly opens: Instant | null }[];
  /** Freezes that are in force. */
  readonly freezes: readonly { readonly reason: string; readonly ends: Instant | null }[];
  /** The stop switch: the ticket and the reason. */
  readonly stopped?: { readonly ticket: string; readonly reason: string };
  /** Why windows and freezes do not hold it back; undefined where they do. */
  readonly free: 'class' | 'target' | 'serves nothing new' | undefined;
  readonly soak: Soak | undefined;
  /** Null where no moment is known; `now` where nothing but approvals is waited for. */
  readonly earliest: Instant | 'now' | null;
}

export interface Soak {
  readonly target: string;
  readonly hours: number;
  /** `serves`: since when it does, until when it must. */
  readonly state:
    | { readonly kind: 'done' }
    | { readonly kind: 'serves'; readonly since: Instant; readonly until: Instant }
    | { readonly kind: 'waits'; readonly serves: string }
    | { readonly kind: 'unknown'; readonly why: string };
}
