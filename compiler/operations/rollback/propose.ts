// relc rollback: the one line by which a model is rolled back. It is planned, approved and applied like any change.
import { dayOf } from '../../lib/time.ts';
import type { State } from '../../model/plan.ts';
import { leadsBack } from '../../plan/index.ts';
import type { Outcome } from '../../report/outcome.ts';
import { goingBack } from '../../report/phrases.ts';
import { inBoth, type Said } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import { approvedWayBack, goesBackFor } from '../../trust/way-back.ts';
import type { World } from '../../world/port.ts';
import { each, type PlacesOptions } from '../each.ts';
import { holdersOf } from '../holders.ts';
import { countingOf, type OpenedModel } from '../opened-model.ts';
import { aliasLines, servedBy, wentBackBefore } from './lines.ts';

export const proposeRollback = (world: World, model: string, options: PlacesOptions): Promise<Outcome> =>
  each(world, [model], options, async (place) => propose(place));

const on = { en: 'on', 'pt-BR': 'em' } as const;
const change = { en: 'change', 'pt-BR': 'altere' } as const;

function propose(place: OpenedModel): Outcome {
  const { model, target, run } = place;
  const counting = countingOf(place);
  if (counting.value === undefined) return counting;
  const state = counting.value;
  const facts = { model, target: target.name };
  if (state === null) return { diagnostics: [{ code: 'rollback/nothing-serves', facts }] };
  if (state.rolled_back !== undefined) return wentBackBefore(place, state);
  const served = servedBy(state, target);
  const after = versionBefore(place, state);
  const now = approvedWayBack(state, run.at);
  if (after === undefined && now === undefined)
    return { diagnostics: [{ code: 'rollback/no-version', facts: { ...facts, observed: served } }] };
  return {
    diagnostics: [],
    lines: [
      ...(now === undefined ? [] : [atOnceLine(place, now, state)]),
      ...(after === undefined ? [] : approvedLines(place, served, after)),
    ],
    done: [summaries.goesBack([now, after].filter((way) => way !== undefined).length)],
    next: [
      ...(now === undefined
        ? []
        : [
            {
              command: `relc rollback ${model} --target ${target.name} --now --key KEY`,
              by: 'rollback-signer',
            } as const,
          ]),
      ...(after === undefined
        ? []
        : [
            {
              command: `relc plan ${model} --target ${target.name}`,
              once: now === undefined ? 'committed' : 'or-committed',
            } as const,
          ]),
    ],
  };
}

function atOnceLine({ model, target, run, governance }: OpenedModel, version: string, state: State): Said {
  const people = holdersOf(governance.trust, dayOf(run.at), (entry) => goesBackFor(entry, model));
  return inBoth((language) => {
    const { label, atOnce, until } = goingBack[language];
    return `${model} ${on[language]} ${target.name}: ${label} ${atOnce(version, until(state.way_back?.until ?? ''), people)}`;
  });
}

const approvedLines = ({ model, target }: OpenedModel, served: string, after: string): readonly (Said | string)[] => [
  inBoth(
    (language) =>
      `${model} ${on[language]} ${target.name}: ${goingBack[language].label} ${goingBack[language].approved(after)}: ${change[language]} releases/${model}/model.yaml`,
  ),
  ...aliasLines(target, served, after),
];

/** After a rollback, what was left is what served before: to return to that is no rollback. */
function versionBefore({ target, run, read }: OpenedModel, state: State): string | undefined {
  const { known } = read();
  const found = leadsBack({ releases: known, state, today: dayOf(run.at) }, target);
  return found === undefined || known.get(found)?.release.replaces === servedBy(state, target) ? undefined : found;
}
