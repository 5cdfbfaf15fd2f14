import { expect, test } from 'vitest';
import { once } from './once.ts';

test('when a value is asked for again, it is not found again, even if it is undefined', () => {
  let found = 0;
  const value = once(() => {
    found += 1;
  });
  expect(found).toBe(0);
  expect([value(), value(), found]).toEqual([undefined, undefined, 1]);
});
