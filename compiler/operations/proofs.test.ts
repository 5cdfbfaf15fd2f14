// Which result of a drill or an audit counts, whatever a registry shows, and what waits for it.
import { describe, expect, test } from 'vitest';
import type { Proof } from '../../schemas/generated/documents.ts';
import { appliedVersion, place, releaseKey } from '../../testing/applied.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { PlanBody } from '../model/plan.ts';
import { proofName, provedOf, signedProof } from '../trust/proof.ts';
import { openProofs } from './proofs.ts';
import { backAfter } from './proven.ts';

const at = '2026-11-25T12:00:00Z';
const proofAt = (checked_at: string, changes: Partial<Proof> = {}): Proof => ({
  ...{ kind: 'drill', ...place, version: '1', ...provedOf(appliedVersion), serial: 1, state: digestOf('state') },
  ...{ commit: 'abc', result: 'passed', findings: [], checked_at, ...changes },
});
const kept = (...proofs: readonly Proof[]): ReadonlyMap<string, Uint8Array> =>
  new Map(proofs.map((proof) => [proofName(proof), signedProof(proof, releaseKey)]));

async function last(files: ReadonlyMap<string, Uint8Array>) {
  const read: string[] = [];
  const registry = {
    proofs: async () => [...files.keys()],
    proof: async (_: string, name: string) => {
      read.push(name);
      return files.get(name) ?? null;
    },
  };
  const found = await openProofs(registry, place, [releaseKey.signer], at)('drill', '1', appliedVersion);
  const faults = found.diagnostics.map(({ facts }) => facts?.['observed']);
  return { last: found.last?.checked_at, passed: found.passed?.checked_at, faults, read: read.length };
}

describe('the result that counts', () => {
  test('when there are several, it is the newest, and no other is read', async () => {
    const files = kept(
      proofAt('2026-11-23T03:00:00Z'),
      proofAt('2026-11-25T03:00:00Z'),
      proofAt('2026-11-24T03:00:00Z'),
    );
    const newest = '2026-11-25T03:00:00Z';
    expect(await last(files)).toEqual({ last: newest, passed: newest, faults: [], read: 1 });
  });

  test('when the newest failed, says when it passed last', async () => {
    const files = kept(proofAt('2026-11-23T03:00:00Z'), proofAt('2026-11-25T03:00:00Z', { result: 'failed' }));
    expect(await last(files)).toMatchObject({ last: '2026-11-25T03:00:00Z', passed: '2026-11-23T03:00:00Z' });
  });

  test('when it is about another release of that number, does not count', async () => {
    const files = kept(proofAt('2026-11-25T03:00:00Z', { model_digest: digestOf('another') }));
    expect(await last(files)).toMatchObject({ last: undefined, faults: ['of-another-release'] });
  });

  test('when it is dated later than now, is not looked at; of this second, it counts', async () => {
    const files = kept(proofAt('2026-11-25T12:00:01Z'), proofAt('2026-11-24T03:00:00Z'));
    expect(await last(files)).toMatchObject({ last: '2026-11-24T03:00:00Z', faults: [], read: 1 });
    expect(await last(kept(proofAt(at)))).toMatchObject({ last: at });
  });

  test('when somebody put many files there, five are read and told, and none counts', async () => {
    const names = Array.from({ length: 30 }, (_, second) => `drill-1-20261125T0400${10 + second}Z-passed`);
    const files = new Map([
      ...names.map((name) => [name, utf8('x')] as const),
      ...kept(proofAt('2026-11-24T03:00:00Z')),
    ]);
    expect(await last(files)).toMatchObject({ last: undefined, read: 5 });
  });

  test('when a file of another kind, version or name lies there, it says nothing of this one', async () => {
    const files = kept(proofAt(at, { kind: 'audit' }), proofAt(at, { version: '2' }));
    expect(await last(new Map([...files, ['README', utf8('x')]]))).toMatchObject({
      last: undefined,
      faults: [],
      read: 0,
    });
  });
});

describe('what a plan goes back to', () => {
  const plan = (changes: object): PlanBody =>
    ({ class: 'normal', serving: { now: '1', since: null, next: '2' }, rollback_target: '1', ...changes }) as PlanBody;

  test('when it rolls out, is the version that it replaces', () => {
    expect(backAfter(plan({}))).toBe('1');
    expect(backAfter(plan({ class: 'standard', way_back: { version: '1', days: 3 } }))).toBe('1');
  });

  test.each([
    ['goes back itself', { class: 'rollback' }],
    ['takes what serves out of use', { class: 'withdrawal', serving: { now: '1', since: null, next: null } }],
    ['changes nothing that serves', { serving: { now: '1', since: null, next: '1' } }],
    ['is the first', { rollback_target: null }],
  ])('when it %s, waits for no rehearsal', (_, changes) => {
    expect(backAfter(plan(changes))).toBeUndefined();
  });
});
