// The targets and models that people name.
import type { Target, Targets } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import { byBytes } from '../lib/bytes.ts';
import type { Source } from '../load/source.ts';
import { targetsFile } from '../model/policies.ts';
import type { Document } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import type { Repository } from '../world/port.ts';
import type { OpenedSource } from './opened-run.ts';

/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/** The targets of a tree, or the named one. */
export function openTargets(tree: Tree, name?: string): Result<Some<Target>> {
  // Something that exists and is not a plain file, such as a link of a mounted ConfigMap, is not missing.
  const faults = tree.faults.filter(({ file }) => `${targetsFile}/`.startsWith(`${file}/`));
  if (faults.length > 0) return failed(...faults);
  const document = readDocument(tree, targetsFile, 'targets', shape);
  return document.value === undefined ? document : named(document.value, name);
}

/** The same of a run. Targets can be read when another part of its policies cannot. */
export const targetsOf = (
  { governance, tree }: Pick<Source, 'governance' | 'tree'>,
  name?: string,
): Result<Some<Target>> =>
  governance.value === undefined ? openTargets(tree, name) : named(governance.value.targets, name);

function named({ value: { targets } }: Document<Targets>, name: string | undefined): Result<Some<Target>> {
  const [first, ...others] = targets.filter((target) => name === undefined || target.name === name);
  if (first !== undefined) return { value: [first, ...others], diagnostics: [] };
  const facts = { observed: name ?? '', expected: targets.map((target) => target.name) };
  return failed({ code: 'usage/no-such-target', facts });
}

/** The named target. */
export const openTarget = (tree: Tree, name: string): Result<Target> => one(openTargets(tree, name));
export const targetOf = (run: Pick<Source, 'governance' | 'tree'>, name: string): Result<Target> =>
  one(targetsOf(run, name));

const one = (targets: Result<Some<Target>>): Result<Target> =>
  targets.value === undefined ? targets : { value: targets.value[0], diagnostics: [] };

/** The models that have a model.yaml in a tree. */
export function modelsIn({ files }: Tree): readonly string[] {
  const models = [...files.keys()].flatMap((path) => /^releases\/([^/]+)\/model\.yaml$/.exec(path)?.[1] ?? []);
  return [...new Set(models)].sort(byBytes);
}

/** The models of a run, or the named ones. */
export function openModels({ repository, tree }: OpenedSource, named: readonly string[]): Result<readonly string[]> {
  const models = modelsIn(tree);
  const absent = named.filter((model) => !models.includes(model));
  if (absent.length === 0) return { value: models, diagnostics: [] };
  return failed(...absent.map((model) => noModel(repository, model)));
}

/** A name without a folder in the work tree, with the names that have one. Naming a model avoids reading the others. */
export const noModel = (repository: Repository, model: string): Diagnostic => ({
  code: 'usage/no-such-model',
  facts: { observed: model, expected: fewOf(repository.models()) },
});

/** The first of many names, and the number of the others. */
export const fewOf = (names: readonly string[], most = 10): readonly string[] =>
  names.length <= most ? names : [...names.slice(0, most), `+ ${names.length - most}`];
