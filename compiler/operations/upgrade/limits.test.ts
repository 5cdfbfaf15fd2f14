// What an upgrade proposes to limits.yaml.
import { describe, expect, test } from 'vitest';
import { sampleTree, textIn } from '../../../testing/sample.ts';
import { readDocument } from '../../document/read.ts';
import { shape } from '../../document/validators.ts';
import { limitsOfNewer } from './limits.ts';

const file = 'policies/governance/limits.yaml';
const head = 'apiVersion: relc/v1\nkind: Limits\nlimits:\n';
const limit = (field: string, rest: string) =>
  `  - field: ${field}\n    when: {}\n    ${rest}\n    reason: People wait\n    source: own judgement\n`;
const [error, days] = [
  limit('profile/slos/error_rate', 'at_most: 0.01'),
  limit('profile/coexistence_days', 'at_least: 14'),
];

/** What the file says then; undefined where nothing is proposed. */
function proposed(there: string, shipped: string, former: string | undefined): string | undefined {
  const only = (text: string | undefined) => (path: string) => (path === file ? text : undefined);
  return limitsOfNewer.migrate(new Map([[file, there]]), only(shipped), only(former)).get(file);
}

describe('the limits of a newer relc', () => {
  test('when the former relc did not bring one, it is appended as it is shipped, once', () => {
    const changed = proposed(head + error, `${head}${error}\n  # Operation\n${days}`, head + error);
    expect(changed).toBe(head + error + days);
    expect(proposed(changed ?? '', head + error + days, head + error)).toBeUndefined();
  });

  test('when the bank deleted what the former relc brought, it stays deleted', () => {
    expect(proposed(head + error, head + error + days, head + error + days)).toBeUndefined();
  });

  test('when the bank limits the same already, its value stays; the other side of it is another limit', () => {
    const [own, other] = [days.replace('14', '90'), days.replace('at_least: 14', 'at_most: 400')];
    expect(proposed(head + error + own, head + error + days, head + error)).toBeUndefined();
    expect(proposed(head + own, head + days + other, head)).toBe(head + own + other);
  });

  test('when one says what is of one bank, the place of the own value is TODO', () => {
    const dpo = limit('profile/privacy/dpo', 'only: [dpo@example.com]');
    expect(proposed(head + error, head + dpo, head + error)).toContain('only: [TODO@example.com] # of your DPO\n');
  });

  test('when nobody can tell what the former relc brought, or the list has another form, nothing is written', () => {
    expect(proposed(head + error, head + error + days, undefined)).toBeUndefined();
    expect(proposed('limits: []\n', head + days, head)).toBeUndefined();
  });

  test('when all that is shipped but one was there before, the file is that, with each limit in its shape', () => {
    const shipped = textIn(file);
    const [last = ''] = shipped.match(/ {2}- field: contract_output\/characters\n(?: {4}.*\n)+/) ?? [];
    const before = shipped.replace(last, '');
    const text = proposed(before, shipped, before);
    expect(text).toBe(`${before.trimEnd()}\n${last}`);
    const { value, diagnostics } = readDocument(sampleTree({ [file]: text }), file, 'limits', shape);
    expect(diagnostics).toEqual([]);
    const all = readDocument(sampleTree(), file, 'limits', shape);
    expect(value?.value.limits.length).toBe(all.value?.value.limits.length);
  });
});
