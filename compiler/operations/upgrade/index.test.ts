import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes, linesOf, ok, textsOf } from '../../../testing/outcome.ts';
import { MemoryGit } from '../../../testing/repository.ts';
import { sampleTree, textIn } from '../../../testing/sample.ts';
import { model } from '../../../testing/scratch.ts';
import { memoryScratch, type Program, ran } from '../../../testing/scratch_programs.ts';
import { memoryWorld } from '../../../testing/world.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { wording } from '../../diagnostics/wording.ts';
import { readDocument } from '../../document/read.ts';
import { shape } from '../../document/validators.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { both } from '../../report/said.ts';
import { ownPipeline } from '../own-pipeline.ts';
import { upgrade } from './index.ts';
import { migrate } from './migrate.ts';
import { migrated } from './migrations.ts';

const at = '2026-11-24T12:00:00Z';
const lockOf = (version: string, more: object = {}) =>
  JSON.stringify({ packages: { 'node_modules/relc': { version, integrity: `sha512-${version}`, ...more } } });
const lockAsking = (relc: string, more: object = {}) =>
  JSON.stringify({ packages: { '': { dependencies: { relc } }, ...JSON.parse(lockOf('1.0.0', more)).packages } });
const before = { 'package.json': '{"dependencies":{"relc":"1.0.0"}}', 'package-lock.json': lockOf('1.0.0') };

/** npm installs relc 2.0.0, and that relc says what it changes. */
const working: Program = (_, files, name) => {
  if (name === 'node') return ran('No verdict and no quorum changes (0 releases)\n');
  files.set('package.json', '{"dependencies":{"relc":"2.0.0"}}');
  files.set('package-lock.json', lockOf('2.0.0'));
  return ran('');
};

function repository(program: Program, files: Readonly<Record<string, string>> = before) {
  const git = new MemoryGit();
  for (const [path, bytes] of sampleTree().files) if (path.startsWith('policies/')) git.disk.set(path, bytes);
  for (const [path, text] of Object.entries(files)) git.disk.set(path, utf8(text));
  git.commit('Start');
  const calls: string[][] = [];
  // What is shown at once, since nothing can be told while a program runs.
  const told: string[] = [];
  const progress = { tell: ({ en }: { readonly en: string }, isLong = false) => void (isLong && told.push(en)) };
  const { scratch, left } = memoryScratch((args, written, name) => {
    calls.push([name, ...args]);
    return program(args, written, name);
  });
  const world = { ...memoryWorld({ git, at, progress }), scratch };
  const run = async (version = '2.0.0') => {
    const outcome = await upgrade(world, version, 'en');
    expect(left()).toBe(0);
    return outcome;
  };
  const said = (path: string) => textOf(git.disk.get(path) ?? new Uint8Array());
  return { git, world, calls, told, run, said };
}

