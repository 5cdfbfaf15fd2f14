// Small JSON Schemas and small values, of which many fit each other, and ajv to say which.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Json } from '../compiler/lib/json.ts';

/** Objects as JSON.parse makes them. */
const plain = { noNullPrototype: true };

const scalar = fc.constantFrom<Json>(null, true, false, -1, 0, 1, 2, 3, 0.5, 1.5, '', 'a', 'b', 'ab', '0', 'a0');
const few = fc.integer({ min: 0, max: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const fieldNames = fc.subarray(['a', 'b', 'c']);

export const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

/** Leaves out what is undefined, as JSON does. */
const said = (schema: object): Json => JSON.parse(JSON.stringify(schema));

/** `if`, `then` and `else`: an object with a `then` of its own could pass for a promise. */
export const conditional = (condition: Json, met?: Json, other?: Json): Record<string, Json> =>
  Object.fromEntries(
    Object.entries({ if: condition, else: other })
      .concat([['then', met]])
      .flatMap(([keyword, part]) => (part === undefined ? [] : [[keyword, part]])),
  );

export const { schema } = fc.letrec<{ schema: Json; field: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.boolean(),
    fc.record({ type: fc.constantFrom(...types) }, plain),
    fc.record({ type: fc.subarray([...types], { minLength: 1, maxLength: 2 }) }, plain),
    fc.record({ enum: fc.array(scalar, { minLength: 1, maxLength: 4 }) }, plain),
    fc.record({ const: scalar }, plain),
    fc
      .record({
        type: fc.constantFrom('integer', 'number', undefined),
        ...{ minimum: maybe(few), maximum: maybe(few), exclusiveMinimum: maybe(few), exclusiveMaximum: maybe(few) },
        multipleOf: maybe(fc.constantFrom(1, 2, 0.5)),
      })
      .map(said),
    fc
      .record({
        type: fc.constantFrom('string', undefined),
        ...{
          minLength: maybe(few),
          maxLength: maybe(few),
          pattern: maybe(fc.constantFrom('^a', '0$', '^[ab]*$', '(a)+')),
        },
      })
      .map(said),
    fc
      .record({
        type: fc.constantFrom('array', undefined),
        ...{
          items: maybe(tie('schema')),
          minItems: maybe(few),
          maxItems: maybe(few),
          uniqueItems: maybe(fc.boolean()),
        },
      })
      .map(said),
    fc
      .record({
        type: fc.constantFrom('object', undefined),
        properties: maybe(
          fc.dictionary(fc.constantFrom('a', 'b'), tie('schema'), { maxKeys: 2, noNullPrototype: true }),
        ),
        required: maybe(fieldNames),
        additionalProperties: maybe(tie('schema')),
        ...{ minProperties: maybe(few), maxProperties: maybe(few) },
        patternProperties: fc.option(fc.record({ '^a': tie('schema') }, plain), { nil: undefined, freq: 9 }),
      })
      .map(said),
    fc
      .record({
        type: maybe(fc.constantFrom('string', 'number', 'object')),
        choice: fc.constantFrom('anyOf', 'oneOf', 'allOf'),
        parts: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
      })
      .map(({ type, choice, parts }) => said({ type, [choice]: parts })),
    fc.record({ not: tie('schema') }, plain),
    fc
      .tuple(tie('schema'), maybe(tie('schema')), maybe(tie('schema')))
      .map(([condition, met, other]) => conditional(condition, met, other)),
    fc
      .record({
        prefixItems: maybe(fc.array(tie('schema'), { minLength: 1, maxLength: 2 })),
        items: maybe(tie('schema')),
      })
      .map(said),
    // Beside `prefixItems` ajv says of an empty list that it contains what it must.
    fc
      .record({ contains: tie('schema'), minContains: maybe(few), maxContains: maybe(few), minItems: fc.constant(1) })
      .map(said),
    fc
      .record({
        propertyNames: maybe(tie('schema')),
        dependentRequired: maybe(fc.record({ a: fieldNames }, plain)),
        dependentSchemas: maybe(fc.record({ b: tie('schema') }, plain)),
        properties: maybe(fc.record({ a: tie('schema') }, plain)),
        patternProperties: maybe(fc.record({ '^[ab]': tie('schema') }, plain)),
        additionalProperties: maybe(fc.boolean()),
        unevaluatedProperties: maybe(fc.boolean()),
      })
      .map(said),
  ),
  field: tie('schema'),
}));

const newAjv = () => new Ajv2020({ strict: false, validateFormats: false, logger: false });
const shared = newAjv();

/** Whether ajv accepts a value. Formats decide nothing in JSON Schema 2020-12 by themselves. */
export function accepts(schemaText: Json): (value: Json) => boolean {
  const text = JSON.stringify(schemaText);
  const schema = JSON.parse(text);
  // A new one first compiles the schema of schemas, but one that is shared remembers what a schema names itself.
  const ajv = text.includes('"$id"') ? newAjv() : shared;
  const accepted = ajv.compile<Json>(schema);
  if (typeof schema === 'object') ajv.removeSchema(schema);
  return accepted;
}
