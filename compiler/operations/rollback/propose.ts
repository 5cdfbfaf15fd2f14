// relc rollback: the one line by which a model is rolled back. It is planned, approved and applied like any change.
import type { State } from '../../model/plan.ts';
import type { Outcome } from '../../report/outcome.ts';
import { goingBack } from '../../report/phrases.ts';
import { inBoth, type Said } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import { approvedWayBack } from '../../trust/way-back.ts';
import type { World } from '../../world/port.ts';
import { each, type PlacesOptions } from '../each.ts';
import { versionBefore, whoGoesAlone, whoGoesBack } from '../goes-back.ts';
import { countingOf, type OpenedModel } from '../opened-model.ts';
import { aliasLines, atOnceCommand, servedBy, wentBackBefore } from './lines.ts';

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
      ...(now === undefined ? [] : [atOnceCommand(place)]),
      ...(after === undefined
        ? []
        : [
            {
              command: `relc rollback ${model} --target ${target.name} --branch`,
              once: now === undefined ? 'to-propose' : 'or-propose',
            } as const,
          ]),
    ],
  };
}

function atOnceLine(place: OpenedModel, version: string, state: State): Said {
  const { model, target } = place;
  const people = whoGoesAlone(place, model);
  return inBoth((language) => {
    const { label, atOnce, until } = goingBack[language];
    return `${model} ${on[language]} ${target.name}: ${label} ${atOnce(version, until(state.way_back?.until ?? ''), people)}`;
  });
}

function approvedLines(place: OpenedModel, served: string, after: string): readonly (Said | string)[] {
  const { model, target } = place;
  const { required } = whoGoesBack(place);
  return [
    inBoth((language) => {
      const { label, approved } = goingBack[language];
      return `${model} ${on[language]} ${target.name}: ${label} ${approved(after, required)}: ${change[language]} releases/${model}/model.yaml`;
    }),
    ...aliasLines(target, served, after),
  ];
}
