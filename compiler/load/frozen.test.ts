import { describe, expect, test } from 'vitest';
import { sampleTree, textIn } from '../../testing/sample.ts';
import { digestOf } from '../lib/digest.ts';
import { frozenAt, frozenBeside, frozenRelease, modelsAt } from './frozen.ts';
import type { Selection } from './index.ts';

const model = 'releases/risk-default';
const profile = `${model}/profiles/credit-standard-1.yaml`;
const modelFile = (stage: string) => ({
  [`${model}/model.yaml`]: textIn(`${model}/model.yaml`).replace('"2": Approved', `"2": ${stage}`),
});
type Changes = Parameters<typeof sampleTree>[0];

/** What is said about changes since a commit that holds the sample, itself with changes. */
function said(now: Changes, then: Changes = {}, selected: Selection = () => true, before: Changes | null = then) {
  const tree = sampleTree(now);
  const reference = { ...sampleTree(then), origin: 'abc123' };
  const began = before === null ? undefined : sampleTree(before);
  return modelsAt(reference).flatMap((name) => {
    const frozen = frozenAt(reference, tree, name, began);
    const versions = [...frozen.versions.keys()].filter((version) => selected(name, version));
    const releases = versions.map((version) => [version, frozenRelease(tree, frozen, version)] as const);
    const profiles = new Map(releases.map(([version, release]) => [version, release.profiles]));
    return [
      ...releases.flatMap(([, { diagnostics }]) => diagnostics),
      ...frozenBeside(tree, frozen, profiles, selected),
    ];
  });
}
const facts = { reference: 'abc123', frozen: ['1 Approved'] };

