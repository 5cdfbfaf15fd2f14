/**
 * Builds schemas, validators and types from CUE. Each definition becomes `schemas/<name>.schema.json` with real CUE;
 * all together become `schemas/generated/validators*.cjs` and `schemas/generated/documents.ts`. CycloneDX documents
 * also have validators from the library's schemas, `schemas/generated/cyclonedx-<version>.cjs`, and contracts from JSON
 * Schema's own, `schemas/generated/json-schema-2020-12.cjs`. With `--check` nothing is written: files that differ are
 * named, and the exit code is 1, as it is when a definition is part of no schema.
 */
import { execFile } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _, Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import type { Json } from '../../compiler/lib/json.ts';
import { writeOrCheck } from './generated.ts';
import { goTool } from './go.ts';
import { decided } from './schema_choices.ts';
import { DEFINITIONS, GROUPS } from './schema_definitions.ts';
import { type Exported, type Schema, typesOf } from './schema_types.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const cue = goTool('cue');
const duplicateIn = createRequire(import.meta.url)('../../schemas/unique-items.cjs');
const cyclonedxVersions = ['1.5', '1.6', '1.7'];

const cueSources = globSync('schemas/*.cue', { cwd: root })
  .sort()
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

async function exportSchema(definition: string): Promise<Schema> {
  const args = ['def', '--out', 'jsonschema', '-e', `#${definition}`, '../../schemas'];
  const { stdout } = await run(cue, args, { cwd: import.meta.dirname });
  return JSON.parse(stdout, (_, value) => withExample(value));
}

const example = /\n?Example: `(.+)`$/;

/** CUE has comments alone. The last line of one may be an example, which JSON Schema and editors know as such. */
function withExample(value: unknown): unknown {
  const described = typeof value === 'object' && value !== null && 'description' in value ? value : undefined;
  if (typeof described?.description !== 'string') return value;
  const [whole = '', text = ''] = example.exec(described.description) ?? [];
  if (text === '') return value;
  const { description, ...others } = described;
  const meaning = description.slice(0, -whole.length);
  return { ...(meaning !== '' && { description: meaning }), examples: [exampleOf(text)], ...others };
}

function exampleOf(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** CUE exports fields by name; people read them in the order in which they were written. */
function inSourceOrder(definition: string, { $defs, ...document }: Schema): unknown {
  const defs = Object.entries($defs ?? {}).map(([name, one]) => [name, ordered(one, fieldsIn(name))]);
  const { $schema, ...rest } = JSON.parse(JSON.stringify(ordered(document, fieldsIn(definition))));
  return { $schema, ...rest, ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }) };
}

/** The names of fields in the text of a definition, nested ones too. */
function fieldsIn(definition: string): readonly string[] {
  const [, text = ''] = new RegExp(`^#${definition}: \\{\n([\\s\\S]*?)^\\}`, 'm').exec(cueSources) ?? [];
  return [...text.matchAll(/^\s*"?([$\w-]+)"?[?!]?:/gm)].map(([, name = '']) => name);
}

function ordered(value: unknown, names: readonly string[]): unknown {
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return JSON.parse(JSON.stringify(value), (key, one) =>
    key === 'properties' && isFields(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => place(a) - place(b)))
      : one,
  );
}

/** A field may be called `properties` too; its schema says so by its values. */
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one !== 'string');

