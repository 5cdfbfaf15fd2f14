// Whether a keyword is the only one that bounds what it bounds. Where others do as well, that it says less proves nothing:
// what it lets through may be refused by them, and only a value shows that something is lost.
import { concernsOf } from './concerns.ts';
import { asSchema, type Fields, keywordsOf, type Schema, typesOf } from './schema.ts';

const ofNumbers = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
const ofFields = ['required', 'properties', 'additionalProperties', 'minProperties', 'maxProperties'];
/** Beside these there is no end of values. */
const endless = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'required', 'properties'];

/** What may stand beside a keyword, and takes nothing of what it lets through. */
const beside: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ofNumbers.map((keyword) => [keyword, [...ofNumbers, 'multipleOf']])),
  ...{ multipleOf: ofNumbers, const: endless, enum: endless },
  ...{ minLength: ['maxLength'], maxLength: ['minLength'], uniqueItems: ['minItems', 'maxItems', 'items'] },
  ...{ minItems: ['maxItems', 'items', 'uniqueItems', 'prefixItems'], maxItems: ['minItems', 'items', 'uniqueItems'] },
  required: ['properties', 'additionalProperties', 'patternProperties', 'propertyNames', 'maxProperties'],
  minProperties: [...ofFields, 'patternProperties', 'propertyNames'],
  maxProperties: ofFields,
  // Some name is always left that no field has.
  additionalProperties: ['required', 'properties', 'minProperties'],
};

/** Only these can take all values of a type that is listed. */
const ofAnyType = ['not', 'if', 'allOf', 'const', 'enum'];

/** Whether what a keyword lets through is refused by nothing else that the schema says. */
export function boundsAlone(schema: Fields, keyword: string): boolean {
  if (['type', 'anyOf', 'oneOf'].includes(keyword)) return !keywordsOf(schema).some((one) => ofAnyType.includes(one));
  const concerned = concernsOf(keyword);
  const others = keywordsOf(schema).filter((one) => {
    const types = concernsOf(one);
    const isApart = types && concerned && !types.some((type) => concerned.includes(type));
    return one !== 'type' && one !== keyword && !isApart;
  });
  if (!others.every((one) => beside[keyword]?.includes(one))) return false;
  if (keyword === 'multipleOf' || ofNumbers.includes(keyword)) return isWholeStep(schema);
  return !others.includes('items') || areMany(asSchema(schema['items']), schema['uniqueItems'] === true);
}

const isWholeStep = ({ multipleOf }: Fields): boolean => multipleOf === undefined || Number.isInteger(multipleOf);

/** Whether there are items, and of those that must differ enough for any length. */
function areMany(items: Schema, differ: boolean): boolean {
  if (items === false || items === true || !differ) return items !== false;
  const isEndless = keywordsOf(items).every((one) => one === 'type' || endless.includes(one));
  return isEndless && typesOf(items).some((type) => ['string', 'integer', 'fraction', 'object'].includes(type));
}
