// What comes of it when somebody says that a start was refused: only what the registry itself refuses moves anything.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { GitLabDouble } from '../../testing/gitlab-double.ts';
import { ending, killed, never } from '../../testing/killed.ts';
import { acted, codes, linesOf, loads, nextAfter, ok, textOf } from '../../testing/outcome.ts';
import { one, served as repositoryOf } from '../../testing/repository.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model, runFile, target } from '../../testing/scratch.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import { RegistryUnreachable } from '../registry/port.ts';
import type { World } from '../world/port.ts';
import { answerRefusal } from './answer.ts';
import { applyPlan } from './apply.ts';
import { restoreModels } from './restore.ts';
import { branchRollback } from './rollback/branch.ts';

const alias = `registry/models/${model}/aliases/approved`;
const state = `registry/models/${model}/state.sigstore.json`;
const day = '2026-11-25';
const branch = `rollback/${model}-${target}-2-to-1-${day}`;

let served: Scenario;
let before: Uint8Array;
/** The same where the target may mend itself. */
let healing: Scenario;
beforeAll(async () => {
  const scenario = await ready2();
  before = scenario.bytes(state);
  ok(await scenario.apply());
  served = scenario.copy();
  scenario.edit('policies/governance/targets.yaml', (text) => text.replace(/^( +)alias: .*/m, '$&\n$1self_heal: true'));
  healing = scenario;
});

/** The job holds neither the release key nor a token of the forge. */
const worldOf = (scenario: Scenario): World =>
  Object.assign(scenario.copy(), { git: scenario.git, signingKey: undefined, token: undefined }).world;
const answer = (scenario: Scenario, world = worldOf(scenario)) => answerRefusal(world, [model], { target });
const everything = (scenario: Scenario) => [[...scenario.git.references], scenario.registryDigest];
const weights = (scenario: Scenario, version: '1' | '2') => runFile(scenario, version, 'model/MLmodel');

describe('a call that nothing stands behind', () => {
  test.each([
    ['one host is broken, or the call is forged', () => served],
    ['the target may mend itself', () => healing],
  ])('when %s, nothing moves, however often it comes', async (_, from) => {
    const scenario = from().copy();
    const found = everything(scenario);
    for (let call = 0; call < 3; call += 1) {
      const outcome = ok(await answer(scenario));
      expect(textOf(outcome)).toContain('nothing was done, the registry passes the start-up check');
      expect(acted(outcome)).toBe(0);
    }
    expect(everything(scenario)).toEqual(found);
  });

  test('when all models are looked at, those of which nothing is to be done do not count as changed', async () => {
    const scenario = served.copy();
    const planned = scenario
      .read(`releases/${model}/model.yaml`)
      .replace(/^versions:[\s\S]*/m, 'versions: {}\naliases: {}\n');
    scenario.write('releases/churn/model.yaml', planned);
    scenario.commit('Another model');
    const outcome = ok(await answerRefusal(worldOf(scenario), [], { target }));
    expect(outcome.done?.at(-1)?.en).toBe('2 models on 1 target: nothing to do for 2');
    const restored = ok(await restoreModels(worldOf(scenario), []));
    expect(restored.done?.at(-1)?.en).toBe('2 models on 1 target: nothing to do for 2');
    scenario.write(alias, '1');
    const back = ok(await restoreModels(worldOf(scenario), []));
    expect(back.done?.at(-1)?.en).toBe('2 models on 1 target: 1 changed, nothing to do for 1');
  });

  test('when it names a model or a target that is not there, nothing is asked of a registry', async () => {
    const world = {
      ...served.world,
      registry: () => {
        throw new Error('asked');
      },
    };
    expect(codes(await answerRefusal(world, ['nowhere'], { target: 'nowhere' }))).toEqual(['usage/no-such-target']);
    expect(codes(await answerRefusal(served.world, ['nowhere'], { target }))).toEqual(['usage/no-such-model']);
  });

  test('when the registry cannot be asked, nothing moves, and it can be asked again', async () => {
    const scenario = served.copy();
    const found = everything(scenario);
    const { world } = scenario;
    const registry: World['registry'] = (named) => ({
      ...world.registry(named),
      modelFiles: async () => {
        throw new RegistryUnreachable('it is down');
      },
    });
    const outcome = await answer(scenario, { ...world, registry });
    expect([codes(outcome), acted(outcome)]).toEqual([['registry/unreachable'], 4]);
    expect(everything(scenario)).toEqual(found);
  });

  test('when relc has applied nothing there, nothing is done', async () => {
    const scenario = served.copy();
    scenario.remove(`registry/models/${model}/states`);
    scenario.remove(state);
    expect(textOf(ok(await answer(scenario)))).toContain('relc has applied nothing there');
  });
});

