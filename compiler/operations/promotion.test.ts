// Two targets: homologation, where version 1 is the registry's number 7, then production.
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { signPlan } from '../../testing/approving.ts';
import { acted, codes, ok, refuses, textOf } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { approvers, keyFile, model, modelFiles } from '../../testing/scratch.ts';
import { shape } from '../document/validators.ts';
import { sourceOf } from '../load/source.ts';
import type { PlanDocument } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import { openReleases } from './observing.ts';
import { openTarget } from './places.ts';
import { planModels } from './plan.ts';
import { showFile } from './show.ts';

const targets = `apiVersion: relc/v1
kind: Targets
targets:
  - {name: homolog, url: file:registry-homolog, registry_id: relc-homolog, alias: candidate}
  - {name: local, url: file:registry, registry_id: relc-local, alias: approved, soak_hours: 48}
`;

let start: Scenario;
beforeAll(() => {
  start = untouched();
  start.copyTo(start.path('registry'), start.path('registry-homolog'));
  start.write('registry-homolog/registry.json', '{"id": "relc-homolog"}\n');
  start.remove(start.path('registry-homolog/models', model, 'versions', '2.json'));
  renumber(start, '1', '7');
  renumber(start, '2', '1');
  start.write('policies/governance/targets.yaml', targets);
  start.change('policies/governance/calendar.yaml', (text) => text.replace('[local]', '[homolog, local]'));
  start.write('.gitignore', '/plan/\n/registry/\n/registry-homolog/\n/build/\n');
  want(start, { homolog: '1', local: '1' });
});

/** Homologation calls `release` by another number, and its run by another id. */
function renumber(scenario: Scenario, release: string, number: string): void {
  const file = `releases/${model}/${release}/registry.json`;
  const facts = JSON.parse(scenario.read(file));
  const { run_id, stage, status } = facts;
  const copy = {
    version: number,
    run_id: `h${number}`,
    model_id: `m-h${number}`,
    source: `runs:/h${number}`,
    stage,
    status,
  };
  scenario.write(file, JSON.stringify({ ...facts, copies: { homolog: copy } }));
  const versions = scenario.path('registry-homolog/models', model, 'versions');
  scenario.write(join(versions, `${number}.json`), JSON.stringify({ ...facts, ...copy }));
  scenario.move(
    scenario.path('registry-homolog/artifacts', run_id),
    scenario.path('registry-homolog/artifacts', `h${number}`),
  );
}

function want(scenario: Scenario, aliases: Readonly<Record<string, string>>): void {
  const text = scenario.read(`releases/${model}/model.yaml`).replace(/^versions:[\s\S]*$/m, '');
  const entries = Object.entries(aliases).map(([target, version]) => `${target}: "${version}"`);
  const versions = [...new Set(Object.values(aliases))].map((version) => `"${version}": Approved`);
  scenario.write(
    `releases/${model}/model.yaml`,
    `${text}versions: {${versions.join(', ')}}\naliases: {${entries.join(', ')}}\n`,
  );
  scenario.commit('Change the desired state');
}

const planOf = (scenario: Scenario, target: string) => scenario.path('plan', target, `${model}.json`);
const planned = (scenario: Scenario, target: string): PlanDocument =>
  JSON.parse(scenario.read(planOf(scenario, target)));

function approved(scenario: Scenario, target: string): Promise<void> {
  const keys = approvers.map(({ id }) => keyFile(scenario.keys, id));
  return signPlan(scenario.world, planOf(scenario, target), keys);
}

const apply = (scenario: Scenario, target: string) => scenario.apply(planOf(scenario, target));

/** Homologation serves version 1 since `start.at`. */
async function homologated(): Promise<Scenario> {
  const scenario = start.copy();
  ok(await scenario.plan());
  await approved(scenario, 'homolog');
  await approved(scenario, 'local');
  ok(await apply(scenario, 'homolog'));
  return scenario;
}

const hoursLater = (hours: number) => Temporal.Instant.from(start.at).add({ hours }).toString();

