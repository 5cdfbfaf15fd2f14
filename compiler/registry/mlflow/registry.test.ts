import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, MlflowDouble } from '../../../testing/mlflow-double.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import { digestOf, digestsOf, folderDigest, modelDigest } from '../../lib/digest.ts';
import type { Examined, Resource, ShownVersion } from '../../model/plan.ts';
import {
  CredentialsRefused,
  type Hold,
  type Registry,
  RegistryForbidden,
  RegistryUnreachable,
  type Written,
} from '../port.ts';
import { mlflowRegistry } from './registry.ts';

let server: MlflowDouble;
let url: string;
let waits: number[];
let registry: Registry;

const open = (environment: Record<string, string> = {}, target?: string): Registry =>
  mlflowRegistry(url, { environment, wait: async (milliseconds) => waits.push(milliseconds) }, target);

beforeEach(async () => {
  server = new MlflowDouble();
  server.versions = [{ version: '1' }, { version: '2' }, { version: '3', run_id: '' }];
  for (const version of ['1', '2', '3']) server.versionTags.set(version, new Map());
  url = await server.listen();
  waits = [];
  registry = open();
});
afterEach(() => server.close());

const tag: Written = { type: 'tag', version: '1', name: 'stage' };
const alias: Written = { type: 'alias', name: 'approved' };
const artifact = { type: 'artifact', version: '1', path: 'relc/ab/notes.md' } as const;
const state: Written = { type: 'state' };

const attach = (version: string, ...texts: readonly string[]) =>
  registry.attach('m', version, new Map(texts.map((text) => [artifact.path, utf8(text)])));

/** Why the registry counts as unreachable. */
async function reason(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RegistryUnreachable);
  return (error as Error).message;
}

/** What a look into a version finds. */
async function examined(version = '1'): Promise<Examined> {
  const shown = (await registry.observe('m')).versions[version] as ShownVersion;
  return (await registry.examine({ [version]: shown }))[version] as Examined;
}

const text = async (resource: Resource) => {
  const bytes = await registry.read('m', resource);
  return bytes && Buffer.from(bytes).toString();
};

describe('what relc keeps of its own', () => {
  const shown = (files: readonly Uint8Array[]) => files.map((bytes) => textOf(bytes)).sort();

  test('when states were written one after the other, keeps each, and reads no file by another name', async () => {
    expect(await registry.states('m')).toEqual([]);
    for (const text of ['one', 'two', 'one']) await registry.write('m', state, utf8(text));
    for (const name of ['x', '100%', 'a/b']) server.files.set(`1/states/m/${name}`, utf8('by hand'));
    expect(shown(await registry.states('m'))).toEqual(['one', 'two']);
    expect(await text(state)).toBe('one');
    expect(await registry.states('another')).toEqual([]);
  });

  test('when something was put back, shows it in the run, and keeps it whole', async () => {
    const hold = (await registry.hold('m', 'restore of state 2')) as Hold;
    const value = { resource: 'alias approved', found: '1', put_back: '2' };
    const restoration = {
      ...{ target: 'homolog', model: 'm', restored_at: '2026-11-25T12:00:00Z', by: hold.who },
      ...{ state: { serial: 2, signed_by: 'release' }, values: Array.from({ length: 200 }, () => value) },
    };
    await hold.record(restoration);
    await hold.release('finished');
    const [run] = server.runs;
    expect(run?.status).toBe('FINISHED');
    expect(run?.tags.get('relc.plan')).toBe('restore of state 2');
    expect(run?.tags.get('mlflow.note.content')).toMatch(
      /"resource": "alias approved",\s+"found": "1",\s+"put_back": "2"/,
    );
    expect(run?.tags.get('mlflow.note.content')?.length).toBeLessThan(5_000);
    expect(JSON.parse(shown(await registry.restorations('m'))[0] ?? '')).toEqual(restoration);
  });
});

