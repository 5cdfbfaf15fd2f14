import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../testing/sample.ts';
import { type Code, english, type Wording } from './catalogue.en.ts';
import { portuguese } from './catalogue.pt-BR.ts';
import { wording } from './wording.ts';

const root = join(import.meta.dirname, '../..');
const codes = Object.keys(english) as Code[];
const placeholders = ({ reason, fix }: Wording) => [...`${reason} ${fix}`.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the catalogues', () => {
  test('when a code is in one language, it is in the other, in the same order', () => {
    expect(Object.keys(portuguese)).toEqual(codes);
  });

  test.each(codes)('when %s is worded, both languages use the same facts, and every part says something', (code) => {
    expect([...new Set(placeholders(portuguese[code]))]).toEqual([...new Set(placeholders(english[code]))]);
    for (const { summary, reason, fix } of [english[code], portuguese[code]]) {
      expect(summary).toMatch(/^\S.*[^.\s]$/);
      expect(summary).not.toMatch(/[{}]/);
      expect(reason.trim()).not.toBe('');
      expect(fix).toMatch(/[.`:]$/);
    }
  });

  test('when a summary is read, it stands for one code of its group alone', () => {
    for (const catalogue of [english, portuguese]) {
      const summaries = Object.entries(catalogue).map(([code, { summary }]) => `${code.split('/')[0]}: ${summary}`);
      expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([]);
    }
  });

  test('when the compiled policy can deny with a code, the code is in the catalogue', () => {
    const denied: readonly string[] = JSON.parse(textIn('policies/policy.lock.json')).codes;
    expect(denied.length).toBeGreaterThan(0);
    expect(denied.filter((code) => !Object.hasOwn(english, code))).toEqual([]);
  });

  test('when the pages of the codes are compared with the catalogue, none is out of date', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'tools/build/docs.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('wording', () => {
  const say = (facts: Record<string, never> | object, language: 'en' | 'pt-BR' = 'en') =>
    wording({ code: 'shape/type', file: 'f', facts: facts as Record<string, never> }, language).reason;

  test.each([
    ['text', 'number', 'It is text; expected: number.'],
    [1.5, true, 'It is 1.5; expected: true.'],
    [null, [], 'It is –; expected: –.'],
    [['a', 1], ['b'], 'It is a, 1; expected: b.'],
  ])('when the facts are %j and %j, says: %s', (observed, expected, reason) => {
    expect(say({ observed, expected })).toBe(reason);
  });

  test('when a fact is missing, leaves its placeholder; when it holds a placeholder, does not fill that', () => {
    expect(say({ observed: '{expected}' })).toBe('It is {expected}; expected: {expected}.');
    expect(say({ observed: '{expected}', expected: 'x' })).toBe('It is {expected}; expected: x.');
  });

  test('when the language is Portuguese, says it in Portuguese, with the same facts', () => {
    expect(say({ observed: 1, expected: 2 }, 'pt-BR')).toBe('Encontrado: 1; esperado: 2.');
  });

  test('when the fix names the file, fills it in', () => {
    const { fix } = wording({ code: 'frozen/file-removed', file: 'a/b', facts: { reference: 'abc' } }, 'en');
    expect(fix).toMatch(/^Restore it: `git checkout abc -- a\/b`\. /);
  });
});
