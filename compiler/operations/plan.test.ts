import { beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../schemas/generated/documents.ts';
import { codes, ok, textsOf } from '../../testing/outcome.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { keyFile, model, runFile, trust } from '../../testing/scratch.ts';
import { stateIn } from '../../testing/signed.ts';
import { cabPath, releasePath } from '../model/plan.ts';
import { formats } from '../report/index.ts';
import { exitCode } from '../report/outcome.ts';
import { laidOut } from '../report/report.ts';
import { versionsToLookAt } from './looks.ts';
import { scaffoldReleases } from './new.ts';
import { openRun } from './opened-run.ts';
import { planModels } from './plan.ts';
import { showFile } from './show.ts';
import { listStatus } from './status.ts';

const local: Target = { name: 'local', url: 'file:registry', registry_id: 'relc-local', alias: 'approved' };

let first: Scenario;
let second: Scenario;
beforeAll(async () => {
  first = await ready1();
  second = await ready2();
});

/** Version 2 serves, version 1 is Approved. */
async function both(): Promise<Scenario> {
  const scenario = second.copy();
  ok(await scenario.apply());
  return scenario;
}

async function finds(scenario: Scenario, expected: readonly string[]): Promise<void> {
  const outcome = await scenario.plan();
  expect(codes(outcome)).toEqual(expected);
  expect(exitCode(outcome.diagnostics, false)).toBe(1);
}

describe('plan', () => {
  test('when nothing changed, gives the same digest again', async () => {
    const scenario = second.copy();
    const { plan_digest } = scenario.planned;
    scenario.at = '2026-11-25T18:00:00Z';
    ok(await scenario.plan());
    expect(scenario.planned.plan_digest).toBe(plan_digest);
  });

  test('when a version replaces what serves, it is a rollout with the old version to roll back to', async () => {
    const { plan } = second.planned;
    expect(plan.class).toBe('normal');
    expect(plan.serving).toEqual({ now: '1', since: '2026-11-24T12:00:00Z', next: '2' });
    expect(plan.rollback_target).toBe('1');
    expect(Object.keys(plan.approvals_required)).toEqual(['business', 'mlops', 'privacy', 'security']);
    expect(plan.changes.at(-1)?.resource).toEqual({ type: 'state' });
    expect(plan.changes.at(-2)?.resource).toEqual({ type: 'alias', name: 'approved' });
  });

  test('when a consumer declares less than at the last signed state, the plan says what', async () => {
    const scenario = second.copy();
    scenario.edit('releases/risk-default/consumers/credit-review-desk.yaml', (text) =>
      text.replace('maximum: 20000', 'maximum: 15000').replace('housing: rent', 'housing: own'),
    );
    const outcome = await scenario.plan();
    const place = { document: 'consumers/credit-review-desk', path: 'sends/properties/amount/maximum' };
    const examples = { document: 'consumers/credit-review-desk', path: 'examples' };
    expect(scenario.planned.plan.releases['2']?.declarations).toEqual([
      { ...place, before: 20000, after: 15000, is_weaker: false },
      // An example may excuse what nobody can decide.
      { ...examples, before: [expect.anything()], after: [expect.anything()], is_weaker: false },
    ]);
    expect(textsOf(outcome).join('\n')).toContain(
      '  declared     consumers/credit-review-desk sends/properties/amount/maximum: 20000 →',
    );
    expect(scenario.read(scenario.planFile.replace(/json$/, 'md'))).toContain(
      'consumers/credit-review-desk sends/properties/amount/maximum: 20000 → 15000',
    );
    expect(second.planned.plan.releases['2']?.declarations).toBeUndefined();
  });

  test('when the alias goes back to the replaced version, it is a rollback with the emergency quorum', async () => {
    const scenario = await both();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    const { plan } = scenario.planned;
    expect(plan.class).toBe('rollback');
    expect(plan.approvals_required).toEqual({ mlops: 1, security: 1 });
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.approve('demo-security'));
    ok(await scenario.apply());
    ok(await scenario.verify('1'));
    expect(codes(await scenario.verify('2'))).toContain('verify/model-differs');
  });

  test('when the plan changes, the approvals of the old plan are gone with it', async () => {
    const scenario = second.copy();
    scenario.edit(`releases/${model}/2/model_card.md`, (text) => `${text}\n`);
    ok(await scenario.plan());
    expect(codes(await scenario.apply())).toEqual(Array.from({ length: 4 }, () => 'approve/missing-role'));
  });

  test('when a rollback is wanted again later, old approvals do not fit: the alias moved in between', async () => {
    const scenario = await both();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    const old = scenario.planned.plan_digest;
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.approve('demo-security'));
    ok(await scenario.apply());
    scenario.at = '2026-11-26T12:00:00Z';
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan_digest).not.toBe(old);
  });

  test('when a template changes later, an applied release is not planned again', async () => {
    const scenario = await both();
    scenario.edit('templates/en/release_notes.md.hbs', (text) => `${text}more\n`);
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([]);
  });

  test('when a tag and the alias were changed by hand, the plan shows before and after', async () => {
    const scenario = await both();
    scenario.write(`registry/models/${model}/tags/2/stage`, 'Production');
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([
      {
        resource: { type: 'tag', version: '2', name: 'stage' },
        action: 'update',
        before: 'Production',
        after: 'Approved',
      },
      { resource: { type: 'alias', name: 'approved' }, action: 'update', before: '1', after: '2' },
    ]);
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    expect(textsOf(ok(await scenario.apply()))).toEqual([expect.stringContaining('nothing to do')]);
  });

  test('when a version is deprecated, its stage moves and the serving version stays', async () => {
    const scenario = await both();
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    expect(scenario.planned.plan.rollback_target).toBeNull();
    await scenario.approveAll();
    ok(await scenario.apply());
    expect(codes(await scenario.verify('1', { version: '1' }))).toEqual([]);
    ok(await scenario.verify('2'));
  });

  test('when a release breaks a gate, finds it and writes no plan', async () => {
    const scenario = first.copy();
    scenario.remove(scenario.planFile);
    scenario.edit(`releases/${model}/1/release.yaml`, (text) =>
      text.replace(/end_of_life: .*/, 'end_of_life: 2027-01-01'),
    );
    await finds(scenario, ['lifecycle/order']);
    expect(scenario.has(scenario.planFile)).toBe(false);
  });

  test('when an applied release changed in a commit, finds plan/frozen-release-changed', async () => {
    const scenario = await both();
    scenario.edit(`releases/${model}/1/model_card.md`, (text) => `${text}\n`);
    await finds(scenario, ['plan/frozen-release-changed']);
  });

  test('when an applied release can no longer be read, finds plan/release-missing', async () => {
    const scenario = await both();
    scenario.edit(`releases/${model}/1/release.yaml`, () => 'nothing');
    await finds(scenario, ['plan/release-missing']);
  });

  test('when the folder of an applied release is gone, finds it in model.yaml and in the plan', async () => {
    const scenario = await both();
    scenario.remove(scenario.path('releases', model, '1'));
    await finds(scenario, ['model/no-such-release']);
  });

  test('when a version is still in Staging, the registry need not have it', async () => {
    const scenario = first.copy();
    scenario.remove(`registry/models/${model}/versions/2.json`);
    scenario.want({ '1': 'Approved', '2': 'Staging' }, '1');
    ok(await scenario.plan());
    expect(Object.keys(scenario.planned.plan.releases)).toEqual(['1']);
  });

  test('when the serving version is deleted from the registry, a rollback leaves it behind and reports that', async () => {
    const scenario = second.copy();
    ok(await scenario.apply());
    scenario.remove(`registry/models/${model}/versions/2.json`);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    const outcome = await scenario.plan();
    expect(codes(outcome)).toEqual(['plan/not-in-registry']);
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('1'));
  });

  test('when one model cannot be planned, another one still is', async () => {
    const scenario = first.copy();
    // What was signed and measured is of the model whose folder this was.
    scenario.copyTo(scenario.path('releases', model), scenario.path('releases/another'));
    scenario.remove(scenario.planFile);
    const outcome = await planModels(scenario.world, []);
    expect(outcome.diagnostics.length).toBeGreaterThan(0);
    for (const { file } of outcome.diagnostics) expect(file).toMatch(/^releases\/another\//);
    expect(scenario.planned.plan.serving.next).toBe('1');
  });
});

