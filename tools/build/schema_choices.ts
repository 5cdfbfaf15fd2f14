/**
 * Alternatives that differ in a constant, such as changes by `resource.type`, or in a field that only one of them has,
 * such as limits. Only the intended one should be checked, because ajv would report the errors of each. JSON Schema
 * expresses that with `if` and `then`.
 */
import { isObject, type Json } from '../../compiler/lib/json.ts';
import type { Schema } from './schema_types.ts';

type Path = readonly string[];

interface Choice {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
  readonly type: 'object';
}

/** The same schema for ajv: it accepts and refuses the same documents. */
export function decided(schema: Schema): Schema {
  const defs = Object.entries(schema.$defs ?? {}).map(([name, one]) => [name, decide(one, schema)]);
  return schema.$defs === undefined ? schema : { ...schema, $defs: Object.fromEntries(defs) };
}

function decide(schema: Schema, root: Schema): object {
  const { anyOf, ...rest } = schema;
  const shapes = (anyOf ?? []).map(({ $ref = '' }) => root.$defs?.[$ref.replace('#/$defs/', '')] ?? {});
  if (anyOf === undefined || shapes.length < 2) return schema;
  const path = pathOfConstants(shapes);
  if (path === undefined) return { ...rest, ...(byOwnField(anyOf, shapes) ?? { anyOf }) };
  const constants = shapes.map((shape) => constantAt(shape, path));
  const cases = anyOf.map((then, index) => ({ if: at(path, { const: constants[index] }), then }));
  return { ...rest, ...at(path, { enum: constants }), allOf: cases };
}

/** When every shape requires a field that no other has. Where there is none of them, the first shape says what is missing. */
function byOwnField(anyOf: readonly Schema[], shapes: readonly Schema[]): object | undefined {
  const own = shapes.map(({ required = [] }) =>
    required.find((field) => shapes.filter(({ properties = {} }) => field in properties).length === 1),
  );
  const [first, ...others] = anyOf.map((shape, index) => [own[index], shape] as const);
  if (first === undefined || own.includes(undefined)) return undefined;
  return others.reduceRight<object>(
    (otherwise, [field = '', then]) => ({ if: at([field], {}), then, else: otherwise }),
    first[1],
  );
}

/** When every shape requires a constant, and each a different one. */
function pathOfConstants(shapes: readonly Schema[]): Path | undefined {
  return pathsIn(shapes[0]).find((path) => {
    const constants = shapes.map((shape) => constantAt(shape, path));
    return !constants.includes(undefined) && new Set(constants).size === shapes.length;
  });
}

const pathsIn = (schema: Schema | true | undefined): readonly Path[] =>
  Object.entries((schema !== true && schema?.properties) || {}).flatMap(([name, field]) => [
    [name],
    ...pathsIn(field).map((path) => [name, ...path]),
  ]);

function constantAt(schema: Schema | true | undefined, path: Path): Json | undefined {
  const [name, ...rest] = path;
  if (schema === true || schema === undefined) return undefined;
  if (name === undefined) return schema.const;
  // CUE makes one constant of a struct that has only constants.
  if (isObject(schema.const)) return constantAt({ const: schema.const[name] ?? null }, rest);
  return schema.required?.includes(name) ? constantAt(schema.properties?.[name], rest) : undefined;
}

/** Requires a value at a path. */
const at = (path: Path, leaf: object): object =>
  path.reduceRight<object>(
    (inner, name): Choice => ({ type: 'object', required: [name], properties: { [name]: inner } }),
    leaf,
  );
