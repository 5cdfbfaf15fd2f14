// What a process leaves behind that is killed, or whose disk is full. That a run which ends before any write is finished by
// the next one is for operations/kill.test.ts: here each kind of write is interrupted once.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, loads, ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario-on-disk.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';
import { restoreModel } from '../operations/restore.ts';

const bin = join(import.meta.dirname, '../relc.js');
const fixture = join(import.meta.dirname, '../../testing/kill.fixture.js');

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** What it changed in the registry, in order: how, and which file. */
  readonly changes: readonly string[];
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
      resolve({ code, signal, text, changes: [...text.matchAll(/^change (.*)$/gm)].map(([, change = '']) => change) }),
    ),
  );
}

const applyKilled = (scenario: Scenario, before: number, faults?: Readonly<Record<string, string>>): Promise<Ended> =>
  killed(scenario, ['apply', scenario.planFile], before, faults);

let ready: Scenario;
let uninterrupted: Scenario;
let changes: readonly string[];
beforeAll(async () => {
  ready = await ready2();
  uninterrupted = ready.copy();
  const ended = await applyKilled(uninterrupted, 0);
  expect(ended.code).toBe(0);
  changes = ended.changes;
});

/** The number of the last change of one kind. */
function momentOf(kind: RegExp, among = changes): number {
  const moment = among.findLastIndex((change) => kind.test(change)) + 1;
  if (moment === 0) throw new Error(`nothing changes ${kind} among ${among.join('\n')}`);
  return moment;
}

describe('apply', () => {
  test.each([
    ['its hold', /^writeFileSync .*\/applies\//],
    ['the stored plan', /^renameSync .*\/relc\/plans\/\w+\/plan\.json/],
    ['half of an artifact', /^renameSync .*\/relc\/\w{64}\/\w+\.md/],
    ['an artifact', /^writeFileSync .*\/relc\/\w{64}\/SHA256SUMS/],
    ['the CAB record', /^renameSync .*\/relc\/cab\//],
    ['a tag', /^renameSync .*\/tags\/2\//],
    ['the alias', /^renameSync .*\/aliases\/approved/],
    ['the state that is kept', /^renameSync .*\/states\//],
    ['the state that counts', /^renameSync .*\/state\.sigstore\.json/],
  ])(
    'when it is killed at %s, a rerun gives the same registry byte for byte, and no half-applied release loads',
    async (_, kind) => {
      const scenario = ready.copy();
      expect((await applyKilled(scenario, momentOf(kind))).signal).toBe('SIGKILL');
      expect(await loads(scenario)).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
      expect(await loads(scenario)).toBe('2');
    },
  );

  test('when it is killed while it lets go of its hold, it was applied: a rerun refuses and writes nothing', async () => {
    const scenario = ready.copy();
    expect((await applyKilled(scenario, changes.length)).signal).toBe('SIGKILL');
    expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
    expect(codes(await scenario.apply())).toEqual(['apply/already-applied']);
    expect(await loads(scenario)).toBe('2');
  });

  test.each([
    ['its hold', 1],
    ['the last tag', undefined],
  ])(
    'when the disk is full from %s on, says so and exits 4, and a rerun goes on',
    async (_, from = momentOf(/^writeFileSync .*\/tags\/2\//)) => {
      const scenario = ready.copy();
      const full = await applyKilled(scenario, from, { RELC_FULL: 'yes' });
      expect([full.code, full.text]).toEqual([4, expect.stringContaining('ENOSPC: no space left')]);
      expect(full.text).toContain('registry/unreachable');
      expect(await loads(scenario)).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
    },
  );
});

test('when restore is killed at the alias, a rerun puts back what was left, byte for byte', async () => {
  const drifted = (): Scenario => {
    const scenario = uninterrupted.copy();
    for (const [path, text] of Object.entries({ 'aliases/approved': '1', 'tags/2/stage': 'x' }))
      scenario.write(`registry/models/${model}/${path}`, text);
    return scenario;
  };
  const whole = await killed(drifted(), ['restore', model], 0);
  expect(whole.code).toBe(0);
  const scenario = drifted();
  const moment = momentOf(/^renameSync .*\/aliases\/approved/, whole.changes);
  expect((await killed(scenario, ['restore', model], moment)).signal).toBe('SIGKILL');
  ok(await restoreModel(scenario.world, model));
  expect(scenario.registryDigest).toBe(uninterrupted.registryDigest);
  expect(await loads(scenario)).toBe('2');
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
