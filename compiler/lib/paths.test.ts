import { describe, expect, test } from 'vitest';
import { Paths } from './paths.ts';

const all = ['g', 'a/g', 'a/b/c', 'a/b/d/e', 'a/bc/f', 'a/b-c/f', '/x', 'é/a long name that is text', 'a/g'];
const paths = Paths.of(all);

describe('paths by folder', () => {
  test('when they are listed, each is there once, folder by folder', () => {
    const listed = ['/x', 'g', 'a/g', 'a/b/c', 'a/b-c/f', 'a/b/d/e', 'a/bc/f', 'é/a long name that is text'];
    expect([...paths].sort()).toEqual(listed.sort());
    expect(paths.size).toBe(listed.length);
  });

  test('when one is looked for, says whether it is there', () => {
    expect(all.every((path) => paths.has(path))).toBe(true);
    expect(['', 'a', 'a/', 'x', 'a/b', 'a/h', 'b/g', 'a/b/d/e/f'].filter((path) => paths.has(path))).toEqual([]);
  });

  test.each([
    ['a/b', ['c', 'd/e']],
    ['a', ['b-c/f', 'b/c', 'b/d/e', 'bc/f', 'g']],
    ['a/b/d', ['e']],
    ['x', []],
  ])('when those under %s are asked for, at any depth, gives %j', (folder, expected) => {
    expect([...paths.under(folder)].sort()).toEqual(expected);
    expect([...paths.within([folder])].sort()).toEqual(expected.map((path) => `${folder}/${path}`));
  });

  test('when those of several folders are asked for, gives each once', () => {
    const some = paths.within(['a/b', 'a/b/d', 'é']);
    expect([...some].sort()).toEqual(['a/b/c', 'a/b/d/e', 'é/a long name that is text']);
    expect([some.has('a/b/c'), some.has('a/g')]).toEqual([true, false]);
  });
});
