import { describe, expect, test } from 'vitest';
import { appliedRelease, appliedState, signState } from '../../testing/applied.ts';
import { evaluator } from '../../testing/plan-input.ts';
import { after, at, corrected, kept, proposalOf, rollout } from '../../testing/proposal.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { describe as named, type PlanBody, type Prerequisite, type State } from '../model/plan.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { admit, type Facts, finished, type Recomputed, unchanged } from './index.ts';
import { type Proposal, progressOf } from './progress.ts';

const progress = (proposal: Proposal) => {
  const { value, diagnostics } = progressOf(proposal);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const computed = (
  { input, document }: ReturnType<typeof proposalOf>,
  body: Partial<PlanBody> = {},
  held: readonly Diagnostic[] = [],
): Recomputed => ({
  ...{
    body: { ...document.plan, ...body },
    compiled: input.compiled,
    tickets: ['CHG-1'],
    held,
    skipped: [],
    approverFacts: { units: [], acted: [], excluded: [] },
  },
});
/** The policy finds that the approvals suffice. */
const content: PolicyEvaluator = { ...evaluator, evaluate: () => ({ result: [] }) };
const facts = (changes: Partial<Facts> = {}): Facts => ({
  evaluator: content,
  authors: [],
  earlier: undefined,
  unproven: [],
  ...changes,
});

/** The registry after everything up to the alias was written. */
function halfway(proposal: Proposal = proposalOf()): Proposal {
  const { document, observed } = proposal;
  const upToAlias = document.plan.changes.filter(({ resource }) => resource.type !== 'state');
  return { ...proposal, kept, observed: after(observed, document, upToAlias) };
}

describe('the plan as it is computed now', () => {
  const proposal = proposalOf();
  const { document } = proposal;
  const codes = (recomputed: Parameters<typeof unchanged>[1]) =>
    unchanged(document, recomputed).diagnostics.map(({ code }) => code);

  test('when it is the one that was approved, is handed on', () => {
    const recomputed = computed(proposal);
    expect(unchanged(document, { value: recomputed, diagnostics: [] })).toEqual({ value: recomputed, diagnostics: [] });
  });

  test('when it cannot be computed, refuses with why', () => {
    const fault: Diagnostic = { code: 'plan/other-registry' };
    expect(codes({ value: undefined, diagnostics: [fault] })).toEqual(['plan/other-registry']);
  });

  test('when a change of it is another, refuses with apply/stale', () => {
    const changes = document.plan.changes.slice(1);
    expect(codes({ value: computed(proposal, { changes }), diagnostics: [] })).toEqual(['apply/stale']);
  });

  test('when a file of the release is another, refuses with apply/source-changed and names it', () => {
    const [[version, release] = ['', undefined]] = Object.entries(document.plan.releases);
    if (release === undefined) throw new Error('the plan approves nothing');
    const releases = { [version]: { ...release, sources: { 'release.yaml': digestOf('another') } } };
    const { diagnostics } = unchanged(document, { value: computed(proposal, { releases }), diagnostics: [] });
    expect(diagnostics).toMatchObject([{ code: 'apply/source-changed', file: 'releases/m/2/release.yaml' }]);
  });

  test('when only verdicts, quorum or the order of promotion are others, they are judged afresh', () => {
    const changes: Partial<PlanBody> = { approvals_required: { security: 2 }, timed_gates: ['other'] };
    expect(codes({ value: computed(proposal, changes), diagnostics: [] })).toEqual([]);
  });
});

describe('a plan that waits', () => {
  const proposal = proposalOf();
  const admitted = (recomputed: Recomputed, given?: Facts) => admit(proposal, progress(proposal), recomputed, given);
  const codes = (recomputed: Recomputed, given?: Facts) =>
    admitted(recomputed, given).diagnostics.map(({ code }) => code);
  const { model_digest, source_digest, profile_digest } = appliedRelease().version;
  const prerequisite: Prerequisite = {
    target: 'homologation',
    version: '2',
    model_digest,
    source_digest,
    profile_digest,
    hours: 24,
  };
  const earlier = (state: State | null) => ({ value: state, diagnostics: [] });

  test('when approvals suffice and nothing holds it back, is admitted', () => {
    expect(codes(computed(proposal), facts())).toEqual([]);
  });

  test.each([
    [
      'approve/missing-role',
      { result: [{ code: 'approve/missing-role', subject: 'mlops', observed: 0, expected: 1 }] },
    ],
    ['gate/evaluation-failed', { fault: 'opa_malloc' }],
    ['gate/no-answer', { result: undefined }],
    ['gate/no-answer', { result: {} }],
    ['gate/unknown-code', { result: [{ code: 'approve/mood', subject: '' }] }],
  ])('when the policy answers %s of the approvals, waits or refuses with that', (code, answer) => {
    const given = facts({ evaluator: { ...content, evaluate: () => answer } });
    expect(codes(computed(proposal), given)).toEqual([code]);
  });

  test('when the policy is asked, it is told of approvals, authors by address and what the plan requires now', () => {
    const questions: unknown[] = [];
    const evaluate: PolicyEvaluator['evaluate'] = (...question) => {
      questions.push(question);
      return { result: [] };
    };
    const given = facts({ evaluator: { ...content, evaluate }, authors: ['Ana@Example.com', 'ana@example.com'] });
    admitted(computed(proposal, { approvals_required: { security: 2 } }), given);
    expect(questions).toMatchObject([
      [
        'relc/quorum',
        {
          ...{ class: 'normal', required: { security: 2 }, plan_digest: proposal.document.plan_digest, now: at },
          ...{ authors: ['ana@example.com'], approvals: [{ key: 'ana', role: 'mlops' }] },
        },
      ],
    ]);
  });

  test('when nobody looked at the target before, waits as if it had served nothing', () => {
    const waits = admitted(computed(proposal, { prerequisite }), facts());
    expect(waits.diagnostics).toMatchObject([{ code: 'apply/earlier-target', facts: { observed: 'nothing' } }]);
    expect(codes(computed(proposal), facts({ earlier: earlier(null) }))).toEqual([]);
  });

  test('when the target before has not served it for long enough, waits for that', () => {
    const since = '2026-11-24T00:00:00Z';
    const state = appliedState({
      aliases: { approved: { version: '1', since } },
      versions: { '1': appliedRelease().version },
    });
    const waits = computed(proposal, { prerequisite });
    expect(codes(waits, facts({ earlier: earlier(state) }))).toEqual(['apply/soaking']);
    expect(codes(waits, facts({ earlier: earlier(null) }))).toEqual(['apply/earlier-target']);
    const long = { ...state, aliases: { approved: { version: '1', since: '2026-11-01T00:00:00Z' } } };
    expect(codes(waits, facts({ earlier: earlier(long) }))).toEqual([]);
  });

  test('when the state of the target before cannot be trusted, refuses with why', () => {
    const fault: Diagnostic = { code: 'plan/state-not-trusted' };
    const given = facts({ earlier: { value: undefined, diagnostics: [fault] } });
    expect(codes(computed(proposal, { prerequisite }), given)).toEqual(['plan/state-not-trusted']);
  });

  test('when the calendar holds it back, says so, beside all else that it waits for', () => {
    const held: Diagnostic = { code: 'change/frozen' };
    const given = facts({ earlier: earlier(null) });
    expect(codes(computed(proposal, { prerequisite }, [held]), given)).toEqual([
      'apply/earlier-target',
      'change/frozen',
    ]);
  });

  test('when its alias has moved, waits for nothing', () => {
    const half = halfway();
    const held: Diagnostic = { code: 'change/frozen' };
    const { value } = admit(half, progress(half), computed(proposal, { prerequisite }, [held]), undefined);
    expect(value?.unwritten.map(({ resource }) => named(resource))).toEqual(['signed state']);
  });

  test('when nothing of it is left to write, refuses with apply/already-applied', () => {
    const written = { ...progress(proposal), unwritten: [] };
    const serial = (changes: Partial<typeof written>) =>
      admit(proposal, { ...written, ...changes }, computed(proposal), facts()).diagnostics.map(({ code, facts }) => [
        ...[code, facts?.['serial']],
      ]);
    expect(serial({})).toEqual([['apply/already-applied', 1]]);
    expect(serial({ state: null })).toEqual([['apply/already-applied', 0]]);
  });
});

describe('an apply whose alias has moved', () => {
  const found = (proposal: Proposal, isWanted = true) => finished(proposal, progress(proposal), isWanted);

  test('when the repository wants it still, is finished from what was approved, whatever judges today', () => {
    expect(found(halfway())).toMatchObject({ value: { fresh: { compiled: new Map(), tickets: [], skipped: [] } } });
    expect(found(halfway())?.diagnostics).toEqual([]);
  });

  test('when nothing served before it, is finished too', () => {
    const proposal = proposalOf({
      ...{ replaces: { '2': 'none' }, wanted: { '2': 'Approved' }, compiled: ['2'], next: '2' },
    });
    expect(found(halfway(proposal))?.value?.unwritten.map(({ resource }) => named(resource))).toEqual(['signed state']);
  });

  test('when it only puts the alias back, the plan is computed again', () => {
    expect(found(halfway(proposalOf(corrected)))).toBeUndefined();
  });

  test('when the repository wants something else, or the alias has not moved, the plan is computed again', () => {
    expect(found(halfway(), false)).toBeUndefined();
    expect(found(proposalOf(rollout, { kept }))).toBeUndefined();
  });

  test('when it lies in another registry, the plan is computed again', () => {
    const half = halfway();
    expect(found({ ...half, observed: { ...half.observed, registry_id: 'another' } })).toBeUndefined();
  });

  test('when the state is not the one that it was made for, has ended or is of another episode, the plan is computed again', () => {
    const half = halfway();
    const state = (changes: Partial<State>) => {
      const known = progress(half).state ?? appliedState();
      return { ...half, observed: { ...half.observed, state: signState({ ...known, ...changes }) } };
    };
    expect(found(state({}))).toBeDefined();
    expect(found(state({ not_after: at }))).toBeUndefined();
    expect(found(state({ aliases: { approved: { version: '1', since: '2026-10-01T00:00:00Z' } } }))).toBeUndefined();
    expect(found(state({ versions: {} }))).toBeUndefined();
  });

  test('when the registry keeps a newer state than the one that counts, refuses', () => {
    const half = halfway();
    const newer = signState(appliedState({ serial: 7, predecessor: digestOf('before'), aliases: {} }));
    const { diagnostics } = found({ ...half, observed: { ...half.observed, states: [newer] } }) ?? {};
    expect(diagnostics?.map(({ code }) => code)).toEqual(['restore/state-older']);
  });
});

describe('a plan of the class end_of_life', () => {
  const denied: PolicyEvaluator = {
    ...evaluator,
    evaluate: () => ({ result: [{ code: 'approve/no-rule', subject: '' }] }),
  };
  const proposal = proposalOf(corrected);
  const codes = (changes: Partial<PlanBody>) =>
    admit(proposal, progress(proposal), computed(proposal, changes), facts({ evaluator: denied })).diagnostics.map(
      ({ code }) => code,
    );

  test('is asked no approvals, and looked at instead for everything that is no end, whatever computed it', () => {
    expect(codes({ approvals_required: {} })).toEqual(['approve/no-rule']);
    expect(new Set(codes({ approvals_required: {}, class: 'end_of_life' }))).toEqual(
      new Set(['apply/more-than-an-end']),
    );
  });
});
