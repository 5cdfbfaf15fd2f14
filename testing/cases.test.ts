// Golden cases through the whole command line. BLESS=1 writes the current output and the files of `expected/`: read the
// diff before committing it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { caseFile, inAProcess, listCases, makeTree, runCase } from './case.ts';

const cases = listCases();
const tree = makeTree();
afterAll(() => rmSync(tree.folder, { recursive: true, force: true }));

describe('relc', () => {
  test.for(cases.map((one) => [`${one.title} (${one.name})`, one] as const))('%s', async ([, one]) => {
    for (const [path, text] of await runCase(tree, one)) {
      const golden = caseFile(one.name, path);
      if (process.env['BLESS']) writeFileSync(golden, text ?? '');
      expect(text, path).toBe(readFileSync(golden, 'utf8'));
    }
  });
});

test.for([
  ['samples-pass', 'check releases/risk-default/1 --at 2026-11-24T12:00:00Z --lang pt-BR'],
  ['samples-pass', 'check releases/risk-default/2 --at 2026-11-24T12:00:00Z --format json'],
  ['wrong-shapes', 'check releases/risk-default/2 --at 2026-11-24T12:00:00Z'],
  ['usage-faults', 'check --at yesterday'],
  ['usage-faults', ''],
] as const)('when in the case %s “relc %s” is run as a process, it says the same', async ([name, command]) => {
  const [one] = cases.filter((each) => each.name === name && each.commands.includes(command));
  if (one === undefined) throw new Error(`no case ${name} with ${command}`);
  const said = await runCase(tree, { ...one, commands: [command] }, inAProcess);
  expect(readFileSync(caseFile(name, 'output.txt'), 'utf8')).toContain(said.get('output.txt'));
});
