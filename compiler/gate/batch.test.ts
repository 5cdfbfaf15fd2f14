// The sample with a run of many rows: what its profile promises of one, and what staging measured.
import { expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { textIn } from '../../testing/sample.ts';

const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
const report = 'releases/risk-default/2/staging_report.json';

const promised = textIn(profile).replace('slos:\n', 'slos:\n  batch: {duration_seconds: 600, rows_per_second: 100}\n');

/** What is said where the profile promises a run, and staging measured this one. */
function said(run?: object) {
  const measured = run && textIn(report).replace('"requests":', `"batch": ${JSON.stringify(run)}, "requests":`);
  const { diagnostics } = judgedSample({ [profile]: promised, ...(measured && { [report]: measured }) });
  return diagnostics.filter(({ code }) => code !== 'exception/used').map(({ code, pointer }) => [code, pointer]);
}

test('when the run that staging measured is as promised, the release passes', () => {
  expect(said({ rows: 60_000, duration_seconds: 600, rows_per_second: 100 })).toEqual([]);
});

test('when it took longer, or answered fewer rows in a second, the release is refused', () => {
  expect(said({ rows: 60_000, duration_seconds: 750, rows_per_second: 80 })).toEqual([
    ['slo/batch-duration', '/batch/duration_seconds'],
    ['slo/batch-rate', '/batch/rows_per_second'],
  ]);
});

test('when rows and duration give another rate than is said, the release is refused', () => {
  const incoherent = ['evidence/incoherent', '/batch/rows_per_second'];
  expect(said({ rows: 48_000, duration_seconds: 600, rows_per_second: 120 })).toEqual([incoherent]);
});

test('when no run was measured, the release is refused', () => {
  expect(said()).toEqual([
    ['slo/not-measured', '/batch/duration_seconds'],
    ['slo/not-measured', '/batch/rows_per_second'],
  ]);
});
