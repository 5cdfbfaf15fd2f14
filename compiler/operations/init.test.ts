import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../testing/outcome.ts';
import { MemoryGit } from '../../testing/repository.ts';
import { sampleTree, textIn } from '../../testing/sample.ts';
import { memoryWorld, root } from '../../testing/world.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { loadGovernance } from '../load/governance.ts';
import { checkReleases } from './check.ts';
import { initRepository } from './init.ts';
import { scaffoldReleases } from './new.ts';
import { ourValuesIn, withOwnValues } from './own-values.ts';

const runtimeKinds = [
  ['access-policy', 'access_policy'],
  ['inference-gateway', 'inference_gateway'],
  ['output-limits', 'output_limits'],
  ['quota', 'quota'],
  ['rate-limit', 'rate_limit'],
] as const;

/** What only whoever begins a repository can decide. */
const ownValues = ['calendar', 'limits', 'observability'].map(
  (name) => `load/placeholder policies/governance/${name}.yaml`,
);

const at = '2026-11-24T12:00:00Z';

function begun(there: Readonly<Record<string, string>> = {}) {
  const git = new MemoryGit();
  for (const [path, text] of Object.entries(there)) git.disk.set(path, utf8(text));
  const world = memoryWorld({ git, at });
  const said = (path: string) => textOf(git.disk.get(path) ?? new Uint8Array()) ?? '';
  return { git, world, said, init: (model?: string) => initRepository(world, root, model ? { model } : {}, 'en') };
}

