// A plan that nobody approved: everything that it must not do, whatever computed it.
import { describe, expect, test } from 'vitest';
import { sourceDigest } from '../../testing/applied.ts';
import { wholeInput } from '../../testing/plan-input.ts';
import type { Change, PlanBody, StateContent, VersionState } from '../model/plan.ts';
import { endingPlan } from '../plan/ending.ts';
import { endingFaults } from './ending.ts';

const today = '2026-12-01';
const { state, ...rest } = wholeInput({
  ...{ applied: { '1': { end_of_life: today }, '2': {}, '3': { end_of_life: today } }, serving: '3', today },
  replaces: { '2': '1', '3': '2' },
});
if (state === null) throw new Error('no state');
const input = { ...rest, state };
const ended = ['1', '3'].map((version) => ({ version, day: today }));
const both = endingPlan({ ...input, proofs: { '3': { no_traffic: sourceDigest } } }, ended);
const unproven = endingPlan(input, ended);
const one = endingPlan(input, ended.slice(0, 1));

const now = `${today}T00:00:00Z`;
const found = (plan: PlanBody, at = now, before = state) =>
  endingFaults(plan, before, at).map(({ code, facts }) => [code, facts?.['what']]);
const more = (what: string) => ['apply/more-than-an-end', what];

/** The plan with another outcome in the signed state. */
const leaving = (change: (after: StateContent) => StateContent, plan = one): PlanBody => ({
  ...plan,
  changes: plan.changes.map((it) =>
    it.resource.type === 'state' ? ({ ...it, after: change(it.after as StateContent) } as Change) : it,
  ),
});
const version = (name: string, said: Partial<VersionState>) =>
  leaving(({ versions, ...others }) => ({
    ...others,
    versions: { ...versions, [name]: { ...(versions[name] ?? versions['2']), ...said } as VersionState },
  }));
const also = (change: object): PlanBody => ({ ...one, changes: [change as Change, ...one.changes] });
const tag = (of: string, name: string, after: string) => ({
  ...{ resource: { type: 'tag', version: of, name }, action: 'update', before: 'Approved', after },
});
const alias = (before: string | null, after: string | null) => ({
  ...{ resource: { type: 'alias', name: 'approved' }, action: 'update', before, after },
});
const artifact = (of: string, path: string, before: string | null = null) => ({
  ...{
    resource: { type: 'artifact', version: of, path },
    action: 'create',
    before,
    after: { known_after: 'approval' },
  },
});

