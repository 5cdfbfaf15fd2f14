// model.yaml says that the model is of another kind, after a version of it was approved.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, ok } from '../../testing/outcome.ts';
import { ready1, type Scenario, untouched } from '../../testing/scenario.ts';
import { model, times } from '../../testing/scratch.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../report/outcome.ts';
import { checkReleases } from './check.ts';

const modelFile = `releases/${model}/model.yaml`;
const profile = `releases/${model}/profiles/credit-standard-1.yaml`;

const errors = ({ diagnostics }: Outcome) => new Set(diagnostics.filter(isError).map(({ code }) => code));

/** Replaces a line, or adds it. */
const says = (line: string) => (text: string) => {
  const [key] = line.split(':');
  const there = new RegExp(`^${key}: .*`, 'm');
  return there.test(text) ? text.replace(there, line) : text.replace('sector: ', `${line}\nsector: `);
};

/** Version 1, without another draft. */
const alone = async (scenario: Scenario | Promise<Scenario>): Promise<Scenario> => {
  const one = await scenario;
  one.remove(`releases/${model}/2`);
  one.commit('Without a draft');
  return one;
};

let approved: Scenario;
let serving: Scenario;
let applied: Scenario;
let between: Scenario;
beforeAll(async () => {
  approved = await alone(ready1());
  serving = approved.copy();
  await serving.rollOut();
  serving.at = times['2'];
  applied = approved.copy();
  applied.want({ '1': 'Approved' }, undefined);
  await applied.rollOut();
  applied.at = times['2'];
  between = await ready1();
  between.at = times['2'];
  between.want({ '1': 'Approved' }, undefined);
  await between.rollOut();
  between.want({ '1': 'Approved', '2': 'Approved' }, undefined);
  await between.rollOut();
});

describe('a version that was approved in git, and is in no signed state', () => {
  test('is not refused by a check, whose work is done; the plan judges it as what it is now', async () => {
    const scenario = approved.copy();
    scenario.edit(modelFile, says('task: regression'));
    expect(errors(await checkReleases(scenario.world, []))).toEqual(new Set());
    const found = errors(await scenario.plan());
    for (const code of ['fairness/not-of-task', 'demand/no-measure', 'claim/task'] as const)
      expect(found).toContain(code);
  });
});

describe('a version that was applied where nothing serves, and starts to serve', () => {
  test('as what it was, is not judged again', async () => {
    const scenario = applied.copy();
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    await scenario.approveAll();
    ok(await scenario.apply());
  });

  test.each([
    ['task: regression', 'claim/task'],
    ['serving: batch', 'claim/serving'],
    ['decides_about_people: false', 'demand/not-declared'],
    ['type: llm', 'components/missing'],
  ] as const)('while model.yaml by now says %s, is judged as that', async (line, code) => {
    const scenario = applied.copy();
    scenario.change(modelFile, says(line));
    scenario.want({ '1': 'Approved' }, '1');
    expect(errors(await scenario.plan())).toContain(code);
  });

  test('while model.yaml by now only says what was assumed, or another criticality, is not judged again', async () => {
    const scenario = applied.copy();
    for (const line of ['task: classification', 'serving: online', 'criticality: low'])
      scenario.change(modelFile, says(line));
    scenario.want({ '1': 'Approved' }, '1');
    expect(errors(await scenario.plan())).toEqual(new Set());
  });

  test.each([
    ['task: regression', 'claim/task'],
    ['serving: batch', 'claim/serving'],
    ['decides_about_people: false', 'demand/not-declared'],
    ['type: llm', 'components/missing'],
  ] as const)('after a state was signed under %s, is judged as that all the same', async (line, code) => {
    const scenario = between.copy();
    scenario.change(modelFile, says(line));
    scenario.want({ '1': 'Approved', '2': 'Deprecated' }, undefined);
    await scenario.rollOut();
    scenario.want({ '1': 'Approved', '2': 'Deprecated' }, '1');
    expect(errors(await scenario.plan())).toContain(code);
  });

  test('as what it was approved as, is not judged again, whatever a state was signed under in between', async () => {
    const scenario = between.copy();
    scenario.change(modelFile, says('serving: batch'));
    scenario.want({ '1': 'Approved', '2': 'Deprecated' }, undefined);
    await scenario.rollOut();
    scenario.change(modelFile, says('serving: online'));
    scenario.want({ '1': 'Approved', '2': 'Deprecated' }, '1');
    ok(await scenario.plan());
    await scenario.approveAll();
    ok(await scenario.apply());
  });

  test('on the way back, is not judged: that must stay open', async () => {
    const scenario = await ready1();
    await scenario.rollOut();
    scenario.at = times['2'];
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.change(modelFile, says('serving: batch'));
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('rollback');
  });
});

describe('a version that serves', () => {
  test.each([
    'criticality: low',
    'sector: health',
    'unit: cards',
    'task: regression',
    'serving: batch',
    'decides_about_people: false',
    'guarded_outputs: []',
    'type: llm',
  ])('when model.yaml says %s since, a check of it finds nothing', async (line) => {
    const scenario = serving.copy();
    scenario.edit(modelFile, says(line));
    expect(errors(await checkReleases(scenario.world, []))).toEqual(new Set());
    ok(await scenario.plan());
  });

  test('when the model becomes critical and a bank\u2019s, what is asked of those refuses only the next release', async () => {
    const scenario = untouched();
    scenario.change(modelFile, (text) => says('criticality: low')(says('sector: other')(text)));
    scenario.change('policies/governance/demands.yaml', (text) =>
      text.replace(
        'declinable:',
        '  - {name: critical, when: {criticality: [high]}, model_signatures: 3}\ndeclinable:',
      ),
    );
    scenario.change('policies/governance/limits.yaml', (text) =>
      text
        .replace('only: [security@example.com]', 'only: [security@example.com, dpo@example.com]')
        .concat(
          '  - {field: profile/slos/error_rate, when: {criticality: [high]}, at_most: 0.0000001, reason: r, source: own judgement}\n',
        ),
    );
    scenario.change(profile, (text) => text.replace(/security_contact: .*/, 'security_contact: dpo@example.com'));
    scenario.git.commit('Start', { amend: true });
    scenario.want({ '1': 'Approved' }, '1');
    await scenario.rollOut();
    scenario.at = times['2'];
    const draft = scenario.copy();
    draft.remove(`releases/${model}/2`);
    for (const one of [scenario, draft]) {
      one.change(modelFile, (text) => says('criticality: high')(says('sector: banking')(text)));
      one.commit('A critical model of a bank');
    }
    expect(errors(await checkReleases(draft.world, []))).toEqual(new Set());
    const found = codes(await checkReleases(scenario.world, []));
    for (const code of ['signature/too-few', 'limit/at-most', 'privacy/one-contact'] as const)
      expect(found).toContain(code);
  });
});
