// What a registry served before relc came.
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, linesOf, ok, textsOf } from '../../../testing/outcome.ts';
import { type Scenario, untouched } from '../../../testing/scenario.ts';
import { acceptUnknownPrevious, model, runFile } from '../../../testing/scratch.ts';
import { valueIn } from '../../lib/json.ts';
import { scaffoldReleases } from '../new.ts';
import { importModels } from './index.ts';

const alias = `registry/models/${model}/aliases/approved`;

let base: Scenario;
beforeAll(() => {
  base = untouched();
  base.write(alias, '1');
});

describe('a model that the registry serves and relc does not manage', () => {
  test('when model.yaml approves nothing, changes nothing, says what serves, and waits for what is TODO', async () => {
    const scenario = base.copy();
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace(/^description: .*/m, 'description: TODO'));
    const lines = linesOf(ok(await scenario.plan()));
    expect(lines).toEqual([`${model} on local: not managed yet, no changes; version 1 serves and is left alone`]);
    expect(scenario.planned.plan.changes).toEqual([]);
    expect(scenario.planned.plan.serving).toEqual({ now: '1', since: null, next: null });
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['apply/nothing-to-do']);
    expect(textsOf(ok(await scenario.apply()))).toEqual([expect.stringContaining('nothing to do')]);
    expect(scenario.read(alias)).toBe('1');
  });

  test('when the first release replaces what serves, it is compared with it, and nothing is promised to roll back to', async () => {
    const scenario = base.copy();
    scenario.want({ '2': 'Approved' }, '2');
    ok(await scenario.plan());
    const { plan } = scenario.planned;
    expect(plan.serving).toEqual({ now: '1', since: null, next: '2' });
    expect(plan.rollback_target).toBeNull();
    expect(plan.changes).toContainEqual({
      resource: { type: 'alias', name: 'approved' },
      action: 'update',
      before: '1',
      after: '2',
    });
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    expect(codes(await scenario.verify('1', { version: '1' }))).toEqual(['verify/not-approved']);
    scenario.want({ '2': 'Approved' }, '1');
    expect(codes(await scenario.plan())).toContain('model/alias-not-approved');
  });

  test('when the version that serves is approved itself, the alias stays and the state begins', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    const { plan } = scenario.planned;
    expect(plan.serving).toEqual({ now: '1', since: null, next: '1' });
    expect(plan.changes.filter(({ resource }) => resource.type === 'alias')).toEqual([]);
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('1'));
  });

  test('when a release replaces something else than what serves, finds plan/replaces-differs', async () => {
    const scenario = base.copy();
    scenario.write(alias, '2');
    scenario.want({ '1': 'Approved' }, '1');
    const outcome = await scenario.plan();
    expect(outcome.diagnostics).toMatchObject([
      { code: 'plan/replaces-differs', facts: { observed: 'none', expected: '2' } },
    ]);
  });

  test('when what serves has no folder here, finds plan/unknown-serves', async () => {
    const scenario = base.copy();
    scenario.write(alias, '7');
    expect(linesOf(ok(await scenario.plan()))).toEqual([
      `${model} on local: not managed yet, no changes; version #7 serves and is left alone`,
    ]);
    scenario.want({ '1': 'Approved' }, '1');
    expect((await scenario.plan()).diagnostics).toMatchObject([
      { code: 'plan/unknown-serves', facts: { observed: '#7' } },
    ]);
  });

  test('when a version is approved and the alias is not named, finds plan/alias-unmanaged: it would go', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' });
    expect(codes(await scenario.plan())).toEqual(['plan/alias-unmanaged']);
  });

  test('when the alias moves after the plan was approved, refuses and writes nothing', async () => {
    const scenario = base.copy();
    scenario.want({ '2': 'Approved' }, '2');
    ok(await scenario.plan());
    await scenario.approveAll();
    scenario.write(alias, '7');
    const before = scenario.registryDigest;
    expect(codes(await scenario.apply())).toEqual(['apply/conflict']);
    expect(scenario.registryDigest).toBe(before);
  });

  test('when its model.yaml lacks words, a release of it is not planned', async () => {
    const scenario = base.copy();
    scenario.want({ '1': 'Approved' }, '1');
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace(/^description: .*/m, 'description: TODO'));
    expect(codes(await scenario.plan())).toEqual(['load/placeholder']);
  });
});

interface Served {
  readonly aliases?: Readonly<Record<string, string>>;
  readonly stages?: Readonly<Record<string, string>>;
}

/** A model with three versions in the registry, none of which relc knows. */
function register(scenario: Scenario, name: string, { aliases = {}, stages = {} }: Served): void {
  for (const version of ['1', '2', '3']) {
    const facts = JSON.parse(scenario.read(`registry/models/${model}/versions/1.json`));
    const own = { model: name, version, run_id: `${name}-${version}`, stage: stages[version] ?? 'None' };
    scenario.write(`registry/models/${name}/versions/${version}.json`, JSON.stringify({ ...facts, ...own }));
  }
  for (const [one, version] of Object.entries(aliases))
    scenario.write(`registry/models/${name}/aliases/${one}`, version);
}

