// What a serving host remembers of its starts, and what that lets it start by.
import { beforeAll, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model, modelFiles } from '../../testing/scratch.ts';
import { digestOf } from '../lib/digest.ts';
import { type Files, Unreadable, Unwritable } from '../world/port.ts';
import { applyPending } from './pending.ts';
import { verifyModel } from './verify.ts';

let applied: Scenario;
beforeAll(async () => {
  applied = await ready2();
  ok(await applied.apply());
});

const file = `memory/relc-local/local/${model}.json`;
const stateFile = `registry/models/${model}/state.sigstore.json`;
/** State 2 ends on 2027-02-23, and hosts that know it start by it until 2027-03-09. */
const [starts, inGrace, over] = ['2026-12-01T12:00:00Z', '2027-03-01T12:00:00Z', '2027-03-09T12:00:00Z'];

/** A host where version 2 started; what follows is at another time. */
async function host(at: string): Promise<Scenario> {
  const scenario = Object.assign(applied.copy(), { isNow: true, at: starts });
  ok(await scenario.verify('2', { memory: 'memory' }));
  return Object.assign(scenario, { at });
}

const start = async (scenario: Scenario) => {
  const { diagnostics } = await scenario.verify('2', { memory: 'memory' });
  // That is overdue as well, and only alerts.
  return diagnostics.flatMap(({ code, severity }) =>
    code === 'verify/revalidation-overdue' ? [] : `${severity ?? 'error'} ${code}`,
  );
};

const kept = (scenario: Scenario) => JSON.parse(scenario.read(file));

test('when a start passes, the host remembers by which state, and when; it says where it remembered none before', async () => {
  const scenario = await host(starts);
  const first = async (of: Scenario) =>
    linesOf(ok(await of.verify('2', { memory: 'memory' }))).filter((line) => line.includes('remembered no start'));
  expect(await first(scenario)).toEqual([]);
  expect(await first(Object.assign(applied.copy(), { at: starts }))).toHaveLength(1);
  const state = digestOf(scenario.bytes(stateFile));
  expect(kept(scenario)).toEqual({ serial: 2, state, verified_at: starts });
});

test('when the state has ended, a host that started by it goes on until its days of grace are over', async () => {
  const scenario = await host(inGrace);
  expect(await start(scenario)).toEqual(['warning verify/state-expired']);
  expect(kept(scenario)).toMatchObject({ serial: 2, verified_at: inGrace });
  scenario.at = over;
  expect(await start(scenario)).toEqual(['error verify/state-expired']);
  expect(kept(scenario)).toMatchObject({ verified_at: inGrace });
});

test('when the state has ended, a host that remembers nothing does not start, nor one that keeps no memory', async () => {
  const scenario = await host(inGrace);
  scenario.remove(file);
  expect(await start(scenario)).toEqual(['error verify/state-expired']);
  expect(codes(await (await host(inGrace)).verify('2'))).toEqual(['verify/state-expired']);
  expect(scenario.has(file)).toBe(false);
});

test('when policy gives no days of grace, a host that started by the state does not go on', async () => {
  const scenario = Object.assign(applied.copy(), { isNow: true, at: '2027-01-20T12:00:00Z' });
  scenario.edit('policies/governance/approvals.yaml', (text) => text.replace(/^state_grace_days:.*\n/m, ''));
  ok(await applyPending(scenario.world, []));
  ok(await scenario.verify('2', { memory: 'memory' }));
  expect(await start(Object.assign(scenario, { at: '2027-04-20T12:00:00Z' }))).toEqual(['error verify/state-expired']);
});

test('when somebody shows the older state again, within its days of grace or before, it is refused', async () => {
  const scenario = await host('2027-01-20T12:00:00Z');
  const old = scenario.bytes(stateFile);
  ok(await applyPending(scenario.world, []));
  expect(await start(scenario)).toEqual([]);
  expect(kept(scenario)).toMatchObject({ serial: 3 });
  const renewed = scenario.bytes(stateFile);
  scenario.write(stateFile, old);
  expect(await start(scenario)).toEqual(['error verify/state-older']);
  scenario.at = inGrace;
  expect(await start(scenario)).toEqual(['error verify/state-expired', 'error verify/state-older']);
  scenario.write(stateFile, renewed);
  expect(await start(scenario)).toEqual([]);
});

test('when the clock is set back after the end, the last start that passed here is the time that counts', async () => {
  const scenario = await host(inGrace);
  expect(await start(scenario)).toEqual(['warning verify/state-expired']);
  scenario.at = starts;
  expect(await start(scenario)).toEqual(['warning verify/clock-behind', 'warning verify/state-expired']);
  expect(kept(scenario)).toMatchObject({ verified_at: inGrace });
});

test.each(['{', '[]', '{"serial": "2", "state": "a", "verified_at": "2026-12-01T12:00:00Z"}', '{"serial": 2}'])(
  'when the memory holds %j, it counts as nothing, and a start that passes writes it anew',
  async (text) => {
    const scenario = await host(inGrace);
    scenario.write(file, text);
    expect(await start(scenario)).toEqual(['warning verify/memory-lost', 'error verify/state-expired']);
    scenario.at = starts;
    expect(await start(scenario)).toEqual(['warning verify/memory-lost']);
    expect(kept(scenario)).toMatchObject({ serial: 2 });
  },
);

test('when the memory can be neither read nor written, a start that may pass does', async () => {
  const scenario = await host(starts);
  const { world } = scenario;
  const options = {
    target: 'local',
    model,
    trust: scenario.path('policies/trust'),
    modelFiles: modelFiles(scenario, '2'),
  };
  const found = async (files: Partial<Files>) => {
    const broken = { ...world, files: { ...world.files, ...files } };
    return (await verifyModel(broken, { ...options, memory: 'memory' })).diagnostics;
  };
  const read = (path: string) => {
    if (path === file) throw new Unreadable({ code: 'load/not-a-file', file });
    return world.files.read(path);
  };
  const write = () => {
    throw new Unwritable(file, 'EROFS: read-only file system');
  };
  expect(await found({ read })).toMatchObject([{ code: 'verify/memory-lost', severity: 'warning', file }]);
  expect(await found({ write })).toMatchObject([{ code: 'usage/unwritable-file', severity: 'warning', file }]);
});

test('when a time was chosen, nobody starts by it, and nothing is remembered', async () => {
  const scenario = Object.assign(applied.copy(), { at: starts });
  ok(await scenario.verify('2', { memory: 'memory' }));
  expect(scenario.has(file)).toBe(false);
});
