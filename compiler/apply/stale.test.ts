import { describe, expect, test } from 'vitest';
import { proposalOf } from '../../testing/proposal.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { type PlanBody, type PlannedRelease, type Prerequisite, releasePath, type Validation } from '../model/plan.ts';
import { differences, stale } from './stale.ts';

const { plan } = proposalOf().document;

/** The plan with the release that it approves changed. */
function withRelease(changes: Partial<PlannedRelease>, body: Partial<PlanBody> = {}): PlanBody {
  const release = plan.releases['2'];
  if (release === undefined) throw new Error('the plan approves nothing');
  return { ...plan, ...body, releases: { '2': { ...release, ...changes } } };
}

const said = (computed: PlanBody, planned = plan) =>
  differences(planned, computed).map(({ code, file, facts }) => [code, file ?? facts?.['what']]);

describe('the differences of a plan file', () => {
  test('when the plans are equal, there are none', () => {
    expect(said(structuredClone(plan))).toEqual([]);
  });

  test.each<[keyof PlanBody, Partial<PlanBody>]>([
    ['target', { target: 'other' }],
    ['registry_id', { registry_id: 'other' }],
    ['registry_url', { registry_url: 'file:other' }],
    ['model', { model: 'other' }],
    ['class', { class: 'emergency' }],
    ['serving', { serving: { ...plan.serving, next: '1' } }],
    ['rollback_target', { rollback_target: '7' }],
    ['approvals_required', { approvals_required: {} }],
    ['exceptions_used', { exceptions_used: ['EX-1'] }],
    ['timed_gates', { timed_gates: [] }],
  ])('when the %s differs, it is named', (part, changes) => {
    expect(said({ ...plan, ...changes })).toEqual([['apply/stale', part]]);
  });

  test('when a part is in one of them alone, it is named with what the other lacks', () => {
    const digest = digestOf('a digest');
    const prerequisite: Prerequisite = {
      ...{ target: 'homologation', version: '2', hours: 24 },
      ...{ model_digest: digest, source_digest: digest, profile_digest: digest },
    };
    expect(said({ ...plan, prerequisite })).toEqual([['apply/stale', 'prerequisite']]);
    expect(said(plan, { ...plan, prerequisite })).toEqual([['apply/stale', 'prerequisite']]);
  });

  test('when a file of the release differs, names it and not the digests that follow from it', () => {
    const source_digest = digestOf('other');
    const sources = { 'release.yaml': digestOf('other'), 'added.json': digestOf('added') };
    const [changed, added, ...others] = differences(plan, withRelease({ sources, source_digest }, { changes: [] }));
    expect([changed, added].map((one) => [one?.code, one?.file, one?.facts?.['approved']])).toEqual([
      ['apply/source-changed', 'releases/m/2/added.json', 'absent'],
      ['apply/source-changed', 'releases/m/2/release.yaml', 'sha256:cc'],
    ]);
    expect(others).toEqual([]);
  });

  test('when a file of the release is gone, it is named', () => {
    expect(differences(plan, withRelease({ sources: {} }))).toMatchObject([
      {
        ...{ code: 'apply/source-changed', file: 'releases/m/2/release.yaml' },
        facts: { approved: 'sha256:cc', computed: 'absent' },
      },
    ]);
  });

  test('when a file differs and something else too, both are named', () => {
    const computed = withRelease({ sources: { 'release.yaml': digestOf('other') } }, { class: 'emergency' });
    expect(said(computed)).toEqual([
      ['apply/source-changed', 'releases/m/2/release.yaml'],
      ['apply/stale', 'class'],
    ]);
  });

  test.each<keyof PlannedRelease>(['replaces', 'source_digest', 'release_digest', 'model_digest', 'policy_digest'])(
    'when the release has another %s and the same files, it is named',
    (field) => {
      expect(said(withRelease({ [field]: digestOf('other') }))).toEqual([['apply/stale', `releases/2/${field}`]]);
    },
  );

  test('when a verdict differs, it is named', () => {
    expect(said(withRelease({ verdicts: {} }))).toEqual([['apply/stale', 'releases/2/verdicts']]);
  });

  test('when a change is missing, added or another, names its resource with both values', () => {
    const alias = plan.changes.find(({ resource }) => resource.type === 'alias');
    if (alias === undefined) throw new Error('the plan moves no alias');
    const others = plan.changes.filter((change) => change !== alias);
    const facts = (computed: PlanBody, planned = plan) =>
      differences(planned, computed).map(({ facts }) => [facts?.['approved'], facts?.['computed']]);
    expect(facts({ ...plan, changes: others })).toEqual([['1 → 2', 'no change']]);
    expect(facts(plan, { ...plan, changes: others })).toEqual([['no change', '1 → 2']]);
    const moved = plan.changes.map((change) => (change === alias ? { ...alias, after: '3' } : change));
    expect(facts({ ...plan, changes: moved as PlanBody['changes'] })).toEqual([['1 → 2', '1 → 3']]);
  });

  test('when only the order of the changes differs, that is named', () => {
    expect(said({ ...plan, changes: plan.changes.toReversed() })).toEqual([['apply/stale', 'changes']]);
  });
});

