// The installed package of relc that runs, and what it lends to a repository of one's own: gates, the compiled policy and
// templates lie in the package, and under the repository's own files. Only the package that the repository's lockfile pins
// lends them: another one has other gates, and would judge by what nobody approved.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textIn, valueIn } from '../lib/json.ts';
import { LazyMap } from '../lib/lazy.ts';
import { once } from '../lib/once.ts';
import { jsonOf, type Pin, pinnedIn } from '../model/pin.ts';
import { isOwnGate, lockFile, packageFile, packageLock, wasmFile } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import { readWorkTree } from './files.ts';
import { readFile } from './read.ts';

export interface RunningPackage {
  readonly pin: Pin;
  /** All that it lends. */
  readonly lent: Tree;
}

/** What a package lends: folders and files, by path from its root and from the repository's. */
const lentPaths = ['policies/gates', lockFile, wasmFile, 'templates'];

/** The folder that relc was installed in, or that holds its sources. */
export const packageRoot: string = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  return existsSync(join(folder, packageFile)) || dirname(folder) === folder ? folder : rootAbove(dirname(folder));
}

export const runningPackage = once(() => packageIn(packageRoot));

/** The package in a folder. npm writes what it installed into a lockfile of its own, beside the packages. */
export function packageIn(root: string): RunningPackage {
  const installed = readFile(join(root, '..', '.package-lock.json'));
  const name = `node_modules/${basename(root)}`;
  const version = textIn(jsonOf(readFile(join(root, packageFile))), 'version') ?? '';
  const pin = { version, integrity: textIn(valueIn(jsonOf(installed), 'packages', name), 'integrity') };
  return { pin, lent: readWorkTree(root, lentPaths) };
}

/** Whether a package.json asks for relc. */
export const asksForRelc = (bytes: Uint8Array | undefined): boolean =>
  ['dependencies', 'devDependencies'].some((kind) => valueIn(jsonOf(bytes), kind, 'relc') !== undefined);

/** Whether a path is one of those that the running package lends. */
export const isLent = (path: string): boolean => runningPackage().lent.files.has(path);

/** Whether some paths of a repository have to do with what a package lends. */
export const concernsLent = (prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => lentPaths.some((path) => isWithin(path, prefix) || isWithin(prefix, path)));

const isWithin = (path: string, folder: string): boolean =>
  path === folder || folder === '' || path.startsWith(`${folder}/`);

/**
 * A tree with what the package lends under the repository's own files. `read` reads one of the repository's files at the
 * same revision. Another package than the pinned one lends nothing, and the tree says why as a fault of the lockfile.
 */
export function withPackage(
  tree: Tree,
  prefixes: readonly string[],
  read: (path: string) => Uint8Array | undefined,
  packages: () => readonly RunningPackage[] = () => [runningPackage()],
): Tree {
  const pinned = pinnedIn(read(packageLock));
  if (pinned === undefined)
    return isWithoutJudge(tree, prefixes) && asksForRelc(read(packageFile)) ? unpinned(tree) : tree;
  const [running, ...others] = packages();
  const found = [running, ...others].find((one) => one !== undefined && isPinned(one.pin, pinned));
  if (found === undefined)
    return withFault(tree, {
      code: 'policy/other-relc',
      file: packageLock,
      facts: { observed: running === undefined ? '–' : named(running.pin), expected: named(pinned) },
    });
  const { lent } = found;
  const paths = [...lent.files.keys()].filter((path) => prefixes.some((prefix) => isWithin(path, prefix)));
  const faults = [...tree.files.keys()]
    .filter(isThePackages)
    .map((file): Diagnostic => ({ code: 'policy/replaces-package', file }));
  return { ...tree, files: under(tree.files, paths, lent), faults: [...tree.faults, ...faults] };
}

const isPinned = (pin: Pin, pinned: Pin): boolean =>
  pinned.integrity !== undefined && pinned.version === pin.version && pinned.integrity === pin.integrity;

/** Only templates may be overridden: gates and the compiled policy are the package's. Tests of gates judge nothing. */
const isThePackages = (path: string): boolean =>
  path === wasmFile || path === lockFile || (/^policies\/gates\/.*(?<!_test)\.rego$/.test(path) && !isOwnGate(path));

/** Whether the policies were asked for, and none of the repository's own is there, nor a part of one. */
const isWithoutJudge = ({ files }: Tree, prefixes: readonly string[]): boolean =>
  prefixes.includes('policies') &&
  !files.has(wasmFile) &&
  !files.has(lockFile) &&
  LazyMap.pathsOf(files).within(['policies/gates']).size === 0;

const unpinned = (tree: Tree): Tree => withFault(tree, { code: 'policy/relc-not-pinned', file: packageLock });

const withFault = (tree: Tree, fault: Diagnostic): Tree => ({ ...tree, faults: [...tree.faults, fault] });

const named = ({ version, integrity }: Pin): string => `${version || '?'} (${integrity ?? '–'})`;

// Each part keeps what it kept before.
const under = (own: Tree['files'], paths: readonly string[], lent: Tree): Tree['files'] =>
  new LazyMap(
    new Set([...own.keys(), ...paths]),
    (path) => own.get(path) ?? lent.files.get(path),
    () => false,
  );
