import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { render } from './render.ts';

const inline = (value: string) => render('t', utf8('{{inline value}}'), { value }, 'en').value;
const shown = (value: unknown) => render('t', utf8('{{value value}}'), { value }, 'en').value;

describe('a value in the notes', () => {
  test.each([
    ['# Approved', '\\# Approved'],
    ['- approved', '\\- approved'],
    ['1. approved', '1\\. approved'],
    ['a\n\n# b', 'a # b'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['**bold** `code` ~~gone~~', '\\*\\*bold\\*\\* \\`code\\` \\~\\~gone\\~\\~'],
    ['_lean_ | cell \\', '\\_lean\\_ \\| cell \\\\'],
    ['a\u001b[2J\u202eb', 'a \\[2J b'],
  ])('when it is %j, poses as nothing but text', (value, expected) => {
    expect(inline(value)).toBe(expected);
  });

  test.each(['Better by 1.5 % (AUC 0.8), see CHG-1 #4', 'latency_ms.p95', 'It approves 64.2 %; 5 - 3 = 2'])(
    'when it is plain (%j), stays as it is',
    (value) => {
      expect(inline(value)).toBe(value);
    },
  );

  test('when it is between backticks, cannot leave them', () => {
    expect(shown('a`|\u202eb')).toBe('`a  b`');
    expect(shown({ 'a`': '|' })).toBe('`{"a\'":"\\|"}`');
  });
});
