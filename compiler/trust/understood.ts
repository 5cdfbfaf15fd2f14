// A later relc may say more in what it signs. A reader ignores what it does not know, but for what the document lists in
// `must_understand`: without that it would mean something else.
import type { AppliedVersionState, Schemas } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Json, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';

type Signed = 'state' | 'cab_record' | 'approval';

/** What this relc knows of each: a field that is added to a shape without being added here does not compile. */
const known: { readonly [K in Signed]: Readonly<Record<Fields<K>, true>> } = {
  state: {
    ...{ target: true, registry_id: true, model: true, aliases: true, versions: true, serial: true, predecessor: true },
    ...{ commit: true, issued_at: true, not_after: true, must_understand: true },
    ...{ stage: true, source_digest: true, release_digest: true, model_digest: true, policy_digest: true },
    ...{ profile_digest: true, approved_by_plan: true, approved_by: true, revalidate_by: true, restarts_until: true },
    ...{ end_of_support: true, end_of_life: true, exceptions_until: true, coexistence_days: true },
    ...{ deprecated_until: true },
  },
  cab_record: {
    ...{ target: true, registry_id: true, model: true, class: true, plan_digest: true, approvers: true },
    ...{ approvals_required: true, approvals: true, merge_request: true, gates: true, judge_digest: true },
    ...{ tickets: true, commit: true, recorded_at: true, must_understand: true },
  },
  approval: {
    ...{ kind: true, digest: true, target: true, model: true, role: true, not_after: true, must_understand: true },
  },
};

/** Of a state, also what it says of a version. */
type Fields<K extends Signed> = keyof Schemas[K] | (K extends 'state' ? keyof AppliedVersionState : never);

/** What a signed document asks its reader to know, and this one does not. */
export function notUnderstood(kind: Signed, predicate: Json): readonly string[] {
  const asked = valueIn(predicate, 'must_understand');
  if (!Array.isArray(asked)) return [];
  return asked.flatMap((name: unknown) =>
    typeof name === 'string' && own<true>(known[kind], name) === undefined ? [name] : [],
  );
}

/** The finding that says so. */
export const tooNew = (document: Signed, fields: readonly string[], file?: string): Diagnostic => ({
  code: 'trust/not-understood',
  ...(file !== undefined && { file }),
  facts: { document, observed: fields },
});
