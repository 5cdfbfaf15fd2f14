import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Enforcement } from '../model/documents.ts';
import type { Document } from '../model/release.ts';
import { notYetEnforced } from './enforcement.ts';

const rules = (...list: Enforcement['rules']): Document<Enforcement> => ({
  file: 'enforcement.yaml',
  value: { apiVersion: 'relc/v1', kind: 'Enforcement', rules: list },
});
const missing = (model: string): Diagnostic => ({
  code: 'load/missing-evidence',
  file: `releases/${model}/1/vex.cdx.json`,
});
const rule = { codes: ['load/missing-evidence'], from: '2027-01-01', reason: 'Imported' };

const severities = (found: readonly Diagnostic[], document: Document<Enforcement>, today: string) =>
  notYetEnforced(found, document, today).map(({ code, severity = 'error' }) => `${severity} ${code}`);

test('when the day has not come, findings of the rule are warnings, and that is said once', () => {
  expect(severities([missing('a'), missing('b')], rules(rule), '2026-12-31')).toEqual([
    'warning load/missing-evidence',
    'warning load/missing-evidence',
    'warning enforcement/later',
  ]);
});

test('when the day has come, they are errors', () => {
  expect(severities([missing('a')], rules(rule), '2027-01-01')).toEqual(['error load/missing-evidence']);
});

test('when the rule is for some models or codes, others stay errors', () => {
  const other: Diagnostic = { code: 'slo/cost', file: 'releases/a/1/staging_report.json' };
  expect(severities([missing('a'), missing('b'), other], rules({ ...rule, models: ['a'] }), '2026-12-31')).toEqual([
    'warning load/missing-evidence',
    'error load/missing-evidence',
    'error slo/cost',
    'warning enforcement/later',
  ]);
});

test('when a finding is of no release, a rule for models never concerns it', () => {
  const found: Diagnostic = { code: 'load/missing-evidence', file: 'policies/x' };
  expect(severities([found], rules({ ...rule, models: ['a'] }), '2026-12-31')).toEqual(['error load/missing-evidence']);
});
