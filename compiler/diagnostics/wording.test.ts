import { describe, expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { wording } from './wording.ts';

const words = { title: 'No committee', risk: 'Nobody saw {observed}.', fix: 'Name one of {expected}.' };
const denial: Diagnostic = { code: 'own/no-committee', facts: { observed: 'it', expected: ['a', 'b'] }, words };

describe('a number', () => {
  const counting = {
    title: 'T',
    risk: 'It has {observed row|rows}; {expected is|are} read.',
    fix: 'Write `rows: {expected}`.',
  };
  const said = (observed: number, expected: number, language: 'en' | 'pt-BR') =>
    wording({ code: 'own/rows', facts: { observed, expected }, words: counting }, language);

  test('when people read it, it is written as in their language, with what it counts', () => {
    expect(said(5000, 1, 'en').reason).toMatch(/^It has 5,000 rows; 1 is read\.\n/);
    expect(said(1, 0.5, 'pt-BR').reason).toMatch(/^It has 1 row; 0,5 are read\.\n/);
  });

  test('when it is copied, it is as files have it, in each language', () => {
    expect(said(1, 5000.5, 'en').fix).toBe('Write `rows: 5000.5`.');
    expect(said(1, 5000.5, 'pt-BR').fix).toBe('Write `rows: 5000.5`.');
  });
});

describe("a finding of a repository's own gates", () => {
  test('when it is worded, the words are those of the repository, with the facts of the case', () => {
    expect(wording(denial, 'en')).toEqual({
      summary: 'No committee',
      reason: 'Nobody saw it.\nObserved: it; expected: a, b.',
      fix: 'Name one of a, b.',
    });
    expect(wording(denial, 'pt-BR').reason).toBe('Nobody saw it.\nObservado: it; esperado: a, b.');
  });

  test('when its words or facts have several lines, none passes for a line of the report', () => {
    const forged = { title: 'A\nerror[x]: y', risk: 'B\nfix: none', fix: 'C\n0 findings' };
    const { summary, reason, fix } = wording({ ...denial, facts: { observed: 'a\nb' }, words: forged }, 'en');
    expect([summary, fix]).toEqual(['A\\u{a}error[x]: y', 'C\\u{a}0 findings']);
    expect(reason).toBe('B\\u{a}fix: none\nObserved: a\\u{a}b; expected: {expected}.');
    // A name of a document that a gate reports.
    const named = wording({ ...denial, facts: { observed: { 'a\nfix: none': 1, b: 2 }, expected: [] } }, 'en');
    expect(named.reason).toBe('Nobody saw a\\u{a}fix: none 1, b 2.\nObserved: a\\u{a}fix: none 1, b 2; expected: –.');
  });
});
