import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import type { Annotated } from './metadata.ts';
import { ownMetadataFaults } from './own-metadata.ts';

const file = 'policies/gates/own/committee.rego';
const rego =
  'package own.committee\n\ndeny contains finding.make("own/no-committee", "release", "", 0, 1) if input.x\n';
const custom = { codes: ['own/no-committee'], risk: 'Nobody saw it', fix: 'Ask them' };
const rule = (more: object = {}, where = file, path = 'data.own.committee.deny'): Annotated => ({
  path: path.split('.').map((value) => ({ value })),
  location: { file: where, row: 3 },
  annotations: { scope: 'rule', title: 'No committee', custom: { ...custom, ...more } },
});

interface Said {
  readonly text?: string;
  readonly packages?: Readonly<Record<string, readonly string[]>>;
  readonly annotations?: readonly Annotated[];
}

const faults = ({ text = rego, packages = { 'data.own.committee': [file] }, annotations = [rule()] }: Said) =>
  ownMetadataFaults({ namespaces: packages, annotations }, new Map([[file, utf8(text)]])).map(
    ({ code, file: where, facts }) => [code, where, facts?.['change'], facts?.['observed']],
  );
const wrong = (change: string, observed: unknown) => [['policy/own-gates-wrong', file, change, observed]];

describe("the METADATA of a repository's own gates", () => {
  test('when each rule that denies says its code, risk and fix, finds nothing', () => {
    expect(faults({})).toEqual([]);
  });

  test('when two files share a gate, or one has packages below it, finds nothing', () => {
    const other = 'policies/gates/own/more.rego';
    const annotations = [rule(), rule({}, other)];
    const packages = { 'data.own.committee': [file, other], 'data.own.committee.helpers': [file] };
    const sources = new Map([file, other].map((path) => [path, utf8(rego)]));
    expect(ownMetadataFaults({ namespaces: packages, annotations }, sources)).toEqual([]);
  });

  test.each(['relc.gates.privacy', 'relc.finding', 'relc.approval', 'registry.promote', 'own', 'owner.x', 'own_gates'])(
    'when it adds to package %s, refuses',
    (name) => {
      expect(faults({ packages: { [`data.${name}`]: [file] } })).toEqual(wrong('package', name));
    },
  );

  test('when a rule that denies has no METADATA, refuses: nobody could read what it says', () => {
    expect(faults({ text: `${rego}deny contains 1 if input.y\n` })).toEqual(wrong('unsaid', 2));
  });

  test.each([['risk'], ['fix']])('when a rule says no %s, refuses', (name) => {
    expect(faults({ annotations: [rule({ [name]: undefined })] })).toEqual(wrong('words', 'No committee'));
    expect(faults({ annotations: [rule({ [name]: ['a list'] })] })).toEqual(wrong('words', 'No committee'));
  });

  test('when a rule names two codes, or one of the package, refuses', () => {
    const text = rego.replace('own/no-committee', 'slo/cost');
    expect(faults({ text, annotations: [rule({ codes: ['slo/cost'] })] })).toEqual([
      ...wrong('words', 'No committee'),
      ...wrong('codes', ['slo/cost']),
    ]);
    expect(faults({ annotations: [rule({ codes: ['own/no-committee', 'own/b'] })] })[0]).toEqual(
      wrong('words', 'No committee')[0],
    );
  });

  test('when a rule writes another code than its METADATA names, refuses', () => {
    expect(faults({ text: rego.replace('own/no-committee', 'own/other') })).toEqual(
      wrong('codes', ['own/other', 'own/no-committee']),
    );
  });

  test('when two rules have other words for one code, refuses', () => {
    const annotations = [rule(), rule({ fix: 'Something else' })];
    expect(faults({ text: `${rego}deny contains 2 if input.y\n`, annotations })).toEqual([
      ...wrong('twice', 'own/no-committee'),
      ...wrong('twice', 'own/no-committee'),
    ]);
  });
});
