import { expect, test } from 'vitest';
import { uuidOf } from './uuid.ts';

test('when names are the same, so is their UUID, which says that it is of version 5', () => {
  expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
  expect(uuidOf('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('when names differ, or are divided otherwise, so do their UUIDs', () => {
  expect(new Set([uuidOf('a', 'b'), uuidOf('ab'), uuidOf('b', 'a'), uuidOf('a'), uuidOf()]).size).toBe(5);
});
