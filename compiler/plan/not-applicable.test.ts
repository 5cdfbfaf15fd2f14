import { describe, expect, test } from 'vitest';
import { type Facts, wholeInput } from '../../testing/plan-input.ts';
import { sampleEvaluator } from '../../testing/sample.ts';
import type { PlanBody } from '../model/plan.ts';
import { plan, planDigest } from './index.ts';
import { notApplicableIn } from './not-applicable.ts';

const evaluator = await sampleEvaluator();
const rules = [{ name: 'every change', when: {}, require: { mlops: 1, security: 1 } }];
const everybody = { mlops: 1, security: 1 };
const unwatched = (role: string) => ({
  'evidence/canary_plan': { reason: 'Nobody waits for a row', accepted_by: role },
});
const people = { decides_about_people: { reason: 'It reads digits', accepted_by: 'privacy' } };

const line = { '1': 'none', '2': '1', '3': '2' };
const both = { '1': 'Approved', '2': 'Approved' } as const;
/** Version 1 serves, and 2 is to replace it. */
const rollout: Facts = {
  ...{ replaces: line, applied: { '1': 'Approved' }, wanted: both, compiled: ['2'], serving: '1', next: '2' },
  declined: { '1': unwatched('legal'), '2': unwatched('risk') },
};

function planned(facts: Facts, policy: object = {}): PlanBody {
  const input = wholeInput(facts);
  const { value, diagnostics } = plan({ ...input, evaluator, approvalPolicy: { rules, ...policy } as never });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

describe('what a release declares not applicable', () => {
  test('when it is new, the plan says it, and the role that accepts it approves beside all others', () => {
    const body = planned(rollout);
    expect(body.not_applicable).toEqual({ '2': unwatched('risk') });
    expect(body.approvals_required).toEqual({ ...everybody, risk: 1 });
  });

  test('when the role approves anyway, nobody more is asked', () => {
    expect(planned({ ...rollout, declined: { '2': unwatched('mlops') } }).approvals_required).toEqual(everybody);
  });

  test('when several are approved at once, each role of each joins', () => {
    const { applied: _, ...fresh } = rollout;
    const declined = { '1': { ...unwatched('risk'), ...people }, '2': unwatched('legal') };
    const body = planned({ ...fresh, compiled: ['1', '2'], shown: '1', isLast: false, declined });
    expect(body.not_applicable).toEqual(declined);
    expect(body.approvals_required).toEqual({ ...everybody, legal: 1, privacy: 1, risk: 1 });
  });

  test('when nothing is declared, the plan has no word of it, and the digest that it had', () => {
    const body = planned({ ...rollout, declined: {} });
    expect(body).not.toHaveProperty('not_applicable');
    const { declined: _, ...without } = rollout;
    expect(planDigest(body)).toBe(planDigest(planned(without)));
  });

  test('when the version was approved before and starts to serve now, the role approves that, too', () => {
    const starts: Facts = { ...rollout, applied: both, compiled: [] };
    const body = planned(starts);
    expect(body).toMatchObject({ class: 'normal', releases: {}, not_applicable: { '2': unwatched('risk') } });
    expect(body.approvals_required).toEqual({ ...everybody, risk: 1 });
  });

  test('when another version of the model declares it, that is not asked about', () => {
    expect(planned({ ...rollout, declined: { '1': unwatched('risk') } }).approvals_required).toEqual(everybody);
  });

  test('when a rollback leads to it, or it is withdrawn, nobody more is asked', () => {
    const declined = { '1': unwatched('risk'), '2': unwatched('risk') };
    const back = planned({ replaces: line, applied: both, wanted: both, serving: '2', next: '1', declined });
    expect(back).toMatchObject({ class: 'rollback', approvals_required: everybody });
    expect(back).not.toHaveProperty('not_applicable');
    const revoked = { '1': 'Approved', '2': 'Revoked' } as const;
    const gone = planned({ replaces: line, applied: both, wanted: revoked, serving: '2', declined });
    expect(gone).toMatchObject({ class: 'withdrawal', approvals_required: everybody });
    expect(gone).not.toHaveProperty('not_applicable');
  });

  test('when it is an emergency, the role joins whoever is on call, and whoever ratifies', () => {
    const emergency = { require: { 'on-call': 2 }, ratify: { within_days: 5 } };
    const body = planned({ ...rollout, claimed: 'emergency', incident: 'INC-1' }, { emergency });
    expect(body.class).toBe('emergency');
    expect(body.approvals_required).toEqual({ 'on-call': 2, risk: 1 });
    expect(body.emergency?.ratify?.required).toEqual({ ...everybody, risk: 1 });
  });

  test('when it is a standard release, the role joins the few', () => {
    const classes = { '1': 'normal', '2': 'standard' };
    const inside: Facts = { ...rollout, classes, claimed: 'standard', reviewed: '1' };
    const standard = { require: { mlops: 1 } };
    const input = wholeInput(inside);
    const { value } = plan({ ...input, evaluator, approvalPolicy: { rules, standard } as never });
    expect(value).toMatchObject({ approvals_required: { mlops: 1, risk: 1 } });
  });

  test('when no rule asks for anybody, the plan is refused all the same', () => {
    const input = wholeInput(rollout);
    const { diagnostics } = plan({ ...input, evaluator, approvalPolicy: { rules: [] } as never });
    expect(diagnostics.map(({ code }) => code)).toEqual(['plan/no-approval-rule']);
  });

  test('when it was written in another form, only what can be read counts', () => {
    expect(notApplicableIn({ not_applicable: { ...unwatched('risk'), other: { reason: 'No role' } } })).toEqual(
      unwatched('risk'),
    );
    const inBoth = { reason: { en: 'Nobody waits', 'pt-BR': 'Ninguém espera' }, accepted_by: 'risk' };
    const inOne = { reason: { 'pt-BR': 'Ninguém espera' }, accepted_by: 'risk' };
    expect(notApplicableIn({ not_applicable: { inBoth, inOne } })).toEqual({ inBoth, inOne });
    expect(notApplicableIn({ not_applicable: { other: { reason: { fr: 'x' }, accepted_by: 'risk' } } })).toEqual({});
    expect(notApplicableIn({ not_applicable: ['evidence/canary_plan'] })).toEqual({});
    expect(notApplicableIn({})).toEqual({});
  });
});