describe('the digest of a model', () => {
  const folder = '2/models/m-1/artifacts';

  test('when the registry holds its files, is what sha256sum gives for their SHA256SUMS', async () => {
    const files: [string, Uint8Array][] = [
      ['MLmodel', utf8('flavors')],
      ['data/model.bin', new Uint8Array(100_000)],
    ];
    for (const [path, bytes] of files) server.files.set(`${folder}/${path}`, bytes);
    expect(modelDigest(await registry.modelFiles('m', '1'))).toBe(folderDigest(digestsOf(files)));
  });

  test('when there are no files, there is none', async () => {
    for (const version of ['1', '9']) expect(await registry.modelFiles('m', version)).toEqual(new Map());
  });

  test.each(['a b.txt', '100%.txt', 'weights (v2)+x@1=y.bin', 'modèle/é.bin', "it's & more; all, of ~it!*"])(
    'when a file is named %s, asks for just that file',
    async (name) => {
      server.files.set(`${folder}/${name}`, utf8('x'));
      expect(await registry.modelFiles('m', '1')).toEqual(new Map([[name, digestOf('x')]]));
    },
  );

  test.each(['%41.txt', 'notes#1.txt', '..%2f', 'a?b', '\udce9vil.py'])(
    'when a file is named %j, which nobody can ask MLflow for, there is none, and the file is named',
    async (name) => {
      server.files.set(`${folder}/MLmodel`, utf8('x'));
      server.files.set(`${folder}/${name}`, utf8('x'));
      const files = await registry.modelFiles('m', '1');
      expect(files.get(name)).toBeNull();
      expect(modelDigest(files)).toBeNull();
    },
  );

  test('when what MLflow writes into downloads lies among its files, it is no part of it', async () => {
    server.files.set(`${folder}/registered_model_meta`, utf8('model_name: other'));
    server.files.set(`${folder}/data/registered_model_meta`, utf8('x'));
    expect([...(await registry.modelFiles('m', '1')).keys()]).toEqual(['data/registered_model_meta']);
  });

  test('when its files lie where the server does not show them, there is none', async () => {
    server.modelUri = 's3://bucket/model';
    expect(await registry.modelFiles('m', '1')).toEqual(new Map());
  });
});

describe('what it writes it reads back', () => {
  test('when a stage is written, reads and observes it, and leaves other versions where they are', async () => {
    for (const version of ['1', '2']) await registry.write('m', { type: 'stage', version }, utf8('Production'));
    expect(await text({ type: 'stage', version: '1' })).toBe('Production');
    expect((await registry.observe('m')).versions['2']?.stage).toBe('Production');
    const nowhere = registry.write('m', { type: 'stage', version: '9' }, utf8('Production'));
    await expect(nowhere).rejects.toThrow(RegistryUnreachable);
    await expect(registry.write('m', { type: 'stage', version: '1' }, utf8('Approved'))).rejects.toThrow('400');
  });

  test('when an artifact is there already, leaves it alone', async () => {
    await attach('1', 'first');
    await attach('1', 'second');
    expect(await text(artifact)).toBe('first');
  });

  test('when a release is attached, lists each folder once and calls twice for a file; once where it is there already', async () => {
    const files = new Map(['ab/a', 'ab/b', 'ab/in/c', 'ab/in/d'].map((path) => [`relc/${path}`, utf8(path)]));
    const called = async () => {
      server.calls.length = 0;
      expect(digestsOf(await registry.attach('m', '1', files))).toEqual(digestsOf(files));
      return Object.fromEntries(
        [...Map.groupBy(server.calls, (call) => call)].map(([call, all]) => [call, all.length]),
      );
    };
    const listed = { 'GET mlflow-artifacts/artifacts': 2, 'GET mlflow-artifacts/artifacts/': 4 };
    expect(await called()).toMatchObject({ ...listed, 'PUT mlflow-artifacts/artifacts/': 4 });
    expect(await called()).toEqual(listed);
  });

  test('when one of several files cannot be written, begins no other after that and says so when all have ended', async () => {
    const files = new Map(Array.from({ length: 40 }, (_, index) => [`relc/ab/${index}`, utf8('text')]));
    server.before = (call, count) =>
      call === 'PUT mlflow-artifacts/artifacts/' && count >= 3 ? { status: 500 } : undefined;
    expect(await reason(registry.attach('m', '1', files))).toMatch(/500/);
    const { length } = server.calls;
    expect(server.calls.filter((call) => call.startsWith('PUT')).length).toBeLessThan(60);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.calls.length).toBe(length);
  });

  test('when a file is not there after all, it is missing in what the registry has', async () => {
    server.after = (call) => {
      if (call.startsWith('PUT')) server.files.clear();
      return undefined;
    };
    expect(await attach('1', 'notes')).toEqual(new Map());
  });

  test('when a new state is written, the old one stays as a file and the tag names the new one', async () => {
    await registry.write('m', state, utf8('one'));
    await registry.write('m', state, utf8('two'));
    expect(await text(state)).toBe('two');
    expect([...server.files.keys()].filter((path) => path.startsWith('1/states/m/'))).toHaveLength(2);
  });

  test('when the state alone is read, asks for no version, however many there are', async () => {
    await registry.write('m', state, utf8('one'));
    server.calls.length = 0;
    expect(await text(state)).toBe('one');
    expect(server.calls.toSorted()).toEqual([
      'GET mlflow-artifacts/artifacts/',
      'GET mlflow/experiments/get-by-name',
      'GET mlflow/registered-models/get',
    ]);
  });

  test('when the model is not there, has no state only where the registry says what it is', async () => {
    expect(await registry.read('other', state)).toBeNull();
    server.before = (call) =>
      call === 'GET mlflow/experiments/get-by-name' ? { status: 200, body: { experiment: {} } } : undefined;
    await reason(registry.read('other', state));
  });

  test('when the tag names a state that is gone, does not take it for a model without state', async () => {
    await registry.write('m', state, utf8('one'));
    server.files.clear();
    expect(await reason(registry.observe('m'))).toMatch(/not there/);
  });

  test('when a version has a logged model and no run, artifacts go beside the model, not into it', async () => {
    await attach('3', 'notes');
    expect([...server.files.keys()]).toEqual(['2/models/m-1/relc/ab/notes.md']);
  });

  test('when something writes to a version that is not there, says so', async () => {
    expect(await reason(registry.write('m', { ...tag, version: '9' }, utf8('x')))).toMatch(/nothing by that name/);
    expect(await reason(registry.write('m', alias, utf8('9')))).toMatch(/nothing by that name/);
  });
});

