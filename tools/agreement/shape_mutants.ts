/** Small violations of a schema: faults in a document, and a schema without one of its constraints. */
import { equalJson, isObject, type Json } from '../../compiler/lib/json.ts';
import type { Schema } from '../build/schema_types.ts';
import type { Trial } from './shape_documents.ts';
import { fieldsOf, type Place, placesOf } from './shape_places.ts';

const wrongTexts = [
  '',
  ' ',
  '\n',
  'x',
  'é',
  '\u{1f600}',
  'A',
  '-a',
  'a b',
  'a\n',
  'a\tb',
  '-.',
  '\u200b',
  'a\u202eb',
  'a\u0085b',
  '\u4e2d',
  '0',
  '1',
  '01',
  '-1',
  '999999999',
  '1000000000',
  'none',
  'null',
  'true',
  'a'.repeat(63),
  'a'.repeat(64),
  '2026-02-28',
  '2026-02-29',
  '2024-02-29',
  '2026-02-30',
  '1900-02-29',
  '2000-02-29',
  '0000-01-01',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '26-01-01',
  '12026-01-01',
  '2026-01-01T00:00:00Z',
  '2026-01-01 00:00:00Z',
  '2026-01-01t00:00:00z',
  '2026-01-01T00:00:00',
  '2026-01-01T00:00:00+00:00',
  '2026-01-01T24:00:00Z',
  '2026-01-01T23:59:60Z',
  '2026-01-01T23:60:00Z',
  '2026-02-30T00:00:00Z',
  '2026-01-01T00:00:00.5Z',
  '2026-01-01T00:00:00,5Z',
  '2026-01-01T00:00:00.123456789Z',
  '2026-01-01T00:00:00.1234567891Z',
  '2026-01-01T00:00:00.Z',
  `sha256:${'0'.repeat(64)}`,
  `sha256:${'0'.repeat(63)}`,
  `sha256:${'A'.repeat(64)}`,
  `sha512:${'0'.repeat(64)}`,
  '0'.repeat(64),
  'BRL',
  'brl',
  'BRLX',
  'a@b',
  'a@b@c',
  '@b',
  'a@',
  'a@ b',
  'a@\u00a0b',
  'http://a',
  'https://',
  'ftp://a',
  'https://a b',
  'https://é',
  'file:a',
  'file:',
  'a.pub',
  'policies/runtime/a.yaml',
  'policies/runtime/a.yamlx',
  'policies/runtime/axyaml',
] as const;

/** Only numbers that the parser accepts: no integer beyond 2^53. */
const wrongNumbers = [
  0, 1, -1, 2, 0.5, -0.5, 1.5, 1.0000001, -1.0000001, -2, 99.5, 100, 100.5, 101, 1e-7, -1e-7, 9007199254740991,
  -9007199254740991,
] as const;

const addedKeys = [
  'unknown',
  '',
  '0',
  '1',
  '01',
  'a b',
  'Name',
  '-x',
  'é',
  'a/b',
  '_x',
  '#X',
  '$x',
  'a'.repeat(64),
] as const;

/**
 * The same documents with one small fault each. Most places are the same in all of them, so each fault is made once at
 * each position of the schema: in the first document where it changes something.
 */
export function* mutants(schema: Schema, documents: readonly Trial[]): Generator<Trial> {
  const made = new Set<string>();
  for (const { origin, value } of documents)
    for (const place of placesOf(schema, value))
      for (const [fault, changed] of faults(place)) {
        const key = `${place.position} ${fault}`;
        if (made.has(key) || equalJson(changed, place.value)) continue;
        made.add(key);
        yield { origin: `${origin}, ${place.pointer || '/'} ${fault}`, value: place.replacedBy(changed) };
      }
}

/** What each fault is called, and the value with it. */
function* faults({ value, schema }: Place): Generator<readonly [string, Json]> {
  yield* [null, true, false, 0, 1.5, 'x', [], {}].map(becomes);
  yield ['in a list', [value]];
  yield ['in an object', { value }];
  if (typeof value === 'string') yield* textFaults(value);
  else if (typeof value === 'number') yield* numberFaults(value);
  else if (Array.isArray(value)) yield* listFaults(value);
  else if (isObject(value)) yield* objectFaults(value, schema);
}

