import { describe, expect, test } from 'vitest';
import { at, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { load } from './index.ts';
import { sourceOf } from './source.ts';

const file = 'releases/risk-default/model.yaml';
const loading = (text: string) => load(sourceOf(sampleTree({ [file]: text }), shape, at), () => true);
const edited = (from: string, to: string) => loading(textIn(file).replace(from, to)).diagnostics;

describe('the desired state', () => {
  test('when it names a version that has no folder, refuses with model/no-such-release at its line', () => {
    expect(edited('"2": Approved', '"2": Approved\n  "3": Staging')).toEqual([
      { code: 'model/no-such-release', file, pointer: '/versions/3', facts: { observed: '3' } },
    ]);
  });

  test.each(['Staging', 'Deprecated', 'Retired', 'Revoked'])(
    'when an alias names a version that is %s, refuses',
    (stage) => {
      expect(edited('"2": Approved', `"2": ${stage}`)).toEqual([
        {
          code: 'model/alias-not-approved',
          file,
          pointer: '/aliases/local',
          facts: { target: 'local', observed: '2', stage },
        },
      ]);
    },
  );

  test('when an alias names a version without a stage, refuses', () => {
    expect(edited('local: "2"', 'local: "7"')).toMatchObject([
      { code: 'model/alias-not-approved', facts: { observed: '7', stage: 'none' } },
    ]);
  });

  test('when an alias is for a target that does not exist, refuses with those that do', () => {
    expect(edited('local: "2"', 'locl: "2"')).toEqual([
      {
        code: 'model/no-such-target',
        file,
        pointer: '/aliases/locl',
        facts: { observed: 'locl', expected: ['local'] },
      },
    ]);
  });

  test('when it says what a target calls a release, both must exist', () => {
    expect(edited('aliases:', 'copies: {local: {"2": "9"}}\naliases:')).toEqual([]);
    expect(edited('aliases:', 'copies: {local: {"3": "9"}}\naliases:')).toMatchObject([
      { code: 'model/no-such-release', pointer: '/copies/local/3' },
    ]);
    expect(edited('aliases:', 'copies: {locl: {"2": "9"}}\naliases:')).toMatchObject([
      { code: 'model/no-such-target', pointer: '/copies/locl' },
    ]);
  });

  test('when model.yaml has a placeholder, refuses with load/placeholder', () => {
    expect(edited('kind: Model', 'kind: Model # TODO')).toMatchObject([{ code: 'load/placeholder', file }]);
  });

  test('when model.yaml is broken, reports it and still reads the releases', () => {
    const { loaded, diagnostics } = loading('{}');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['shape/missing-field']));
    expect(loaded.releases).toHaveLength(2);
    expect(loaded.releases[0]?.modelFile).toBeUndefined();
  });
});