describe('what it observes', () => {
  test('when versions fill several pages, observes them all, with run, model, source, stage and status', async () => {
    const { registry_id, versions } = await registry.observe('m');
    expect(registry_id).toBe('homolog');
    expect(Object.keys(versions)).toEqual(['1', '2', '3']);
    const facts = { run_id: 'run', model_id: 'm-1', source: 'models:/m-1', stage: 'Staging', status: 'READY' };
    expect(versions['2']).toEqual({ ...facts, description: '', tags: {} });
  });

  test('when a version was registered without a run, or before there were logged models, names what there is', async () => {
    server.versions[1] = { version: '2', model_id: '', source: 's3://bucket/model' };
    const { versions } = await registry.observe('m');
    expect(versions['3']).toMatchObject({ run_id: null, model_id: 'm-1' });
    expect(versions['2']).toMatchObject({ run_id: 'run', model_id: null });
    const without = (await registry.facts('m', '3')) as object;
    expect(without).toMatchObject({ model_id: 'm-1' });
    expect(Object.keys(without)).not.toContain('run_id');
    expect(Object.keys((await registry.facts('m', '2')) as object)).not.toContain('model_id');
  });

  test('when there are versions that nobody asks about, does not look into their runs', async () => {
    await registry.observe('m');
    expect(server.calls.filter((call) => /runs|logged-models|artifacts/.test(call))).toEqual([]);
    await examined('3');
    expect(server.calls.filter((call) => call.endsWith('runs/get'))).toEqual([]);
  });

  describe('when somebody deleted', () => {
    test('nothing, says so', async () => {
      for (const version of ['1', '3']) expect((await examined(version)).deleted).toEqual([]);
    });

    test('its run, names it, and looks at its files all the same', async () => {
      await attach('1', 'notes');
      server.deleted.add('run');
      expect(await examined()).toMatchObject({
        deleted: ['run run'],
        artifacts: { [artifact.path]: digestOf('notes') },
      });
      expect((await examined('3')).deleted).toEqual([]);
    });

    test('its run for good, names it', async () => {
      server.runIds.clear();
      expect((await examined()).deleted).toEqual(['run run']);
    });

    test('its logged model, names that', async () => {
      server.deleted.add('m-1');
      for (const version of ['1', '3']) expect((await examined(version)).deleted).toEqual(['logged model m-1']);
    });

    test('its experiment, names that, and the run that goes with it', async () => {
      server.deleted.add('2');
      expect((await examined()).deleted).toEqual(['run run', 'experiment 2']);
      expect((await examined('3')).deleted).toEqual(['experiment 2']);
    });

    const holder = 'ab'.repeat(16);
    test.each([`mlflow-artifacts:/2/${holder}/artifacts/model`, `runs:/${holder}/model`])(
      "another run, which %s says the model's files lie in, names that",
      async (source) => {
        server.versions[0] = { version: '1', source };
        server.runIds.add(holder);
        expect((await examined()).deleted).toEqual([]);
        server.deleted.add(holder);
        expect((await examined()).deleted).toEqual([`run ${holder}`]);
        // Of another server's run nobody can say that it was deleted.
        server.runIds.delete(holder);
        expect((await examined()).deleted).toEqual([]);
      },
    );
  });

  test('when pages never end, gives up', async () => {
    server.after = (call) =>
      call.endsWith('search') ? { status: 200, body: { next_page_token: 'again' } } : undefined;
    expect(await reason(registry.observe('m'))).toMatch(/same page/);
  });

  test('when models fill several pages, names them all; when pages never end, gives up', async () => {
    expect(await registry.models()).toEqual(['Another model', 'm']);
    server.after = () => ({ status: 200, body: { next_page_token: 'again' } });
    expect(await reason(registry.models())).toMatch(/same page/);
  });

  test('when there are a thousand models, each is named once, as many on a page as were asked for', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `model-${index}`);
    Object.assign(server, { others: names, modelsOnPage: 1000 });
    server.calls.length = 0;
    expect(await registry.models()).toEqual([...names, 'm']);
    expect(server.calls.filter((call) => call.endsWith('registered-models/search'))).toHaveLength(6);
  });

  test('when training named no data set, the facts leave the field out', async () => {
    expect(Object.keys((await registry.facts('m', '3')) as object)).not.toContain('dataset');
  });

  test('when the run says who trained, the facts do; otherwise they leave it out', async () => {
    expect(Object.keys((await registry.facts('m', '1')) as object)).not.toContain('trainer');
    server.runTags.set('mlflow.user', 'ana.ribeiro');
    expect(await registry.facts('m', '1')).toMatchObject({ trainer: 'ana.ribeiro' });
  });

  test('when training named a part of it, the facts say that part, and numbers that are none as they are', async () => {
    server.runTags.delete('dataset.name');
    server.runTags.set('dataset.rows', '1,000');
    expect(await registry.facts('m', '1')).toMatchObject({ dataset: { digest: 'sha256:00', rows: '1,000' } });
  });

  describe('when no tag has its digest', () => {
    /** An input as MLflow 3.17 answers. */
    const input = (name: string, digest: string, context?: string, rest: object = {}) => ({
      tags: context === undefined ? [] : [{ key: 'mlflow.data.context', value: context }],
      dataset: { name, digest, source_type: 'code', source: '{"tags": {}}', ...rest },
    });
    const shape = { profile: '{"num_rows": 700, "num_elements": 4900}' };
    const datasetOf = async (...inputs: readonly object[]) => {
      server.inputs = [...inputs];
      const { dataset } = (await registry.facts('m', '1')) as { dataset?: object };
      return dataset;
    };
    beforeEach(() => server.runTags.clear());

    test('the data set is what training logged as its input', async () => {
      const source = { source_type: 'http', source: '{"url": "https://bot:hush@data/loans.csv"}' };
      expect(await datasetOf(input('loans', '1a2b3c4d', 'training', { ...shape, ...source }))).toEqual({
        ...{ name: 'loans', digest: '1a2b3c4d', rows: 700, source: 'https://data/loans.csv' },
      });
    });

    test.each([
      ['autologging writes train', [input('loans', 'aa', 'train'), input('loans', 'bb', 'eval')], 'aa'],
      [
        'what is evaluated on comes first',
        [input('loans', 'bb', 'evaluation'), input('loans', 'aa', 'training')],
        'aa',
      ],
      ['a context is not said', [input('loans', 'aa'), input('loans', 'bb', 'test')], 'aa'],
      ['one is logged twice', [input('loans', 'aa', 'train'), input('loans', 'aa', 'training')], 'aa'],
    ])('where %s, it is what the run learned from', async (_, inputs, digest) => {
      expect(await datasetOf(...inputs)).toEqual({ name: 'loans', digest });
    });

    test.each([
      ['there are two to learn from', [input('loans', 'aa', 'training'), input('bureau', 'bb', 'training')]],
      ['there is only one to evaluate on', [input('loans', 'aa', 'evaluation')]],
    ])('where %s, relc does not choose; the tag `dataset.name` does', async (_, inputs) => {
      expect(await datasetOf(...inputs)).toBeUndefined();
      server.runTags.set('dataset.name', 'loans');
      server.runTags.set('dataset.rows', '600');
      expect(await datasetOf(...inputs)).toEqual({ name: 'loans', digest: 'aa', rows: 600 });
    });

    test('where the data are an array, its first length counts its rows', async () => {
      const array = { profile: '{"features_shape": [700, 20], "features_size": 14000}' };
      expect(await datasetOf(input('dataset', 'aa', 'training', array))).toMatchObject({ rows: 700 });
    });

    test('the tag counts where it has one, which can be a sha256', async () => {
      server.runTags.set('dataset.digest', 'sha256:00');
      expect(await datasetOf(input('loans', 'aa', 'training'))).toEqual({ digest: 'sha256:00' });
    });
  });

  test.each([
    ['NaN', 'NaN'],
    [Number.MAX_VALUE, 'Infinity'],
    [-Number.MAX_VALUE, '-Infinity'],
    [1e300, '1e+300'],
    [2 ** 53, '9007199254740992'],
    [-0.25, -0.25],
    [0, 0],
  ])('when MLflow says that a metric is %s, registry.json says %s', async (value, expected) => {
    server.metrics = [{ key: 'auc', value }];
    expect(await registry.facts('m', '1')).toMatchObject({ metrics: { auc: expected } });
  });

  test('when artifacts lie where the proxy cannot write, says where', async () => {
    server.artifactUri = 's3://bucket/2/run/artifacts';
    expect(await examined()).toMatchObject({ unwritable: 's3://bucket/2/run/artifacts', artifacts: {} });
    expect(await reason(attach('1', 'x'))).toMatch(/s3:/);
  });

  test('when that place is named with a password, says it without', async () => {
    server.artifactUri = 'ftp://bot:hush@files/2/run/artifacts';
    expect(await examined()).toMatchObject({ unwritable: 'ftp://files/2/run/artifacts' });
  });

  test.each(['%41.txt', 'a?b'])(
    'when there is %s beside what relc wrote, says which name it cannot read',
    async (name) => {
      server.files.set(`2/run/artifacts/relc/${name}`, utf8('x'));
      expect(await reason(examined())).toContain(JSON.stringify(name).slice(1, -1));
    },
  );

  test('gives the facts as registry.json holds them, and null without such a version', async () => {
    expect(await registry.facts('m', '1')).toMatchObject({
      registry_uri: url.replace('mlflow+', ''),
      version: '1',
      run_id: 'run',
      model_id: 'm-1',
      dataset: { name: 'd', digest: 'sha256:00', rows: 600 },
      metrics: { auc: 0.5 },
      params: { p: 'x' },
    });
    expect(await registry.facts('m', '9')).toBeNull();
  });
});

