// Which room may import which. Imports run up this table: a room knows only rooms above it. `world` and its adapters
// know each other.
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  readonly room: string;
  /** Other rooms that it may import. */
  readonly knows: readonly string[];
  /** Whether it touches files, processes, the network or the environment. */
  readonly world?: true;
  readonly reason: string;
}

const words = ['lib', 'diagnostics', 'schemas/generated', 'evidence', 'model'];
const documents = [...words, 'document', 'trust', 'policy'];
const ports = ['registry', 'forge', 'world/port.ts'];
const phases = ['load', 'gate', 'compile', 'plan', 'chain', 'apply', 'verify', 'events', 'archive'];
const core = [...documents, 'registry', 'contract', 'attest'];
const adapters = ['registry/hold.ts', 'registry/file', 'registry/mlflow', 'forge/gitlab'];

const rooms: readonly Room[] = [
  { room: 'lib', knows: [], reason: 'Pure helpers that know nothing of releases.' },
  { room: 'schemas/generated', knows: ['lib'], reason: 'Generated from CUE; what a shape leaves open is JSON.' },
  { room: 'diagnostics', knows: ['lib'], reason: 'The catalogue is closed: it serves every room and follows none.' },
  {
    room: 'evidence',
    knows: ['lib', 'schemas/generated'],
    reason: 'The one table: all else on evidence derives from it.',
  },
  {
    room: 'contract',
    knows: ['lib', 'schemas/generated'],
    reason: 'What contracts of requests and answers mean: schemas and values, whosever they are.',
  },
  { room: 'model', knows: [...words, 'contract'], reason: 'Types that phases hand on.' },
  { room: 'document', knows: words, reason: 'One document, whatever it is for.' },
  { room: 'trust', knows: [...words, 'document'], reason: 'Keys and what they signed, whoever asks.' },
  { room: 'policy', knows: [...words, 'document'], reason: 'The compiled policy answers; gates and operations ask.' },
  { room: 'registry', knows: documents, reason: 'The port: adapters come and go below it.' },
  { room: 'forge', knows: documents, reason: 'The port, and the rules of counting that hold for every forge.' },
  { room: 'report', knows: documents, reason: 'Formats show what was found, and decide nothing.' },
  {
    room: 'decision',
    knows: [...documents, 'contract', 'report'],
    reason: 'What whoever approves must know, in words: it decides nothing, and operations hand it what phases found.',
  },
  {
    room: 'attest',
    knows: [...documents, 'contract'],
    reason: 'What is known of a release, in formats of others: apply writes it, and nothing is decided by it.',
  },
  ...phases.map((room) => ({
    room,
    // Release notes say it by the same words.
    knows: room === 'compile' ? [...core, 'decision'] : core,
    reason: 'Phases never import each other: operations hand one’s result to the next.',
  })),
  {
    room: 'world/port.ts',
    knows: [...documents, 'registry', 'forge'],
    reason: 'What operations may ask of the machine.',
  },
  {
    room: 'world',
    knows: [...documents, ...ports, ...adapters],
    world: true,
    reason: 'The only code that touches the machine, with the adapters.',
  },
  ...adapters.map((room) => ({
    room,
    knows: [...documents, ...ports, ...adapters, 'world'],
    world: true as const,
    reason: 'An adapter knows its port, and nothing that uses it.',
  })),
  {
    room: 'operations',
    knows: [...core, ...ports, ...phases, 'report', 'decision'],
    reason: 'What a command does: it asks a World, and knows no machine and no adapter.',
  },
  {
    room: 'commands',
    knows: ['lib', 'diagnostics', 'document', 'evidence', 'operations', 'report', 'world/port.ts', 'package.json'],
    reason: 'Words in, what is to be printed out: the world is whoever runs it’s.',
  },
  {
    room: 'bin.ts',
    knows: ['commands', 'report', 'world'],
    world: true,
    reason: 'argv in, exit code out.',
  },
  { room: 'relc.js', knows: ['bin.ts'], world: true, reason: 'Plain JavaScript: finds a Node that runs TypeScript.' },
];

const worldly = /^(node:(fs|child_process|http|https|net|os|process|tls|dgram|worker_threads)\b|simple-git$)/;

/** What reaches the machine without an import: the process, the place of the code, the clock, chance. */
const reaching =
  /\bprocess\.[a-z]|import\.meta\.dirname|\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bMath\.random\b/;

const root = join(import.meta.dirname, '..');

/** The room of a path, below `compiler/` or beside it. */
function roomOf(path: string): string {
  const below = path.startsWith('compiler/') ? path.slice('compiler/'.length) : path;
  const found = rooms.map(({ room }) => room).filter((room) => below === room || below.startsWith(`${room}/`));
  return found.sort((a, b) => b.length - a.length)[0] ?? below.split('/')[0] ?? '';
}

const specifiers = /(?:from|import\(|import)\s*'([^']+)'/g;

