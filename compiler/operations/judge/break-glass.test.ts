import { expect, test } from 'vitest';
import { chained } from '../../../testing/chained.ts';
import { codes, ok, textsOf } from '../../../testing/outcome.ts';
import { keyFile, target } from '../../../testing/scratch.ts';
import { statementLines } from '../../trust/break-glass.ts';
import { showFile } from '../show.ts';
import { signBreach } from './break-glass.ts';

const { scenario } = chained();
const options = { target, reason: 'INC-1', key: keyFile(scenario.keys, 'demo-mlops') };
const sign = (changes: Partial<typeof options> = {}) => signBreach(scenario.world, { ...options, ...changes });

test('when somebody breaks the glass, prints one statement, over the commit at HEAD and the target', async () => {
  const outcome = ok(await sign());
  const { result } = outcome;
  expect(statementLines(textsOf(outcome).join('\n'))).toEqual([expect.stringMatching(/^\{.*\}$/)]);
  expect(result).toMatchObject({ tip: scenario.git.head.id, target, reason: 'INC-1' });
});

test.each([
  ['en', 'Two approvers'],
  ['pt-BR', 'Dois aprovadores'],
] as const)(
  'when it is printed in %s, says what it is for, that two are needed, and where it goes',
  async (language, two) => {
    const { lines = [] } = ok(await signBreach(scenario.world, options, language));
    for (const said of [scenario.git.head.id, target, two, 'RELC_BREAK_GLASS'])
      expect(lines.join('\n')).toContain(said);
  },
);

test('when what was printed is shown as a file, the lines beside the statement do not disturb', async () => {
  scenario.write('glass', `${textsOf(ok(await sign())).join('\n')}\n`);
  const shown = ok(await showFile(scenario.world, scenario.path('glass')));
  expect(shown.result).toMatchObject({ kind: 'break-glass', tip: scenario.git.head.id });
});

test('when the target is a file: one, where every judge counts, refuses', async () => {
  const made = chained();
  made.change('policies/governance/targets.yaml', (text) => text.replace(/url: .*/, 'url: file:registry'));
  const own = { ...options, key: keyFile(made.scenario.keys, 'demo-mlops') };
  ok(await signBreach(made.world, own));
  // Where the job names no keys for it.
  made.anchor(made.git.head.id, []);
  expect(codes(await signBreach(made.world, own))).toEqual(['break-glass/no-effect']);
});

test('when target, key or reason is none, signs nothing', async () => {
  expect(codes(await sign({ target: 'nowhere' }))).toEqual(['usage/no-such-target']);
  expect(codes(await sign({ key: scenario.planFile }))).toEqual(['usage/no-such-file']);
  expect(codes(await sign({ reason: '!' }))).toEqual(['break-glass/no-reason']);
});
