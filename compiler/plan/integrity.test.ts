import { describe, expect, test } from 'vitest';
import { recordOf } from '../../testing/applied.ts';
import { type Facts, wholeInput, withShown } from '../../testing/plan-input.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { type AssessmentDigests, assessmentPath, cabPath, type ObservedVersion, releasePath } from '../model/plan.ts';
import type { PlanInput } from './input.ts';
import { integrity } from './integrity.ts';

const both = { '1': 'Approved', '2': 'Approved' } as const;
/** Version 2 serves. */
const serves: Facts = { replaces: { '1': 'none', '2': '1' }, applied: both, wanted: both, serving: '2', next: '2' };

const placesOf = (input: PlanInput, version: string) => {
  const { release_digest = '', approved_by_plan = '' } = input.state?.versions[version] ?? {};
  return { file: (name: string) => releasePath(release_digest, name), record: cabPath(approved_by_plan) };
};

/** Changes what the registry shows of a version's artifacts; null takes one away. */
function spoiled(input: PlanInput, version: string, files: Readonly<Record<string, string | null>>): PlanInput {
  const shown = input.observed.versions[version] as ObservedVersion;
  const artifacts: Record<string, string> = { ...shown.artifacts };
  const contents: Record<string, string> = { ...shown.contents };
  for (const [path, text] of Object.entries(files)) {
    delete artifacts[path];
    delete contents[path];
    if (text === null) continue;
    artifacts[path] = digestOf(text);
    contents[path] = text;
  }
  return withShown(input, version, { artifacts: artifacts as ObservedVersion['artifacts'], contents });
}

const said = (input: PlanInput) => {
  const { refusing, findings } = integrity(input);
  const of = (list: typeof refusing) => list.map(({ code, file, facts }) => [code, file, facts?.['fault']]);
  return { refusing: of(refusing), findings: of(findings) };
};

type Places = ReturnType<typeof placesOf>;
const deeds: readonly [string, string, (places: Places) => string, string | null][] = [
  ['a compiled file', 'changed', ({ file }) => file('release_notes.md'), 'by hand'],
  ['a compiled file', 'missing', ({ file }) => file('policy_snapshot/SHA256SUMS'), null],
  ['a file that nobody listed', 'unlisted', ({ file }) => file('more/notes.md'), 'by hand'],
  ['the list', 'changed', ({ file }) => file('SHA256SUMS'), 'by hand'],
  ['the list', 'missing', ({ file }) => file('SHA256SUMS'), null],
  ['the record', 'changed', ({ record }) => record, 'by hand'],
  ['the record', 'missing', ({ record }) => record, null],
];

describe('the artifacts of an approved version', () => {
  test('when nothing was changed, nothing is found', () => {
    expect(said(wholeInput(serves))).toEqual({ refusing: [], findings: [] });
  });

  test.each(deeds)('when %s of what serves is %s, refuses the plan and names it', (_, fault, at, text) => {
    const input = wholeInput(serves);
    const path = at(placesOf(input, '2'));
    expect(said(spoiled(input, '2', { [path]: text }))).toEqual({
      refusing: [['plan/artifact-differs', `production: artifact ${path} of version 2`, fault]],
      findings: [],
    });
  });

  test.each(deeds)('when %s of another version is %s, is found and holds nothing back', (_, fault, at, text) => {
    const input = wholeInput(serves);
    const path = at(placesOf(input, '1'));
    expect(said(spoiled(input, '1', { [path]: text }))).toEqual({
      refusing: [],
      findings: [['plan/artifact-drift', `production: artifact ${path} of version 1`, fault]],
    });
  });

  test('when the changed version is to be left by a rollback, is found; when it is to come back, refuses', () => {
    const spoil = (version: string) => {
      const input = wholeInput({ ...serves, next: '1' });
      return said(spoiled(input, version, { [placesOf(input, version).file('release_notes.md')]: 'by hand' }));
    };
    expect(spoil('2')).toMatchObject({
      refusing: [],
      findings: [['plan/artifact-drift', expect.anything(), 'changed']],
    });
    expect(spoil('1')).toMatchObject({
      refusing: [['plan/artifact-differs', expect.anything(), 'changed']],
      findings: [],
    });
  });

  test('when it is found, says what is there and what must be', () => {
    const input = wholeInput(serves);
    const { file, record } = placesOf(input, '2');
    const state = input.state?.versions['2'];
    const notes = input.observed.versions['2']?.artifacts[file('release_notes.md')];
    const facts = (path: string, text: string | null) =>
      integrity(spoiled(input, '2', { [path]: text })).refusing[0]?.facts;
    const there = { version: '2', fault: 'changed', observed: digestOf('by hand') };
    const gone = { version: '2', fault: 'missing', observed: 'none' };
    expect(facts(file('release_notes.md'), 'by hand')).toEqual({ ...there, expected: notes });
    expect(facts(file('release_notes.md'), null)).toEqual({ ...gone, expected: notes });
    expect(facts(file('more.md'), 'by hand')).toEqual({ ...there, fault: 'unlisted', expected: 'none' });
    expect(facts(file('SHA256SUMS'), null)).toEqual({ ...gone, expected: state?.release_digest });
    const signed = `a record of ${state?.approved_by_plan}, signed by the release key`;
    expect(facts(record, 'by hand')).toEqual({ ...there, expected: signed });
  });

  test('when the registry no longer has the version, nothing is found here: that it is gone is another finding', () => {
    expect(said(withShown(wholeInput(serves), '1'))).toEqual({ refusing: [], findings: [] });
  });

  test('when another record of the release key is in its place, is found', () => {
    const input = wholeInput(serves);
    const other = recordOf({ release_digest: digestOf('another'), approved_by_plan: digestOf('another') });
    const { findings } = said(spoiled(input, '1', { [placesOf(input, '1').record]: textOf(other) ?? '' }));
    expect(findings).toMatchObject([['plan/artifact-drift', expect.anything(), 'changed']]);
  });

  test.each(['Retired', 'Revoked'] as const)(
    'when the changed version is %s, nobody loads it, and nothing is found',
    (stage) => {
      const input = wholeInput({ ...serves, applied: { '1': stage, '2': 'Approved' } });
      expect(said(spoiled(input, '1', { [placesOf(input, '1').record]: null }))).toEqual({
        refusing: [],
        findings: [],
      });
    },
  );

  test('when the changed version is Deprecated, it may still load, and it is found', () => {
    const input = wholeInput({ ...serves, applied: { '1': 'Deprecated', '2': 'Approved' } });
    expect(said(spoiled(input, '1', { [placesOf(input, '1').record]: null })).findings).toHaveLength(1);
  });
});

