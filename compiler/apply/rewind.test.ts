import { describe, expect, test } from 'vitest';
import { wholeInput } from '../../testing/plan-input.ts';
import { after, observedOf, proposalOf } from '../../testing/proposal.ts';
import { digestOf } from '../lib/digest.ts';
import type { Observed, ResolvedChange } from '../model/plan.ts';
import { liveValue, rewind } from './rewind.ts';

const shown = observedOf(wholeInput({ applied: { '1': 'Approved' }, serving: '1' }));
const empty: Observed = { ...shown, versions: {} };
const [old, made] = [digestOf('old'), digestOf('new')];

const alias = (before: string | null, to: string | null): ResolvedChange => ({
  ...{ action: 'update', resource: { type: 'alias', name: 'approved' }, before, after: to },
});
const tag = (before: string | null, to: string | null): ResolvedChange => ({
  ...{ action: 'update', resource: { type: 'tag', version: '1', name: 'stage' }, before, after: to },
});
const artifact = (before: string | null, to: string, version = '1'): ResolvedChange =>
  ({
    ...{ action: 'create', resource: { type: 'artifact', version, path: 'relc/a' }, before, after: to },
  }) as ResolvedChange;
const stage = (before: string | null, to: string): ResolvedChange =>
  ({
    ...{ action: 'update', resource: { type: 'stage', version: '1' }, before, after: to },
  }) as ResolvedChange;

/** The registry with some values of version 1. */
function showing({ alias, ...version }: { alias?: string; stage?: string; tags?: object; artifacts?: object }) {
  const one = { ...shown.versions['1'], ...version };
  return { ...shown, versions: { '1': one }, aliases: alias === undefined ? {} : { approved: alias } } as Observed;
}

describe('changes that are written', () => {
  test.each([
    ['an alias', showing({ alias: '2' }), alias('1', '2'), '1'],
    ['an alias that was not there', showing({ alias: '2' }), alias(null, '2'), null],
    ['an alias that was removed', showing({}), alias('1', null), '1'],
    ['a tag', showing({ tags: { stage: 'Deprecated' } }), tag('Approved', 'Deprecated'), 'Approved'],
    ['a tag that was not there', showing({ tags: { stage: 'Approved' } }), tag(null, 'Approved'), null],
    ['an artifact', showing({ artifacts: { 'relc/a': made } }), artifact(old, made), old],
    ['an artifact that was not there', showing({ artifacts: { 'relc/a': made } }), artifact(null, made), null],
    ['a legacy stage', showing({ stage: 'Production' }), stage('Staging', 'Production'), 'Staging'],
  ])('when %s is as planned, the registry is shown as it was before', (_, observed, change, before) => {
    const rewound = rewind(observed, [change]);
    expect(rewound.written).toEqual([change]);
    expect(rewound.conflicts).toEqual([]);
    expect(liveValue(rewound.observed, change.resource)).toBe(before);
  });

  test('when several values of one version are, each is as before, and nothing else is touched', () => {
    const observed = showing({ alias: '1', tags: { stage: 'Deprecated', team: 'a' }, artifacts: { 'relc/a': made } });
    const rewound = rewind(observed, [artifact(null, made), tag('Approved', 'Deprecated')]);
    expect(rewound.observed).toEqual(showing({ alias: '1', tags: { stage: 'Approved', team: 'a' }, artifacts: {} }));
  });

  test('when what was removed is of a version that the registry does not have, no version is made up', () => {
    const { observed, written } = rewind(empty, [tag('Approved', null)]);
    expect(written).toHaveLength(1);
    expect(observed).toEqual(empty);
  });

  test('when a legacy stage was planned before its version was there, the version keeps the stage', () => {
    const observed = showing({ stage: 'Production' });
    const { observed: before, written } = rewind(observed, [stage(null, 'Production')]);
    expect(written).toHaveLength(1);
    expect(before).toEqual(observed);
  });

  test('when all of a plan but its state is written, the registry is as the plan was made against', () => {
    const { document, observed } = proposalOf();
    const planned = document.plan.changes.filter(({ after }) => after === null || typeof after === 'string');
    const changes = planned as ResolvedChange[];
    const rewound = rewind(after(observed, document, planned), changes);
    expect(rewound.written).toEqual(changes);
    expect(rewound.observed).toEqual(observed);
  });
});

describe('changes that are not written', () => {
  test('when the value is as before, nothing is rewound', () => {
    const observed = showing({ alias: '1', tags: {} });
    expect(rewind(observed, [alias('1', '2'), tag(null, 'Approved')])).toEqual({
      observed,
      written: [],
      conflicts: [],
    });
  });

  test('when the value is neither as before nor as planned, it is a conflict and stays', () => {
    const observed = showing({ alias: '3', tags: { stage: 'Retired' } });
    const changes = [alias('1', '2'), tag('Approved', 'Deprecated')];
    expect(rewind(observed, changes)).toEqual({ observed, written: [], conflicts: changes });
  });

  test('when a value disappeared that was there before and after, it is a conflict', () => {
    expect(rewind(showing({}), [alias('1', '2')]).conflicts).toHaveLength(1);
  });

  test('when the plan names a version that the registry does not have, it is a conflict', () => {
    expect(rewind(shown, [artifact(old, made, '9')])).toMatchObject({ observed: shown, conflicts: [{}] });
    expect(rewind(empty, [stage('Staging', 'Production')])).toMatchObject({ observed: empty, conflicts: [{}] });
  });

  test('when the plan names a version by the name of something else, that is not taken for a version', () => {
    expect(rewind(shown, [artifact(old, made, 'constructor')]).conflicts).toHaveLength(1);
  });

  test('when it is the state, the caller compares it', () => {
    const { document, observed } = proposalOf();
    const state = document.plan.changes.filter(({ resource }) => resource.type === 'state') as ResolvedChange[];
    expect(state).toHaveLength(1);
    expect(rewind(observed, state)).toEqual({ observed, written: [], conflicts: [] });
    expect(liveValue(observed, { type: 'state' })).toBeNull();
  });
});
