import { describe, expect, test } from 'vitest';
import { at, sampleEvaluator, sampleRelease, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { opinionPath, type Said, signOpinion, validator, withOpinions } from '../../testing/validation.ts';
import { loadGovernance } from '../load/governance.ts';
import type { Tree } from '../model/tree.ts';
import { judge } from './index.ts';

const evaluator = await sampleEvaluator();

/** What is said of version 2 in this repository. */
function saidOf(tree: Tree) {
  const governance = loadGovernance(tree, shape, at).value;
  if (governance === undefined) throw new Error('the governance does not load');
  const previous = sampleRelease(tree, '1');
  return judge(sampleRelease(tree), governance, evaluator, at, shape, { previous });
}

const found = (tree: Tree) =>
  saidOf(tree).diagnostics.map(({ code, file, pointer, facts }) => [code, file, pointer, facts?.['observed']]);

const validated = (said: Said) => sampleTree(withOpinions(textIn, { '2': said }));

const file = opinionPath('2');
const conditions = { 'C-1': { text: 'Measure drift by region', due: '2027-01-31' } };

describe('what the second line says', () => {
  test('when it approves, with conditions or without, the release passes', () => {
    expect(found(validated({}))).toEqual([]);
    const { judged } = saidOf(validated({ opinion: 'approved-with-conditions', conditions }));
    expect(judged?.evidence.independent_validation).toMatchObject({ conditions });
    expect(judged?.acted).toContainEqual({
      document: 'independent_validation',
      names: ['teresa.lemos@example.com', 'teresa lemos'],
    });
  });

  test('when it rejects the model, the release is refused', () => {
    expect(found(validated({ opinion: 'rejected' }))).toEqual([['validation/rejected', file, '/opinion', 'rejected']]);
  });

  test('when opinion and conditions do not agree, the release is refused', () => {
    expect(found(validated({ conditions }))).toEqual([['validation/incoherent', file, '/conditions', 'approved']]);
  });

  test('when it is about another model, the release is refused', () => {
    const other = signOpinion(textIn, '1', {});
    const tree = sampleTree({ ...withOpinions(textIn, {}), [file]: other });
    expect(found(tree).map(([code]) => code)).toEqual(['attestation/subject']);
  });

  test('when somebody without the role signed it, the release is refused, and nothing of it counts', () => {
    const keys = withOpinions(textIn, { '2': {} });
    const path = 'policies/trust/keys.yaml';
    const spoilt = String(keys[path]).replace('"independent-validation"', '"model-signer"');
    const { diagnostics, judged } = saidOf(sampleTree({ ...keys, [path]: spoilt }));
    expect(diagnostics).toMatchObject([{ code: 'signature/role', facts: { observed: validator.signer.entry.id } }]);
    expect(judged).toBeUndefined();
  });

  test('when whoever decided on the rollout validated it, the release is refused', () => {
    const said = found(validated({ validated_by: 'lia.souza@example.com' }));
    expect(said).toContainEqual(['validation/not-independent', file, '/validated_by', ['release-decider']]);
    expect(said).toContainEqual(['people/role', file, '/validated_by', 'lia.souza@example.com']);
  });
});
