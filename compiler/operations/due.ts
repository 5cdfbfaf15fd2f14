// relc due: coming and missed days of everything that serves.
import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { addDays, dayOf } from '../lib/time.ts';
import { keysFile, peopleFile } from '../model/policies.ts';
import type { Governance } from '../model/release.ts';
import { keysFor } from '../model/target.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { tableOf } from '../report/table.ts';
import type { World } from '../world/port.ts';
import { acknowledgementDays } from './acknowledged.ts';
import { type Due, eventOf, toldOf } from './due-calendar.ts';
import { conditionDay, type DueDay, daysOf, daysOfPeople, recipeDays } from './due-days.ts';
import { effectOf, effectWords, lastReleaseKey, lastStart } from './due-effects.ts';
import { withRemoved } from './each.ts';
import { ownerOf } from './holders.ts';
import { orUnreachable, readState } from './observing.ts';
import { type OpenedRun, openRun } from './opened-run.ts';
import { openModels, targetsOf } from './places.ts';
import { looksDue } from './proven.ts';
import { removedModels } from './removed-models.ts';
import { standingsOf } from './revalidations.ts';
import { openConditions } from './second-line.ts';
import { openStates } from './states.ts';

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
  for (const target of targets.value) {
    const there = { run, target, governance: judge };
    const { days, ...rest } = await daysOn(world, there, named.value, models.length === 0);
    diagnostics.push(...rest.diagnostics);
    if (days.length > 0) found.push(...lastReleaseKey(keysFor(target, judge.trust), target.name, today), ...days);
  }
  // Where nothing serves, nothing waits for people.
  if (found.length > 0) found.push(...daysOfPeople(judge, today));
  const until = addDays(today, options.within);
  const coming = found.filter(({ day }) => day <= until).sort((a, b) => byBytes(a.day, b.day));
  const past = coming.filter(({ day }) => day < today);
  return {
    diagnostics: [...diagnostics, ...past.map(missed)],
    tree: run.tree,
    lines: coming.filter(({ day }) => day >= today).map(lineOf),
    done: [summaries.due(coming.length - past.length, options.within)],
    table: tableOf(dueColumns, coming.map(rowOf)),
    result: coming.map((due) => ({ ...rowOf(due), at: run.at, ...eventOf(due) })),
  };
}

interface DueIn {
  readonly run: OpenedRun;
  readonly target: Target;
  readonly governance: Governance;
}

interface FoundDays {
  readonly days: readonly Due[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The days of some models on a target; of all of them, also of those that serve there and were removed. */
async function daysOn(world: World, there: DueIn, models: readonly string[], isAll: boolean): Promise<FoundDays> {
  const { run, target } = there;
  const removed = isAll
    ? await orUnreachable(() => removedModels(openStates(world)(target), there, { known: models, named: [] }))
    : { value: [], diagnostics: [] };
  const gone = removed.value ?? [];
  const days: Due[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const model of [...models, ...gone.map((one) => one.model)]) {
    const due = await daysAt(world, { ...there, run: withRemoved(run, gone) }, model);
    days.push(...due.days);
    diagnostics.push(...due.diagnostics);
  }
  const said = new Set(diagnostics.map(({ code }) => code));
  const others = removed.diagnostics.filter(({ code }) => !said.has(code));
  return { days, diagnostics: [...diagnostics, ...others].map((one) => ({ file: target.name, ...one })) };
}

/** The days of a model on a target; none where nothing was applied. */
async function daysAt(world: World, { run, target, governance }: DueIn, model: string): Promise<FoundDays> {
  const reached = await orUnreachable(() => readState(world, run, target, model, governance.trust));
  const { value: state, diagnostics } = reached.value !== undefined ? reached.value : { ...reached, value: null };
  if (!state) return { days: [], diagnostics };
  const conditions = openConditions(run, model, governance, state).map(conditionDay);
  const acknowledged = await acknowledgementDays({ run, target, model, governance }, state);
  const looks = await looksDue(world, { run, target, model, governance }, state);
  const days = [
    ...daysOf(state, run.at, await standingsOf(run, model, governance, state)),
    ...lastStart(state, target),
    ...conditions,
    ...acknowledged,
    ...recipeDays(governance, model, dayOf(run.at)),
    ...(looks.value ?? []),
  ];
  return {
    days: days.map(
      (day): Due => ({
        ...named(day, governance, model),
        of: { model, target: target.name, owner: ownerOf({ run, model }) },
      }),
    ),
    diagnostics: [...diagnostics, ...looks.diagnostics],
  };
}

/** The signed state has the day alone; who it is for stands in exceptions.yaml, as long as it is there. */
function named(due: DueDay, { exceptions }: Governance, model: string): DueDay {
  const { what, of } = due.facts ?? {};
  if (what !== 'exceptions_until') return due;
  const ids = exceptions.value.exceptions.flatMap(({ id, subject, until }) =>
    subject.release === `${model}/${of}` && until === due.day ? [id] : [],
  );
  const said = ids.length === 0 ? '' : ` (${ids.join(', ')})`;
  return {
    ...due,
    what: both(`${due.what.en}${said}`, `${due.what['pt-BR']}${said}`),
    facts: { ...due.facts, what, ids: said },
  };
}

function lineOf(due: Due): Said {
  const { en, 'pt-BR': portuguese } = toldOf(due);
  const effect = effectOf(due);
  const then = effect && effectWords[effect];
  const [after, depois] = then ? [`; ${then.en}`, `; ${then['pt-BR']}`] : ['', ''];
  return both(`${due.day}  ${en}${after}`, `${due.day}  ${portuguese}${depois}`);
}

const dueColumns = ['day', 'model', 'target', 'owner', 'what', 'effect'] as const;

const rowOf = (due: Due) => ({
  day: due.day,
  model: due.of?.model ?? null,
  target: due.of?.target ?? null,
  owner: due.of?.owner ?? null,
  what: due.what.en,
  effect: effectOf(due) ?? null,
});

function missed(due: Due): Diagnostic {
  const { day, of, what, facts, condition } = due;
  if (of === undefined)
    return facts?.what === 'release_key'
      ? { code: 'due/release-key', file: keysFile, facts: { observed: day, target: facts.of ?? '' } }
      : { code: 'due/roster', file: peopleFile, facts: { observed: day } };
  const { model, target, owner } = of;
  return condition === undefined
    ? {
        code: 'due/past',
        file: `releases/${model}/model.yaml`,
        facts: {
          ...{ observed: day, model, target, what: what.en, owner: owner ?? '–', ...facts },
          ...{ effect: effectOf(due) ?? 'none', mend: facts?.what ?? '' },
        },
      }
    : {
        ...{ code: 'due/condition', file: condition.file, pointer: `/conditions/${condition.id}` },
        facts: { id: condition.id, text: condition.text, observed: day, target },
      };
}
