// What has reached its end of life is Retired by itself. What callers still get is not: its owner is told, until something
// else serves.
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { dayOf } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import { asksForPeople, kindOf, type Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { type ApplyOutcome, applyOpened } from './apply.ts';
import { endingsOf, planEnding } from './end-plan.ts';
import { ownerOf } from './holders.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { planDocument } from './plan-file.ts';

/**
 * Retires what has reached its end and is not called any more. A change that people approved and that only waits for its hour
 * goes first: it was approved for the state as it is.
 */
export async function endPending(world: World, place: OpenedModel, { diagnostics }: Outcome): Promise<ApplyOutcome> {
  const state = countingOf(place).value ?? null;
  if (state === null) return { diagnostics: [] };
  const { run, model, target } = place;
  const held = endFindings(place, state);
  const { free } = endingsOf(state, dayOf(run.at));
  if (free.length === 0 || waitsForItsHour(diagnostics)) return { diagnostics: held };
  const planned = await planEnding(place.read(), target, await place.observe());
  if (planned.value === undefined) return { diagnostics: [...planned.diagnostics, ...held] };
  const document = planDocument(planned.value, run.tree.origin, run.at);
  const applied = await applyOpened(world, { ...place, document }, new Map());
  return {
    ...applied,
    diagnostics: [...applied.diagnostics, ...held],
    ...(applied.committed && { done: [summaries.ended(model, target.name, free)] }),
  };
}

const waitsForItsHour = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((one) => kindOf(one) === 'waiting') && !diagnostics.filter(isError).some(asksForPeople);

/** What is past its end and callers still get: whoever owns the model must act. */
export const endFindings = (
  { run, model, target }: Pick<OpenedModel, 'run' | 'model' | 'target'>,
  state: State | null,
): readonly Diagnostic[] =>
  state === null
    ? []
    : endingsOf(state, dayOf(run.at)).held.map(({ version, day: observed }) => ({
        ...{ code: 'lifecycle/still-serves', file: `releases/${model}/model.yaml`, pointer: `/versions/${version}` },
        facts: {
          ...{ model, version, target: target.name, observed },
          owner: ownerOf({ run, model }) ?? '–',
        },
      }));
