import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../testing/scratch.ts';
import { textOf } from '../lib/bytes.ts';
import type { Tree } from '../model/tree.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import { readWorkTree } from './files.ts';
import { repositoryIn } from './machine.ts';
import { concernsLent, packageIn, packageRoot, withPackage } from './package.ts';
import { readInside } from './read.ts';
import { uncommitted } from './uncommitted.ts';

const integrity = 'sha512-AAAA';
const pin = { version: '1.2.3', integrity };

function folderWith(files: Readonly<Record<string, string | object>>): string {
  const root = mkdtempSync(join(tmpdir(), 'relc-package-'));
  put(root, files);
  return root;
}

function put(root: string, files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const lockfile = (entry: object = pin) => ({ packages: { '': {}, 'node_modules/relc': entry } });

/** A package as npm installs it. */
const installed = folderWith({
  'node_modules/.package-lock.json': lockfile(),
  'node_modules/relc/package.json': { name: 'relc', version: '1.2.3' },
  'node_modules/relc/policies/gates/a.rego': 'package a',
  'node_modules/relc/policies/policy.wasm': 'wasm',
  'node_modules/relc/policies/policy.lock.json': 'lock',
  'node_modules/relc/policies/governance/limits.yaml': 'limits',
  'node_modules/relc/templates/en/release_notes.md.hbs': 'notes',
});
const running = packageIn(join(installed, 'node_modules/relc'));

const prefixes = ['releases', 'policies', 'templates'];

function treeOf(files: Readonly<Record<string, string | object>>, some: readonly string[] = prefixes): Tree {
  const root = folderWith({ 'releases/m/model.yaml': 'model', ...files });
  return withPackage(
    readWorkTree(root, some),
    some,
    (path) => readInside(join(root, path)),
    () => [running],
  );
}

const texts = ({ files }: Tree) => Object.fromEntries([...files].map(([path, bytes]) => [path, textOf(bytes)]));
const codes = ({ faults }: Pick<Tree, 'faults'>) => faults.map(({ code }) => code);

describe('a repository whose lockfile pins the running package', () => {
  test('when it is read, what the package lends lies under its own files, and nothing else of the package', () => {
    const tree = treeOf({
      'package-lock.json': lockfile(),
      'policies/governance/approvals.yaml': 'approvals',
      'policies/gates/own/b.rego': 'package own.b',
      'policies/gates/own/b_test.rego': 'package own.b_test',
      'templates/en/release_notes.md.hbs': 'our notes',
    });
    expect(texts(tree)).toEqual({
      'policies/gates/a.rego': 'package a',
      'policies/gates/own/b.rego': 'package own.b',
      'policies/gates/own/b_test.rego': 'package own.b_test',
      'policies/governance/approvals.yaml': 'approvals',
      'policies/policy.lock.json': 'lock',
      'policies/policy.wasm': 'wasm',
      'releases/m/model.yaml': 'model',
      'templates/en/release_notes.md.hbs': 'our notes',
    });
    expect([tree.origin, tree.faults]).toEqual(['work tree', []]);
  });

  test.each([
    'policies/gates/a.rego',
    'policies/gates/more.rego',
    'policies/gates/more/more.rego',
    'policies/gates/own.rego',
    'policies/policy.wasm',
    'policies/policy.lock.json',
  ])('when it has %s, a file in the place of one of the package, no policy judges', async (file) => {
    const tree = treeOf({ 'package-lock.json': lockfile(), [file]: 'its own' });
    const { value, diagnostics } = await loadEvaluator(tree);
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([{ code: 'policy/replaces-package', file }]);
  });

  test('when some of it is read, no more is lent than was asked for', () => {
    expect(Object.keys(texts(treeOf({ 'package-lock.json': lockfile() }, ['policies/gates'])))).toEqual([
      'policies/gates/a.rego',
    ]);
    expect(concernsLent(['releases', 'policies/governance'])).toBe(false);
    expect([concernsLent(['policies/gates/a.rego']), concernsLent(['templates/new'])]).toEqual([true, true]);
  });

  test('when it is compared with HEAD, what is lent is no change of it; what it removes is', () => {
    const root = folderWith({ 'policies/policy.wasm': 'own', 'policies/gates/own.rego': 'package own' });
    git(root, 'init', '--quiet', '--template=');
    git(root, 'add', '--all');
    git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'One');
    const own = readWorkTree(root, ['policies']);
    const files = new Map([...own.files].filter(([path]) => path !== 'policies/gates/own.rego'));
    const tree = { ...own, files: new Map([...running.lent.files, ...files]) };
    const isLent = (path: string) => running.lent.files.has(path) && path !== 'policies/policy.wasm';
    expect(uncommitted(root, tree, ['policies'], isLent)).toEqual(['policies/gates/own.rego']);
  });
});