describe('a user whom MLflow does not let write', () => {
  const bob = { MLFLOW_TRACKING_USERNAME: 'bob', MLFLOW_TRACKING_PASSWORD: 'hush' };
  /** As the basic-auth app answers: plain text. */
  const denying = (denied: RegExp) => (call: string) =>
    denied.test(call) ? { status: 403, body: 'Permission denied' } : undefined;

  const writes = [tag, alias, ...['1', '2', '3'].map((version) => ({ ...artifact, version }))].map((resource) => ({
    resource,
    deletes: false,
  }));
  const deletions = [tag, alias].map((resource) => ({ resource, deletes: true }));

  test.each([
    ['the registered model', /registered-models\/delete-tag/, ['registered model m']],
    ['the experiment of relc', /experiments\/delete-experiment-tag/, ['experiment `relc`']],
    ['the experiment of a version', /runs\/delete-tag/, ['experiment 2 (version 1)', 'experiment 2 (version 2)']],
    ['the logged model of a version without a run', /PATCH .*logged-models\/.*tags/, ['experiment 2 (version 3)']],
    ['deleting a tag', /model-versions\/delete-tag/, ['registered model m: delete a tag']],
    ['deleting an alias', /DELETE .*\/alias/, ['registered model m: delete an alias']],
  ])('when %s is refused, says whom and what, and has written nothing', async (_, denied, places) => {
    server.before = denying(denied);
    expect(await open(bob).refusals('m', [...writes, ...deletions])).toEqual({ user: 'bob', places });
  });

  test('when nothing is to be deleted, nobody needs to be allowed to delete', async () => {
    server.before = denying(/model-versions\/delete-tag|DELETE .*\/(alias|logged-models)/);
    expect(await open(bob).refusals('m', writes)).toBeNull();
  });

  test('when the server is too old to be asked about an experiment, the others are still asked', async () => {
    server.before = (call) =>
      call.includes('delete-experiment-tag') ? { status: 404, body: '<!doctype html>' } : undefined;
    expect(await open(bob).refusals('m', writes)).toBeNull();
    server.before = (call) =>
      /delete-experiment-tag/.test(call) ? { status: 404, body: '' } : denying(/runs\/delete-tag/)(call);
    expect(await open(bob).refusals('m', writes)).toMatchObject({ user: 'bob' });
  });

  test.each([
    [401, CredentialsRefused],
    [403, RegistryForbidden],
  ])('when a call is answered with %i, it is not asked again, and no secret is told', async (status, kind) => {
    server.before = () => ({ status, body: 'no' });
    const error = await open(bob)
      .read('m', tag)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(kind);
    expect(String(error)).toMatch(/bob/);
    expect(String(error)).not.toContain('hush');
    expect(waits).toEqual([]);
  });

  test.each([
    ['a token', { MLFLOW_TRACKING_TOKEN: 'hush' }, 'MLFLOW_TRACKING_TOKEN'],
    ['nothing', {}, null],
  ])('when the settings hold %s, says so in place of a name', async (_, environment, user) => {
    server.before = denying(/registered-models\/delete-tag/);
    expect(await open(environment).refusals('m', [])).toEqual({ user, places: ['registered model m'] });
  });
});