describe('what the registry itself refuses, where the target may mend itself', () => {
  test('when a tag was changed by hand, the signed state is put back, without a key and without approvals', async () => {
    const scenario = healing.copy();
    const found = everything(scenario);
    scenario.write(`registry/models/${model}/tags/2/policy_digest`, 'sha256:00');
    const lines = linesOf(ok(await answer(scenario)));
    expect(lines.join('\n')).toContain('tag policy_digest of version 2 put back');
    expect(everything(scenario)).toEqual(found);
    expect(textOf(ok(await answer(scenario)))).toContain('nothing was done');
  });

  test('when an older state was put in its place, the newest counts again', async () => {
    const scenario = healing.copy();
    scenario.write(state, before);
    await answer(scenario);
    scenario.at = '2026-11-25T12:30:00Z';
    expect(await loads(scenario)).toBe('2');
  });

  test('when changes are stopped, nothing is put back, and the rollback is prepared, which a stop lets through', async () => {
    const scenario = healing.copy();
    scenario.edit(
      'policies/governance/calendar.yaml',
      (text) => `${text}\nstopped: {reason: Incident, ticket: INC-1}\n`,
    );
    scenario.write(`registry/models/${model}/tags/2/policy_digest`, 'sha256:00');
    const digest = scenario.registryDigest;
    expect(codes(await answer(scenario))).toContain('restore/rollback-proposed');
    expect(scenario.registryDigest).toBe(digest);
  });
});

describe('a model that was removed from git, and serves', () => {
  const removed = (from: Scenario) => {
    const scenario = from.copy();
    scenario.remove(`releases/${model}`);
    scenario.commit('Away with it');
    return scenario;
  };
  /** As the job asks: it names no model. */
  const answerAll = (scenario: Scenario) => answerRefusal(worldOf(scenario), [], { target });

  test('when it would start, nothing is done', async () => {
    const outcome = ok(await answerAll(removed(healing)));
    expect(textOf(outcome)).toContain('nothing was done, the registry passes the start-up check');
  });

  test.each<readonly [string, Code, (scenario: Scenario) => void]>([
    [
      'a tag was changed',
      'verify/tag-differs',
      (one) => one.write(`registry/models/${model}/tags/2/policy_digest`, 'sha256:00'),
    ],
    ['bytes of it changed', 'verify/model-differs', (one) => one.write(weights(served, '2'), 'other')],
  ])(
    'when %s, that is told, with the commit that knows it: a job that looks at folders alone would see nothing',
    async (_, code, change) => {
      const scenario = removed(healing);
      change(scenario);
      const found = everything(scenario);
      const outcome = await answerAll(scenario);
      expect([codes(outcome), acted(outcome)]).toEqual([['restore/no-folder', code], 3]);
      expect(everything(scenario)).toEqual(found);
    },
  );
});

