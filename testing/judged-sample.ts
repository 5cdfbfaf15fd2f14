// For tests: what the compiled gates say of the sample.
import { type About, judge } from '../compiler/gate/index.ts';
import { at, sampleAndPrevious, sampleEvaluator, sampleGovernance, sampleTree, shape } from './sample.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();

/** Judges version 2 with some files changed, or gone, beside version 1 with the same changes. */
export function judgedSample(files: Readonly<Record<string, string | undefined>>, about: About = {}) {
  const { release, previous } = sampleAndPrevious(sampleTree(files));
  return judge(release, governance, evaluator, at, shape, { previous, ...about });
}
