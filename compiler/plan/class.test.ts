import { describe, expect, test } from 'vitest';
import { type Facts, passedAgain, planInput } from '../../testing/plan-input.ts';
import type { ChangeClass, Stage } from '../model/plan.ts';
import { type Claim, changeClass, changeClasses, standardFault } from './class.ts';
import type { PlanInput } from './input.ts';
import type { Move } from './move.ts';

const line = { '1': 'none', '2': '1', '3': '2' };

const rollout: Move = { kind: 'rollout', from: '1', to: '2' };
const rollback: Move = { kind: 'rollback', from: '2', to: '1' };

/** A plan that approves version 2, with the stages that version 1 has and should have. */
const still = (was: Stage = 'Approved', wanted: Stage = 'Approved'): Facts => ({
  replaces: line,
  applied: { '1': was },
  serving: '1',
  wanted: { '1': wanted, '2': 'Approved' },
  compiled: ['2'],
  reviewed: '1',
});
const claim = (one: Claim['class'], incident?: string): Claim => ({
  class: one,
  ...(incident !== undefined && { incident }),
});
/** What nobody approved yet: that a version was validated again. */
const again = (version: string): Pick<PlanInput, 'revalidations'> => ({
  revalidations: { value: new Map([[version, passedAgain()]]), diagnostics: [] },
});
const classOf = (claimed: readonly Claim['class'][], move: Move = rollout, facts = still()) =>
  changeClass(
    planInput(facts),
    move,
    claimed.map((one) => claim(one, one === 'emergency' ? 'INC-1' : undefined)),
  );

describe('the class of a plan', () => {
  test.each<[string, readonly Claim['class'][], ChangeClass]>([
    ['all releases are standard', ['standard', 'standard'], 'standard'],
    ['one is normal', ['standard', 'normal'], 'normal'],
    ['it approves nothing', [], 'normal'],
  ])('when %s, it is the strictest of them', (_, claimed, expected) => {
    expect(classOf(claimed)).toBe(expected);
  });

  test('when a standard release comes with a stage that moves, it is normal', () => {
    expect(classOf(['standard'], rollout, still('Approved', 'Deprecated'))).toBe('normal');
  });

  test('when a standard release comes with an alias that moves elsewhere, it is normal', () => {
    expect(classOf(['standard'], { kind: 'rollout', from: '1', to: '3' })).toBe('normal');
    expect(classOf(['standard'], rollback)).toBe('normal');
    expect(classOf(['standard'], { kind: 'withdrawal' })).toBe('normal');
    expect(classOf(['standard'], { kind: 'none' })).toBe('standard');
  });

  describe('that is an emergency', () => {
    test('when all that is new is for one incident, it is one, also where something else serves', () => {
      expect(classOf(['emergency'])).toBe('emergency');
      expect(classOf(['emergency', 'emergency'])).toBe('emergency');
      expect(classOf(['emergency'], { kind: 'none' })).toBe('emergency');
      expect(classOf(['emergency'], { kind: 'rollout', from: '7', to: '2' })).toBe('emergency');
    });

    test.each(['standard', 'normal'] as const)('when a %s release comes with it, everybody approves', (other) => {
      expect(classOf(['emergency', other])).toBe('normal');
      expect(classOf([other, 'emergency'])).toBe('normal');
      const claims = [claim('emergency', 'INC-1'), claim(other, 'INC-1')];
      expect(changeClass(planInput(still()), rollout, claims)).toBe('normal');
    });

    test('when two incidents are named, everybody approves', () => {
      const claims = [claim('emergency', 'INC-1'), claim('emergency', 'INC-2')];
      expect(changeClass(planInput(still()), rollout, claims)).toBe('normal');
    });

    test('when something else starts to serve with it, everybody approves', () => {
      expect(classOf(['emergency'], { kind: 'rollout', from: '2', to: '1' })).toBe('normal');
      expect(classOf(['emergency'], rollback)).toBe('normal');
      expect(classOf(['emergency'], { kind: 'withdrawal' })).toBe('normal');
    });

    test('when what it leaves is deprecated or revoked, or another stage moves, everybody approves: the way back stays open', () => {
      expect(classOf(['emergency'], rollout, still('Approved', 'Deprecated'))).toBe('normal');
      expect(classOf(['emergency'], rollout, still('Approved', 'Revoked'))).toBe('normal');
      const other: Facts = { ...still('Deprecated', 'Approved'), serving: '3' };
      expect(classOf(['emergency'], { kind: 'rollout', from: '3', to: '2' }, other)).toBe('normal');
    });

    test('when it starts to serve by a revalidation that nobody approved, everybody approves; not when another version was', () => {
      const of = (version: string, move: Move = rollout) =>
        changeClass({ ...planInput(still()), ...again(version) }, move, [claim('emergency', 'INC-1')]);
      expect(of('2')).toBe('normal');
      expect(of('1')).toBe('emergency');
      expect(of('2', { kind: 'none' })).toBe('emergency');
      const wrong = { revalidations: { value: undefined, diagnostics: [{ code: 'revalidation/missing' }] } } as const;
      expect(changeClass({ ...planInput(still()), ...wrong }, rollout, [claim('emergency', 'INC-1')])).toBe(
        'emergency',
      );
    });

    test('when a version is retired while clients may still load it, everybody approves', () => {
      expect(classOf(['emergency'], rollout, still('Approved', 'Retired'))).toBe('normal');
    });
  });

  test('when a version is retired from its end of life on, nobody may load it any more: two people are enough', () => {
    const ended = (end_of_life: string): Facts => ({
      ...{ applied: { '1': { end_of_life } }, serving: '1', wanted: { '1': 'Retired' }, today: '2026-11-24' },
    });
    expect(classOf([], { kind: 'withdrawal' }, ended('2026-11-24'))).toBe('withdrawal');
    expect(classOf([], { kind: 'withdrawal' }, ended('2026-11-25'))).toBe('normal');
  });

  test('when a class is compared, it is one of those that are ranked', () => {
    const every: Readonly<Record<Exclude<ChangeClass, 'end_of_life'>, true>> = {
      ...{ standard: true, normal: true, emergency: true, rollback: true, withdrawal: true, revalidation: true },
      extension: true,
    };
    expect([...changeClasses].sort()).toEqual(Object.keys(every).sort());
  });

  test('when the alias goes back and nothing is approved, it is a rollback', () => {
    expect(classOf([], rollback)).toBe('rollback');
  });
});