describe('relc init', () => {
  test('when a folder is empty, writes what the team decides, and nothing of the package', async () => {
    const { git, init } = begun();
    const { diagnostics, next, result } = await init('churn');
    expect(diagnostics).toEqual([]);
    expect([...git.disk.keys()].sort()).toEqual([
      ...['.gitattributes', '.gitignore', '.gitlab-ci.yml', '.npmrc', 'README.md', 'package.json'],
      ...[
        'approvals',
        'calendar',
        'demands',
        'enforcement',
        'exceptions',
        'limits',
        'notifications',
        'observability',
        'targets',
        'thresholds',
      ].map((name) => `policies/governance/${name}.yaml`),
      ...runtimeKinds.map(([kind]) => `policies/runtime/${kind}/churn-1.yaml`),
      ...['policies/trust/keys.yaml', 'policies/trust/people.yaml', 'releases/churn/model.yaml'],
    ]);
    expect(result).toHaveLength(git.disk.size);
    expect(next?.map(({ command }) => command)).toContain('npx relc new churn 1');
  });

  test('when model.yaml says an LLM, begins its gateway too', async () => {
    const { world, init, said } = begun({ 'releases/churn/model.yaml': 'type: llm\n' });
    await init('churn');
    const file = 'policies/runtime/llm-gateway/churn-1.yaml';
    const { diagnostics } = readDocument({ files: new Map([[file, utf8(said(file))]]) }, file, 'llm_gateway', shape);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['load/placeholder']));
    expect(world.files.isThere(join(root, file))).toBe(true);
  });

  test('when no model is named, begins one whose name is to be changed', async () => {
    const { git, init } = begun();
    await init();
    expect([...git.disk.keys()]).toContain('releases/my-model/model.yaml');
  });

  test('when it is read, every policy has its shape, and they judge as those of the sample do', async () => {
    const { world, init } = begun();
    await init('churn');
    const tree = (await world.repository.value?.tree(['policies', 'releases']))?.value;
    if (tree === undefined) throw new Error('no tree');
    const { value, diagnostics: said } = loadGovernance(tree, shape, at);
    expect(value).toMatchObject({ trust: [], people: [] });
    expect(new Set(said.map(({ code, file }) => `${code} ${file}`))).toEqual(new Set(ownValues));
    for (const name of [
      'approvals',
      'thresholds',
      'demands',
      'limits',
      'observability',
      'calendar',
      'enforcement',
    ] as const) {
      const file = `policies/governance/${name}.yaml`;
      const own = sampleTree({ [file]: withOwnValues(textIn(file)) });
      const [ours, theirs] = [own, tree].map((one) => readDocument(one, file, name, shape).value?.value);
      expect(theirs, name).toEqual(ours);
    }
    for (const [kind, name] of runtimeKinds) {
      const { diagnostics } = readDocument(tree, `policies/runtime/${kind}/churn-1.yaml`, name, shape);
      expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['load/placeholder']));
    }
  });

  test('when it is checked by the gates of the package, asks for what is to be written, and for a first release', async () => {
    const { git, world, init } = begun();
    await init('churn');
    for (const [path, bytes] of sampleTree().files)
      if (/^policies\/(gates\/|policy\.)/.test(path)) git.disk.set(path, bytes);
    const { diagnostics } = await checkReleases(world, []);
    expect(new Set(diagnostics.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set([...ownValues, 'load/placeholder releases/churn/model.yaml', 'load/nothing-selected undefined']),
    );
    expect(diagnostics.at(-1)?.facts).toEqual({ mend: 'begun', model: 'churn' });
  });

  test('when a first release is begun, it binds the runtime policies that are written here', async () => {
    const { git, world, init, said } = begun();
    await init('churn');
    for (const [path, bytes] of sampleTree().files)
      if (/^policies\/(gates\/|policy\.)/.test(path)) git.disk.set(path, bytes);
    await scaffoldReleases(world, ['churn', '1']);
    const profile = said('releases/churn/profiles/churn-1.yaml');
    for (const [kind] of runtimeKinds)
      expect(profile).toContain(`path: policies/runtime/${kind}/churn-1.yaml, sha256: "sha256:`);
    const codes = new Set((await checkReleases(world, [])).diagnostics.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['consumer/missing', 'load/missing-evidence', 'load/placeholder']);
  });

  test('when a stranger reads it, nothing is said of our bank: its values are to be written, and check finds them', async () => {
    const { git, init, said } = begun();
    await init('churn');
    const written = [...git.disk.keys()]
      .filter((path) => path.startsWith('policies/'))
      .map(said)
      .join('\n');
    expect(written).not.toMatch(/records[.]example[.]com|"(CHG|RISK|INC)-/);
    const ours = ['limits', 'calendar', 'observability']
      .map((name) => textIn(`policies/governance/${name}.yaml`))
      .join('\n');
    // Each is found where policies are written here: otherwise it would go out as it is.
    expect(ourValuesIn(ours)).toHaveLength(19);
    expect(ourValuesIn(written)).toEqual(['only: [BRL]', 'time_zone: America/Sao_Paulo']);
    expect(written).not.toMatch(/(time_zone: America\/Sao_Paulo|only: \[BRL\])$/m);
  });

  test('when editors look for schemas, they are in the package', async () => {
    const { git, init, said } = begun();
    await init('churn');
    const named = [...git.disk.keys()].flatMap((path) =>
      [...said(path).matchAll(/\$schema=(\S+)/g)].map(([, to = '']) => posix.join(posix.dirname(path), to)),
    );
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) {
      const [, schema = ''] = /^node_modules\/relc\/(schemas\/.*)$/.exec(path) ?? [];
      expect(existsSync(join(import.meta.dirname, '../..', schema)), path).toBe(true);
    }
  });

  test('when npm installs it alone, it takes no relc from npm, where anybody may publish one, and the Node that it was tested with', async () => {
    const { world, init, said } = begun();
    await init('churn');
    const own = JSON.parse(textOf(world.files.own('package.json') ?? new Uint8Array()) ?? '');
    const { dependencies, devDependencies, allowScripts } = JSON.parse(said('package.json'));
    expect([dependencies, devDependencies]).toEqual([{ relc: 'file:../relc.tgz' }, { node: own.devDependencies.node }]);
    expect(allowScripts).toEqual({ node: true });
    expect(said('README.md')).toContain('`npm install ARCHIVE`');
    expect(said('README.md')).not.toContain('`npm install`');
  });

  test('when a repository is new, next is the archive and one commit; in one that is there, a commit of what judges alone', async () => {
    const { init } = begun();
    const commands = async (model: string) => (await init(model)).next?.map(({ command }) => command);
    expect(await commands('churn')).toEqual([
      `cd ${root}`,
      'npm install ARCHIVE',
      'git init --initial-branch=main && git add --all && git commit -m "What judges our releases"',
      ...['npx relc new churn 1', 'npx relc check'],
    ]);
    const policies = runtimeKinds.map(([kind]) => `policies/runtime/${kind}/fraud-1.yaml`).join(' ');
    expect(await commands('fraud')).toEqual([
      `cd ${root}`,
      `git add ${policies} && git commit -m "What judges fraud"`,
      ...['npx relc new fraud 1', 'npx relc check'],
    ]);
  });

  test('when the team reads Portuguese, so is its README', async () => {
    const { world, said } = begun();
    await initRepository(world, root, { model: 'churn' }, 'pt-BR');
    expect(said('README.md')).toMatch(/^# Releases de churn\n/);
  });

  test('when some files are there, leaves them alone and writes the others; when all are, says so', async () => {
    const { init, said } = begun({ 'README.md': 'Ours', 'policies/trust/keys.yaml': 'Ours' });
    const outcome = await init('churn');
    const { result } = outcome;
    expect([said('README.md'), said('policies/trust/keys.yaml')]).toEqual(['Ours', 'Ours']);
    expect(result).not.toContain('README.md');
    expect(linesOf(outcome).join('\n')).toContain('Left as it is:\n  README.md\n  policies/trust/keys.yaml\n');
    expect((await init('churn')).diagnostics).toMatchObject([{ code: 'usage/exists' }]);
  });

  test('when the model cannot be a folder, or the package is not whole, writes nothing', async () => {
    const { git, world, init } = begun();
    expect((await init('../churn')).diagnostics).toMatchObject([{ code: 'usage/bad-name' }]);
    const files = { ...world.files, own: () => undefined };
    const { diagnostics } = await initRepository({ ...world, files }, root, {}, 'en');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['load/missing-file']));
    expect(git.disk.size).toBe(0);
  });
});