describe('relc upgrade', () => {
  test('when npm finds the version, moves package.json and the lockfile, and says what the new relc says', async () => {
    const { run, said, calls, told } = repository(working);
    const outcome = ok(await run());
    expect(told).toEqual(['npm installs relc@2.0.0', 'relc 2.0.0 compares what it judges']);
    expect(said('package-lock.json')).toBe(lockOf('2.0.0'));
    expect(said('package.json')).toContain('2.0.0');
    expect(textsOf(outcome)).toEqual(
      expect.arrayContaining(['relc 1.0.0 → 2.0.0', 'No verdict and no quorum changes (0 releases)', 'next: npm ci']),
    );
    expect(calls[0]).toEqual(expect.arrayContaining(['npm', 'install', '--save-exact', 'relc@2.0.0']));
    expect(calls[1]?.join(' ')).toContain('upgrade --former-relc /repository/node_modules/relc');
  });

  test('when an archive is named, both files name it from the repository', async () => {
    const { run, said } = repository((args, files, name) => {
      const done = working(args, files, name);
      if (name === 'npm') files.set('package.json', '{"dependencies":{"relc":"file:../archives/relc.tgz"}}');
      return done;
    });
    await run('/archives/relc.tgz');
    expect(said('package.json')).toContain('"file:../archives/relc.tgz"');
  });

  const file = { resolved: 'file:../relc.tgz' };
  const address = { resolved: 'https://files.example.com/relc.tgz' };
  test.each([
    ['an archive', lockOf('1.0.0', file), '2.0.0'],
    ['an archive, and no version is named', lockOf('1.0.0', file), 'latest'],
    ['an archive by its address', lockAsking('https://files.example.com/relc.tgz', address), '2.0.0'],
  ])('when the lockfile pins %s, npm is not asked for a version', async (_, lock, wanted) => {
    const { run, said, calls } = repository(working, { ...before, 'package-lock.json': lock });
    const { diagnostics } = await run(wanted);
    expect(diagnostics).toEqual([
      { code: 'upgrade/no-archive', file: 'package-lock.json', facts: { observed: wanted } },
    ]);
    expect(wording(diagnostics[0] ?? { code: 'upgrade/not-run' }, 'en').fix).toContain('npx relc upgrade ../relc.tgz');
    expect([calls, said('package-lock.json')]).toEqual([[], lock]);
  });

  test.each([
    ['an archive, and another is named', lockOf('1.0.0', file), './relc.tgz', '/relc.tgz'],
    ['an archive, and an address is named', lockOf('1.0.0', file), 'https://files.example.com/2.tgz', 'https://'],
    [
      'a version',
      lockAsking('^1.0.0', { resolved: 'https://npm.example.com/relc/-/relc-1.0.0.tgz' }),
      '2.0.0',
      '2.0.0',
    ],
    ['a version under another name', lockAsking('npm:@bank/relc@1.0.0'), '2.0.0', '2.0.0'],
  ])('when the lockfile pins %s, npm is asked', async (_, lock, wanted, asked) => {
    const { run, calls } = repository(working, { ...before, 'package-lock.json': lock });
    expect((await run(wanted)).diagnostics).toEqual([]);
    expect(calls[0]?.at(-1)).toContain(asked);
  });

  test('when it is pinned already, writes nothing', async () => {
    const { run, calls } = repository((args, files, name) => {
      const done = working(args, files, name);
      files.set('package-lock.json', lockOf('1.0.0'));
      return done;
    });
    expect(textsOf(await run())).toEqual(['nothing to do: relc 1.0.0 is pinned already']);
    expect(calls.map(([name]) => name)).toEqual(['npm']);
  });

  test.each<[string, Program, string | undefined]>([
    ['is not there', () => undefined, undefined],
    ['finds no such version', () => ran('', { code: 1, stderr: 'npm error code ETARGET\n' }), 'npm error code ETARGET'],
    [
      'fails after it wrote half of it',
      (_, files) => {
        files.set('package.json', '{');
        return ran('', { code: 1, stderr: 'killed' });
      },
      'killed',
    ],
    [
      'pins a folder, without any digest',
      (_, files) => {
        files.set('package-lock.json', lockOf('2.0.0', { integrity: undefined }));
        return ran('added 1 package');
      },
      'added 1 package',
    ],
  ])('when npm %s, refuses with upgrade/npm-failed and changes nothing', async (_, program, observed) => {
    const { run, said } = repository(program);
    const facts = { ...(observed === undefined ? { change: 'no-program' } : { observed }), expected: '2.0.0' };
    expect((await run()).diagnostics).toEqual([{ code: 'upgrade/npm-failed', facts }]);
    for (const [path, text] of Object.entries(before)) expect(said(path)).toBe(text);
  });

  test.each([
    ['ends with a bug', { code: 70, stderr: 'This is a bug' }],
    ['does not know the command', { code: 2, stderr: 'unknown command' }],
    ['is killed', { code: null, stderr: 'SIGKILL' }],
  ])('when the new relc %s, both files are as they were', async (_, more) => {
    const { run, said } = repository((args, files, name) =>
      name === 'node' ? ran('', more) : working(args, files, name),
    );
    const facts = { observed: more.stderr, expected: 'relc 1.0.0 → 2.0.0' };
    expect((await run()).diagnostics).toEqual([{ code: 'upgrade/not-run', facts }]);
    for (const [path, text] of Object.entries(before)) expect(said(path)).toBe(text);
  });

  test('when both cannot be compared, the lockfile is moved, and that is said as a refusal', async () => {
    const { run, said } = repository((args, files, name) =>
      name === 'node' ? ran('error[policy/no-opa]: …\n', { code: 3 }) : working(args, files, name),
    );
    const { diagnostics, lines } = await run();
    expect(diagnostics.map(({ code }) => code)).toEqual(['upgrade/not-compared']);
    expect(lines).toContain('error[policy/no-opa]: …');
    expect(said('package-lock.json')).toBe(lockOf('2.0.0'));
  });

  test.each(['package.json', 'package-lock.json', 'policies/governance/limits.yaml'])(
    'when %s has a change that is not committed, refuses before npm runs',
    async (path) => {
      const { git, run, calls, said } = repository(working);
      const changed = `${said(path)} `;
      git.disk.set(path, utf8(changed));
      expect((await run()).diagnostics).toEqual([{ code: 'upgrade/uncommitted', facts: { observed: [path] } }]);
      expect(calls).toEqual([]);
    },
  );

  test('when the lockfile pins no relc, says so', async () => {
    const { run } = repository(working, { 'package-lock.json': '{"packages":{}}' });
    expect((await run()).diagnostics).toEqual([{ code: 'policy/relc-not-pinned', file: 'package-lock.json' }]);
  });
});