describe('an approved plan that is computed again', () => {
  const codes = (computed: PlanBody) => stale(plan, computed).map(({ code, facts }) => [code, facts?.['what']]);

  test('when verdicts, quorum, timed gates or the order of promotion differ, it is not stale', () => {
    expect(codes(withRelease({ verdicts: {} }, { approvals_required: {}, timed_gates: [] }))).toEqual([]);
  });

  test('when any other part differs, names it', () => {
    expect(codes({ ...plan, class: 'emergency' })).toEqual([['apply/stale', 'class']]);
    expect(codes(withRelease({ replaces: '7' }))).toEqual([['apply/stale', 'releases']]);
    expect(codes({ ...plan, releases: {} })).toEqual([['apply/stale', 'releases']]);
  });

  test('when the release was compiled anew, names that once and not each file in its folder; files elsewhere are named', () => {
    const written = (digest: Digest, content: string): PlanBody['changes'] =>
      [releasePath(digest, 'a.md'), releasePath(digest, 'b.md'), 'relc/cab/c'].map((path) => ({
        ...{ action: 'create', resource: { type: 'artifact', version: '2', path }, before: null },
        after: digestOf(content),
      }));
    const release_digest = digestOf('other');
    const before = { ...plan, changes: written(plan.releases['2']?.release_digest ?? release_digest, 'one') };
    const now = withRelease({ release_digest }, { changes: written(release_digest, 'other') });
    expect(stale(before, now).map(({ facts }) => facts?.['what'])).toEqual([
      'releases/2/release_digest',
      'artifact relc/cab/c of version 2',
    ]);
    expect(stale(before, { ...before, changes: before.changes.slice(1) })).toHaveLength(1);
  });

  const validation = (conditions: Validation['conditions']): Validation => ({
    ...{ version: '2', opinion: 'approved-with-conditions', scope: 'all', conditions },
    ...{ validated_by: 'a@example.com', validated_at: '2026-11-23T12:00:00Z' },
  });

  test('when a condition is settled since, it is not stale; when one asks for something else, it is', () => {
    const condition = { text: 'Measure drift', due: '2027-01-31' };
    const of = (conditions: Validation['conditions']) => ({ ...plan, validations: { '2': validation(conditions) } });
    const said = (conditions: Validation['conditions']) =>
      stale(of({ 'C-1': condition }), of(conditions)).map(({ code, facts }) => [code, facts?.['what']]);
    expect(said({ 'C-1': { ...condition, settled: 'Report 12' } })).toEqual([]);
    expect(said({ 'C-1': { ...condition, due: '2027-02-28' } })).toEqual([['apply/stale', 'validations']]);
    expect(said({})).toEqual([['apply/stale', 'validations']]);
  });

  test('when it has a part that was not approved, names it', () => {
    const validations = { '2': validation({}) };
    expect(codes({ ...plan, validations })).toEqual([['apply/stale', 'validations']]);
  });

  test('when a file of the release differs, names the file alone', () => {
    const computed = withRelease(
      { sources: { 'release.yaml': digestOf('other') } },
      { class: 'emergency', changes: [] },
    );
    expect(stale(plan, computed)).toMatchObject([
      { code: 'apply/source-changed', file: 'releases/m/2/release.yaml', facts: { approved: 'sha256:cc' } },
    ]);
  });

  test('when a change differs, names the change alone', () => {
    const changes = plan.changes.filter(({ resource }) => resource.type !== 'alias');
    expect(codes({ ...plan, class: 'emergency', changes })).toEqual([['apply/stale', 'alias approved']]);
  });
});
