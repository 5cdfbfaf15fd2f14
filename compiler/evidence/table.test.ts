import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentNames, documentLists, moments } from './gates.ts';
import { documentNames, type EvidenceFile, evidenceFiles, isRequired } from './table.ts';

const row = {
  file: 'a.json',
  format: 'json',
  schema: 'fairness',
  about: 'run',
  moment: 'measured_at',
  origin: '',
  effort: 'measure',
} as const;

describe('which releases need a file', () => {
  test.each([
    ['always', '2020-01-01', true],
    ['never', '2030-01-01', false],
    [{ since: '2027-01-01' }, '2026-12-31', false],
    [{ since: '2027-01-01' }, '2027-01-01', true],
    [{ since: '2027-01-01' }, '2027-01-02', true],
  ] as const)('when it is required %j, a release of %s needs it: %s', (required, day, isNeeded) => {
    expect(isRequired({ ...row, required }, day)).toBe(isNeeded);
  });
});

describe('the table', () => {
  test('when a document names model and run, or a moment, the types ask the table to say so', () => {
    const { about, moment, ...rest } = { ...row, required: 'always' as const };
    const right: EvidenceFile = { ...rest, about, moment };
    // @ts-expect-error fairness.json names its run: nobody may say that only its folder ties it to the release.
    const untied: EvidenceFile = { ...rest, about: 'folder', moment };
    // @ts-expect-error Nor that nothing does.
    const forgotten: EvidenceFile = { ...rest, moment };
    // @ts-expect-error It says when it was measured.
    const timeless: EvidenceFile = { ...rest, about };
    // @ts-expect-error And in this field.
    const mistaken: EvidenceFile = { ...rest, about, moment: 'decided_at' };
    // @ts-expect-error A drift baseline has no moment.
    const invented: EvidenceFile = { ...rest, schema: 'drift_baseline', about, moment };
    // @ts-expect-error readiness.yaml says who approved it.
    const nobody: EvidenceFile = { ...rest, schema: 'readiness', about, moment: 'approved_at' };
    expect([right, untied, forgotten, timeless, mistaken, invented, nobody]).toHaveLength(7);
  });

  test('when gates choose among documents, each that names its release is in one list, and each moment in the other', () => {
    const withRows = contentNames.map((name): [string, EvidenceFile] => [name, evidenceFiles[name]]);
    const about = (wanted: string) =>
      withRows.flatMap(([name, evidence]) => ('about' in evidence && evidence.about === wanted ? [name] : []));
    expect(documentLists.of_run).toEqual(about('run'));
    expect(documentLists.of_version).toEqual(about('version'));
    expect([...moments.keys()].every((name) => documentLists.of_run.includes(name as never))).toBe(true);
    expect(contentNames).not.toContain('release');
  });

  test('when thresholds limit a measure, it is of a document that is compared, and of any of them', () => {
    const schema = readFileSync(join(import.meta.dirname, '../../schemas/thresholds.schema.json'), 'utf8');
    const { pattern } = JSON.parse(schema).$defs.RegressionLimit.properties.measure;
    const named = /^\^\(([a-z_|]+)\)/.exec(pattern)?.[1]?.split('|');
    expect(named).toEqual(documentLists.compared);
  });

  test('when two files were one, nobody could tell them apart', () => {
    expect(new Set(documentNames.map((name) => evidenceFiles[name].file)).size).toBe(documentNames.length);
  });
});
