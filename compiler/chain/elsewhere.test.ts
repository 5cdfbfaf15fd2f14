import { expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { type JudgeStep, stepDigest } from '../model/judge.ts';
import { signJudgeApproval } from '../trust/judge-approval.ts';
import { approvedElsewhere, elsewhereFaults } from './elsewhere.ts';

const [ana, rui] = [makeKey('ana', ['mlops']), makeKey('rui', ['mlops'])];
const step: JudgeStep = { before: digestOf('a'), after: digestOf('b'), steps: 7 };
const found = (bundle: Uint8Array) => approvedElsewhere(step, [['f', bundle]], [ana.signer]);

test.each([
  ['begins at another judge', { before: digestOf('c') }, 'judge/other-start'],
  ['begins and ends at others', { before: digestOf('c'), after: digestOf('d') }, 'judge/other-start'],
  ['ends at another judge', { after: digestOf('c') }, 'judge/other-end'],
  ['is of other commits with the same judges', { steps: 5 }, 'judge/step-again'],
] as const)('when a step that somebody approved %s, says who, which step and why it differs', (_, change, differs) => {
  const other = { ...step, ...change };
  const elsewhere = found(signJudgeApproval(other, 'mlops', ana));
  const digest = stepDigest(other);
  const { person } = ana.signer.entry;
  expect(elsewhere).toMatchObject([{ file: 'f', role: 'mlops', person, step: other, digest, differs }]);
  expect(elsewhereFaults(elsewhere, stepDigest(step))).toEqual([
    {
      ...{ code: differs, file: 'f', severity: 'warning' },
      facts: { subject: `mlops: ${person}`, observed: digest, expected: stepDigest(step) },
    },
  ]);
});

test('when an approval is of this step, by an unknown key, or none at all, names nobody', () => {
  expect(found(signJudgeApproval(step, 'mlops', ana))).toEqual([]);
  expect(found(signJudgeApproval({ ...step, steps: 5 }, 'mlops', rui))).toEqual([]);
  expect(found(utf8('{}'))).toEqual([]);
});
