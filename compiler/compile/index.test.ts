import { expect, test } from 'vitest';
import {
  at,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleTree,
  shape,
  textIn,
} from '../../testing/sample.ts';
import { judge } from '../gate/index.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { compile } from './index.ts';

const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');

function compiled(changes: Readonly<Record<string, string>> = {}) {
  const tree = sampleTree(changes);
  const { judged } = judge(sampleRelease(tree), sampleGovernance(), evaluator, at, shape, { previous });
  const { value } = judged ? compile(judged, tree.files, evaluator.controls) : { value: undefined };
  if (value === undefined) throw new Error('the sample does not compile');
  return value;
}

test('when serving reads the snapshot, it has each bound policy and both contracts, as they are in git', () => {
  const { files, policyDigest } = compiled();
  const sums = textOf(files.get('policy_snapshot/SHA256SUMS') ?? new Uint8Array()) ?? '';
  expect(sums.split('\n').map((line) => line.split('  ')[1])).toEqual([
    'access-policy/credit-1.yaml',
    'contract.input.schema.json',
    'contract.output.schema.json',
    'inference-gateway/credit-1.yaml',
    'output-limits/credit-1.yaml',
    'quota/credit-1.yaml',
    'rate-limit/credit-1.yaml',
    undefined,
  ]);
  const contract = files.get('policy_snapshot/contract.input.schema.json') ?? new Uint8Array();
  expect(textOf(contract)).toBe(textIn('releases/risk-default/2/contract.input.schema.json'));
  expect(policyDigest).toBe(digestOf(sums));
});

test.each(['input', 'output'])('when the %s contract changes by a byte, so does policy_digest', (side) => {
  const file = `releases/risk-default/2/contract.${side}.schema.json`;
  expect(compiled({ [file]: `${textIn(file)}\n` }).policyDigest).not.toBe(compiled().policyDigest);
});
