/**
 * Compares CUE with the JSON Schemas made from it: CUE's own library and the compiler's own check judge the committed
 * documents, generated ones, and thousands with one small fault each, and must agree on every one. Then each constraint,
 * reference and choice of each schema is removed in turn, and some document must show the difference: otherwise nothing
 * here tries it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ErrorObject, Options, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { shapeCheck } from '../../compiler/document/shape.ts';
import { validators } from '../../compiler/document/validators.ts';
import type { Json } from '../../compiler/lib/json.ts';
import type { SchemaName } from '../../schemas/generated/documents.ts';
import { check, inParallel } from '../../testing/checks.ts';
import { committed } from '../build/committed.ts';
import { vetMany, vetOne } from '../build/cue.ts';
import { DEFINITIONS } from '../build/schema_definitions.ts';
import type { Schema } from '../build/schema_types.ts';
import { complete, generate, shorten, type Trial } from './shape_documents.ts';
import { mutants, weakened } from './shape_mutants.ts';

const seed = 20261123;
const root = join(import.meta.dirname, '../..');
const names = Object.keys(DEFINITIONS) as SchemaName[];
const schemaOf = (name: SchemaName): Schema =>
  JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'));

interface Judged extends Trial {
  readonly schema: SchemaName;
  /** The compiler's answer; empty when the shape is right. */
  readonly ajv: string;
  /** CUE's answer. */
  readonly cue: string;
}

/** All documents for one schema, without repetitions. */
function trialsOf(name: SchemaName, samples: readonly Trial[]): Trial[] {
  const schema = schemaOf(name);
  const short = [...complete(schema, seed), ...samples]
    .map(({ origin, value }) => ({ origin, value: shorten(value, schema) }))
    // Shortest first: it gets the faults of all that they have in common, and CUE judges short documents faster.
    .sort((one, other) => JSON.stringify(one.value).length - JSON.stringify(other.value).length);
  const all = [...samples, ...generate(schema, 20, seed), ...short, ...mutants(schema, short)];
  return [...new Map(all.map((trial) => [JSON.stringify(trial.value), trial])).values()];
}

async function judge(trials: readonly (Trial & { readonly schema: SchemaName })[]): Promise<Judged[]> {
  const shape = shapeCheck(validators);
  const cue = await vetMany(trials);
  return trials.map((trial, index) => {
    const found = shape({ file: '', value: trial.value }, trial.schema).diagnostics;
    const ajv = found.map(({ code, pointer, facts }) => `${code} ${pointer || '/'} ${JSON.stringify(facts)}`);
    return { ...trial, ajv: ajv.join('\n'), cue: cue[index] ?? '' };
  });
}

function disagreement({ schema, origin, value, ajv, cue }: Judged): string {
  const document = JSON.stringify(value);
  return `${schema}, ${origin}\n  ${document.slice(0, 3000)}\n  ajv: ${ajv || 'accepts'}\n  cue: ${cue || 'accepts'}`;
}

/** Running the command for one document, as a person would, must give the same answer. */
async function confirmAlone(scratch: string, name: SchemaName, judged: readonly Judged[]): Promise<string[]> {
  const good = judged.find(({ cue }) => cue === '');
  const bad = judged.findLast(({ cue }) => cue !== '');
  const faults: string[] = [];
  for (const one of [good, bad]) {
    if (one === undefined) continue;
    const file = join(scratch, `${name}.json`);
    writeFileSync(file, JSON.stringify(one.value));
    const said = await vetOne(name, file);
    if ((said === '') !== (one.cue === '')) faults.push(`${disagreement(one)}\n  cue alone: ${said || 'accepts'}`);
  }
  return faults;
}

/** Constraints that no document shows: none that is refused passes without them. */
function untried(name: SchemaName, judged: readonly Judged[]): { readonly tried: number; readonly untried: string[] } {
  const schema = schemaOf(name);
  const all = [...weakened(schema)];
  const refused = judged.filter(({ ajv: verdict }) => verdict !== '').map(({ value }) => value);
  const likely = byWord(validatorOf(schema, { allErrors: true }), refused);
  const unnoticed = all.filter(({ without, schema: weaker }) => {
    const validate = validatorOf(weaker);
    const passes = (value: Json) => validate(value);
    return ![without, nameIn(without)].some((word) => likely.get(word)?.some(passes)) && !refused.some(passes);
  });
  return { tried: all.length, untried: unnoticed.map(({ without }) => without) };
}

/** With an ajv of its own: one for all would keep whatever it compiled. */
function validatorOf(schema: Schema, options: Options = {}): ValidateFunction {
  // To optimize each takes longer than it saves.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, code: { optimize: false }, ...options });
  formats.default(ajv, ['date', 'date-time']);
  return ajv.compile(schema);
}

/**
 * The documents that a constraint refuses, by the constraint as `weakened` names it, and those with a fault at a field
 * or below it, by the field's name. Without a constraint, one of its documents nearly always passes, and sooner one with
 * few other faults.
 */
function byWord(validate: ValidateFunction, refused: readonly Json[]): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  const errorsOf = (value: Json) => (validate(value) ? [] : (validate.errors ?? []));
  const all = refused.map((value) => ({ value, errors: errorsOf(value) }));
  for (const { value, errors } of all.sort((one, other) => one.errors.length - other.errors.length))
    for (const word of new Set(errors.flatMap(wordsOf))) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [value]);
      else known.push(value);
    }
  return found;
}

function wordsOf({ keyword, schemaPath, instancePath, params }: ErrorObject): readonly string[] {
  const missing = keyword === 'required' ? [String(params['missingProperty'])] : [];
  return [[schemaPath.slice(1), ...missing].join('/'), ...instancePath.split('/'), ...missing];
}

/** The field whose constraint it is; for the constraint of a whole struct, empty: that is a word of every document. */
const nameIn = (without: string): string => /.*\/(?:properties|required)\/([^/]+)/.exec(without)?.[1] ?? '';

const scratch = mkdtempSync(join(tmpdir(), 'relc-shape-'));
try {
  const samples = committed();
  const files = readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.schema.json'));
  const known = new Set([...files.map((file) => basename(file, '.schema.json')), ...samples.keys()]);
  const different = [...known.symmetricDifference(new Set<string>(names))];
  check('every schema has its CUE definition', different.length === 0 ? undefined : different.join('\n'));

  const trials = names.flatMap((name) =>
    trialsOf(name, samples.get(name) ?? []).map((one) => ({ ...one, schema: name })),
  );
  const judged = Map.groupBy(await judge(trials), ({ schema }) => schema);
  const alone = await inParallel(names, async (name) => await confirmAlone(scratch, name, judged.get(name) ?? []));
  for (const [index, name] of names.entries()) {
    const all = judged.get(name) ?? [];
    const good = all.filter(({ cue }) => cue === '').length;
    const faults = all.filter(({ ajv, cue }) => (ajv === '') !== (cue === '')).map(disagreement);
    faults.push(...(alone[index] ?? []));
    if (good < 10 || all.length - good < 10) faults.push('too few documents, good or bad, to mean anything');
    const fault = faults.length === 0 ? undefined : `${faults.length} disagreements\n${faults.slice(0, 20).join('\n')}`;
    check(`${name}: CUE and ajv agree on ${good} good and ${all.length - good} bad documents`, fault);
    const constraints = untried(name, all);
    check(
      `${name}: ${constraints.tried} constraints, each shown by a document`,
      constraints.untried.length === 0 ? undefined : constraints.untried.join('\n'),
    );
  }
} finally {
  rmSync(scratch, { recursive: true });
}
