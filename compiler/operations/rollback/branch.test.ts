// A rollback as a branch that people approve: what it holds, what refuses it, and who counts as its author.
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, linesOf, loads, nextAfter, ok, textOf } from '../../../testing/outcome.ts';
import { one } from '../../../testing/repository.ts';
import { ready2, type Scenario } from '../../../testing/scenario.ts';
import { model, runFile, target } from '../../../testing/scratch.ts';
import { goBack, servedWithWayBack } from '../../../testing/way-back.ts';
import { failed, isError } from '../../diagnostics/diagnostic.ts';
import { utf8 } from '../../lib/bytes.ts';
import { gitFault } from '../../world/git.ts';
import type { World } from '../../world/port.ts';
import { checkReleases } from '../check.ts';
import { applyPending } from '../pending.ts';
import { type BranchOptions, branchRollback } from './branch.ts';
import { proposeRollback } from './propose.ts';

const modelFile = `releases/${model}/model.yaml`;
const day = '2026-11-25';
const branch = `rollback/${model}-${target}-2-to-1-${day}`;
const postMortem = `releases/${model}/incidents/${day}-${target}-2-to-1.md`;
const decision = postMortem.replace('.md', '-scdr.md');

let served: Scenario;
beforeAll(async () => {
  const scenario = await ready2();
  // As a person writes it: the line is the only one that may change.
  scenario.edit(modelFile, (text) =>
    text
      .replace(/^versions: .*$/m, 'versions:\n  "1": Approved\n  "2": Approved')
      .replace(
        /^aliases: .*$/m,
        '# What callers get\r\naliases: # one line each\n    local:   "2"   # since May, see "2"',
      ),
  );
  ok(await scenario.apply());
  served = scenario;
});

const propose = (scenario: Scenario, options: Partial<BranchOptions> = {}, world: World = scenario.world) =>
  branchRollback(world, model, { target, ...options });
const tipOf = (scenario: Scenario, name = branch) => one(scenario.git.references.get(name) ?? '');
const text = (scenario: Scenario, path: string, name = branch) =>
  String(Buffer.from(tipOf(scenario, name).files.get(path) ?? []));

/** Nothing is there that was not there before, and why. */
async function stays(
  scenario: Scenario,
  options: Partial<BranchOptions> = {},
  world?: World,
): Promise<readonly string[]> {
  const before = [[...scenario.git.references], [...scenario.disk]];
  const outcome = await propose(scenario, options, world);
  expect([[...scenario.git.references], [...scenario.disk]]).toEqual(before);
  expect(acted(outcome)).toBe(3);
  return outcome.diagnostics.filter(isError).map(({ code }) => code);
}

