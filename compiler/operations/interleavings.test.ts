// Changes of one model in any order, each ended before any of its writes, or not, and then run again or left. What serving
// loads was always approved by its own rule, and what was refused left the registry as it was. RELC_INTERLEAVINGS runs more
// of them, RELC_SEED others.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { rule } from '../../testing/emergency.ts';
import { type Id, people, type Step, statePath, statesIn, Truth } from '../../testing/interleavings.ts';
import { ending, killed, never } from '../../testing/killed.ts';
import { ok } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { edit, keyFile, model, target, times, trust } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { atNight, onCall } from '../../testing/way-back.ts';
import { retrain, reviewed, weekOf } from '../../testing/weekly.ts';
import { digestOf } from '../lib/digest.ts';
import { addDaysTo } from '../lib/time.ts';
import type { PlanDocument } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { applyPlan } from './apply.ts';
import { refusePlan } from './emergency/refuse.ts';
import { applyPending } from './pending.ts';
import { unratifiedPath } from './plan-file.ts';
import { restoreModels } from './restore.ts';
import { rollBackNow } from './rollback/now.ts';

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

/** Version 1 serves; who is on call and who wrote everything are known. By the class that version 2 says. */
const starts = new Map<string, Scenario>();
beforeAll(async () => {
  const scenario = await ready1();
  ok(await scenario.apply());
  scenario.at = times['2'];
  starts.set('normal', onDuty(scenario));
  const urgent = scenario.copy();
  urgent.edit(`releases/${model}/2/release.yaml`, (text) =>
    text.replace('class: normal', 'class: emergency\n  incident: INC-1'),
  );
  starts.set('emergency', urgent);
  const weekly = await reviewed();
  weekly.at = weekOf(2);
  retrain(weekly, 2);
  starts.set('standard', onDuty(weekly));
});

function onDuty(scenario: Scenario): Scenario {
  for (const [id, role] of Object.entries(people))
    if (role === 'on-call' || id === 'engineer') trust(scenario, scenario.keys, { id, role, person: `Person ${id}` });
  trust(scenario, scenario.keys, onCall);
  edit(scenario, 'policies/governance/approvals.yaml', (text) =>
    text.replace('rules:\n', `way_back: {most_days: 14}\n${rule}`),
  );
  scenario.commit('Who is on call');
  return scenario;
}

/** A model that changes, and what people signed of it. */
interface Run {
  readonly scenario: Scenario;
  readonly truth: Truth;
  readonly steps: Step[];
  /** Whether, since the last signed state, a run was ended or somebody wrote by hand: then there may be something to put back. */
  isDisturbed: boolean;
}

/** The number of the write before which a run ends, among those that it makes; undefined where it ends by itself. */
interface Ending {
  readonly at: number | undefined;
  readonly isRunAgain: boolean;
}

type Act = (world: World, scenario: Scenario) => Promise<Outcome>;

/** Does something that may write, and says what came of it. */
async function act(run: Run, action: Act, { at, isRunAgain }: Ending): Promise<void> {
  const { scenario, truth } = run;
  truth.applies(scenario.at);
  if (at === undefined) return watched(run, (world) => action(world, scenario));
  const whole = scenario.copy();
  const world = ending(whole.world, never);
  await action(world, whole);
  if (world.writes === 0) return watched(run, (open) => action(open, scenario));
  await watched(run, () => killed(action(ending(scenario.world, 1 + (at % world.writes)), scenario)));
  if (!isRunAgain) return;
  await watched(run, (open) => action(open, scenario));
  expect(scenario.registryDigest, 'the registry of a run that was not ended').toBe(whole.registryDigest);
}

