import { describe, expect, test } from 'vitest';
import { appliedState, profileDigest, sourceDigest } from '../../testing/applied.ts';
import { type Facts, planInput } from '../../testing/plan-input.ts';
import { desiredState } from './changes.ts';
import { forgottenRetirements, isManaged, isStage, neverHere, outdated, stageFaults } from './desired.ts';
import { newlyApproved } from './index.ts';

const replaces = { '1': 'none', '2': '1' };

test('when text names a stage, it is one; relc manages what was Approved at least', () => {
  const stages = ['Staging', 'Approved', 'Deprecated', 'Retired', 'Revoked'] as const;
  expect(stages.filter(isStage)).toEqual(stages);
  expect(['approved', '', 'constructor'].filter(isStage)).toEqual([]);
  expect(stages.filter(isManaged)).toEqual(stages.slice(1));
});

describe('a Deprecated version', () => {
  const last = '2026-12-24';
  const facts: Facts = {
    replaces,
    applied: { '1': { stage: 'Deprecated', deprecated_until: last }, '2': 'Approved' },
    wanted: { '1': 'Deprecated', '2': 'Approved' },
    serving: '2',
    next: '2',
  };
  const found = (changes: Facts) => forgottenRetirements(planInput({ ...facts, ...changes }));

  test('when its last day is over and it is not Retired, only warns', () => {
    expect(found({ today: last })).toEqual([]);
    expect(found({ today: '2026-12-25' })).toEqual([
      {
        code: 'plan/coexistence-over',
        severity: 'warning',
        file: 'releases/m/model.yaml',
        pointer: '/versions/1',
        facts: { version: '1', expected: last },
      },
    ]);
    expect(found({ today: '2026-12-25', wanted: { '1': 'Retired', '2': 'Approved' } })).toEqual([]);
  });

  test('when it becomes Deprecated, the days of what serves then are counted from the apply', () => {
    const state = desiredState(
      planInput({ ...facts, applied: { '1': 'Approved', '2': { coexistence_days: 7 } }, serving: '1' }),
      'normal',
    );
    expect(state.versions['1']).toMatchObject({ stage: 'Deprecated', deprecated_until: { days_after_apply: 7 } });
    expect(state.versions['2']).toMatchObject({ stage: 'Approved', deprecated_until: null });
  });

  test('when nothing serves, its own days are counted; once it is Deprecated, its end stays as it is', () => {
    const { next: _, ...unserved } = facts;
    const alone = planInput({ ...unserved, applied: { '1': { coexistence_days: 3 } }, wanted: { '1': 'Deprecated' } });
    expect(desiredState(alone, 'normal').versions['1']?.deprecated_until).toEqual({ days_after_apply: 3 });
    expect(desiredState(planInput(facts), 'normal').versions['1']?.deprecated_until).toBe(last);
    const retired = planInput({ ...facts, wanted: { '1': 'Retired', '2': 'Approved' } });
    expect(desiredState(retired, 'normal').versions['1']?.deprecated_until).toBe(last);
  });
});

describe('an applied release', () => {
  const found = (changes: Facts, spoil: object = {}) => {
    const input = planInput({ replaces, applied: { '1': 'Approved' }, wanted: { '1': 'Approved' }, ...changes });
    const releases = new Map([...input.releases].map(([version, one]) => [version, { ...one, ...spoil }]));
    return stageFaults({ ...input, releases });
  };
  const modelFile = 'releases/m/model.yaml';
  const backwards = (observed: string, expected: string) => [
    {
      ...{ code: 'plan/stage-backwards', file: modelFile, pointer: '/versions/1' },
      facts: { version: '1', observed, expected },
    },
  ];

  test('when nothing about it changed, nothing is found', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    ['its folder', { sourceDigest: 'sha256:cc' }, 'releases/m/1', 'sha256:cc', sourceDigest],
    ['its profile', { profileDigest: 'sha256:cc' }, 'releases/m/profiles/p.yaml', 'sha256:cc', profileDigest],
    ['its profile, which is gone', { profileDigest: 'none' }, 'releases/m/profiles/p.yaml', 'none', profileDigest],
  ])('when %s is not what was applied, the plan is refused', (_, spoil, file, observed, expected) => {
    expect(found({}, spoil)).toEqual([
      { code: 'plan/frozen-release-changed', file, facts: { version: '1', observed, expected } },
    ]);
  });

  test('when its folder cannot be read, the plan is refused', () => {
    expect(found({ replaces: {} })).toEqual([
      { code: 'plan/release-missing', file: 'releases/m/1', facts: { version: '1' } },
    ]);
  });

  test('when its stage moves forward, nothing is found', () => {
    for (const stage of ['Deprecated', 'Retired', 'Revoked'] as const)
      expect(found({ wanted: { '1': stage } })).toEqual([]);
  });

  test.each([
    ['Deprecated', 'Approved'],
    ['Retired', 'Deprecated'],
    ['Revoked', 'Retired'],
  ] as const)('when it is %s and becomes %s, the plan is refused', (was, wanted) => {
    expect(found({ applied: { '1': was }, wanted: { '1': wanted } })).toEqual(backwards(wanted, was));
  });

  test('when model.yaml takes it back, the plan is refused', () => {
    expect(found({ wanted: {} })).toEqual([
      {
        ...{ code: 'plan/version-dropped', file: modelFile, pointer: '/versions' },
        facts: { version: '1', observed: 'Approved' },
      },
    ]);
    expect(found({ wanted: { '1': 'Staging' } })).toEqual(backwards('Staging', 'Approved'));
  });
});