describe('relc import', () => {
  test("when a model is imported, its versions say what serves, and the facts are the registry's", async () => {
    const scenario = base.copy();
    register(scenario, 'churn', { aliases: { approved: '2', challenger: '3' }, stages: { '1': 'Production' } });
    const { result } = ok(await importModels(scenario.world, ['churn']));
    expect(valueIn(result, 'written')).toContain('releases/churn/model.yaml');
    expect(JSON.parse(scenario.read('releases/churn/2/registry.json'))).toMatchObject({ run_id: 'churn-2' });
    expect(scenario.read('releases/churn/2/release.yaml')).toContain('replaces: "none"');
    expect(scenario.read('releases/churn/3/release.yaml')).toContain('replaces: "2"');
    expect(scenario.read('releases/churn/1/readiness.yaml')).toContain('run_id: "churn-1"');
  });

  test('when it is imported again, nothing is overwritten, and only a missing registry.json is fetched', async () => {
    const scenario = base.copy();
    register(scenario, 'churn', { aliases: { approved: '2' } });
    ok(await importModels(scenario.world, ['churn']));
    scenario.write('releases/churn/2/release.yaml', 'mine');
    scenario.write('releases/churn/model.yaml', 'mine');
    const lines = linesOf(ok(await importModels(scenario.world, ['churn'])));
    expect(lines[0]).toBe('churn 2 (alias approved): is here already');
    scenario.remove('releases/churn/2/registry.json');
    const { result } = ok(await importModels(scenario.world, ['churn']));
    expect(valueIn(result, 'written')).toEqual(['releases/churn/2/registry.json']);
    expect(scenario.read('releases/churn/2/release.yaml')).toBe('mine');
    expect(scenario.read('releases/churn/model.yaml')).toBe('mine');
  });

  test('when one model cannot be imported, the others are, and each fault is reported', async () => {
    const scenario = base.copy();
    register(scenario, 'churn', { aliases: { approved: '2' } });
    register(scenario, 'idle', {});
    register(scenario, 'dangling', { aliases: { approved: '9' } });
    register(scenario, '.Fraud', { aliases: { approved: '2' } });
    const named = await importModels(scenario.world, ['idle', 'dangling', '.Fraud', 'nowhere', 'churn']);
    expect(codes(named)).toEqual([
      'import/bad-name',
      'import/no-such-version',
      'import/nothing-served',
      'usage/not-registered',
    ]);
    expect(named.diagnostics.at(-1)?.facts?.['expected']).toContain('churn');
    expect(acted(named)).toBe(2);
    expect(scenario.has(scenario.path('releases/churn/2'))).toBe(true);
    expect(scenario.has(scenario.path('releases/dangling'))).toBe(false);
    const all = await importModels(scenario.world, [], { all: true });
    expect(codes(all)).toEqual(['import/bad-name', 'import/no-such-version']);
    expect(linesOf(all)).toContain('Serving nothing, and left out: idle');
  });

  test('when the registry does not have the model, or the target does not exist, reports it', async () => {
    const scenario = base.copy();
    scenario.remove('registry/models');
    expect(codes(await importModels(scenario.world, [], { all: true }))).toEqual(['import/no-model']);
    expect(codes(await importModels(base.world, ['churn'], { target: 'moon' }))).toEqual(['usage/no-such-target']);
  });

  test('when the registry is another one or cannot be reached, writes nothing', async () => {
    const scenario = base.copy();
    register(scenario, 'churn', { aliases: { approved: '2' } });
    scenario.write('registry/registry.json', '{"id": "another"}');
    expect(codes(await importModels(scenario.world, ['churn']))).toEqual(['plan/other-registry']);
    scenario.remove('registry/registry.json');
    for (const options of [{}, { all: true }])
      expect(codes(await importModels(scenario.world, ['churn'], options))).toEqual(['registry/unreachable']);
    expect(scenario.has(scenario.path('releases/churn'))).toBe(false);
  });

  test('when the first release of an imported model is made, it replaces what serves', async () => {
    const scenario = base.copy();
    scenario.remove(scenario.path('releases', model));
    const candidate = `registry/models/${model}/versions/2.json`;
    scenario.change(candidate, (text) => text.replace('Staging', 'None'));
    ok(await importModels(scenario.world, [model]));
    ok(await scaffoldReleases(scenario.world, [model, '2']));
    expect(scenario.read(`releases/${model}/2/release.yaml`)).toContain('replaces: "1"');
    expect(scenario.read(`releases/${model}/2/release.yaml`)).toContain(`profile: ${model}-1`);
    expect(JSON.parse(scenario.read(`releases/${model}/2/registry.json`))).toEqual(
      JSON.parse(scenario.read(candidate)),
    );
  });

  test('when the first release replaces an imported version, its notes compare what is known of both', async () => {
    const scenario = base.copy();
    scenario.remove(scenario.path('releases', model, '1'));
    ok(await importModels(scenario.world, [model]));
    scenario.commit('Import');
    scenario.want({ '2': 'Approved' }, '2');
    // Nobody knows how good the imported version was, and somebody answers for that.
    expect(codes(await scenario.plan())).toContain('regression/no-previous-evidence');
    acceptUnknownPrevious(scenario, `releases/${model}/2`);
    scenario.commit('Accept what is not known of version 1');
    await scenario.rollOut();
    ok(await scenario.verify('2'));
    const [notes] = scenario.planned.plan.changes.flatMap(({ resource }) =>
      resource.type === 'artifact' && resource.path.endsWith('/release_notes.md') ? [resource.path] : [],
    );
    const file = runFile(scenario, '2', notes ?? '');
    expect(scenario.read(file)).toMatch(/algorithm.*logistic.*gradient/);
  });
});