/** Each new state was approved, only what it names loads, and without a new one nothing changed but by a kill. */
async function watched(run: Run, action: (world: World) => Promise<unknown>): Promise<void> {
  const { scenario, truth } = run;
  const before = {
    registry: scenario.registryDigest,
    state: digestOf(scenario.bytes(statePath)),
    alias: alias(scenario),
  };
  const isKilled = (await action(scenario.world)) === undefined;
  const made = truth.steps(scenario, before.state);
  run.steps.push(...made);
  const { version } = stateIn(scenario).aliases['approved'] ?? {};
  if (made.length === 0 && !isKilled) {
    if (!run.isDisturbed)
      expect(scenario.registryDigest, 'a registry of which nothing was approved').toBe(before.registry);
    expect([before.alias, version], 'what the alias names').toContain(alias(scenario));
  }
  // Only an apply writes everything that a state says.
  run.isDisturbed = isKilled || (run.isDisturbed && !made.some((step) => step in needed));
  await expectLoads(scenario);
}

const alias = (scenario: Scenario): string => scenario.read(aliasPath);
const aliasPath = `registry/models/${model}/aliases/approved`;

async function expectLoads(scenario: Scenario): Promise<void> {
  const { version: named } = stateIn(scenario).aliases['approved'] ?? {};
  for (const version of ['1', '2'] as const) {
    const { diagnostics } = await scenario.verify(version);
    if (diagnostics.length === 0) expect(version, 'what loads').toBe(named);
  }
}

/** Where the plan of an emergency lies that people must ratify. */
function ratifying({ scenario, truth }: Run): { readonly file: string; readonly document: PlanDocument } | undefined {
  const document = [...truth.plans.values()].find(({ plan }) => plan.class === 'emergency');
  if (document === undefined) return undefined;
  const kept = unratifiedPath(scenario.planFile, document.plan_digest);
  const isPlanned = scenario.has(scenario.planFile) && scenario.planned.plan_digest === document.plan_digest;
  if (isPlanned) return { file: scenario.planFile, document };
  return scenario.has(kept) ? { file: kept, document } : undefined;
}

/** What model.yaml may want; `same` is the version that serves, `other` the one that does not. */
const desired = {
  one: [{ '1': 'Approved', '2': 'Approved' }, '1'],
  two: [{ '1': 'Approved', '2': 'Approved' }, '2'],
  'two alone': [{ '1': 'Deprecated', '2': 'Approved' }, '2'],
  'one again': [{ '1': 'Approved', '2': 'Revoked' }, '1'],
} as const;
type Wanted = keyof typeof desired | 'same' | 'other';

async function plan({ scenario, truth }: Run): Promise<void> {
  const before = scenario.has(scenario.planFile) ? scenario.read(scenario.planFile) : '';
  await scenario.plan();
  if (scenario.has(scenario.planFile) && scenario.read(scenario.planFile) !== before)
    truth.plans.set(scenario.planned.plan_digest, scenario.planned);
}

const needed: Readonly<Record<string, readonly Id[]>> = {
  standard: ['demo-mlops'],
  normal: ['demo-mlops', 'demo-security', 'demo-privacy', 'demo-business'],
  rollback: ['demo-mlops', 'demo-security'],
  withdrawal: ['demo-mlops', 'demo-security'],
  emergency: ['demo-night-1', 'demo-night-2'],
};

function sign({ scenario, truth }: Run, ids: readonly Id[] | undefined): void {
  if (!scenario.has(scenario.planFile)) return;
  const document = scenario.planned;
  for (const id of ids ?? needed[document.plan.class] ?? []) truth.sign(scenario, id, document, scenario.planFile);
}

const applying: Act = async (world, scenario) =>
  scenario.has(scenario.planFile) ? applyPlan(world, scenario.planFile) : { diagnostics: [] };
const pending: Act = (world) => applyPending(world, [model]);
const goingBack =
  (id: string): Act =>
  (world, scenario) =>
    rollBackNow({ ...world, keys: atNight(scenario).keys }, model, { target, key: keyFile(scenario.keys, id) });
const restoring: Act = (world) => restoreModels(world, [model]);

