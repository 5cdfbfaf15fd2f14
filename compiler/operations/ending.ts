// What has reached its end of life is Retired by itself. What callers still get is not: its owner is told, until something
// else serves.
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { type PlanDocument, type State, stateChange } from '../model/plan.ts';
import type { Ended } from '../plan/index.ts';
import { asksForPeople, kindOf } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { type ApplyOutcome, applyOpened } from './apply.ts';
import { type Endings, endingsOf, planEnding } from './end-plan.ts';
import { ownerOf } from './holders.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { planDocument } from './plan-file.ts';
import { trafficFile } from './traffic.ts';

/**
 * Retires what has reached its end and is not called any more. A change that people approved and that only waits for its hour
 * goes first: it was approved for the state as it is. What somebody changed by hand may have voided the approval of a longer life, so
 * where it was put back just now, people have until the next run.
 */
export async function endPending(
  world: World,
  place: OpenedModel,
  { diagnostics, healed }: ApplyOutcome,
): Promise<ApplyOutcome> {
  const state = countingOf(place).value ?? null;
  if (state === null) return { diagnostics: [] };
  const { run, model, target } = place;
  const { free, findings } = await endFindings(place, state);
  if (free.length === 0 || healed || waitsForItsHour(diagnostics)) return { diagnostics: findings };
  const planned = await planEnding(place.read(), target, place.observed);
  if (planned.value === undefined) return { diagnostics: [...planned.diagnostics, ...findings] };
  // An alias that somebody moved by hand is found as such.
  if (planned.value.body.changes.length === 0) return { diagnostics: findings };
  const document = planDocument(planned.value, run.tree.origin, run.at);
  const applied = await applyOpened(world, { ...place, document }, new Map());
  return {
    ...applied,
    diagnostics: [...applied.diagnostics, ...findings],
    ...(applied.committed && { done: [summaries.ended(model, target.name, retiredBy(document, free))] }),
  };
}

/** Of several that ended, those that the plan retires. */
const retiredBy = ({ plan }: PlanDocument, free: readonly Ended[]): readonly Ended[] =>
  free.filter(({ version }) => own(stateChange(plan)?.after.versions, version)?.stage === 'Retired');

const waitsForItsHour = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((one) => kindOf(one) === 'waiting') && !diagnostics.filter(isError).some(asksForPeople);

/** What ended and may be retired; of what callers still get, whose model it is and what is missing. */
export async function endFindings(
  place: Pick<OpenedModel, 'run' | 'model' | 'target' | 'governance'>,
  state: State | null,
): Promise<Pick<Endings, 'free'> & { readonly findings: readonly Diagnostic[] }> {
  if (state === null) return { free: [], findings: [] };
  const { run, model, target, governance } = place;
  const { free, held, diagnostics } = await endingsOf(place, state);
  const policy = governance.approvals.value.end_of_life ?? {};
  const proof = [...(policy.no_traffic ? ['traffic'] : []), ...(policy.acknowledged ? ['acknowledged'] : [])];
  const findings = held.map(
    ({ version, day }): Diagnostic => ({
      ...{ code: 'lifecycle/still-serves', file: `releases/${model}/model.yaml`, pointer: `/versions/${version}` },
      facts: {
        ...{ model, version, target: target.name, observed: day, owner: ownerOf({ run, model }) ?? '–' },
        ...{ proof: proof.join(' or ') || 'none', traffic: trafficFile(model, target.name, version) },
        digest: own(state.versions, version)?.release_digest ?? '',
      },
    }),
  );
  return { free, findings: [...findings, ...diagnostics.map(asWarning)] };
}