describe('holds', () => {
  const held = async (plan = 'sha256:00'): Promise<Hold> => {
    const hold = await registry.hold('m', plan);
    if ('heldBy' in hold) throw new Error(JSON.stringify(hold));
    return hold;
  };
  const statuses = () => server.runs.map(({ status }) => status);

  test('when a model is held, a run says who applies which plan, and ends with the hold', async () => {
    const hold = await held('sha256:ab');
    expect([...(server.runs[0]?.tags.entries() ?? [])]).toEqual([
      ['relc.model', 'm'],
      ['relc.plan', 'sha256:ab'],
      ['relc.applied_by', expect.stringMatching(` ${process.pid} `)],
    ]);
    expect(await hold.stands()).toBe(true);
    await hold.release('finished');
    expect(statuses()).toEqual(['FINISHED']);
    expect(await hold.stands()).toBe(false);
  });

  test('when another apply has it, on any page, steps back and names it', async () => {
    await held();
    for (let run = 1; run < 4; run += 1) server.runs.push({ id: `old-${run}`, status: 'FINISHED', tags: new Map() });
    expect(await registry.hold('m', 'sha256:01')).toMatchObject({ heldBy: { process: String(process.pid) } });
    expect(statuses()).toEqual(['RUNNING', 'FINISHED', 'FINISHED', 'FINISHED', 'KILLED']);
  });

  test('when the answer to the creation of the run is lost, both runs are its own and end together', async () => {
    server.after = (call, count) =>
      call === 'POST mlflow/runs/create' && count === 1 ? { status: 0, instead: 'drop' } : undefined;
    const hold = await held();
    expect(statuses()).toEqual(['RUNNING', 'RUNNING']);
    await hold.release('failed');
    expect(statuses()).toEqual(['FAILED', 'FAILED']);
  });

  test('when a holder on another host is watched, its heartbeat is a tag of its run', async () => {
    const who = 'elsewhere 1 1 2026-11-24T12:00:00Z 00';
    const tags = new Map([
      ['relc.model', 'm'],
      ['relc.applied_by', who],
    ] as const);
    server.runs.push({ id: 'theirs', status: 'RUNNING', tags });
    server.after = (call, count) => {
      if (call === 'POST mlflow/runs/search' && count === 3) tags.set('relc.heartbeat' as never, '1' as never);
      return undefined;
    };
    expect(await registry.hold('m', 'sha256:00')).toEqual({
      heldBy: { host: 'elsewhere', process: '1', since: '2026-11-24T12:00:00Z' },
    });
    expect(waits).toEqual([3000, 3000]);
  });

  test('when its own run is not found again, does not continue', async () => {
    server.after = (call) => (call === 'POST mlflow/runs/search' ? { status: 200, body: {} } : undefined);
    expect(await reason(registry.hold('m', 'sha256:00'))).toMatch(/does not show what was just written/);
  });
});

