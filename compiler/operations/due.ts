// relc due: coming and missed days of everything that serves.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoted } from '../lib/bytes.ts';
import { addDays, type Day, dayOf } from '../lib/time.ts';
import { type AppliedVersionState, type OpenCondition, type State, unratified } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { orUnreachable, readState } from './observing.ts';
import { openRun, type Run } from './opened-run.ts';
import { openModels, targetsOf } from './places.ts';
import { openConditions } from './second-line.ts';

export interface DueOptions {
  /** Days to look ahead. */
  readonly within: number;
}

interface Due {
  readonly day: Day;
  readonly target: string;
  readonly model: string;
  readonly what: string;
  /** A condition of the second line, whose day it is. */
  readonly condition?: OpenCondition;
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
      const days = [...daysOf(state), ...conditionDays(run, model, judge, state), ...recipeDays(judge, model, today)];
      found.push(...days.map((day) => ({ ...day, target: target.name, model })));
    }
  const until = addDays(today, options.within);
  const coming = found.filter(({ day }) => day <= until).sort((a, b) => (a.day < b.day ? -1 : 1));
  const past = coming.filter(({ day }) => day < today);
  return {
    diagnostics: [...diagnostics, ...past.map(missed)],
    tree: run.tree,
    lines: coming
      .filter(({ day }) => day >= today)
      .map(({ day, target, model, what }) => `${day}  ${model} on ${target}: ${what}`),
    result: coming.map(({ condition: _, ...due }) => due),
  };
}

const missed = ({ day, target, model, what, condition }: Due): Diagnostic =>
  condition === undefined
    ? { code: 'due/past', file: `releases/${model}/model.yaml`, facts: { observed: day, target, what } }
    : {
        ...{ code: 'due/condition', file: condition.file, pointer: `/conditions/${condition.id}` },
        facts: { id: condition.id, text: condition.text, observed: day, target },
      };

const conditionDays = (run: Run, model: string, governance: Governance, state: State) =>
  openConditions(run, model, governance, state).map((condition) => ({
    day: condition.due,
    what: `settle condition ${condition.id} of the second line: ${quoted(condition.text)}`,
    condition,
  }));

/** One that is over asks for nothing: then releases are normal changes. */
const recipeDays = ({ recipes }: Governance, model: string, today: Day): readonly Pick<Due, 'day' | 'what'>[] =>
  [...recipes].flatMap(([name, { value }]) =>
    value.model === model && value.until >= today
      ? [{ day: value.until, what: `last day of recipe ${name} for standard releases` }]
      : [],
  );

/** The days of a state. A version that was taken out of use has none. */
function daysOf(state: State): readonly Pick<Due, 'day' | 'what'>[] {
  const live = Object.entries(state.versions).filter(([, { stage }]) => stage === 'Approved' || stage === 'Deprecated');
  const named: readonly (readonly [keyof AppliedVersionState, string])[] = [
    ['revalidate_by', 'revalidate'],
    ['end_of_support', 'end of support of'],
    ['end_of_life', 'end of life of'],
    ['exceptions_until', 'last day of an exception of'],
    ['deprecated_until', 'last day to load the Deprecated'],
  ];
  return [
    ...live.flatMap(([version, days]) =>
      named.flatMap(([name, what]) =>
        days[name] === null ? [] : [{ day: String(days[name]), what: `${what} version ${version}` }],
      ),
    ),
    ...unratified(state).map(({ incident, until }) => ({
      day: dayOf(until),
      what: `ratify the emergency for ${incident}`,
    })),
    ...(state.rolled_back === undefined
      ? []
      : [{ day: dayOf(state.rolled_back.at), what: 'model.yaml must say that it was rolled back' }]),
    { day: dayOf(state.not_after), what: 'the signed state ends; `relc apply --pending` renews it' },
  ];
}
