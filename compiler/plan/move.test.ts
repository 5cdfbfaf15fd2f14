import { describe, expect, test } from 'vitest';
import { appliedEmergency as emergency, refused } from '../../testing/applied.ts';
import { type Facts, passedAgain, planInput } from '../../testing/plan-input.ts';
import type { AppliedEmergency } from '../model/plan.ts';
import { aliasMove, chain, leadsBack, touched } from './move.ts';

const kindOf = (facts: Facts) => {
  const move = aliasMove(planInput(facts));
  return move.kind === 'refused' ? move.diagnostic.code : move.kind;
};
const since = '2026-11-01T00:00:00Z';
const line = { '1': 'none', '2': '1', '3': '2' };

/** The refusal of a move. */
const refusal = (facts: Facts) => {
  const move = aliasMove(planInput(facts));
  return move.kind === 'refused' ? move.diagnostic : move.kind;
};
const inModel = { file: 'releases/m/model.yaml', pointer: '/aliases/production' };
const replaces = (version: string) => ({ file: `releases/m/${version}/release.yaml`, pointer: '/replaces' });

describe('the versions that one came after', () => {
  const replacedBy = (version: string, replaces: NonNullable<Facts['replaces']>) =>
    chain(planInput({ replaces }), version);

  test('when each has a folder, are all of them, nearest first', () => {
    expect(replacedBy('3', line)).toEqual(['2', '1']);
    expect(replacedBy('1', line)).toEqual([]);
  });

  test('when one has no folder, end with it; when they go round, end where they began', () => {
    expect(replacedBy('3', { '3': '2', '1': 'none' })).toEqual(['2']);
    expect(replacedBy('9', line)).toEqual([]);
    expect(replacedBy('1', { '1': '2', '2': '1' })).toEqual(['2', '1']);
  });
});

describe('the versions that a plan is about', () => {
  const of = (facts: Facts, approved: readonly string[] = []) => touched(planInput(facts), approved);
  const applied = { '1': 'Approved', '2': 'Approved' } as const;

  test('when it approves, moves stages and lets serve, are each once', () => {
    expect(of({ applied, wanted: { '1': 'Deprecated', '2': 'Approved' }, next: '3' }, ['3', '4'])).toEqual([
      ...['3', '4', '1'],
    ]);
    expect(of({ applied, wanted: applied, next: '2' })).toEqual(['2']);
  });

  test('when nothing shall serve, or nothing was applied, are the others', () => {
    expect(of({ applied, wanted: { '1': 'Revoked', '2': 'Approved' } })).toEqual(['1']);
    expect(of({ wanted: applied }, ['2'])).toEqual(['2']);
  });
});

