// What a process leaves behind that is killed, or whose disk is full. That a run which ends before any write is finished by
// the next one is for operations/kill.test.ts: here each kind of write is interrupted once.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, loads, ok, textsOf } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario-on-disk.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';
import { checkArchived } from '../operations/archive/check.ts';
import { archiveVersion } from '../operations/archive/index.ts';
import { restoreModels } from '../operations/restore.ts';

const bin = join(import.meta.dirname, '../relc.js');
const copies = mkdtempSync(join(tmpdir(), 'relc-moments-'));
const fixture = join(import.meta.dirname, '../../testing/kill.fixture.js');

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** What it changed in the registry, in order: how, and which file. */
  readonly changes: readonly string[];
  readonly text: string;
}

/** What is done to a process before one of its changes to the registry. */
interface Faults {
  /** The number of the change before which it is killed, or from which on the disk is full. */
  readonly before?: number;
  readonly isFull?: true;
  /** Where it is watched; otherwise the registry. */
  readonly folder?: string;
  /** Kinds of changes, by name: `copies` gets the registry as it is before the last one of each. */
  readonly moments?: Readonly<Record<string, string>>;
}

/** relc as a process, with faults. */
function relc(scenario: Scenario, command: readonly string[], faults: Faults = {}): Promise<Ended> {
  const args = ['--import', fixture, bin, '--repo', scenario.repository, '--at', scenario.at, ...command];
  const env = {
    ...process.env,
    RELC_SIGNING_KEY: releaseKeyFile(scenario.keys),
    RELC_KILL_BEFORE: String(faults.before ?? 0),
    RELC_KILL_FOLDER: faults.folder ?? scenario.path('registry'),
    RELC_MOMENTS: JSON.stringify(faults.moments ?? {}),
    RELC_COPIES: copies,
    ...(faults.isFull && { RELC_FULL: 'yes' }),
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

const relcApply = (scenario: Scenario, faults?: Faults): Promise<Ended> =>
  relc(scenario, ['apply', scenario.planFile], faults);

/** The scenario, whose registry is as it was kept: nothing else of it ever changes. */
function at(kept: string): Scenario {
  scenario.replaceRegistry(join(copies, kept));
  return scenario;
}

/** The registry as it is when version 2 is approved, and when it was applied. */
const [ready, uninterrupted] = ['ready', 'uninterrupted'];
const keep = (name: string): void => cpSync(scenario.path('registry'), join(copies, name), { recursive: true });

const moments = {
  'its hold': '^writeFileSync .*/applies/',
  'the stored plan': '^renameSync .*/relc/plans/\\w+/plan\\.json',
  'half of an artifact': '^renameSync .*/relc/\\w{64}/\\w+\\.md',
  'an artifact': '^writeFileSync .*/relc/\\w{64}/SHA256SUMS',
  'the CAB record': '^renameSync .*/relc/cab/',
  'a tag': '^renameSync .*/tags/2/',
  'the alias': '^renameSync .*/aliases/approved',
  'the state that is kept': '^renameSync .*/states/',
  'the state that counts': '^renameSync .*/state\\.sigstore\\.json',
};
/** The last one of all. */
const letsGo = { 'the end of its hold': '^rmSync .*/applies/' };

let scenario: Scenario;
let whole: string;
let changes: readonly string[];
beforeAll(async () => {
  scenario = await ready2();
  scenario.settle();
  keep(ready);
  const ended = await relcApply(scenario, { moments: { ...moments, ...letsGo } });
  expect(ended.code).toBe(0);
  changes = ended.changes;
  whole = scenario.registryDigest;
  keep(uninterrupted);
});

/** The number of the last change of one kind. */
function momentOf(kind: string): number {
  const moment = changes.findLastIndex((change) => new RegExp(kind).test(change)) + 1;
  if (moment === 0) throw new Error(`nothing changes ${kind} among ${changes.join('\n')}`);
  return moment;
}

describe('apply', () => {
  test('when it is killed, it leaves the registry as it was just before its next change', async () => {
    const before = momentOf(moments['the alias']);
    expect((await relcApply(at(ready), { before })).signal).toBe('SIGKILL');
    const left = scenario.registryDigest;
    ok(await scenario.apply());
    expect(scenario.registryDigest).toBe(whole);
    expect(left).toBe(at('the alias').registryDigest);
  });

  test.each(Object.keys(moments))(
    'when it is killed at %s, a rerun gives the same registry byte for byte, and no half-applied release loads',
    async (moment) => {
      at(moment);
      expect(await loads(scenario)).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest).toBe(whole);
      expect(await loads(scenario)).toBe('2');
    },
  );

  test('when it is killed while it lets go of its hold, it was applied: a rerun has nothing to do and writes nothing', async () => {
    at('the end of its hold');
    expect(changes).toHaveLength(momentOf(letsGo['the end of its hold']));
    expect(scenario.registryDigest).toBe(whole);
    expect(textsOf(ok(await scenario.apply()))).toEqual([expect.stringContaining('nothing to do')]);
    expect(await loads(scenario)).toBe('2');
  });

  test.each([
    ['its hold', 1],
    ['the last tag', undefined],
  ])(
    'when the disk is full from %s on, says so and exits 4, and a rerun goes on',
    async (_, before = momentOf('^writeFileSync .*/tags/2/')) => {
      const full = await relcApply(at(ready), { before, isFull: true });
      expect([full.code, full.text]).toEqual([4, expect.stringContaining('ENOSPC: no space left')]);
      expect(full.text).toContain('registry/unreachable');
      expect(await loads(scenario)).not.toBe('2');
      ok(await scenario.apply());
      expect(scenario.registryDigest).toBe(whole);
    },
  );
});

test('when restore is killed at the alias, a rerun puts back what was left, byte for byte', async () => {
  at(uninterrupted);
  for (const [path, text] of Object.entries({ 'aliases/approved': '1', 'tags/2/stage': 'x' }))
    scenario.write(`registry/models/${model}/${path}`, text);
  const alias = { 'the alias of restore': moments['the alias'] };
  expect((await relc(scenario, ['restore', model], { moments: alias })).code).toBe(0);
  at('the alias of restore');
  expect(scenario.registryDigest).not.toBe(whole);
  ok(await restoreModels(scenario.world, [model]));
  expect(scenario.registryDigest).toBe(whole);
  expect(await loads(scenario)).toBe('2');
});

test('when an archive is killed before its seal, nothing is there that passes, and a rerun writes it whole; with a link in it, it is refused', async () => {
  at(uninterrupted);
  const folder = scenario.path('archives');
  const [out, trust] = [join(folder, 'new'), scenario.path('policies/trust')];
  const check = (archive: string) => checkArchived(scenario.world, { check: archive, trust });
  const sealing = { 'the seal': '^renameSync .*/archive\\.sigstore\\.json\\.partial' };
  const killed = await relc(scenario, ['archive', model, '2', '--out', out], { moments: sealing, folder });
  expect(killed.code).toBe(0);
  rmSync(folder, { recursive: true });
  cpSync(join(copies, 'the seal'), folder, { recursive: true });
  expect(codes(await check(out))).toEqual(['usage/no-such-folder']);
  expect(codes(await check(`${out}.partial`))).toContain('archive/signature');
  ok(await archiveVersion(scenario.world, model, '2', { out }));
  ok(await check(out));
  expect(readdirSync(folder)).toEqual(['new']);
  symlinkSync('/dev/null', join(out, 'release/more'));
  expect(codes(await check(out))).toEqual(['load/not-a-file']);
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
    const registry = scenario.path('registry');
    const remount = (options: string) => execFileSync('mount', ['-o', `remount,${options}`, registry]);
    rmSync(registry, { recursive: true });
    mkdirSync(registry);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', registry]);
    try {
      cpSync(join(copies, ready), registry, { recursive: true });
      const { blocks, bfree, bsize } = statfsSync(registry);
      remount(`size=${(blocks - bfree + 30) * bsize}`);
      const full = await scenario.apply();
      expect(JSON.stringify(full.diagnostics)).toMatch(/registry\/unreachable.*cannot be written: “ENOSPC/);
      remount('size=64m,ro');
      const readOnly = await scenario.apply();
      expect(JSON.stringify(readOnly.diagnostics)).toMatch(/registry\/unreachable.*EROFS/);
      for (const outcome of [full, readOnly]) expect(acted(outcome)).toBe(4);
      remount('rw');
      ok(await scenario.apply());
      expect(scenario.registryDigest).toBe(whole);
    } finally {
      execFileSync('umount', [registry]);
    }
  },
);
