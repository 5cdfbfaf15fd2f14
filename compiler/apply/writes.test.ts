import { describe, expect, test } from 'vitest';
import { appliedState, releaseKey, signState } from '../../testing/applied.ts';
import { withShown } from '../../testing/plan-input.ts';
import {
  after,
  at,
  corrected,
  documentOf,
  kept,
  observedOf,
  planned,
  proposalOf,
  rollout,
} from '../../testing/proposal.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import {
  assessmentFiles,
  cabPath,
  describe as named,
  type ObservedVersion,
  type Resource,
  storedApprovalPath,
  storedPlanPath,
  type VerifiedJudge,
} from '../model/plan.ts';
import { readReleaseSigned, readState } from '../trust/state.ts';
import type { Admitted } from './index.ts';
import { progressOf } from './progress.ts';
import { type RecordFacts, type Write, writesOf } from './writes.ts';

type Made = ReturnType<typeof proposalOf>;

const record: RecordFacts = { commit: 'abc', judgeDigest: digestOf('judge'), stateDays: 90, key: releaseKey };

/** A proposal that nothing holds back. */
function admittedOf({ input, ...proposal }: Made, changes: Partial<Admitted> = {}): Admitted {
  const { value, diagnostics } = progressOf(proposal);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return {
    ...proposal,
    ...value,
    fresh: {
      compiled: input.compiled,
      tickets: ['CHG-1'],
      skipped: [],
      approverFacts: { units: [], acted: [], excluded: [] },
    },
    ...changes,
  };
}
const writes = (made: Made, changes: Partial<Admitted> = {}, facts: Partial<RecordFacts> = {}) =>
  writesOf(admittedOf(made, changes), { ...record, ...facts });
const signed = ({ approvals }: Made) => approvals.map((one) => ({ ...one, bundle: utf8('{}') }));
const names = (list: readonly Write[]) => list.map(({ resource }) => named(resource));
const stored = (version: string, path: string): Resource => ({ type: 'artifact', version, path });

/** The registry after everything up to the alias was written. */
function halfway(): Made {
  const made = proposalOf();
  const { document, observed } = made;
  return { ...made, kept, observed: after(observed, document, document.plan.changes.slice(0, -1)) };
}

function stateIn(list: readonly Write[]) {
  const read = readState(list.at(-1)?.bytes ?? utf8(''), [releaseKey.signer], '2026-11-24');
  if ('fault' in read) throw new Error(read.fault);
  return read.state;
}

describe('what is written', () => {
  test('when nothing is written yet, the signed approvals and the plan go first, then each change in its order', () => {
    const made = proposalOf();
    const { plan, plan_digest } = made.document;
    const list = writes(made, { approvals: signed(made) });
    expect(list.slice(0, 2)).toEqual([
      { resource: stored('2', storedApprovalPath(plan_digest, 'ana')), bytes: utf8('{}') },
      { resource: stored('2', storedPlanPath(plan_digest)), bytes: utf8(canonical(plan)) },
    ]);
    const inOrder = plan.changes.map(({ resource }) => named(resource).replace('<plan_digest>', plan_digest.slice(7)));
    const folder = /(?<=relc\/assessments\/)[0-9a-f]{64}/;
    expect(names(list.slice(2)).map((name) => name.replace(folder, '<digest>'))).toEqual(inOrder);
    expect(inOrder.slice(-2)).toEqual(['alias approved', 'signed state']);
  });

  test('when it is written, each artifact has the digest that was approved, and each tag and alias its value', () => {
    const made = proposalOf();
    const { plan, plan_digest } = made.document;
    const bytesOf = new Map(writes(made).map(({ resource, bytes }) => [named(resource), bytes]));
    for (const { resource, after: planned } of plan.changes) {
      const bytes = bytesOf.get(named(resource));
      if (typeof planned === 'string')
        expect(resource.type === 'artifact' ? digestOf(bytes ?? '') : textOf(bytes ?? utf8(''))).toBe(planned);
    }
    expect(bytesOf.get('tag approved_by of version 2')).toEqual(utf8('mlops: Ana'));
    const cab = bytesOf.get(named(stored('2', cabPath(plan_digest)))) ?? utf8('');
    expect(readReleaseSigned(cab, [releaseKey.signer], '2026-11-24', 'cab_record')).toMatchObject({
      predicate: { plan_digest, tickets: ['CHG-1'], commit: 'abc', recorded_at: at },
    });
  });

  test('when an approval is not a signed file, as of the forge, only the plan is stored', () => {
    const made = proposalOf();
    const { plan, plan_digest } = made.document;
    const list = names(writes(made));
    expect(list[0]).toBe(named(stored('2', storedPlanPath(plan_digest))));
    expect(list).toHaveLength(plan.changes.length + 1);
  });

  test('when the plan is stored already, it is not written again; other bytes in its place are', () => {
    const made = proposalOf();
    const { plan, plan_digest } = made.document;
    const shown = (text: string) => {
      const artifacts: ObservedVersion['artifacts'] = { [storedPlanPath(plan_digest)]: digestOf(text) };
      return writes({ ...made, observed: observedOf(withShown(made.input, '2', { artifacts })) });
    };
    expect(shown(canonical(plan))).toHaveLength(plan.changes.length);
    expect(shown('another plan')).toHaveLength(plan.changes.length + 1);
  });

  test('when an alias goes, it is written as nothing', () => {
    const both = { '1': 'Approved', '2': 'Approved' } as const;
    const { next: _, compiled: __, ...off } = rollout;
    const made = proposalOf({ ...off, applied: both, serving: '2', wanted: { ...both, '2': 'Revoked' } });
    expect(writes(made).find(({ resource }) => resource.type === 'alias')?.bytes).toBeNull();
    expect(made.document.plan.class).toBe('withdrawal');
  });

  test('when a file that was approved is not among what was compiled, nothing is written in its place', () => {
    const fresh = {
      compiled: new Map(),
      tickets: [],
      skipped: [],
      approverFacts: { units: [], acted: [], excluded: [] },
    };
    expect(() => writes(proposalOf(), { fresh })).toThrow(/^no content for artifact relc\/.* of version 2$/);
  });
});