describe('a branch that goes back', () => {
  test('when somebody asks for it, it has one commit with the one line, and nothing else of the file or of theirs changes', async () => {
    const scenario = served.copy();
    scenario.write('releases/unsaved.txt', 'mine');
    const [head, disk] = [scenario.git.head, new Map(scenario.disk)];
    const outcome = ok(await propose(scenario));
    expect([scenario.git.branch, scenario.git.head, new Map(scenario.disk)]).toEqual(['main', head, disk]);
    const commit = tipOf(scenario);
    expect(commit.parents).toEqual([head.id]);
    expect(await scenario.git.history.changed(head.id, commit.id)).toEqual([decision, postMortem, modelFile].sort());
    expect(text(scenario, modelFile)).toBe(scenario.read(modelFile).replace('local:   "2"', 'local:   "1"'));
    expect(commit.message).toMatch(
      /^Roll back risk-default on local to version 1\n\nClass: rollback\nVersion 2 serves since 2026-11-25T12:00:00Z, by signed state 2\.\n$/,
    );
    expect(linesOf(outcome).join('\n')).toContain('  -   local: "2"\n  +   local: "1"');
    expect(textOf(outcome)).toContain('class rollback; to be approved by 1 × mlops, 1 × security, at any hour');
    expect(textOf(outcome)).toContain('counts as author: others approve it');
    expect(nextAfter(outcome)).toEqual([`git push origin ${branch}`]);
    expect(outcome.result).toMatchObject([{ from: '2', to: '1', class: 'rollback', branch, commit: commit.id }]);
  });

  test('when it is merged, check takes what it holds, its plan is a rollback, and applied it serves', async () => {
    const scenario = served.copy();
    ok(await propose(scenario));
    scenario.git.forward(branch);
    expect(codes(await checkReleases(scenario.world, []))).toEqual([]);
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('rollback');
    await scenario.approveAll();
    ok(await scenario.apply());
    expect(await loads(scenario)).toBe('1');
  });

  test('when it is opened, a post-mortem and an update of the decision say what relc knows, and whom to tell, in the language asked for', async () => {
    const scenario = served.copy();
    ok(await propose(scenario));
    const written = text(scenario, postMortem);
    expect(written).toContain('| Served until now | version 2, since 2026-11-25 12:00 UTC |');
    expect(written).toContain('| Goes back to | version 1, which served before |');
    expect(written).toContain('| loan-origination (critical) | loan-origination@example.com |');
    expect(written).toContain('| Security | ');
    expect(text(scenario, decision)).toContain(`see ${postMortem}`);
    expect(text(scenario, decision)).toMatch(/\| Decision of version 1, which serves again \| https:/);
    expect(text(scenario, decision)).toContain('| Risk that was accepted with version 2 | ');
    expect(written + text(scenario, decision)).not.toMatch(/undefined|null|\[object/);
    const other = served.copy();
    ok(await branchRollback(other.world, model, { target }, 'pt-BR'));
    expect(text(other, postMortem)).toContain('| Em serviço até agora | versão 2, desde 25/11/2026 12:00 UTC |');
    expect(text(other, decision)).toContain('# Decisão de segurança e conformidade (SCDR), atualização');
  });

  test('when somebody moved the alias by hand, the post-mortem says what callers got', async () => {
    const scenario = served.copy();
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    await propose(scenario);
    expect(text(scenario, postMortem)).toContain('version 1: **not what the signed state says**');
    expect(text(scenario, modelFile)).toContain('local:   "1"');
  });

  test('when a template of the repository is broken, the line is proposed without what it would begin', async () => {
    const scenario = served.copy();
    scenario.write('templates/en/incidents/post_mortem.md.hbs', '{{nowhere}}');
    scenario.commit('Other words');
    const outcome = await propose(scenario);
    expect(codes(outcome)).toEqual(['compile/template-name']);
    expect(acted(outcome)).toBe(0);
    expect([...tipOf(scenario).files.keys()].filter((path) => path.includes(`${model}/incidents/`))).toEqual([
      decision,
    ]);
  });

  test('when people wrote such a file before, it stays', async () => {
    const scenario = served.copy();
    scenario.write(postMortem, '# Ours\n');
    scenario.commit('A post-mortem');
    ok(await propose(scenario));
    expect(text(scenario, postMortem)).toBe('# Ours\n');
  });

  test('when a name is given, it is called so; where GitLab counts approvals, the push opens the merge request', async () => {
    const scenario = served.copy();
    scenario.edit(
      'policies/governance/approvals.yaml',
      (text) => `${text}gitlab:\n  url: https://gitlab.example.com\n  project_id: 1\n  plan_job: plan\n`,
    );
    expect(nextAfter(await propose(scenario, { name: 'inc-7' }))).toEqual([
      'git push origin inc-7 -o merge_request.create',
    ]);
    expect(text(scenario, modelFile, 'inc-7')).toContain('"1"');
  });

  test('when the line only is shown, it says how to have it as a branch', async () => {
    expect(nextAfter(ok(await proposeRollback(served.world, model, {})))).toEqual([
      `relc rollback ${model} --target ${target} --branch`,
    ]);
  });
});

describe('asked once more', () => {
  test('when it is the same day, the branch is there already, and nothing changes', async () => {
    const scenario = served.copy();
    ok(await propose(scenario));
    const before = new Map(scenario.git.references);
    scenario.at = '2026-11-25T20:00:00Z';
    expect(ok(await propose(scenario)).result).toMatchObject([{ branch, commit: before.get(branch) }]);
    expect(scenario.git.references).toEqual(before);
  });

  test('when it was pushed before, says that it asks nobody while no merge request is open', async () => {
    const scenario = served.copy();
    expect(textOf(ok(await propose(scenario)))).not.toContain('was pushed before');
    const pushed = scenario.git.references.get(branch) ?? '';
    scenario.git.references.set(`refs/remotes/origin/${branch}`, pushed);
    const outcome = ok(await propose(scenario));
    expect(textOf(outcome)).toContain(`${branch} was pushed before, perhaps by somebody else: it asks nobody until`);
    expect(nextAfter(outcome)).toEqual([]);
  });

  test('when people began to fill in the post-mortem, it is the same rollback; with any other change it is not', async () => {
    const scenario = served.copy();
    ok(await propose(scenario));
    const filledIn = (path: string) => {
      scenario.git.switch(branch);
      scenario.write(path, 'Ana saw it');
      scenario.commit('What we know');
      scenario.git.switch('main');
    };
    filledIn(postMortem);
    ok(await branchRollback(scenario.world, model, { target }, 'pt-BR'));
    filledIn(`releases/${model}/2/model_card.md`);
    expect(await stays(scenario)).toEqual(['rollback/branch-exists']);
  });

  test('when a branch of that name has something else, it stays as it is, and another name leads out', async () => {
    const scenario = served.copy();
    scenario.git.references.set(branch, scenario.git.head.id);
    expect(await stays(scenario)).toEqual(['rollback/branch-exists']);
    ok(await propose(scenario, { name: 'other' }));
    scenario.git.references.set(branch, scenario.git.references.get('other') ?? '');
    scenario.write('releases/README.md', 'Later');
    scenario.commit('Later');
    expect(await stays(scenario)).toEqual(['rollback/branch-exists']);
  });

  test('when model.yaml wants it already, nothing is written', async () => {
    const scenario = served.copy();
    scenario.edit(modelFile, (text) => text.replace('"2"   #', '"1"   #'));
    const before = new Map(scenario.git.references);
    const outcome = ok(await propose(scenario));
    expect(scenario.git.references).toEqual(before);
    expect(nextAfter(outcome)).toEqual([`relc plan ${model} --target ${target}`]);
  });

  test('when one person went back at once, the line that must follow is the branch', async () => {
    const scenario = await servedWithWayBack();
    ok(await goBack(scenario));
    const outcome = ok(await propose(scenario));
    expect(textOf(outcome)).toContain('class rollback; it needs no approval');
    scenario.git.forward(`rollback/${model}-${target}-2-to-1-2026-12-13`);
    ok(await applyPending(scenario.world, [model]));
    expect(codes(await propose(scenario))).toEqual(['rollback/no-version']);
  });
});

describe('what refuses it', () => {
  test('when the registry holds other bytes of that version, it is refused here, and not only by serving', async () => {
    const scenario = served.copy();
    scenario.write(runFile(scenario, '1', 'model/model.ubj'), 'other');
    expect(await stays(scenario)).toEqual(['plan/model-differs', 'rollback/not-possible']);
  });

  test('when that version is revoked, or at the end of its life, there is nothing to go back to, named or not', async () => {
    const revoked = served.copy();
    revoked.edit(modelFile, (text) => text.replace('"1": Approved', '"1": Revoked'));
    expect(await stays(revoked)).toEqual(['model/alias-not-approved', 'rollback/not-possible']);
    const ended = served.copy();
    ended.at = '2028-02-01T12:00:00Z';
    expect(await stays(ended)).toEqual(['rollback/no-version']);
    expect(await stays(ended, { to: '1' })).toContain('plan/end-of-life');
  });

  test('when changes are stopped, frozen or outside their window, it is made all the same', async () => {
    const scenario = served.copy();
    scenario.edit(
      'policies/governance/calendar.yaml',
      (text) => `${text}\nstopped: {reason: Incident, ticket: INC-1}\n`,
    );
    ok(await propose(scenario));
  });

  test.each([['2'], ['7']])('when version %s is named, which did not serve before, that is no way back', async (to) => {
    expect(await stays(served.copy(), { to })).toEqual(['rollback/not-earlier']);
  });

  test('when people went back, to go forward again is no way back', async () => {
    const scenario = served.copy();
    ok(await propose(scenario));
    scenario.git.forward(branch);
    await scenario.rollOut();
    expect(await stays(scenario, { to: '2' })).toEqual(['rollback/not-earlier']);
    expect(await stays(scenario)).toEqual(['rollback/no-version']);
  });

  test('when relc has applied nothing, there is nothing to go back from', async () => {
    const scenario = served.copy();
    scenario.remove(`registry/models/${model}/states`);
    scenario.remove(`registry/models/${model}/state.sigstore.json`);
    expect(await stays(scenario)).toEqual(['rollback/nothing-serves']);
  });

  test('when the line is written as relc could not change it alone, a person writes it', async () => {
    const scenario = served.copy();
    scenario.edit(modelFile, (text) => text.replace('"2"   #', '|-\n      2\n    #'));
    expect(await stays(scenario)).toEqual(['rollback/line-unclear']);
  });

  test('when git makes no branch, nothing is half done, and its words are told', async () => {
    const scenario = served.copy();
    const { world } = scenario;
    const { value: repository } = world.repository;
    if (repository === undefined) throw new Error('no repository');
    const broken = { ...repository, branch: () => failed(gitFault('/', 'fatal: No space left on device')) };
    const outcome = await propose(scenario, {}, { ...world, repository: { value: broken, diagnostics: [] } });
    expect(outcome.diagnostics).toMatchObject([
      { code: 'rollback/no-branch', facts: { branch, observed: 'fatal: No space left on device' } },
    ]);
    expect(scenario.git.references.has(branch)).toBe(false);
  });
});

test('when model.yaml wants more than to go back, it is made all the same, and says who approves that', async () => {
  const scenario = served.copy();
  // To retire at once what clients may still load takes everybody.
  scenario.edit(modelFile, (text) => text.replace('"2": Approved', '"2": Retired'));
  const outcome = await propose(scenario);
  expect(codes(outcome)).toEqual(['rollback/carries-more']);
  expect(outcome.result).toMatchObject([{ class: 'normal' }]);
  expect(tipOf(scenario).message).toContain('Class: normal');
});

describe('in a job', () => {
  const ana = { name: 'Ana', email: 'ana@example.com' };
  const ofJob = `relc-rollback-${model}-${target}-2-to-1-123-5eed`;

  test('when somebody starts the job, they are the author, the commit names the job, and its artifact names the commit', async () => {
    const scenario = served.copy();
    scenario.job = { running: { id: '123', unforeseen: '5eed', startedBy: ana } };
    ok(await propose(scenario));
    const { id, author, committer, message } = tipOf(scenario, ofJob);
    expect([author, committer]).toEqual([ana, ana]);
    expect(message).toMatch(/\n\nRelc-Job: 123\n$/);
    expect(scenario.read(`committed/${id}`)).toBe(`${id}\n`);
  });

  test('when somebody pushed the rollback of that day before, right or not, the job makes its own', async () => {
    for (const isRight of [true, false]) {
      const scenario = served.copy();
      ok(await propose(scenario));
      const pushed = isRight ? (scenario.git.references.get(branch) ?? '') : scenario.git.head.id;
      scenario.git.references.set(`refs/remotes/origin/${branch}`, pushed);
      scenario.job = { running: { id: '123', unforeseen: '5eed', startedBy: ana } };
      expect(ok(await propose(scenario)).result).toMatchObject([{ branch: ofJob }]);
      expect(scenario.list('committed')).toEqual([tipOf(scenario, ofJob).id]);
    }
  });

  test('when somebody pushed branches that are called by the numbers of this job and of the next ones, the job makes its own', async () => {
    const scenario = served.copy();
    const { references, head } = scenario.git;
    for (const id of ['122', '123', '124'])
      references.set(`refs/remotes/origin/relc-rollback-${model}-${target}-2-to-1-${id}`, head.id);
    scenario.job = { running: { id: '123', unforeseen: '5eed', startedBy: ana } };
    expect(ok(await propose(scenario)).result).toMatchObject([{ branch: ofJob }]);
    scenario.job = { running: { id: '124', unforeseen: 'a1fa', startedBy: ana } };
    expect(ok(await propose(scenario)).result).toMatchObject([{ branch: ofJob.replace('123-5eed', '124-a1fa') }]);
  });
});

describe('what lies in incidents/', () => {
  test.each([
    ['1/release.yaml'],
    ['2026-11-25-x.yaml'],
    ['2026-11-25-x/a.md'],
    ['x.md'],
    ['2026-11-25-.md'],
    ['2026-11-25-X\u202e.md'],
  ])('when it is called %s, check refuses it', async (name) => {
    const scenario = served.copy();
    scenario.write(`releases/${model}/incidents/${name}`, 'x');
    expect(codes(await checkReleases(scenario.world, []))).toEqual(['load/unknown-file']);
  });

  test('when it says whatever it likes, the plan that people approved stays the same', async () => {
    const scenario = (await ready2()).copy();
    const { plan_digest: before } = scenario.planned;
    scenario.write(postMortem, utf8('---\napiVersion: relc/v1\nkind: Model\naliases: {local: "9"}\n---\n'));
    scenario.commit('A post-mortem');
    ok(await scenario.plan());
    expect(scenario.planned.plan_digest).toBe(before);
    ok(await scenario.apply());
  });
});
