import { describe, expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { type JudgeStep, stepDigest } from '../model/judge.ts';
import { judgeApprovalType } from '../model/plan.ts';
import { signStatement } from './envelope.ts';
import { claimedStep, readJudgeApproval, signJudgeApproval } from './judge-approval.ts';

const ana = makeKey('ana', ['mlops']);
const step: JudgeStep = { before: digestOf('a'), after: digestOf('b'), steps: 7 };
const bundle = signJudgeApproval(step, 'mlops', ana);
const read = (bytes: Uint8Array, of = step, keys = [ana.signer]) => readJudgeApproval('f', bytes, of, keys);
const signed = (predicate: object, predicateType = judgeApprovalType) =>
  signStatement({ subject: [{ digest: { sha256: '0'.repeat(64) } }], predicateType, predicate }, ana);
const changedPayload = utf8(
  Buffer.from(bundle)
    .toString()
    .replace(/"payload":"[^"]*"/, `"payload":"${Buffer.from('{}').toString('base64')}"`),
);
const said = { kind: 'judge', ...step, role: 'mlops' };

describe('a signed approval of a step', () => {
  test('when it is genuine and of this step, says who and in which role; what a newer relc adds does not matter', () => {
    expect(read(bundle)).toMatchObject({ signer: { entry: { id: 'ana' } }, role: 'mlops' });
    expect(read(signed({ ...said, reason: 'x' }))).toMatchObject({ role: 'mlops' });
    expect(claimedStep(bundle)).toMatchObject(step);
  });

  test.each([
    ['another judge before', { before: digestOf('c') }],
    ['another judge after', { after: digestOf('c') }],
    ['another number of steps', { steps: 8 }],
  ])('when it is of %s, does not count', (_, change) => {
    const other = { ...step, ...change };
    expect(read(bundle, other)).toEqual({
      code: 'judge/other-step',
      file: 'f',
      facts: { observed: stepDigest(step), expected: stepDigest(other) },
    });
  });

  test.each([
    ['a key that keys.yaml does not have', read(bundle, step, []), 'judge/unknown-key'],
    ['changed bytes', read(changedPayload), 'approve/not-genuine'],
    ['no bundle', read(utf8('{}')), 'approve/not-genuine'],
    ['a statement of another kind', read(signed(said, 'urn:relc:approval:v1')), 'approve/not-an-approval'],
    ['a statement of another shape', read(signed({ ...said, steps: -1 })), 'approve/not-an-approval'],
    ['what only a newer relc understands', read(signed({ ...said, must_understand: ['new'] })), 'trust/not-understood'],
  ])('when it has %s, does not count', (_, found, code) => {
    expect(found).toMatchObject({ code, file: 'f' });
  });

  test('when it is no statement, claims nothing', () => {
    for (const bytes of [
      utf8(''),
      utf8('{}'),
      utf8('{"dsseEnvelope":{"payload":"e30="}}'),
      signed({ ...said, steps: 'x' }),
    ])
      expect(claimedStep(bytes)).toBeUndefined();
  });
});