describe('faults on the way', () => {
  const times = (number: number, answer: Answer) => (_: string, count: number) =>
    count <= number ? answer : undefined;

  for (const [name, answer] of [
    ['500', { status: 500, body: { error_code: 'INTERNAL_ERROR' } }],
    ['503', { status: 503, body: 'busy' }],
    ['a dropped connection', { status: 0, instead: 'drop' }],
  ] as const)
    for (const moment of ['before', 'after'] as const)
      test(`when ${name} comes four times ${moment} delivery, tries again, ever later, and gets through`, async () => {
        server[moment] = times(4, answer);
        await registry.write('m', tag, utf8('Approved'));
        expect(server.versionTags.get('1')?.get('stage')).toBe('Approved');
        expect(waits).toHaveLength(4);
        for (const [index, wait] of waits.entries()) {
          expect(wait).toBeGreaterThanOrEqual(100 * 2 ** index);
          expect(wait).toBeLessThanOrEqual(200 * 2 ** index);
        }
      });

  test('when it fails five times, gives up', async () => {
    server.before = () => ({ status: 500, body: { error_code: 'INTERNAL_ERROR' } });
    expect(await reason(registry.observe('m'))).toMatch(/answers 500 INTERNAL_ERROR, 5 times$/);
  });

  test('when 429 asks to wait, waits as long, and no longer than a minute', async () => {
    server.before = times(1, { status: 429, headers: { 'retry-after': '7' } });
    await registry.write('m', tag, utf8('x'));
    expect(waits).toEqual([7000]);
    server.before = () => ({ status: 429, headers: { 'retry-after': '61' } });
    expect(await reason(registry.read('m', tag))).toMatch(/answers 429, and asks to wait 61 s$/);
  });

  for (const status of [400, 401, 403, 409])
    test(`when the answer is ${status}, does not try again and names MLflow's code`, async () => {
      server.before = () => ({ status, body: { error_code: 'PERMISSION_DENIED', message: 'secret' } });
      const said = await reason(registry.read('m', tag));
      expect(said).toContain(`answers ${status} PERMISSION_DENIED`);
      expect(said).not.toContain('secret');
      expect(server.calls).toHaveLength(1);
    });

  test('when a 404 is not by MLflow, does not take the registry for an empty one', async () => {
    server.before = () => ({ status: 404, body: '<html>' });
    expect(await reason(registry.observe('m'))).toMatch(/answers 404$/);
  });

  test('when the server does not answer in time, reports it', async () => {
    server.before = () => ({ status: 0, instead: 'silence' });
    expect(await reason(open({ MLFLOW_HTTP_REQUEST_TIMEOUT: '0.05' }).read('m', tag))).toMatch(/in time, 5 times$/);
  });

  test('when no server listens, reports it', async () => {
    server.close();
    expect(await reason(registry.observe('m'))).toMatch(/fails with ECONNREFUSED, 5 times$/);
  });
});

