import { expect, test } from 'vitest';
import type { Enforcement } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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

test('before the day, findings of the rule are warnings, and one notice says so', () => {
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

test('when findings wait, the rule says how many, until when and why, at its place', () => {
  const found = notYetEnforced(
    [missing('a'), missing('b')],
    rules({ ...rule, codes: ['slo/cost'] }, rule),
    '2026-12-31',
  );
  expect(found.at(-1)).toEqual({
    code: 'enforcement/later',
    severity: 'warning',
    file: 'enforcement.yaml',
    pointer: '/rules/1',
    facts: { observed: 2, expected: '2027-01-01', reason: 'Imported' },
  });
});

test('when a model has a name of several letters, a rule for it concerns it, and no file elsewhere', () => {
  const named = rules({ ...rule, models: ['risk-default'] });
  const elsewhere = { ...missing(''), file: 'old/releases/risk-default/1/vex.cdx.json' };
  expect(severities([missing('risk-default'), elsewhere], named, '2026-12-31').slice(0, 2)).toEqual([
    'warning load/missing-evidence',
    'error load/missing-evidence',
  ]);
});
