import { expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { keyFile } from '../../testing/scratch.ts';
import { signBreach } from './break-glass.ts';

const scenario = untouched();
const options = { target: 'local', reason: 'INC-1', key: keyFile(scenario.keys, 'demo-mlops') };
const sign = (changes: Partial<typeof options> = {}) => signBreach(scenario.world, { ...options, ...changes });

test('when somebody breaks the glass, prints one line, over the commit at HEAD and the target', async () => {
  const { lines, result } = ok(await sign());
  expect(lines).toEqual([expect.stringMatching(/^\{.*\}$/)]);
  expect(result).toMatchObject({ tip: scenario.git.head.id, target: 'local', reason: 'INC-1' });
});

test('when target, key or reason is none, signs nothing', async () => {
  expect(codes(await sign({ target: 'nowhere' }))).toEqual(['usage/no-such-target']);
  expect(codes(await sign({ key: scenario.planFile }))).toEqual(['usage/no-such-file']);
  expect(codes(await sign({ reason: '!' }))).toEqual(['break-glass/no-reason']);
});
