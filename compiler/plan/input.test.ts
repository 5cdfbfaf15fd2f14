import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, folderDigest } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { knownRelease } from './input.ts';

const folder = 'releases/m/2';
const declined = { 'evidence/canary_plan': { reason: 'Nobody waits for a row', accepted_by: 'mlops' } };
const release = {
  ...{ replaces: '1', profile: 'p', records: { adr: 'adr/1', scdr: 'scdr/1' }, change: { window: 'night' } },
  not_applicable: declined,
};
const registry = { run_id: 'r', metrics: { auc: '0.8' } };
const profile = { privacy: { personal_data: false } };

interface Read {
  /** The content of each document; undefined when its file is missing. */
  readonly release?: unknown;
  readonly registry?: unknown;
  readonly profile?: unknown;
  /** A name that is listed beside the others. */
  readonly also?: string;
}

function known(changes: Read = {}) {
  const read: Read = { release, registry, profile, ...changes };
  const text = (value: unknown) => utf8(JSON.stringify(value));
  const documents = new Map([
    ...(read.release === undefined ? [] : [['release.yaml', text(read.release)] as const]),
    ...(read.registry === undefined ? [] : [['registry.json', text(read.registry)] as const]),
    ['model.SHA256SUMS', utf8('sums')],
  ]);
  const modelFiles = digestsOf([['model/MLmodel', utf8('model')]]);
  const digests = new Map([
    ...modelFiles,
    ...digestsOf(documents),
    ...(read.also === undefined ? [] : digestsOf([[read.also, utf8('also')]])),
  ]);
  const files = new Map([
    ...[...documents].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const),
    ...(read.profile === undefined ? [] : [['releases/m/profiles/p.yaml', text(read.profile)] as const]),
  ]);
  const tree = { origin: 'work tree', files, models: new Map(), faults: [] };
  return { digests, found: knownRelease(tree, { model: 'm', folder, files: documents, modelFiles, digests }) };
}

describe('what a plan knows of a release', () => {
  test('when its documents can be read, is what they say, and the digests of all its files', () => {
    const { found, digests } = known();
    expect(found).toEqual({
      release: {
        ...{ replaces: '1', profile: 'p', adr: 'adr/1', scdr: 'scdr/1', window: 'night' },
        notApplicable: declined,
      },
      registry,
      personalData: false,
      sourceDigest: folderDigest(digests),
      profileDigest: digestOf(canonical(profile)),
      sources: Object.fromEntries(digests),
      modelSums: utf8('sums'),
    });
  });

  test("when its sources are listed, they are in the order of bytes, the model's own files last", () => {
    const sources = Object.keys(known({ also: 'model.card' }).found?.sources ?? {});
    expect(sources).toEqual(['model.SHA256SUMS', 'model.card', 'registry.json', 'release.yaml', 'model/MLmodel']);
  });

  test.each<readonly [string, Read]>([
    ['release.yaml is missing', { release: undefined }],
    ['release.yaml is a list', { release: [] }],
    ['registry.json is missing', { registry: undefined }],
  ])('when %s, is nothing', (_, changes) => {
    expect(known(changes).found).toBeUndefined();
  });

  test('when release.yaml leaves fields out, it replaces nothing and names nothing', () => {
    expect(known({ release: {} }).found).toMatchObject({
      release: { replaces: 'none', profile: '', adr: undefined, scdr: undefined, window: undefined },
      profileDigest: 'none',
    });
  });

  test('when a name cannot be listed, it has no digest that an applied one could have', () => {
    expect(known({ also: 'two\nlines' }).found?.sourceDigest).toBe('none');
  });
});

describe('personal data', () => {
  test.each<readonly [string, unknown]>([
    ['its profile says so', { privacy: { personal_data: true } }],
    ['its profile does not say', {}],
    ['its profile is missing', undefined],
  ])('when %s, counts as processed', (_, profile) => {
    expect(known({ profile }).found?.personalData).toBe(true);
  });

  test('when its profile says that there is none, is not processed', () => {
    expect(known().found?.personalData).toBe(false);
  });
});
