// Demands of a schema that no value can meet: nobody could call a model with such a contract, or be answered.
import { isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { highest, lowest } from './bounds.ts';
import {
  asSchema,
  type Fields,
  isNumeric,
  listedIn,
  numberIn,
  plainSchema,
  propertiesOf,
  type Schema,
  type Steps,
  step,
  type Type,
  textsIn,
  typesOf,
} from './schema.ts';
import { checkValue } from './values.ts';

export interface Impossible {
  /** From the schema's root, by its keywords. */
  readonly path: readonly string[];
  /** The keywords that contradict each other, as the schema says them. */
  readonly demands: Json;
}

const mostSteps = 50_000;

/** Where a JSON Schema contradicts itself. What is larger than the steps is looked through as far as they go. */
export function impossibleIn(contract: Json): readonly Impossible[] {
  const steps = { left: mostSteps };
  const schema = plainSchema(contract, steps);
  return schema === undefined ? [] : within([], schema, steps);
}

type Found = readonly Impossible[];

function within(path: readonly string[], schema: Schema, steps: Steps): Found {
  if (!isJsonObject(schema) || !step(steps)) return [];
  const at = (...names: readonly string[]) => [...path, ...names];
  return [
    ...contradictions(schema, steps).map((demands) => ({ path, demands })),
    // That a contract describes what it requires is a gate's question.
    ...(path.length > 0 ? forbidden(schema) : []).map((demands) => ({ path, demands })),
    ...Object.entries(propertiesOf(schema)).flatMap(([name, field]) =>
      within(at('properties', name), asSchema(field), steps),
    ),
    ...['items', 'additionalProperties'].flatMap((keyword) => within(at(keyword), asSchema(schema[keyword]), steps)),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      listIn(schema, keyword).flatMap((part, index) => within(at(keyword, `${index}`), asSchema(part), steps)),
    ),
  ];
}

const listIn = (schema: Fields, keyword: string): readonly Json[] => {
  const list = schema[keyword];
  return Array.isArray(list) ? list : [];
};

const counted: readonly (readonly [Type, string, string])[] = [
  ['string', 'minLength', 'maxLength'],
  ['array', 'minItems', 'maxItems'],
  ['object', 'minProperties', 'maxProperties'],
];

function contradictions(schema: Fields, steps: Steps): readonly Json[] {
  const types = typesOf(schema);
  const chosen = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
  const [low, high] = [lowest(schema), highest(schema)];
  const isNumber = types.some(isNumeric);
  const isEmpty = low.value > high.value || (low.value === high.value && (low.open || high.open));
  return [
    ...(types.length === 0 ? [said(schema, ['type'])] : []),
    ...(isNumber && isEmpty ? [said(schema, chosen)] : []),
    ...counted.flatMap(([type, least, most]) =>
      types.includes(type) && (numberIn(schema, least) ?? 0) > (numberIn(schema, most) ?? Infinity)
        ? [said(schema, [least, most])]
        : [],
    ),
    ...(noneFits(schema, steps) ? [said(schema, ['type', 'enum', 'const'])] : []),
  ];
}

/** Whether values are listed, and none of them fits the rest. */
function noneFits(schema: Fields, steps: Steps): boolean {
  return listedIn(schema)?.every((value) => checkValue(schema, value, steps) === 'misfit') === true;
}

/** Fields that must be there and must not. */
function forbidden(schema: Fields): readonly Json[] {
  if (!typesOf(schema).includes('object')) return [];
  const rest = Object.hasOwn(schema, 'patternProperties') ? undefined : schema['additionalProperties'];
  return textsIn(schema['required']).flatMap((name): readonly Json[] => {
    const field = own(propertiesOf(schema), name);
    return (field ?? rest) === false
      ? [{ required: [name], [field === false ? 'properties' : 'additionalProperties']: false }]
      : [];
  });
}

const said = (schema: Fields, keywords: readonly string[]): Json =>
  Object.fromEntries(
    keywords.flatMap((keyword) => (schema[keyword] === undefined ? [] : [[keyword, schema[keyword]]])),
  );
