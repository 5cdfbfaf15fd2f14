import { expect, test } from 'vitest';
import { filesUnder, releaseFolders, releaseOf } from './tree.ts';

test.each([
  ['releases/churn/12/release.yaml', ['releases/churn/12']],
  ['releases/churn/12/model/code/score.py', ['releases/churn/12']],
  ['releases/churn/12', []],
  ['releases/churn/012/x', []],
  ['releases/churn/v1/x', []],
  ['releases/churn/profiles/x.yaml', []],
  ['old/releases/churn/1/x', []],
])('when a file is %s, the release folders are %j', (path, folders) => {
  expect([...releaseFolders([path])]).toEqual(folders);
});

test('when a file is in a release folder, gives the release and the path inside it', () => {
  expect(releaseOf('releases/risk-default/2/model/code/score.py')).toEqual({
    model: 'risk-default',
    version: '2',
    file: 'model/code/score.py',
  });
  expect(releaseOf('releases/Risk/2/x')).toBeUndefined();
});

test('when asked for a folder, gives everything below it at any depth, and nothing of its neighbours', () => {
  const paths = ['a/b/c', 'a/b/d/e', 'a/bc/f', 'a/g'];
  const tree = {
    origin: '',
    files: new Map(paths.map((path) => [path, new Uint8Array()])),
    models: new Map(),
    faults: [],
  };
  expect([...filesUnder(tree, 'a/b').keys()].sort()).toEqual(['c', 'd/e']);
  expect([...filesUnder(tree, 'a').keys()].sort()).toEqual(['b/c', 'b/d/e', 'bc/f', 'g']);
  expect([...filesUnder(tree, 'x').keys()]).toEqual([]);
});
