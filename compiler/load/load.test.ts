import { describe, expect, test } from 'vitest';
import { at, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { peopleFile } from '../model/policies.ts';
import { isBeside, load } from './index.ts';
import { sourceOf } from './source.ts';

const model = 'releases/risk-default';
const all = () => true;
const loading = (changes: Parameters<typeof sampleTree>[0], selected: Parameters<typeof load>[1] = all) =>
  load(sourceOf(sampleTree(changes), shape, at), selected);
const said = (changes: Parameters<typeof sampleTree>[0]) =>
  loading(changes).diagnostics.map(({ code, file, pointer }) => [
    code,
    file,
    ...(pointer === undefined ? [] : [pointer]),
  ]);

describe('load', () => {
  test('when nothing is wrong, reads both versions and all that judges them', () => {
    const { loaded, diagnostics } = loading({});
    expect(diagnostics).toEqual([]);
    expect(loaded.releases.map(({ version, diagnostics }) => [version, diagnostics])).toEqual([
      ['1', []],
      ['2', []],
    ]);
    expect(loaded.models.map(({ name, versions }) => [name, versions])).toEqual([['risk-default', ['1', '2']]]);
    expect(loaded.governance?.trust.length).toBeGreaterThanOrEqual(3);
  });

  test('when a version is selected, reads it alone but knows the others', () => {
    const { loaded, diagnostics } = loading({}, (_, version) => version === '1');
    expect(diagnostics).toEqual([]);
    expect(loaded.releases.map(({ version }) => version)).toEqual(['1']);
    expect(loaded.models[0]?.versions).toEqual(['1', '2']);
  });

  test('when a version is selected, reads its profile once and no other', () => {
    const broken = (name: string) => ({ [`${model}/profiles/${name}.yaml`]: '' });
    const one = (_: string, version?: string) => version === '1';
    expect(loading(broken('other'), one).diagnostics).toEqual([]);
    const { loaded, diagnostics } = loading(broken('credit-standard-1'));
    expect(diagnostics).toEqual([]);
    expect(loaded.releases.map((release) => release.diagnostics.map(({ code }) => code))).toEqual([
      ['shape/type'],
      ['shape/type'],
    ]);
  });

  test('when nothing of a model is selected, its model.yaml is not read', () => {
    expect(loading({ [`${model}/model.yaml`]: undefined }, () => false)).toMatchObject({
      loaded: { models: [], releases: [] },
      diagnostics: [],
    });
  });

  test('when versions have several digits, orders them by number, and models by name', () => {
    const versions = ['10', '9', '3'].map((version) => [`releases/a-model/${version}/release.yaml`, '']);
    const { loaded } = loading(Object.fromEntries(versions));
    expect(loaded.models.map(({ name, versions }) => [name, ...versions])).toEqual([
      ['a-model', '3', '9', '10'],
      ['risk-default', '1', '2'],
    ]);
  });

  test.each(['targets', 'approvals', 'thresholds', 'demands', 'limits', 'calendar', 'exceptions', 'enforcement'])(
    'when %s.yaml is missing, there is no governance at all',
    (name) => {
      const file = `policies/governance/${name}.yaml`;
      const { loaded, diagnostics } = loading({ [file]: undefined });
      expect(loaded.governance).toBeUndefined();
      expect(diagnostics).toEqual([{ code: 'load/missing-file', file }]);
    },
  );

  test('when people.yaml is missing, there is no governance at all', () => {
    const { loaded, diagnostics } = loading({ [peopleFile]: undefined });
    expect(loaded.governance).toBeUndefined();
    expect(diagnostics).toEqual([{ code: 'load/missing-file', file: peopleFile }]);
  });

  test('when the keys cannot be read, there is no governance at all', () => {
    const { loaded, diagnostics } = loading({ 'policies/trust/sample-model.pub': 'no key' });
    expect(loaded.governance).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['trust/key-unreadable']);
  });
});

describe('places below releases/', () => {
  test.each([
    'releases/notes.txt',
    'releases/README.txt',
    'releases/Upper/1/release.yaml',
    'releases/.hidden/1/release.yaml',
    `${model}/notes.txt`,
    `${model}/01/release.yaml`,
    `${model}/0/release.yaml`,
    `${model}/1000000000/release.yaml`,
    `${model}/v3/release.yaml`,
    `${model}/model.yaml/1`,
    `${model}/model.yml`,
    `${model}/model.yaml.bak`,
    `${model}/1a/release.yaml`,
    'releases/Upper/releases/risk-default/model.yaml',
    `${model}/profiles/deep/profile.yaml`,
    `${model}/profiles/Upper.yaml`,
    `${model}/profiles/profile.json`,
    `${model}/profiles/profile.yaml.bak`,
    `${model}/revalidations/1.yaml`,
    `${model}/revalidations/1.json.bak`,
    `${model}/revalidations/deep/1.json`,
    `${model}/incidents/deep/1.md`,
    `${model}/incidents/1.md.bak`,
    `${model}/incidents/1.txt`,
  ])('when a file is at %s, refuses with load/unknown-file', (file) => {
    expect(said({ [file]: '' })).toEqual([['load/unknown-file', file]]);
  });

  test.each([
    ['releases/README.md', ''],
    [`${model}/profiles/other-2.yaml`, textIn(`${model}/profiles/credit-standard-1.yaml`)],
    [`${model}/revalidations/1-2027-02-01.json`, ''],
    [`${model}/incidents/2026-11-24-delay.md`, ''],
  ])('when a file is at %s, it has a meaning', (file, content) => {
    expect(said({ [file]: content })).toEqual([]);
  });

  test.each([
    [`${model}/profiles/other-2.yaml`, 'shape/type'],
    ['releases/other/model.yaml', 'shape/type'],
  ])('when %s is there for no release, it is read all the same', (file, code) => {
    expect(said({ [file]: '' })).toEqual([[code, file, '']]);
  });

  test('when there are several, orders them by their bytes', () => {
    const files = ['releases/b', 'releases/a', 'releases/B'];
    expect(said(Object.fromEntries(files.map((file) => [file, '']))).map(([, file]) => file)).toEqual([
      'releases/B',
      'releases/a',
      'releases/b',
    ]);
  });

  test('when a folder elsewhere looks like a release, it is not one', () => {
    const { loaded, diagnostics } = loading({ 'policies/releases/other/1/release.yaml': '' });
    expect(diagnostics).toEqual([]);
    expect(loaded.models.map(({ name }) => name)).toEqual(['risk-default']);
  });

  test('when something is not a regular file, refuses with load/not-a-file', () => {
    const tree = {
      ...sampleTree(),
      faults: [`${model}/2/link`, 'policies/link'].map((file) => ({ code: 'load/not-a-file', file }) as const),
    };
    expect(load(sourceOf(tree, shape, at), all).diagnostics).toEqual([
      { code: 'load/not-a-file', file: `${model}/2/link` },
      { code: 'load/not-a-file', file: 'policies/link' },
    ]);
  });
});

test.each<[string, boolean]>([
  [`${model}/model.yaml`, true],
  [`${model}/revalidations/2-2027-02-10.json`, true],
  [`${model}/consumers/desk.yaml`, true],
  [`${model}/validations/2/lia.sigstore.json`, true],
  [`${model}/2/release.yaml`, false],
  [`${model}/12/anything`, false],
  [`${model}/revalidations/soon.json`, false],
  ['policies/README.md', false],
])('%s lies beside the releases of a model: %s', (path, expected) => {
  expect(isBeside(path)).toBe(expected);
});
