import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Two repositories with one registry, which `unwritten` holds as it was before. */
let ready: Scenario;
let other: Scenario;
let ofReady: Winning;
const unwritten = join(mkdtempSync(join(tmpdir(), 'relc-unwritten-')), 'registry');
beforeAll(async () => {
  ready = await ready2();
  cpSync(ready.path('registry'), unwritten, { recursive: true });
  other = ready.copy();
  rmSync(other.path('registry'), { recursive: true });
  symlinkSync(ready.path('registry'), other.path('registry'));
  ofReady = { serves: '2', registry: await alone(ready) };
});

/** What one repository's plan alone makes of the registry. */
async function alone(repository: Scenario): Promise<string> {
  ready.replaceRegistry(unwritten);
  ok(await repository.apply());
  return ready.registryDigest;
}

interface Winning {
  readonly serves: '1' | '2';
  readonly registry: string;
}

/** Applies the plans of both repositories to the registry at once, with one winner. */
async function race(winnings: readonly [Winning, Winning]): Promise<void> {
  ready.replaceRegistry(unwritten);
  const ended = await Promise.all([ready, other].map(relcApply));
  const won = ended.map(({ code, text }) => code === 0 && !text.includes('nothing to do'));
  expect(won.toSorted(), JSON.stringify(ended)).toEqual([false, true]);
  const [{ serves, registry }, loser] = won[0] ? [winnings[0], ended[1]] : [winnings[1], ended[0]];
  // Whoever looks while the winner writes sees the half of a folder.
  expect(loser?.text).toMatch(/apply\/(held|conflict|stale)|plan\/artifact-differs|nothing to do/);
  expect(ready.registryDigest).toBe(registry);
  expect(applies(ready)).toEqual([]);
  ok(await ready.verify(serves));
}

describe('two applies at once', { timeout: 120_000 }, () => {
  test('when they are of the same plan, one is applied and one refused', async () => {
    await race([ofReady, ofReady]);
  });

  test('when they are of different plans for the same state, one is applied and one refused', async () => {
    ready.replaceRegistry(unwritten);
    other.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await other.plan());
    await other.approveAll();
    await race([ofReady, { serves: '1', registry: await alone(other) }]);
  });
});
