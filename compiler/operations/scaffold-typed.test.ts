// What people type in `releases/` for a release, once the registry knows the version, relc-evidence wrote what was measured and each
// signed: a line for each claim that `relc new` leaves to them, those that it only asks to confirm as well.
import { expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { type EvidenceFile, evidenceFiles } from '../evidence/table.ts';
import { placeholdersIn } from '../lib/prose.ts';
import { checkReleases } from './check.ts';
import { scaffoldReleases } from './new.ts';

const own = `releases/${model}`;

/** A bank with one purpose in its record of processing, and runtime policies of the model: what `policies/` says is not counted here. */
function bank(): Scenario {
  const scenario = untouched();
  scenario.remove(own);
  for (const kind of ['access-policy', 'inference-gateway', 'output-limits', 'quota', 'rate-limit'])
    scenario.write(`policies/runtime/${kind}/${model}-1.yaml`, scenario.read(`policies/runtime/${kind}/credit-1.yaml`));
  // As relc init begins one: services alone are let in.
  scenario.change(`policies/runtime/access-policy/${model}-1.yaml`, (text) => text.replace(/^ +mfa: .*\n/m, ''));
  scenario.change('policies/governance/limits.yaml', (text) => text.replace(/^ {6}- (Answer|Order) .*\n/gm, ''));
  scenario.commit('What judges');
  return scenario;
}

const isBrought = ({ file, tool, format }: EvidenceFile): boolean =>
  tool !== undefined || ['bundle', 'json-schema'].includes(format) || file === evidenceFiles.rollout_decision.file;

/** Begins the version as README does: evidence first, then what follows it. */
async function begin(scenario: Scenario, version: string): Promise<void> {
  const sample = untouched();
  ok(await scaffoldReleases(scenario.world, [model, version]));
  for (const row of Object.values(evidenceFiles)) {
    const path = `${own}/${version}/${row.file}`;
    if (isBrought(row) && sample.has(path)) scenario.take(sample, path);
  }
  scenario.commit('Evidence');
  await scaffoldReleases(scenario.world, [model, version]);
}

const typed = (scenario: Scenario): readonly string[] =>
  scenario.list(own).flatMap((file) => {
    const text = scenario.read(`${own}/${file}`);
    return placeholdersIn(text).map((at) => `${file}: ${lineAt(text, at)}`);
  });

const lineAt = (text: string, at: number): string =>
  text
    .slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at))
    .trim()
    .replace(/(TODO(@example\.com)?).*/, '$1');

/** No two texts of a release may say the same, nor what it took over from the one before. */
const sentences = [
  'Applicants without a history are told apart by their savings',
  'More applications are approved, and none of these defaults',
  'Companies and guarantors are not scored',
  'Nothing is interrupted; decisions follow the score',
  'Switch the former rule on again, and tell the desk',
];

function spoken(text: string, version: string): string {
  let at = version === '1' ? 0 : 3;
  return text.replace(/"?TODO.*/g, () => sentences[at++ % sentences.length] ?? '');
}

/** What the model is, before anything follows that. */
function fillInModel(scenario: Scenario): void {
  scenario.change(`${own}/model.yaml`, (text) =>
    text
      .replace('name: TODO', 'name: loan-origination')
      .replaceAll('TODO@', 'ana@')
      .replace(/TODO.*/g, 'Which applicants for credit will default'),
  );
  scenario.remove(`${own}/1`);
  scenario.remove(`${own}/profiles`);
  scenario.commit('What the model is');
}

/** When the sample's lists were signed off: after what was measured, and before the rollout. */
const momentOf = (version: string): string =>
  /_at: .*/.exec(untouched().read(`${own}/${version}/hygiene.yaml`))?.[0] ?? '';

/** Somebody says something at each place, and that the version is to serve. */
function fillIn(scenario: Scenario, version: string): void {
  for (const file of scenario.list(own))
    if (placeholdersIn(scenario.read(`${own}/${file}`)).length > 0)
      scenario.change(`${own}/${file}`, (text) =>
        spoken(
          text
            .replace(/^ *# TODO.*\n/gm, '')
            .replace('_at: TODO', momentOf(version))
            .replace('ticket: TODO', `ticket: CHG-${version}`)
            .replace(/retention_days: TODO.*/, 'retention_days: 365'),
          version,
        ),
      );
  scenario.change(`${own}/model.yaml`, (text) =>
    text
      .replace(/^versions:.*/m, `versions: {"${version}": Approved}`)
      .replace(/^aliases:.*/m, `aliases: {local: "${version}"}`),
  );
  scenario.commit('Filled in');
}

const findings = async (scenario: Scenario, version: string): Promise<readonly string[]> =>
  (await checkReleases(scenario.world, [`${own}/${version}`], {})).diagnostics.filter(isError).map(({ code }) => code);

/** Nothing marks these: that the version is approved, and that it is to serve. */
const desired = ['model.yaml: versions', 'model.yaml: aliases'];

test('for a first release and the one after it, nothing is typed but what only people know of it, and with that they pass', async () => {
  const scenario = bank();
  await scaffoldReleases(scenario.world, [model, '1']);
  const described = typed(scenario).filter((line) => line.startsWith('model.yaml'));
  fillInModel(scenario);
  await begin(scenario, '1');
  const first = [...described, ...typed(scenario), ...desired];
  fillIn(scenario, '1');
  expect(await findings(scenario, '1')).toEqual([]);
  await begin(scenario, '2');
  const second = [...typed(scenario), ...desired];
  fillIn(scenario, '2');
  // What version 2 measured worse needs somebody who accepts that.
  expect(await findings(scenario, '2')).toEqual(['regression/worse']);

  expect(first).toEqual([
    'model.yaml: description: TODO',
    'model.yaml: team: TODO',
    'model.yaml: email: TODO@example.com',
    'model.yaml: - name: TODO',
    'model.yaml: contact: TODO@example.com',
    // Which legal basis, for how long, and whether the data is sensitive.
    `profiles/${model}-1.yaml: # TODO`,
    `profiles/${model}-1.yaml: retention_days: TODO`,
    `profiles/${model}-1.yaml: # TODO`,
    '1/release.yaml: business_impact: TODO',
    '1/release.yaml: - TODO',
    '1/release.yaml: ticket: TODO',
    '1/release.yaml: impact: TODO',
    '1/release.yaml: rollback_plan: TODO',
    '1/readiness.yaml: approved_at: TODO',
    '1/hygiene.yaml: completed_at: TODO',
    '1/model_card.md: TODO',
    ...desired,
  ]);
  expect(second).toEqual([
    '2/release.yaml: headline: TODO',
    '2/release.yaml: business_impact: TODO',
    '2/release.yaml: ticket: TODO',
    '2/release.yaml: impact: TODO',
    '2/readiness.yaml: approved_at: TODO',
    '2/hygiene.yaml: completed_at: TODO',
    ...desired,
  ]);
});
