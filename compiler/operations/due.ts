// relc due: coming and missed days of everything that serves.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { addDays, dayOf } from '../lib/time.ts';
import { peopleFile } from '../model/policies.ts';
import type { Outcome } from '../report/outcome.ts';
import { both } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { acknowledgementDays } from './acknowledged.ts';
import { type Due, eventOf, toldOf } from './due-calendar.ts';
import { conditionDay, daysOf, daysOfPeople, recipeDays } from './due-days.ts';
import { ownerOf } from './holders.ts';
import { orUnreachable, readState } from './observing.ts';
import { openRun } from './opened-run.ts';
import { openModels, targetsOf } from './places.ts';
import { openConditions } from './second-line.ts';

export interface DueOptions {
  /** Days to look ahead. */
  readonly within: number;
}

export async function listDue(world: World, models: readonly string[], options: DueOptions): Promise<Outcome> {
  const opened = await openRun(world, models);
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const { governance } = run;
  if (governance.value === undefined) return { diagnostics: governance.diagnostics, tree: run.tree };
  const judge = governance.value;
  const targets = targetsOf(run);
  if (targets.value === undefined) return targets;
  const named = openModels(run, models);
  if (named.value === undefined) return named;
  const today = dayOf(run.at);
  const diagnostics: Diagnostic[] = [];
  const found: Due[] = [];
  for (const target of targets.value)
    for (const model of named.value) {
      const reached = await orUnreachable(() => readState(world, run, target, model, judge.trust));
      const { value: state, diagnostics: faults } =
        reached.value !== undefined ? reached.value : { ...reached, value: null };
      diagnostics.push(...faults);
      if (!state) continue;
      const conditions = openConditions(run, model, judge, state).map(conditionDay);
      const acknowledged = await acknowledgementDays({ run, target, model, governance: judge }, state);
      const days = [...daysOf(state, run.at), ...conditions, ...acknowledged, ...recipeDays(judge, model, today)];
      found.push(
        ...days.map((day) => ({ ...day, of: { model, target: target.name, owner: ownerOf({ run, model }) } })),
      );
    }
  // Where nothing serves, nothing waits for people.
  if (found.length > 0) found.push(...daysOfPeople(judge, today));
  const until = addDays(today, options.within);
  const coming = found.filter(({ day }) => day <= until).sort((a, b) => (a.day < b.day ? -1 : 1));
  const past = coming.filter(({ day }) => day < today);
  return {
    diagnostics: [...diagnostics, ...past.map(missed)],
    tree: run.tree,
    lines: coming
      .filter(({ day }) => day >= today)
      .map((due) => {
        const { en, 'pt-BR': portuguese } = toldOf(due);
        return both(`${due.day}  ${en}`, `${due.day}  ${portuguese}`);
      }),
    done: [summaries.due(coming.length - past.length, options.within)],
    result: coming.map((due) => ({ day: due.day, ...placeOf(due), what: due.what.en, at: run.at, ...eventOf(due) })),
  };
}

const placeOf = ({ of }: Due) => of && { model: of.model, target: of.target };

function missed({ day, of, what, facts, condition }: Due): Diagnostic {
  if (of === undefined) return { code: 'due/roster', file: peopleFile, facts: { observed: day } };
  const { model, target, owner } = of;
  return condition === undefined
    ? {
        code: 'due/past',
        file: `releases/${model}/model.yaml`,
        facts: { observed: day, target, what: what.en, owner: owner ?? '–', ...facts },
      }
    : {
        ...{ code: 'due/condition', file: condition.file, pointer: `/conditions/${condition.id}` },
        facts: { id: condition.id, text: condition.text, observed: day, target },
      };
}
