// Approvals in one form for both sources: who, in which role, for what.
import type { Acted, HeldFor } from '../../schemas/generated/documents.ts';
import type { Day, Instant } from '../lib/time.ts';
import type { FactValue } from './past.ts';

/** A role that somebody holds for some models, or in which somebody stands in. Policy decides what that covers. */
export interface HeldRole extends HeldFor {
  readonly role: string;
  /** Who is away, from which day until which; absent in an own role. */
  readonly substitute?: { readonly for: string; readonly from: Day; readonly until: Day };
}

/** Who approved, whatever it is, and however that was given. */
export interface GivenApproval {
  /** The id of the entry in the trust file. */
  readonly key: string;
  readonly person: string;
  readonly emails: readonly string[];
  /** The role of this approval, and all roles that the person holds for every model. */
  readonly role: string;
  readonly roles: readonly string[];
  /** Who is away, where an approval of what judges is a substitute's. */
  readonly in_place_of?: string;
}

/** An approval of a plan that was signed, or given in a merge request. Policy decides whether approvals are enough. */
export interface Approval extends GivenApproval {
  /** All roles of the person, with the models and days that they are for. */
  readonly held: readonly HeldRole[];
  readonly bound_to: string;
  readonly not_after: Instant;
  /** The signed document itself. */
  readonly bundle?: Uint8Array;
  /** Where and when an unsigned approval was given. */
  readonly given?: { readonly merge_request: number; readonly at: Instant; readonly by: 'button' | 'note' };
}

/** What decides who may approve a plan, beside the approvals themselves. */
export interface ApproverFacts {
  /** The model's business units that count: what it is of, and was since its state. Null where it may be of any. */
  readonly units: readonly FactValue[];
  readonly acted: readonly Acted[];
  /** The roles in which nobody who acted approves. */
  readonly excluded: readonly string[];
}
