import { expect, test } from 'vitest';
import { releaseKey } from '../../testing/applied.ts';
import { at, proposalOf } from '../../testing/proposal.ts';
import { makeKey } from '../../testing/sample.ts';
import { digestOf } from '../lib/digest.ts';
import { cabPath, cabType, type PlanDocument, type Resource } from '../model/plan.ts';
import { signStatement } from '../trust/envelope.ts';
import { cabRecord, signedRecord } from '../trust/records.ts';
import { readReleaseSigned } from '../trust/state.ts';
import { keptRecord } from './record.ts';

const { document, approvals, keys } = proposalOf();

const recordOf = ({ plan, plan_digest: planDigest }: PlanDocument, key = releaseKey) =>
  signedRecord(
    plan,
    cabRecord(
      {
        ...{ plan, planDigest, approvals, approvedBy: 'mlops: Ana', commit: 'abc', judgeDigest: digestOf('lock') },
        ...{ tickets: [], skipped: [], approverFacts: { units: [], acted: [] }, at, stateDays: 90, key },
      },
      null,
    ),
    key,
  );

const kept = (bytes: Uint8Array | null) => keptRecord({ read: async () => bytes }, document, keys, at);

test('when it is looked for, only the place of the record in the plan is read', async () => {
  const read: [string, Resource][] = [];
  const registry = {
    read: async (model: string, resource: Resource) => {
      read.push([model, resource]);
      return null;
    },
  };
  await keptRecord(registry, document, keys, at);
  expect(read).toEqual([['m', { type: 'artifact', version: '2', path: cabPath(document.plan_digest) }]]);
});

test('when an interrupted run kept the record of this plan, it counts, with who approved', async () => {
  const bytes = recordOf(document);
  const gave = approvals.map(({ key, person, role, not_after }) => ({ key, person, role, not_after }));
  const record = { approvers: gave, plan_digest: document.plan_digest, recorded_at: at };
  expect(await kept(bytes)).toMatchObject({ bytes, approvedBy: 'mlops: Ana', record });
});

test('when the record of another plan lies in its place, it does not count', async () => {
  expect(await kept(recordOf({ ...document, plan_digest: digestOf('another plan') }))).toBeUndefined();
});

test('when a record says of no plan that it is about it, it does not count', async () => {
  const read = readReleaseSigned(recordOf(document), keys, '2026-11-24', 'cab_record');
  if ('fault' in read) throw new Error(read.fault);
  const bytes = signStatement({ subject: [], predicateType: cabType, predicate: read.predicate }, releaseKey);
  expect(await kept(bytes)).toBeUndefined();
});

test('when another key signed it, it does not count', async () => {
  expect(await kept(recordOf(document, makeKey('stranger', ['release-signer'])))).toBeUndefined();
});

test('when there is none, none counts', async () => {
  expect(await kept(null)).toBeUndefined();
});
