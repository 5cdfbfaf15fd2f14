import { describe, expect, test } from 'vitest';
import { wholeInput } from '../../testing/plan-input.ts';
import { planned, rollout } from '../../testing/proposal.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Chain } from '../model/chain.ts';
import type { ChangeClass, PlanBody } from '../model/plan.ts';
import { exitCode } from '../report/outcome.ts';
import { chainFaults } from './chain.ts';

const body = planned(wholeInput(rollout));
const plan = (changes: Partial<PlanBody>): PlanBody => ({ ...body, ...changes });
const chain = (changes: Partial<Chain> = {}): Chain => ({
  ...{ verified: 'abc', faults: [{ code: 'judge/not-approved' }], notices: [] },
  ...{ keys: [], carried: [], brokenGlass: [] },
  ...changes,
});
const held = (changes: Partial<PlanBody>, broken: Chain = chain(), isHalfway = false) =>
  chainFaults(broken, plan(changes), isHalfway).map(({ code }) => code);

describe('when a chain does not hold', () => {
  test.each<ChangeClass>(['standard', 'normal', 'emergency'])('a plan of the class %s is held back', (name) => {
    expect(held({ class: name })).toEqual(['judge/not-approved']);
    expect(held({ class: name }, chain({ faults: [] }))).toEqual([]);
    expect(chainFaults(undefined, plan({ class: name }), false)).toEqual([]);
  });

  test.each<ChangeClass>(['rollback', 'withdrawal'])('a %s is not', (name) => {
    expect(held({ class: name })).toEqual([]);
    expect(held({ class: name }, chain({ verified: undefined }))).toEqual([]);
  });

  test('an end of life is not where what serves stays, and otherwise needs an approved judge of its proof', () => {
    const { serving } = body;
    const stays: Partial<PlanBody> = { class: 'end_of_life', serving: { ...serving, next: serving.now } };
    const takesAway: Partial<PlanBody> = { class: 'end_of_life', serving: { ...serving, now: '1', next: null } };
    expect(held(stays, chain({ verified: undefined }))).toEqual([]);
    expect(held(takesAway)).toEqual([]);
    expect(held(takesAway, chain({ verified: undefined }))).toEqual(['judge/not-approved']);
  });

  test('what only puts back what somebody changed by hand is not', () => {
    expect(held({ changes: body.changes.filter(({ resource }) => resource.type !== 'state') })).toEqual([]);
  });

  test('a plan that is halfway is not, unless nothing says which judge is approved', () => {
    expect(held({}, chain(), true)).toEqual([]);
    expect(held({}, chain({ verified: undefined }), true)).toEqual(['judge/not-approved']);
  });

  test('since the forge cannot be reached, a rollout exits 4, and it does not since nobody approved', () => {
    const exit = (...faults: readonly Diagnostic[]) => exitCode(chainFaults(chain({ faults }), body, false), true);
    expect(exit({ code: 'forge/unreachable' })).toBe(4);
    expect(exit({ code: 'judge/not-approved' })).toBe(3);
  });
});
