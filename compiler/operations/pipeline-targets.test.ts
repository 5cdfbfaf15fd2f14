import { beforeAll, describe, expect, test } from 'vitest';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { edit, useMlflow } from '../../testing/scratch.ts';
import { checkReleases } from './check.ts';
import { environmentsOfJobs, pipelineFile } from './pipeline-targets.ts';

const targets = 'policies/governance/targets.yaml';
const jobsFor = (...names: readonly string[]) =>
  `apply:\n  parallel:\n    matrix:\n      - RELC_TARGET: [${names.join(', ')}]\n`;

describe('relc check', () => {
  let base: Scenario;
  beforeAll(() => {
    base = untouched();
    useMlflow(base, 'mlflow+https://mlflow.example.com');
    edit(base, targets, (text) => text.replace('name: local', 'name: production'));
  });

  const found = async (scenario: Scenario, options = {}) =>
    (await checkReleases(scenario.world, [], options)).diagnostics.filter(({ code }) => code.startsWith('pipeline/'));
  const foundIn = (pipeline: string, prepare = (_: Scenario): void => undefined) => {
    const scenario = base.copy();
    scenario.write(pipelineFile, pipeline);
    prepare(scenario);
    return found(scenario);
  };
  const second = (scenario: Scenario) =>
    edit(
      scenario,
      targets,
      (text) =>
        `${text}  - name: dr\n    url: mlflow+https://dr.example.com\n    registry_id: relc-dr\n    alias: approved\n`,
    );

  test('when a target has no job, or a job no target, names both lists', async () => {
    const facts = { observed: ['production'], expected: ['production', 'dr'] };
    const differ = { code: 'pipeline/other-targets', file: pipelineFile };
    expect(await foundIn(jobsFor('production'), second)).toEqual([{ ...differ, facts }]);
    expect(await foundIn(jobsFor('production', 'dr'))).toMatchObject([differ]);
    expect(await foundIn(jobsFor('staging'))).toMatchObject([differ]);
    expect(await foundIn('.t: &t [staging]\napply: {parallel: {matrix: [{RELC_TARGET: *t}]}}')).toMatchObject([differ]);
    expect(await foundIn('apply: {variables: {RELC_TARGET: staging}}')).toMatchObject([differ]);
  });

  test('when only GitLab can tell for which targets jobs run, warns, with the targets that need one', async () => {
    const facts = { observed: ['$TARGETS'], expected: ['production'] };
    expect(await foundIn(jobsFor('$TARGETS'))).toEqual([
      { code: 'pipeline/targets-unread', severity: 'warning', file: pipelineFile, facts },
    ]);
  });

  test.each(environmentsOfJobs)(
    'when a target is called %s, whose environment other jobs use, refuses the name',
    async (name) => {
      const called = (scenario: Scenario) =>
        edit(scenario, targets, (text) => text.replace('name: production', `name: ${name}`));
      expect(await foundIn(jobsFor(name), called)).toEqual([
        { code: 'pipeline/taken-target', file: targets, facts: { observed: [name] } },
      ]);
      // A pipeline of one's own may use the name.
      expect(await foundIn('apply: {script: [relc apply --pending]}', called)).toEqual([]);
    },
  );

  test.each([
    ['each target has its job, in any order', jobsFor('dr', 'production'), second],
    ['the pipeline is of another kind', 'apply: {script: [relc apply --pending]}', second],
    ['no server is named yet', jobsFor('production'), (scenario: Scenario) => scenario.write(targets, before)],
  ])('when %s, it passes', async (_, pipeline, prepare) => {
    expect(await foundIn(pipeline, prepare)).toEqual([]);
  });

  test('when a merge request adds a target and its job, both are read of it, whatever the branch that judges has', async () => {
    const scenario = base.copy();
    scenario.write(pipelineFile, jobsFor('production'));
    scenario.commit('Before');
    const judge = scenario.git.head.id;
    second(scenario);
    scenario.write(pipelineFile, jobsFor('production', 'dr'));
    scenario.commit('A second target');
    const whole = scenario.git.head.id;
    expect(await found(scenario, { ref: whole, policyRef: judge })).toEqual([]);
    scenario.write(pipelineFile, jobsFor('production'));
    scenario.commit('Without its job');
    const half = scenario.git.head.id;
    expect(await found(scenario, { ref: half, policyRef: judge })).toHaveLength(1);
  });
});

const before = untouched().read(targets);
