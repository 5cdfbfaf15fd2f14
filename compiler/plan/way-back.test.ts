import { describe, expect, test } from 'vitest';
import { appliedEmergency, refused } from '../../testing/applied.ts';
import { type Facts, wholeInput, withShown } from '../../testing/plan-input.ts';
import { makeKey } from '../../testing/sample.ts';
import type { State } from '../model/plan.ts';
import { plan, planDigest } from './index.ts';
import type { PlanInput } from './input.ts';

const line = { '1': 'none', '2': '1', '3': '2' };
/** Version 1 serves, and 2 is to replace it. */
const rollout: Facts = {
  ...{ replaces: line, applied: { '1': 'Approved' }, wanted: { '1': 'Approved', '2': 'Approved' } },
  ...{ compiled: ['2'], serving: '1', next: '2' },
};
const both = { '1': 'Approved', '2': 'Approved' } as const;

const inputFor = (facts: Facts, most = 14, said: Partial<State> = {}): PlanInput => {
  const input = wholeInput(facts);
  const approvalPolicy = { ...input.approvalPolicy, way_back: { most_days: most } };
  return { ...input, approvalPolicy, state: input.state && { ...input.state, ...said } };
};
const planned = (input: PlanInput) => {
  const { value, diagnostics } = plan(input);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};

describe('the way back of a plan', () => {
  test('when a version replaces what serves, is as long as both live, and no longer than policy allows', () => {
    expect(planned(inputFor(rollout)).way_back).toEqual({ version: '1', days: 14 });
    expect(planned(inputFor(rollout, 365)).way_back).toEqual({ version: '1', days: 30 });
  });

  test('when nobody may go it today, that is said, and the plan is the same', () => {
    const input = inputFor(rollout);
    const told = (...roles: readonly string[]) => {
      const key = makeKey('bruno', roles).signer;
      const { value, diagnostics } = plan({ ...input, keys: [...input.keys, key] });
      expect(value).toEqual(planned(input));
      return diagnostics.map(({ code, severity }) => [code, severity]);
    };
    expect(told('on-call')).toEqual([['plan/nobody-goes-back', 'warning']]);
    expect(told('on-call', 'rollback-signer')).toEqual([]);
    expect(plan(wholeInput(rollout)).diagnostics).toEqual([]);
  });

  test('when policy says nothing of it, there is none, and the digest is another', () => {
    const body = planned(wholeInput(rollout));
    expect(body).not.toHaveProperty('way_back');
    expect(planDigest(planned(inputFor(rollout)))).not.toBe(planDigest(body));
    expect(planDigest(planned(inputFor(rollout, 7)))).not.toBe(planDigest(planned(inputFor(rollout))));
  });

  test('when the rollout makes what it replaces Deprecated, that may come back while it lives', () => {
    const wanted = { '1': 'Deprecated', '2': 'Approved' } as const;
    expect(planned(inputFor({ ...rollout, wanted })).way_back).toEqual({ version: '1', days: 14 });
  });

  test.each<[string, PlanInput]>([
    ['is a rollback', inputFor({ ...rollout, applied: both, compiled: [], serving: '2', next: '1' })],
    ['moves no alias', inputFor({ ...rollout, next: '1' })],
    [
      'replaces nothing',
      inputFor({ replaces: { '2': 'none' }, applied: {}, wanted: { '2': 'Approved' }, compiled: ['2'], next: '2' }),
    ],
    ['takes what it replaces out of use', inputFor({ ...rollout, wanted: { '1': 'Revoked', '2': 'Approved' } })],
    [
      'replaces what serving would not start any more',
      inputFor({ ...rollout, applied: { '1': { restarts_until: '2026-11-23' } } }),
    ],
    [
      'replaces what people refused to ratify',
      inputFor(rollout, 14, { emergencies: [appliedEmergency('1', { refused })] }),
    ],
    ['replaces what the registry no longer has', withShown(inputFor(rollout), '1')],
  ])('when it %s, is not there', (_, input) => {
    expect(planned(input)).not.toHaveProperty('way_back');
  });

  test('when what serves was never approved here, is not there; where the same plan approves it, it is', () => {
    const { applied: _, ...unsigned } = rollout;
    const input = (compiled: readonly string[]) =>
      planned(
        inputFor({ ...unsigned, wanted: { '1': 'Staging', '2': 'Approved' }, compiled, isLast: false, shown: '1' }),
      );
    expect(input(['2'])).not.toHaveProperty('way_back');
    const all: Facts = { ...unsigned, compiled: ['1', '2'], isLast: false, shown: '1' };
    expect(planned(inputFor(all)).way_back).toEqual({ version: '1', days: 14 });
  });
});

describe('after somebody went back', () => {
  const gone: Facts = { replaces: line, applied: both, wanted: both, serving: '1', before: '2', next: '2' };
  const said = { rolled_back: { at: '2026-11-23T03:00:00Z' } };

  test('when model.yaml still names what they left, nothing is planned, and the finding has the line', () => {
    expect(plan(inputFor(gone, 14, said))).toMatchObject({
      value: undefined,
      diagnostics: [
        {
          code: 'plan/rolled-back',
          ...{ file: 'releases/m/model.yaml', pointer: '/aliases/production' },
          facts: {
            ...{ model: 'm', target: 'production', at: '2026-11-23T03:00:00Z', observed: '2', expected: '1' },
            ...{ before: 'production: "2"', after: 'production: "1"' },
          },
        },
      ],
    });
  });

  test('when it names another version, it must name what serves first; a withdrawal does not wait', () => {
    const next = inputFor(
      { ...gone, replaces: { ...line, '3': '1' }, next: '3', compiled: ['3'], wanted: { ...both, '3': 'Approved' } },
      14,
      said,
    );
    expect(plan(next).diagnostics.map(({ code }) => code)).toEqual(['plan/rolled-back']);
    const { next: _, ...none } = gone;
    const withdrawal = inputFor({ ...none, wanted: { '1': 'Revoked', '2': 'Revoked' } }, 14, said);
    expect(planned(withdrawal).class).toBe('withdrawal');
  });

  test('when it names what serves, there is nothing to plan; without a mark, a rollout is one', () => {
    expect(planned(inputFor({ ...gone, next: '1' }, 14, said)).changes).toEqual([]);
    expect(planned(inputFor(gone)).serving).toMatchObject({ now: '1', next: '2' });
  });
});
