import { expect, test } from 'vitest';
import { textOf, utf8 } from '../lib/bytes.ts';
import { withText } from './edit.ts';

const edited = (source: string, pointer = '/aliases/prod') => {
  const changed = withText(utf8(source), pointer, '2', '1');
  return changed && textOf(changed);
};

test.each([
  ['in a block', '# why "2"\naliases: # here\n    prod:   "2"   # since May\n    test: "2"\n'],
  ['in one line', "{aliases: {test: '2', prod: '2'}, versions: {'2': Approved}}\n"],
  ['after letters of several bytes, with line ends of Windows', 'owner: "João 🙂"\r\naliases:\r\n  prod: "2"\r\n'],
])('when the text is %s, nothing else changes by a byte', (_, source) => {
  const at = source.lastIndexOf('prod') + source.slice(source.lastIndexOf('prod')).search(/["']2/) + 1;
  expect(edited(source)).toBe(`${source.slice(0, at)}1${source.slice(at + 1)}`);
});

test.each([
  ['the target has no line', 'aliases: {test: "2"}\n'],
  ['it is a number', 'aliases: {prod: 2}\n'],
  ['it says another version', 'aliases: {prod: "3"}\n'],
  ['it begins as asked, and goes on', 'aliases: {prod: "22"}\n'],
  ['it is written with an escape', 'aliases: {prod: "\\x32"}\n'],
  ['it is a block of text', 'aliases:\n  prod: |-\n    2\n'],
  ['the document does not parse', 'aliases: {prod: "2"\n'],
])('when %s, a person must write the line', (_, source) => {
  expect(edited(source)).toBeUndefined();
});
