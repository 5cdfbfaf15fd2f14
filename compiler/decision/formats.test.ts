import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coming, decisionOf, hostilePage, pageOf } from '../../testing/decision.ts';
import { faultsOf } from '../../testing/html.ts';
import { columnsOf, wordsIn } from '../lib/columns.ts';
import { human } from '../report/human.ts';
import { type Fitted, laidOut } from '../report/report.ts';
import { firstScreen, wholePage } from './index.ts';
import type { Page } from './page.ts';
import { rendered } from './rendered.ts';

const own = (path: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../..', path)));
const printed = (page: Fitted, columns?: number): string => {
  const lines = laidOut([page], 'en', columns);
  return human({ command: '', exitCode: 0, language: 'en', diagnostics: [], lines, result: null }, false, columns);
};
const filesOf = (page: Page): ReadonlyMap<string, string> => {
  const { value, diagnostics } = rendered(page, own);
  expect(diagnostics).toEqual([]);
  return value ?? new Map();
};

const item = fc.record({
  text: fc.string({ maxLength: 400, unit: 'grapheme-ascii' }),
  tone: fc.constant('plain' as const),
});
const rows = fc.array(
  fc.record({
    id: fc.string(),
    label: fc.string({ maxLength: 12, unit: 'grapheme-ascii' }),
    items: fc.array(item, { minLength: 1, maxLength: 9 }),
  }),
  { maxLength: 9 },
);

test('when a page says however much, its first screen has 45 lines of 100 columns at most, and every section of it', () => {
  const base = pageOf();
  fc.assert(
    fc.property(fc.array(rows, { minLength: 7, maxLength: 7 }), fc.constantFrom('en', 'pt-BR'), (all, language) => {
      const first = base.first.map((section, index) => ({ ...section, rows: all[index] ?? [] }));
      const lines = printed(firstScreen({ ...base, language, first }))
        .trimEnd()
        .split('\n');
      expect(lines.length).toBeLessThanOrEqual(45);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
      const titles = lines.map((line) => line.replace(/ \(--all [^)]+\)$/, ''));
      for (const { title } of first) expect(titles).toContain(title.toLocaleUpperCase(language));
    }),
    { numRuns: 100 },
  );
});

test('when a risk is long, or there are many, the first screen tells three whole, and each that policy asked for', () => {
  const risk = { accepted_by: 'Helena', until: '2027-02-20' };
  const long = (name: string) => ({ ...risk, risk: `${name} ${'and more of it '.repeat(12)}to its end` });
  const residual_risks = [long('A'), long('B'), long('C'), long('D'), { ...long('E'), measure: 'fairness/x' }];
  const text = printed(firstScreen(pageOf({ coming: coming({ release: { residual_risks } }, {}) })));
  const told = text.replace(/\s+/g, ' ');
  for (const name of ['A', 'B', 'E']) expect(told).toContain(`: ${name} ${'and more of it '.repeat(12)}to its end`);
  expect(told).not.toContain(': D and more');
  expect(told).toContain('to its end (and 2 more)');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(45);
});

test('when a page is on a terminal, each line fits or is one word, and the first screen is no larger than in files', () => {
  const base = pageOf();
  const columns = fc.integer({ min: 40, max: 220 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 7, maxLength: 7 }), columns, (all, columns) => {
      const first = base.first.map((section, index) => ({ ...section, rows: all[index] ?? [] }));
      const text = printed(firstScreen({ ...base, first }), columns);
      const lines = text.trimEnd().split('\n');
      expect(lines.filter((line) => columnsOf(line) > columns && wordsIn(line.trimStart()).length > 1)).toEqual([]);
      // Words that are wider than a line, and the digest, take lines of their own.
      const wide = text.split(/\s+/).filter((word) => word.length > columns - 15).length;
      expect(lines.length).toBeLessThanOrEqual(Math.ceil(4500 / Math.min(columns, 100)) + 3 + wide);
      expect(text).toContain(base.digest.items[0]?.text);
    }),
    { numRuns: 60 },
  );
});

test('when words are cut on a terminal, no word is', () => {
  const path = `releases/churn/3/${'folder/'.repeat(12)}model.json`;
  const limitations = Array.from(
    { length: 9 },
    () => `See ${path} and more than there is room for in two lines, ${path}`,
  );
  const text = printed(firstScreen(pageOf({ coming: coming({ release: { limitations } }, {}) })), 80);
  expect(text).toContain(`\n               ${path}\n`);
  expect(text.split(/[\s…]+/).filter((word) => word.startsWith('releases/') && word !== path)).toEqual([]);
});

test('when a list is longer than there is room for, the first screen says how many more there are; all of it lists each', () => {
  const limitations = Array.from({ length: 7 }, (_, index) => `Limitation ${index}`);
  const page = pageOf({ coming: coming({ release: { limitations } }, {}) });
  const short = printed(firstScreen(page));
  expect(short).toContain('Limitation 2 (and 4 more)');
  expect(short).not.toContain('Limitation 3');
  for (const one of limitations) expect(printed(wholePage(page))).toContain(one);
});

describe('strings that somebody chose', () => {
  const page = hostilePage();
  const files = filesOf(page);

  test('when they stand in HTML, they are text: no element, no attribute and no script comes from them', () => {
    const html = files.get('html') ?? '';
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/<(script|img)/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&quot;&gt;&lt;img src');
    expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('when they stand in Markdown, they are text: no heading, link, cell or HTML comes from them', () => {
    const markdown = files.get('md') ?? '';
    expect(markdown).not.toMatch(/(?<!\\)<(?!\/?(details|summary)>)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    expect(markdown).not.toMatch(/^# Approved/m);
    expect(markdown).not.toMatch(/^plan digest/m);
    const tables = markdown.split('\n').filter((line) => line.startsWith('|'));
    for (const line of tables) expect(line.split(/(?<!\\)\|/)).toHaveLength(8);
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('when they stand on a terminal, they repaint nothing and forge no line', () => {
    const text = printed(wholePage(page));
    expect(text.match(/^plan digest .*/gm)).toEqual([`plan digest ${decisionOf().digest}`]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('when a page is HTML, it needs nothing but itself, and says in which language it is', () => {
  for (const language of ['en', 'pt-BR'] as const) {
    const html = filesOf(pageOf({}, language)).get('html') ?? '';
    expect(faultsOf(html)).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('@media print');
  }
});
