// What a schema says of each field: whether it is needed, its form, its meaning and an example. `relc new`, `relc explain
// evidence` and docs/evidence.md tell it from here, and editors from the same schema.
import { isObject, type Json, listIn, textIn, valueIn } from '../lib/json.ts';

export interface Field {
  /** `latency_ms`, `[]` for an item of a list, `<name>` for whatever a map is keyed by. */
  readonly name: string;
  readonly isNeeded: boolean;
  readonly meaning: string;
  readonly example: Json | undefined;
  /** In signs that need no translation: `number ≥ 0`, `PASS | FAIL`. */
  readonly form: string;
  /** The one value that it may have. */
  readonly only: Json | undefined;
  /** Of an object, its fields; of a list or a map, its one item. Empty where it is not taken apart. */
  readonly fields: readonly Field[];
}

/** The document itself, as a field without a name. */
export const documentField = (schema: Json): Field => fieldOf(schema, valueIn(schema, '$defs'), '', true);

function fieldOf(written: Json, defs: Json | undefined, name: string, isNeeded: boolean): Field {
  const schema = resolved(written, defs);
  const examples = valueIn(schema, 'examples');
  return {
    ...{ name, isNeeded, form: formOf(schema), only: valueIn(schema, 'const') },
    meaning: (textIn(schema, 'description') ?? '').replaceAll('\n', ' '),
    example: Array.isArray(examples) ? examples[0] : undefined,
    fields: partsOf(schema, defs),
  };
}

/** Where a field says nothing of itself, what its definition says counts. */
function resolved(schema: Json, defs: Json | undefined): Json {
  const name = textIn(schema, '$ref')?.replace('#/$defs/', '');
  const parts = name === undefined ? listIn(schema, 'allOf') : [valueIn(defs, name) ?? {}];
  const under = parts.map((part) => resolved(part, defs)).filter(isObject);
  return Object.assign({}, ...under, isObject(schema) ? schema : {});
}

function partsOf(schema: Json, defs: Json | undefined): readonly Field[] {
  const required = listIn(schema, 'required');
  const properties = valueIn(schema, 'properties');
  const named = Object.entries(isObject(properties) ? properties : {}).map(([name, one]) =>
    fieldOf(one, defs, name, required.includes(name)),
  );
  const items = valueIn(schema, 'items');
  const patterns = valueIn(schema, 'patternProperties');
  const others = isObject(patterns) ? Object.values(patterns)[0] : valueIn(schema, 'additionalProperties');
  return [
    ...named,
    ...(isObject(items) ? [fieldOf(items, defs, '[]', true)] : []),
    ...(isObject(others) && Object.keys(others).length > 0 ? [fieldOf(others, defs, '<name>', true)] : []),
  ];
}

const limits = [
  ['minimum', '≥'],
  ['exclusiveMinimum', '>'],
  ['maximum', '≤'],
  ['exclusiveMaximum', '<'],
] as const;

function formOf(schema: Json): string {
  const only = valueIn(schema, 'const');
  if (only !== undefined) return JSON.stringify(only);
  const values = listIn(schema, 'enum');
  if (values.length > 0) return values.map(String).join(' | ');
  const format = textIn(schema, 'format');
  const type = format ?? textIn(schema, 'type') ?? 'any';
  const bounds = limits.flatMap(([keyword, sign]) => {
    const bound = valueIn(schema, keyword);
    return bound === undefined ? [] : [`${sign} ${bound}`];
  });
  return [type, bounds.join(', ')].filter((part) => part !== '').join(' ');
}

export interface Told {
  /** Its way from the document: `canary[].requests`, `outputs.<name>.min`. */
  readonly way: string;
  readonly field: Field;
}

/** Every field of a document, in the order in which people read it. */
export const toldFields = (document: Field): readonly Told[] => document.fields.flatMap((field) => under('', field));

function under(above: string, field: Field): readonly Told[] {
  const joint = above === '' || field.name === '[]' ? '' : '.';
  const way = `${above}${joint}${field.name}`;
  const within = field.fields.flatMap((one) => under(way, one));
  // Of an item or a value of a map that has fields, its fields say all.
  return ['[]', '<name>'].includes(field.name) && within.length > 0 ? within : [{ way, field }, ...within];
}