describe('a standard release is a normal change', () => {
  const faultOf = (facts: Partial<Facts>, move: Move = rollout) =>
    standardFault(planInput({ ...still(), ...facts }), move)?.facts;
  const standard = { '2': 'standard', '3': 'standard' };

  test('but not when it is compared with what serves, or with what everybody approved before it', () => {
    expect(faultOf({})).toBeUndefined();
    const later = { applied: { '1': 'Retired', '2': 'Approved' }, serving: '2', wanted: {}, compiled: ['3'] } as const;
    const wanted = { '1': 'Retired', '2': 'Approved' } as const;
    const to: Move = { kind: 'rollout', from: '2', to: '3' };
    expect(faultOf({ ...later, wanted, classes: standard, reviewed: '1' }, to)).toBeUndefined();
    expect(faultOf({ ...later, wanted, classes: { '2': 'emergency' }, reviewed: '1' }, to)).toBeUndefined();
  });

  test('nor where it passes over one that goes no further, compared with the same version', () => {
    const applied = { '1': 'Approved', '2': 'Approved' } as const;
    const passing = { replaces: { ...line, '3': '1' }, applied, wanted: applied, serving: '2', compiled: ['3'] };
    expect(faultOf({ ...passing, classes: standard, isLast: false }, { kind: 'rollout', from: '2', to: '3' })).toBe(
      undefined,
    );
  });

  test('when nothing was ever applied here, whatever the registry shows', () => {
    expect(faultOf({ applied: undefined, shown: '1', wanted: {} })).toMatchObject({ change: 'nobody' });
    expect(faultOf({ serving: undefined })).toMatchObject({ change: 'nobody' });
  });

  test('when what it is compared with was never approved here, also where it does not serve yet', () => {
    const compared = { change: 'compared', version: '2', observed: '3', expected: '1' };
    expect(faultOf({ reviewed: '3' })).toEqual(compared);
    expect(faultOf({ reviewed: '3' }, { kind: 'none' })).toEqual(compared);
  });

  test('when everybody approved another version since', () => {
    const applied = { '1': 'Approved', '2': 'Approved' } as const;
    expect(faultOf({ applied, wanted: applied, serving: '2', compiled: ['3'] }, { kind: 'none' })).toMatchObject({
      ...{ observed: '1', expected: '2' },
    });
  });

  test('when what everybody approved was revoked', () => {
    const applied = { '1': 'Revoked', '2': 'Approved' } as const;
    const revoked = { applied, wanted: applied, serving: '2', compiled: ['3'], classes: standard };
    expect(faultOf(revoked, { kind: 'none' })).toMatchObject({ change: 'nobody' });
  });

  test('when what starts to serve was validated again and nobody approved that; not when another version was', () => {
    const fault = (version: string, move: Move) => standardFault({ ...planInput(still()), ...again(version) }, move);
    expect(fault('2', rollout)?.facts).toEqual({ change: 'revalidated', version: '2' });
    expect(fault('1', rollout)).toBeUndefined();
    expect(fault('2', { kind: 'none' })).toBeUndefined();
  });

  test('when another stage moves with it, or another version starts to serve', () => {
    expect(faultOf({ wanted: { '1': 'Deprecated', '2': 'Approved' } })).toEqual({ change: 'stages', observed: ['1'] });
    expect(faultOf({}, { kind: 'rollout', from: '1', to: '3' })).toEqual({ change: 'alias', observed: '3' });
  });
});

