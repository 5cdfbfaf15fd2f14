// relc new --recipe NAME MODEL: a recipe of what the last approved version is. Which days, numbers and limits it has, people
// say.

import { join } from 'node:path';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { render } from '../document/render.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { digestsIn, signedMeasurements } from '../gate/recipe.ts';
import { verifySignatures } from '../gate/signatures.ts';
import { dayOf } from '../lib/time.ts';
import { loadConsumers, loadRelease, saidChanges } from '../load/index.ts';
import { recipesFolder } from '../model/policies.ts';
import type { Governance, LoadedRelease } from '../model/release.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { type OpenedSource, openSource } from './opened-run.ts';
import { openModels } from './places.ts';
import { comparedMeasures } from './recipe-measures.ts';
import { namingFault, schemasFor } from './scaffold.ts';

export async function scaffoldRecipe(world: World, name: string, model: string): Promise<Outcome> {
  const fault = [name, model].flatMap((one) => namingFault(one) ?? []);
  if (fault.length > 0) return failed(...fault);
  const source = await openSource(world, [model]);
  if (source.value === undefined) return source;
  const known = openModels(source.value, [model]);
  if (known.value === undefined) return known;
  const file = `${recipesFolder}/${name}.yaml`;
  const place = join(source.value.repository.root, file);
  if (world.files.isThere(place)) return failed({ code: 'usage/recipe-exists', facts: { observed: file } });
  const { governance } = source.value;
  if (governance.value === undefined) return governance;
  const release = lastApproved(source.value, model);
  if (release === undefined) return failed({ code: 'usage/nothing-approved', facts: { observed: model } });
  const context = contextOf(source.value, release, governance.value);
  if (context.value === undefined) return context;
  const template = 'templates/new/recipe.yaml.hbs';
  const bytes = source.value.tree.files.get(template) ?? world.files.own(template);
  const schemas = schemasFor(world.files, source.value.repository.root);
  const text = render(template, bytes, { ...context.value, schemas }, 'en');
  if (text.value === undefined) return text;
  world.files.write(place, text.value);
  return {
    diagnostics: [],
    lines: report(file, context.value, governance.value),
    done: [summaries.written(1)],
    next: [{ command: 'relc check' }, { command: 'relc policy diff HEAD' }],
    result: [file],
  };
}

/** The newest version that everybody approved: model.yaml says so, and its change is a normal one. */
function lastApproved({ tree, modelFile, shape, at }: OpenedSource, model: string): LoadedRelease | undefined {
  const document = modelFile(model).value;
  const said = saidChanges(tree, model);
  const [version] = Object.entries(document?.value.versions ?? {})
    .filter(([one, stage]) => stage === 'Approved' && said.get(one)?.class === 'normal')
    .map(([one]) => one)
    .sort((a, b) => Number(b) - Number(a));
  if (version === undefined) return undefined;
  const consumers = loadConsumers(tree, model, document, shape);
  return loadRelease(tree, model, version, { modelFile: document, consumers }, shape, dayOf(at));
}

type Context = NonNullable<ReturnType<typeof contextOf>['value']>;

/** As YAML, of which JSON is a part. */
function contextOf({ shape, at }: OpenedSource, loaded: LoadedRelease, governance: Governance) {
  const { evidence, version, model } = loaded;
  const { predicates, signers, diagnostics } = verifySignatures(loaded, governance, dayOf(at), shape);
  const { provenance } = predicates;
  const key = signers.find(({ document }) => document === evidenceFiles.provenance.file)?.key;
  const { registry, drift_baseline: drift } = evidence;
  if (provenance === undefined || key === undefined || registry === undefined || drift === undefined)
    return failed(...loaded.diagnostics, ...diagnostics);
  const { buildDefinition, runDetails } = provenance;
  const used = buildDefinition.resolvedDependencies.map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
  const code = used.filter(({ name }) => !isData(name));
  const data = [...new Set([registry.value.dataset.name, ...used.map(({ name }) => name).filter(isData)])];
  const digests = digestsIn(loaded);
  const made = new Set((runDetails.byproducts ?? []).map(({ digest }) => `sha256:${digest.sha256}`));
  const value = {
    ...{ model, version, key, digests },
    builder: JSON.stringify(runDetails.builder.id),
    type: JSON.stringify(buildDefinition.buildType),
    parameters: Object.entries(buildDefinition.externalParameters).flatMap(([name, said]) =>
      ownParameters.includes(name) ? [] : [line(name, said)],
    ),
    code: code.map(({ name, sha256 }) => line(name, `sha256:${sha256}`)),
    data: data.map((name) => ({ admitted: JSON.stringify(anyNumber(name)), was: JSON.stringify(name) })),
    features: JSON.stringify(Object.keys(drift.value.features)),
    measures: comparedMeasures(evidence, governance.thresholds.value.regressions),
    unsigned: signedMeasurements.flatMap((name) => (made.has(digests[name] ?? '') ? [] : [evidenceFiles[name].file])),
  };
  return { value, diagnostics: [] } satisfies Result<typeof value>;
}

const line = (name: string, value: unknown): string => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;

/** The release's own, which are compared with the registry. */
const ownParameters: readonly string[] = ['model', 'version', 'run_id', 'model_id'];

/** Only what surely is: what is taken for code must stay as it is. */
const isData = (name: string): boolean => /\.(?:csv|tsv|jsonl|parquet|arrow|feather|avro|orc)$/.test(name);

/** `<number>` is any number but zero. One inside a word may be part of a name. */
const anyNumber = (name: string): string => name.replace(/(?<![A-Za-z0-9])0*[1-9][0-9]*(?![A-Za-z0-9])/g, '<number>');

function report(file: string, { version, unsigned }: Context, { approvals }: Governance): readonly (string | Said)[] {
  return [
    both(
      `Written from version ${version}; TODO marks what only people can decide:`,
      `Gravada a partir da versão ${version}; TODO marca o que só pessoas podem decidir:`,
    ),
    `  ${file}`,
    ...(unsigned.length === 0
      ? []
      : [
          both(
            'Still to come, in the signed provenance of each standard release, among its byproducts:',
            'Ainda por vir, na proveniência assinada de cada release padrão, entre os seus byproducts:',
          ),
          `  ${unsigned.join(', ')}`,
        ]),
    ...(approvals.value.standard === undefined
      ? [
          both(
            'Still to come, in approvals.yaml, or all roles approve each release: `standard: {require: {mlops: 1}}`',
            'Ainda por vir, em approvals.yaml, ou todos os papéis aprovam cada release: `standard: {require: {mlops: 1}}`',
          ),
        ]
      : []),
    both('It is approved like any change of what judges.', 'Ela é aprovada como qualquer mudança no que julga.'),
  ];
}