test('when a first release says that it replaces a folder that nobody approved, the last target asks for the second line all the same', async () => {
  const scenario = start.copy();
  scenario.at = '2026-11-25T12:00:00Z';
  scenario.change(
    'policies/governance/approvals.yaml',
    (text) => `${text}independent_validation:\n  - {name: first releases, when: {first_release: true}}\n`,
  );
  want(scenario, { homolog: '2', local: '2' });
  const { diagnostics } = await scenario.plan();
  expect(diagnostics).toMatchObject([{ code: 'validation/missing', file: expect.stringContaining(`${model}/2/`) }]);
  expect(scenario.has(planOf(scenario, 'homolog'))).toBe(true);
  expect(scenario.has(planOf(scenario, 'local'))).toBe(false);
});

describe('homologation before production', () => {
  test('when a plan waits for the target before, says what that serves', async () => {
    const soakIn = (outcome: Outcome) =>
      /homolog must serve it for .*?(?= IF IT GOES WRONG)/.exec(textOf(outcome))?.[0];
    const waits = async (scenario: Scenario) => soakIn(ok(await scenario.plan()));
    const wait = 'homolog must serve it for 48 hours first';
    expect(await waits(start.copy())).toBe(`${wait}; now it serves nothing`);
    const scenario = await homologated();
    expect(await waits(scenario)).toBe(`${wait}; it does since Tue 2026-11-24 09:00 -03:00 (America/Sao_Paulo)`);
    scenario.at = hoursLater(48);
    expect(await waits(scenario)).toBe(`${wait}; it has`);
    scenario.remove(scenario.path('registry-homolog/models', model, 'state.sigstore.json'));
    const only = await planModels(scenario.world, [model], { target: 'local' });
    expect(soakIn(only)).toBe(`${wait}; what it serves is not known: restore/state-older`);
    expect(codes(await apply(scenario, 'local'))).toEqual(['restore/state-older']);
  });

  test('when the target before serves it, whoever sends the documents has since when; before that, and where the state cannot be read, nothing is claimed', async () => {
    const out = '/sending';
    const send = (scenario: Scenario) => showFile(scenario.world, planOf(scenario, 'local'), { out });
    const ticket = (scenario: Scenario) => scenario.read(out, 'local', model, '1/documents/change_ticket.md');
    const waiting = start.copy();
    ok(await waiting.plan());
    await approved(waiting, 'local');
    ok(await send(waiting));
    expect(ticket(waiting)).not.toContain('Homologated');
    const scenario = await homologated();
    ok(await send(scenario));
    expect(ticket(scenario)).toContain(
      '| Homologated | homolog serves it since Tue 2026-11-24 09:00 -03:00 (America/Sao_Paulo) |',
    );
    scenario.remove(out);
    scenario.remove(scenario.path('registry-homolog/models', model, 'state.sigstore.json'));
    expect(codes(await send(scenario))).toEqual(['restore/state-older']);
    expect(scenario.list(out)).toEqual([]);
  });

  test('when another registry calls the model by other numbers, the plan speaks of the release and writes to the number', async () => {
    const scenario = await homologated();
    expect(planned(scenario, 'homolog').plan.serving.next).toBe('1');
    expect(scenario.read('registry-homolog/models', model, 'aliases/candidate')).toBe('7');
    expect(scenario.read('registry-homolog/models', model, 'tags/7/stage')).toBe('Approved');
    ok(await scenario.plan());
    expect(planned(scenario, 'homolog').plan.changes).toEqual([]);
    const mark = (number: string) =>
      scenario.write(
        join(modelFiles(scenario, '1'), 'registered_model_meta'),
        `model_name: ${model}\nmodel_version: '${number}'\n`,
      );
    mark('7');
    ok(await scenario.verify('1', { target: 'homolog' }));
    mark('1');
    expect(codes(await scenario.verify('1', { target: 'homolog' }))).toEqual(['verify/download-mark']);
    mark('7');
    // A serving host's repository may be older than the release.
    const served = modelFiles(scenario, '1');
    scenario.remove(`releases/${model}/1/registry.json`);
    ok(await scenario.verify('1', { target: 'homolog', modelFiles: served }));
  });

  test('when another registry calls the model by other numbers, its facts are those of the release, whose numbers are read once', async () => {
    const { value: tree } =
      (await start.world.repository.value?.tree([`releases/${model}`, 'policies/governance'])) ?? {};
    if (tree === undefined) throw new Error('no tree');
    const { value: target } = openTarget(tree, 'homolog');
    if (target === undefined) throw new Error('no target');
    const read = vi.spyOn(tree.files, 'get');
    const registry = openReleases(start.world, target, sourceOf(tree, shape, start.at));
    expect(await registry.facts(model, '1')).toMatchObject({ version: '7', run_id: 'h7' });
    const { length } = read.mock.calls;
    expect(await registry.facts(model, '2')).toMatchObject({ version: '1', run_id: 'h1' });
    expect(read.mock.calls).toHaveLength(length);
  });

  test('when a version that is no release here is in Production, archives it by the registry’s own number', async () => {
    const scenario = start.copy();
    const file = (number: string) => `registry-homolog/models/${model}/versions/${number}.json`;
    const stageOf = (number: string) => JSON.parse(scenario.read(file(number))).stage;
    scenario.write(file('2'), scenario.read(file('7')).replace('"Staging"', '"Production"'));
    scenario.edit('policies/governance/targets.yaml', (text) =>
      text.replace('alias: candidate', 'alias: candidate, mirror_production: true'),
    );
    ok(await scenario.plan());
    expect(planned(scenario, 'homolog').plan.changes).toContainEqual({
      resource: { type: 'stage', version: '#2' },
      action: 'update',
      before: 'Production',
      after: 'Archived',
    });
    await approved(scenario, 'homolog');
    ok(await apply(scenario, 'homolog'));
    expect(['7', '2', '1'].map(stageOf)).toEqual(['Production', 'Archived', 'Staging']);
    const shown = await showFile(scenario.world, planOf(scenario, 'homolog'), { all: true });
    expect(textOf(shown)).toContain('version #2');
  });

  test('when homologation does not serve the model yet, production waits', async () => {
    const scenario = start.copy();
    ok(await scenario.plan());
    await approved(scenario, 'local');
    await refuses(scenario, ['apply/earlier-target'], 5, planOf(scenario, 'local'));
  });

  test('when homologation has not served it for the minimum time, production waits, and continues at that second', async () => {
    const scenario = await homologated();
    scenario.at = Temporal.Instant.from(hoursLater(48)).subtract({ seconds: 1 }).toString();
    const outcome = await apply(scenario, 'local');
    expect(outcome.diagnostics).toMatchObject([
      { code: 'apply/soaking', facts: { target: 'homolog', since: start.at, observed: hoursLater(48) } },
    ]);
    expect(acted(outcome)).toBe(5);
    scenario.at = hoursLater(48);
    ok(await apply(scenario, 'local'));
    expect(scenario.read('registry/models', model, 'aliases/approved')).toBe('1');
  });

  test('when another version in the registry of homologation cannot be read, its state still counts; without the registry, exits 4', async () => {
    const scenario = await homologated();
    scenario.at = hoursLater(48);
    scenario.write(`registry-homolog/models/${model}/versions/9.json`, '{');
    const spoilt = scenario.copy();
    spoilt.remove('registry-homolog/registry.json');
    expect(codes(await apply(spoilt, 'local'))).toEqual(['registry/unreachable']);
    ok(await apply(scenario, 'local'));
  });

  test('when homologation serves another model by now, production waits', async () => {
    const scenario = await homologated();
    want(scenario, { homolog: '2', local: '1' });
    scenario.at = hoursLater(24);
    ok(await scenario.plan());
    await approved(scenario, 'homolog');
    ok(await apply(scenario, 'homolog'));
    scenario.at = hoursLater(72);
    ok(await scenario.plan());
    await approved(scenario, 'local');
    expect(codes(await apply(scenario, 'local'))).toEqual(['apply/earlier-target']);
  });

  test('when the change is an emergency, homologation must have served it but for no minimum time', async () => {
    const scenario = start.copy();
    scenario.edit(`releases/${model}/1/release.yaml`, (text) =>
      text.replace('class: normal', 'class: emergency\n  incident: INC-1'),
    );
    ok(await scenario.plan());
    expect(planned(scenario, 'local').plan.prerequisite).toMatchObject({ target: 'homolog', hours: 0 });
    expect(planned(scenario, 'homolog').plan).not.toHaveProperty('prerequisite');
  });

  test('when policy asks for a longer time after the approval, the apply judges by it', async () => {
    const scenario = await homologated();
    scenario.edit('policies/governance/targets.yaml', (text) => text.replace('soak_hours: 48', 'soak_hours: 72'));
    scenario.at = hoursLater(48);
    expect(codes(await apply(scenario, 'local'))).toEqual(['apply/soaking']);
  });

  test('when the state of homologation is not signed by a trusted key, production is refused', async () => {
    const scenario = await homologated();
    scenario.write(`registry-homolog/models/${model}/state.sigstore.json`, '{}');
    scenario.at = hoursLater(48);
    const outcome = await apply(scenario, 'local');
    expect(codes(outcome)).toEqual(['plan/state-not-trusted', 'restore/state-older']);
    expect(acted(outcome)).toBe(3);
  });

  test("when homologation's state has ended, it does not count: it may be an old one", async () => {
    const scenario = await homologated();
    scenario.edit('policies/governance/approvals.yaml', (text) =>
      text.replace(/state_expires_after_days: \d+/, 'state_expires_after_days: 1'),
    );
    scenario.at = hoursLater(48);
    const again = start.copy();
    again.edit('policies/governance/approvals.yaml', (text) =>
      text.replace(/state_expires_after_days: \d+/, 'state_expires_after_days: 1'),
    );
    ok(await again.plan());
    await approved(again, 'homolog');
    await approved(again, 'local');
    ok(await apply(again, 'homolog'));
    again.at = hoursLater(48);
    expect((await apply(again, 'local')).diagnostics).toMatchObject([
      { code: 'plan/state-not-trusted', facts: { target: 'homolog', observed: 'expired' } },
    ]);
  });

  test('when policy puts another target before it after the approval, the apply asks that one', async () => {
    const scenario = await homologated();
    const between = '  - {name: between, url: file:registry-between, registry_id: relc-between, alias: candidate}\n';
    scenario.edit('policies/governance/targets.yaml', (text) =>
      text.replace('  - {name: local', `${between}  - {name: local`),
    );
    scenario.copyTo(scenario.path('registry'), scenario.path('registry-between'));
    scenario.write('registry-between/registry.json', '{"id": "relc-between"}');
    scenario.at = hoursLater(48);
    expect((await apply(scenario, 'local')).diagnostics).toMatchObject([
      { code: 'apply/earlier-target', facts: { target: 'between' } },
    ]);
  });

  test.each([
    ['another target', 'registry-homolog', 'registry', 'local'],
    ['a later target', 'registry', 'registry-homolog', 'homolog'],
  ])('when a registry has the signed state of %s, it does not count', async (_, from, to, target) => {
    const scenario = await homologated();
    scenario.at = hoursLater(48);
    ok(await apply(scenario, 'local'));
    const file = `models/${model}/state.sigstore.json`;
    scenario.write(scenario.path(to, file), scenario.bytes(scenario.path(from, file)));
    want(scenario, { homolog: '2', local: '2' });
    const outcome = await scenario.plan();
    expect(outcome.diagnostics).toContainEqual({
      code: 'plan/state-not-trusted',
      facts: { target, model, observed: 'of-another-place' },
    });
  });

  test('when production rolls back, homologation is not asked', async () => {
    const scenario = await homologated();
    scenario.at = hoursLater(48);
    ok(await apply(scenario, 'local'));
    want(scenario, { homolog: '2', local: '1' });
    ok(await scenario.plan());
    await approved(scenario, 'homolog');
    ok(await apply(scenario, 'homolog'));
    want(scenario, { homolog: '2', local: '2' });
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('{"2"', '{"1": Approved, "2"'));
    scenario.at = hoursLater(100);
    ok(await scenario.plan());
    await approved(scenario, 'local');
    ok(await apply(scenario, 'local'));
    scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('local: "2"', 'local: "1"'));
    ok(await scenario.plan());
    expect(planned(scenario, 'local').plan).toMatchObject({ class: 'rollback' });
    expect(planned(scenario, 'local').plan).not.toHaveProperty('prerequisite');
  });

  test('when homologation serves 2 by the time that production is added, production starts with 2, and 1 is not waited for', async () => {
    const scenario = start.copy();
    const released = async (aliases: Readonly<Record<string, string>>, target: string, hours: number) => {
      want(scenario, { former: '1', ...aliases });
      scenario.edit(`releases/${model}/model.yaml`, (text) => text.replace('former: "1", ', ''));
      scenario.at = hoursLater(hours);
      ok(await scenario.plan());
      await approved(scenario, target);
    };
    await released({ homolog: '1' }, 'homolog', 0);
    ok(await apply(scenario, 'homolog'));
    await released({ homolog: '2' }, 'homolog', 24);
    ok(await apply(scenario, 'homolog'));

    await released({ homolog: '2', local: '1' }, 'local', 96);
    const waiting = await refuses(scenario, ['apply/earlier-target'], 5, planOf(scenario, 'local'));
    expect(waiting.diagnostics[0]?.facts).toMatchObject({ observed: expect.stringMatching(/^version 2 \(sha256:/) });

    await released({ homolog: '2', local: '2' }, 'local', 96);
    expect(planned(scenario, 'local').plan).toMatchObject({
      class: 'normal',
      serving: { now: null, next: '2' },
      rollback_target: null,
      releases: { '2': { replaces: '1' } },
    });
    const shown = textOf(ok(await showFile(scenario.world, planOf(scenario, 'local'))));
    expect(shown).toContain('where nothing serves');
    expect(shown).toContain('compared with version 1');
    ok(await apply(scenario, 'local'));
    ok(await scenario.verify('2'));
  });

  test('when a target that came after the release calls it by another number, model.yaml says so, and the release reaches it', async () => {
    const scenario = await homologated();
    scenario.at = hoursLater(48);
    ok(await apply(scenario, 'local'));
    const late = (...parts: readonly string[]) => scenario.path('registry-late', ...parts);
    scenario.take(start, 'registry', late());
    scenario.write('registry-late/registry.json', '{"id": "relc-late"}\n');
    const facts = JSON.parse(scenario.read(late('models', model, 'versions/1.json')));
    const renumbered = { ...facts, version: '9', run_id: 'l9', model_id: 'm-l9', source: 'runs:/l9' };
    scenario.write(`registry-late/models/${model}/versions/9.json`, JSON.stringify(renumbered));
    for (const version of ['1', '2']) scenario.remove(late('models', model, `versions/${version}.json`));
    scenario.move(late('artifacts', facts.run_id), late('artifacts/l9'));
    scenario.change('policies/governance/calendar.yaml', (text) => text.replace('[homolog, local]', '[local, late]'));
    scenario.write(
      'policies/governance/targets.yaml',
      `${targets}  - {name: late, url: file:registry-late, registry_id: relc-late, alias: approved}\n`,
    );
    want(scenario, { homolog: '1', local: '1', late: '1' });
    expect(codes(await scenario.plan())).toContain('plan/not-in-registry');

    scenario.edit(`releases/${model}/model.yaml`, (text) => `${text}copies: {late: {"1": "9"}}\n`);
    ok(await planModels(scenario.world, [model], { target: 'late' }));
    await approved(scenario, 'late');
    ok(await apply(scenario, 'late'));
    expect(scenario.read(late('models', model, 'aliases/approved'))).toBe('9');
    const loaded = { target: 'late', modelFiles: late('artifacts/l9/model') };
    ok(await scenario.verify('1', loaded));
    scenario.write(late('artifacts/l9/model/MLmodel'), 'another');
    expect(codes(await scenario.verify('1', loaded))).toEqual(['verify/model-differs']);
  });

  test('when what a later target calls so holds other bytes, the plan refuses it', async () => {
    const scenario = await homologated();
    scenario.change(`releases/${model}/model.yaml`, (text) => `${text}copies: {local: {"1": "2", "2": "1"}}\n`);
    scenario.commit('Name another version');
    const outcome = await planModels(scenario.world, [model], { target: 'local' });
    expect(codes(outcome)).toEqual(['plan/model-differs']);
  });

  test.each([
    ['the release', 'model_card.md', (text: string) => `${text}\nA correction.\n`],
    ['its profile', '../profiles/credit-standard-1.yaml', (text: string) => text.replace('_days: 30', '_days: 60')],
  ])('when %s was corrected after homologation applied it, production refuses it', async (_, file, correct) => {
    const scenario = await homologated();
    scenario.edit(`releases/${model}/1/${file}`, correct);
    scenario.at = hoursLater(48);
    await planModels(scenario.world, [model], { target: 'local' });
    await approved(scenario, 'local');
    await refuses(scenario, ['plan/frozen-release-changed'], 3, planOf(scenario, 'local'));
  });

  test('when the alias of production does not name a version, production does not take it', async () => {
    const scenario = start.copy();
    want(scenario, { homolog: '1' });
    ok(await scenario.plan());
    expect(planned(scenario, 'local').plan.changes).toEqual([]);
    expect(planned(scenario, 'homolog').plan.changes.length).toBeGreaterThan(0);
  });
});