describe('where the alias moves', () => {
  test('when a version replaces what serves, it is a rollout; back along `replaces`, a rollback', () => {
    expect(kindOf({ replaces: line, applied: { '1': 'Approved' }, serving: '1', next: '2' })).toBe('rollout');
    const both = { '1': 'Approved', '2': 'Approved' } as const;
    expect(kindOf({ replaces: line, applied: both, serving: '2', next: '1' })).toBe('rollback');
  });

  test('when people refused to ratify what came before, it is no way back; what everybody approved since is', () => {
    const applied = { '1': 'Approved', '2': 'Approved' } as const;
    const back = { replaces: line, applied, serving: '2', next: '1' } as const;
    const kind = (one: Partial<AppliedEmergency>) => {
      const input = planInput(back);
      const state = input.state && { ...input.state, emergencies: [emergency('1', one)] };
      const move = aliasMove({ ...input, state });
      return move.kind === 'refused' ? move.diagnostic.code : move.kind;
    };
    expect(kind({})).toBe('rollback');
    expect(kind({ refused })).toBe('plan/neither-rollout-nor-rollback');
    expect(kind({ refused, approved: { at: since, plan_digest: 'sha256:aa' } })).toBe('rollback');
  });

  test('when what serves was refused, the nearest version that may serve leads back, then what served before it', () => {
    const applied = { '1': 'Approved', '2': 'Approved', '3': 'Approved', '4': 'Approved' } as const;
    const from = (facts: Facts, ...emergencies: readonly AppliedEmergency[]) => {
      const input = planInput({ replaces: { ...line, '4': 'none' }, applied, ...facts });
      return leadsBack({ ...input, state: input.state && { ...input.state, emergencies } }, input.target);
    };
    expect(from({ serving: '3', before: '4' })).toBe('2');
    expect(from({ serving: '3', before: '4' }, emergency('2', { refused }))).toBe('1');
    expect(from({ serving: '3', before: '4', applied: { ...applied, '2': 'Deprecated' } })).toBe('1');
    expect(from({ serving: '1', before: '4' })).toBe('4');
    expect(from({ serving: '1', before: '4' }, emergency('4', { refused }))).toBeUndefined();
    expect(from({ serving: '3', today: '2099-01-01' })).toBeUndefined();
  });

  test('when the alias was moved by hand, it moves from what the signed state says', () => {
    const moved: Facts = { replaces: line, applied: { '1': 'Approved' }, serving: '1', shown: '2', next: '2' };
    expect(aliasMove(planInput(moved))).toEqual({ kind: 'rollout', from: '1', to: '2' });
    expect(kindOf({ ...moved, next: '1' })).toBe('none');
  });

  test('when the version before is no longer Approved, it does not come back', () => {
    const applied = { '1': 'Deprecated', '2': 'Approved' } as const;
    expect(refusal({ replaces: line, applied, serving: '2', next: '1' })).toEqual({
      ...{ code: 'plan/neither-rollout-nor-rollback', ...inModel, facts: { observed: '1', expected: '2' } },
    });
  });

  test('when the release of what shall serve is gone, it replaces nothing that is known', () => {
    const gone: Facts = { replaces: {}, applied: { '1': 'Approved' }, serving: '1', next: '2' };
    const expected = { code: 'plan/replaces-differs', ...replaces('2') };
    expect(refusal(gone)).toEqual({ ...expected, facts: { observed: '', expected: '1' } });
    expect(refusal({ replaces: {}, next: '2' })).toEqual({ ...expected, facts: { observed: '', expected: 'none' } });
  });

  test('when nothing was ever applied on a later target, what was approved for the one before goes out, whatever it replaces', () => {
    expect(kindOf({ replaces: line, later: true, next: '2' })).toBe('rollout');
  });

  test('when nothing was ever applied on the only target, a release that replaces another says what is not so', () => {
    expect(kindOf({ replaces: line, next: '2' })).toBe('plan/replaces-differs');
    expect(kindOf({ replaces: line, next: '1' })).toBe('rollout');
  });

  test('when the registry of a later target serves something that relc did not apply, the release must replace that', () => {
    expect(kindOf({ replaces: line, later: true, shown: '9', next: '2' })).toBe('plan/never-compared');
    expect(kindOf({ replaces: { '1': 'none' }, later: true, shown: '9', next: '1' })).toBe('plan/never-compared');
    expect(kindOf({ replaces: { '2': '9' }, later: true, shown: '9', next: '2' })).toBe('rollout');
  });

  test('when a later target skipped a version, the one after was never compared with what serves there', () => {
    const facts: Facts = { replaces: line, applied: { '1': 'Approved' }, serving: '1', next: '3', later: true };
    expect(aliasMove(planInput(facts))).toMatchObject({
      kind: 'refused',
      diagnostic: {
        code: 'plan/version-skipped',
        file: 'releases/m/3/release.yaml',
        facts: { version: '3', observed: '2', expected: '1', target: 'production', earlier: 'homologation' },
      },
    });
    expect(kindOf({ ...facts, isLast: false })).toBe('rollout');
    expect(kindOf({ ...facts, later: false })).toBe('plan/replaces-differs');
  });

  test('when a version was skipped, both ways that the finding names lead on', () => {
    const [one, two] = [{ '1': 'Approved' }, { '1': 'Approved', '2': 'Approved' }] as const;
    const all = { ...two, '3': 'Approved' } as const;
    expect(kindOf({ replaces: line, applied: all, serving: '3', next: '2', isLast: false })).toBe('rollback');
    expect(kindOf({ replaces: line, applied: one, serving: '1', next: '2', later: true })).toBe('rollout');
    expect(kindOf({ replaces: line, applied: all, serving: '2', next: '3', isLast: false })).toBe('rollout');
    expect(kindOf({ replaces: line, applied: two, serving: '2', next: '3', later: true })).toBe('rollout');

    const anew = { ...line, '4': '1' };
    expect(kindOf({ replaces: anew, applied: all, serving: '3', next: '4', isLast: false })).toBe('rollout');
    expect(kindOf({ replaces: anew, applied: one, serving: '1', next: '4', later: true })).toBe('rollout');
  });

  test('when 2 was rolled back and 3 went out in its place, moving to 2 is neither a rollout nor a rollback', () => {
    const applied = { '1': 'Approved', '2': 'Approved', '3': 'Approved' } as const;
    const replaces = { '1': 'none', '2': '1', '3': '1' };
    expect(kindOf({ replaces, applied, serving: '3', next: '2' })).toBe('plan/neither-rollout-nor-rollback');
  });

  const until = { revalidate_by: '2026-11-20', restarts_until: '2026-11-27', exceptions_until: '2026-11-20' };
  const overdue: Facts = { replaces: line, applied: { '1': until, '2': until }, serving: '2', next: '1' };

  test('when the version to go back to is overdue, it comes back until the last day on which serving starts it', () => {
    expect(kindOf({ ...overdue, today: '2026-11-27' })).toBe('rollback');
    expect(refusal({ ...overdue, today: '2026-11-28' })).toEqual({
      ...{ code: 'plan/restarts-over', ...inModel },
      facts: { version: '1', observed: '2026-11-27', expected: '2026-11-20' },
    });
  });

  test('when the version to go back to is overdue and that only alerts, it comes back until its end of life', () => {
    const alerts = { ...until, restarts_until: '2026-12-01', end_of_life: '2026-12-01' };
    const facts: Facts = { ...overdue, applied: { '1': alerts, '2': alerts } };
    expect(kindOf({ ...facts, today: '2026-11-30' })).toBe('rollback');
    expect(kindOf({ ...facts, today: '2026-12-01' })).toBe('plan/end-of-life');
  });

  test('when a rollback is undone, the version that served before is rolled out although it is overdue, while serving starts it', () => {
    const undone: Facts = { ...overdue, serving: '1', before: '2', next: '2', today: '2026-11-27' };
    expect(kindOf(undone)).toBe('rollout');
    expect(kindOf({ ...undone, today: '2026-11-28' })).toBe('plan/restarts-over');
    const { before: _, ...neverServed } = undone;
    expect(refusal(neverServed)).toEqual({
      ...{ code: 'plan/revalidation-overdue', ...inModel, facts: { version: '2', observed: '2026-11-20' } },
    });
    expect(kindOf({ ...neverServed, today: '2026-11-20' })).toBe('rollout');
    expect(kindOf({ ...undone, applied: { '1': until, '2': { ...until, stage: 'Deprecated' } } })).not.toBe('rollout');
  });

  test('when the restarts of what served before are over, it is rolled out with the revalidation that it passed beside; it comes back only once that is applied', () => {
    const undone: Facts = { ...overdue, serving: '1', before: '2', next: '2', today: '2026-11-28' };
    const moved = (facts: Facts, version: string, again: Parameters<typeof passedAgain>[0] = {}) => {
      const revalidations = { value: new Map([[version, passedAgain(again)]]), diagnostics: [] };
      const move = aliasMove({ ...planInput(facts), revalidations });
      return move.kind === 'refused' ? move.diagnostic.code : move.kind;
    };
    expect(moved(undone, '2', { next: '2026-11-28' })).toBe('rollout');
    for (const again of [{ next: '2026-11-27' }, { result: 'failed' }] as const)
      expect(moved(undone, '2', again)).toBe('plan/restarts-over');
    expect(moved(undone, '1')).toBe('plan/restarts-over');
    expect(moved({ ...overdue, today: '2026-11-28' }, '1', { next: '2027-03-01' })).toBe('plan/restarts-over');
  });

  test('when a rollback over two versions is undone, the version that served is rolled out at once', () => {
    const applied = { '1': 'Approved', '2': 'Approved', '3': 'Approved' } as const;
    expect(kindOf({ replaces: line, applied, serving: '1', before: '3', next: '3' })).toBe('rollout');
    expect(kindOf({ replaces: line, applied, serving: '1', next: '3' })).toBe('plan/neither-rollout-nor-rollback');
  });

  test('when what served was taken out of use and nothing serves, what came before it comes back by a rollback', () => {
    const applied = { '1': 'Approved', '2': 'Revoked', '3': 'Approved' } as const;
    expect(kindOf({ replaces: line, applied, next: '1' })).toBe('rollback');
    expect(kindOf({ replaces: line, applied, next: '3' })).toBe('rollout');
    expect(kindOf({ replaces: line, applied: { '1': 'Approved', '2': 'Approved' }, next: '1' })).toBe('rollout');
  });

  test('when nothing serves because a version was taken out of use, the one that replaces it is rolled out', () => {
    expect(kindOf({ replaces: line, applied: { '2': 'Revoked' }, next: '3' })).toBe('rollout');
    expect(kindOf({ replaces: line, applied: { '2': 'Approved' }, next: '3' })).toBe('plan/replaces-differs');
  });
});

