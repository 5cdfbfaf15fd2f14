import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import type { Tree } from '../model/tree.ts';
import { scopeFaults } from './scope.ts';

const treeOf = (...paths: readonly string[]): Tree => ({
  origin: 'abc123',
  files: new Map(paths.map((path) => [path, utf8('')])),
  models: new Map(),
  faults: [],
});
const release = 'releases/churn/12/release.yaml';

describe('what a merge request may change', () => {
  test('when it changes only releases, or no release, passes', () => {
    const tree = treeOf(release);
    expect(scopeFaults(tree, tree, [release, 'releases/churn/model.yaml'])).toEqual([]);
    expect(scopeFaults(tree, tree, ['README.md', 'policies/gates/slo.rego'])).toEqual([]);
  });

  test('when it changes something else beside releases, names that, in the order of bytes', () => {
    const tree = treeOf(release);
    expect(scopeFaults(tree, tree, ['policies/x', release, 'README.md', 'old/releases/x'])).toEqual([
      { code: 'change/outside-releases', file: 'README.md' },
      { code: 'change/outside-releases', file: 'old/releases/x' },
      { code: 'change/outside-releases', file: 'policies/x' },
    ]);
  });

  test('when approvals of the judge lie beside what they approve, passes; beside a release, names the rest', () => {
    const approval = `releases/.judge/${'0'.repeat(64)}/ana.sigstore.json`;
    const tree = treeOf(release, approval);
    expect(scopeFaults(tree, tree, ['policies/x', approval])).toEqual([]);
    expect(scopeFaults(tree, tree, [approval, release])).toEqual([]);
    expect(scopeFaults(tree, tree, ['policies/x', approval, release])).toEqual([
      { code: 'change/outside-releases', file: 'policies/x' },
    ]);
  });

  test('when a release folder disappears, names it once; a file of one may go', () => {
    const before = treeOf(release, 'releases/churn/12/vex.cdx.json', 'releases/a/1/release.yaml', 'releases/a/2/x');
    const changed = [release, 'releases/churn/12/vex.cdx.json', 'releases/a/1/release.yaml', 'releases/a/2/y'];
    expect(scopeFaults(treeOf('releases/a/2/x'), before, changed)).toEqual([
      { code: 'change/release-deleted', file: 'releases/a/1' },
      { code: 'change/release-deleted', file: 'releases/churn/12' },
    ]);
  });

  test('when there was no such folder, or nothing to compare with, nothing disappeared', () => {
    expect(scopeFaults(treeOf(), treeOf('releases/churn/model.yaml'), [release])).toEqual([]);
    expect(scopeFaults(treeOf(), undefined, [release])).toEqual([]);
  });
});