describe('the place of a new version', () => {
  const rollout: Facts = { ...serves, applied: { '1': 'Approved' }, compiled: ['2'], serving: '1' };
  const at = (input: PlanInput, name: string) => releasePath(input.compiled.get('2')?.releaseDigest ?? '', name);

  test('when nothing is there yet, or what the plan would write, nothing is found', () => {
    const input = wholeInput(rollout);
    expect(said(input)).toEqual({ refusing: [], findings: [] });
    const notes = input.compiled.get('2')?.files.get('release_notes.md') ?? utf8('');
    expect(said(spoiled(input, '2', { [at(input, 'release_notes.md')]: textOf(notes) ?? '' })).refusing).toEqual([]);
  });

  test.each([
    ['release_notes.md', 'changed'],
    ['unlisted.md', 'unlisted'],
  ])('when another %s is there, refuses', (name, fault) => {
    const input = wholeInput(rollout);
    expect(said(spoiled(input, '2', { [at(input, name)]: 'by hand' }))).toEqual({
      refusing: [['plan/artifact-differs', `production: artifact ${at(input, name)} of version 2`, fault]],
      findings: [],
    });
  });
});

describe('what is written for auditors about an approved version', () => {
  const file = 'ml_bom.cdx.json';
  const files = { [file]: digestOf('as it was written') };
  /** With a record that names them for version 2, which serves. */
  const naming = (shown: string | null, named: AssessmentDigests = files) => {
    const input = wholeInput(serves);
    const state = input.state?.versions['2'];
    if (state === undefined) throw new Error('version 2 was not applied');
    const record = recordOf(state, undefined, { assessments: { '2': named } });
    return spoiled(input, '2', {
      [cabPath(state.approved_by_plan)]: textOf(record) ?? '',
      [assessmentPath(files, file)]: shown,
    });
  };

  test('when it is as the record names it, nothing is found', () => {
    expect(said(naming('as it was written'))).toEqual({ refusing: [], findings: [] });
  });

  test('when it was changed, is found with what must be there, and refuses nothing', () => {
    const path = `production: artifact ${assessmentPath(files, file)} of version 2`;
    const input = naming('by hand');
    expect(said(input)).toEqual({ refusing: [], findings: [['plan/assessment-changed', path, 'changed']] });
    const facts = { version: '2', fault: 'changed', observed: digestOf('by hand'), expected: files[file] };
    expect(integrity(input).findings[0]?.facts).toEqual(facts);
  });

  test('when it was taken away, or the record names none of it, nothing is missed', () => {
    expect(said(naming(null))).toEqual({ refusing: [], findings: [] });
    expect(said(naming('by hand', {}))).toEqual({ refusing: [], findings: [] });
  });
});
