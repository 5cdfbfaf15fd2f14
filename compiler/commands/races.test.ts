import { spawn } from 'node:child_process';
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario-on-disk.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';

const bin = join(import.meta.dirname, '../relc.js');

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
  const alone = new Map<Scenario, string>();
  for (const repository of new Set(repositories)) {
    const copy = repository.copy();
    ok(await copy.apply());
    alone.set(repository, copy.registryDigest);
  }
  for (let round = 0; round < 2; round += 1) {
    const scenario = repositories[0].copy();
    const ended = await Promise.all([scenario, onRegistryOf(scenario, repositories[1])].map(relcApply));
    const won = ended.map(({ code, text }) => code === 0 && !text.includes('nothing to do'));
    expect(won.toSorted(), JSON.stringify(ended)).toEqual([false, true]);
    const winner = won[0] ? 0 : 1;
    // Whoever looks while the winner writes sees the half of a folder.
    expect(ended[1 - winner]?.text).toMatch(/apply\/(held|conflict|stale)|plan\/artifact-differs|nothing to do/);
    expect(scenario.registryDigest).toBe(alone.get(repositories[winner]));
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
