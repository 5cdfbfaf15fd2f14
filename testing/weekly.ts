// For tests: the sample's model trained anew each week, inside a recipe. Version 1 was approved by everybody; each version
// after it has other data and other weights, and the build that measured it signed what it measured.

import { load } from 'js-yaml';
import { evidenceFiles } from '../compiler/evidence/table.ts';
import { utf8 } from '../compiler/lib/bytes.ts';
import { digestOf, sha256Hex } from '../compiler/lib/digest.ts';
import { canonical } from '../compiler/lib/json.ts';
import { addDays, addDaysTo } from '../compiler/lib/time.ts';
import { approvalsFile } from '../compiler/model/policies.ts';
import { copies } from './copies.ts';
import { restate } from './restate.ts';
import { makeKey, signBlob, type TestKey } from './sample.ts';
import { type Scenario, untouched } from './scenario.ts';
import { edit, model, register, times } from './scratch.ts';
import { statementIn } from './signed.ts';

export const recipeFile = 'policies/governance/recipes/weekly.yaml';
export const folderOf = (version: number): string => `releases/${model}/${version}`;

/** Few people approve what is inside a recipe. */
export const few = 'standard:\n  require: {mlops: 1}\nrules:\n';

export const trainer = makeKey('demo-trainer', ['model-signer'], {
  ...{ type: 'ec', person: 'Training pipeline', sample: true },
  valid: { from: '2026-11-01', until: '2036-11-01' },
});

/** Version 1 serves, with a recipe for what follows it. */
export const reviewed = copies(async (): Promise<Scenario> => {
  const scenario = untouched();
  scenario.remove(folderOf(2));
  scenario.remove(`registry/models/${model}/versions/2.json`);
  edit(scenario, `${folderOf(1)}/release.yaml`, (text) => text.replace('until: 2027-02-15', 'until: 2027-11-23'));
  trustSigner(scenario, trainer);
  edit(scenario, approvalsFile, (text) => text.replace('rules:\n', few));
  scenario.write(recipeFile, recipe(scenario));
  scenario.want({ '1': 'Approved' }, '1');
  await scenario.rollOut();
  return scenario;
});

/** Its key counts from now on. */
export function trustSigner(scenario: Scenario, { pem, signer }: TestKey): void {
  const { file = '' } = signer.entry;
  scenario.write(`policies/trust/${file}`, pem);
  edit(scenario, 'policies/trust/keys.yaml', (text) => `${text}  - ${JSON.stringify(signer.entry)}\n`);
}

/** What version 1 was, with a little room. */
export function recipe(scenario: Scenario): string {
  const digest = (path: string) => digestOf(canonical(load(scenario.read(path))));
  const { buildDefinition, runDetails } = predicateIn(scenario, `${folderOf(1)}/${evidenceFiles.provenance.file}`);
  const isCode = ({ name }: Artifact) => !name.endsWith('.csv');
  return `apiVersion: relc/v1
kind: Recipe
model: ${model}
until: 2027-11-30
most: 52
build:
  key: demo-builder
  builder: ${runDetails.builder.id}
  type: ${buildDefinition.buildType}
  code:
${buildDefinition.resolvedDependencies
  .filter(isCode)
  .map((one: Artifact) => `    ${one.name}: sha256:${one.digest.sha256}\n`)
  .join('')}data: [german-credit-<number>, german-credit-<number>.csv, germancredit.csv]
features: [${Object.keys(JSON.parse(scenario.read(`${folderOf(1)}/drift_baseline.json`)).features).join(', ')}]
contract_input: ${digest(`${folderOf(1)}/contract.input.schema.json`)}
contract_output: ${digest(`${folderOf(1)}/contract.output.schema.json`)}
profile: ${digest(`releases/${model}/profiles/credit-standard-1.yaml`)}
measures:
  - {measure: shadow_eval/candidate/auc, at_least: 0.74, worse_by: 0.01}
  - {measure: shadow_eval/candidate/ks, at_least: 0.39, worse_by: 0.02}
  - {measure: shadow_eval/candidate/brier, at_most: 0.18, worse_by: 0.005}
  - {measure: staging_report/latency_ms/p95, at_most: 30, worse_by: 5}
  - {measure: staging_report/latency_ms/p99, at_most: 70, worse_by: 10}
  - {measure: staging_report/error_rate, at_most: 0.001, worse_by: 0.001}
  - {measure: staging_report/cost_per_1000_calls/amount, at_most: 0.001, worse_by: 0.0002}
  - {measure: fairness/attributes/*/disparate_impact, at_least: 0.9, worse_by: 0.03}
  - {measure: fairness/attributes/*/equal_opportunity_difference, at_least: -0.1, at_most: 0.1, worse_by: 0.02}
`;
}

