// How much text the values of a contract may have. Whatever is neither listed nor bytes is text: also the keys of a map, and
// what the contract does not describe. Infinity is what the contract does not limit.
import { isJsonObject } from '../lib/json.ts';
import { isOfDecimals, isOfWholeNumbers, lengthIn, withoutWords } from './pattern.ts';
import { choices, conjuncts, isListed, mostOf, mostSaid, possibleTypes, saidOf } from './said.ts';
import { asSchema, type Fields, listedIn, namedIn, numberIn, type Schema, textsIn } from './schema.ts';

export interface Text {
  /** As that of a field. */
  readonly name: string;
  /** How many characters it may have. */
  readonly longest: number;
  /** How many such texts one value of the contract may hold. */
  readonly most: number;
  /** What the contract leaves open, of which text is one. */
  readonly is_open: boolean;
}

/** The format that stands for bytes as text. */
export const content = 'content';

/** Of alternatives, each must be bytes: the others are text. */
export const isBytes = (schema: Schema): boolean =>
  conjuncts(schema).some(({ format }) => format === content) ||
  choices(schema).some((list) => textsOf(list).every(isBytes));

/** Whether text by its pattern is a number, or some word that stands for none: `0.82`, `742`, `unknown`. */
export const isNumber = (schema: Schema): boolean =>
  conjuncts(schema).some(
    ({ pattern }) => typeof pattern === 'string' && isOfNumbers(withoutWords(pattern), longestIn(schema)),
  ) || choices(schema).some((list) => textsOf(list).some((one) => !isListed(one) && isNumber(one)));

const isOfNumbers = (pattern: string, longest: number | undefined): boolean =>
  isOfDecimals(pattern) || isOfWholeNumbers(pattern, longest);

/** Of alternatives, those that may be text. */
const textsOf = (list: readonly Schema[]): readonly Schema[] =>
  list.filter((one) => possibleTypes(one).includes('string'));

export const textOf = (name: string, schema: Schema): Text => ({
  name,
  longest: longestIn(schema) ?? Infinity,
  most: 1,
  is_open: false,
});

export const openText = (name: string): Text => ({ name, longest: Infinity, most: Infinity, is_open: true });

/** How many characters a text has at most: by its length, by what its pattern counts, or by all that are listed. */
export const longestIn = (schema: Schema): number | undefined =>
  mostOf('string', schema, (said) => {
    const { pattern } = said;
    const counted = typeof pattern === 'string' ? lengthIn(pattern) : undefined;
    const lengths = [numberIn(said, 'maxLength'), counted, longestListed(said)].filter((one) => one !== undefined);
    return lengths.length === 0 ? undefined : Math.min(...lengths);
  });

function longestListed(said: Fields): number | undefined {
  const listed = listedIn(said);
  return listed ? Math.max(0, ...textsIn(listed).map((text) => [...text].length)) : undefined;
}

/** What all values of a map are, by pattern or not, of which the schema says something. */
export const valuesOfMap = (schema: Fields): readonly Schema[] => [
  ...Object.values(namedIn(schema, 'patternProperties')).map(asSchema),
  ...(isJsonObject(schema['additionalProperties']) ? [schema['additionalProperties']] : []),
];

const namesOfMap = (schema: Schema): readonly Schema[] =>
  saidOf('object', schema).flatMap((one) =>
    one['propertyNames'] === undefined ? [] : [asSchema(one['propertyNames'])],
  );

/** How many values a map may have: no more than it may have names. */
export function countInMap(schema: Schema): number {
  const listed = namesOfMap(schema).flatMap((names) =>
    conjuncts(names).flatMap((one) => (Array.isArray(one['enum']) ? [one['enum'].length] : [])),
  );
  return Math.min(mostSaid('object', schema, 'maxProperties') ?? Infinity, ...listed);
}

/** The keys of a map: whoever answers chooses them. */
export function keysOfMap(name: string, schema: Schema, all: readonly Fields[]): readonly Text[] {
  if (!all.some((one) => valuesOfMap(one).length > 0) || namesOfMap(schema).some(isListed)) return [];
  const patterns = all.flatMap((one) => Object.keys(namedIn(one, 'patternProperties')));
  const isByPattern = all.every((one) => !isJsonObject(one['additionalProperties']));
  const lengths = patterns.map((pattern) => lengthIn(pattern) ?? Infinity);
  const longest = Math.min(
    isByPattern ? Math.max(...lengths) : Infinity,
    ...namesOfMap(schema).map((names) => longestIn(names) ?? Infinity),
  );
  return [{ name, longest, most: countInMap(schema), is_open: false }];
}

/** As often as something may come that has them. */
export const repeated = (texts: readonly Text[], count: number): readonly Text[] =>
  texts.map((text) => ({ ...text, most: count === 0 ? 0 : text.most * count }));

/** Texts that one value has beside each other. */
export const beside = (texts: readonly Text[]): readonly Text[] => byName(texts, (one, other) => one + other);

/** Texts of which a value has the one or the other. */
export const eitherOf = (texts: readonly Text[]): readonly Text[] => byName(texts, Math.max);

function byName(texts: readonly Text[], counted: (one: number, other: number) => number): readonly Text[] {
  const found = new Map<string, Text>();
  for (const text of texts) {
    const known = found.get(text.name) ?? { ...text, longest: 0, most: 0, is_open: true };
    found.set(text.name, {
      name: text.name,
      longest: Math.max(known.longest, text.longest),
      most: counted(known.most, text.most),
      is_open: known.is_open && text.is_open,
    });
  }
  return [...found.values()];
}
