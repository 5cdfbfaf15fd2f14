import { describe, expect, test } from 'vitest';
import type { Target } from '../../schemas/generated/documents.ts';
import { appliedEmergency, profileDigest, refused as refusal, sourceDigest } from '../../testing/applied.ts';
import { evaluator, type Facts, passedAgain, planInput, wholeInput, withShown } from '../../testing/plan-input.ts';
import { sampleEvaluator } from '../../testing/sample.ts';
import { isObject } from '../lib/json.ts';
import type { AppliedEmergency, PlanBody } from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { plan, planDigest } from './index.ts';
import type { PlanInput } from './input.ts';

const line = { '1': 'none', '2': '1', '3': '2' };
/** Version 1 serves, and 2 is to replace it. */
const rollout: Facts = {
  replaces: line,
  applied: { '1': 'Approved' },
  wanted: { '1': 'Approved', '2': 'Approved' },
  compiled: ['2'],
  serving: '1',
  next: '2',
};
const both = { '1': 'Approved', '2': 'Approved' } as const;
/** Version 2 serves, and 1 is to come back. */
const rollback: Facts = { replaces: line, applied: both, wanted: both, serving: '2', next: '1' };

function planned(input: PlanInput): PlanBody {
  const { value, diagnostics } = plan(input);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
const refused = (input: PlanInput) => {
  const { value, diagnostics } = plan(input);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code }) => code);
};