describe('without approvals, a plan', () => {
  test('may retire what ended by the signed state, and take away its alias', () => {
    expect(found(one)).toEqual([]);
    expect(found(both)).toEqual([]);
  });

  test('does so from that day on, and not before', () => {
    expect(found(one, '2026-11-30T23:59:59Z').length).toBeGreaterThan(0);
    expect(found(one, '2027-01-29T23:59:59Z')).toEqual([]);
  });

  test('waits once the signed state has ended, since the clock may be years ahead; by one that was renewed in time it goes on', () => {
    const facts = { model: 'm', change: 'ended', observed: '2027-01-30T00:00:00Z', expected: '2027-01-30T00:00:00Z' };
    expect(endingFaults(one, state, facts.observed)).toEqual([{ code: 'lifecycle/end-waits', facts }]);
    expect(found(one, facts.observed, { ...state, not_after: '2027-04-30T00:00:00Z' })).toEqual([]);
  });

  test('waits 7 days after a late renewal, also where that is ahead of the clock, and then goes on', () => {
    const late = { ...state, not_after: '2027-04-30T00:00:00Z', renewed_late: '2027-01-30T00:00:00Z' };
    const facts = { model: 'm', change: 'renewed', expected: late.renewed_late, until: '2027-02-06T00:00:00Z' };
    for (const observed of [now, '2027-01-30T00:00:00Z', '2027-02-05T23:59:59Z'])
      expect(endingFaults(one, late, observed)).toEqual([
        { code: 'lifecycle/end-waits', facts: { ...facts, observed } },
      ]);
    expect(found(one, facts.until, late)).toEqual([]);
  });

  test.each<[string, PlanBody, string]>([
    ['retires what lives', version('2', { stage: 'Retired' }), 'version 2'],
    ['revokes what ended', version('1', { stage: 'Revoked' }), 'version 1'],
    ['approves a version', version('4', { stage: 'Approved' }), 'version 4'],
    ['deprecates a version', version('2', { stage: 'Deprecated' }), 'version 2'],
    ['gives a version another digest', version('2', { release_digest: `sha256:${'0'.repeat(64)}` }), 'version 2'],
    ['gives what ended another digest', version('1', { model_digest: `sha256:${'0'.repeat(64)}` }), 'version 1'],
    ['gives a version a longer life', version('2', { end_of_life: '2036-01-01' }), 'version 2'],
    [
      'leaves a version out',
      leaving(({ versions: { '2': _, ...versions }, ...others }) => ({ ...others, versions })),
      'version 2',
    ],
    ['takes the signed alias of what lives', leaving((after) => ({ ...after, aliases: {} })), 'alias approved'],
    ['moves the alias', leaving((after) => ({ ...after, aliases: { approved: '2' } })), 'alias approved'],
    [
      'moves the alias of what ended',
      leaving((after) => ({ ...after, aliases: { approved: '2' } }), both),
      'alias approved',
    ],
    [
      'adds an alias',
      leaving((after) => ({ ...after, aliases: { ...after.aliases, champion: '2' } })),
      'alias champion',
    ],
    ['writes the alias', also(alias('3', '2')), 'alias approved'],
    ['takes away an alias that names what lives', also(alias('2', null)), 'alias approved'],
    ['takes away an alias that it does not see', also(alias(null, null)), 'alias approved'],
    ['changes a tag of what lives', also(tag('2', 'stage', 'Retired')), 'tag stage of version 2'],
    ['changes another tag of what ended', also(tag('1', 'end_of_life', '2036-01-01')), 'tag end_of_life of version 1'],
    ['says another stage of what ended', also(tag('1', 'stage', 'Approved')), 'tag stage of version 1'],
    ['writes an artifact', also(artifact('1', 'relc/evil')), 'artifact relc/evil of version 1'],
    [
      'writes a record of another version',
      also(artifact('2', 'relc/cab/<plan_digest>.sigstore.json')),
      'artifact relc/cab/<plan_digest>.sigstore.json of version 2',
    ],
    [
      'writes over a record',
      also(artifact('1', 'relc/cab/<plan_digest>.sigstore.json', 'sha256:00')),
      'artifact relc/cab/<plan_digest>.sigstore.json of version 1',
    ],
    [
      'changes a description',
      also({ resource: { type: 'description', version: '1' }, action: 'update', before: 'a', after: 'b' }),
      'description of version 1',
    ],
    [
      'lets something enter Production',
      also({ resource: { type: 'stage', version: '1' }, action: 'update', before: 'Archived', after: 'Production' }),
      'stage of version 1',
    ],
    [
      'archives what lives',
      also({ resource: { type: 'stage', version: '2' }, action: 'update', before: 'Production', after: 'Archived' }),
      'stage of version 2',
    ],
    ['brings releases', { ...one, releases: { '4': {} as never } }, 'releases'],
    ['asks for approvals', { ...one, approvals_required: { mlops: 1 } }, 'approvals_required'],
    ['lets something serve', { ...one, serving: { ...one.serving, next: '2' } }, 'serving'],
    ['opens a way back', { ...one, way_back: { version: '1', days: 1 } }, 'way_back'],
    ['is an emergency', { ...one, emergency: { incident: 'INC-1', windows: [], soak_hours: 0 } }, 'emergency'],
    ['takes away what callers get, without proof', unproven, 'alias of version 3'],
    [
      'takes away what callers get, with acknowledgements of nobody',
      { ...both, ends: { '3': { acknowledged: {} } } },
      'alias of version 3',
    ],
    ['is of another class', { ...one, class: 'withdrawal' }, 'class'],
    ['does not sign it', { ...one, changes: one.changes.slice(0, -1) }, 'class'],
  ])('that %s is refused', (_, plan, what) => {
    expect(found(plan)).toContainEqual(more(what));
  });

  test('without a signed state is refused', () => {
    expect(endingFaults(one, null, now)).toMatchObject([{ code: 'apply/more-than-an-end' }]);
  });
});
