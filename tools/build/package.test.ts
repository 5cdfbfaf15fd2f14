import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isCopied, packageManifest } from './package/content.ts';

const root = join(import.meta.dirname, '../..');
const folders = ['compiler', 'docs', 'policies', 'releases', 'schemas', 'templates', 'testing', 'tools'];
const paths = globSync([...folders.map((folder) => `${folder}/**/*`), '*', '.gitlab-ci.yml'], {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
});
const copied = paths.filter(isCopied);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('when relc is packed, everything that the policy lock names is in the package', () => {
  const { sources } = JSON.parse(read('policies/policy.lock.json'));
  expect(Object.keys(sources).length).toBeGreaterThan(40);
  expect(Object.keys(sources).filter((path) => !copied.includes(path))).toEqual([]);
  expect(copied).toEqual(expect.arrayContaining(['policies/policy.wasm', 'policies/policy.lock.json']));
});

test('when relc is packed, it brings every template, schema and page of a code, and no test, key or sample', () => {
  const whole = paths.filter((path) =>
    /^(templates\/(.*\.hbs|completion\/.*)|schemas\/.*\.schema\.json|docs\/(diagnostics\/.*|change-control|judge|mlflow|gitlab|demands|drills|evidence|gates|handoff|notifications|observability|own-gates|revalidation|serving)\.md|testing\/stories\/.*\.txt|\.gitlab-ci\.yml)$/.test(
      path,
    ),
  );
  const gates = copied.filter((path) => path.startsWith('policies/'));
  expect(copied.filter((path) => !gates.includes(path)).sort()).toEqual(['LICENSE', ...whole].sort());
  expect(
    gates.filter(
      (path) => !/^policies\/(gates\/[a-z_]+\.rego|governance\/[a-z]+\.yaml|policy\.(wasm|lock\.json))$/.test(path),
    ),
  ).toEqual([]);
  const unwanted = /_test\.rego$|(exceptions|targets)\.yaml$/;
  expect(gates.filter((path) => unwanted.test(path))).toEqual([]);
});

test('when relc is packed, no link of its pages leads to what is not in the package', () => {
  const pages = copied.filter((path) => path.endsWith('.md'));
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(
      ([, to = '']) => [page, join(dirname(page), to)] as const,
    ),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(([, to]) => !copied.some((path) => path === to || path.startsWith(`${to}/`)))).toEqual([]);
});

test('when relc is packed, its manifest has the same name, version, command and Node, and asks for no other package', () => {
  const manifest = JSON.parse(packageManifest(read('package.json')));
  const own = JSON.parse(read('package.json'));
  expect(Object.keys(manifest)).toEqual([
    'name',
    'version',
    'type',
    'description',
    'license',
    'bin',
    'engines',
    'devDependencies',
  ]);
  expect(manifest.devDependencies).toEqual({ node: own.devDependencies.node });
  expect(manifest).toMatchObject({ name: own.name, version: own.version, bin: own.bin, engines: own.engines });
});

test('when relc is bundled, its entry is the one that is replaced by the bundle', () => {
  expect(read('compiler/relc.js').split("import('./bin.ts')")).toHaveLength(2);
});
