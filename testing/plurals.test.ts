// Words that are put together: whatever is counted, one of it is not told in the plural.
import { describe, expect, test } from 'vitest';
import { documentWordsOf } from '../compiler/compile/documents/words/index.ts';
import { notesWordsOf } from '../compiler/compile/notes/words/index.ts';
import { wordsOf } from '../compiler/decision/words/index.ts';
import { type Language, languages } from '../compiler/diagnostics/entry.ts';
import { countedIn } from '../compiler/diagnostics/numbers.ts';
import { isObject } from '../compiler/lib/json.ts';
import { importWords } from '../compiler/report/import-words.ts';
import { goingBack } from '../compiler/report/phrases.ts';
import { diffWords } from '../compiler/report/policy-diff-words.ts';
import { summaries } from '../compiler/report/summaries.ts';
import { pluralsOfOne } from './plurals.ts';

/** Stands for an object in which every number is one. */
const ones = new Proxy({}, { get: () => 1 });

/** What a function may take: a number or a text, names, roles with how many people, or an object. */
const taken: readonly unknown[] = [1, ['1'], [['1', 1]], ones];

const argumentsOf = (count: number): readonly (readonly unknown[])[] =>
  count === 0 ? [[]] : argumentsOf(count - 1).flatMap((some) => taken.map((one) => [...some, one]));

/** What is said of ones, by the first arguments that are taken. */
function saidBy(say: (some: readonly unknown[]) => unknown, count: number): unknown {
  const rest = Array.from({ length: Math.max(count - 4, 0) }, () => 1);
  for (const some of argumentsOf(Math.min(count, 4)))
    try {
      return say([...some, ...rest]);
    } catch {
      // It takes others.
    }
  throw new Error('nothing that is tried is taken');
}

/** Every text below a value. */
function textsIn(value: unknown, language: Language): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return textsIn(
      saidBy((some) => Reflect.apply(value, undefined, some), value.length),
      language,
    );
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, language));
  if (!isObject(value)) return [];
  // What is said in both languages.
  return Object.entries(value).flatMap(([name, one]) =>
    languages.some((other) => other === name && other !== language) ? [] : textsIn(one, language),
  );
}

describe.each(languages)('words in %s', (language) => {
  test.each([
    ['the decision page', wordsOf(language)],
    ['release notes', notesWordsOf(language)],
    ['documents', documentWordsOf(language)],
    ['an import', importWords[language]],
    ['a diff of policies', diffWords[language]],
    ['ways back', goingBack],
    ['summaries', summaries],
  ])('when %s counts one, says it in the singular', (_, words) => {
    const texts = [...new Set(textsIn(words, language))];
    expect(texts.some((text) => /\b1 \p{L}/u.test(text))).toBe(true);
    expect(texts.flatMap((text) => pluralsOfOne(text, language))).toEqual([]);
  });
});

test('when something is counted, the number is as people of the language write it', () => {
  const days = countedIn('en');
  expect([days(1, 'day', 'days'), days(0, 'day', 'days'), days(5000, 'day', 'days')]).toEqual([
    '1 day',
    '0 days',
    '5,000 days',
  ]);
  expect(countedIn('pt-BR')(5000, 'dia', 'dias')).toBe('5.000 dias');
});
