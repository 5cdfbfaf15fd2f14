// For tests: what the compiled gates say of the sample.
import { type About, judge } from '../compiler/gate/index.ts';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, sampleTree, shape } from './sample.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();

/** Judges version 2 with some files changed, or gone, beside version 1 with the same changes. */
export function judgedSample(files: Readonly<Record<string, string | undefined>>, about: About = {}) {
  const tree = sampleTree(files);
  return judge(sampleRelease(tree), governance, evaluator, at, shape, { previous: sampleRelease(tree, '1'), ...about });
}
