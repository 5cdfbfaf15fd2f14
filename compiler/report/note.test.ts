import { describe, expect, test } from 'vitest';
import { shortened } from './note.ts';

describe('a note that is too long', () => {
  const end = 'The rest is elsewhere.';

  test('when it fits, is left as it is', () => {
    expect(shortened('a\nb', end, 3)).toBe('a\nb');
  });

  test('when it does not, is cut between lines, and says so', () => {
    expect(shortened('one\ntwo\nthree', end, 8)).toBe(`one\ntwo\n\n${end}`);
  });

  test('when it is cut within a block of code, that ends there: what follows is no code', () => {
    const text = ['````text', '```', '````', 'a', '````text', 'b', '```', 'c', '````'];
    const cut = (lines: number) => shortened(text.join('\n'), end, text.slice(0, lines).join('\n').length + 1);
    expect(cut(7)).toBe([...text.slice(0, 7), '````', '', end].join('\n'));
    expect(cut(4)).toBe([...text.slice(0, 4), '', end].join('\n'));
  });

  test('when one line alone is too long, it goes', () => {
    expect(shortened('x'.repeat(2_000_000), end)).toBe(`\n${end}`);
  });
});
