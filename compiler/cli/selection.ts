// From paths on the command line to releases.
import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Selection } from '../load/index.ts';
import type { Tree } from '../model/tree.ts';

export interface Selected {
  /** Models to read; all of them when empty. */
  readonly models: readonly string[];
  readonly selected: Selection;
  /** Paths that name no release in a tree. */
  readonly faults: (tree: Tree) => readonly Diagnostic[];
}

/** Each path is `releases`, a model's folder, a release folder, or something in one. */
export function selectReleases(root: string, paths: readonly string[]): Selected {
  const wanted = paths.map((path) => {
    const [top, model, version] = relative(root, resolve(root, path)).split(sep);
    return { path, top, model, version };
  });
  const matches = (one: (typeof wanted)[number], model: string, version?: string) =>
    one.top === 'releases' &&
    (one.model === undefined || one.model === model) &&
    (one.version === undefined || one.version === version);
  const everything = wanted.length === 0 || wanted.some((one) => one.model === undefined);
  return {
    models: everything ? [] : [...new Set(wanted.flatMap((one) => one.model ?? []))],
    selected: (model, version) => wanted.length === 0 || wanted.some((one) => matches(one, model, version)),
    faults: (tree) =>
      wanted
        .filter(
          (one) =>
            ![...tree.files.keys()].some(
              (file) =>
                file.startsWith(
                  `releases/${one.model === undefined ? '' : `${one.model}/`}${one.version === undefined ? '' : `${one.version}/`}`,
                ) && one.top === 'releases',
            ),
        )
        .map((one): Diagnostic => ({ code: 'usage/no-such-path', facts: { observed: one.path } })),
  };
}
