import { describe, expect, test } from 'vitest';
import { type Diagnostic, distinct, firstOf, firstOfEach } from './diagnostic.ts';

const many = (file: string, count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, offset) => ({ code: 'load/placeholder', file, offset }));
const more = (file: string, observed: number) => ({
  code: 'load/more-findings',
  file,
  facts: { expected: 100, observed },
});

test('when two releases share what is wrong, it is said once; what differs in anything is said each time', () => {
  const one = (expected: number): Diagnostic => ({ code: 'slo/incoherent', file: 'a', facts: { expected } });
  expect(distinct([one(1), one(2), one(1)])).toEqual([one(1), one(2)]);
});

describe('findings of one file', () => {
  test('when there are as many as somebody reads, all are shown; one more, and it is counted instead', () => {
    expect(firstOf('a', many('a', 100))).toEqual(many('a', 100));
    expect(firstOf('a', many('a', 101))).toEqual([...many('a', 100), more('a', 1)]);
    expect(firstOf('a', many('a', 300_000)).at(-1)).toEqual(more('a', 299_900));
  });

  test('when only warnings are left out, their count is a warning', () => {
    const warnings = many('a', 101).map((one): Diagnostic => ({ ...one, severity: 'warning' }));
    expect(firstOf('a', warnings).at(-1)).toEqual({ ...more('a', 1), severity: 'warning' });
  });

  test('when several files have findings, limits each and keeps the order', () => {
    const loose = many('', 150).map(({ code }): Diagnostic => ({ code }));
    const found = [...many('a', 99), ...many('b', 102), ...many('a', 2), ...loose];
    const shown = firstOfEach(found);
    expect(shown.slice(0, 200)).toEqual([...many('a', 99), ...many('b', 100), ...many('a', 1)]);
    expect(shown.slice(200)).toEqual([...loose, more('a', 1), more('b', 2)]);
  });
});
