import { describe, expect, test } from 'vitest';
import { at, sampleAndPrevious, sampleEvaluator, sampleGovernance, sampleTree, shape } from '../../testing/sample.ts';
import type { Governance } from '../model/release.ts';
import { judge } from './index.ts';

const evaluator = await sampleEvaluator();
const governance = sampleGovernance();
const { release: loaded, previous } = sampleAndPrevious(sampleTree({}));

function judged(approvals: Partial<Governance['approvals']['value']>, names: readonly string[], asks = evaluator) {
  const [target] = governance.targets.value.targets;
  const targets = names.map((name) => ({ url: '', registry_id: '', alias: 'approved', ...target, name }));
  const changed = {
    ...governance,
    approvals: { ...governance.approvals, value: { ...governance.approvals.value, ...approvals } },
    targets: { ...governance.targets, value: { ...governance.targets.value, targets } },
  };
  return judge(loaded, changed, asks, at, shape, { previous });
}

describe('who must approve a release', () => {
  test('when rules name a target, each target has its own, in the order of promotion', () => {
    const rules = [
      { name: 'all', when: {}, require: { mlops: 1 } },
      { name: 'production', when: { target: ['production'] }, require: { security: 2 } },
      { name: 'public', when: { sector: ['public' as const] }, require: { privacy: 1 } },
    ];
    const asked = judged({ rules }, ['homologation', 'production']).judged?.asked;
    expect(asked?.map(({ target, required }) => [target.name, required])).toEqual([
      ['homologation', { mlops: 1 }],
      ['production', { mlops: 1, security: 2 }],
    ]);
    expect(asked?.some((one) => one.ratify)).toBe(false);
  });

  test('when the policy does not answer, the release does not pass', () => {
    const silent = {
      ...evaluator,
      evaluate: (...[entrypoint, input]: Parameters<typeof evaluator.evaluate>) =>
        entrypoint === 'relc/required' ? { fault: 'no answer' } : evaluator.evaluate(entrypoint, input),
    };
    const { judged: none, diagnostics } = judged({}, ['local'], silent);
    expect(none).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'gate/evaluation-failed', facts: { entrypoint: 'relc/required' } }]);
  });
});
