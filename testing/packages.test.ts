import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;

/** Whether node's resolution from a package's folder upwards ends at an entry of the lock. */
function isLocked(folder: string, name: string): boolean {
  if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in locked) return true;
  return folder !== '' && isLocked(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name);
}

test('when somebody installs on another platform, the lock has what they need: npm ci refuses a lock with gaps', () => {
  const gaps = Object.entries(locked).flatMap(([folder, { dependencies, optionalDependencies, devDependencies }]) => {
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...(folder === '' ? devDependencies : {}) });
    return names.filter((name) => !isLocked(folder, name)).map((name) => `${folder} needs ${name}`);
  });
  expect(gaps).toEqual([]);
});

test('when a dependency is added, ARCHITECTURE.md names it with its reason', () => {
  const { dependencies, devDependencies } = locked[''] ?? {};
  const decisions = read('ARCHITECTURE.md').split('## Dependencies')[1] ?? '';
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const [scope, part] = name.split('/');
    return !decisions.includes(name) && !(part && decisions.includes(`${scope}/`) && decisions.includes(part));
  });
  expect(unnamed).toEqual([]);
});

test('when the lock is written, it names no registry: whoever installs uses their own', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('when relc is packed, all that it imports of the project is in the archive, and no test', () => {
  const { files }: { readonly files: readonly string[] } = JSON.parse(read('package.json'));
  const packed = ['package.json', ...files.filter((file) => !file.startsWith('!'))];
  const isPacked = (path: string) => packed.some((file) => path === file || path.startsWith(`${file}/`));
  const imported = globSync(['compiler/**/*.{ts,js}', 'schemas/generated/**/*.{ts,cjs}'], {
    cwd: join(import.meta.dirname, '..'),
  })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) =>
      [...read(path).matchAll(/(?:from|import|import\(|require\()\s*['"](\.[^'"]+)['"]/g)].map(([, name = '']) =>
        posix.join(posix.dirname(path), name),
      ),
    );
  expect(imported.length).toBeGreaterThan(100);
  expect(imported.filter((path) => !isPacked(path))).toEqual([]);
  expect(files).toContain('!compiler/**/*.test.ts');
});

test('when relc is packed, the archive brings what it depends on', () => {
  expect(JSON.parse(read('package.json')).bundleDependencies).toBe(true);
});