describe('a plan', () => {
  test('when a version replaces what serves, says what goes live, what it approves and what can come back', () => {
    const body = planned(wholeInput(rollout));
    expect(body).toMatchObject({
      target: 'production',
      registry_id: 'production',
      registry_url: 'file:registry',
      model: 'm',
      class: 'normal',
      serving: { now: '1', since: '2026-11-01T00:00:00Z', next: '2' },
      rollback_target: '1',
      approvals_required: { mlops: 1 },
      exceptions_used: [],
      timed_gates: ['timed_lifecycle'],
    });
    expect(body.releases).toMatchObject({
      '2': {
        replaces: '1',
        source_digest: sourceDigest,
        sources: { 'release.yaml': 'sha256:cc' },
        verdicts: { slo: 'pass' },
      },
    });
    expect(body.releases['2']).not.toHaveProperty('differences');
    expect(Object.keys(body.releases)).toEqual(['2']);
    expect(body).not.toHaveProperty('prerequisite');
  });

  test('when documents of a version differ from those of the replaced one, the plan that people approve has it', () => {
    const input = wholeInput(rollout);
    const compiled = input.compiled.get('2') as CompiledRelease;
    const differences = [{ document: 'profile', path: 'drift/psi_act', before: 0.25, after: 99, is_weaker: true }];
    const body = planned({ ...input, compiled: new Map([['2', { ...compiled, differences }]]) });
    expect(body.releases['2']?.differences).toEqual(differences);
  });

  test('when nothing watches a field of a version, the plan that people approve says so', () => {
    const input = wholeInput(rollout);
    const compiled = input.compiled.get('2') as CompiledRelease;
    const unwatched = { note: { reason: 'People write it' } };
    const body = planned({ ...input, compiled: new Map([['2', { ...compiled, unwatched }]]) });
    expect(body.releases['2']?.unwatched).toEqual(unwatched);
    expect(planned(input).releases['2']).not.toHaveProperty('unwatched');
  });

  test('when two say the same, they have one digest, in whatever order; when they differ, they have two', () => {
    const body = planned(wholeInput(rollout));
    const turned = Object.fromEntries(Object.entries(body).toReversed()) as unknown as PlanBody;
    expect(planDigest(turned)).toBe(planDigest(body));
    expect(planDigest({ ...body, class: 'emergency' })).not.toBe(planDigest(body));
    expect(planDigest(body)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('when the registry is as the state says and nothing else is wanted, changes nothing', () => {
    const input = wholeInput({ ...rollback, next: '2' });
    expect(plan(input)).toMatchObject({ value: { changes: [], releases: {} }, diagnostics: [] });
  });

  test('when releases used exceptions, names each once and in order', () => {
    const { applied: _, ...fresh } = rollout;
    const input = wholeInput({ ...fresh, compiled: ['1', '2'], shown: '1', isLast: false });
    const used = { '1': ['EXC-2'], '2': ['EXC-2', 'EXC-1'] };
    const compiled = Object.entries(used).map(([version, ids]) => {
      const release = input.compiled.get(version);
      return [version, { ...release, exceptions: ids.map((id) => ({ id })) } as unknown as CompiledRelease] as const;
    });
    expect(planned({ ...input, compiled: new Map(compiled) }).exceptions_used).toEqual(['EXC-1', 'EXC-2']);
  });

  test('when another registry answers, refuses with plan/other-registry', () => {
    const input = wholeInput(rollout);
    expect(plan({ ...input, observed: { ...input.observed, registry_id: 'another' } })).toEqual({
      value: undefined,
      diagnostics: [
        {
          code: 'plan/other-registry',
          facts: { target: 'production', observed: 'another', expected: 'production' },
        },
      ],
    });
  });

  test('when a version to be approved rests on something deleted, refuses', () => {
    expect(refused(withShown(wholeInput(rollout), '2', { deleted: ['run 2'] }))).toEqual(['registry/deleted']);
  });

  test('when the artifacts of what would serve were changed, or the alias may not move, refuses', () => {
    expect(refused(withShown(wholeInput(rollback), '1', { artifacts: {} }))).toEqual(['plan/artifact-differs']);
    expect(refused(wholeInput({ ...rollout, replaces: { ...line, '2': 'none' } }))).toEqual(['plan/replaces-differs']);
  });

  test('when several things refuse it, says all of them', () => {
    const input = withShown(wholeInput({ ...rollout, wanted: { '2': 'Approved' } }), '2');
    expect(refused(input)).toEqual(['plan/version-dropped', 'plan/not-in-registry']);
  });

  test('when something is wrong with what it leaves, passes and reports it', () => {
    const input = withShown(wholeInput(rollback), '2', {
      status: 'FAILED',
      deleted: ['run 2'],
      artifacts: {},
    });
    const { value, diagnostics } = plan(input);
    expect(value?.class).toBe('rollback');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['plan/registry-differs', undefined],
      ['registry/deleted', 'warning'],
      ['plan/artifact-drift', undefined],
    ]);
  });
});

describe('the version that a rollback would bring back', () => {
  const promised = (facts: Facts, change = (input: PlanInput) => input) =>
    planned(change(wholeInput({ ...rollout, ...facts }))).rollback_target;

  test('when the version that it replaces is Approved and may start, is that', () => {
    expect(promised({})).toBe('1');
  });

  test('when that is Deprecated, over its days of grace, at its end of life or gone from the registry, is none', () => {
    expect(promised({ wanted: { '1': 'Deprecated', '2': 'Approved' } })).toBeNull();
    expect(promised({ applied: { '1': { restarts_until: '2026-11-23' } } })).toBeNull();
    expect(promised({ applied: { '1': { restarts_until: '2026-11-24' } } })).toBe('1');
    expect(promised({ applied: { '1': { end_of_life: '2026-11-24' } } })).toBeNull();
    const aside: Facts = { ...rollback, next: '2' };
    expect(promised(aside)).toBe('1');
    expect(promised(aside, (input) => withShown(input, '1'))).toBeNull();
  });

  test('when that was never approved here, is none', () => {
    const { applied: _, ...fresh } = rollout;
    const wanted = { '2': 'Approved' } as const;
    const { serving: __, ...first } = { ...fresh, wanted, later: true };
    expect(planned(wholeInput(first)).rollback_target).toBeNull();
  });

  test('when the nearest cannot come back, is the one before it', () => {
    const all = { '1': 'Approved', '2': 'Deprecated', '3': 'Approved' } as const;
    expect(promised({ applied: all, wanted: all, compiled: [], serving: '3', next: '3' })).toBe('1');
  });

  test('when nothing will serve, is none', () => {
    const { next: _, ...off } = rollback;
    expect(planned(wholeInput({ ...off, wanted: { '1': 'Approved', '2': 'Revoked' } })).rollback_target).toBeNull();
  });
});

describe('what the target before must have served', () => {
  const homologation = { name: 'homologation' } as Target;

  /** What version 2 waits for. */
  function waitsFor(facts: Facts) {
    const input = wholeInput({ ...rollout, ...facts });
    const target = { ...input.target, soak_hours: 24 };
    return planned({ ...input, target, earlier: homologation }).prerequisite;
  }

  test('when a version is rolled out, is that model, for the hours of the target', () => {
    expect(waitsFor({})).toEqual({
      target: 'homologation',
      version: '2',
      model_digest: wholeInput(rollout).compiled.get('2')?.modelDigest,
      source_digest: sourceDigest,
      profile_digest: profileDigest,
      hours: 24,
    });
  });

  test('when it is an emergency, must have been there, but not for long', () => {
    expect(waitsFor({ claimed: 'emergency', incident: 'INC-1' })).toMatchObject({ version: '2', hours: 0 });
  });

  test('when it is a rollback, or the alias stays, waits for nothing', () => {
    expect(waitsFor({ ...rollback, compiled: [] })).toBeUndefined();
    expect(waitsFor({ ...rollback, compiled: [], next: '2' })).toBeUndefined();
  });

  test('when there is no target before, waits for nothing', () => {
    expect(planned(wholeInput(rollout)).prerequisite).toBeUndefined();
  });
});

describe('an emergency', () => {
  const policy = { rules: [], emergency: { require: { 'on-call': 2 }, ratify: { within_days: 5 } } };
  const urgent = { ...rollout, claimed: 'emergency', incident: 'INC-1' } as const;

  test('when policy says who is on call, they approve it, and the plan says what it skips and who ratifies it', () => {
    const questions: unknown[] = [];
    const evaluate: PolicyEvaluator['evaluate'] = (_, question) => {
      questions.push(question);
      return { result: isObject(question) && 'emergency' in question ? { 'on-call': 2 } : { business: 1, mlops: 1 } };
    };
    const input = wholeInput(urgent);
    const asked = { ...input, approvalPolicy: policy, evaluator: { ...evaluator, evaluate } };
    const earlier = { name: 'homologation' } as Target;
    const { value } = plan({ ...asked, earlier, target: { ...input.target, soak_hours: 24 } });
    expect(value).toMatchObject({ class: 'emergency', approvals_required: { 'on-call': 2 } });
    expect(value?.emergency).toEqual({
      ...{ incident: 'INC-1', windows: ['saturday-night'], soak_hours: 24 },
      ratify: { required: { business: 1, mlops: 1 }, within_days: 5 },
    });
    expect(questions).toMatchObject([
      { facts: { class: ['emergency'] } },
      { facts: { class: ['emergency', 'normal'] } },
    ]);
    expect(plan(asked).value?.emergency?.soak_hours).toBe(0);
  });

  test('when policy says nothing of emergencies, nobody ratifies: everybody approved', () => {
    expect(planned(wholeInput(urgent)).emergency).toEqual({
      ...{ incident: 'INC-1', windows: ['saturday-night'], soak_hours: 0 },
    });
  });

  test('when nobody would have to ratify it, refuses: nobody asked is not everybody agreed', () => {
    const evaluate: PolicyEvaluator['evaluate'] = (_, question) => ({
      result: isObject(question) && 'emergency' in question ? { 'on-call': 2 } : {},
    });
    const input = { ...wholeInput(urgent), approvalPolicy: policy, evaluator: { ...evaluator, evaluate } };
    expect(plan(input)).toMatchObject({ value: undefined, diagnostics: [{ code: 'plan/no-approval-rule' }] });
  });

  test('when one that serves was refused, what takes its place goes live; otherwise it holds that back', () => {
    const codes = (more: Partial<AppliedEmergency>) => {
      const input = wholeInput(rollout);
      const state = input.state && { ...input.state, emergencies: [appliedEmergency('1', more)] };
      return plan({ ...input, state }).diagnostics.map(({ code }) => code);
    };
    expect(codes({ refused: refusal })).toEqual([]);
    expect(codes({})).toEqual(['emergency/unratified']);
    expect(codes({ refused: refusal, versions: ['1', '2'] })).toEqual(['emergency/unratified']);
  });

  test('when one is not ratified, a revalidation goes on: it lets nothing go live', () => {
    const facts = { applied: { '1': 'Approved' }, replaces: { '1': 'none' }, wanted: { '1': 'Approved' } } as const;
    const input = wholeInput({ ...facts, serving: '1', next: '1' });
    const state = input.state && { ...input.state, emergencies: [appliedEmergency('1', {})] };
    const passed = passedAgain({ decided_on: '2026-11-24', next: '2027-05-01' });
    const again = { ...input, state, revalidations: { value: new Map([['1', passed]]), diagnostics: [] } };
    expect(planned(again)).toMatchObject({ class: 'revalidation', revalidations: { '1': passed } });
  });

  test('when other changes come with it, says that the plan is none', () => {
    const { value, diagnostics } = plan(wholeInput({ ...urgent, wanted: { '1': 'Retired', '2': 'Approved' } }));
    expect(value?.class).toBe('normal');
    expect(value).not.toHaveProperty('emergency');
    expect(diagnostics).toContainEqual({
      ...{ code: 'plan/no-emergency', severity: 'warning', facts: { observed: 'normal', incidents: ['INC-1'] } },
    });
  });
});

describe('who must approve', () => {
  const asked = (answer: ReturnType<PolicyEvaluator['evaluate']>) =>
    plan({ ...planInput({}), evaluator: { ...evaluator, evaluate: () => answer } });

  test('when the policy asks for approvals, the plan names them', () => {
    const { value, diagnostics } = asked({ result: { security: 1, mlops: 2 } });
    expect(diagnostics).toEqual([]);
    expect(value?.approvals_required).toEqual({ mlops: 2, security: 1 });
  });

  test('when a normal change takes up a revalidation, the rules of both classes ask; a rollback, which takes up none, asks by its own', async () => {
    const policy = await sampleEvaluator();
    const rules: PlanInput['approvalPolicy']['rules'] = [
      { name: 'changes', when: { class: ['normal', 'rollback'] }, require: { mlops: 1 } },
      { name: 'revalidations', when: { class: ['revalidation'] }, require: { validator: 1 } },
    ];
    const passed = passedAgain({ decided_on: '2026-11-24', next: '2027-05-01' });
    const asking = (facts: Facts, asked: typeof rules, isAgain = true) => {
      const revalidations = { value: new Map(isAgain ? [['1', passed]] : []), diagnostics: [] };
      return planned({ ...wholeInput(facts), evaluator: policy, approvalPolicy: { rules: asked }, revalidations })
        .approvals_required;
    };
    expect(asking(rollout, rules)).toEqual({ mlops: 1, validator: 1 });
    expect(asking(rollout, rules, false)).toEqual({ mlops: 1 });
    expect(asking(rollout, rules.slice(0, 1))).toEqual({ mlops: 1 });
    expect(asking(rollback, rules)).toEqual({ mlops: 1 });
  });

  test('when the policy is asked, it is told of the change, the model and whether personal data is touched', () => {
    const questions: unknown[] = [];
    const input = wholeInput(rollout);
    const rules = [{ name: 'all', when: { class: ['normal'], target: ['production'], sector: ['credit'] } }];
    const desired = { ...input.desired, type: 'llm', criticality: 'high', sector: 'credit' } as never;
    const evaluate: PolicyEvaluator['evaluate'] = (...question) => {
      questions.push(question);
      return { result: { mlops: 1 } };
    };
    const ask = (releases: PlanInput['releases']) =>
      plan({
        ...input,
        releases,
        approvalPolicy: { rules } as never,
        desired,
        evaluator: { ...evaluator, evaluate },
      });
    const told = (personal_data: boolean) => ({
      class: 'normal',
      facts: {
        class: ['normal'],
        target: ['production'],
        criticality: ['high'],
        personal_data: [personal_data],
        type: ['llm'],
        task: ['generation'],
        serving: ['online'],
        decides_about_people: [true],
        sector: ['credit'],
      },
      kinds: { type: ['llm'], task: ['generation'] },
      rules,
      accepting: [],
    });
    ask(input.releases);
    const personal = [...input.releases].map(([version, one]) => [version, { ...one, personalData: true }] as const);
    ask(new Map(personal));
    expect(questions).toEqual([
      ['relc/required', told(false)],
      ['relc/required', told(true)],
    ]);
  });

  test('when a version is approved that shall not serve yet, its personal data counts', () => {
    const { next: _, ...facts } = { ...rollout, isLast: false };
    const input = wholeInput({ ...facts, next: '1' });
    const told: unknown[] = [];
    const evaluate: PolicyEvaluator['evaluate'] = (_, question) => {
      told.push(question);
      return { result: { mlops: 1 } };
    };
    const releases = [...input.releases].map(
      ([version, one]) => [version, { ...one, personalData: version === '2' }] as const,
    );
    plan({ ...input, releases: new Map(releases), evaluator: { ...evaluator, evaluate } });
    expect(told).toMatchObject([{ facts: { personal_data: [true] } }]);
  });

  test('when an earlier value asks for more people, warns; when the plan changes nothing, says nothing', () => {
    const evaluate: PolicyEvaluator['evaluate'] = (_, question) => ({
      result: JSON.stringify(question).includes('high') ? { mlops: 2 } : { mlops: 1 },
    });
    const past = [{ fact: 'criticality', value: 'high', commit: 'abc' }];
    const warned = (facts: Facts) =>
      plan({ ...wholeInput(facts), past, evaluator: { ...evaluator, evaluate } }).diagnostics.map(({ code }) => code);
    expect(warned(rollout)).toEqual(['plan/earlier-value']);
    expect(warned({ ...rollback, next: '2' })).toEqual([]);
  });

  test('when no rule applies, refuses with plan/no-approval-rule', () => {
    expect(asked({ result: {} })).toEqual({
      value: undefined,
      diagnostics: [{ code: 'plan/no-approval-rule', facts: { observed: 'normal' } }],
    });
  });

  test.each([
    ['gate/evaluation-failed', { fault: 'opa_malloc' }],
    ['gate/no-answer', { result: undefined }],
    ['gate/no-answer', { result: { mlops: 0 } }],
  ])('when the policy cannot say who, refuses with %s', (code, answer) => {
    const { value, diagnostics } = asked(answer);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, facts: { entrypoint: 'relc/required' } }]);
  });
});
