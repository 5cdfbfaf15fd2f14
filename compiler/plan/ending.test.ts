import { describe, expect, test } from 'vitest';
import { wholeInput, withShown } from '../../testing/plan-input.ts';
import type { StateContent } from '../model/plan.ts';
import { endedIn, endingPlan, mayServe, withEnds } from './ending.ts';

const today = '2026-12-01';
const over = { end_of_life: today } as const;
const input = (serving: string | undefined, ...ended: readonly string[]) => {
  const applied = Object.fromEntries(['1', '2', '3'].map((one) => [one, ended.includes(one) ? over : {}]));
  const { state, ...rest } = wholeInput({ applied, serving, replaces: { '2': '1', '3': '2' }, today });
  if (state === null) throw new Error('no state');
  return { ...rest, state };
};
const all = ['1', '2', '3'].map((version) => ({ version, day: today }));
const stages = ({ versions }: { readonly versions: Readonly<Record<string, { readonly stage: string }>> }) =>
  Object.values(versions).map(({ stage }) => stage);

describe('the plan of an end of life', () => {
  test('retires what ended, whatever else it is asked for, and leaves what serves', () => {
    const plan = endingPlan(input('3', '1'), all);
    expect(plan.changes.map(({ resource, after }) => [resource.type, after])).toMatchObject([
      ['artifact', { known_after: 'approval' }],
      ['tag', 'Retired'],
      ['state', {}],
    ]);
    const after = plan.changes.at(-1)?.after as StateContent;
    expect(stages(after)).toEqual(['Retired', 'Approved', 'Approved']);
    expect(after.aliases).toEqual({ approved: '3' });
    expect(plan).toMatchObject({ approvals_required: {}, releases: {}, serving: { now: '3', next: '3' } });
    expect(plan.rollback_target).toBe('2');
  });

  test('takes away an alias that names what it retires, and names nothing in its place', () => {
    const plan = endingPlan(input('3', '3'), all);
    expect(plan.changes.map(({ resource }) => resource.type)).toEqual(['artifact', 'tag', 'alias', 'state']);
    expect(plan.changes[2]).toMatchObject({ action: 'delete', before: '3', after: null });
    expect(plan.serving).toMatchObject({ now: '3', next: null });
    expect(plan.rollback_target).toBeNull();
  });

  test('where nothing ended, changes nothing, whatever it is asked for', () => {
    expect(endingPlan(input('3'), all).changes).toEqual([]);
    expect(endingPlan(input('3', '1'), []).changes).toEqual([]);
  });

  test('puts back nothing that somebody changed by hand: neither tags, nor an alias, nor a legacy stage', () => {
    const tampered = withShown(withShown(input('3', '1'), '1', { tags: { stage: 'Approved' } }), '2', { tags: {} });
    const observed = { ...tampered.observed, aliases: { approved: '2' } };
    const target = { ...tampered.target, mirror_production: true };
    const { state } = input('3', '1');
    const plan = endingPlan({ ...tampered, observed, target, state }, all);
    expect(plan.changes.map(({ resource }) => resource.type)).toEqual(['artifact', 'tag', 'state']);
    expect(plan.changes[1]).toMatchObject({ resource: { version: '1', name: 'stage' } });
  });

  test('where legacy stages are mirrored, what it retires leaves Production', () => {
    const { target, ...rest } = withShown(input('1', '1'), '1', { stage: 'Production', tags: { stage: 'Approved' } });
    const { state } = input('1', '1');
    const plan = endingPlan({ ...rest, state, target: { ...target, mirror_production: true } }, all);
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ resource: { type: 'stage', version: '1' }, before: 'Production', after: 'Archived' }),
    );
  });
});

test('what is Retired or Revoked does not end once more', () => {
  const { state } = input('3', '1', '2');
  const [one, two] = [state.versions['1'], state.versions['2']];
  if (!one || !two) throw new Error('no versions');
  const versions = { '1': { ...one, stage: 'Revoked' }, '2': { ...two, stage: 'Retired' } } as const;
  expect(endedIn({ versions }, today)).toEqual([]);
  expect(endedIn(state, today)).toEqual([
    { version: '1', day: today },
    { version: '2', day: today },
  ]);
  expect(endedIn(state, '2026-11-30')).toEqual([]);
});

test('callers may get what an alias names, and what is Deprecated until its last day', () => {
  const { state } = input('3');
  const two = state.versions['2'];
  if (!two) throw new Error('no version');
  const deprecated = { ...state, versions: { '2': { ...two, stage: 'Deprecated', deprecated_until: today } as const } };
  expect([mayServe(state, '3', today), mayServe(state, '2', today)]).toEqual([true, false]);
  expect([mayServe(deprecated, '2', today), mayServe(deprecated, '2', '2026-12-02')]).toEqual([true, false]);
});

describe('what model.yaml wants after an end of life', () => {
  const retired = (end: string) => {
    const { state } = input('3');
    const [one] = Object.values(state.versions);
    if (!one) throw new Error('no version');
    return { '1': { ...one, stage: 'Retired', end_of_life: end } as const };
  };
  const target = { name: 'production' };
  const wanted = { versions: { '1': 'Approved', '2': 'Approved' }, aliases: { production: '1', other: '1' } };

  const serving = (versions: ReturnType<typeof retired>, aliases = {}) => ({ versions, aliases });

  test('is what it says, but that the version is Retired and, where nothing serves, its alias on this target names nothing', () => {
    expect(withEnds(wanted, serving(retired(today)), target, today)).toEqual({
      versions: { '1': 'Retired', '2': 'Approved' },
      aliases: { other: '1' },
    });
  });

  test('where another version serves, its alias is no wish that nothing serves', () => {
    const { aliases } = wanted;
    expect(withEnds(wanted, serving(retired(today), { approved: '2' }), target, today)).toEqual({
      versions: { '1': 'Retired', '2': 'Approved' },
      aliases,
    });
  });

  test('is what it says where the day has not come, where nothing retired it, and of what is revoked', () => {
    expect(withEnds(wanted, serving(retired('2026-12-02')), target, today)).toEqual(wanted);
    const approved = { '1': { ...retired(today)['1'], stage: 'Approved' as const } };
    expect(withEnds(wanted, { versions: approved, aliases: {} }, target, today)).toEqual(wanted);
    const revoked = { versions: { '1': 'Revoked', '2': 'Approved' }, aliases: {} };
    expect(withEnds(revoked, serving(retired(today)), target, today)).toEqual(revoked);
  });
});
