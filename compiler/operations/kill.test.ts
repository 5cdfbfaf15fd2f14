import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { inParallel } from '../../testing/checks.ts';
import { acted, codes, ok, ready2, type Scenario } from '../../testing/scenario-on-disk.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';
import { restoreModel } from './restore.ts';

const bin = join(import.meta.dirname, '../relc.js');
const fixture = join(import.meta.dirname, '../../testing/kill.fixture.js');

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  readonly changes: number;
  readonly text: string;
}

/** relc as a process that is killed before its Nth change to the registry; 0 never kills. */
function killed(
  scenario: Scenario,
  command: readonly string[],
  before: number,
  faults: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const args = ['--import', fixture, bin, '--repo', scenario.repository, '--at', scenario.at, ...command];
  const env = {
    ...process.env,
    RELC_SIGNING_KEY: releaseKeyFile(scenario.keys),
    RELC_KILL_BEFORE: String(before),
    RELC_KILL_FOLDER: scenario.path('registry'),
    ...faults,
  };
  const child = spawn(process.execPath, args, { env });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      text += String(data);
    });
  return new Promise((resolve) =>
    child.on('close', (code, signal) =>
      resolve({ code, signal, text, changes: Number(/changes (\d+)/.exec(text)?.[1]) }),
    ),
  );
}

const applyKilled = (scenario: Scenario, before: number, faults?: Readonly<Record<string, string>>): Promise<Ended> =>
  killed(scenario, ['apply', scenario.planFile], before, faults);

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

test('when restore is killed before any change, a rerun puts back what was left, byte for byte', {
  timeout: 300_000,
}, async () => {
  const drifted = (): Scenario => {
    const scenario = uninterrupted.copy();
    for (const [path, text] of Object.entries({ 'aliases/approved': '1', 'tags/2/stage': 'x' }))
      scenario.write(`registry/models/${model}/${path}`, text);
    return scenario;
  };
  const whole = await killed(drifted(), ['restore', model], 0);
  expect(whole.code).toBe(0);
  expect(whole.changes).toBeGreaterThan(6);
  const moments = Array.from({ length: whole.changes }, (_, index) => index + 1);
  await inParallel(
    moments,
    async (before) => {
      const scenario = drifted();
      expect((await killed(scenario, ['restore', model], before)).signal).toBe('SIGKILL');
      ok(await restoreModel(scenario.world, model));
      expect(scenario.registryDigest, `registry after ${before}`).toBe(uninterrupted.registryDigest);
      expect(await loads(scenario)).toBe('2');
    },
    3,
  );
});

test('when the disk is full from any change on, apply says so and exits 4, and a rerun goes on', {
  timeout: 300_000,
}, async () => {
  const moments = [1, 3, changes - 40, changes - 1];
  await inParallel(
    moments,
    async (from) => {
      const scenario = ready.copy();
      const full = await applyKilled(scenario, from, { RELC_FULL: 'yes' });
      expect([full.code, full.text], `full from ${from}`).toEqual([
        4,
        expect.stringContaining('ENOSPC: no space left'),
      ]);
      expect(full.text).toContain('registry/unreachable');
      expect(await loads(scenario)).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest, `registry after ${from}`).toBe(uninterrupted.registryDigest);
    },
    3,
  );
});

/** Where this process may not mount, a real disk cannot be filled. */
const mounts = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'relc-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!mounts)(
  'when a real disk is full, and then read-only, says so and exits 4; with room again, a rerun goes on',
  async () => {
    const scenario = ready.copy();
    const registry = scenario.path('registry');
    const remount = (options: string) => execFileSync('mount', ['-o', `remount,${options}`, registry]);
    rmSync(registry, { recursive: true });
    mkdirSync(registry);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', registry]);
    try {
      cpSync(ready.path('registry'), registry, { recursive: true });
      const { blocks, bfree, bsize } = statfsSync(registry);
      remount(`size=${(blocks - bfree + 30) * bsize}`);
      const full = await scenario.apply();
      expect(JSON.stringify(full.diagnostics)).toMatch(/registry\/unreachable.*cannot be written: ENOSPC/);
      remount('size=64m,ro');
      const readOnly = await scenario.apply();
      expect(JSON.stringify(readOnly.diagnostics)).toMatch(/registry\/unreachable.*EROFS/);
      for (const outcome of [full, readOnly]) expect(acted(outcome)).toBe(4);
      remount('rw');
      ok(await scenario.apply());
      expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
    } finally {
      execFileSync('umount', [registry]);
    }
  },
);