describe('a repository that pins another relc, or none', () => {
  test.each([
    ['another version', { version: '1.2.2', integrity }],
    ['another archive of the same version', { version: '1.2.3', integrity: 'sha512-BBBB' }],
    ['a folder, without any digest', { version: '1.2.3' }],
    ['a link', { resolved: '../relc', link: true }],
  ])('when it pins %s, nothing is lent, and no policy judges', async (_, entry) => {
    const tree = treeOf({ 'package-lock.json': lockfile(entry), 'policies/policy.wasm': 'its own' });
    expect(Object.keys(texts(tree))).toEqual(['policies/policy.wasm', 'releases/m/model.yaml']);
    const { value, diagnostics } = await loadEvaluator(tree);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'policy/other-relc', file: 'package-lock.json' }]);
    expect(String(diagnostics[0]?.facts?.['observed'])).toBe('1.2.3 (sha512-AAAA)');
  });

  test('when relc was not installed by npm, it is no package that anybody pinned', () => {
    expect(packageIn(packageRoot).pin.integrity).toBeUndefined();
    const root = folderWith({ 'package-lock.json': lockfile({ version: packageIn(packageRoot).pin.version }) });
    const tree = withPackage(readWorkTree(root, prefixes), prefixes, (path) => readInside(join(root, path)));
    expect(codes(tree)).toEqual(['policy/other-relc']);
  });

  test.each([
    ['no lockfile', {}],
    ['a lockfile of something else', { 'package-lock.json': { packages: { 'node_modules/other': pin } } }],
    ['a lockfile that is not JSON', { 'package-lock.json': '{' }],
  ])('when there is %s, nothing is lent', (_, files) => {
    expect(texts(treeOf({ ...files, 'policies/policy.wasm': 'own' }))).toEqual({
      'policies/policy.wasm': 'own',
      'releases/m/model.yaml': 'model',
    });
  });

  test('when package.json asks for relc and nothing pins it, says so, unless the repository has a policy of its own', async () => {
    const asking = { 'package.json': { dependencies: { relc: '^1.0.0' } } };
    const { diagnostics } = await loadEvaluator(treeOf(asking));
    expect(diagnostics.map(({ code }) => code)).toEqual(['policy/relc-not-pinned']);
    for (const own of ['policies/policy.wasm', 'policies/policy.lock.json', 'policies/gates/own.rego'])
      expect(codes(treeOf({ ...asking, [own]: 'own' }))).toEqual([]);
    expect(codes(treeOf({ 'package.json': { dependencies: { other: '1.0.0' } } }))).toEqual([]);
    expect(codes(treeOf(asking, ['releases']))).toEqual([]);
  });
});

test('when commits pin different packages, each is judged by its own lockfile', async () => {
  const root = folderWith({ 'releases/m/model.yaml': 'model', 'policies/policy.wasm': 'own' });
  const commit = () => {
    git(root, 'add', '--all');
    git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'One');
  };
  git(root, 'init', '--quiet', '--template=');
  commit();
  put(root, { 'package-lock.json': lockfile() });
  commit();
  put(root, { 'package-lock.json': { packages: {} } });
  const repository = repositoryIn(root);
  const faults = async (revision?: string) =>
    codes((await repository.tree(prefixes, revision)).value ?? { faults: [] });
  expect([await faults('HEAD~1'), await faults('HEAD'), await faults()]).toEqual([[], ['policy/other-relc'], []]);
});