/** The CUE definitions that no schema is made of, perhaps because nobody listed a new document. */
function unused(exported: readonly Exported[]): readonly string[] {
  const used = new Set(exported.flatMap(({ definition, schema }) => [definition, ...Object.keys(schema.$defs ?? {})]));
  return [...cueSources.matchAll(/^#(\w+):/gm)].map(([, name = '']) => name).filter((name) => !used.has(name));
}

async function build(): Promise<Map<string, string>> {
  const exported = await Promise.all(
    Object.entries(DEFINITIONS).map(async ([name, definition]) => ({
      name,
      definition,
      schema: await exportSchema(definition),
    })),
  );
  for (const name of unused(exported)) {
    console.error(`#${name}: no schema needs this definition; list it in tools/build/schema_definitions.ts`);
    process.exitCode = 1;
  }
  const files = new Map<string, string>();
  for (const { name, definition, schema } of exported) {
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(inSourceOrder(definition, schema), null, 2)}\n`);
  }
  files.set('schemas/generated/documents.ts', typesOf(exported));
  for (const [group, definitions] of Object.entries(GROUPS)) {
    const members = exported.filter(({ name }) => name in definitions);
    files.set(`schemas/generated/validators-${group}.cjs`, validatorsOf(members));
  }
  files.set('schemas/generated/validators.cjs', validatorIndex());
  for (const version of cyclonedxVersions)
    files.set(`schemas/generated/cyclonedx-${version}.cjs`, cyclonedxValidator(version));
  files.set('schemas/generated/json-schema-2020-12.cjs', metaSchemaValidator());
  return files;
}

/**
 * ajv compares each item of a list with each other: 20,000 components would take minutes. This gives the same answer
 * and error from a set of canonical texts.
 */
function linearUniqueItems(ajv: Ajv | Ajv2020): void {
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: '', params: ({ params }) => _`{i: ${params['i']}, j: ${params['j']}}` },
    code(context) {
      const { gen, data, schema } = context;
      if (!schema) return;
      const duplicate = gen.scopeValue('func', { ref: duplicateIn, code: _`require("../unique-items.cjs")` });
      const found = gen.const('duplicate', _`${duplicate}(${data})`);
      context.setParams({ i: _`${found}[0]`, j: _`${found}[1]` });
      context.fail(_`${found}`);
    },
  });
}

/**
 * A document of millions of wrong items has millions of errors, and ajv copies all of them whenever it adds one. After
 * 1,000 errors none is added: one is enough to refuse.
 */
function fewErrors(code: string): string {
  return code
    .replaceAll(
      /else \{\nvErrors\.push\((\w+)\);\n\}\nerrors\+\+;/g,
      'else if(errors < 1000){\nvErrors.push($1);\n}\nerrors = vErrors.length;',
    )
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = vErrors === null ? $1.errors : errors < 1000 ? vErrors.concat($1.errors).slice(0, 1000) : vErrors;',
    );
}

/** Every fault is reported, as data, by code of its own. */
const reporting = {
  ...{ allErrors: true, messages: false, inlineRefs: false },
  code: { source: true, lines: true },
} as const;

/** ajv would put the words into the validators. A field that is called `description` or `examples` has a schema. */
const withoutWords = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value))
      ? undefined
      : value,
  );

/** Compiling schemas takes ajv longer than everything else in a check, so it is done here. */
function validatorsOf(exported: readonly Exported[]): string {
  const ajv = new Ajv2020({
    strict: true,
    ...reporting,
  });
  linearUniqueItems(ajv);
  formats.default(ajv, ['date', 'date-time']);
  for (const { name, schema } of exported) ajv.addSchema({ ...decided(withoutWords(schema)), $id: name });
  const code = fewErrors(standalone.default(ajv, Object.fromEntries(exported.map(({ name }) => [name, name]))));
  return `// Generated from schemas/*.cue by \`npm run schema:build\` with ajv: edit those, not this.\n${code}`;
}

/** A validator comes from the file of its group, so that a command loads only those that it uses. */
function validatorIndex(): string {
  const groups = Object.entries(GROUPS).flatMap(([group, definitions]) =>
    Object.keys(definitions).map((name) => `  ${name}: '${group}',\n`),
  );
  return `// Generated by \`npm run schema:build\`: edit tools/build/schema_definitions.ts, not this.
const groups = {\n${groups.join('')}};
module.exports = (name) => require(\`./validators-\${groups[name]}.cjs\`)[name];
`;
}

/** One file per version, because each is a megabyte. With the options and formats of the library's own validator. */
function cyclonedxValidator(version: string): string {
  const ajv = new Ajv({
    strict: false,
    ...reporting,
  });
  linearUniqueItems(ajv);
  formats.default(ajv);
  // The library checks e-mail addresses with a parser, which would be one more dependency; it does not check IRIs, and
  // neither do we.
  for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true);
  for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(cyclonedxSchema(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`);
  const code = fewErrors(standalone.default(ajv, ajv.compile(cyclonedxSchema(`bom-${version}`))));
  return `// Generated from the schemas of @cyclonedx/cyclonedx-library by \`npm run schema:build\` with ajv.\n${code}`;
}

/**
 * JSON Schema's own schema, used like any other: as a meta-schema, ajv would not check its formats, and `(` would be a
 * pattern.
 */
function metaSchemaValidator(): string {
  const ajv = new Ajv2020({
    meta: false,
    validateSchema: false,
    strict: false,
    ...reporting,
  });
  linearUniqueItems(ajv);
  formats.default(ajv, ['regex']);
  // Its expression for addresses takes longer to compile than everything else in a check of contracts.
  for (const format of ['uri', 'uri-reference']) ajv.addFormat(format, true);
  const folder = join(root, 'node_modules/ajv/dist/refs/json-schema-2020-12');
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  for (const name of readdirSync(join(folder, 'meta')).sort()) ajv.addSchema(read(join('meta', name)));
  const code = fewErrors(standalone.default(ajv, ajv.compile(read('schema.json'))));
  return `// Generated from JSON Schema's own schema, as ajv brings it, by \`npm run schema:build\`.\n${code}`;
}

function cyclonedxSchema(name: string): object {
  const path = `node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`;
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

writeOrCheck(await build(), 'npm run schema:build', ['schemas/*.schema.json']);
