// A later relc may add fields to what it signs. A reader ignores unknown fields, except those that the document lists
// in `must_understand`: without them it would mean something else.
import type { AppliedVersionState, Schemas } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Json, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';

type Signed = 'state' | 'cab_record' | 'archive' | 'approval' | 'refusal' | 'judge_approval' | 'break_glass' | 'proof';

/** The fields that this relc knows. A field that is added to a shape but not here does not compile. */
const known: { readonly [K in Signed]: Readonly<Record<Fields<K>, true>> } = {
  state: {
    ...{ target: true, registry_id: true, model: true, aliases: true, versions: true, serial: true, predecessor: true },
    ...{
      registry_name: true,
      serials_left_out: true,
      commit: true,
      applied: true,
      facts_since: true,
      judge: true,
      emergencies: true,
      way_back: true,
      rolled_back: true,
      predecessor_file: true,
      issued_at: true,
      not_after: true,
      renewed_late: true,
      starts_until: true,
      must_understand: true,
    },
    ...{ stage: true, source_digest: true, release_digest: true, model_digest: true, policy_digest: true },
    ...{ profile_digest: true, approved_by_plan: true, approved_by: true, revalidate_by: true, restarts_until: true },
    ...{ end_of_support: true, end_of_life: true, exceptions_until: true, coexistence_days: true },
    ...{ deprecated_until: true, revalidated: true, last_start: true, overdue_only_alerts: true },
  },
  cab_record: {
    ...{ target: true, registry_id: true, model: true, class: true, plan_digest: true, approvers: true },
    ...{ approvals_required: true, approvals: true, merge_request: true, gates: true, judge_digest: true },
    ...{
      assessments: true,
      judge: true,
      broken_glass: true,
      tickets: true,
      not_applicable: true,
      emergency: true,
      way_back: true,
      commit: true,
      recorded_at: true,
      must_understand: true,
    },
  },
  archive: {
    ...{ target: true, registry_id: true, model: true, version: true, release_digest: true, plan_digest: true },
    ...{ state: true, commit: true, archived_at: true, retention: true, must_understand: true },
  },
  approval: {
    ...{ kind: true, digest: true, target: true, model: true, role: true, not_after: true, must_understand: true },
  },
  refusal: { kind: true, digest: true, target: true, model: true, role: true, reason: true, must_understand: true },
  judge_approval: { kind: true, before: true, after: true, steps: true, role: true, must_understand: true },
  proof: {
    ...{ kind: true, target: true, registry_id: true, model: true, registry_name: true, version: true },
    ...{ release_digest: true, model_digest: true, policy_digest: true, approved_by_plan: true },
    ...{ serial: true, state: true, commit: true, result: true, findings: true, checked_at: true },
    must_understand: true,
  },
  break_glass: { kind: true, tip: true, target: true, reason: true, must_understand: true },
};

/** For a state, also the fields of its versions. */
type Fields<K extends Signed> = keyof Schemas[K] | (K extends 'state' ? keyof AppliedVersionState : never);

/** Fields that a signed document requires its reader to know and this relc does not. */
export function notUnderstood(kind: Signed, predicate: Json): readonly string[] {
  const asked = valueIn(predicate, 'must_understand');
  if (!Array.isArray(asked)) return [];
  return asked.flatMap((name: unknown) =>
    typeof name === 'string' && own<true>(known[kind], name) === undefined ? [name] : [],
  );
}

/** The finding that reports it. */
export const tooNew = (document: Signed, fields: readonly string[], file?: string): Diagnostic => ({
  code: 'trust/not-understood',
  ...(file !== undefined && { file }),
  facts: { document, observed: fields },
});
