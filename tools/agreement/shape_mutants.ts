/** Small violations of a schema: faults in a document, and a schema without one of its constraints. */
import { equalJson, isObject, type Json, joinPointer } from '../../compiler/lib/json.ts';
import type { Schema } from '../build/schema_types.ts';
import type { Trial } from './shape_documents.ts';

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

/** Every small fault, at every place of the document. */
export function* mutants({ origin, value }: Trial): Generator<Trial> {
  for (const [pointer, node] of places(value, ''))
    for (const changed of variants(node))
      yield { origin: `${origin}, ${pointer || '/'} replaced`, value: replaced(value, pointer, changed) };
}

/** The first element of a list stands for all. */
function* places(value: Json, pointer: string): Generator<[string, Json]> {
  yield [pointer, value];
  if (Array.isArray(value)) {
    if (value.length > 0) yield* places(value[0], joinPointer(pointer, 0));
  } else if (isObject(value))
    for (const [key, item] of Object.entries(value)) yield* places(item as Json, joinPointer(pointer, key));
}

function* variants(node: Json): Generator<Json> {
  yield* [null, true, false, 0, 1.5, 'x', [], {}, [node], { value: node }] satisfies Json[];
  if (typeof node === 'string') {
    yield* wrongTexts;
    const characters = [...node];
    yield* [`${node} `, ` ${node}`, `${node}\n`, `${node}x`, node.toUpperCase()];
    yield* [characters.slice(0, -1).join(''), characters.slice(1).join('')];
  } else if (typeof node === 'number') {
    yield* wrongNumbers;
    yield* [-node, node + 1, node + 0.5, String(node)];
  } else if (Array.isArray(node)) {
    yield* [node.slice(0, 1), [...node, ...node], [...node, null], [...node, 'x'], [...node, 0]];
  } else if (isObject(node)) {
    const entries = Object.entries(node) as [string, Json][];
    for (const [key] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== key));
    for (const key of addedKeys) yield Object.fromEntries([...entries, [key, entries[0]?.[1] ?? null]]);
  }
}

function replaced(value: Json, pointer: string, changed: Json): Json {
  if (pointer === '') return changed;
  const [, key = '', ...rest] = pointer.split('/');
  const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
  const below = rest.map((part) => `/${part}`).join('');
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? replaced(item, below, changed) : item));
  const object = value as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    Object.entries(object).map(([other, item]) => [other, other === name ? replaced(item, below, changed) : item]),
  );
}

/** The schema without one of its constraints, for each of them. */
export function* weakened(schema: Schema): Generator<{ readonly without: string; readonly schema: Schema }> {
  yield* weaken(schema as Json, '') as Generator<{ without: string; schema: Schema }>;
}

const removable = [
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
