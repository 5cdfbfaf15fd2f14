import { describe, expect, test } from 'vitest';
import { appliedState, appliedVersion, signState } from '../../testing/applied.ts';
import { withShown } from '../../testing/plan-input.ts';
import {
  after,
  corrected,
  documentOf,
  kept,
  observedOf,
  planned,
  proposalOf,
  rollout,
} from '../../testing/proposal.ts';
import { digestOf } from '../lib/digest.ts';
import { cabPath, isOf, type Observed, type State } from '../model/plan.ts';
import { planDigest } from '../plan/index.ts';
import { resolveVersions } from '../trust/records.ts';
import { type Proposal, progressOf, unfinished } from './progress.ts';

const found = (proposal: Proposal) => {
  const { value, diagnostics } = progressOf(proposal);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const refused = (proposal: Proposal) => {
  const { value, diagnostics } = progressOf(proposal);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, facts }) => [code, facts?.['resource']]);
};
const changesOf = ({ document }: Proposal) => document.plan.changes;
const placeOfAlias = (proposal: Proposal) => changesOf(proposal).findIndex(({ resource }) => resource.type === 'alias');

/** The registry after the first changes of the plan. */
const written = (proposal: Proposal, count: number): Proposal => ({
  ...proposal,
  kept,
  observed: after(proposal.observed, proposal.document, changesOf(proposal).slice(0, count)),
});

/** The state that the plan leaves behind. */
function stateAfter({ document: { plan, plan_digest } }: Proposal, approvedBy = 'mlops: Ana'): State {
  const content = plan.changes.find((change) => isOf(change, 'state'))?.after;
  if (content === undefined) throw new Error('the plan leaves no state');
  return appliedState({
    aliases: { approved: { version: '2', since: '2026-11-24T12:00:00Z', before: '1' } },
    versions: resolveVersions(content, plan_digest, approvedBy, () => '2026-12-24'),
    ...{ serial: 2, predecessor: digestOf('the state before'), issued_at: '2026-11-24T12:00:00Z' },
  });
}

describe('a plan of which nothing is written', () => {
  test('when the registry is as the plan was made against, everything is still to be written', () => {
    const proposal = proposalOf();
    const progress = found(proposal);
    expect(progressOf(proposal).diagnostics).toEqual([]);
    expect(progress.state).toEqual(proposal.input.state);
    expect(progress.before).toEqual(proposal.observed);
    expect(progress.unwritten).toHaveLength(changesOf(proposal).length);
    expect(progress.isHalfway).toBe(false);
    expect(progress.approvedBy).toBe('mlops: Ana');
  });

  test('when its digest is not that of its content, refuses with apply/digest-differs', () => {
    const { document } = proposalOf();
    const changed = { ...document, plan: { ...document.plan, class: 'standard' as const } };
    expect(progressOf(proposalOf(rollout, { document: changed }))).toEqual({
      ...{ value: undefined },
      diagnostics: [
        {
          code: 'apply/digest-differs',
          facts: { observed: planDigest(changed.plan), expected: document.plan_digest },
        },
      ],
    });
  });

  test('when it changes nothing, refuses with apply/nothing-to-do', () => {
    const { compiled: _, ...facts } = rollout;
    const still = { ...facts, wanted: { '1': 'Approved' }, next: '1' } as const;
    expect(refused(proposalOf(still))).toEqual([['apply/nothing-to-do', undefined]]);
  });

  test('when the state says its outcome, refuses with apply/already-applied', () => {
    const proposal = proposalOf();
    const observed = { ...proposal.observed, state: signState(stateAfter(proposal)) };
    expect(progressOf({ ...proposal, observed }).diagnostics).toEqual([
      { code: 'apply/already-applied', facts: { plan: proposal.document.plan_digest, serial: 2 } },
    ]);
  });

  test('when the state says it with days counted from that apply and by whom it was approved, is already applied', () => {
    const wanted = { '1': 'Deprecated', '2': 'Approved' } as const;
    const proposal = proposalOf({ ...rollout, wanted });
    const state = stateAfter(proposal, 'mlops: Rui');
    const observed = (changes: Partial<State>) => ({
      ...{ ...proposal, observed: { ...proposal.observed, state: signState({ ...state, ...changes }) } },
    });
    expect(refused(observed({}))).toEqual([['apply/already-applied', undefined]]);
    const { '2': two = appliedVersion } = state.versions;
    expect(found(observed({ versions: { '2': two } })).unwritten).toHaveLength(changesOf(proposal).length);
  });

  test('when it only puts back what somebody changed, is gone by the state, and leaves none of its own', () => {
    const proposal = proposalOf(corrected);
    const progress = found(proposal);
    expect(progress.state).toEqual(proposal.input.state);
    expect(progress.unwritten.map(({ resource }) => resource.type)).toEqual(['alias']);
  });

  test('when the state cannot be trusted, none is gone by', () => {
    const proposal = proposalOf();
    const observed = { ...proposal.observed, state: signState(stateAfter(proposal), undefined, 'urn:other') };
    expect(found({ ...proposal, observed }).state).toBeNull();
  });
});

