// What limits.yaml leaves one way to say, nobody types.
import { expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { canaryFor, promisedBy, recordsFor } from './scaffold-limits.ts';

const tree = (limits: string, others: Readonly<Record<string, string>> = {}) => ({
  files: new Map(
    Object.entries({ 'policies/governance/limits.yaml': `limits:\n${limits}`, ...others }).map(([path, text]) => [
      path,
      utf8(text),
    ]),
  ),
});
const scdr = (only: string) => `  - {field: release/records/scdr, only: [${only}]}\n`;

test('when the bank keeps records in one place, the address of a release is there; else a person says it', () => {
  const kept = (limits: string) => recordsFor(tree(limits), 'churn', '2', undefined).scdr;
  expect(kept(scdr('"https://records.bank/scdr/<name>"'))).toBe('https://records.bank/scdr/churn-2');
  expect(kept(scdr('"https://records.bank/<name>", "https://other.bank/<name>"'))).toBe('https://example.com/TODO');
  expect(kept(scdr('"https://records.bank/<number>"'))).toBe('https://example.com/TODO');
  expect(kept('  []\n')).toBe('https://example.com/TODO');
});

test('when there is a release before, its decision on the architecture stays, and its security decision does not', () => {
  const before = { adr: 'https://records.bank/adr/scores' };
  expect(recordsFor(tree(scdr('"https://records.bank/scdr/<name>"')), 'churn', '2', before)).toEqual({
    scdr: 'https://records.bank/scdr/churn-2',
    adr: 'https://records.bank/adr/scores',
  });
});

test('when steps of a canary are limited, begins with the strictest; else a person says it', () => {
  const step = (least: number) => `  - {field: canary_plan/steps/*/min_requests, at_least: ${least}}\n`;
  expect(canaryFor(tree(step(50) + step(100))).min_requests).toBe('100');
  expect(canaryFor(tree('  []\n')).min_requests).toBe('TODO');
});

test('when the profile promises less, its canary stops at that', () => {
  const file = 'releases/churn/profiles/a.yaml';
  const profile = { [file]: 'slos: {error_rate: 0.002, latency_ms: {p95: 250}}\n' };
  expect(promisedBy(tree('  []\n', profile), 'churn', 'a')).toEqual({
    error_rate: '0.002',
    latency_p95_ms: '250',
  });
});