describe('what the registry itself refuses, and relc may not mend', () => {
  const changed: readonly (readonly [string, string, (scenario: Scenario) => void])[] = [
    ['bytes of what serves changed', 'verify/model-differs', (one) => one.write(weights(one, '2'), 'other')],
    ['somebody moved the alias to what served before', 'verify/alias-differs', (one) => one.write(alias, '1')],
  ];

  test.each(changed)(
    'when %s, the rollback is a branch, and people are asked; the registry stays',
    async (_, code, change) => {
      const scenario = served.copy();
      change(scenario);
      const digest = scenario.registryDigest;
      const outcome = await answer(scenario);
      expect(codes(outcome)[0]).toBe('restore/rollback-proposed');
      expect(codes(outcome)).toContain(code);
      expect(acted(outcome)).toBe(5);
      expect(nextAfter(outcome)).toEqual([`git push origin ${branch}`]);
      expect(scenario.registryDigest).toBe(digest);
      expect(scenario.git.head.message).not.toContain('Roll back');
      const references = new Map(scenario.git.references);
      expect(
        String(Buffer.from(one(references.get(branch) ?? '').files.get(`releases/${model}/model.yaml`) ?? [])),
      ).toContain(`${target}: "1"`);
      // Replayed, it is there already.
      expect(acted(await answer(scenario))).toBe(5);
      expect(scenario.git.references).toEqual(references);
    },
  );

  describe('in a job of GitLab', () => {
    const gitlab = 'policies/governance/approvals.yaml';
    const ofJob = `relc-rollback-${model}-${target}-2-to-1-123-5eed`;
    let double: GitLabDouble | undefined;
    afterEach(() => {
      double?.close();
      double = undefined;
    });

    /** Bytes of what serves changed. The right rollback lies in a branch, of which somebody makes what they like. */
    async function answered(somebody: (double: GitLabDouble, scenario: Scenario) => void) {
      const scenario = served.copy();
      double = new GitLabDouble(repositoryOf(scenario.git), '2026-11-25T08:00:00Z');
      double.addUser(1, 'somebody');
      const url = await double.listen();
      scenario.edit(gitlab, (text) => `${text}gitlab:\n  url: ${url}\n  project_id: 42\n  plan_job: plan\n`);
      scenario.write(weights(scenario, '2'), 'other');
      ok(await branchRollback(scenario.world, model, { target }));
      const job = { running: { id: '123', unforeseen: '5eed', startedBy: { name: 'Ana', email: 'ana@example.com' } } };
      Object.assign(scenario, { signingKey: undefined, token: double.token, job });
      somebody(double, scenario);
      const outcome = await answerRefusal(scenario.world, [model], { target });
      expect(acted(outcome)).toBe(5);
      return { scenario, code: codes(outcome)[0], outcome };
    }

    test('when an open merge request asks for exactly that, people are asked already, and nothing is made', async () => {
      const { scenario, code, outcome } = await answered((gitlab) => gitlab.open(branch, 1));
      expect(code).toBe('restore/rollback-asked');
      expect(outcome.diagnostics[0]?.facts).toMatchObject({ request: '!1' });
      expect(scenario.git.references.has(ofJob)).toBe(false);
      expect(scenario.list('committed')).toEqual([]);
    });

    test.each<readonly [string, (double: GitLabDouble, scenario: Scenario) => void]>([
      [
        'its branch was only pushed',
        (_, { git }) => git.references.set(`refs/remotes/origin/${branch}`, git.references.get(branch) ?? ''),
      ],
      ['its merge request was closed', (gitlab) => gitlab.closeRequest(gitlab.open(branch, 1), 1)],
      ['it comes from a fork', (gitlab) => gitlab.open(branch, 1, { fork: true })],
      [
        'it is to go elsewhere',
        (gitlab, { git }) => {
          git.references.set('other', git.head.id);
          gitlab.open(branch, 1, { target: 'other' });
        },
      ],
      [
        'it brings more',
        (gitlab, scenario) => {
          scenario.git.switch(branch);
          scenario.write(`releases/${model}/2/model_card.md`, 'other');
          scenario.commit('More');
          scenario.git.switch('main');
          gitlab.open(branch, 1);
        },
      ],
      [
        'it brings something else',
        (gitlab, { git }) => {
          git.references.set('other', git.head.id);
          gitlab.open('other', 1);
        },
      ],
      [
        'GitLab does not answer',
        (gitlab) => {
          gitlab.before = () => ({ status: 503 });
        },
      ],
    ])(
      'when %s, nobody is asked by that: the job makes its own, and leaves what shows who started it',
      async (_, somebody) => {
        const { scenario, code } = await answered(somebody);
        expect(code).toBe('restore/rollback-proposed');
        expect(scenario.list('committed')).toEqual([scenario.git.references.get(ofJob)]);
      },
    );
  });

  test('when the version before cannot serve either, both are told, and nothing is proposed', async () => {
    const scenario = served.copy();
    for (const version of ['1', '2'] as const) scenario.write(weights(scenario, version), 'other');
    const found = everything(scenario);
    const outcome = await answer(scenario);
    expect(codes(outcome)).toEqual(['verify/model-differs', 'plan/model-differs', 'rollback/not-possible']);
    expect(acted(outcome)).toBe(3);
    expect(everything(scenario)).toEqual(found);
  });

  test('when the signed state has ended, another version would end with it: none is proposed', async () => {
    const scenario = served.copy();
    scenario.at = '2027-06-01T12:00:00Z';
    const found = everything(scenario);
    expect(codes(await answer(scenario))).toContain('verify/state-expired');
    expect(everything(scenario)).toEqual(found);
  });

  test('when an apply that is wanted was stopped midway, it is to be finished, and nothing is proposed', async () => {
    const scenario = (await ready2()).copy();
    const { writes } = await countedWrites(scenario);
    await killed(applyPlan(ending(scenario.world, writes), scenario.planFile));
    expect(scenario.read(alias)).toBe('2');
    const found = everything(scenario);
    expect(codes(await answer(scenario))).toEqual(['restore/interrupted']);
    expect(everything(scenario)).toEqual(found);
  });
});

/** The number of the write that signs the state, after the one of the alias. */
async function countedWrites(scenario: Scenario): Promise<{ readonly writes: number }> {
  const other = scenario.copy();
  const counting = ending(other.world, never);
  ok(await applyPlan(counting, other.planFile));
  return { writes: counting.writes };
}