describe('what somebody else changed since', () => {
  const shown = (change: (proposal: ReturnType<typeof proposalOf>) => Partial<Observed>) => {
    const proposal = proposalOf();
    return refused({ ...proposal, observed: { ...proposal.observed, ...change(proposal) } });
  };
  const tags = { stage: 'Production' };

  test('when the alias names a third version, refuses with apply/conflict', () => {
    expect(shown(() => ({ aliases: { approved: '7' } }))).toEqual([['apply/conflict', 'alias approved']]);
  });

  test('when a tag or an artifact is neither as before nor as planned, refuses with apply/conflict', () => {
    expect(shown(({ input }) => withShown(input, '2', { tags }).observed)).toEqual([
      ['apply/conflict', 'tag stage of version 2'],
    ]);
    const [first] = changesOf(proposalOf());
    const path = first?.resource.type === 'artifact' ? first.resource.path : '';
    const artifacts = { [path]: digestOf('by hand') };
    expect(shown(({ input }) => withShown(input, '2', { artifacts }).observed)).toEqual([
      ['apply/conflict', `artifact ${path} of version 2`],
    ]);
  });

  test('when it is named, says what the plan was made for and what it wants', () => {
    const facts = (proposal: Proposal, changes: Partial<Observed>) =>
      progressOf({ ...proposal, observed: { ...proposal.observed, ...changes } }).diagnostics[0]?.facts;
    const proposal = proposalOf();
    const alias = { resource: 'alias approved', expected: '1', after: '2' };
    expect(facts(proposal, { aliases: { approved: '7' } })).toEqual(alias);

    const both = { '1': 'Approved', '2': 'Approved' } as const;
    const { next: _, compiled: __, ...rest } = rollout;
    const off = proposalOf({ ...rest, applied: both, serving: '2', wanted: { ...both, '2': 'Revoked' } });
    expect(facts(off, { aliases: { approved: '7' } })).toEqual({ ...alias, expected: '2', after: 'absent' });

    const path = cabPath(proposal.document.plan_digest);
    const record = withShown(proposal.input, '2', { artifacts: { [path]: digestOf('by hand') } }).observed;
    expect(facts(proposal, record)).toEqual({
      ...{ resource: `artifact ${path} of version 2`, expected: 'absent', after: 'not yet written' },
    });
  });

  test('when several values are, all of them are named', () => {
    const both = shown(({ input }) => ({ ...withShown(input, '2', { tags }).observed, aliases: { approved: '7' } }));
    expect(both).toHaveLength(2);
  });

  test('when a legacy stage was moved, refuses with apply/conflict', () => {
    const { input } = proposalOf();
    const mirrored = { ...input, target: { ...input.target, mirror_production: true } };
    const document = documentOf(planned(mirrored));
    const observed = observedOf(withShown(mirrored, '2', { stage: 'Archived' }));
    expect(refused(proposalOf(rollout, { document, observed }))).toEqual([['apply/conflict', 'stage of version 2']]);
  });
});

