// From paths on the command line to releases.
import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Selection } from '../load/index.ts';
import type { Tree } from '../model/tree.ts';
import type { Repository } from '../world/port.ts';

export interface Selected {
  /** Models to read; all of them when empty. */
  readonly models: readonly string[];
  /** The selected releases of a tree, and the paths that name none. */
  readonly among: (tree: Tree) => { readonly selected: Selection; readonly faults: readonly Diagnostic[] };
}

interface NamedPath {
  readonly model: string | undefined;
  readonly version: string | undefined;
}

/**
 * A path may be the repository's root, `releases`, a model's folder, a release folder, or something in one. It is
 * relative to the caller's folder or, except for the root itself, to the repository's root.
 */
export function selectReleases(repository: Pick<Repository, 'fromRoot'>, paths: readonly string[]): Selected {
  const wanted = paths.map((path) => ({ path, places: placesOf(repository, path) }));
  const models = wanted.flatMap(({ places }) => places.map(({ model }) => model));
  return {
    models: models.includes(undefined) ? [] : [...new Set(models.flatMap((model) => model ?? []))],
    among: (tree) => {
      const found = wanted.map(({ path, places }) => ({ path, place: places.find((place) => isIn(tree, place)) }));
      return {
        selected: (model, version) => found.length === 0 || found.some(({ place }) => covers(place, model, version)),
        faults: found.flatMap(({ path, place }): Diagnostic[] =>
          place === undefined ? [{ code: 'usage/no-such-path', facts: { observed: path } }] : [],
        ),
      };
    },
  };
}

function placesOf(repository: Pick<Repository, 'fromRoot'>, path: string): readonly NamedPath[] {
  const fromHere = repository.fromRoot(path);
  // Relative to the root, `.` would mean everything, wherever the caller is.
  if (fromHere === '') return [{ model: undefined, version: undefined }];
  return [fromHere, posix.normalize(path)].flatMap((place) => {
    const [top, model, version] = place.split('/');
    return top === 'releases' ? { model: model || undefined, version: version || undefined } : [];
  });
}

const isIn = (tree: Tree, { model, version }: NamedPath): boolean => {
  const folder = ['releases', model, version, ''].filter((part) => part !== undefined).join('/');
  return tree.files.keys().some((file) => file.startsWith(folder));
};

const covers = (place: NamedPath | undefined, model: string, version?: string): boolean =>
  place !== undefined &&
  (place.model === undefined || place.model === model) &&
  (place.version === undefined || place.version === version);
