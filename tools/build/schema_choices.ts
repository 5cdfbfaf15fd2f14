/**
 * Alternatives that a constant tells apart, as changes by `resource.type`: of them only the one that is meant should be
 * looked at, since ajv would tell what is wrong with each of them. JSON Schema says so with `if` and `then`.
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
  const path = shapes.length > 1 ? pathOfConstants(shapes) : undefined;
  if (anyOf === undefined || path === undefined) return schema;
  const constants = shapes.map((shape) => constantAt(shape, path));
  const cases = anyOf.map((then, index) => ({ if: at(path, { const: constants[index] }), then }));
  return { ...rest, ...at(path, { enum: constants }), allOf: cases };
}

/** Where all of the shapes ask for a constant, each for another. */
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
  // A struct of constants alone is one constant to CUE.
  if (isObject(schema.const)) return constantAt({ const: schema.const[name] ?? null }, rest);
  return schema.required?.includes(name) ? constantAt(schema.properties?.[name], rest) : undefined;
}

/** Asks that something stands at a path. */
const at = (path: Path, leaf: object): object =>
  path.reduceRight<object>(
    (inner, name): Choice => ({ type: 'object', required: [name], properties: { [name]: inner } }),
    leaf,
  );
