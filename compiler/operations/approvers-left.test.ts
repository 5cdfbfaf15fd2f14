import { describe, expect, test } from 'vitest';
import { wholeInput } from '../../testing/plan-input.ts';
import { documentOf, planned, rollout } from '../../testing/proposal.ts';
import { at, makeKey, sampleEvaluator, sampleGovernance } from '../../testing/sample.ts';
import type { ApproverFacts } from '../model/approval.ts';
import type { TrustedEntry } from '../model/trust.ts';
import { approversLeft } from './approvers-left.ts';

const evaluator = await sampleEvaluator();
const governance = sampleGovernance();
const target = { name: 'production', alias: 'approved', registry_id: 'production', url: 'file:registry' };
const document = documentOf(planned(wholeInput(rollout)));
const holder = (id: string, more: Partial<TrustedEntry> = {}) => {
  const { signer } = makeKey(id, ['mlops'], { person: id, emails: [`${id}@x.org`] });
  return { ...signer, entry: { ...signer.entry, ...more } };
};

/** What is said of a plan that one person of mlops must approve. */
function said(trust: readonly ReturnType<typeof holder>[], facts: Partial<ApproverFacts> = {}, number = 1) {
  const approverFacts = { units: ['cards'], acted: [], excluded: ['model-signer'], ...facts };
  const plan = { ...document, plan: { ...document.plan, approvals_required: { mlops: number } } };
  const run = { evaluator, at, governance: { value: { ...governance, trust, people: [] }, diagnostics: [] } };
  return approversLeft(run, target, { approverFacts }, plan).map(({ code, facts: its }) => [code, its]);
}
const lacks = (observed: number, expected: number, ...why: readonly string[]) => [
  ['plan/too-few-approvers', { role: 'mlops', observed, expected, why }],
];

describe('before anybody is asked to approve', () => {
  test('when enough people could, nothing is said; nor when fewer hold the role at all', () => {
    expect(said([holder('ana')])).toEqual([]);
    expect(said([holder('ana'), holder('rui', { left: '2026-11-01' })])).toEqual([]);
    expect(said([])).toEqual([]);
    expect(said([holder('ana')], {}, 2)).toEqual([]);
  });

  test.each<readonly [string, Partial<TrustedEntry>, Partial<ApproverFacts>, string]>([
    ['took part', {}, { acted: [{ role: 'model-signer', names: ['ana'] }] }, 'approve/excluded'],
    ['has left', { left: '2026-11-01' }, {}, 'approve/left'],
    ['holds the role for another unit', { held_for: { units: ['mortgage'] } }, {}, 'approve/role-not-held'],
    ['is no longer valid', { valid: { from: '2026-01-01', until: '2026-02-01' } }, {}, 'approve/key-validity'],
  ])('when the only one %s, says so and why', (_, more, facts, why) => {
    expect(said([holder('ana', more)], facts)).toEqual(lacks(0, 1, `ana: ${why}`));
    expect(said([holder('ana', more), holder('rui')], facts, 2)).toEqual(lacks(1, 2, `ana: ${why}`));
    expect(said([holder('ana', more), holder('rui')], facts)).toEqual([]);
  });

  test('when nobody holds a role that accepts what a release declares not applicable, says so; when somebody does, not', () => {
    const declined = { reason: 'Nobody waits for a row', accepted_by: 'risk' };
    const of = (trust: readonly ReturnType<typeof holder>[], role = 'risk') => {
      const not_applicable = { '2': { 'evidence/canary_plan': { ...declined, accepted_by: role } } };
      const plan = { ...document.plan, approvals_required: { mlops: 1, [role]: 1 }, not_applicable };
      const run = { evaluator, at, governance: { value: { ...governance, trust, people: [] }, diagnostics: [] } };
      const approverFacts = { units: [null], acted: [], excluded: [] };
      return approversLeft(run, target, { approverFacts }, { ...document, plan }).map(({ code, facts }) => [
        code,
        facts,
      ]);
    };
    const nobody = [['plan/nobody-accepts', { role: 'risk', observed: ['evidence/canary_plan'] }]];
    const gone = { roles: ['risk'], left: '2026-11-01' };
    expect(of([holder('ana')])).toEqual(nobody);
    expect(of([holder('ana'), holder('rui', gone)])).toMatchObject([['plan/too-few-approvers', { role: 'risk' }]]);
    expect(of([holder('ana'), holder('rui', { roles: ['risk'] })])).toEqual([]);
    expect(of([holder('ana')], 'mlops')).toEqual([]);
  });

  test('when whoever must approve an emergency at night is needed to ratify it, says so; when others are on call or could ratify, not', () => {
    const required = (role = 'on-call') => ({ approvals_required: { [role]: 1 } });
    const emergency = {
      incident: 'INC-1',
      windows: [],
      soak_hours: 0,
      ratify: { required: { mlops: 1 }, within_days: 5 },
    };
    const of = (trust: readonly ReturnType<typeof holder>[], role?: string) => {
      const plan = { ...document.plan, ...required(role), class: 'emergency' as const, emergency };
      const run = { evaluator, at, governance: { value: { ...governance, trust, people: [] }, diagnostics: [] } };
      const approverFacts = { units: [null], acted: [], excluded: [] };
      return approversLeft(run, target, { approverFacts }, { ...document, plan }).map(({ code, facts }) => [
        code,
        facts,
      ]);
    };
    const both = holder('ana', { roles: ['on-call', 'mlops'] });
    expect(of([both])).toEqual(lacks(0, 1, 'ana: approve/person-twice'));
    expect(of([both, holder('rui', { roles: ['on-call'] })])).toEqual([]);
    expect(of([both, holder('rui')])).toEqual([]);
    // What was approved at night in a role that must ratify is that.
    expect(of([both], 'mlops')).toEqual([]);
  });
});
