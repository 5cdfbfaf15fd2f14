import { expect, test } from 'vitest';
import { unsaid } from './said_reporter.ts';

const noted = (): ReadonlySet<string> => (globalThis as { said?: Set<string> }).said ?? new Set();

test('when an assertion expects a code and finds it, the code is said; when it expects its absence, it is not', () => {
  expect([{ code: 'test/found' }]).toMatchObject([{ code: 'test/found' }]);
  expect('error[test/printed]: …').toBe('error[test/printed]: …');
  expect([]).not.toContain('test/absent');
  expect(['test/found', 'test/printed', 'test/absent'].map((code) => noted().has(code))).toEqual([true, true, false]);
});

test('when no file of tests expected a code, it is named', () => {
  const metas = [{ said: new Set(['test/one']) }, {}, { said: new Set(['test/two']) }];
  expect(unsaid(['test/one', 'test/two', 'test/three'], metas)).toEqual(['test/three']);
});