describe('the model in the registry', () => {
  test('when its bytes are not those that were signed, the plan is refused', async () => {
    const scenario = start.copy();
    scenario.write('registry-homolog/artifacts/h7/model/MLmodel', 'another');
    const outcome = await scenario.plan();
    expect(outcome.diagnostics).toMatchObject([
      { code: 'plan/model-differs', facts: { version: '1', target: 'homolog', changed: ['MLmodel'], missing: [] } },
    ]);
  });

  test('when the registry has no files of it, the plan is refused', async () => {
    const scenario = start.copy();
    scenario.remove('registry-homolog/artifacts/h7/model');
    expect((await scenario.plan()).diagnostics).toMatchObject([
      { code: 'plan/model-differs', facts: { changed: [], missing: expect.arrayContaining(['MLmodel', '… +1']) } },
    ]);
  });

  test('when the copy has another run than registry.json says, the plan names both', async () => {
    const scenario = start.copy();
    scenario.edit(`releases/${model}/1/registry.json`, (text) => text.replace('"run_id":"h7"', '"run_id":"h8"'));
    scenario.move(scenario.path('registry-homolog/artifacts/h7'), scenario.path('registry-homolog/artifacts/h8'));
    expect((await scenario.plan()).diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'plan/registry-differs',
        pointer: '/copies/homolog/run_id',
        facts: { field: 'run_id', observed: 'h8', expected: 'h7', target: 'homolog' },
      }),
    );
  });
});

test.each([
  ['name', 'name: homolog', 'name: local'],
  ['registry_id', 'relc-homolog', 'relc-local'],
  ['url', 'file:registry-homolog', 'file:registry'],
])('when two targets have the same %s, nothing is planned', async (field, from, to) => {
  const scenario = start.copy();
  scenario.edit('policies/governance/targets.yaml', (text) => text.replace(from, to));
  expect((await scenario.plan()).diagnostics).toContainEqual({
    code: 'policy/target-twice',
    file: 'policies/governance/targets.yaml',
    pointer: `/targets/1/${field}`,
    facts: { field, observed: to.replace('name: ', '') },
  });
});

test('when an approval rule is for one target, another target does without', async () => {
  const scenario = start.copy();
  scenario.edit('policies/governance/approvals.yaml', (text) =>
    text
      .replace('sector: [banking]', 'sector: [banking]\n      target: [local]')
      .replace('criticality: [high]', 'criticality: [high]\n      target: [local]'),
  );
  ok(await scenario.plan());
  expect(planned(scenario, 'homolog').plan.approvals_required).toEqual({ mlops: 1, privacy: 1, security: 1 });
  expect(planned(scenario, 'local').plan.approvals_required).toHaveProperty('business', 1);
});
