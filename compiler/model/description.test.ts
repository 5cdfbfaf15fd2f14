import { expect, test } from 'vitest';
import { ownPart, withOwnPart } from './description.ts';

const part = 'What is new\n\n- one\n- two';
const shown = withOwnPart('', part);

test.each([
  ['nothing', '', shown],
  ['a text', 'Ask Ana first.', `Ask Ana first.\n\n${shown}`],
  ['a text with line ends of Windows', 'Ask Ana.\r\nReally.\r\n', `Ask Ana.\r\nReally.\n\n${shown}`],
  ["an older part of relc's", withOwnPart('', 'old'), shown],
  ["text before and after relc's part", `before\n${withOwnPart('', 'old')}\nafter`, `before\n${shown}\nafter`],
  ['two copies of it, with a text between them', `${shown}\nbetween\n${shown}`, `${shown}\nbetween`],
  ['a first mark alone', 'x <!-- relc:begin -->', `x <!-- relc:begin -->\n\n${shown}`],
  ['a last mark alone', '<!-- relc:end -->\nx', `<!-- relc:end -->\nx\n\n${shown}`],
])('when a description has %s, relc writes its own part and leaves the rest', (_, before, after) => {
  expect(withOwnPart(before, part)).toBe(after);
  expect(ownPart(after)).toBe(part);
  expect(withOwnPart(after, part)).toBe(after);
});

test("when nobody wrote a part of relc's, there is none; when it is taken away, what people wrote stays", () => {
  expect([ownPart(''), ownPart('Ask Ana.'), ownPart('x <!-- relc:begin -->\ny')]).toEqual([null, null, null]);
  expect(withOwnPart('Ask Ana.', null)).toBe('Ask Ana.');
  expect(withOwnPart(`Ask Ana.\n${shown}\nAnd Rui.`, null)).toBe('Ask Ana.\nAnd Rui.');
});

test('when a first mark has no last, text up to the next part is theirs', () => {
  const open = 'x <!-- relc:begin -->\ntheirs';
  expect(withOwnPart(`${open}\n${shown}`, 'new')).toBe(`${open}\n${withOwnPart('', 'new')}`);
});

test('when two parts differ from one, or somebody changed it, what relc reads is not what it wrote', () => {
  expect(ownPart(`${shown}\n${shown}`)).not.toBe(part);
  expect(ownPart(shown.replace('one', '1'))).toBe(part.replace('one', '1'));
  // An editor's line ends are no change.
  expect(ownPart(shown.replaceAll('\n', '\r\n'))).toBe(part);
});

test('when it is shown, the first line begins with the text, which lists of versions show, and has no mark before it', () => {
  expect(shown.split('\n')[0]).toBe('What is new <!-- relc:begin -->');
});

test('when a description is long and full of marks, it is read in no time', () => {
  const many = 'x <!-- relc:begin -->\n'.repeat(100_000);
  expect(ownPart(many)).toBeNull();
  expect(ownPart(withOwnPart(many, part))).toBe(part);
});
