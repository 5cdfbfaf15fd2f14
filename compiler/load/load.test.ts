import { describe, expect, test } from 'vitest';
import { sampleTree, shape, textIn } from '../cases/sample.ts';
import { load } from './index.ts';

const model = 'releases/risk-default';
const all = () => true;
const loading = (changes: Parameters<typeof sampleTree>[0], selected: Parameters<typeof load>[2] = all) =>
  load(sampleTree(changes), shape, selected);
const said = (changes: Parameters<typeof sampleTree>[0]) =>
  loading(changes).diagnostics.map(({ code, file, pointer }) => [
    code,
    file,
    ...(pointer === undefined ? [] : [pointer]),
  ]);
const modelFile = (change: (text: string) => string) => ({
  [`${model}/model.yaml`]: change(textIn(`${model}/model.yaml`)),
});

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

  test('when nothing of a model is selected, its model.yaml is not read', () => {
    expect(loading({ [`${model}/model.yaml`]: undefined }, () => false)).toMatchObject({
      loaded: { models: [], releases: [] },
      diagnostics: [],
    });
  });

  test('when versions have several digits, orders them by number, and models by name', () => {
    const { loaded } = loading({ [`${model}/10/release.yaml`]: '', 'releases/a-model/3/release.yaml': '' });
    expect(loaded.models.map(({ name, versions }) => [name, ...versions])).toEqual([
      ['a-model', '3'],
      ['risk-default', '1', '2', '10'],
    ]);
  });

  test.each(['targets', 'approvals', 'thresholds'])(
    'when %s.yaml is missing, there is no governance at all',
    (name) => {
      const file = `policies/governance/${name}.yaml`;
      const { loaded, diagnostics } = loading({ [file]: undefined });
      expect(loaded.governance).toBeUndefined();
      expect(diagnostics).toEqual([{ code: 'load/missing-file', file }]);
    },
  );

  test('when the keys cannot be read, there is no governance at all', () => {
    expect(loading({ 'policies/trust/keys.yaml': '{}' }).loaded.governance).toBeUndefined();
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
    `${model}/profiles/deep/profile.yaml`,
    `${model}/profiles/Upper.yaml`,
    `${model}/profiles/profile.json`,
    `${model}/revalidations/1.yaml`,
    `${model}/revalidations/deep/1.json`,
    `${model}/incidents/deep/1.md`,
    `${model}/incidents/1.txt`,
  ])('when a file is at %s, refuses with load/unknown-file', (file) => {
    expect(said({ [file]: '' })).toEqual([['load/unknown-file', file]]);
  });

  test.each([
    'releases/README.md',
    `${model}/profiles/other-2.yaml`,
    `${model}/revalidations/1-2027-02-01.json`,
    `${model}/incidents/2026-11-24-delay.md`,
  ])('when a file is at %s, it has a meaning', (file) => {
    expect(said({ [file]: '' })).toEqual([]);
  });

  test('when something is no regular file, refuses with load/not-a-file', () => {
    const tree = { ...sampleTree(), irregular: [`${model}/2/link`, 'policies/link'] };
    expect(load(tree, shape, all).diagnostics).toEqual([
      { code: 'load/not-a-file', file: `${model}/2/link` },
      { code: 'load/not-a-file', file: 'policies/link' },
    ]);
  });
});

describe('the desired state', () => {
  const file = `${model}/model.yaml`;

  test('when it names a version that has no folder, refuses with model/no-such-release at its line', () => {
    expect(said(modelFile((text) => text.replace('"2": Approved', '"2": Approved\n  "3": Staging')))).toEqual([
      ['model/no-such-release', file, '/versions/3'],
    ]);
  });

  test.each(['Staging', 'Deprecated', 'Retired', 'Revoked'])(
    'when an alias names a version that is %s, refuses',
    (stage) => {
      expect(said(modelFile((text) => text.replace('"2": Approved', `"2": ${stage}`)))).toEqual([
        ['model/alias-not-approved', file, '/aliases/local'],
      ]);
    },
  );

  test('when an alias names a version without a stage, refuses', () => {
    const { diagnostics } = loading(modelFile((text) => text.replace('local: "2"', 'local: "7"')));
    expect(diagnostics).toMatchObject([
      { code: 'model/alias-not-approved', facts: { target: 'local', observed: '7', stage: 'none' } },
    ]);
  });

  test('when model.yaml is broken, says so and still reads the releases', () => {
    const { loaded, diagnostics } = loading({ [file]: '{}' });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['shape/missing-field']));
    expect(loaded.releases).toHaveLength(2);
    expect(loaded.releases[0]?.modelFile).toBeUndefined();
  });
});
