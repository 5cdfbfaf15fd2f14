import { describe, expect, test } from 'vitest';
import { Blobs, readAhead } from './blobs.ts';

const id = 'c3'.repeat(20);

const megabytes = (paths: readonly string[], size = 1) => paths.map((path) => ({ path, id, size: size * 1e6 }));

function indexOf(blobs: ReturnType<typeof megabytes>): Blobs {
  const index = new Blobs();
  for (const blob of blobs) index.add(blob);
  return index;
}

/** Blobs of a megabyte, with what was read at once. */
function reader(blobs: ReturnType<typeof megabytes>) {
  const readings: string[][] = [];
  const find = readAhead(indexOf(blobs), (some) => {
    readings.push(some.map(({ path }) => path));
    return some.map(({ path }) => [path, new TextEncoder().encode(path)] as const);
  });
  const text = (path: string) => new TextDecoder().decode(find(path));
  return { find, text, readings };
}

describe('reading ahead', () => {
  test('when blobs are asked for one after another, reads what fits at once, and each once', () => {
    const paths = [...'abcdefghij'];
    const { text, readings } = reader(megabytes(paths));
    expect(paths.map(text)).toEqual(paths);
    expect(readings).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g', 'h'],
      ['i', 'j'],
    ]);
  });

  test('when all of them fit, reads all at once, wherever one begins', () => {
    const { text, readings } = reader(megabytes([...'abcd']));
    expect([...'cabd'].map(text)).toEqual([...'cabd']);
    expect(readings).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('when a blob is larger than what is read at once, reads it alone', () => {
    const { text, readings } = reader([...megabytes(['a'], 9), ...megabytes(['b', 'c'])]);
    expect([text('a'), text('b')]).toEqual(['a', 'b']);
    expect(readings).toEqual([['a'], ['b', 'c']]);
  });

  test('when there is more than a few readings, lets go of the one that was not used for longest', () => {
    const { find, text, readings } = reader(megabytes([...'abcd'], 4));
    const handedOut = find('c');
    for (const path of 'abcabdbac') text(path);
    expect(handedOut).toEqual(new TextEncoder().encode('c'));
    expect(readings.map(([path]) => path)).toEqual([...'cabdc']);
  });
});

test('when releases are read, follows their numbers, after what they share', () => {
  const paths = [
    'top',
    'policies/x',
    'releases/a/10/release.yaml',
    'releases/a/9/release.yaml',
    'releases/a/9/model/b',
  ];
  const others = ['releases/a/model.yaml', 'releases/a/profiles/p.yaml', 'releases/b/1/release.yaml'];
  const index = indexOf(megabytes([...paths, ...others]));
  expect([...index.paths()].sort()).toEqual([...paths, ...others].sort());
  expect([...index.from('policies/x')]).toEqual(
    megabytes([
      'policies/x',
      'releases/a/model.yaml',
      'releases/a/profiles/p.yaml',
      'releases/a/9/release.yaml',
      'releases/a/9/model/b',
      'releases/a/10/release.yaml',
      'releases/b/1/release.yaml',
    ]),
  );
  expect([...index.from('top')][0]).toEqual({ path: 'top', id, size: 1e6 });
});
