// What every registry must answer alike: the one in a folder, MLflow's, and the one in memory that tests use.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { MlflowDouble } from '../../testing/mlflow-double.ts';
import { type Disk, memoryRegistry } from '../../testing/registry.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { withOwnPart } from '../model/description.ts';
import type { Resource } from '../model/plan.ts';
import { fileRegistry } from './file/registry.ts';
import { mlflowRegistry } from './mlflow/registry.ts';
import { type Registry, RegistryUnreachable, type Written } from './port.ts';

/** The model `m` with versions 1 and 2 of a run, 3 of a logged model alone, and a file of that model. */
const registered = ['1', '2', '3'].map((version) => ({
  version,
  ...(version === '3' ? {} : { run_id: 'run' }),
  ...{ model_id: 'm-1', source: 'models:/m-1', stage: 'Staging', status: 'READY' },
}));
const modelFiles = { MLmodel: 'flavors', 'data/model.bin': 'bytes', registered_model_meta: 'model_name: other' };

const folder = (artifacts: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  'registry.json': '{"id": "homolog"}',
  ...Object.fromEntries(registered.map((one) => [`models/m/versions/${one.version}.json`, JSON.stringify(one)])),
  ...artifacts,
});
const layout = folder(
  Object.fromEntries(
    ['run', 'm-1'].flatMap((owner) =>
      Object.entries(modelFiles).map(([path, text]) => [`artifacts/${owner}/model/${path}`, text]),
    ),
  ),
);

/** Where people described version 1. */
const layoutWith = (said: string) => ({ ...layout, ...(said !== '' && { 'models/m/descriptions/1': said }) });

let server: MlflowDouble | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

async function inMlflow(said = ''): Promise<Registry> {
  server = new MlflowDouble();
  server.versions = registered.map(({ version, run_id = '' }) => ({
    ...{ version, run_id },
    ...(version === '1' && said !== '' && { description: said }),
  }));
  for (const { version } of registered) server.versionTags.set(version, new Map());
  for (const [path, text] of Object.entries(modelFiles)) server.files.set(`2/models/m-1/artifacts/${path}`, utf8(text));
  return mlflowRegistry(await server.listen(), { environment: {}, wait: async () => undefined });
}

async function inFolder(said = ''): Promise<Registry> {
  const place = mkdtempSync(join(tmpdir(), 'relc-registry-'));
  for (const [path, text] of Object.entries(layoutWith(said))) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return fileRegistry(place);
}

async function inMemory(said = ''): Promise<Registry> {
  const disk: Disk = new Map(Object.entries(layoutWith(said)).map(([path, text]) => [`registry/${path}`, utf8(text)]));
  return memoryRegistry(disk, 'registry');
}

const tag: Written = { type: 'tag', version: '1', name: 'stage' };
const alias: Written = { type: 'alias', name: 'approved' };
const description: Written = { type: 'description', version: '1' };
const artifact: Resource = { type: 'artifact', version: '1', path: 'relc/ab/notes.md' };

const attach = (registry: Registry, version: string, files: Readonly<Record<string, string>>) =>
  registry.attach('m', version, new Map(Object.entries(files).map(([path, text]) => [path, utf8(text)])));
const stage: Written = { type: 'stage', version: '1' };
const state: Written = { type: 'state' };
const texts = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, textOf(bytes)]));