describe('credentials', () => {
  test('when a token is set, sends it; user and password come first', async () => {
    await open({ MLFLOW_TRACKING_TOKEN: 'hush' }).read('m', tag);
    expect(server.headers.at(-1)?.authorization).toBe('Bearer hush');
    const both = { MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p', MLFLOW_TRACKING_TOKEN: 'hush' };
    await open(both).read('m', tag);
    expect(server.headers.at(-1)?.authorization).toBe(`Basic ${btoa('u:p')}`);
  });

  test('when a target has a token of its own, it is sent to that target alone, and nothing of others to it', async () => {
    const own = { MLFLOW_TRACKING_TOKEN_EU_WEST_1: 'eu1', MLFLOW_TRACKING_TOKEN: 'all' };
    const sent = async (environment: Record<string, string>, target?: string) => {
      await open(environment, target).read('m', tag);
      return server.headers.at(-1)?.authorization;
    };
    expect(await sent(own, 'eu-west.1')).toBe('Bearer eu1');
    expect(await sent(own, 'eu-west.2')).toBe('Bearer all');
    expect(await sent(own)).toBe('Bearer all');
    expect(await sent({ MLFLOW_TRACKING_TOKEN_EU_WEST_1: 'eu1' }, 'eu-west.2')).toBeUndefined();
    const user = { ...own, MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p' };
    expect(await sent(user, 'eu-west.1')).toBe('Bearer eu1');
    const both = { ...own, MLFLOW_TRACKING_USERNAME_EU_WEST_1: 'u', MLFLOW_TRACKING_PASSWORD_EU_WEST_1: 'p' };
    expect(await sent(both, 'eu-west.1')).toBe(`Basic ${btoa('u:p')}`);
    server.before = () => ({ status: 401, body: 'no' });
    expect(await reason(open(own, 'eu-west.1').read('m', tag))).toContain('MLFLOW_TRACKING_TOKEN_EU_WEST_1');
  });

  test('when the server redirects, does not follow and sends the token to nobody', async () => {
    const other = new MlflowDouble();
    const elsewhere = (await other.listen()).replace('mlflow+', '');
    server.before = () => ({ status: 307, headers: { location: `${elsewhere}/api/2.0/mlflow/x` } });
    expect(await reason(open({ MLFLOW_TRACKING_TOKEN: 'hush' }).read('m', tag))).toMatch(/redirect \(307\)/);
    expect(other.calls).toEqual([]);
    other.close();
  });

  test('when the server echoes the credentials, no error repeats them', async () => {
    server.before = () => ({ status: 403, body: { error_code: 'hush', message: 'Bearer hush' } });
    expect(await reason(open({ MLFLOW_TRACKING_TOKEN: 'hush' }).read('m', tag))).not.toContain('hush');
  });

  test('when the file of trusted certificates has none, reports it', async () => {
    const environment = { MLFLOW_TRACKING_SERVER_CERT_PATH: import.meta.filename };
    expect(await reason(open(environment).read('m', tag))).toMatch(/no file with a certificate/);
  });

  test('when the time-out is longer than a timer can be, waits for the answer all the same', async () => {
    expect(await open({ MLFLOW_HTTP_REQUEST_TIMEOUT: '9999999' }).read('m', tag)).toBeNull();
  });

  test('when a token cannot be a header, refuses without quoting it', async () => {
    const said = await reason(open({ MLFLOW_TRACKING_TOKEN: 'hush\nhush' }).read('m', tag));
    expect(said).toMatch(/MLFLOW_TRACKING_TOKEN/);
    expect(said).not.toContain('hush');
    expect(server.calls).toEqual([]);
  });
});

describe('answers that no MLflow gives', () => {
  const answering = (part: string, body: unknown) => {
    server.after = (call) => (call.includes(part) ? { status: 200, body } : undefined);
    return reason(examined());
  };

  for (const [name, part, body] of [
    ['no JSON', 'registered-models/get', '<html>'],
    ['null', 'registered-models/get', 'null'],
    ['another model', 'registered-models/get', { registered_model: { name: 'other' } }],
    ['an alias without a name', 'registered-models/get', { registered_model: { name: 'm', aliases: [{}] } }],
    ['an experiment without place', 'get-by-name', { experiment: { lifecycle_stage: 'active' } }],
    ['an experiment without id', 'get-by-name', { experiment: { artifact_location: 'mlflow-artifacts:/1' } }],
    ['versions that are no list', 'search', { model_versions: {} }],
    ["another model's version", 'search', { model_versions: [{ name: 'other', version: '1', status: 'READY' }] }],
    ['a version with a path', 'search', { model_versions: [{ name: 'm', version: '../1', status: 'READY' }] }],
    ['a tag that is a number', 'search', { model_versions: [{ name: 'm', version: '1', status: 'READY', tags: [1] }] }],
    ['a run without place', 'runs/get', { run: { info: { experiment_id: '2' } } }],
    ['a file name that leaves its folder', 'GET mlflow-artifacts/artifacts', { files: [{ path: '..' }] }],
    ['a file name with a slash', 'GET mlflow-artifacts/artifacts', { files: [{ path: 'a/b' }] }],
  ] as const)
    test(`when the answer is ${name}, refuses it`, async () => {
      expect(await answering(part, body)).toMatch(/no MLflow writes|no JSON/);
    });

  test('when the experiment that names the registry is missing or deleted, says what to make', async () => {
    const experiment = { experiment_id: '1', artifact_location: 'mlflow-artifacts:/1', lifecycle_stage: 'deleted' };
    expect(await answering('get-by-name', { experiment })).toMatch(/no experiment `relc` with the tag/);
  });

  test.each(['mlflow-artifacts://other/1', 'mlflow-artifacts:/../1', 'mlflow-artifacts:/1/%2e%2e', 'file:///tmp/1'])(
    'when the artifacts of relc lie at %s, refuses',
    async (artifact_location) => {
      const tags = [{ key: 'relc.registry_id', value: 'homolog' }];
      const experiment = { experiment_id: '1', artifact_location, lifecycle_stage: 'active', tags };
      expect(await answering('get-by-name', { experiment })).toMatch(/does not proxy/);
    },
  );
});
