import { expect, test } from 'vitest';
import type { Revalidation } from '../../schemas/generated/documents.ts';
import { sampleEvaluator, sampleGovernance, sampleTree, shape } from '../../testing/sample.ts';
import { readDocument } from '../document/read.ts';
import { inUse } from '../load/index.ts';
import { judgeInUse } from './index.ts';

const [governance, evaluator, tree] = [sampleGovernance(), await sampleEvaluator(), sampleTree()];
const used = inUse(tree, 'risk-default', '2');
const modelFile = readDocument(tree, 'releases/risk-default/model.yaml', 'model', shape).value?.value;

/** What is said of data up to a day, of a version that was to be rolled out on another one. */
function said(until: string, decided: { reportedUntil?: string; validatedUntil?: string }, rolledOut?: string) {
  if (used === undefined || modelFile === undefined) throw new Error('the sample cannot be read');
  const document: Revalidation = {
    ...{ apiVersion: 'relc/v1', kind: 'Revalidation', model: 'risk-default', version: '2' },
    ...{ model_digest: used.modelDigest, decided_on: '2026-12-20', occasion: 'date', result: 'passed' },
    ...{ conclusion: 'It ranks as it did', decided_by: 'lia.souza@example.com', next: '2027-03-01' },
    measured: { window: { from: '2026-11-01', until }, rows: 900 },
  };
  const about = { ...used, day: '2026-12-20', decidedToRollOut: rolledOut };
  const judging = { governance, evaluator, today: '2026-12-20' };
  const found = judgeInUse({ file: 'x.json', value: document }, about, judging, {
    modelFile,
    past: [],
    authors: [],
    ...decided,
  });
  return found.flatMap(({ code, facts }) => (code === 'revalidation/older-data' ? [facts] : []));
}

test.each<readonly [string, string, Parameters<typeof said>[1], string | undefined]>([
  ['a report that asks for it', 'report', { reportedUntil: '2026-12-10' }, undefined],
  ['the revalidation before', 'last', { validatedUntil: '2026-12-09' }, undefined],
  ['the decision to roll the version out', 'rollout', {}, '2026-12-10'],
])('data is compared with that of %s, where there is one', (_, change, decided, rolledOut) => {
  const expected = Object.values(decided)[0] ?? rolledOut;
  expect(said('2026-12-09', decided, rolledOut)).toEqual([{ change, observed: '2026-12-09', expected }]);
  expect(said('2026-12-10', decided, rolledOut)).toEqual([]);
});

test('where there is none of them, data of any day is looked at', () => {
  expect(said('2026-11-01', {})).toEqual([]);
});
