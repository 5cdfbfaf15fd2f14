// Nothing that check can say goes untested: each code stands in the output of a case or in a test.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from './catalogue.en.ts';

const compiler = join(import.meta.dirname, '..');
const read = (pattern: string) =>
  globSync(pattern, { cwd: compiler })
    .filter((file) => basename(file) !== basename(import.meta.filename))
    .map((file) => readFileSync(join(compiler, file), 'utf8'));

/** What check says about a release, its policies and its trusted keys. Other commands have tests of their own. */
const groups = [
  'parse',
  'shape',
  'load',
  'model',
  'policy',
  'components',
  'trust',
  'frozen',
  'signature',
  'attestation',
  'gate',
  'evidence',
  'slo',
  'lifecycle',
  'privacy',
  'fairness',
  'drift',
  'regression',
  'promote',
  'vulnerability',
  'vex',
  'release',
  'change',
  'exception',
  'enforcement',
];
const codes = Object.keys(english).filter((code) => groups.includes(code.replace(/\/.*/, '')));

const outputs = read('cases/*/output.txt');
const tests = read('**/*.test.ts');
const inOutput = (code: string) =>
  outputs.some((text) => text.includes(`error[${code}]`) || text.includes(`warning[${code}]`));
const inTest = (code: string) => tests.some((text) => text.includes(`'${code}'`));

describe('codes that check can say', () => {
  test('when the catalogue is read, every group has codes', () => {
    expect(groups.filter((group) => !codes.some((code) => code.startsWith(`${group}/`)))).toEqual([]);
  });

  test.each(codes)('when something is wrong, %s is denied in a case or a test', (code) => {
    expect(inOutput(code) || inTest(code)).toBe(true);
  });

  test('when an output words a finding, no fact is left out', () => {
    const names = new Set(
      Object.values(english).flatMap(({ reason, fix }) => `${reason} ${fix}`.match(/\{\w+\}/g) ?? []),
    );
    for (const text of outputs) for (const name of names) expect(text).not.toContain(name);
  });
});
