import { describe, expect, test } from 'vitest';
import { machine } from '../../testing/machine.ts';
import { codes, ok, textsOf } from '../../testing/outcome.ts';
import { allCodes, entryOf } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { gatesInPortuguese } from '../report/gate-titles.ts';
import { rowsOf } from '../report/report.ts';
import { explain } from './explain.ts';

const world = machine({});
const said = (words: readonly string[], language: Language = 'en') => textsOf(ok(explain(world, words, language)));
const foundBy = (words: readonly string[], language: Language = 'en') =>
  rowsOf(ok(explain(world, words, language)).result ?? null).map(({ code }) => code);

describe('relc explain', () => {
  test.each(['en', 'pt-BR'] as const)(
    'without a code, lists each below its group, with its summary in %s',
    (language) => {
      const lines = said([], language);
      expect(foundBy([], language)).toEqual(allCodes());
      expect(lines.filter((line) => line.startsWith('# '))).toContain('# slo');
      for (const code of allCodes())
        expect(
          lines.filter((line) => line.startsWith(`  ${code} `)),
          code,
        ).toEqual([expect.stringMatching(/ {2}\S/)]);
      expect(lines.join('\n')).toContain(entryOf('slo/cost')[language].summary);
    },
  );

  test('when a page shows a gate, its title is in the language that was asked for', () => {
    const gatesIn = (language: Language) =>
      new Set(
        allCodes().flatMap((code) => said([code], language).flatMap((line) => /^## Gate: (.*)$/.exec(line)?.[1] ?? [])),
      );
    expect([...gatesIn('en')].filter((title) => gatesInPortuguese[title] === undefined)).toEqual([]);
    expect(gatesIn('pt-BR')).toEqual(new Set([...gatesIn('en')].map((title) => gatesInPortuguese[title])));
  });

  test('when words are in several codes, lists those, first where code or summary has them', () => {
    const found = foundBy(['latency']);
    const isNamed = (code: unknown) => String(code).includes('latency');
    expect(found.length).toBeGreaterThan(4);
    expect(found.findIndex((code) => !isNamed(code))).toBeGreaterThan(found.findIndex(isNamed));
    expect(foundBy(['latency', 'p95'])[0]).toBe('slo/latency-p95');
    expect(said(['latency']).at(-1)).toContain('relc explain CODE');
  });

  test('when words are in one code only, prints its page', () => {
    expect(said(['CALENDAR never opens'])[0]).toBe('# change/window-over');
  });

  test('when words are typed without accents, finds them in Portuguese, and not in English', () => {
    expect(codes(explain(world, ['latencia'], 'en'))).toEqual(['usage/no-such-code']);
    expect(foundBy(['latencia'], 'pt-BR')).toContain('slo/latency-p95');
  });

  test.each([
    ['limit/onyl', ['limit/only']],
    ['latency-p96', ['slo/latency-p95', 'slo/latency-p99']],
  ])('when %s is in none, names the nearest codes', (observed, expected) => {
    expect(explain(world, [observed], 'en').diagnostics).toMatchObject([
      { code: 'usage/no-such-code', facts: { observed, change: 'near', expected } },
    ]);
  });

  test('when nothing is near, or only blanks are typed, exits 2 and says how to list them', () => {
    for (const word of ['zzzzzzzz', ' ']) expect(codes(explain(world, [word], 'en'))).toEqual(['usage/no-such-code']);
    expect(entryOf('usage/no-such-code').en.fix).toContain('`relc explain` lists every code');
  });
});
