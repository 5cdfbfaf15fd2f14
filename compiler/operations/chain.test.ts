// The chain of approved judges, as operations see it.
import { expect, test } from 'vitest';
import { untouched } from '../../testing/scenario.ts';
import { openChain } from './chain.ts';
import { openRun } from './opened-run.ts';
import { openTarget } from './places.ts';

test.fails('when no anchor is named, nothing is verified', async () => {
  const { world } = untouched();
  const run = await openRun(world, [], 'HEAD');
  const target = run.value && openTarget(run.value.tree, 'local').value;
  if (run.value === undefined || target === undefined) throw new Error('no run');
  const chain = await openChain(world, run.value, { ...target, url: 'https://registry.example' });
  expect(chain?.verified).toBeUndefined();
});
