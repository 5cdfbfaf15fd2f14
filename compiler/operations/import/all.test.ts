// A registry that served forty models of all kinds before relc came.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../../testing/outcome.ts';
import { type Scenario, untouched } from '../../../testing/scenario.ts';
import { model } from '../../../testing/scratch.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { valueIn } from '../../lib/json.ts';
import type { Outcome } from '../../report/outcome.ts';
import { checkReleases } from '../check.ts';
import { planModels } from '../plan.ts';
import { importModels } from './index.ts';

const enforcement = 'policies/governance/enforcement.yaml';

interface Registered {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly aliases?: Readonly<Record<string, string>>;
  /** The file that MLflow writes beside the model. */
  readonly mlmodel?: string;
}

/** What training said of a model, and what serves of its three versions. */
function register(scenario: Scenario, name: string, { facts = {}, aliases = {}, mlmodel }: Registered): void {
  for (const version of ['1', '2', '3']) {
    const known = JSON.parse(scenario.read(`registry/models/${model}/versions/1.json`));
    const own = { model: name, version, run_id: `${name}-${version}`.replaceAll(' ', '-'), stage: 'None' };
    const said = JSON.stringify({ ...known, ...own, ...(version === '2' ? facts : {}) });
    scenario.write(`registry/models/${name}/versions/${version}.json`, said);
  }
  if (mlmodel !== undefined) scenario.write(`registry/artifacts/${name}-2/model/MLmodel`, mlmodel);
  for (const [alias, version] of Object.entries(aliases))
    scenario.write(`registry/models/${name}/aliases/${alias}`, version);
}

const served = { aliases: { approved: '2' } };
const without = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

const imageModel = `flavors: {transformers: {task: image-classification}}
signature: {outputs: '[{"type": "string", "name": "label"}, {"type": "double", "name": "confidence"}]'}
`;

/** By kind: how many there are, and what the registry says of them. */
const kinds: Readonly<Record<string, readonly [number, Registered]>> = {
  score: [8, { ...served, facts: { stage: 'Staging' } }],
  challenged: [4, { aliases: { approved: '2', challenger: '3' } }],
  regression: [
    5,
    {
      ...served,
      mlmodel: 'signature: {outputs: \'[{"type": "dou\'}\n',
      facts: { metrics: { rmse: 54.1, mae: 43.8, r2: 0.43 } },
    },
  ],
  nightly: [4, { aliases: { champion: '2' }, facts: { params: { schedule: '0 2 * * *' } } }],
  image: [3, { ...served, mlmodel: imageModel, facts: { dataset: undefined } }],
  llm: [3, { ...served, mlmodel: 'flavors: {openai: {}}\n', facts: { metrics: {}, dataset: undefined } }],
  'no-run': [3, { ...served, facts: { run_id: undefined, model_id: 'm-0011', metrics: {} } }],
  'no-origin': [1, { ...served, facts: { ...without('run_id', 'model_id'), source: 's3://models/1' } }],
  odd: [2, { ...served, facts: { dataset: { name: 'd', digest: 'md5:1', rows: '1,000' } } }],
  staged: [3, { facts: { stage: 'Production' } }],
  idle: [2, {}],
};

let forty: Scenario;
beforeAll(() => {
  forty = untouched();
  for (const [kind, [count, registered]] of Object.entries(kinds))
    for (let index = 1; index <= count; index += 1) register(forty, `${kind}-${index}`, registered);
  register(forty, '.Fraud', served);
  register(forty, 'dangling', { aliases: { approved: '9' } });
  forty.remove('releases');
  forty.remove(forty.path('registry/models', model));
  forty.write('releases/README.md', 'releases');
  forty.commit('Start anew');
});

const textOf = (outcome: Outcome): string => linesOf(outcome).join('\n');

const errorsOf = ({ diagnostics }: Outcome) => diagnostics.filter(isError);

