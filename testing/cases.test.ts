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

test.for(['samples-pass', 'usage-faults', 'wrong-shapes'])(
  'when the case %s is run as a process, it says the same',
  async (name) => {
    const [one] = cases.filter((each) => each.name === name);
    if (one === undefined) throw new Error(`no case ${name}`);
    const said = await runCase(tree, one, inAProcess);
    expect(said.get('output.txt')).toBe(readFileSync(caseFile(name, 'output.txt'), 'utf8'));
  },
);
