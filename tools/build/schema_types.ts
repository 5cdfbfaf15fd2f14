/**
 * TypeScript types of the exported schemas. CUE exports a small subset of JSON Schema, and only that subset is read:
 * everything else throws, so that a new construct is not typed as something wider.
 */
import type { Json } from '../../compiler/lib/json.ts';

/** The keywords that CUE exports. Those without a counterpart in a type are for generators of documents. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema | true>>;
  readonly additionalProperties?: boolean | Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** A digest has a type of its own. */
const digestPattern = '^sha256:[0-9a-f]{64}$';
const digestType = `\`sha256:\${string}\``;

const HEADER = `// Generated from schemas/*.cue by \`npm run schema:build\`: edit those, not this.
// The loader's values after validation; nothing here is checked again.
import type { Json } from '../../compiler/lib/json.ts';
`;

export interface Exported {
  /** Name of the schema: `release`. */
  readonly name: string;
  /** Name in CUE: `Release`. */
  readonly definition: string;
  readonly schema: Schema;
}

/**
 * One module with a type per document and per shared definition, sorted by name, and `Schemas`, which maps the name of
 * a schema to its type. They are type aliases, because an interface is not assignable to `Json`.
 */
export function typesOf(exported: readonly Exported[]): string {
  const named = new Map<string, string>();
  for (const { definition, schema } of exported) {
    const { $defs = {}, ...document } = schema;
    for (const [name, shape] of Object.entries({ ...$defs, [definition]: document })) {
      const text = declaration(name, shape);
      if ((named.get(name) ?? text) !== text) throw new Error(`${name} has two shapes`);
      named.set(name, text);
    }
  }
  const names = [...named.keys()].sort();
  return [HEADER, table(exported), ...names.map((name) => named.get(name))].join('\n');
}

function table(exported: readonly Exported[]): string {
  const rows = exported.map(({ name, definition }) => `  readonly ${name}: ${definition};\n`);
  return `/** What a document is once it has the shape of the schema. */
export interface Schemas {\n${rows.join('')}}

export type SchemaName = keyof Schemas;\n`;
}

function declaration(name: string, schema: Schema): string {
  return `${comment(schema, '')}export type ${name} = ${typeOf(schema, '')};\n`;
}

function typeOf(schema: Schema | true, indent: string): string {
  if (schema === true) return 'Json';
  if (schema.$ref !== undefined) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  if (schema.allOf !== undefined) return intersection(schema.allOf, indent);
  if (schema.anyOf !== undefined) return schema.anyOf.map((part) => typeOf(part, indent)).join(' | ');
  if (schema.type === 'null') return 'null';
  switch (schema.type) {
    case 'string':
      return schema.pattern === digestPattern ? digestType : 'string';
    case 'boolean':
    case 'number':
      return schema.type;
    case 'integer':
      return 'number';
    case 'array':
      return list(schema.items, indent);
    case 'object':
      return object(schema, indent);
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`);
  }
}

/** CUE writes `int & >=1` as number and integer: one type. */
function intersection(parts: readonly Schema[], indent: string): string {
  const types = new Set(parts.map((part) => typeOf(part, indent)));
  if (types.size !== 1) throw new Error(`no type for ${JSON.stringify(parts)}`);
  return [...types].join();
}

function list(items: Schema | undefined, indent: string): string {
  const element = items === undefined ? 'Json' : typeOf(items, indent);
  return /^\w+$/.test(element) ? `readonly ${element}[]` : `ReadonlyArray<${element}>`;
}

function object(schema: Schema, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const mark = schema.required?.includes(name) ? '' : '?';
    return `${comment(field, inner)}${inner}readonly ${/^\w+$/.test(name) ? name : `'${name}'`}${mark}: ${typeOf(field, inner)};\n`;
  });
  for (const value of entries(schema)) {
    fields.push(`${inner}readonly [key: string]: ${typeOf(value, inner)};\n`);
  }
  return `{\n${fields.join('')}${indent}}`;
}

/** The other fields of an open struct are left out: otherwise a misspelt field would have a type. */
function entries(schema: Schema): readonly (Schema | true)[] {
  const isMap = schema.properties === undefined;
  const open = schema.additionalProperties ?? true;
  return [...Object.values(schema.patternProperties ?? {}), ...(open === false || !isMap ? [] : [open])];
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function comment(schema: Schema | true, indent: string): string {
  const lines = schema === true ? [] : (schema.description?.split('\n') ?? []);
  if (lines.length < 2) return lines.map((line) => `${indent}/** ${line} */\n`).join('');
  return [`${indent}/**\n`, ...lines.map((line) => `${indent} * ${line}\n`), `${indent} */\n`].join('');
}
