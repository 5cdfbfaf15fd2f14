// What `relc new` begins a first profile with, by what model.yaml says that the model is.
import { describe, expect, test } from 'vitest';
import { linesOf, ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { parseDocument } from '../document/parse.ts';
import { shape } from '../document/validators.ts';
import { utf8 } from '../lib/bytes.ts';
import { valueIn } from '../lib/json.ts';
import { checkReleases } from './check.ts';
import { scaffoldReleases } from './new.ts';

const file = `releases/${model}/profiles/credit-standard-1.yaml`;

/** What is begun where model.yaml says this too; an earlier profile binds policies. */
async function begun(said: string) {
  const scenario = untouched();
  scenario.change(`releases/${model}/model.yaml`, (text) => `${text}${said}`);
  scenario.write(file.replace('credit-standard-1', 'earlier-1'), scenario.read(file));
  scenario.remove(file);
  scenario.commit('Begin again');
  ok(await scaffoldReleases(scenario.world, [model, '3']));
  const text = scenario.read(file).replace(/retention_days: TODO # .*, 1825 days at most$/m, 'retention_days: 365');
  const document = parseDocument(file, utf8(text), 'yaml').value;
  const { value, diagnostics } = document ? shape(document, 'profile') : { diagnostics: [] };
  expect(diagnostics).toEqual([]);
  return value?.value;
}

test('when somebody waits for its answers about people, it promises a latency, and watches rates', async () => {
  const profile = await begun('serving: online\n');
  expect(profile).toMatchObject({ slos: { latency_ms: { p95: 300 } }, capacity: { requests_per_second: 240 } });
  expect(profile?.slos.batch).toBeUndefined();
  expect(new Set(profile?.fairness?.watchlist.map(({ metric }) => metric))).toEqual(
    new Set(['disparate_impact', 'equal_opportunity_difference']),
  );
});

test('when it predicts a number in one run a night, it promises a run, and watches errors', async () => {
  const profile = await begun('task: regression\nserving: batch\n');
  expect(profile).toMatchObject({ slos: { batch: { duration_seconds: 28800 } } });
  expect(profile?.slos.latency_ms).toBeUndefined();
  expect(profile?.capacity).toBeUndefined();
  expect(new Set(profile?.fairness?.watchlist.map(({ metric }) => metric))).toEqual(
    new Set(['mae_ratio', 'mean_error_difference']),
  );
});

test('when it does not decide about people, it watches no groups, and decides nothing alone', async () => {
  const profile = await begun('decides_about_people: false\n');
  expect(profile?.fairness).toBeUndefined();
  expect(profile?.privacy).toMatchObject({ automated_decisions: false, legal_basis: 'legitimate_interests' });
});

describe('a first release', () => {
  const bankless = (text: string) => text.replace('sector: banking', 'sector: energy');
  const forecast = 'task: forecasting\nserving: batch\ndecides_about_people: false\nguarded_outputs: [cash_brl]\n';

  /** Of a model beside that of the sample, which says this; `policies` are begun as `relc init` names them. */
  async function first(said: string, policies: readonly string[] = [], type = 'type: predictive') {
    const scenario = untouched();
    const other = bankless(scenario.read(`releases/${model}/model.yaml`))
      .replace(/^versions:[\s\S]*/m, '')
      .replace(/^type: .*/m, type);
    scenario.write('releases/atm/model.yaml', `${other}${said}versions: {}\naliases: {}\n`);
    for (const kind of policies)
      scenario.write(`policies/runtime/${kind}/atm-1.yaml`, scenario.read(`policies/runtime/${kind}/credit-1.yaml`));
    scenario.commit('Another model');
    const lines = linesOf(await scaffoldReleases(scenario.world, ['atm', '1']));
    const read = (path: string) => scenario.read(`releases/atm/${path}`);
    const list = () => scenario.list('releases/atm/1');
    return { scenario, profile: read('profiles/atm-1.yaml'), read, list, report: lines.join('\n') };
  }

  test('when it is of a forecast made at night, begins with what is asked of such a model alone', async () => {
    const { profile, read, list, report } = await first(forecast, ['access-policy', 'output-limits', 'quota']);
    expect(profile).toContain('  outputs:\n    "cash_brl": {min: TODO, max: TODO}\n');
    expect([...profile.matchAll(/^ {2}- \{kind: (\w+), path: (\S+),/gm)].map(([, ...both]) => both)).toEqual([
      ['AccessPolicy', 'policies/runtime/access-policy/atm-1.yaml'],
      ['OutputLimits', 'policies/runtime/output-limits/atm-1.yaml'],
    ]);
    const ids = [...read('1/readiness.yaml').matchAll(/\{id: ([^,]+)/g)].map(([, id]) => id);
    expect(ids).toEqual(['shadow', 'contract', 'rollback', 'on-call']);
    expect(list()).not.toContain('canary_plan.md');
    for (const file of ['canary_plan.md', 'fairness.json', 'components.yaml', 'independent_validation'])
      expect(report).not.toContain(`  ${file}`);
    expect(list()).toEqual(expect.arrayContaining(['drift_baseline.json', 'vex.cdx.json']));
    expect(list()).not.toContain('fairness.json');
    for (const file of ['sbom.cdx.json', 'vex.sigstore.json']) expect(report).toContain(`  ${file}`);
  });

  test('when nobody said whether it reads personal data, takes it that it does, and says what is only asked then', async () => {
    const { profile } = await first(forecast);
    const only = 'purpose, legal_basis, retention_days, dpo, impact_report';
    expect(profile).toContain(
      `# false where it reads no data about people; of one that does not, these are not asked for: ${only}\n`,
    );
    expect(profile).toContain('automated_decisions: false');
  });

  test('when its model guards no output, promises no range and binds no output limits', async () => {
    const { profile } = await first(forecast.replace('[cash_brl]', '[]'), ['access-policy', 'output-limits']);
    expect(profile).not.toContain('guardrails');
    expect(profile).not.toContain('OutputLimits');
  });

  test('when somebody waits for its answers about people, asks for a canary, a gateway and fairness', async () => {
    const { profile, list } = await first('serving: online\n');
    expect(profile).toContain('- {kind: InferenceGateway, path: TODO');
    expect(list()).toContain('canary_plan.md');
    expect(list()).toContain('fairness.json');
  });

  test('when its model is an LLM, asks for its components and a gateway for text', async () => {
    const { profile, list } = await first('', [], 'type: llm');
    expect(profile).toContain('- {kind: LlmGateway, path: TODO');
    expect(profile).toContain('relc init . --model atm begins');
    expect(profile).toMatch(/^ {2}llm: \{groundedness: 0\.98, /m);
    expect(list()).toContain('components.yaml');
  });

  test('when the repository has policies of other models alone, binds none of them, and shows them', async () => {
    const { scenario, profile } = await first(forecast, ['output-limits']);
    const access = 'policies/runtime/access-policy';
    expect(profile).toContain(
      `atm has no AccessPolicy of its own: write ${access}/atm-1.yaml, which relc init . --model atm begins, and merge it before this`,
    );
    expect(profile).toContain(`  #   {kind: AccessPolicy, path: ${access}/credit-1.yaml, sha256: "sha256:`);
    expect(profile).toContain('  - {kind: AccessPolicy, path: TODO, sha256: "TODO"}\n');
    expect(profile).toContain(
      '  - {kind: OutputLimits, path: policies/runtime/output-limits/atm-1.yaml, sha256: "sha256:',
    );
    const { diagnostics } = await checkReleases(scenario.world, ['releases/atm']);
    expect(
      diagnostics.filter(({ file: one }) => one?.startsWith('releases/atm/profiles/')).map(({ code }) => code),
    ).toContain('load/placeholder');
  });

  test('when a name only begins like that of the model, the policy is of another one', async () => {
    const { scenario } = await first(forecast);
    scenario.write(
      'policies/runtime/access-policy/atm-cash-1.yaml',
      scenario.read('policies/runtime/access-policy/credit-1.yaml'),
    );
    scenario.remove('releases/atm/profiles/atm-1.yaml');
    scenario.remove('releases/atm/1');
    scenario.commit('Begin again');
    await scaffoldReleases(scenario.world, ['atm', '1']);
    expect(scenario.read('releases/atm/profiles/atm-1.yaml')).toContain('- {kind: AccessPolicy, path: TODO');
  });

  test('when the bank asks for more, begins with that too', async () => {
    const scenario = untouched();
    scenario.change('policies/governance/demands.yaml', (text) =>
      text.replace('on-call]', 'on-call, dr-test]').replace('[snapshot,', '[snapshot, disk,'),
    );
    scenario.commit('More');
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    expect(scenario.read(`releases/${model}/3/readiness.yaml`)).toContain('{id: dr-test, title: TODO}');
    expect(scenario.read(`releases/${model}/3/hygiene.yaml`)).toContain('{id: disk, title: TODO}');
  });

  test('when the release before it declined something, that is not begun', async () => {
    const scenario = untouched();
    scenario.change(
      `releases/${model}/2/release.yaml`,
      (text) => `${text}not_applicable: {evidence/canary_plan: {reason: Nobody waits for it, accepted_by: mlops}}\n`,
    );
    scenario.commit('Declined');
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    expect(scenario.list(`releases/${model}/3`)).not.toContain('canary_plan.md');
  });

  test('when model.yaml has TODO, says to fill it in first, and how to begin again; that leads to the right kind', async () => {
    const scenario = untouched();
    const begin = async () => linesOf(await scaffoldReleases(scenario.world, ['atm', '1'])).join('\n') ?? '';
    const before = await begin();
    expect(before).toContain('releases/atm/model.yaml still has TODO.');
    expect(before).toContain('\n  rm -r releases/atm/1 releases/atm/profiles/atm-1.yaml\n  relc new atm 1');
    scenario.remove('releases/atm/1');
    scenario.remove('releases/atm/profiles/atm-1.yaml');
    scenario.change('releases/atm/model.yaml', (text) =>
      text
        .replace(/^ *#.*\n/gm, '')
        .replaceAll('TODO', 'x')
        .replace('serving: online', 'serving: batch'),
    );
    const after = await begin();
    expect(after).not.toContain('still has TODO');
    expect(scenario.read('releases/atm/profiles/atm-1.yaml')).toContain('  batch: {duration_seconds');
    expect(await begin()).not.toContain('rm -r');
  });

  test('when the folder was there, what people wrote is not among what to delete', async () => {
    const scenario = untouched();
    await scaffoldReleases(scenario.world, ['atm', '1']);
    scenario.remove('releases/atm/1/readiness.yaml');
    const lines = linesOf(await scaffoldReleases(scenario.world, ['atm', '1']));
    expect(lines).toContain('  releases/atm/1/readiness.yaml');
    expect(lines.join('\n')).toContain('still has TODO');
    expect(lines.join('\n')).not.toContain('rm -r');
  });
});

describe("a release of a vendor's service", () => {
  const folder = 'releases/vendor/1';
  const components = `apiVersion: relc/v1
kind: Components
model: vendor
version: '1'
base_model: {provider: Example AI, name: scorer, revision: scorer-2026-10-01}
`;
  const service = 'service: {contract: PUR-1, region: sa-east-1, evaluated_on: 2026-11-20}\n';

  async function begunWith(text: string, place = 'model/components.yaml') {
    const scenario = untouched();
    scenario.write(`${folder}/${place}`, text);
    const lines = linesOf(await scaffoldReleases(scenario.world, ['vendor', '1']));
    const release = parseDocument('release.yaml', utf8(scenario.read(`${folder}/release.yaml`)), 'yaml').value?.value;
    return { scenario, lines: lines.join('\n'), declined: valueIn(release, 'not_applicable') };
  }

  test.each(['components.yaml', 'model/components.yaml'])(
    'when %s names one, it declines SBOM and VEX with a reason to be written, and asks for neither',
    async (place) => {
      const { scenario, lines, declined } = await begunWith(`${components}${service}`, place);
      expect(declined).toEqual({
        'evidence/sbom': { reason: expect.stringContaining('TODO'), accepted_by: 'security' },
        'evidence/vex': { reason: expect.stringContaining('TODO'), accepted_by: 'security' },
      });
      expect(lines).not.toMatch(/^ {2}(sbom|vex|vulnerability_scan)/m);
      expect(scenario.read(`${folder}/components.yaml`)).toBe(`${components}${service}`);
      expect(scenario.has('releases/vendor/profiles/vendor-1.yaml')).toBe(true);
      expect(lines).toMatch(/^ {2}rm -r releases\/vendor\/1\/\S+\.(json|yaml) .*releases\/vendor\/1\/release\.yaml /m);
      expect(lines).not.toMatch(/rm -r .*releases\/vendor\/1 /);
    },
  );

  test('when it names none, everything is asked for as of what was built', async () => {
    const { lines, declined } = await begunWith(components);
    expect(declined).toBeUndefined();
    for (const file of ['sbom.cdx.json', 'vex.cdx.json', 'vulnerability_scan.sigstore.json'])
      expect(lines).toContain(file);
  });
});