interface Artifact {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

const predicateIn = (scenario: Scenario, bundle: string) => statementIn(scenario.read(bundle)).predicate;

/** When a version is released: a week after the one before. */
export const weekOf = (version: number): string => addDaysTo(times['1'], 7 * (version - 1));

const measured = ['staging_report', 'shadow_eval', 'fairness', 'drift_baseline'] as const;

/**
 * Trains a version anew, and registers it. `told` changes what its documents say, before they are signed; its measures are
 * those of version 1. It replaces the version before, unless another is named.
 */
export function retrain(
  scenario: Scenario,
  version: number,
  told: (text: string) => string = (text) => text,
  replaces: number = version - 1,
): void {
  const folder = folderOf(version);
  scenario.copyTo(folderOf(1), folder);
  const hex = sha256Hex(`run of version ${version}`);
  const data = sha256Hex(`data of version ${version}`);
  scenario.write(`${folder}/model/data/estimator.skops`, `Weights of version ${version}`);
  const sums = scenario
    .list(`${folder}/model`)
    .toSorted()
    .map((path) => `${sha256Hex(scenario.bytes(`${folder}/model/${path}`))}  ${path}\n`)
    .join('');
  const before = sha256Hex(scenario.bytes(`${folder}/model.SHA256SUMS`));
  scenario.write(`${folder}/model.SHA256SUMS`, sums);
  scenario.write(`${folder}/model.sigstore.json`, signBlob(utf8(sums), trainer));
  const { name, digest } = JSON.parse(scenario.read(`${folder}/registry.json`)).dataset;
  const facts = (text: string) =>
    dated(text, version)
      .replaceAll('0ad80f48efb140b6b9808f76951b451b', `a${hex.slice(1, 32)}`)
      .replaceAll('2552be3c07504f64a9de05007e72efaa', hex.slice(32))
      .replaceAll(before, sha256Hex(sums))
      .replaceAll(digest.slice('sha256:'.length), data)
      .replaceAll(name, `german-credit-${360 + version}`)
      .replace(/^( *"?version"?: ?)(["'])1\2/m, `$1$2${version}$2`);
  edit(scenario, `${folder}/vex.cdx.json`, facts);
  edit(scenario, `${folder}/release.yaml`, (text) => told(asStandard(text, version, replaces)));
  const { candidate } = JSON.parse(scenario.read(`${folderOf(replaces)}/shadow_eval.json`));
  restate(scenario, scenario.keys, folder, (text) => withByproducts(beside(told(facts(text)), replaces, candidate)));
  register(scenario, model, String(version));
}

/** A week later for each version. The day until which a risk was accepted stays. */
const dated = (text: string, version: number): string =>
  text.replaceAll(/2026-11-2\dT\d\d:\d\d:\d\dZ/g, (moment) => addDaysTo(moment, 7 * (version - 1)));

const asStandard = (text: string, version: number, replaces: number): string =>
  text
    .replace('replaces: none', `replaces: "${replaces}"`)
    .replace('scdr/risk-default-1', `scdr/risk-default-${version}`)
    .replace(
      /(revalidate_by|end_of_support|end_of_life): (\S+)/g,
      (_, name, day) => `${name}: ${addDays(day, 7 * (version - 1))}`,
    )
    .replace('class: normal', 'class: standard\n  recipe: weekly');

/** Shadow ran beside the version that it replaces. */
const beside = (text: string, replaces: number, candidate: object): string => {
  if (!text.includes('"kind": "ShadowEvaluation"')) return text;
  const shadow = { ...JSON.parse(text), baseline: `${model}/${replaces}`, baseline_metrics: candidate };
  return JSON.stringify(shadow, null, 2);
};

/** The build names all that it measured; `restate` fills in the digests. */
const withByproducts = (text: string): string => {
  if (!text.includes('"byproducts"')) return text;
  const statement = JSON.parse(text);
  const names = measured.map((name) => ({ name: evidenceFiles[name].file, digest: { sha256: '' } }));
  statement.predicate.runDetails.byproducts.push(...names);
  return JSON.stringify(statement);
};

/** What model.yaml wants when a version serves and all before it may. */
export const wanted = (version: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: version }, (_, index) => [String(index + 1), 'Approved']));

/** A version is trained, and wanted a week after the one before. */
export function nextWeek(scenario: Scenario, version: number, told?: (text: string) => string): void {
  scenario.at = weekOf(version);
  retrain(scenario, version, told);
  scenario.want(wanted(version), String(version));
}
