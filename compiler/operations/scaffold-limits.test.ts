// What limits.yaml leaves one way to say, nobody types.
import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { canaryFor, profileFor, promisedBy, recordsFor } from './scaffold-limits.ts';

const tree = (limits: string, others: Readonly<Record<string, string>> = {}) => ({
  files: new Map(
    Object.entries({ 'policies/governance/limits.yaml': `limits:\n${limits}`, ...others }).map(([path, text]) => [
      path,
      utf8(text),
    ]),
  ),
});
const churn = { model: 'churn', said: {} };
const scdr = (only: string) => `  - {field: release/records/scdr, only: [${only}]}\n`;

test('when the bank keeps records in one place, the address of a release is there; else a person says it', () => {
  const kept = (limits: string) => recordsFor(tree(limits), churn, '2', undefined).scdr;
  expect(kept(scdr('"https://records.bank/scdr/<name>"'))).toBe('https://records.bank/scdr/churn-2');
  expect(kept(scdr('"https://records.bank/<name>", "https://other.bank/<name>"'))).toBe('https://example.com/TODO');
  expect(kept(scdr('"https://records.bank/<number>"'))).toBe('https://example.com/TODO');
  expect(kept('  []\n')).toBe('https://example.com/TODO');
});

test('when there is a release before, its decision on the architecture stays, and its security decision does not', () => {
  const before = { adr: 'https://records.bank/adr/scores' };
  expect(recordsFor(tree(scdr('"https://records.bank/scdr/<name>"')), churn, '2', before)).toEqual({
    scdr: 'https://records.bank/scdr/churn-2',
    adr: 'https://records.bank/adr/scores',
  });
});

test('when steps of a canary are limited, begins with the strictest; else a person says it', () => {
  const step = (least: number) => `  - {field: canary_plan/steps/*/min_requests, at_least: ${least}}\n`;
  expect(canaryFor(tree(step(50) + step(100)), churn).min_requests).toBe('100');
  expect(canaryFor(tree('  []\n'), churn).min_requests).toBe('TODO');
});

test('when the profile promises less, its canary stops at that, and the way back stays for that long', () => {
  const file = 'releases/churn/profiles/a.yaml';
  const profile = { [file]: 'slos: {error_rate: 0.002, latency_ms: {p95: 250}}\ncoexistence_days: 45\n' };
  const promised = { error_rate: '0.002', latency_p95_ms: '250', coexistence_days: '45' };
  expect(promisedBy(tree('  []\n', profile), churn, 'a')).toEqual(promised);
});

describe('a first profile', () => {
  const begun = (limits: string, others: Readonly<Record<string, string>> = {}) =>
    profileFor(tree(limits, others), churn, { isByErrors: false });

  test('when the bank limits a number, begins with the strictest limit; else a person says it', () => {
    const most = (limit: string) => `  - {field: profile/slos/latency_ms/p95, when: {}, at_most: ${limit}}\n`;
    expect(begun(most('2000') + most('300')).latency_p95_ms).toBe(300);
    expect(begun('  []\n').latency_p95_ms).toBe('TODO');
  });

  test('when a limit is for other models, it does not count', () => {
    const other = '  - {field: profile/slos/latency_ms/p95, when: {serving: [batch]}, at_most: 300}\n';
    expect(begun(other).latency_p95_ms).toBe('TODO');
  });

  test('when the bank admits one contact or address, it is there; of several a person says which', () => {
    const only = (field: string, text: string) => `  - {field: profile/${field}, when: {}, only: [${text}]}\n`;
    const one = only('privacy/dpo', 'dpo@bank') + only('privacy/impact_report', '"https://privacy.bank/<name>"');
    expect(begun(one).dpo).toBe('"dpo@bank"');
    expect(begun(one).impact_report).toBe('"https://privacy.bank/churn"');
    expect(begun(only('privacy/dpo', 'dpo@bank, dpo@other')).dpo).toBe('"TODO@example.com"');
  });

  test('when consumers are limited, production answers all of them at once; else a person says how much', () => {
    const rate = 'kind: RateLimit\nrequests_per_second: 10\nburst: 25\n';
    const limited = { 'policies/runtime/rate-limit/churn-1.yaml': rate };
    const of = (consumers: number) =>
      profileFor(
        tree('  []\n', limited),
        { model: 'churn', said: { consumers: Array(consumers).fill({}) } },
        { isByErrors: false },
      );
    expect([of(1).capacity, of(3).capacity]).toEqual([25, 30]);
    expect(begun('  []\n').capacity).toBe('TODO');
  });
});