describe('an alias that may not move', () => {
  const both = { '1': 'Approved', '2': 'Approved' } as const;
  const serves: Facts = { replaces: line, applied: both, wanted: both, serving: '2' };

  test('when model.yaml drops it while what serves stays in use, refuses; when that is out of use, it is a withdrawal', () => {
    expect(refusal(serves)).toEqual({ code: 'plan/alias-dropped', ...inModel, facts: { observed: '2' } });
    expect(kindOf({ ...serves, wanted: { ...both, '2': 'Deprecated' } })).toBe('plan/alias-dropped');
    expect(kindOf({ ...serves, wanted: { ...both, '2': 'Retired' } })).toBe('withdrawal');
    expect(kindOf({ ...serves, wanted: { ...both, '2': 'Revoked' } })).toBe('withdrawal');
  });

  test('when relc applied nothing yet and model.yaml names none, only a release to be approved makes that a fault', () => {
    expect(kindOf({ replaces: line, shown: '7' })).toBe('none');
    expect(refusal({ replaces: line, shown: '7', compiled: ['2'] })).toEqual({
      ...{ code: 'plan/alias-unmanaged', ...inModel, facts: { observed: '7' } },
    });
  });

  test('when the registry serves a version without a release in the repository, refuses with plan/unknown-serves', () => {
    expect(refusal({ replaces: line, shown: '#7', next: '2' })).toEqual({
      ...{ code: 'plan/unknown-serves', ...inModel, facts: { observed: '#7', model: 'm' } },
    });
  });

  test('when the version to serve has reached its end of life, refuses on that day', () => {
    const ends = { ...both, '1': { end_of_life: '2026-11-24' } };
    expect(refusal({ ...serves, applied: ends, next: '1' })).toEqual({
      ...{ code: 'plan/end-of-life', ...inModel, facts: { version: '1', observed: '2026-11-24' } },
    });
    expect(kindOf({ ...serves, applied: ends, next: '1', today: '2026-11-23' })).toBe('rollback');
  });

  test('when an exception that it needed has ended, a rollout to it is refused, and a rollback passes', () => {
    const ended = { exceptions_until: '2026-11-23' };
    const applied = { '1': ended, '2': ended };
    expect(refusal({ ...serves, applied, serving: '1', next: '2' })).toEqual({
      ...{ code: 'plan/exception-expired', ...inModel, facts: { version: '2', observed: '2026-11-23' } },
    });
    expect(kindOf({ ...serves, applied, serving: '1', next: '2', today: '2026-11-23' })).toBe('rollout');
    expect(kindOf({ ...serves, applied, next: '1' })).toBe('rollback');
  });

  test('when it names what serves already, it stays; before the first state, it is rolled out like anything else', () => {
    expect(kindOf({ ...serves, next: '2' })).toBe('none');
    expect(kindOf({ replaces: line, shown: '1', next: '1' })).toBe('rollout');
    expect(kindOf({ replaces: line })).toBe('none');
  });
});
