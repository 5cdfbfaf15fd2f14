// Declarations for the consumers of a model that have none: what its contract says, for their teams to cut down.

import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { readApproved } from '../document/approved.ts';
import { render } from '../document/render.ts';
import { type DocumentName, evidenceFiles } from '../evidence/table.ts';
import { isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import { factValues } from '../model/past.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import type { Files } from '../world/port.ts';
import { ownPolicy } from './scaffold-policies.ts';

/** The missing files by their paths in the repository; none where model.yaml names nobody yet, or no contract says a field. */
export function missingDeclarations(
  disk: Files,
  tree: Tree,
  { model, schemas }: { readonly model: string; readonly schemas: string },
  versions: readonly (string | undefined)[],
): Result<ReadonlyMap<string, string>> {
  const folder = `releases/${model}`;
  const there = filesUnder(tree, `${folder}/consumers`);
  const contract = (name: DocumentName): Json | undefined =>
    versions.flatMap((version) => readApproved(tree, `${folder}/${version}/${evidenceFiles[name].file}`) ?? [])[0]
      ?.value;
  const [sends, reads] = [fieldsOf(contract('contract_input')), fieldsOf(contract('contract_output'))];
  if (![sends, reads].every(({ properties }) => properties.length > 0)) return { value: new Map(), diagnostics: [] };
  const said = readApproved(tree, `${folder}/model.yaml`)?.value;
  const isBatch = factValues(said, 'serving').includes('batch');
  const names = namesIn(said).filter((name) => !there.has(`${name}.yaml`));
  const file = 'templates/new/consumer.yaml.hbs';
  const rendered = names.map((name) => {
    const text = render(
      file,
      tree.files.get(file) ?? disk.own(file),
      { name, sends, reads, schemas, is_batch: isBatch, ...callsFor(tree, model) },
      'en',
    );
    return { path: `${folder}/consumers/${name}.yaml`, text };
  });
  const diagnostics = rendered.flatMap(({ text }) => text.diagnostics);
  if (diagnostics.length > 0) return failed(...diagnostics);
  return { value: new Map(rendered.map(({ path, text }) => [path, text.value ?? ''])), diagnostics: [] };
}

/** What the gateway lets a consumer do, it may do. */
function callsFor(tree: Tree, model: string) {
  const rate = valueIn(ownPolicy(tree, model, 'RateLimit'), 'requests_per_second');
  const quota = ownPolicy(tree, model, 'Quota');
  const days = Object.entries(daysOf).find(([period]) => period === textIn(quota, 'per'))?.[1];
  const calls = valueIn(quota, 'calls_per_consumer');
  return {
    per_second: typeof rate === 'number' ? rate : 'TODO',
    per_day: typeof calls === 'number' && days !== undefined ? Math.max(1, Math.floor(calls / days)) : 'TODO',
  };
}

/** As in policies/gates/fields.rego: a month may have 28 days. */
const daysOf = { hour: 1 / 24, day: 1, month: 28 };

/** Only a name that can be a file's: what `relc new` left to be written is none. */
export function namesIn(said: Json | undefined): readonly string[] {
  const consumers = valueIn(said, 'consumers');
  const names = (Array.isArray(consumers) ? consumers : []).flatMap((one: Json) => textIn(one, 'name') ?? []);
  return names.filter((name) => /^[a-z0-9][a-z0-9_.-]{0,62}$/.test(name));
}

/** As lines of YAML, of which JSON is a part. */
function fieldsOf(contract: Json | undefined) {
  const properties = valueIn(contract, 'properties');
  return {
    required: JSON.stringify(valueIn(contract, 'required') ?? []),
    properties: Object.entries(isObject(properties) ? properties : {}).map(
      ([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
    ),
  };
}