describe('what a newer relc asks of files', () => {
  const nothing = () => undefined;
  const first = {
    about: both('a becomes b', 'a passa a b'),
    migrate: (files: ReadonlyMap<string, string>) => (files.get('f') === 'a' ? new Map([['f', 'b']]) : new Map()),
  };
  const second = {
    about: both('b becomes c', 'b passa a c'),
    migrate: (files: ReadonlyMap<string, string>) => (files.get('f') === 'b' ? new Map([['f', 'c']]) : new Map()),
  };

  test('when several have something to do, each begins where the one before it ended', () => {
    expect(migrated(new Map([['f', 'a']]), nothing, nothing, [first, second])).toEqual({
      files: new Map([['f', 'c']]),
      about: [first.about, second.about],
    });
    expect(migrated(new Map([['f', 'c']]), nothing, nothing, [first, second])).toEqual({ files: new Map(), about: [] });
  });

  test('when one changes a policy, it is written, named, and its values are compared with HEAD', async () => {
    const { world, said } = repository(working);
    const file = 'policies/governance/thresholds.yaml';
    const migration = {
      about: both('More days to restart', 'Mais dias para reiniciar'),
      migrate: (files: ReadonlyMap<string, string>) => {
        const text = files.get(file) ?? '';
        const changed = text.replace('revalidation_grace_days: 14', 'revalidation_grace_days: 15');
        return new Map(changed === text ? [] : [[file, changed]]);
      },
    };
    const lines = linesOf(ok(await migrate(world, 'en', '/former', [migration])));
    expect(lines.slice(0, 2)).toEqual(['More days to restart', `Written: ${file}`]);
    expect(said(file)).toContain('revalidation_grace_days: 15');
    expect(JSON.stringify(lines)).toContain('revalidation_grace_days');
    expect(linesOf(await migrate(world, 'en', '/former', [migration]))).not.toContain('More days to restart');
  });

  test('when the pipeline of the repository was changed there, it stays, and what is new is told', async () => {
    const pipeline = '.gitlab-ci.yml';
    const shipped = readFileSync(join(import.meta.dirname, '../../..', pipeline), 'utf8');
    const there = ownPipeline(shipped).replace(/^drill:\n(?:[ #].*\n|\n)*/m, '');
    const { world, said } = repository(working, { ...before, [pipeline]: there });
    expect((await migrate(world, 'en', '/former')).diagnostics).toMatchObject([
      { code: 'upgrade/pipeline-differs', severity: 'warning', facts: { observed: ['drill'] } },
    ]);
    expect(said(pipeline)).toBe(there);
  });

  test('when it brings a limit that the former one did not, that is written, named, and compared with HEAD', async () => {
    const file = 'policies/governance/limits.yaml';
    const earlier = textIn(file).replace(/ {2}- field: contract_output\/characters\n(?: {4}.*\n)+/, '');
    const { world, said } = repository(working, { ...before, [file]: earlier, [`former/${file}`]: earlier });
    const lines = linesOf(ok(await migrate(world, 'en', '/repository/former')));
    expect(lines.slice(0, 2)).toEqual([expect.stringContaining('limits that this relc brings'), `Written: ${file}`]);
    expect(said(file)).toContain('field: contract_output/characters');
    expect(JSON.stringify(lines)).toContain('contract_output/characters');
  });

  const path = (name: string) => `policies/governance/${name}.yaml`;
  const now = textIn(path('thresholds'));
  /** Before there was a demands.yaml. */
  const older = now.replace(
    /^kind: Thresholds\n/m,
    `kind: Thresholds
checklists: # items that must be done, by their id
  readiness: [load-test, four-eyes]
  hygiene: [snapshot]
model_signatures: {low: 1, high: 2} # by criticality
runtime_policies:
  predictive: [AccessPolicy, Quota]
`,
  );

  test('when thresholds.yaml still asks for what demands.yaml asks for, it moves there, is asked as before, and is read', () => {
    const shipped = textIn(path('demands'));
    const files = new Map([[path('thresholds'), older]]);
    const { files: changed } = migrated(files, (name) => (name === path('demands') ? shipped : undefined), nothing);
    expect(changed.get(path('thresholds'))).toBe(now);
    const tree = sampleTree({ [path('demands')]: changed.get(path('demands')) });
    const demands = readDocument(tree, path('demands'), 'demands', shape).value?.value.demands;
    const before = readDocument(sampleTree(), path('demands'), 'demands', shape).value?.value.demands ?? [];
    expect(demands?.slice(0, before.length)).toEqual(before);
    expect(demands?.slice(before.length)).toMatchObject([
      { when: { type: ['predictive'] }, runtime_policies: ['AccessPolicy', 'Quota'] },
      { when: {}, checklists: { readiness: ['load-test', 'four-eyes'], hygiene: ['snapshot'] } },
      { when: { criticality: ['low'] }, model_signatures: 1 },
      { when: { criticality: ['high'] }, model_signatures: 2 },
    ]);
    expect(migrated(new Map([...files, ...changed]), () => shipped, nothing)).toEqual({ files: new Map(), about: [] });
  });

  /** A judge without demands.yaml, whose relc says of the releases at HEAD what is passed in. */
  function withoutDemands(says: ReturnType<Program>) {
    const made = repository(() => says, { ...before, [path('thresholds')]: older });
    for (const [file, bytes] of sampleTree().files)
      if (file.startsWith(`releases/${model}/`)) made.git.disk.set(file, bytes);
    made.git.disk.delete(path('demands'));
    made.git.commit('An older judge');
    return made;
  }
  const passed = (...versions: readonly string[]) =>
    JSON.stringify({ result: versions.map((version) => ({ model, version })) });

  test('when this relc cannot read what judged before, the former one says what passed there, and that is compared', async () => {
    const { world, calls, said } = withoutDemands(ran(passed('1', '2')));
    const outcome = await migrate(world, 'en', '/former');
    expect(calls).toEqual([
      ['node', '/former/compiler/relc.js', '--repo', '/repository', 'check', '--ref', 'HEAD', '--format', 'json'],
    ]);
    expect(said(path('demands'))).toContain('four-eyes');
    expect(outcome.diagnostics).toEqual([]);
    expect(textsOf(outcome)).toEqual(
      expect.arrayContaining([
        'No verdict changes (2 releases pass)',
        expect.stringContaining('the former relc judged'),
      ]),
    );
  });

  test('when a release passed that this relc refuses, that is said with why, and so is one that passes now', async () => {
    const made = withoutDemands(ran(passed('2'), { code: 1 }));
    // What is not approved yet must meet what is asked now.
    made.git.disk.set(`releases/${model}/2/readiness.yaml`, utf8('items: 1\n'));
    made.git.commit('Not ready');
    const outcome = await migrate(made.world, 'en', '/former');
    const places = new Set(outcome.diagnostics.map(({ file }) => file));
    expect([...places]).toEqual([`releases/${model}/2/readiness.yaml`]);
    expect(outcome.diagnostics.filter(isError)).toEqual([]);
    expect(textsOf(outcome)).toEqual(
      expect.arrayContaining([
        '1 refused release would pass; 1 of 1 release would be refused',
        `  passes: ${model}/1`,
        `  refused: ${model}/2`,
      ]),
    );
  });

  test('when all are refused because somebody must still decide on a policy, that policy is named', async () => {
    const made = withoutDemands(ran(passed('1', '2')));
    const limits = path('limits');
    made.git.disk.set(limits, utf8(textIn(limits).replace(/\bdpo@example/, 'TODO@example')));
    made.git.commit('Undecided');
    const outcome = await migrate(made.world, 'en', '/former');
    expect(outcome.diagnostics).toContainEqual(expect.objectContaining({ file: limits, severity: 'warning' }));
    expect(textsOf(outcome)).toContain('2 of 2 releases would be refused');
  });

  test('when neither can be asked, what this relc cannot read is told as it is', async () => {
    const { world } = withoutDemands(ran('', { code: 2 }));
    expect(codes(await migrate(world, 'en', '/former'))).toContain('load/missing-file');
  });
});
