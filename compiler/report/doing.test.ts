import { expect, test } from 'vitest';
import { doing } from './doing.ts';

test('when a file has a name that a terminal would obey, it is seen, and obeyed by none; any other is as it is', () => {
  expect(doing.digesting('a\u001b[2J\u202e\r\nb', 1, 2)).toEqual({
    en: String.raw`reading a\u{1b}[2J\u{202e}\u{d}\u{a}b (50%)`,
    'pt-BR': String.raw`lendo a\u{1b}[2J\u{202e}\u{d}\u{a}b (50%)`,
  });
  expect(doing.planning('análise', 'local', { number: 1, of: 2 }).en).toBe('planning análise on local (1 of 2)');
});