describe('frozen releases', () => {
  test('when nothing changed, says nothing', () => {
    expect(said({})).toEqual([]);
  });

  test('when a byte of an approved release changed, names file, byte and place', () => {
    const file = `${model}/1/model_card.md`;
    const text = textIn(file);
    expect(said({ [file]: `${text.slice(0, 20)}!${text.slice(21)}` })).toEqual([
      { code: 'frozen/file-changed', file, offset: 20, facts: { ...facts, byte: 21 } },
    ]);
  });

  test('when a letter got another accent, points at the letter', () => {
    const file = `${model}/1/model_card.md`;
    expect(said({ [file]: 'às três' }, { [file]: 'às trés' })).toMatchObject([{ offset: 5, facts: { byte: 8 } }]);
  });

  test('when the end was cut off or something was appended, points at the end', () => {
    const file = `${model}/1/readiness.yaml`;
    const text = textIn(file);
    const size = Buffer.byteLength(text);
    expect(said({ [file]: `${text}x` })).toMatchObject([{ code: 'frozen/file-changed', facts: { byte: size + 1 } }]);
    expect(said({ [file]: text.slice(0, -1) })).toMatchObject([{ code: 'frozen/file-changed', facts: { byte: size } }]);
  });

  test('when the file is no text, names the byte alone', () => {
    const file = `${model}/1/model_card.md`;
    const blob = (...bytes: readonly number[]) => ({ [file]: new Uint8Array(bytes) });
    expect(said(blob(0xff, 2), blob(0xff, 1))).toEqual([
      { code: 'frozen/file-changed', file, facts: { ...facts, byte: 2 } },
    ]);
  });

  test('when a file of the model changed, names both digests', () => {
    const file = `${model}/1/model/blob`;
    expect(said({ [file]: 'b' }, { [file]: 'a' })).toEqual([
      { code: 'frozen/model-changed', file, facts: { ...facts, observed: digestOf('b'), expected: digestOf('a') } },
    ]);
    expect(said({ [file]: 'a' }, { [file]: 'a' })).toEqual([]);
    expect(said({}, { [file]: 'a' })).toEqual([{ code: 'frozen/file-removed', file, facts }]);
  });

  test('when files were added or removed, names each', () => {
    expect(said({ [`${model}/1/new.txt`]: 'x', [`${model}/1/fairness.json`]: undefined })).toEqual([
      { code: 'frozen/file-removed', file: `${model}/1/fairness.json`, facts },
      { code: 'frozen/file-added', file: `${model}/1/new.txt`, facts },
    ]);
  });

  test('when the profile of an approved release changed or is gone, refuses once for all its releases', () => {
    expect(said({ [profile]: `${textIn(profile)}# x\n` })).toMatchObject([
      { code: 'frozen/file-changed', file: profile },
    ]);
    expect(said({ [profile]: undefined })).toEqual([
      { code: 'frozen/file-removed', file: profile, facts: { ...facts, frozen: ['1 Approved', '2 Approved'] } },
    ]);
  });

  test.each(['Approved', 'Deprecated', 'Retired', 'Revoked'])(
    'when the release was %s at the commit, it is frozen',
    (stage) => {
      const change = { [`${model}/2/vex.cdx.json`]: undefined };
      const frozen = [`2 ${stage}`];
      expect(said(change, modelFile(stage))).toMatchObject([{ code: 'frozen/file-removed', facts: { frozen } }]);
    },
  );

  test('when the release was in Staging at the commit, it may still change', () => {
    expect(said({ [`${model}/2/vex.cdx.json`]: undefined }, modelFile('Staging'))).toEqual([]);
  });

  const takenBack = {
    code: 'frozen/taken-back',
    severity: 'warning',
    file: `${model}/model.yaml`,
    pointer: '/versions',
    facts: { version: '2', reference: 'abc123' },
  };
  const without = {
    [`${model}/model.yaml`]: textIn(`${model}/model.yaml`).replace(/^ *"2": Approved\n/m, ''),
  };

  test.each([
    ['back to Staging', modelFile('Staging')],
    ['out of model.yaml', without],
  ])('when the change itself takes the approval %s, the release may change with it, and that is said', (_, now) => {
    expect(said({ [`${model}/2/vex.cdx.json`]: undefined, ...now })).toEqual([takenBack]);
    expect(said(now)).toEqual([]);
    expect(said({ [`${model}/2/vex.cdx.json`]: undefined, ...now }, {}, (_, version) => version === '1')).toEqual([]);
  });

  test.each(['Deprecated', 'Retired', 'Revoked'])(
    'when the release was %s, it was applied: nothing takes that back',
    (stage) => {
      const change = { [`${model}/2/vex.cdx.json`]: undefined, ...modelFile('Staging') };
      expect(said(change, modelFile(stage))).toMatchObject([{ code: 'frozen/file-removed' }]);
      expect(said(change, modelFile(stage), () => true, {})).toMatchObject([{ code: 'frozen/file-removed' }]);
    },
  );

  test.each([
    ['approved meanwhile', modelFile('Staging')],
    ['not there where the change began', null],
  ])('when the release was %s, the change takes nothing back, and the release stays frozen', (_, before) => {
    const change = { [`${model}/2/vex.cdx.json`]: undefined, ...modelFile('Staging') };
    expect(said(change, {}, () => true, before)).toMatchObject([{ code: 'frozen/file-removed' }]);
  });

  test('when an approval is taken back by a model.yaml that cannot be read, the release stays frozen', () => {
    const change = { [`${model}/2/vex.cdx.json`]: undefined, [`${model}/model.yaml`]: 'kind: Model\n' };
    expect(said(change)).toMatchObject([{ code: 'frozen/file-removed' }]);
  });

  test('when an approval is taken back, a profile that another approved release uses stays frozen', () => {
    const change = { [profile]: undefined, ...modelFile('Staging') };
    expect(said(change)).toEqual([{ code: 'frozen/file-removed', file: profile, facts }]);
  });

  test('when the whole folder is gone, names every file of it', () => {
    const paths = [...sampleTree().files.keys()].filter((path) => path.startsWith(`${model}/1/`));
    const gone = said(Object.fromEntries(paths.map((path) => [path, undefined])));
    expect(gone.map(({ code, file }) => [code, file])).toEqual(
      paths.sort().map((path) => ['frozen/file-removed', path]),
    );
  });

  test('when another release was selected, says nothing about this one', () => {
    expect(said({ [`${model}/1/vex.cdx.json`]: undefined }, {}, (_, version) => version === '2')).toEqual([]);
    expect(said({ [`${model}/1/vex.cdx.json`]: undefined }, {}, (name) => name !== 'risk-default')).toEqual([]);
  });

  test('when releases of several models changed, says so in the order of their names', () => {
    const files = ['zebra', 'aardvark'].map((name) => `releases/${name}/1/model_card.md`);
    const of = (text: string) => Object.fromEntries(files.map((file) => [file, text]));
    expect(said(of('now'), of('then')).map(({ file }) => file)).toEqual(files.toReversed());
  });

  test('when a folder elsewhere looks like a release, it is none', () => {
    const file = 'policies/releases/other/1/model_card.md';
    expect(said({ [file]: 'now' }, { [file]: 'then' })).toEqual([]);
    expect(modelsAt(sampleTree({ [file]: 'then' }))).toEqual(['risk-default']);
  });

  test('when model.yaml could not be read at the commit, versions of several digits are frozen, and nothing else', () => {
    const files = (text: string) => ({
      [`${model}/model.yaml`]: 'kind: Model\n',
      [`${model}/12/model_card.md`]: text,
      [`${model}/incidents/12.md`]: text,
      [`${model}/v3/1/model_card.md`]: '',
    });
    const found = said(files('now'), files('then'));
    expect(found.map(({ file }) => file)).toEqual([`${model}/12/model_card.md`]);
    expect(found[0]?.facts?.['frozen']).toEqual(['12 of no readable stage']);
    const tree = sampleTree(files('then'));
    expect([...frozenAt(tree, tree, 'risk-default', undefined).versions.keys()].sort()).toEqual(['1', '12', '2']);
  });

  test('when a profile is new, or no approved release uses it, it may change', () => {
    const other = `${model}/profiles/other-1.yaml`;
    expect(said({ [other]: 'new' }, { [other]: 'old' })).toEqual([]);
    expect(said({ [other]: 'new' })).toEqual([]);
  });

  test.each(['kind: Model\n', undefined])('when model.yaml was %j at the commit, every release is frozen', (text) => {
    const broken = { [`${model}/model.yaml`]: text };
    const change = { [`${model}/1/vex.cdx.json`]: undefined, [`${model}/2/vex.cdx.json`]: undefined };
    expect(said(change, broken).map(({ file }) => file)).toEqual([
      `${model}/1/vex.cdx.json`,
      `${model}/2/vex.cdx.json`,
    ]);
  });

  test('when release.yaml could not be read at the commit, every profile is frozen', () => {
    const broken = { [`${model}/2/release.yaml`]: 'kind: Release\n' };
    const other = `${model}/profiles/other-1.yaml`;
    expect(said({ ...broken, [other]: 'new' }, { ...broken, [other]: 'old' })).toMatchObject([
      { code: 'frozen/file-changed', file: other },
    ]);
  });
});