class Action implements fc.AsyncCommand<object, Run> {
  readonly name: string;
  readonly does: (run: Run) => void | Promise<void>;
  constructor(name: string, does: (run: Run) => void | Promise<void>) {
    this.name = name;
    this.does = does;
  }
  check(): boolean {
    return true;
  }
  async run(_: object, run: Run): Promise<void> {
    // No two states are of the same moment.
    const later = Date.parse(run.scenario.at) + 60_000;
    run.scenario.at = new Date(later).toISOString().replace('.000', '');
    await this.does(run);
  }
  toString(): string {
    return this.name;
  }
}

const endings = fc.record({
  at: fc.option(fc.nat(60), { nil: undefined, freq: 2 }),
  isRunAgain: fc.boolean(),
});
const ids = fc.subarray(Object.keys(people) as Id[]);
const wanted = fc.constantFrom<Wanted>('other', 'other', 'other', 'other', 'one', 'two', 'two alone', 'one again');
const said = (ended: Ending) =>
  ended.at === undefined ? '' : ` killed at ${ended.at}${ended.isRunAgain ? ', again' : ''}`;

const want = ({ scenario }: Run, name: Wanted): void => {
  const { version } = stateIn(scenario).aliases['approved'] ?? {};
  const [same, other] = version === '1' ? (['one', 'two'] as const) : (['two', 'one'] as const);
  const [stages, serving] = desired[name === 'same' ? same : name === 'other' ? other : name];
  scenario.want(stages, serving);
};

const signers = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: ids });

/** Who goes back at once: mostly the one who may. */
const backAs = [onCall.id, onCall.id, onCall.id, 'demo-mlops', 'demo-release'];

/** Each with how often it happens. */
const actions: readonly (readonly [number, fc.Arbitrary<Action>])[] = [
  [
    8,
    fc.tuple(wanted, signers, endings).map(
      ([name, some, ended]) =>
        new Action(`roll out ${name}${some ? ` as ${some}` : ''}${said(ended)}`, async (run) => {
          want(run, name);
          await plan(run);
          sign(run, some);
          await act(run, applying, ended);
        }),
    ),
  ],
  [1, wanted.map((name) => new Action(`want ${name}`, (run) => want(run, name)))],
  [1, fc.constant(new Action('plan', plan))],
  [1, ids.map((some) => new Action(`sign as ${some}`, (run) => sign(run, some)))],
  [1, endings.map((ended) => new Action(`apply${said(ended)}`, (run) => act(run, applying, ended)))],
  [
    4,
    fc.tuple(fc.constantFrom(0, 1, 6, 31, 50), endings).map(
      ([days, ended]) =>
        new Action(`apply --pending after ${days} days${said(ended)}`, (run) => {
          run.scenario.at = addDaysTo(run.scenario.at, days);
          return act(run, pending, ended);
        }),
    ),
  ],
  [
    3,
    fc.tuple(signers, endings).map(
      ([some = needed['normal'] ?? [], ended]) =>
        new Action(`ratify as ${some}${said(ended)}`, async (run) => {
          const found = ratifying(run);
          if (found === undefined) return;
          for (const id of some) run.truth.sign(run.scenario, id, found.document, found.file);
          await act(run, pending, ended);
        }),
    ),
  ],
  [
    2,
    endings.map(
      (ended) =>
        new Action(`refuse${said(ended)}`, async (run) => {
          const found = ratifying(run);
          if (found === undefined) return;
          const { scenario, truth } = run;
          const options = { key: keyFile(scenario.keys, 'demo-business'), reason: 'It turns down everybody' };
          const { diagnostics } = await refusePlan(scenario.world, found.file, options);
          if (diagnostics.length === 0) truth.refuse(found.document.plan_digest);
          await act(run, pending, ended);
        }),
    ),
  ],
  [
    4,
    fc.tuple(fc.constantFrom(...backAs), fc.constantFrom(0, 0, 0, 15), endings).map(
      ([id, days, ended]) =>
        new Action(`go back after ${days} days as ${id}${said(ended)}`, (run) => {
          run.scenario.at = addDaysTo(run.scenario.at, days);
          run.truth.goesBack(id);
          return act(run, goingBack(id), ended);
        }),
    ),
  ],
  [
    4,
    endings.map(
      (ended) =>
        new Action(`want what serves, and apply --pending${said(ended)}`, (run) => {
          want(run, 'same');
          return act(run, pending, ended);
        }),
    ),
  ],
  [
    1,
    fc.constantFrom('1', '2').map(
      (version) =>
        new Action(`move the alias to ${version} by hand`, async (run) => {
          run.scenario.write(aliasPath, version);
          run.isDisturbed = true;
          await expectLoads(run.scenario);
        }),
    ),
  ],
  [
    1,
    fc.nat(20).map(
      (which) =>
        new Action(`put back state ${which} by hand`, async (run) => {
          const kept = [...statesIn(run.scenario).values()].sort((one, other) => one.serial - other.serial);
          run.scenario.write(statePath, kept[which % kept.length]?.bytes ?? '');
          run.isDisturbed = true;
          await expectLoads(run.scenario);
        }),
    ),
  ],
  [
    1,
    fc.tuple(fc.nat(20), endings).map(
      ([which, ended]) =>
        new Action(`apply plan ${which} again${said(ended)}`, (run) => {
          run.truth.bringBack(run.scenario, which);
          return act(run, applying, ended);
        }),
    ),
  ],
  [1, endings.map((ended) => new Action(`restore${said(ended)}`, (run) => act(run, restoring, ended)))],
];
const weighted = actions.flatMap(([weight, action]) => Array.from({ length: weight }, () => action));