describe('a target that was put in front of others, where versions have a history', () => {
  const front = (wanted: NonNullable<Facts['wanted']>, changes: Facts = {}) =>
    planInput({ replaces, wanted, isLast: false, next: '2', ...changes });
  const codes = (wanted: NonNullable<Facts['wanted']>, changes: Facts = {}) =>
    neverHere(front(wanted, changes)).map(({ code, severity }) => [code, severity]);

  test('when a version went beyond Approved elsewhere, nothing holds it back here and no state takes it up', () => {
    const { compiled: _, ...input } = front({ '1': 'Deprecated' });
    expect(stageFaults({ ...input, compiled: new Map() })).toEqual([]);
    expect(desiredState({ ...input, compiled: new Map() }, 'normal').versions).toEqual({});
    expect(neverHere(front({ '1': 'Deprecated' }))).toEqual([
      {
        ...{ code: 'plan/never-approved', severity: 'warning', file: 'releases/m/model.yaml', pointer: '/versions/1' },
        facts: { version: '1', observed: 'Deprecated', target: 'production' },
      },
    ]);
    expect(codes({ '1': 'Retired' })).toEqual([]);
    expect(codes({ '1': 'Revoked' })).toEqual([]);
    expect(codes({ '1': 'Deprecated' }, { later: true })).toEqual([]);
    expect(codes({ '1': 'Deprecated' }, { applied: { '1': 'Approved' } })).toEqual([]);
  });

  test('when an older version is still Approved, it is not approved again before the alias names it', () => {
    const fresh = (changes: Facts) => {
      const input = front({ '1': 'Approved', '2': 'Approved', '3': 'Approved' }, changes);
      return newlyApproved(input.desired, input.state, input);
    };
    expect(fresh({})).toEqual(['2', '3']);
    expect(fresh({ next: '1' })).toEqual(['1', '2', '3']);
    expect(fresh({ isLast: true })).toEqual(['1', '2', '3']);
    expect(fresh({ later: true })).toEqual(['2']);
  });

  test('when its alias names nothing yet, every Approved version that it does not know is approved', () => {
    const wanted = { '1': 'Deprecated', '2': 'Approved', '3': 'Staging', '10': 'Approved', '9': 'Approved' } as const;
    const { next: _, ...unnamed }: Facts = { replaces, wanted, isLast: false };
    const input = planInput(unnamed);
    expect(newlyApproved(input.desired, input.state, input)).toEqual(['2', '9', '10']);
    const known = planInput({ ...unnamed, applied: { '2': 'Approved' } });
    expect(newlyApproved(known.desired, known.state, known)).toEqual(['9', '10']);
  });
});

describe('a state that is to be signed for longer, or put back', () => {
  const at = '2026-11-24T12:00:00Z';
  const said = (facts: Facts, not_after = '2027-01-01T00:00:00Z') => {
    const input = planInput({ applied: { '1': 'Approved', '2': 'Approved' }, serving: '2', next: '2', ...facts });
    if (input.state === null) throw new Error('the test has no state');
    const modelFile = { file: input.modelFile, value: input.desired };
    return outdated({ ...input.state, not_after }, modelFile, input.target, at);
  };
  const outdatedAt = (pointer: string, observed: string, expected: string) => [
    { code: 'apply/state-outdated', file: 'releases/m/model.yaml', pointer, facts: { observed, expected } },
  ];
  const both = { '1': 'Approved', '2': 'Approved' } as const;

  test('when model.yaml says the same, nothing is found', () => {
    expect(said({ wanted: both })).toEqual([]);
    expect(said({ wanted: both }, at)).toEqual([]);
  });

  test.each(['Retired', 'Revoked'] as const)('when model.yaml says %s of a version, refuses', (stage) => {
    expect(said({ wanted: { ...both, '1': stage } })).toEqual(outdatedAt('/versions/1', 'Approved', stage));
    expect(said({ wanted: { ...both, '1': stage }, applied: { '1': stage, '2': 'Approved' } })).toEqual([]);
  });

  test('when a version has reached its end of life, it starts nowhere: Retired may wait, Revoked may not', () => {
    const over = (day: string, stage: 'Retired' | 'Revoked') =>
      said({ wanted: { ...both, '1': stage }, applied: { '1': { end_of_life: day }, '2': 'Approved' } });
    expect(over('2026-11-24', 'Retired')).toEqual([]);
    expect(over('2026-11-25', 'Retired')).toEqual(outdatedAt('/versions/1', 'Approved', 'Retired'));
    expect(over('2026-11-24', 'Revoked')).toEqual(outdatedAt('/versions/1', 'Approved', 'Revoked'));
  });

  test('when a version is Deprecated, it still loads, and nothing is found', () => {
    expect(said({ wanted: { ...both, '1': 'Deprecated' } })).toEqual([]);
  });

  test('when another version is to serve, the state counts until its end, and not after it', () => {
    expect(said({ wanted: both, next: '1' })).toEqual([]);
    expect(said({ wanted: both, next: '1' }, at)).toEqual(outdatedAt('/aliases/production', '2', '1'));
  });

  test('when nothing serves or nothing is to serve after its end, says that there is none', () => {
    const { serving, next, ...off }: Facts = { wanted: both, serving: '2', next: '2', applied: both };
    const stateOf = (facts: Facts) => planInput(facts).state ?? appliedState();
    const found = (state: Facts, wanted: Facts) => {
      const { modelFile: file, desired: value, target } = planInput(wanted);
      return outdated({ ...stateOf(state), not_after: at }, { file, value }, target, at);
    };
    const alias = '/aliases/production';
    expect(found({ ...off, serving }, off)).toEqual(outdatedAt(alias, '2', 'none'));
    expect(found(off, { ...off, next })).toEqual(outdatedAt(alias, 'none', '2'));
    expect(found(off, off)).toEqual([]);
  });
});
