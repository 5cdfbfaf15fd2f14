import { describe, expect, test } from 'vitest';
import { machine } from '../../testing/machine.ts';
import { codes, ok, textsOf } from '../../testing/outcome.ts';
import { allCodes, entryOf } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';
import { besideReleases } from '../report/evidence.ts';
import { gatesInPortuguese } from '../report/gate-titles.ts';
import { rowsOf } from '../report/report.ts';
import { explain } from './explain.ts';
import { explainEvidence } from './explain-evidence.ts';

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

  test('when several codes are named, prints the page of each', () => {
    const lines = said(['slo/cost', 'slo/latency-p95']);
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(['# slo/cost', '# slo/latency-p95']);
    expect(codes(explain(world, ['slo/cost', 'slo/cosst'], 'en'))).toEqual(['usage/no-such-code']);
  });

  test.each<[string, readonly string[], string, boolean]>([
    ['a word', ['zzzzzzzz'], 'No code and no words of a code have zzzzzzzz in them', false],
    ['words', ['nothing', 'such', 'zzz'], 'No code and no words of a code have nothing such zzz in them', false],
    ['blanks', [' '], 'No code and no words', false],
    ['a code', ['zzz/zzzzzzz'], 'No code is called zzz/zzzzzzz.', true],
  ])(
    'when %s are in none and nothing is near, says so, and only of a code that words can be searched',
    (_, words, reason, isTold) => {
      const [found, ...more] = explain(world, words, 'en').diagnostics;
      const text = found && wording(found, 'en');
      expect([more, text?.reason]).toEqual([[], expect.stringContaining(reason)]);
      expect(text?.fix).toContain('`relc explain` lists every code');
      expect(text?.fix.includes('searches in them')).toBe(isTold);
    },
  );
});

describe('relc explain evidence', () => {
  const page = (path: string | undefined, language: Language = 'en') =>
    textsOf(ok(explainEvidence(world, path, language)));

  test.each(besideReleases.map((one) => [one] as const))(
    'of a file beside the releases, $name, tells what it says and where it lies',
    ({ name, schema, folder }) => {
      const path = `releases/churn/${folder.includes('.') ? folder : `${folder}/2-2027-01-05.json`}`;
      for (const language of ['en', 'pt-BR'] as const) {
        const text = page(name, language);
        expect(text[0]).toBe(`# ${name}`);
        expect(text.join('\n')).toContain(`${folder}`);
        expect(text.filter((line) => line.startsWith('- `')).length).toBeGreaterThan(3);
        for (const asked of [path, `/elsewhere/${path}`, schema]) expect(page(asked, language), asked).toEqual(text);
        expect(page(undefined, language).join('\n')).toContain(name);
      }
    },
  );

  test('of what is no file of a release, says so, and where the list is', () => {
    const [found] = explainEvidence(world, '2-2027-01-05.json', 'en').diagnostics;
    expect(found && wording(found, 'en')).toMatchObject({
      reason: 'No file of a release is called 2-2027-01-05.json.',
      fix: expect.stringMatching(/^`relc explain evidence` lists the files of a release/),
    });
  });
});