const isChosen = process.env['RELC_SEED'] !== undefined;
const options = { numRuns: number('RELC_INTERLEAVINGS', 8), seed: number('RELC_SEED', 23) };

const byItself: Ending = { at: undefined, isRunAgain: false };

/** What happened before: so that what follows a rollout or a way back is tried more often. */
const beginnings: Readonly<Record<string, (run: Run) => Promise<void>>> = {
  nothing: async () => undefined,
  'a rollout': async (run) => {
    want(run, 'two');
    await plan(run);
    sign(run, undefined);
    await act(run, applying, byItself);
  },
  'a way back': async (run) => {
    await beginnings['a rollout']?.(run);
    run.truth.goesBack(onCall.id);
    await act(run, goingBack(onCall.id), byItself);
  },
};

const seen = new Set<Step>();

test.each([
  ['an ordinary change', 'normal'],
  ['an emergency', 'emergency'],
  ['a standard change', 'standard'],
])(
  'when version 2 is %s, nothing loads that was not approved by its own rule',
  {
    timeout: 3_600_000,
  },
  async (_, change) => {
    const begun = fc.constantFrom(...Object.keys(beginnings));
    const later = fc.commands([...weighted], { maxCommands: 12, size: 'max' });
    await fc.assert(
      fc.asyncProperty(begun, later, async (begins, commands) => {
        const start = starts.get(change);
        if (start === undefined) throw new Error(change);
        const run: Run = { scenario: start.copy(), truth: new Truth(), steps: [], isDisturbed: false };
        await beginnings[begins]?.(run);
        await fc.asyncModelRun(() => ({ model: {}, real: run }), commands);
        for (const step of run.steps) seen.add(step);
      }),
      options,
    );
  },
);

/** Where nothing happens, every invariant holds. */
const happens: readonly Step[] = [
  ...(['normal', 'standard', 'emergency', 'ratified', 'refused'] as const),
  ...(['rollback', 'gone back', 'caught up', 'renewed'] as const),
];

test.runIf(!isChosen)('when all of that was tried, each way to a signed state was gone', () => {
  expect(happens.filter((step) => !seen.has(step))).toEqual([]);
});