const becomes = (value: Json) => [`becomes ${JSON.stringify(value)}`, value] as const;

function* textFaults(value: string): Generator<readonly [string, Json]> {
  const characters = [...value];
  yield* wrongTexts.map(becomes);
  yield ['and a space', `${value} `];
  yield ['after a space', ` ${value}`];
  yield ['and a new line', `${value}\n`];
  yield ['and a letter', `${value}x`];
  yield ['in capitals', value.toUpperCase()];
  yield ['without its end', characters.slice(0, -1).join('')];
  yield ['without its beginning', characters.slice(1).join('')];
}

function* numberFaults(value: number): Generator<readonly [string, Json]> {
  yield* wrongNumbers.map(becomes);
  yield ['negated', -value];
  yield ['and one', value + 1];
  yield ['and a half', value + 0.5];
  yield ['as text', String(value)];
}

function* listFaults(value: readonly Json[]): Generator<readonly [string, Json]> {
  yield ['shortened to one', value.slice(0, 1)];
  yield ['twice', [...value, ...value]];
  for (const added of [null, 'x', 0]) yield [`and ${JSON.stringify(added)}`, [...value, added]];
}

/** Entries of a map stand for each other. */
function* objectFaults(value: Json, schema: Schema | true): Generator<readonly [string, Json]> {
  const fields = fieldsOf(value);
  const known = schema === true ? {} : (schema.properties ?? {});
  for (const [name] of fields)
    yield [`without ${name in known ? name : 'an entry'}`, Object.fromEntries(fields.filter(([key]) => key !== name))];
  for (const key of addedKeys) yield [`with ${key}`, Object.fromEntries([...fields, [key, fields[0]?.[1] ?? null]])];
}

/** The schema without one of its constraints, for each of them. */
export function* weakened(schema: Schema): Generator<{ readonly without: string; readonly schema: Schema }> {
  yield* weaken(schema as Json, '') as Generator<{ without: string; schema: Schema }>;
}

const removable = [
  '$ref',
  'anyOf',
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'minLength',
  'minItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
];

function* weaken(schema: Json, pointer: string): Generator<{ without: string; schema: Json }> {
  if (!isObject(schema)) return;
  const own = schema as Record<string, Json>;
  for (const key of removable)
    if (key in own) {
      const { [key]: _, ...rest } = own;
      yield { without: `${pointer}/${key}`, schema: rest };
    }
  for (const name of (own['required'] ?? []) as readonly string[])
    yield {
      without: `${pointer}/required/${name}`,
      schema: { ...own, required: (own['required'] as string[]).filter((other) => other !== name) },
    };
  if (own['additionalProperties'] === false)
    yield { without: `${pointer}/additionalProperties`, schema: { ...own, additionalProperties: true } };
  const inside = (key: string, child: Json, place: (changed: Json) => Json) =>
    [...weaken(child, `${pointer}/${key}`)].map((one) => ({
      without: one.without,
      schema: { ...own, ...(place(one.schema) as object) },
    }));
  for (const key of ['items', 'additionalProperties'])
    if (isObject(own[key])) yield* inside(key, own[key] as Json, (changed) => ({ [key]: changed }));
  for (const key of ['properties', 'patternProperties', '$defs'])
    for (const [name, child] of Object.entries((own[key] ?? {}) as Record<string, Json>))
      yield* inside(`${key}/${name}`, child, (changed) => ({ [key]: { ...(own[key] as object), [name]: changed } }));
  // CUE writes `int` as a number that is an integer, so the first of both adds nothing.
  for (const key of ['allOf', 'anyOf'])
    for (const [index, child] of ((own[key] ?? []) as readonly Json[]).entries())
      if (!equalJson(child, { type: 'number' }))
        yield* inside(`${key}/${index}`, child, (changed) => ({ [key]: (own[key] as Json[]).with(index, changed) }));
}