describe('a run that was killed', () => {
  test('when it wrote some changes, they are written no more, and the registry before them is shown', () => {
    const proposal = proposalOf();
    for (const count of [1, 5, placeOfAlias(proposal)]) {
      const progress = found(written(proposal, count));
      expect(progress.unwritten).toHaveLength(changesOf(proposal).length - count);
      expect(progress.before.aliases).toEqual(proposal.observed.aliases);
      expect(progress.before.versions).toEqual(proposal.observed.versions);
      expect(progress.isHalfway).toBe(false);
    }
  });

  test('when it moved the alias, it is halfway, and only the state is left', () => {
    const proposal = proposalOf();
    const progress = found(written(proposal, placeOfAlias(proposal) + 1));
    expect(progress.isHalfway).toBe(true);
    expect(progress.unwritten.map(({ resource }) => resource.type)).toEqual(['state']);
    expect(progress.before.aliases).toEqual({ approved: '1' });
  });

  test('when no record of the release key says so, an alias that was moved by hand makes nothing halfway', () => {
    const proposal = proposalOf();
    const all = written(proposal, placeOfAlias(proposal) + 1);
    const alias = { ...proposal.observed, aliases: { approved: '2' } };
    expect(found({ ...proposal, observed: alias }).isHalfway).toBe(false);
    expect(found({ ...proposal, kept, observed: { ...alias } }).isHalfway).toBe(false);
    expect(progressOf({ ...all, kept: undefined }).value?.isHalfway ?? false).toBe(false);
  });

  test('when its plan moves no alias, it is never halfway', () => {
    const both = { '1': 'Approved', '2': 'Approved' } as const;
    const { compiled: _, ...rest } = rollout;
    const proposal = proposalOf({ ...rest, applied: both, serving: '2', wanted: { ...both, '1': 'Deprecated' } });
    const progress = found(written(proposal, changesOf(proposal).length - 1));
    expect(progress.unwritten.map(({ resource }) => resource.type)).toEqual(['state']);
    expect(progress.isHalfway).toBe(false);
  });

  test('when its plan only puts the alias back, no record says how far it came', () => {
    const proposal = proposalOf(corrected);
    const back = { ...proposal, observed: after(proposal.observed, proposal.document, changesOf(proposal)) };
    expect(found(back)).toMatchObject({ unwritten: [], isHalfway: false });
  });

  test('when it kept the state that it would leave, that state is none that this plan would make old', () => {
    const proposal = proposalOf();
    const predecessor = digestOf(proposal.observed.state ?? '');
    const other = signState({ ...stateAfter(proposal), predecessor, aliases: {} });
    const states = [signState({ ...stateAfter(proposal), predecessor }), other];
    expect(found({ ...proposal, observed: { ...proposal.observed, states } }).before.states).toEqual([other]);
  });

  test('when the state that it left was signed on since, what was signed last is not forgotten', () => {
    const proposal = proposalOf();
    const later = signState({ ...stateAfter(proposal), serial: 3 });
    const observed = { ...proposal.observed, states: [later] };
    expect(found({ ...proposal, observed }).before.states).toEqual([later]);
  });
});

describe('what an apply that was stopped midway wrote', () => {
  const proposal = proposalOf();
  const state = proposal.input.state ?? appliedState();
  const half = written(proposal, placeOfAlias(proposal) + 1);

  test('when its plan was made against this state, is its tags, description and alias, and no artifact', () => {
    const types = new Set(unfinished(half, state).map(({ resource }) => resource.type));
    expect([...types]).toEqual(['tag', 'description', 'alias']);
  });

  test('when no release key recorded its approvals, or the state is another, is nothing', () => {
    expect(unfinished({ ...half, kept: undefined }, state)).toEqual([]);
    expect(unfinished(half, { ...state, aliases: {} })).toEqual([]);
  });

  test('when its plan leaves no state, is nothing', () => {
    const back = proposalOf(corrected);
    expect(unfinished(written(back, changesOf(back).length), back.input.state ?? state)).toEqual([]);
  });

  test('when it wrote nothing yet, is nothing', () => {
    expect(unfinished({ ...proposal, kept }, state)).toEqual([]);
  });
});
