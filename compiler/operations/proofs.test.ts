// Which result of a drill or an audit counts, whatever a registry shows, and what waits for it.
import { describe, expect, test } from 'vitest';
import type { Proof } from '../../schemas/generated/documents.ts';
import { appliedVersion, place, releaseKey } from '../../testing/applied.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { PlanBody } from '../model/plan.ts';
import { proofName, provedOf, signedProof } from '../trust/proof.ts';
import { failedProofs, openProofs } from './proofs.ts';
import { backAfter, unprovenFaults } from './proven.ts';

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
  const { hiding } = found;
  return { last: found.last?.checked_at, passed: found.passed?.checked_at, faults, hiding, read: read.length };
}

describe('the result that counts', () => {
  test('when there are several, it is the newest, and no other is read', async () => {
    const files = kept(
      proofAt('2026-11-23T03:00:00Z'),
      proofAt('2026-11-25T03:00:00Z'),
      proofAt('2026-11-24T03:00:00Z'),
    );
    const newest = '2026-11-25T03:00:00Z';
    expect(await last(files)).toEqual({ last: newest, passed: newest, faults: [], hiding: [], read: 1 });
  });

  test('when the newest failed, says when it passed last', async () => {
    const files = kept(proofAt('2026-11-23T03:00:00Z'), proofAt('2026-11-25T03:00:00Z', { result: 'failed' }));
    expect(await last(files)).toMatchObject({ last: '2026-11-25T03:00:00Z', passed: '2026-11-23T03:00:00Z' });
  });

  test('when it is about another release of that number, does not count; a release key signed it, so it hides nothing', async () => {
    const files = kept(proofAt('2026-11-25T03:00:00Z', { model_digest: digestOf('another') }));
    expect(await last(files)).toMatchObject({ last: undefined, faults: ['of-another-release'], hiding: [] });
  });

  test('when it is dated later than now, is not looked at; of this second, it counts', async () => {
    const files = kept(proofAt('2026-11-25T12:00:01Z'), proofAt('2026-11-24T03:00:00Z'));
    expect(await last(files)).toMatchObject({ last: '2026-11-24T03:00:00Z', faults: [], read: 1 });
    expect(await last(kept(proofAt(at)))).toMatchObject({ last: at });
  });

  const forged = (count: number) =>
    Array.from({ length: count }, (_, second) => `drill-1-20261125T0400${10 + second}Z-passed`);
  const behind = (names: readonly string[], content: Uint8Array = utf8('x')) =>
    new Map([
      ...names.map((name) => [name, content] as const),
      ...kept(proofAt('2026-11-24T03:00:00Z', { result: 'failed' })),
    ]);

  test('when five forged files stand before it, is found behind them, and they are named', async () => {
    const names = forged(5);
    const found = await last(behind(names));
    expect(found).toMatchObject({ last: '2026-11-24T03:00:00Z', hiding: names.toReversed() });
    expect(found.faults).toHaveLength(5);
  });

  test('when somebody put more files there than are read, twenty are read and named, and none counts', async () => {
    const names = forged(30);
    const hiding = names.toReversed().slice(0, 20);
    expect(await last(behind(names))).toMatchObject({ last: undefined, hiding, read: 20 });
  });

  test('when a name has no file behind it, that is no result either', async () => {
    const files = kept(proofAt('2026-11-24T03:00:00Z'));
    const [name = ''] = forged(1);
    const registry = {
      proofs: async () => [name, ...files.keys()],
      proof: async (_: string, asked: string) => files.get(asked) ?? null,
    };
    const found = await openProofs(registry, place, [releaseKey.signer], at)('drill', '1', appliedVersion);
    expect(found).toMatchObject({ last: { checked_at: '2026-11-24T03:00:00Z' }, hiding: [name] });
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

const plan = (changes: object): PlanBody =>
  ({ class: 'normal', serving: { now: '1', since: null, next: '2' }, rollback_target: '1', ...changes }) as PlanBody;

describe('what holds a rollout, where policy asks for rehearsals', () => {
  const failed = proofAt('2026-11-25T03:00:00Z', { result: 'failed', findings: [{ code: 'drill/unreadable' }] });
  const proven = { kind: 'drill', version: '1', passed: undefined, well: '2026-11-25', diagnostics: [] } as const;
  const there = {
    ...{ run: { at }, model: place.model, target: { name: place.target } },
    governance: { thresholds: { value: { rollouts_need_drill_within_days: 30 } } },
  } as never;
  const found = (now: string, last: Proof | undefined, hiding: readonly string[], changes: object = {}) =>
    unprovenFaults(there, plan({ serving: { now, since: null, next: '3' }, ...changes }), {
      ...proven,
      last,
      hiding,
    }).map(({ code, severity, facts }) => [code, severity ?? 'error', facts?.['change']]);

  test('a failed rehearsal of the version that it leads back to, unless that serves now: it is then only told', () => {
    expect(found('2', failed, [])).toEqual([['drill/rollout-waits', 'error', 'failed']]);
    expect(found('1', failed, [])).toEqual([['drill/last-failed', 'warning', undefined]]);
  });

  test('forged files before what was found last, whatever that was and wherever it leads back; an emergency is not held', () => {
    const hidden = ['drill/rollout-waits', 'error', 'hidden'];
    for (const [now, last] of [
      ['1', failed],
      ['1', undefined],
      ['2', proofAt('2026-11-25T03:00:00Z')],
    ] as const)
      expect(found(now, last, ['x'])).toContainEqual(hidden);
    expect(found('1', proofAt('2026-11-25T03:00:00Z'), [])).toEqual([]);
    expect(found('1', undefined, ['x'], { class: 'emergency' })).toEqual([]);
  });
});

describe('the failures that are told', () => {
  test('when forged files by the names of failures are newer, is still told of the genuine one, and no more files are read than 200', async () => {
    const failure = proofAt('2026-11-24T03:00:00Z', { result: 'failed' });
    const told = async (count: number) => {
      const names = Array.from({ length: count }, (_, one) => `drill-1-20261125T04${1000 + one}Z-failed`);
      const files = new Map([...names.map((name) => [name, utf8('x')] as const), ...kept(failure)]);
      let read = 0;
      const proof = async (_: string, name: string) => {
        read += 1;
        return files.get(name) ?? null;
      };
      const registry = { proofs: async () => [...files.keys()], proof };
      const found = await failedProofs(registry, place, [releaseKey.signer], at, '2026-11-20T00:00:00Z');
      return { found: found.map((one) => one.proof.checked_at), read };
    };
    expect(await told(30)).toEqual({ found: [failure.checked_at], read: 31 });
    expect(await told(300)).toEqual({ found: [], read: 200 });
  });

  test('when more failed than are told, these are the newest, the oldest of them first', async () => {
    const failures = Array.from({ length: 22 }, (_, day) =>
      proofAt(`2026-11-${String(day + 1).padStart(2, '0')}T03:00:00Z`, { result: 'failed' }),
    );
    const files = kept(...failures);
    const registry = {
      proofs: async () => [...files.keys()],
      proof: async (_: string, name: string) => files.get(name) ?? null,
    };
    const found = await failedProofs(registry, place, [releaseKey.signer], at, '2026-11-01T00:00:00Z');
    expect(found.map((one) => one.proof.checked_at)).toEqual(failures.slice(2).map((one) => one.checked_at));
  });
});

describe('what a plan goes back to', () => {
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