describe.each([
  ['in a folder', inFolder],
  ['in MLflow', inMlflow],
  ['in memory', inMemory],
])('a registry %s', (_, open) => {
  test('when nothing was written, shows what training registered, and no state', async () => {
    const registry = await open();
    const facts = {
      run_id: 'run',
      model_id: 'm-1',
      source: 'models:/m-1',
      stage: 'Staging',
      status: 'READY',
      description: '',
      tags: {},
    };
    expect(await registry.observe('m')).toEqual({
      registry_id: 'homolog',
      versions: { '1': facts, '2': facts, '3': { ...facts, run_id: null } },
      aliases: {},
      state: null,
    });
    for (const resource of [tag, alias, description, artifact, state])
      expect(await registry.read('m', resource)).toBeNull();
    expect(textOf((await registry.read('m', stage)) ?? utf8(''))).toBe('Staging');
    expect(await registry.models()).toContain('m');
    expect(await registry.facts('m', '1')).toMatchObject({ version: '1', run_id: 'run', model_id: 'm-1' });
    expect(await registry.facts('m', '9')).toBeNull();
  });

  test('when the model is not registered, shows the registry without versions', async () => {
    const registry = await open();
    expect(await registry.observe('other')).toEqual({ registry_id: 'homolog', versions: {}, aliases: {}, state: null });
    expect(await registry.read('other', state)).toBeNull();
    expect(await registry.states('other')).toEqual([]);
  });

  test.each([
    [tag, 'Aprovado: não'],
    [alias, '2'],
    [description, 'What is new\n\nand more'],
    [stage, 'Production'],
    [state, '{"signed": true}'],
  ])('when %j is written, reads and observes it, and touches nothing else', async (resource, value) => {
    const registry = await open();
    const before = await registry.observe('m');
    await registry.write('m', resource, utf8(value));
    expect(textOf((await registry.read('m', resource)) ?? utf8(''))).toBe(value);
    const shown = await registry.observe('m');
    const version = before.versions['1'];
    expect(shown).toEqual({
      ...before,
      ...(resource === alias && { aliases: { approved: value } }),
      ...(resource === state && { state: expect.any(Uint8Array) }),
      ...(resource === tag && { versions: { ...before.versions, '1': { ...version, tags: { stage: value } } } }),
      ...(resource === description && {
        versions: { ...before.versions, '1': { ...version, description: withOwnPart('', value) } },
      }),
      ...(resource === stage && { versions: { ...before.versions, '1': { ...version, stage: value } } }),
    });
    if (shown.state !== null) expect(textOf(shown.state)).toBe(value);
  });

  test('when whoever asks may write, refuses nothing, and asking changes nothing', async () => {
    const registry = await open();
    const before = await registry.observe('m');
    const versions = ['1', '2', '3'].map((version) => ({ resource: { ...artifact, version }, deletes: false }));
    const deleted = [tag, alias].map((resource) => ({ resource, deletes: true }));
    expect(await registry.refusals('m', [...versions, ...deleted])).toBeNull();
    expect(await registry.observe('m')).toEqual(before);
  });

  test('when a tag or an alias is deleted once or twice, it is gone', async () => {
    const registry = await open();
    for (const resource of [tag, alias]) {
      await registry.write('m', resource, utf8('1'));
      for (let times = 0; times < 2; times += 1) await registry.write('m', resource, null);
      expect(await registry.read('m', resource)).toBeNull();
    }
    expect(await registry.observe('m')).toMatchObject({ aliases: {}, versions: { '1': { tags: {} } } });
  });

  test('when artifacts were written, examining shows their digests, and the text of those by which others are judged', async () => {
    const registry = await open();
    const list = { ...artifact, path: `relc/${'ab'.repeat(32)}/SHA256SUMS` };
    await attach(registry, '1', { [list.path]: 'sums', [artifact.path]: 'notes' });
    await attach(registry, '3', { [artifact.path]: 'others' });
    const examined = await registry.examine((await registry.observe('m')).versions);
    expect(examined['1']).toEqual({
      artifacts: { [list.path]: digestOf('sums'), [artifact.path]: digestOf('notes') },
      contents: { [list.path]: 'sums' },
      deleted: [],
    });
    expect(examined['3']?.artifacts).toEqual({ [artifact.path]: digestOf('others') });
  });

  test('when files are attached, reads them; what is there already stays, and is what the registry says it has', async () => {
    const registry = await open();
    expect(texts(await attach(registry, '1', { [artifact.path]: 'notes' }))).toEqual({ [artifact.path]: 'notes' });
    const more = { [artifact.path]: 'other notes', 'relc/ab/evidence/card.md': 'card' };
    expect(texts(await attach(registry, '1', more))).toEqual({ ...more, [artifact.path]: 'notes' });
    expect(textOf((await registry.read('m', artifact)) ?? utf8(''))).toBe('notes');
    expect(texts(await registry.files('m', '1', 'relc/ab'))).toEqual({
      'notes.md': 'notes',
      'evidence/card.md': 'card',
    });
  });

  test('when a description is written beside what people wrote, theirs stays, and relc reads its own', async () => {
    const registry = await open(withOwnPart('Ask Ana.', 'before'));
    await registry.write('m', description, utf8('after'));
    expect(textOf((await registry.read('m', description)) ?? utf8(''))).toBe('after');
    expect((await registry.observe('m')).versions['1']?.description).toBe(withOwnPart('Ask Ana.', 'after'));
    await registry.write('m', description, null);
    expect(await registry.read('m', description)).toBeNull();
    expect((await registry.observe('m')).versions['1']?.description.trim()).toBe('Ask Ana.');
  });

  test('when a folder of a version is read, gives its files by their paths inside it; none of a version that is not there', async () => {
    const registry = await open();
    const paths = ['ab/notes.md', 'ab/policy_snapshot/a.yaml', 'abc/other.md', 'cab/1.json'];
    await attach(registry, '1', Object.fromEntries(paths.map((path) => [`relc/${path}`, path])));
    expect(texts(await registry.files('m', '1', 'relc/ab'))).toEqual({
      'notes.md': 'ab/notes.md',
      'policy_snapshot/a.yaml': 'ab/policy_snapshot/a.yaml',
    });
    for (const version of ['3', '7']) expect(texts(await registry.files('m', version, 'relc/ab'))).toEqual({});
  });

  test('when a version has a file MLmodel, hands it out; null where there is none', async () => {
    const registry = await open();
    expect(textOf((await registry.mlmodel('m', '1')) ?? utf8(''))).toBe('flavors');
    expect(await registry.mlmodel('m', '9')).toBeNull();
  });

  test("when a model's files are asked for, gives the digest of each, without what MLflow writes into downloads", async () => {
    const files = await (await open()).modelFiles('m', '1');
    expect(Object.fromEntries(files)).toEqual({ MLmodel: digestOf('flavors'), 'data/model.bin': digestOf('bytes') });
  });

  test('when states were written one after the other, keeps each, the last counts, and none is read where no more are known', async () => {
    const registry = await open();
    for (const text of ['one', 'two', 'one']) await registry.write('m', state, utf8(text));
    expect((await registry.states('m')).map((bytes) => textOf(bytes)).sort()).toEqual(['one', 'two']);
    expect(await registry.states('m', 1)).toHaveLength(2);
    expect(await registry.states('m', 2)).toEqual([]);
    expect(textOf((await registry.read('m', state)) ?? utf8(''))).toBe('one');
  });

  test('when a kept state is asked for by its digest, gives it, whichever counts; null when it keeps none like that', async () => {
    const registry = await open();
    for (const text of ['one', 'two']) await registry.write('m', state, utf8(text));
    expect(textOf((await registry.keptState('m', digestOf('one'))) ?? utf8(''))).toBe('one');
    expect(await registry.keptState('m', digestOf('three'))).toBeNull();
    expect(await registry.keptState('other', digestOf('one'))).toBeNull();
  });

  test('when it remembers how far receivers were told, gives the last of each; of another model, and before, nothing', async () => {
    const registry = await open();
    expect(await registry.told('m')).toEqual({});
    for (const [receiver, text] of [
      ['hub', '{"serial":1}'],
      ['mail', '{"serial":1}'],
      ['hub', '{"serial":2}'],
    ] as const)
      await registry.tell('m', receiver, text);
    expect(await registry.told('m')).toEqual({ hub: '{"serial":2}', mail: '{"serial":1}' });
    expect(await registry.told('other')).toEqual({});
  });

  test('when proofs are kept, each is read by its name, none is overwritten, and another model has none', async () => {
    const registry = await open();
    expect(await registry.proofs('m')).toEqual([]);
    for (const [name, text] of [
      ['drill-1-20261127T030000Z-passed', 'one'],
      ['drill-1-20261128T030000Z-failed', 'two'],
      ['drill-1-20261127T030000Z-passed', 'another'],
    ] as const)
      await registry.keepProof('m', name, utf8(text));
    expect([...(await registry.proofs('m'))].sort()).toEqual([
      'drill-1-20261127T030000Z-passed',
      'drill-1-20261128T030000Z-failed',
    ]);
    expect(textOf((await registry.proof('m', 'drill-1-20261127T030000Z-passed')) ?? utf8(''))).toBe('one');
    expect(await registry.proof('m', 'drill-2-20261127T030000Z-passed')).toBeNull();
    expect(await registry.proofs('other')).toEqual([]);
  });

  test('when a write is to a version that does not exist, reports it', async () => {
    const registry = await open();
    const stages = registry.write('m', { type: 'stage', version: '9' }, utf8('Production'));
    await expect(stages).rejects.toThrow(RegistryUnreachable);
    await expect(attach(registry, '9', { [artifact.path]: 'notes' })).rejects.toThrow(RegistryUnreachable);
  });

  test('when it is held, keeps others away and says who holds it, until it is released; what was put back is kept', async () => {
    const registry = await open();
    const hold = await registry.hold('m', 'plan');
    if ('heldBy' in hold) throw new Error('held by somebody');
    expect(await registry.hold('m', 'plan')).toMatchObject({ heldBy: { process: String(process.pid) } });
    expect(await hold.stands()).toBe(true);
    const restoration = {
      ...{ target: 'homolog', model: 'm', restored_at: '2026-11-25T12:00:00Z', by: hold.who },
      ...{ state: { serial: 2, signed_by: 'release' } },
      values: [{ resource: 'alias approved', found: '1', put_back: '2' }],
    };
    await hold.record(restoration);
    expect((await registry.restorations('m')).map((bytes) => JSON.parse(textOf(bytes) ?? ''))).toEqual([restoration]);
    await hold.release('finished');
    expect(await hold.stands()).toBe(false);
    expect(await registry.hold('m', 'plan')).not.toHaveProperty('heldBy');
  });
});

test.each([
  ['in a folder', () => fileRegistry(mkdtempSync(join(tmpdir(), 'relc-registry-')))],
  ['in memory', () => memoryRegistry(new Map(), 'registry')],
])('when there is no registry %s, it is not reached', async (_, open) => {
  for (const ask of [open().observe('m'), open().states('m'), open().models(), open().read('m', state)])
    await expect(ask).rejects.toThrow(/no registry at/);
});
