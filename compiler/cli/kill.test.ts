import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { inParallel } from '../../tools/checks.ts';
import { releaseKeyFile } from '../../tools/scratch.ts';
import { codes, ok, ready2, type Scenario } from './scenario.ts';

const bin = join(import.meta.dirname, '../relc.js');
const fixture = join(import.meta.dirname, 'kill.fixture.js');

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly changes: number;
}

/** `relc apply` as a process that is killed before its Nth change to the registry; 0 never kills. */
function applyKilled(scenario: Scenario, before: number): Promise<Ended> {
  const args = [
    '--import',
    fixture,
    bin,
    '--repo',
    scenario.repository,
    '--at',
    scenario.at,
    'apply',
    scenario.planFile,
  ];
  const env = {
    ...process.env,
    RELC_SIGNING_KEY: releaseKeyFile(scenario.keys),
    RELC_KILL_BEFORE: String(before),
    RELC_KILL_FOLDER: scenario.path('registry'),
  };
  const child = spawn(process.execPath, args, { env });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  child.stdout.resume();
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, changes: Number(/changes (\d+)/.exec(errors)?.[1]) })),
  );
}

/** What serving would load now: a version, or `none`. */
async function loads(scenario: Scenario): Promise<string> {
  const versions = ['1', '2'] as const;
  const verified = await Promise.all(versions.map((version) => scenario.verify(version)));
  const passing = verified.filter((outcome) => outcome.diagnostics.length === 0).map((outcome) => outcome.result);
  expect(passing.length).toBeLessThan(2);
  return (passing[0] as { model_version: string } | undefined)?.model_version ?? 'none';
}

let ready: Scenario;
let uninterrupted: Scenario;
let changes: number;
beforeAll(async () => {
  ready = await ready2();
  uninterrupted = ready.copy();
  const ended = await applyKilled(uninterrupted, 0);
  expect(ended.code).toBe(0);
  changes = ended.changes;
});

test('when apply is killed before any change, a rerun gives the same registry byte for byte, and no half-applied release loads', {
  timeout: 300_000,
}, async () => {
  expect(changes).toBeGreaterThan(50);
  const killAndRerun = async (before: number) => {
    const scenario = ready.copy();
    const killed = await applyKilled(scenario, before);
    expect(killed.signal).toBe('SIGKILL');
    const loaded = await loads(scenario);
    if (loaded === '2')
      expect(scenario.registryDigest, `killed before change ${before}`).toBe(uninterrupted.registryDigest);
    const rerun = await scenario.apply();
    expect(codes(rerun), `rerun after ${before}`).toEqual(loaded === '2' ? ['apply/already-applied'] : []);
    expect(scenario.registryDigest, `registry after ${before}`).toBe(uninterrupted.registryDigest);
    expect(await loads(scenario)).toBe('2');
  };
  const moments = Array.from({ length: changes }, (_, index) => index + 1);
  await inParallel(moments, killAndRerun, 3);
});

test('when apply is killed after its last change, it was applied: a rerun refuses and writes nothing', async () => {
  const scenario = uninterrupted.copy();
  expect(codes(await scenario.apply())).toEqual(['apply/already-applied']);
  expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
  ok(await scenario.verify('2'));
});
