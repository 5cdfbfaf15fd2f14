// Golden cases through the whole command line. BLESS=1 writes what was said, and the
// files that `expected/` names: read the diff before committing it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { caseFile, listCases, makeBase, runCase } from './case.ts';

const cases = listCases();
const base = makeBase();
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe.concurrent('relc', () => {
  test.for(cases.map((one) => [`${one.title} (${one.name})`, one] as const))('%s', async ([, one], { expect }) => {
    for (const [path, text] of await runCase(base, one)) {
      const golden = caseFile(one.name, path);
      if (process.env['BLESS']) writeFileSync(golden, text ?? '');
      expect(text, path).toBe(readFileSync(golden, 'utf8'));
    }
  });
});
