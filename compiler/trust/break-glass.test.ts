import { describe, expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { textOf } from '../lib/bytes.ts';
import type { ChainKey } from '../model/chain.ts';
import { approvalType, breakGlassType } from '../model/plan.ts';
import { breakGlass, signBreakGlass, statementLines } from './break-glass.ts';
import { type SigningKey, signStatement } from './envelope.ts';

type Made = ReturnType<typeof makeKey>;

const at = '2026-11-26T12:00:00Z';
const breach = { tip: 'a'.repeat(40), target: 'production' };
const [ana, rui, stranger] = [makeKey('ana', ['mlops']), makeKey('rui', ['security']), makeKey('x', ['mlops'])];
const second = makeKey('ana-2', ['business']);

const carried = ({ signer }: Made, person: string): ChainKey => ({
  ...{ id: signer.entry.id, person },
  public_key: signer.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
});
const keys = [carried(ana, 'Ana Lima'), carried(second, 'ana  lima'), carried(rui, 'Rui Reis')];

const line = (bytes: Uint8Array | undefined): string => (textOf(bytes ?? new Uint8Array()) ?? '').trimEnd();
const signed = (key: SigningKey, reason = 'INC-1', about = breach) => line(signBreakGlass(about, reason, key));
const said = (key: SigningKey, changes: object, type = breakGlassType) => {
  const predicate = { kind: 'break-glass', ...breach, reason: 'INC-1', ...changes };
  const subject = [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }];
  return line(signStatement({ subject, predicateType: type, predicate }, key));
};
const broken = (...lines: readonly string[]) => breakGlass(lines, breach, keys, at);

describe('break-glass', () => {
  test('when two people signed exactly this commit and target, holds, with both and what each said', () => {
    const { value, diagnostics } = broken(signed(ana), signed(rui, 'INC-2'));
    expect(value).toEqual({ tip: breach.tip, people: ['Ana Lima', 'Rui Reis'], reason: 'INC-1 / INC-2', at });
    expect(diagnostics).toEqual([]);
    expect(broken(signed(ana), signed(rui), signed(stranger), '{').value?.reason).toBe('INC-1');
  });

  test('when nobody signed anything, nothing is said', () => {
    expect(broken()).toEqual({ value: null, diagnostics: [] });
  });

  test('when one person signed with two keys, or twice, that is one person', () => {
    const facts = { ...breach, observed: ['Ana Lima (ana)', 'ana  lima (ana-2)'], expected: 2 };
    expect(broken(signed(ana), signed(second))).toEqual({
      value: null,
      diagnostics: [{ code: 'break-glass/too-few', facts }],
    });
    expect(broken(signed(ana), signed(ana, 'again')).value).toBeNull();
  });

  test('when a key is not carried by the state, it does not count, whatever it signs', () => {
    expect(broken(signed(ana), signed(stranger)).diagnostics).toMatchObject([
      { code: 'break-glass/key-not-carried', facts: { line: 2, expected: ['ana', 'ana-2', 'rui'] } },
      { code: 'break-glass/too-few', facts: { observed: ['Ana Lima (ana)'] } },
    ]);
    expect(breakGlass([signed(ana), signed(rui)], breach, [], at)).toEqual({
      value: null,
      diagnostics: [{ code: 'break-glass/no-keys', facts: breach }],
    });
  });

  test('when another commit was signed, it does not count', () => {
    const other = { ...breach, tip: 'b'.repeat(40) };
    expect(broken(signed(ana), signed(rui, 'INC-1', other)).diagnostics).toMatchObject([
      { code: 'break-glass/other-tip', facts: { subject: 'Rui Reis', observed: other.tip, expected: breach.tip } },
      { code: 'break-glass/too-few' },
    ]);
  });

  test('when another target was signed, it does not count', () => {
    const other = { ...breach, target: 'staging' };
    expect(broken(signed(ana), signed(rui, 'INC-1', other)).diagnostics).toMatchObject([
      { code: 'break-glass/other-target', facts: { subject: 'Rui Reis', observed: 'staging' } },
      { code: 'break-glass/too-few' },
    ]);
  });

  test.each([
    ['half a line', signed(rui).slice(0, -9), 'undecodable'],
    ['changed after it was signed', signed(rui).replace(/"payload":"..../, '"payload":"eyJi'), 'bad-signature'],
    ['another document', said(rui, {}, approvalType), approvalType],
    ['no break-glass', said(rui, { kind: 'plan' }), breakGlassType],
    ['without a reason', said(rui, { reason: '' }), breakGlassType],
  ])('when a statement is %s, it does not count', (_, other, observed) => {
    expect(broken(signed(ana), other).diagnostics).toMatchObject([
      { code: 'break-glass/not-genuine', facts: { line: 2, observed } },
      { code: 'break-glass/too-few' },
    ]);
    expect(broken(signed(ana), said(rui, { comment: 'of a later relc' })).value).not.toBeNull();
  });

  test('when a later relc asks for what this one does not know, it does not count', () => {
    const asking = said(rui, { until: 'noon', must_understand: ['until'] });
    expect(broken(signed(ana), asking).diagnostics[0]).toEqual({
      code: 'trust/not-understood',
      facts: { document: 'break_glass', observed: ['until'] },
    });
  });

  test('when a carried key cannot be read, the others count', () => {
    const damaged = [{ ...carried(stranger, 'X'), public_key: 'PEM' }, ...keys];
    expect(breakGlass([signed(ana), signed(rui)], breach, damaged, at).value).not.toBeNull();
  });
});

test('when people paste other words beside them, the lines of statements are found', () => {
  expect(statementLines(`for INC-1:\r\n${signed(ana)}\r\n\n${signed(rui)}`)).toEqual([signed(ana), signed(rui)]);
});
