// What happened to a model on a target, entry by entry, as its history tells it and programs read it: so its names are those of
// documents.
import type { CabRecord, NotApplicable } from '../../schemas/generated/documents.ts';
import type { Digest } from '../lib/digest.ts';
import type { Instant } from '../lib/time.ts';

/**
 * What shows that a state counted: its own signature; a proven state that follows it and names its digest, although its own
 * key shows nothing any more; or nothing but the signature of a key that was revoked since.
 */
export type Proof = 'signature' | 'successor' | 'revoked-key';

/** What a state says that the one before did not. */
export type Happened =
  | { readonly what: 'approved'; readonly version: string }
  | { readonly what: 'serves'; readonly version: string; readonly instead_of: string | null }
  | { readonly what: 'went-back'; readonly version: string; readonly instead_of: string | null }
  | { readonly what: 'serves-nothing'; readonly instead_of: string }
  | { readonly what: 'stage'; readonly version: string; readonly before: string | null; readonly stage: string }
  | {
      readonly what: 'day';
      readonly version: string;
      readonly name: string;
      readonly before: string | null;
      readonly day: string | null;
    }
  | {
      readonly what: 'revalidated';
      readonly version: string;
      readonly on: string;
      readonly result: 'passed' | 'failed';
      readonly evidence: string;
    }
  | { readonly what: 'ratified'; readonly incident: string; readonly by: readonly string[]; readonly late: boolean }
  | { readonly what: 'refused'; readonly incident: string; readonly by: string; readonly reason: string }
  | { readonly what: 'let-serve'; readonly incident: string }
  | { readonly what: 'broken-glass'; readonly by: readonly string[]; readonly reason: string; readonly commit: string }
  | { readonly what: 'adopted' };

/** A state with something new in it, and those that only extend its time. From then on, until the next one. */
export type Entry = {
  readonly at: Instant;
  /** When the next entry begins; null where nothing followed. */
  readonly until: Instant | null;
  /** False where states are missing in between: what it says ended at some moment before the next entry. */
  readonly until_known: boolean;
  readonly serves: { readonly version: string; readonly since: Instant } | null;
  readonly happened: readonly Happened[];
  /** The plan by which it came about; null where one person went back, or an earlier relc did not say. */
  readonly plan: Digest | null;
  readonly class: string | null;
  readonly commit: string;
  readonly serial: number;
  /** The last state that only extended its time; its own serial where none did. */
  readonly last_serial: number;
  readonly state: Digest;
  readonly signed_by: string | null;
  readonly proof: Proof;
  /** Until when the last of these states counts. */
  readonly not_after: Instant;
  /** Until when a host that verified it still starts by it; the same where it grants no more. */
  readonly starts_until: Instant;
};

/**
 * How an approval is proven: by its own signature, of a key that counts or of one that was revoked after the record was signed; or
 * only by what the record says of it, also where its key was revoked by then.
 */
export type ApprovalProof = 'signature' | 'revoked-since' | 'revoked-key' | 'record';

export type RecordedApprover = {
  readonly person: string;
  readonly role: string;
  readonly key: string;
  readonly proof: ApprovalProof;
  /** The address of the merge request in which it was given; null where it was signed. */
  readonly merge_request: string | null;
};

export type RecordedException = {
  readonly id: string;
  readonly rule: string;
  readonly until: string | null;
  readonly ticket: string | null;
};

/** What was approved of a version for the first time. */
export type ApprovedVersion = {
  readonly version: string;
  readonly release_digest: string;
  readonly policy_digest: string;
  readonly model_digest: string;
  /** By the signed state. */
  readonly approved_by: string;
  /** Null where the registry does not have the release's files any more, or not as they were approved. */
  readonly exceptions: readonly RecordedException[] | null;
  readonly not_applicable: NotApplicable;
  /** Whom git has as its authors; null where the commit is not in this repository. */
  readonly written_by: readonly string[] | null;
};

/** The CAB record of an entry. */
export type Recorded = {
  readonly digest: Digest;
  readonly recorded_at: Instant;
  readonly proof: 'signature' | 'revoked-key';
  readonly required: CabRecord['approvals_required'];
  readonly approvers: readonly RecordedApprover[];
  readonly tickets: readonly string[];
  /** The digest of policies/policy.lock.json. */
  readonly policy: string;
  /** The last commit whose judge was approved; null where nothing said so. */
  readonly judge_commit: string | null;
  readonly emergency: { readonly incident: string; readonly calendar: readonly string[] } | null;
};

export type ToldEntry = Entry & {
  /** Null where there is none, or none that counts. */
  readonly record: Recorded | null;
  readonly approved: readonly ApprovedVersion[];
  /** Whether the commit is in this repository. */
  readonly commit_here: boolean;
};

/** What somebody changed by hand and relc put back: nobody signed that it did. */
export type PutBack = {
  readonly at: Instant;
  readonly serial: number;
  readonly resources: readonly string[];
};

export type History = {
  readonly target: string;
  readonly model: string;
  readonly entries: readonly ToldEntry[];
  /** How many earlier entries of what was asked for did not lead to what counted at a chosen moment. */
  readonly left_out: number;
  readonly restored: readonly PutBack[];
};
