// A year of weekly releases. Each is judged in its own week; to plan, approve and apply all of them takes a minute, so the
// story in `testing/stories/recipe.txt` does that for a few.
import { expect, test } from 'vitest';
import { model } from '../../testing/scratch.ts';
import { retrain, reviewed, weekOf } from '../../testing/weekly.ts';
import { readJudgePolicy } from '../chain/policy.ts';
import { shape } from '../document/validators.ts';
import { judge } from '../gate/index.ts';
import { once } from '../lib/once.ts';
import { load, saidChanges, standardPast } from '../load/index.ts';
import { sourceOf } from '../load/source.ts';
import { factValues, personalData, quorumQuestion } from '../model/past.ts';
import type { ChangeClass } from '../model/plan.ts';
import type { Governance, LoadedRelease } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { requiredApprovals } from '../policy/answers.ts';
import { loadEvaluator } from '../policy/evaluator.ts';
import type { PolicyEvaluator } from '../policy/port.ts';

const last = 53;

/** All that was trained in a year. */
async function year() {
  const scenario = await reviewed();
  for (let version = 2; version <= last; version += 1) retrain(scenario, version);
  const folders = [`releases/${model}`, 'policies', 'templates'];
  const { value: tree } = (await scenario.world.repository.value?.tree(folders)) ?? {};
  const evaluator = tree && (await loadEvaluator(tree)).value;
  if (tree === undefined || evaluator === undefined) throw new Error('the sample cannot be read');
  return { tree, evaluator };
}

/** Opens a version as it is judged in a week. */
const opener = (tree: Tree, version: number) => {
  const source = sourceOf(tree, shape, weekOf(version));
  const open = (one: string): LoadedRelease | undefined => load(source, (_, other) => other === one).loaded.releases[0];
  return { governance: source.governance.value, open };
};

/** How many people a release of the sample needs. */
function approvalsOf(evaluator: PolicyEvaluator, governance: Governance, modelFile: unknown, of: ChangeClass): number {
  const facts = (fact: string) => (fact === personalData ? [true] : factValues(modelFile, fact));
  const question = quorumQuestion({ class: of, target: 'local', model }, governance.approvals.value, facts);
  return total(requiredApprovals(evaluator, question).value ?? {});
}

const total = (required: Readonly<Record<string, number>>): number =>
  Object.values(required).reduce((sum, number) => sum + number, 0);

test('when a model is trained anew each week for a year, each version is inside the recipe: 56 approvals instead of 208', async () => {
  const { tree, evaluator } = await year();
  const said = once(() => saidChanges(tree, model));
  const asked = { before: 0, after: total(readJudgePolicy(tree.files, tree.origin, true).value?.require ?? {}) };
  for (let version = 2; version <= last; version += 1) {
    const { governance, open } = opener(tree, version);
    const release = open(String(version));
    if (governance === undefined || release === undefined) throw new Error(`no version ${version}`);
    const about = { previous: open(String(version - 1)), standard: standardPast(release, said, open, () => true) };
    const { judged, diagnostics } = judge(release, governance, evaluator, weekOf(version), shape, about);
    expect([version, diagnostics]).toEqual([version, []]);
    expect(judged?.recipe).toEqual({ name: 'weekly', until: '2027-11-30', reviewed: '1' });
    asked.before += approvalsOf(evaluator, governance, judged?.modelFile, 'normal');
    asked.after += approvalsOf(evaluator, governance, judged?.modelFile, 'standard');
  }
  // Four roles for each release; with the recipe, MLOps for each, and everybody once for the recipe.
  expect(asked).toEqual({ before: 208, after: 56 });
});
