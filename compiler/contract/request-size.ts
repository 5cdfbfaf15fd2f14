// How many bytes of JSON the largest value of a contract takes, as far as the contract bounds it: what has no bound counts
// as nothing, and is bounded by the gateway alone.
import type { Json } from '../lib/json.ts';
import { choices, conjuncts, leastSaid, possibleTypes, withoutLoops } from './numbers.ts';
import { asSchema, isNumeric, namedIn, plainSchema, type Schema, type Steps, schemasIn, step } from './schema.ts';

export interface ValueSize {
  /** The largest value takes as many at least. */
  readonly least: number;
  /** However it is written, what is bounded of it takes no more. */
  readonly most: number;
}

const mostSteps = 50_000;
/** A sign of text takes as many bytes of UTF-8 at most. */
const bytesOfSign = 4;
/** The longest number that is written without need: -1.7976931348623157e+308. */
const longestNumber = 24;
const nothing: ValueSize = { least: 0, most: 0 };

export function requestSize(contract: Json): ValueSize {
  const steps = { left: mostSteps };
  const schema = plainSchema(contract, steps);
  const size = schema === undefined ? nothing : sizeOf(withoutLoops(contract, schema), steps);
  return steps.left < 0 ? nothing : size;
}

function sizeOf(schema: Schema, steps: Steps): ValueSize {
  if (typeof schema === 'boolean' || !step(steps)) return nothing;
  const listed = listedIn(schema);
  if (listed !== undefined) return largest(listed.map((value) => same(JSON.stringify(value).length)));
  const types = possibleTypes(schema);
  const own = [
    ...(types.includes('string') ? [ofText(schema)] : []),
    ...(types.some(isNumeric) ? [{ least: 1, most: longestNumber }] : []),
    ...(types.includes('array') ? [ofList(schema, steps)] : []),
    ...(types.includes('object') ? [ofFields(schema, steps)] : []),
  ];
  const either = choices(schema).flatMap((list) => list.map((one) => sizeOf(one, steps)));
  return largest([...own, ...either]);
}

function listedIn(schema: Schema): readonly Json[] | undefined {
  const [first] = conjuncts(schema).flatMap((one) => {
    if (Object.hasOwn(one, 'const')) return [[one['const'] ?? null]];
    return Array.isArray(one['enum']) ? [one['enum']] : [];
  });
  return first;
}

function ofText(schema: Schema): ValueSize {
  const signs = leastSaid(schema, 'maxLength');
  return signs === undefined ? nothing : { least: signs + 2, most: signs * bytesOfSign + 2 };
}

function ofList(schema: Schema, steps: Steps): ValueSize {
  const all = conjuncts(schema);
  const first = all.flatMap((one) => schemasIn(one, 'prefixItems')).map((one) => sizeOf(one, steps));
  const [items = true] = all.flatMap((one) => (one['items'] === undefined ? [] : [asSchema(one['items'])]));
  const count = Math.max(0, (leastSaid(schema, 'maxItems') ?? 0) - first.length);
  const rest = items === false ? nothing : sizeOf(items, steps);
  const others = { least: count * (rest.least + 1), most: count * (rest.most + 1) };
  return within([...first.map((one) => sum([one, same(1)])), ...(count > 0 ? [others] : [])]);
}

function ofFields(schema: Schema, steps: Steps): ValueSize {
  const fields = new Map(conjuncts(schema).flatMap((one) => Object.entries(namedIn(one, 'properties'))));
  const known = [...fields].filter(([_, field]) => field !== false);
  return within(
    known.map(([name, field]) => sum([same(JSON.stringify(name).length + 2), sizeOf(asSchema(field), steps)])),
  );
}

/** In brackets; a comma is counted with each part, and the last has none. */
const within = (parts: readonly ValueSize[]): ValueSize => sum([same(parts.length > 0 ? 1 : 2), ...parts]);

const same = (bytes: number): ValueSize => ({ least: bytes, most: bytes });

const sum = (sizes: readonly ValueSize[]): ValueSize => ({
  least: sizes.reduce((total, { least }) => total + least, 0),
  most: sizes.reduce((total, { most }) => total + most, 0),
});

const largest = (sizes: readonly ValueSize[]): ValueSize => ({
  least: Math.max(0, ...sizes.map(({ least }) => least)),
  most: Math.max(0, ...sizes.map(({ most }) => most)),
});
