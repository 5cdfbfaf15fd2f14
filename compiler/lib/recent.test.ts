import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('when values are asked for again, keeps those that were asked for last', () => {
  const found: string[] = [];
  const find = recent((name) => {
    found.push(name);
    return { name };
  }, 2);
  const first = find('1');
  find('2');
  expect(find('1')).toBe(first);
  find('3');
  expect(found).toEqual(['1', '2', '3']);
  // 1 was asked for after 2.
  find('1');
  expect(found).toEqual(['1', '2', '3']);
  find('2');
  expect(found).toEqual(['1', '2', '3', '2']);
});
