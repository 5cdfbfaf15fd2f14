import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pluralsOfOne } from '../../testing/plurals.ts';
import { textIn } from '../../testing/sample.ts';
import { words } from '../report/human.ts';
import { allCodes, entryOf, isCode } from './catalogue.ts';
import { languages, type Wording } from './entry.ts';
import { wording } from './wording.ts';

const root = join(import.meta.dirname, '../..');
const codes = allCodes();
const saidFor = ({ words = {} }: Wording) => Object.values(words).flatMap((said) => Object.values(said));
const placeholders = ({ reason, cases = {}, fix, ...rest }: Wording) =>
  [
    ...`${[reason, ...Object.values(cases), fix, ...saidFor({ reason, fix, ...rest })].join(' ')}`.matchAll(
      /\{(\w+)[^{}]*\}/g,
    ),
  ]
    .map(([, name = '']) => name)
    .sort();

describe('the catalogue', () => {
  test('when a code is looked up, its group has it; other names are not codes', () => {
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter((code) => !isCode(code))).toEqual([]);
    for (const text of [
      'plan',
      'plan/',
      'plan/nothing',
      'nothing/stale',
      'plan/constructor',
      'constructor/name',
      7,
      null,
    ])
      expect(isCode(text)).toBe(false);
  });

  test('when a group has a file, its codes begin with the name of the file, and no file is left out', () => {
    const files = globSync('*.ts', { cwd: join(import.meta.dirname, 'catalogue') }).map((file) =>
      basename(file, '.ts'),
    );
    expect([...new Set(codes.map((code) => dirname(code)))].sort()).toEqual(files.sort());
  });

  test.each(codes)('when %s is worded, both languages use the same facts, and every part says something', (code) => {
    const entry = entryOf(code);
    expect([...new Set(placeholders(entry['pt-BR']))]).toEqual([...new Set(placeholders(entry.en))]);
    expect(Object.keys(entry['pt-BR'].cases ?? {})).toEqual(Object.keys(entry.en.cases ?? {}));
    // What stands for a value in a command is of the same language.
    const commands = JSON.stringify(entry['pt-BR']).match(/`[^`]*`/g) ?? [];
    expect(commands.join(' ')).not.toMatch(
      /(?<![\w{])(PLAN|KEY|FILE|DAY|ROLE|TEXT|CODE|MODEL|VERSION|NAME|VALUE)(?![\w}])/,
    );
    // A fact in English needs words in Portuguese alone.
    const { origin: _, ...translated } = entry['pt-BR'].words ?? {};
    const values = (words: object) => Object.entries(words).map(([fact, said]) => [fact, Object.keys(said)]);
    expect(values(translated)).toEqual(values(entry.en.words ?? {}));
    for (const { summary, reason, fix, words = {} } of Object.values(entry)) {
      expect(summary).toMatch(/^\S.*[^.\s]$/);
      expect(summary).not.toMatch(/[{}]/);
      expect(reason.trim()).not.toBe('');
      for (const said of Object.values(words['mend'] ?? { none: '' }))
        expect(fix.replace('{mend}', said)).toMatch(/[.`:]$/);
    }
  });

  test.each(languages)('when a fix in %s stands behind its label, it does not begin with the same word', (language) => {
    const label = words[language].fix.slice(0, 4);
    const beginnings = ({ fix, many, words: said = {} }: Wording) =>
      [fix, many?.fix ?? ''].flatMap((text) => {
        const [, name] = /^\{(\w+)\}/.exec(text) ?? [];
        return name === undefined ? [text] : Object.values(said[name] ?? {});
      });
    const repeats = codes.flatMap((code) =>
      beginnings(entryOf(code)[language]).filter((text) => text.toLowerCase().startsWith(label)),
    );
    expect(repeats).toEqual([]);
    expect(codes.flatMap((code) => beginnings(entryOf(code)[language])).length).toBeGreaterThan(codes.length);
  });

  test('when two codes are in one group, their summaries differ', () => {
    for (const language of ['en', 'pt-BR'] as const) {
      const summaries = codes.map((code) => `${dirname(code)}: ${entryOf(code)[language].summary}`);
      expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([]);
    }
  });

  test('when the compiled policy can deny with a code, the code is in the catalogue', () => {
    const denied: readonly string[] = JSON.parse(textIn('policies/policy.lock.json')).codes;
    expect(denied.length).toBeGreaterThan(0);
    expect(denied.filter((code) => !isCode(code))).toEqual([]);
  });

  test('when the pages are compared with the catalogue, every page is up to date', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'tools/build/docs.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('wording', () => {
  test.each(languages)('when every count of a finding is one, what is counted in %s is singular', (language) => {
    const all = codes.flatMap((code) => {
      const { reason, cases = {}, fix, words: said = {} } = entryOf(code)[language];
      const texts = [reason, fix, ...Object.values(cases), ...Object.values(said).flatMap((one) => Object.values(one))];
      const ones = texts.flatMap((text) => [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 1]));
      const changes = ['none', ...Object.keys(cases)];
      return changes.map((change) => wording({ code, facts: { ...Object.fromEntries(ones), change } }, language));
    });
    expect(all.flatMap(({ reason, fix }) => pluralsOfOne(`${reason} ${fix}`, language))).toEqual([]);
  });

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

  test('when a finding names other places, says each with its line, or its file alone', () => {
    const limits = [
      { file: 'x.yaml', pointer: '/a', line: 3 },
      { file: 'y.yaml', pointer: '/b' },
    ];
    expect(wording({ code: 'limit/never', places: { limits } }, 'en').fix).toContain('at x.yaml:3, y.yaml, for');
  });

  test('when the language is Portuguese, says it in Portuguese, with the same facts and decimal commas', () => {
    expect(say({ observed: 1, expected: 2 }, 'pt-BR')).toBe('Encontrado: 1; esperado: 2.');
    expect(say({ observed: 0.5, expected: [0.1, 2] }, 'pt-BR')).toBe('Encontrado: 0,5; esperado: 0,1; 2.');
  });

  test.each([
    [{ mend: 'profile', expected: 3 }, /^Lower it; where an approved release uses this profile, in a new profile\. /],
    [{ mend: 'policy' }, /^Lower it in a new runtime policy\. That one is merged first, /],
    [{ mend: 'measured' }, /^It was measured: fix what it comes from, and measure again\. /],
    [{ mend: 'ungrouped', expected: 0.05 }, /: at most 0\.05 of the people of an attribute may be in `ungrouped`\. /],
    [{ models: 'every', when: '{}' }, /, for every model\.$/],
    [{ models: 'some', when: '{criticality: [high]}' }, /, for `when: \{criticality: \[high\]\}`\.$/],
  ])('when facts %j have words of their own, says those', (facts, fix) => {
    expect(wording({ code: 'limit/at-most', facts }, 'en').fix).toMatch(fix);
  });

  test('when the fix names the file, fills it in', () => {
    const { fix } = wording({ code: 'frozen/file-removed', file: 'a/b', facts: { reference: 'abc' } }, 'en');
    expect(fix).toMatch(/^Restore it: `git checkout abc -- a\/b`\. /);
  });
});
