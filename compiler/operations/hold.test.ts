import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { codes, ok, ready2, refuses, type Scenario } from '../../testing/scenario-on-disk.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';
import { describeProcess } from '../world/process.ts';

const bin = join(import.meta.dirname, '../relc.js');

/** What the registry does just before it shows itself again under a hold, and when it is asked whether the hold stands. */
let beforeSecondLook: (() => void) | undefined;
let stands: (() => boolean) | undefined;

vi.mock('../registry/file/registry.ts', async (original) => {
  const { fileRegistry } = await original<typeof import('../registry/file/registry.ts')>();
  return {
    fileRegistry: (folder: string) => {
      const registry = fileRegistry(folder);
      const hold: typeof registry.hold = async (...args) => {
        const taken = await registry.hold(...args);
        beforeSecondLook?.();
        return 'heldBy' in taken ? taken : { ...taken, stands: async () => stands?.() ?? taken.stands() };
      };
      return { ...registry, hold };
    },
  };
});

interface Ended {
  readonly code: number | null;
  readonly text: string;
}

/** `relc apply` as a process. */
function relcApply(scenario: Scenario): Promise<Ended> {
  const args = [bin, '--repo', scenario.repository, '--at', scenario.at, 'apply', scenario.planFile];
  const env = { ...process.env, NO_COLOR: '1', RELC_SIGNING_KEY: releaseKeyFile(scenario.keys) };
  const child = spawn(process.execPath, args, { env });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      text += String(data);
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

const applies = (scenario: Scenario): readonly string[] => readdirSync(scenario.path('registry/applies', model));

let ready: Scenario;
beforeAll(async () => {
  ready = await ready2();
});

/** A copy of the repository that works on the other's registry. */
function onRegistryOf(scenario: Scenario, repository: Scenario): Scenario {
  const other = repository.copy();
  rmSync(other.path('registry'), { recursive: true });
  symlinkSync(scenario.path('registry'), other.path('registry'));
  return other;
}

/** Applies the plans of both repositories to one registry at once, each time with one winner. */
async function race(repositories: readonly [Scenario, Scenario], serving: readonly ['1' | '2', '1' | '2']) {
  const alone: string[] = [];
  for (const repository of repositories) {
    const copy = repository.copy();
    ok(await copy.apply());
    alone.push(copy.registryDigest);
  }
  for (let round = 0; round < 5; round += 1) {
    const scenario = repositories[0].copy();
    const ended = await Promise.all([scenario, onRegistryOf(scenario, repositories[1])].map(relcApply));
    expect(ended.map(({ code }) => code).sort(), JSON.stringify(ended)).toEqual([0, 3]);
    const winner = ended[0]?.code === 0 ? 0 : 1;
    // Whoever looks while the winner writes sees the half of a folder.
    expect(ended[1 - winner]?.text).toMatch(/apply\/(held|already-applied|conflict|stale)|plan\/artifact-differs/);
    expect(scenario.registryDigest).toBe(alone[winner]);
    expect(applies(scenario)).toEqual([]);
    ok(await scenario.verify(serving[winner]));
  }
}

describe('two applies at once', { timeout: 120_000 }, () => {
  test('when they are of the same plan, one is applied and one refused, each time', async () => {
    await race([ready, ready], ['2', '2']);
  });

  test('when they are of different plans for the same state, one is applied and one refused, each time', async () => {
    const other = ready.copy();
    other.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await other.plan());
    await other.approveAll();
    await race([ready, other], ['2', '1']);
  });
});

describe('apply', () => {
  test('when a living process applies the model, refuses with apply/held and writes nothing', async () => {
    const scenario = ready.copy();
    const folder = scenario.path('registry/applies', model);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, encodeURIComponent(describeProcess('2026-11-25T12:00:00Z'))), '');
    const outcome = await refuses(scenario, ['apply/held']);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ process: `${process.pid}`, since: '2026-11-25T12:00:00Z' });
    expect(applies(scenario)).toHaveLength(1);
  });

  test('when another apply wrote before the hold was taken, judges again by what the registry shows then', async () => {
    const scenario = ready.copy();
    beforeSecondLook = () => scenario.write(`registry/models/${model}/tags/2/stage`, 'Production');
    const outcome = await scenario.apply();
    beforeSecondLook = undefined;
    expect(codes(outcome)).toEqual(['apply/conflict']);
    expect(outcome.result).toEqual([]);
    expect(applies(scenario)).toEqual([]);
  });

  test('when others took it for dead, stops with apply/hold-lost before it writes what readers go by', async () => {
    const scenario = ready.copy();
    stands = () => false;
    const outcome = await scenario.apply();
    stands = undefined;
    expect(codes(outcome)).toEqual(['apply/hold-lost']);
    ok(await scenario.verify('1'));
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
  });
});