test('when a tag that training wrote forges lines of a plan, plan and show tell it on one line', async () => {
  const scenario = await both();
  scenario.write(`registry/models/${model}/tags/2/stage`, 'x\nplan digest sha256:00\u001b[2K\u009b1A\u202e');
  const outcomes = [ok(await scenario.plan()), ok(await showFile(scenario.world, scenario.planFile))];
  for (const { lines = [] } of outcomes) {
    const report = {
      command: '',
      exitCode: 0,
      language: 'en',
      diagnostics: [],
      lines: laidOut(lines, 'en'),
      result: null,
    } as const;
    const text = formats['human']?.(report, false);
    expect(text?.match(/^plan digest .*/gm)).toEqual([`plan digest ${scenario.planned.plan_digest}`]);
    expect(text?.replaceAll(/\n {15}/g, ' ')).toContain(
      'x\\u{a}plan digest sha256:00\\u{1b}[2K\\u{9b}1A\\u{202e} → Approved',
    );
    expect(text?.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test.each([{}, 5, { aliases: { approved: '1' } }, { known_after: 'never' }])(
  'when somebody wrote the value %j into a plan, show refuses with usage/unreadable-file and where',
  async (value) => {
    const document = first.planned;
    const changes = document.plan.changes.map((change) => ({ ...change, after: value }));
    const scenario = first.copy();
    scenario.write(scenario.planFile, JSON.stringify({ ...document, plan: { ...document.plan, changes } }));
    const outcome = await showFile(scenario.world, scenario.planFile);
    expect(codes(outcome)[0]).toBe('usage/unreadable-file');
    expect(outcome.diagnostics[1]?.pointer).toMatch(/^\/plan\/changes\/0\/after/);
    expect(exitCode(outcome.diagnostics, false)).toBe(2);
  },
);

describe('plan, when a version that was approved before should serve', () => {
  test('when the serving version is revoked, its alias may be removed, and nothing loads', async () => {
    const scenario = await both();
    scenario.want({ '1': 'Approved', '2': 'Revoked' });
    await scenario.rollOut();
    expect(codes(await scenario.verify('2'))).toEqual(['verify/not-approved']);
    expect(codes(await scenario.verify('2', { version: '2' }))).toContain('verify/stage');
  });

  test('when its revalidation is overdue, a rollback and its undoing pass while serving starts it', async () => {
    const scenario = await both();
    scenario.at = '2027-03-01T00:00:00Z';
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    expect((await scenario.verify('1')).diagnostics).toMatchObject([
      { code: 'verify/revalidation-overdue', severity: 'warning', facts: { change: 'alert' } },
    ]);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('normal');
    scenario.at = '2028-02-01T00:00:00Z';
    await finds(scenario, ['plan/end-of-life']);
  });

  test.each([
    ['overdue_only_alerts: [high]', '2028-02-01'],
    ['overdue_only_alerts: [low, medium]', '2027-03-01'],
    ['overdue_only_alerts: []', '2027-03-01'],
    ['', '2027-03-01'],
  ])('when policy says "%s", the signed state lets a critical model start again until %s', async (said, until) => {
    const scenario = first.copy();
    scenario.edit('policies/governance/thresholds.yaml', (text) =>
      text.replace(/^overdue_only_alerts:.*$/m, said === '' ? '# as before' : `${said} # here`),
    );
    ok(await scenario.plan());
    const state = scenario.planned.plan.changes.find(({ resource }) => resource.type === 'state');
    expect(state?.after).toMatchObject({ versions: { '1': { revalidate_by: '2027-02-15', restarts_until: until } } });
  });

  test("when the registry changed the model's files, a rollback to it is refused, and what serves is not read", async () => {
    const scenario = await both();
    const path = (version: '1' | '2') => runFile('', version, 'model/MLmodel').replace(/^\//, '');
    scenario.write(path('2'), 'another');
    expect(codes(await scenario.plan())).toEqual([]);
    scenario.write(path('1'), 'another');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await finds(scenario, ['plan/model-differs']);
  });

  test('when the release key was revoked, the state is moved aside and the serving version is approved again', async () => {
    const scenario = await both();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('id: demo-release\n', 'id: demo-release\n    revoked: 2026-11-25\n'),
    );
    await finds(scenario, ['plan/state-key-revoked']);
    trust(scenario, scenario.keys, { id: 'next-release', role: 'release-signer', person: 'Next pipeline' });
    scenario.commit('Trust another key');
    scenario.remove(scenario.path('registry/models', model, 'state.sigstore.json'));
    scenario.copyTo(keyFile(scenario.keys, 'next-release'), keyFile(scenario.keys, 'demo-release'));
    await scenario.rollOut();
    ok(await scenario.verify('2'));
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan.class).toBe('rollback');
  });
});

describe('plan, when artifacts were changed by hand', () => {
  /** Folders of versions 1 and 2, as both were applied, and their CAB records. */
  const places = (scenario: Scenario) => {
    const { versions } = stateIn(scenario);
    return (version: '1' | '2') => ({
      folder: runFile(scenario, version, releasePath(versions[version]?.release_digest ?? '', '')),
      record: runFile(scenario, version, cabPath(versions[version]?.approved_by_plan ?? '')),
    });
  };

  function spoil(scenario: Scenario, file: string): string {
    scenario.write(file, `${scenario.has(file) ? scenario.read(file) : ''}by hand\n`);
    return file;
  }

  test('when a file of the version that serves was changed, names it and writes no plan', async () => {
    const scenario = await both();
    scenario.remove(scenario.planFile);
    const file = spoil(scenario, `${places(scenario)('2').folder}release_notes.md`);
    const outcome = await scenario.plan();
    expect(codes(outcome)).toEqual(['plan/artifact-differs']);
    expect(file.endsWith(outcome.diagnostics[0]?.file?.split(' ')[2] ?? 'nothing')).toBe(true);
    expect(scenario.has(scenario.planFile)).toBe(false);
  });

  test('when the record of another version is gone, finds plan/artifact-drift and continues', async () => {
    const scenario = await both();
    scenario.remove(places(scenario)('1').record);
    await finds(scenario, ['plan/artifact-drift']);
    expect(scenario.planned.plan.changes).toEqual([]);
  });

  test('when the version that serves was changed, a rollback to another is planned, applied and loads', async () => {
    const scenario = await both();
    spoil(scenario, `${places(scenario)('2').folder}release_notes.md`);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await finds(scenario, ['plan/artifact-drift']);
    ok(await scenario.approve('demo-mlops'));
    ok(await scenario.approve('demo-security'));
    ok(await scenario.apply());
    ok(await scenario.verify('1'));
  });
});

describe('a version whose run was deleted in the registry', () => {
  const remove = (scenario: Scenario, version: '1' | '2') =>
    scenario.write(runFile('', version, 'deleted').replace(/^\//, ''), '');
  const deleted = (version: string) => ({
    code: 'registry/deleted',
    file: `local: ${model} ${version}`,
    facts: { version, target: 'local', observed: [expect.stringMatching(/^run [0-9a-f]{32}$/)] },
  });
  const warned = (version: string) => ({ ...deleted(version), severity: 'warning' });

  test('when it serves, status warns, the plan passes, and the version still verifies', async () => {
    const scenario = await both();
    remove(scenario, '2');
    const status = await listStatus(scenario.world, []);
    expect(status.diagnostics).toMatchObject([warned('2')]);
    expect(exitCode(status.diagnostics, true)).toBe(0);
    expect(String(status.lines?.[0])).not.toContain('a change waits');
    expect((await scenario.plan()).diagnostics).toMatchObject([warned('2')]);
    ok(await scenario.verify('2'));
  });
});

test('when an approved file of the model differs in the registry, names it', async () => {
  const scenario = second.copy();
  const path = (name: string) => runFile('', '2', `model/${name}`).replace(/^\//, '');
  scenario.write(path('MLmodel'), 'another');
  scenario.write(path('code/evil.py'), 'x');
  scenario.remove(path('conda.yaml'));
  // What MLflow writes into every download is no part of the model.
  scenario.write(path('registered_model_meta'), 'model_name: another');
  const { diagnostics } = await scenario.plan();
  expect(diagnostics).toMatchObject([
    {
      code: 'plan/model-differs',
      facts: { changed: ['MLmodel'], missing: ['conda.yaml'], unlisted: ['code/evil.py'] },
    },
  ]);
});

test('when a registry has hundreds of versions, looks into those alone that something names', async () => {
  const scenario = second.copy();
  const facts = JSON.parse(scenario.read(`registry/models/${model}/versions/1.json`));
  for (let version = 3; version < 600; version += 1)
    scenario.write(`registry/models/${model}/versions/${version}.json`, JSON.stringify({ ...facts, version }));
  scenario.write(`registry/models/${model}/aliases/challenger`, '7');
  const run = await openRun(scenario.world, [model]);
  const shown = await scenario.world.registry(local).observe(model);
  if (run.value === undefined) throw new Error(JSON.stringify(run.diagnostics));
  const { examine, prove } = versionsToLookAt(run.value, local, model, shown);
  expect([...examine].sort()).toEqual(['1', '2', '7']);
  expect([...prove]).toEqual(['2']);
});

describe('a version in Staging', () => {
  const facts = `releases/${model}/2/registry.json`;
  const registered = `registry/models/${model}/versions/2.json`;

  /** MLflow says `stage`; the target names `staging` in place of that, and `said` is what registry.json says of it. */
  function staged(stage: string, staging: string | undefined, said: string | undefined): Scenario {
    const scenario = second.copy();
    const change = (path: string, values: object) =>
      scenario.write(path, JSON.stringify({ ...JSON.parse(scenario.read(path)), ...values }));
    change(registered, { stage });
    change(facts, { stage, ...(said && { staging: said }) });
    if (staging)
      scenario.change('policies/governance/targets.yaml', (text) => `${text.trimEnd()}\n    staging: ${staging}\n`);
    scenario.commit('Say the stage otherwise');
    return scenario;
  }
  const alias = (scenario: Scenario, version: string) =>
    scenario.write(`registry/models/${model}/aliases/candidate`, version);

  test('without such a tag or alias, refuses', async () => {
    await finds(staged('None', undefined, undefined), ['promote/stage']);
    await finds(staged('None', 'alias:candidate', undefined), ['promote/stage']);
  });

  test('when relc new fetches registry.json, it says by what', async () => {
    const scenario = staged('None', 'alias:candidate', undefined);
    alias(scenario, '2');
    scenario.remove(facts);
    ok(await scaffoldReleases(scenario.world, [model, '2']));
    expect(JSON.parse(scenario.read(facts)).staging).toBe('alias:candidate');
    scenario.commit('Fetch the facts');
    ok(await scenario.plan());
  });
});

test('when the registry says what no release can use, relc new warns and keeps what it says', async () => {
  const scenario = second.copy();
  const path = `registry/models/${model}/versions/2.json`;
  const known = JSON.parse(scenario.read(path));
  scenario.write(path, JSON.stringify({ ...known, dataset: { ...known.dataset, rows: '1,000' } }));
  scenario.remove(`releases/${model}/2/registry.json`);
  const outcome = await scaffoldReleases(scenario.world, [model, '2']);
  expect(outcome.diagnostics).toMatchObject([
    { code: 'registry/unusable-fact', severity: 'warning', facts: { field: '/dataset/rows', observed: '1,000' } },
  ]);
  expect(JSON.parse(scenario.read(`releases/${model}/2/registry.json`)).dataset.rows).toBe('1,000');
});

test.each(['NaN', 'Infinity', '-Infinity', '1e+300'])(
  'when a metric is %s, what relc new fetched passes check and plan',
  async (value) => {
    const scenario = second.copy();
    const path = `registry/models/${model}/versions/2.json`;
    const known = JSON.parse(scenario.read(path));
    scenario.write(path, JSON.stringify({ ...known, metrics: { ...known.metrics, auc: value } }));
    scenario.remove(`releases/${model}/2/registry.json`);
    ok(await scaffoldReleases(scenario.world, [model, '2']));
    scenario.commit('Fetch the facts');
    ok(await scenario.plan());
  },
);
