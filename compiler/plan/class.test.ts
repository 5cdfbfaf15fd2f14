import { describe, expect, test } from 'vitest';
import type { ChangeClass } from '../model/plan.ts';
import { changeClass, type Move } from './desired.ts';
import type { PlanInput } from './input.ts';

const rollout: Move = { kind: 'rollout', from: '1', to: '2' };

/** A plan that approves version 2, with the stages that version 1 has and should have. */
const input = (was: string, wanted: string) =>
  ({
    state: { versions: { '1': { stage: was } } },
    desired: { versions: { '1': wanted, '2': 'Approved' } },
    compiled: new Map([['2', {}]]),
  }) as unknown as PlanInput;
const still = input('Approved', 'Approved');
const classOf = (claimed: readonly ChangeClass[], move: Move = rollout, of = still) => changeClass(of, move, claimed);

describe('the class of a plan', () => {
  test.each<[string, readonly ChangeClass[], ChangeClass]>([
    ['all releases are standard', ['standard', 'standard'], 'standard'],
    ['one is normal', ['standard', 'normal'], 'normal'],
    ['one is an emergency', ['emergency', 'normal', 'standard'], 'emergency'],
    ['it approves nothing', [], 'normal'],
  ])('when %s, it is the strictest of them', (_, claimed, expected) => {
    expect(classOf(claimed)).toBe(expected);
  });

  test('when a standard release comes with a stage that moves, it is normal', () => {
    expect(classOf(['standard'], rollout, input('Approved', 'Deprecated'))).toBe('normal');
  });

  test('when a standard release comes with an alias that moves elsewhere, it is normal', () => {
    expect(classOf(['standard'], { kind: 'rollout', from: '1', to: '3' })).toBe('normal');
    expect(classOf(['standard'], { kind: 'rollback', from: '2', to: '1' })).toBe('normal');
    expect(classOf(['standard'], { kind: 'withdrawal' })).toBe('normal');
    expect(classOf(['standard'], { kind: 'none' })).toBe('standard');
  });

  test('when the alias goes back and nothing is approved, it is a rollback', () => {
    expect(classOf([], { kind: 'rollback', from: '2', to: '1' })).toBe('rollback');
  });
});