/** The forbidden imports of a file. */
function faults(path: string, source: string): readonly string[] {
  const room = roomOf(path);
  const rule = rooms.find((one) => one.room === room);
  const isTest = path.endsWith('.test.ts');
  const reached = !isTest && rule && !rule.world ? reaching.exec(source) : null;
  const imported = [...source.matchAll(specifiers)].flatMap(([, specifier = '']) => {
    const said = `${path} imports ${specifier}`;
    if (!specifier.startsWith('.')) return !isTest && rule && !rule.world && worldly.test(specifier) ? [said] : [];
    const target = roomOf(posix.join(posix.dirname(path), specifier));
    if (path.startsWith('tools/')) return [];
    if (target === 'tools') return [said];
    if (path.startsWith('testing/') || isTest) return [];
    if (rule === undefined) return [`${path} lies in no room`];
    return target === room || rule.knows.includes(target) ? [] : [said];
  });
  return reached ? [...imported, `${path} says ${reached[0]}`] : imported;
}

const sources = globSync(['compiler/**/*.{ts,js}', 'testing/{,interleavings/}*.ts', 'tools/**/*.ts'], { cwd: root });

describe('imports', () => {
  test.for(rooms.map(({ room, reason }) => [room, reason] as const))('when %s imports, %s', ([room]) => {
    const own = sources.filter((path) => path.startsWith('compiler/') && roomOf(path) === room);
    expect(own.flatMap((path) => faults(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  test('when a room knows another, that one stands above it, but for world and its adapters', () => {
    const machine = ['world', ...adapters];
    const below = rooms.flatMap(({ room, knows }, index) =>
      knows
        .filter((known) => known !== room && !(machine.includes(room) && machine.includes(known)))
        .filter((known) => rooms.slice(index).some((one) => one.room === known))
        .map((known) => `${room} knows ${known}`),
    );
    expect(below).toEqual([]);
  });

  test('when a file is added, it lies in a room of the table', () => {
    const stray = sources.filter((path) => path.startsWith('compiler/'));
    expect(stray.filter((path) => !rooms.some(({ room }) => room === roomOf(path)))).toEqual([]);
  });

  test('when product code or a double imports a tool, it is refused', () => {
    expect(sources.flatMap((path) => faults(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  test.for([
    ['compiler/gate/a.ts', '../load/index.ts'],
    ['compiler/plan/a.ts', '../operations/plan.ts'],
    ['compiler/lib/a.ts', '../model/plan.ts'],
    ['compiler/model/a.ts', '../document/parse.ts'],
    ['compiler/document/a.ts', '../trust/state.ts'],
    ['compiler/registry/a.ts', './mlflow/registry.ts'],
    ['compiler/registry/file/a.ts', '../../gate/index.ts'],
    ['compiler/report/a.ts', '../world/files.ts'],
    ['compiler/operations/a.ts', '../world/files.ts'],
    ['compiler/commands/a.ts', '../world/machine.ts'],
    ['compiler/operations/a.ts', '../registry/file/registry.ts'],
    ['compiler/operations/a.ts', '../forge/gitlab/forge.ts'],
    ['compiler/operations/a.ts', 'node:fs'],
    ['compiler/world/port.ts', './files.ts'],
    ['compiler/verify/a.ts', '../../testing/sample.ts'],
    ['compiler/load/a.ts', 'node:fs'],
    ['compiler/policy/a.ts', 'node:child_process'],
    ['compiler/apply/a.ts', 'simple-git'],
    ['testing/a.ts', '../tools/build/go.ts'],
    ['compiler/attic/a.ts', '../lib/own.ts'],
  ] as const)('when %s imports %s, it is refused', ([path, specifier]) => {
    expect(faults(path, `import { a } from '${specifier}';\n`)).toHaveLength(1);
    expect(faults(path, `import '${specifier}';\n`)).toHaveLength(1);
    expect(faults(path, `await import('${specifier}');\n`)).toHaveLength(1);
  });

  test.for([
    ['compiler/operations/a.ts', "const key = process.env['KEY'];"],
    ['compiler/operations/a.ts', 'const here = process.cwd();'],
    ['compiler/load/a.ts', 'const page = join(import.meta.dirname, name);'],
    ['compiler/gate/a.ts', 'const at = Temporal.Now.instant();'],
    ['compiler/plan/a.ts', 'const at = new Date();'],
    ['compiler/commands/a.ts', 'process.exit(2);'],
  ] as const)('when %s says %s, it is refused', ([path, source]) => {
    expect(faults(path, source)).toHaveLength(1);
    expect(faults('compiler/world/a.ts', source)).toEqual([]);
  });

  test.for([
    ['compiler/gate/a.ts', '../document/shape.ts'],
    ['compiler/gate/a.ts', '../policy/port.ts'],
    ['compiler/gate/a.test.ts', '../../testing/sample.ts'],
    ['compiler/registry/file/a.ts', 'node:fs'],
    ['compiler/world/a.ts', '../registry/mlflow/registry.ts'],
    ['testing/a.ts', '../compiler/operations/plan.ts'],
    ['tools/bench/a.ts', '../../testing/scratch.ts'],
  ] as const)('when %s imports %s, it passes', ([path, specifier]) => {
    expect(faults(path, `import { a } from '${specifier}';\n`)).toEqual([]);
  });
});