describe('relc import --all on a registry of forty models', () => {
  let imported: Scenario;
  let outcome: Outcome;
  beforeAll(async () => {
    imported = forty.copy();
    outcome = await importModels(imported.world, [], { all: true });
  });

  test('when some cannot be imported, says which and imports the others', () => {
    expect(codes(outcome)).toEqual(['import/bad-name', 'import/no-such-version']);
    expect(outcome.diagnostics).toMatchObject([{ facts: { model: '.Fraud' } }, { facts: { model: 'dangling' } }]);
    expect(textOf(outcome)).toContain('local: 36 models serve 40 versions; 312 files written');
    expect(textOf(outcome)).toContain(
      'Serving nothing, and left out: idle-1, idle-2\nNot imported, for the reasons above: .Fraud, dangling',
    );
    expect(imported.list('releases').filter((path) => path.endsWith('/registry.json'))).toHaveLength(40);
    expect(imported.registryDigest).toBe(forty.registryDigest);
  });

  test('when it ends, says what each model lacks, a line each, and in full on request', async () => {
    const rows = textOf(outcome)
      .split('\n')
      .filter((line) => /^ {2}\S+-\d+ 2/.test(line));
    expect(rows).toHaveLength(36);
    expect(linesOf(outcome).length).toBeLessThan(60);
    const again = await importModels(imported.world, ['odd-1'], { full: true });
    const efforts = textOf(again)
      .split('\n')
      .flatMap((line) => /^ {2}(\w+) /.exec(line)?.[1] ?? []);
    expect(efforts).toEqual(['command', 'copy', 'registry', 'build', 'measure', 'decide']);
    expect(textOf(again)).toMatch(/command +2\/model\.SHA256SUMS +sha256sum of the model's files/);
    expect(textOf(again)).toMatch(/registry +2\/registry\.json .*\(× 2\)/);
  });

  test('when the proposal is there, check passes until the day, and from it on refuses', async () => {
    expect(errorsOf(await checkReleases(imported.world, []))).toEqual([]);
    const until = (day: string) => checkReleases(imported.worldAt(`${day}T12:00:00Z`), []);
    expect(errorsOf(await until('2027-02-21'))).toEqual([]);
    const refused = errorsOf(await until('2027-02-22'));
    const models = new Set(refused.map(({ file = '' }) => file.split('/')[1]));
    expect(models.size).toBe(36);
  });

  test('when the registry surely knows what a model is, model.yaml says it; all else is left to people', () => {
    const said = (name: string) => imported.read(`releases/${name}/model.yaml`);
    const task = '# What it is for: classification, regression, ranking, forecasting, detection or generation\n';
    expect(said('llm-1')).toContain('\ntype: llm\ntask: generation\n');
    expect(said('image-1')).toContain('\ntype: predictive\ntask: classification\n');
    expect(said('image-1')).toContain('by name; the model says ["confidence"]\nguarded_outputs: [score]\n');
    expect(said('regression-1')).toContain(`\ntype: predictive\n${task}task: classification\n`);
    for (const name of ['llm-1', 'image-1', 'regression-1', 'score-1']) {
      expect(said(name)).toMatch(/\n# Whether .*\ndecides_about_people: true\n/);
      expect(said(name)).toMatch(/\n# How .*\nserving: online\n/);
    }
    expect(imported.read('releases/llm-1/profiles/llm-1-1.yaml')).toContain('\n  - {kind: LlmGateway');
    expect(imported.read('releases/score-1/profiles/score-1-1.yaml')).not.toContain('LlmGateway');
  });

  test('when nothing is approved, plan leaves all of them alone', async () => {
    const lines = linesOf(ok(await planModels(imported.world, [])));
    expect(lines).toHaveLength(36);
    for (const line of lines) expect(line).toMatch(/^\S+ on local: not managed yet, no changes/);
  });

  test('when it runs again, writes nothing and still says how to propose the rules', async () => {
    const again = imported.copy();
    const { result, ...rest } = await importModels(again.world, [], { all: true });
    expect(valueIn(result, 'written')).toEqual([]);
    expect(new Map(again.disk)).toEqual(new Map(imported.disk));
    expect(textOf(rest)).toContain('git switch --create strict-from-2027-02-22');
    again.commit('Import');
    expect(textOf(await importModels(again.world, [], { all: true }))).not.toContain('git switch');
  });

  test('when the day has come, it proposes no later one', async () => {
    const later = imported.copy();
    later.commit('Import');
    await importModels(later.worldAt('2027-03-01T12:00:00Z'), [], { all: true });
    expect(later.read(enforcement)).toBe(imported.read(enforcement));
  });

  test('when it was stopped midway, it is finished by the next run', async () => {
    const stopped = imported.copy();
    for (const path of ['releases/score-1', 'releases/image-2/2', 'releases/odd-1/model.yaml']) stopped.remove(path);
    stopped.take(forty, enforcement);
    await importModels(stopped.world, [], { all: true });
    expect(new Map(stopped.disk)).toEqual(new Map(imported.disk));
  });

  test('when the commands are followed, both merge requests pass, one after the other', async () => {
    const both = forty.copy();
    both.git.switch('strict', 'HEAD');
    both.take(imported, enforcement);
    both.commit('Imported models are judged strictly from 2027-02-22');
    const proposed = { ref: 'HEAD', policyRef: 'main' };
    expect(errorsOf(await checkReleases(both.world, [], proposed))).toEqual([]);
    both.git.references.set('main', both.git.head.id);
    both.git.switch('import', 'main');
    both.take(imported, 'releases');
    both.commit('Import what the registry serves');
    expect(errorsOf(await checkReleases(both.world, [], proposed))).toEqual([]);
  });
});

describe('the proposed rules', () => {
  let few: Scenario;
  beforeAll(() => {
    few = forty.copy();
    for (const name of few.list('registry/models').map((path) => path.split('/')[0] ?? ''))
      if (few.has(`registry/models/${name}`) && !/^(score|odd)-[12]$/.test(name)) few.remove(`registry/models/${name}`);
  });

  test('when what somebody writes later breaks a limit, check still passes until the day', async () => {
    const scenario = few.copy();
    await importModels(scenario.world, [], { all: true });
    scenario.change('releases/score-1/2/release.yaml', (text) =>
      text.replace(/headline: .*/, 'headline: New trees').replace(/ticket: .*/, 'ticket: soon'),
    );
    const found = (await checkReleases(scenario.world, [])).diagnostics.filter(({ code }) => code.startsWith('limit/'));
    expect(found.map(({ code }) => code).sort()).toEqual(['limit/form', 'limit/too-short']);
    expect(found.filter(isError)).toEqual([]);
  });

  test('when there are others, come after them and change none', async () => {
    const scenario = few.copy();
    const other = '  - {codes: [slo/cost], from: 2027-01-01, reason: Measured later} # agreed\n';
    scenario.change(enforcement, (text) => text.replace('rules: []\n', `rules:\n${other}`));
    await importModels(scenario.world, [], { all: true });
    expect(scenario.read(enforcement)).toContain(`rules:\n${other}  - codes:`);
    expect(errorsOf(await checkReleases(scenario.world, []))).toEqual([]);
  });

  test('when the file has a form that cannot be added to, are shown and the file is left alone', async () => {
    const scenario = few.copy();
    const rules = 'rules: [{codes: [slo/cost], from: 2027-01-01, reason: Measured later}]';
    scenario.change(enforcement, (text) => text.replace('rules: []', rules));
    const before = scenario.read(enforcement);
    const outcome = await importModels(scenario.world, [], { all: true });
    expect(scenario.read(enforcement)).toBe(before);
    expect(textOf(outcome)).toContain('Add these rules to policies/governance/enforcement.yaml');
    expect(textOf(outcome)).toContain('      - "score-1"');
  });

  test('when a release of a model is approved, leave it out: its findings count', async () => {
    const scenario = few.copy();
    await importModels(scenario.world, [], { all: true });
    scenario.take(few, enforcement);
    scenario.change('releases/score-1/model.yaml', (text) => text.replace('versions: {}', "versions: {'2': Approved}"));
    await importModels(scenario.world, [], { all: true });
    expect(scenario.read(enforcement)).not.toContain('"score-1"');
    expect(scenario.read(enforcement)).toContain('"score-2"');
  });
});

describe('an imported version', () => {
  const folder = `releases/${model}`;
  const sample = untouched();
  const names = new Set(sample.list(`${folder}/2`).map((name) => `2/${name.split('/')[0]}`));
  const files = [...names, 'profiles/credit-standard-1.yaml', 'model.yaml'].sort();

  test.each([
    ['in the order of their names', files],
    ['the other way round', files.toReversed()],
  ])('when its files arrive one by one, %s, check passes after each of them until the day', async (_, arriving) => {
    const scenario = sample.copy();
    scenario.remove('releases');
    scenario.write('releases/README.md', 'releases');
    scenario.commit('Start anew');
    await importModels(scenario.world, [], { all: true });
    for (const name of arriving) {
      scenario.take(sample, `${folder}/${name}`);
      const found = errorsOf(await checkReleases(scenario.world, [`${folder}/2`]));
      expect(
        found.map(({ code, file }) => [code, file]),
        name,
      ).toEqual([]);
    }
  });
});
