import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryIn } from '../world/machine.ts';
import { selectReleases } from './selection.ts';

const root = join(mkdtempSync(join(tmpdir(), 'selection-')), 'repository');
mkdirSync(join(root, 'releases/tumor/2'), { recursive: true });
symlinkSync(root, `${root}-link`);

const files = new Map(['tumor/1', 'tumor/2', 'churn/1'].map((name) => [`releases/${name}/a`, new Uint8Array()]));
const tree = { origin: '', files, models: new Map(), faults: [] };

/** Which releases the paths name from a folder, or which paths name none. */
function named(here: string, paths: readonly string[], top = root) {
  const { selected, faults } = selectReleases(repositoryIn(top, here), paths).among(tree);
  if (faults.length > 0) return faults.map(({ facts }) => `nothing at ${facts?.['observed']}`);
  return [...files.keys()].flatMap((file) => {
    const [, model = '', version = ''] = file.split('/');
    return selected(model, version) ? `${model}/${version}` : [];
  });
}

describe('the releases that paths name', () => {
  test.each([
    ['releases', 'tumor/2', ['tumor/2']],
    ['releases/tumor', '2', ['tumor/2']],
    ['releases/tumor', '.', ['tumor/1', 'tumor/2']],
    ['releases/tumor/2', 'model', ['tumor/2']],
    ['releases/tumor/2', '../../churn', ['churn/1']],
    ['releases', 'releases/tumor/2', ['tumor/2']],
    ['', 'releases/tumor', ['tumor/1', 'tumor/2']],
    ['', 'releases', ['tumor/1', 'tumor/2', 'churn/1']],
    ['', '.', ['tumor/1', 'tumor/2', 'churn/1']],
    ['releases', '..', ['tumor/1', 'tumor/2', 'churn/1']],
    ['..', 'releases/churn/1', ['churn/1']],
    ['releases', 'tumor/3', ['nothing at tumor/3']],
    ['policies', '.', ['nothing at .']],
    ['', 'policies', ['nothing at policies']],
  ])(
    'when the caller stands in “%s”, %s is found from there, or from the repository’s root',
    (here, path, expected) => {
      expect(named(join(root, here), [path])).toEqual(expected);
    },
  );

  test('when the repository is named by a link, the caller is still inside it', () => {
    expect(named(join(root, 'releases'), ['tumor/2'], `${root}-link`)).toEqual(['tumor/2']);
  });

  test('when a path names one, only its model is read', () => {
    expect(selectReleases(repositoryIn(root, root), ['releases/tumor/2']).models).toEqual(['tumor']);
    expect(selectReleases(repositoryIn(root, root), ['releases']).models).toEqual([]);
  });
});
