// relc rollback: the one line by which a model is rolled back. It is planned, approved and applied like any change.
import { dayOf } from '../../lib/time.ts';
import { leadsBack } from '../../plan/index.ts';
import type { Outcome } from '../../report/outcome.ts';
import { approvedWayBack } from '../../trust/way-back.ts';
import type { World } from '../../world/port.ts';
import { each, type PlacesOptions } from '../each.ts';
import { countingOf, type OpenedModel } from '../opened-model.ts';
import { aliasLines, servedBy } from './lines.ts';

export const proposeRollback = (world: World, model: string, options: PlacesOptions): Promise<Outcome> =>
  each(world, [model], options, async (place) => propose(place));

function propose(place: OpenedModel): Outcome {
  const { model, target, run, read } = place;
  const counting = countingOf(place);
  if (counting.value === undefined) return counting;
  const state = counting.value;
  const facts = { model, target: target.name };
  if (state === null) return { diagnostics: [{ code: 'rollback/nothing-serves', facts }] };
  const after = leadsBack({ releases: read().known, state, today: dayOf(run.at) }, target.alias);
  if (after === undefined)
    return { diagnostics: [{ code: 'rollback/no-version', facts: { ...facts, observed: servedBy(state, target) } }] };
  const now = approvedWayBack(state, run.at);
  return {
    diagnostics: [],
    lines: [
      `${model} on ${target.name}: to go back to version ${after}, change releases/${model}/model.yaml`,
      ...aliasLines(target, servedBy(state, target), after),
      `commit it, and \`relc plan ${model}\` says who approves it`,
      ...(now === undefined
        ? []
        : [
            `until ${state.way_back?.until} one person with the role rollback-signer goes back to ${now} at once:`,
            `    relc rollback ${model} --target ${target.name} --now --key KEY`,
          ]),
    ],
  };
}
