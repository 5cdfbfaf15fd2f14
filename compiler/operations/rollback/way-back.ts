// Whether one person may go back on a target, to what, and what that writes. Nobody goes back to what would not start.
import { endFaults, registryFaults, restorable } from '../../apply/restore.ts';
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { sameBytes } from '../../lib/bytes.ts';
import type { ModelFiles } from '../../lib/digest.ts';
import { own } from '../../lib/own.ts';
import { dayOf } from '../../lib/time.ts';
import type { Change, State } from '../../model/plan.ts';
import type { SigningKey } from '../../trust/envelope.ts';
import { isRevoked, maySign, validity } from '../../trust/key.ts';
import { type SignedState, signState } from '../../trust/records.ts';
import { predecessorIn } from '../../trust/state.ts';
import { goesBackFor, stateBack } from '../../trust/way-back.ts';
import { restoreFaults } from '../desired.ts';
import { driftFrom } from '../drift.ts';
import type { OpenedModel } from '../opened-model.ts';
import { folderFaults, restorePlace, startUpFaults } from '../restorable.ts';
import { servedBy } from './lines.ts';

/** The state that counts, and the one that follows by the way back; undefined where somebody went it already. */
export interface Back extends SignedState {
  readonly next: SignedState | undefined;
  /** What differs from that in the registry. */
  readonly changes: readonly Change[];
}

function signerFaults({ governance, run, model }: OpenedModel, { hint }: SigningKey): readonly Diagnostic[] {
  const entry = governance.trust.find((signer) => signer.hint === hint)?.entry;
  const today = dayOf(run.at);
  if (entry && goesBackFor(entry, model) && maySign(entry, today) && !isRevoked(entry, today)) return [];
  return entry === undefined
    ? [{ code: 'rollback/unknown-key', facts: { model, commit: run.tree.origin } }]
    : [{ code: 'rollback/not-a-signer', facts: { observed: entry.id, model, expected: validity(entry) } }];
}

/** Looks for the way back, as often as it is called. */
export function wayBackIn(place: OpenedModel, key: SigningKey): () => Promise<Result<Back>> {
  const files = new Map<string, Promise<ModelFiles>>();
  return async () => {
    const counting = await countingState(place);
    if (counting.value === undefined) return counting;
    const { state, bytes } = counting.value;
    if (state.rolled_back !== undefined)
      return { value: { state, bytes, next: undefined, changes: [] }, diagnostics: [] };
    const next = stateBack(state, bytes, place.run.at);
    // Nobody is woken up for a way back that is not there, so this comes before whose key it is.
    if (next === undefined) return failed(...notApproved(place, state));
    const strangers = signerFaults(place, key);
    if (strangers.length > 0) return failed(...strangers);
    const signed = { state: next, bytes: signState(next, key) };
    const known = [...takenBack(place, next), ...folderFaults(place, next)];
    const faults = known.length > 0 ? known : await startUpFaults(place, next, signed.bytes, files);
    if (faults.length > 0) return failed(...faults, notPossible(place, state, next));
    const { changes } = driftFrom(place.read(), place.target, next, counting.value.observed);
    return { value: { state, bytes, next: signed, changes }, diagnostics: [] };
  };
}

/** What the start-up check finds says nothing of what to do at night. */
const notPossible = ({ model, target }: OpenedModel, state: State, next: State): Diagnostic => ({
  code: 'rollback/not-possible',
  facts: { model, target: target.name, version: servedBy(next, target), serves: servedBy(state, target) },
});

async function countingState(opened: OpenedModel) {
  const { registry, model, target } = opened;
  const place = restorePlace(opened);
  const observed = await opened.observe();
  const others = registryFaults(place, observed);
  if (others.length > 0) return failed(...others);
  // A run that was killed may have kept the state that it signed, which does not count yet.
  const isOurs = (kept: Uint8Array) => sameBytes(predecessorIn(kept), observed.state);
  const found = restorable(
    place,
    observed,
    (await registry.states(model)).filter((kept) => !isOurs(kept)),
  );
  if (found.value === undefined) return found;
  return found.value === null
    ? failed({ code: 'rollback/nothing-serves', facts: { model, target: target.name } })
    : { value: { ...found.value, observed }, diagnostics: [] };
}

function notApproved({ model, target, run }: OpenedModel, state: State): readonly Diagnostic[] {
  const { way_back: allowed } = state;
  // Days of grace are for starts alone.
  const ended = endFaults({ not_after: state.not_after }, run.at);
  if (ended.length > 0) return ended;
  const facts = { model, target: target.name, observed: run.at, serves: servedBy(state, target) };
  return allowed === undefined
    ? [{ code: 'rollback/not-approved', facts }]
    : [{ code: 'rollback/over', facts: { ...facts, expected: allowed.until, version: allowed.version } }];
}

/** Why model.yaml forbids the version: it may be taken out of use, and not yet applied. What serves now is left anyway. */
function takenBack({ run, target, model }: OpenedModel, next: State): readonly Diagnostic[] {
  const version = servedBy(next, target);
  const applied = own(next.versions, version);
  return applied ? restoreFaults(run, target, model, { ...next, versions: { [version]: applied } }) : [];
}
