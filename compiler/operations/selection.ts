// From paths on the command line to releases.
import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isBeside, type Selection } from '../load/index.ts';
import type { Tree } from '../model/tree.ts';
import type { Repository } from '../world/port.ts';

export interface Selected {
  /** Models to read; all of them when empty. */
  readonly models: readonly string[];
  /** The selected releases of a tree, and the paths that name none. */
  readonly among: (tree: Tree) => Among;
}

interface Among {
  readonly selected: Selection;
  /** Whether a file that belongs to a model and to no release was named; undefined where none was. */
  readonly isNamed: ((file: string) => boolean) | undefined;
  readonly faults: readonly Diagnostic[];
}

interface NamedPath {
  readonly model: string | undefined;
  readonly version: string | undefined;
  readonly path: string;
}

/**
 * A path may be the repository's root, `releases`, a model's folder, a release folder, something in one, or a file beside
 * the releases of a model, which is judged with its model.yaml. It is relative to the caller's folder or, except for the root itself, to the repository's root.
 */
export function selectReleases(repository: Pick<Repository, 'fromRoot'>, paths: readonly string[]): Selected {
  const wanted = paths.map((path) => ({ path, places: placesOf(repository, path) }));
  const models = wanted.flatMap(({ places }) => places.map(({ model }) => model));
  return {
    models: models.includes(undefined) ? [] : [...new Set(models.flatMap((model) => model ?? []))],
    among: (tree) => {
      const found = wanted.map(({ path, places }) => ({ path, place: placed(tree, places) }));
      const named = found.flatMap(({ place }) => (place?.beside === undefined ? [] : [place.beside]));
      return {
        isNamed: named.length === 0 ? undefined : (file) => named.some((one) => isUnder(file, one)),
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
  if (fromHere === '') return [{ model: undefined, version: undefined, path: '' }];
  return [fromHere, posix.normalize(path)].flatMap((place) => {
    const [top, model, version] = place.split('/');
    return top === 'releases'
      ? { model: model || undefined, version: version || undefined, path: posix.join(place) }
      : [];
  });
}

interface Placed extends Pick<NamedPath, 'model' | 'version'> {
  /** What lies beside the releases of the model. */
  readonly beside?: string;
}

function placed(tree: Tree, places: readonly NamedPath[]): Placed | undefined {
  for (const { model, version, path } of places) {
    const [folder, beside] = [['releases', model, version].filter(Boolean).join('/'), path.replace(/\/$/, '')];
    if (tree.files.keys().some((file) => isUnder(file, beside) && isBeside(file)) && version !== undefined)
      return { model, version, beside };
    if (tree.files.keys().some((file) => file.startsWith(`${folder}/`))) return { model, version };
  }
  return undefined;
}

const isUnder = (file: string, path: string): boolean => file === path || file.startsWith(`${path}/`);

const covers = (place: Placed | undefined, model: string, version?: string): boolean =>
  place !== undefined &&
  (place.model === undefined || place.model === model) &&
  (place.beside === undefined ? place.version === undefined || place.version === version : version === undefined);