describe('where the plan is stored', () => {
  const at = (made: Made) => {
    const resource = writes(made)[0]?.resource;
    return resource?.type === 'artifact' && resource.path.startsWith('relc/plans/') ? resource.version : undefined;
  };

  test('when several versions keep the record, it lies beside the first', () => {
    expect(at(proposalOf({ ...rollout, wanted: { '1': 'Deprecated', '2': 'Approved' } }))).toBe('1');
  });

  test('when tags are put back, it lies with the version that they are of', () => {
    const both = { '1': 'Approved', '2': 'Approved' } as const;
    const { input } = proposalOf({ ...rollout, applied: both, wanted: both, serving: '2', compiled: [] }, {});
    const by = withShown(input, '1', { tags: {} });
    const document = documentOf(planned(by));
    expect(at({ ...proposalOf(), input: by, document, observed: observedOf(by) })).toBe('1');
  });

  test('when only the alias is put back, it lies with the version that shall serve', () => {
    expect(at(proposalOf(corrected))).toBe('1');
  });

  test('when a legacy stage of a foreign version is put back too, it does not lie there', () => {
    const { input } = proposalOf(corrected);
    const mirrored = { ...input, target: { ...input.target, mirror_production: true } };
    const { '1': one } = input.observed.versions;
    if (one === undefined) throw new Error('the registry has no version 1');
    const versions = { '1': { ...one, stage: 'Production' }, '9': { ...one, stage: 'Production' } };
    const by = { ...mirrored, observed: { ...input.observed, versions } };
    const document = documentOf(planned(by));
    expect(document.plan.changes.map(({ resource }) => named(resource))).toEqual([
      'alias approved',
      'stage of version 9',
    ]);
    expect(at({ ...proposalOf(), input: by, document, observed: observedOf(by) })).toBe('1');
  });
});

describe('the state that is signed', () => {
  const tip = (name: string) => ({ tip: name, people: ['Ana', 'Rui'], reason: 'INC-1', at });
  const judge: VerifiedJudge = { commit: 'judge', keys: [{ id: 'ana', person: 'Ana', public_key: 'PEM' }] };

  test('when one was there, follows it', () => {
    const made = proposalOf();
    expect(stateIn(writes(made))).toMatchObject({
      ...{ serial: 2, predecessor: digestOf(made.observed.state ?? ''), commit: 'abc', issued_at: at },
      aliases: { approved: { version: '2', since: at, before: '1' } },
      versions: { '2': { approved_by: 'mlops: Ana', approved_by_plan: made.document.plan_digest } },
    });
  });

  test('when none that can be trusted was there, is the first', () => {
    const state = signState(appliedState());
    const made = proposalOf({
      ...{ replaces: { '2': 'none' }, wanted: { '2': 'Approved' }, compiled: ['2'], next: '2' },
    });
    expect(stateIn(writes(made))).toMatchObject({ serial: 1, predecessor: null });
    const untrusted = writes(made, { observed: { ...made.observed, state }, state: null });
    expect(stateIn(untrusted)).toMatchObject({ serial: 1, predecessor: null });
  });

  test('when something says which judge was approved, names it beside the commit; otherwise names none', () => {
    expect(stateIn(writes(proposalOf(), {}, { judge }))).toMatchObject({ commit: 'abc', judge });
    expect(stateIn(writes(proposalOf()))).not.toHaveProperty('judge');
  });

  test('when a record was kept, nothing but what is left is written', () => {
    expect(names(writes(halfway()))).toEqual(['signed state']);
    expect(stateIn(writes(halfway()))).not.toHaveProperty('judge');
  });

  test('when the record shows that a glass was broken, shows the same', () => {
    const broken = { ...kept, record: { ...kept.record, broken_glass: [tip('one')] } };
    const list = writes(halfway(), { kept: broken }, { judge: { ...judge, broken_glass: [tip('two')] } });
    expect(stateIn(list).judge).toEqual({ ...judge, broken_glass: [tip('one'), tip('two')] });
  });

  test('when the registry does not list the record that was kept, the same record is written', () => {
    const made = { ...proposalOf(), kept };
    const cab = writes(made).find(({ resource }) => named(resource).includes('relc/cab'));
    expect(cab?.bytes).toEqual(kept.bytes);
    expect(names(writes(made)).filter((name) => name.includes('relc/plans'))).toEqual([]);
  });

  test('when a kept record names other bytes than could be made now, they are left out', () => {
    const assessments = (list: readonly Write[]) => names(list).filter((name) => name.includes('relc/assessments'));
    expect(assessments(writes(proposalOf()))).toHaveLength(assessmentFiles.length);
    expect(assessments(writes({ ...proposalOf(), kept }))).toEqual([]);
  });
});