describe('the class of a plan that takes a version out of use', () => {
  const last = '2026-12-24';
  const of = (stage: Stage, wanted: Stage, today: string, move: Move = { kind: 'none' }) =>
    changeClass(
      planInput({
        replaces: line,
        applied: { '1': { stage, deprecated_until: stage === 'Deprecated' ? last : null }, '2': 'Approved' },
        wanted: { '1': wanted, '2': 'Approved' },
        today,
      }),
      move,
      [],
    );

  test('when a Deprecated version is Retired on its last day or before, that needs the quorum of a rollout; after it, of a withdrawal', () => {
    expect(of('Deprecated', 'Retired', '2026-11-24')).toBe('normal');
    expect(of('Deprecated', 'Retired', last)).toBe('normal');
    expect(of('Deprecated', 'Retired', '2026-12-25')).toBe('withdrawal');
  });

  test('when an Approved version is Retired at once, that needs the quorum of a rollout, beside a rollback too', () => {
    expect(of('Approved', 'Retired', '2026-12-25')).toBe('normal');
    expect(of('Approved', 'Retired', '2026-12-25', { kind: 'withdrawal' })).toBe('normal');
    expect(of('Approved', 'Retired', '2026-12-25', rollback)).toBe('normal');
  });

  test('when a version is Revoked, that is a withdrawal at any time, and beside a rollback a rollback', () => {
    expect(of('Approved', 'Revoked', '2026-11-24')).toBe('withdrawal');
    expect(of('Approved', 'Revoked', '2026-11-24', { kind: 'withdrawal' })).toBe('withdrawal');
    expect(of('Deprecated', 'Revoked', '2026-11-24')).toBe('withdrawal');
    expect(of('Approved', 'Revoked', '2026-11-24', rollback)).toBe('rollback');
  });

  test('when a rollback also deprecates what it leaves, it is a rollback; another version, a normal change', () => {
    const leaves = (version: string) =>
      changeClass(
        planInput({
          replaces: line,
          applied: { '1': 'Approved', '2': 'Approved', '3': 'Approved' },
          wanted: { '1': 'Approved', '2': 'Approved', '3': 'Approved', [version]: 'Deprecated' },
        }),
        rollback,
        [],
      );
    expect(leaves('2')).toBe('rollback');
    expect(leaves('3')).toBe('normal');
  });

  test('when a version becomes Deprecated, or another is rolled out beside a revocation, that is a normal change', () => {
    expect(of('Approved', 'Deprecated', '2026-11-24')).toBe('normal');
    expect(of('Approved', 'Revoked', '2026-11-24', rollout)).toBe('normal');
  });

  test('when only the alias is mended, nothing is taken out of use', () => {
    expect(of('Approved', 'Approved', '2026-11-24')).toBe('normal');
  });
});
