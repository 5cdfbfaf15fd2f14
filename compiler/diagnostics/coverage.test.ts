// Every code that relc can print is tested: it is in the output of a case or in a test, including tests of gates.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allCodes, entryOf } from './catalogue.ts';

const root = join(import.meta.dirname, '../..');
const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .filter((file) => basename(file) !== basename(import.meta.filename))
    .map((file) => readFileSync(join(root, file), 'utf8'));

const codes = allCodes();

const outputs = read('testing/cases/*/output.txt');
const tests = read('compiler/**/*.test.ts');
const gateTests = read('policies/gates/*_test.rego');
const inOutput = (code: string) =>
  outputs.some((text) => text.includes(`error[${code}]`) || text.includes(`warning[${code}]`));
const inTest = (code: string) =>
  tests.some((text) => text.includes(`'${code}'`)) || gateTests.some((text) => text.includes(`"${code}"`));

describe('codes that relc can say', () => {
  test.each(codes)('when it applies, %s is in the output of a case or in a test', (code) => {
    expect(inOutput(code) || inTest(code)).toBe(true);
  });

  test('when an output words a finding, no fact is left out', () => {
    const names = new Set(
      codes.flatMap((code) => {
        const { reason, fix } = entryOf(code).en;
        return `${reason} ${fix}`.match(/\{\w+\}/g) ?? [];
      }),
    );
    for (const text of outputs) for (const name of names) expect(text).not.toContain(name);
  });
});
