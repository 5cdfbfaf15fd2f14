import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linesOf, ok } from '../../testing/outcome.ts';
import { MemoryGit } from '../../testing/repository.ts';
import { sampleTree } from '../../testing/sample.ts';
import { memoryScratch, type Program, ran } from '../../testing/scratch_programs.ts';
import { memoryWorld } from '../../testing/world.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { parseJson, valueIn } from '../lib/json.ts';
import { lockFile, ownGatesLock, ownGatesWasm } from '../model/policies.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import { explain } from './explain.ts';
import { buildOwnGates } from './own-gates.ts';

const source = 'policies/gates/own/committee.rego';
const rego =
  'package own.committee\n\ndeny contains finding.make("own/no-committee", "release", "", 0, 1) if input.x\n';
const version = String(valueIn(parseJson(textOf(sampleTree().files.get(lockFile) ?? new Uint8Array()) ?? ''), 'opa'));
const wasm = sampleTree().files.get('policies/policy.wasm') ?? new Uint8Array();
const path = (name: string) => name.split('.').map((value) => ({ value }));

/** An archive of one file, as `opa build` leaves it. */
function tarOf(name: string, bytes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(512);
  head.write(name);
  head.write(bytes.length.toString(8), 124);
  return gzipSync(Buffer.concat([head, bytes, Buffer.alloc(512)]));
}

const inspected = {
  namespaces: { 'data.own.committee': [source] },
  annotations: [
    {
      path: path('data.own.committee.deny'),
      location: { file: source, row: 3 },
      annotations: {
        scope: 'rule',
        title: 'No committee',
        custom: { codes: ['own/no-committee'], risk: 'Nobody saw it', fix: 'Ask {expected}' },
      },
    },
  ],
};

/** What `opa` answers, by its first argument. */
const answers: Readonly<Record<string, string>> = {
  version: `Version: ${version}\n`,
  capabilities: JSON.stringify({ builtins: [{ name: 'count' }, { name: 'http.send' }] }),
  build: '',
  inspect: JSON.stringify(inspected),
  deps: JSON.stringify({ base: [path('input.release')], virtual: [] }),
};

function repository(opa: Program) {
  const git = new MemoryGit();
  for (const [name, bytes] of sampleTree().files) if (name.startsWith('policies/')) git.disk.set(name, bytes);
  git.disk.set(source, utf8(rego));
  const { scratch, files, left } = memoryScratch(opa);
  const before = new Map(git.disk);
  const world = { ...memoryWorld({ git, at: '2026-11-24T12:00:00Z' }), scratch };
  const build = async (check = false) => {
    const outcome = await buildOwnGates(world, { check });
    expect(left()).toBe(0);
    return outcome;
  };
  const written = () => [...git.disk.keys()].filter((name) => git.disk.get(name) !== before.get(name)).sort();
  return { git, files, world, build, written };
}

const working: Program = (args, files) => {
  if (args[0] === 'build') files.set('bundle.tar.gz', tarOf('/policy.wasm', wasm));
  return ran(answers[args[0] ?? ''] ?? '');
};

describe('relc policy build', () => {
  test('when OPA compiles them, writes both files, which the evaluator takes', async () => {
    const { git, build, written } = repository(working);
    const outcome = ok(await build());
    expect(linesOf(outcome).join('\n')).toContain(`Compiled by OPA ${version}: own.committee`);
    expect(written()).toEqual([ownGatesLock, ownGatesWasm]);
    const own = [source, ownGatesLock, ownGatesWasm].map((name) => [name, git.disk.get(name)] as const);
    const { value } = await loadEvaluator(sampleTree(Object.fromEntries(own)));
    expect(value?.ownGates?.words).toEqual({
      'own/no-committee': { title: 'No committee', risk: 'Nobody saw it', fix: 'Ask {expected}' },
    });
    expect(value?.controls.at(-1)).toMatchObject({ gate: 'own.committee', reads: ['release'] });
  });

  test('when they are compiled, the gates of the package lie beside them, and no more can be called than these may', async () => {
    const { files, build } = repository(working);
    await build();
    expect(files.has('policies/gates/finding.rego')).toBe(true);
    expect(files.has('policies/gates/finding_test.rego')).toBe(false);
    expect(JSON.parse(String(files.get('capabilities.json'))).builtins).toEqual([{ name: 'count' }]);
  });

  test('when a code of theirs is explained, it is by the words of its METADATA; one that they do not have is unknown', async () => {
    const { world, build } = repository(working);
    await build();
    expect(linesOf(explain(world, ['own/no-committee'], 'en'))).toEqual([
      ...['# own/no-committee: No committee', '', 'Nobody saw it', '', 'Ask EXPECTED'],
    ]);
    expect(explain(world, ['own/other'], 'en').diagnostics).toMatchObject([{ code: 'usage/no-such-code' }]);
  });

  test('when they are compiled already, writes nothing, and --check finds nothing', async () => {
    const { build, written } = repository(working);
    await build();
    expect((await build()).result).toMatchObject({ written: [] });
    expect((await build(true)).diagnostics).toEqual([]);
    expect(written()).toHaveLength(2);
  });

  test('when what is committed is not what the sources give, --check refuses and writes nothing', async () => {
    const { git, build } = repository(working);
    await build();
    const forged = utf8('another');
    git.disk.set(ownGatesWasm, forged);
    expect((await build(true)).diagnostics).toEqual([{ code: 'policy/own-gates-stale', file: ownGatesWasm }]);
    expect(digestOf(git.disk.get(ownGatesWasm) ?? '')).toBe(digestOf(forged));
  });

  test.each([
    ['is not there', () => undefined, 'missing', '?'],
    ['is another version', () => ran('Version: 0.1.0\n'), 'other', '0.1.0'],
    ['says no version', () => ran('opa\n'), 'other', '?'],
  ])('when OPA %s, names the version that is needed, and writes nothing', async (_, opa, change, observed) => {
    const { build, written } = repository(opa);
    expect((await build()).diagnostics).toEqual([
      { code: 'policy/no-opa', facts: { change, observed, expected: version } },
    ]);
    expect(written()).toEqual([]);
  });

  test('when OPA refuses a source, says each of its sentences where it belongs, and writes nothing', async () => {
    const said = `error: 2 errors occurred: ${source}:3: rego_type_error: undefined function http.send\n${source}:9: rego_parse_error: x\n`;
    const { build, written } = repository((args, files, name) =>
      args[0] === 'build' ? ran(said, { code: 1 }) : working(args, files, name),
    );
    expect((await build()).diagnostics).toMatchObject([
      {
        code: 'policy/own-gates-wrong',
        file: source,
        facts: { observed: 'rego_type_error: undefined function http.send' },
      },
      { code: 'policy/own-gates-wrong', file: source, facts: { observed: 'rego_parse_error: x' } },
    ]);
    expect(written()).toEqual([]);
  });

  test('when a source is of another package, refuses and writes nothing', async () => {
    const other = { ...inspected, namespaces: { 'data.relc.finding': [source] } };
    const { build, written } = repository((args, files, name) =>
      args[0] === 'inspect' ? ran(JSON.stringify(other)) : working(args, files, name),
    );
    expect((await build()).diagnostics).toMatchObject([
      { code: 'policy/own-gates-wrong', facts: { change: 'package' } },
    ]);
    expect(written()).toEqual([]);
  });

  test('when there is no source, says so', async () => {
    const { git, build } = repository(working);
    git.disk.delete(source);
    expect((await build()).diagnostics).toEqual([{ code: 'policy/no-own-gates', file: 'policies/gates/own' }]);
  });
});
