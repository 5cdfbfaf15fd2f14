import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

const phases = ['load', 'gate', 'compile', 'plan', 'approve', 'apply', 'verify'];

/** From each place, what it must not import. */
const forbidden: readonly (readonly [place: string, specifier: string])[] = [
  ...phases.flatMap((phase) =>
    phases.filter((other) => other !== phase).map((other) => [`${phase}/a`, `../${other}/index.ts`] as const),
  ),
  ...phases.flatMap((phase) =>
    [
      'node:fs',
      'node:child_process',
      'simple-git',
      '../adapters/files.ts',
      '../pipeline.ts',
      '../cli/check.ts',
      '../report/human.ts',
    ].map((specifier) => [`${phase}/a`, specifier] as const),
  ),
  ...['lib', 'model', 'diagnostics', 'document'].flatMap((low) =>
    ['../load/index.ts', '../adapters/files.ts', '../cli/check.ts', '../pipeline.ts', 'node:fs'].map(
      (specifier) => [`${low}/a`, specifier] as const,
    ),
  ),
  ['lib/a', '../model/plan.ts'],
  ['model/a', '../document/parse.ts'],
  ['adapters/a', '../gate/index.ts'],
  ['adapters/a', '../cli/check.ts'],
  ['report/a', '../adapters/files.ts'],
  ['report/a', '../plan/index.ts'],
  ['report/a', 'node:fs'],
];

const allowed: readonly (readonly [place: string, specifier: string])[] = [
  ['gate/a', '../document/shape.ts'],
  ['gate/a', '../model/release.ts'],
  ['gate/a', '../ports.ts'],
  ['pipeline', './gate/index.ts'],
  ['cli/a', '../pipeline.ts'],
  ['cli/a', '../adapters/files.ts'],
  ['adapters/a', '../ports.ts'],
  ['report/a', '../model/plan.ts'],
];

/** Which of the planted imports biome's rules refuse. Each stands in a file of its own, so that none hides another. */
function refused(planted: readonly (readonly [string, string])[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'relc-imports-'));
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  const fileOf = (place: string, index: number) => `compiler/${place}${place === 'pipeline' ? '' : index}.ts`;
  planted.forEach(([place, specifier], index) => {
    mkdirSync(dirname(join(folder, fileOf(place, index))), { recursive: true });
    writeFileSync(join(folder, fileOf(place, index)), `import '${specifier}';\n`);
  });
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  const report = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly location: { readonly path: string } }[];
  };
  const files = new Set(report.diagnostics.map(({ location }) => location.path.replace(/^\.\//, '')));
  return planted.filter(([place], index) => files.has(fileOf(place, index))).map(say);
}

const say = ([place, specifier]: readonly [string, string]) => `${place} imports ${specifier}`;

test('when a module imports upwards, sideways or the world, the check refuses it', () => {
  expect(refused(forbidden)).toEqual(forbidden.map(say));
  for (const specifier of ['./adapters/files.ts', './cli/check.ts', './report/human.ts', 'node:fs'])
    expect(refused([['pipeline', specifier]])).toEqual([`pipeline imports ${specifier}`]);
});

test('when a module imports downwards, the check lets it', () => {
  expect(refused(allowed)).toEqual([]);
});
