// Keywords that say nothing of values of other types.
import { own } from '../lib/own.ts';
import type { Type } from './schema.ts';

const numbers: readonly Type[] = ['integer', 'fraction'];

const concerns: Readonly<Record<string, readonly Type[]>> = {
  ...{ minimum: numbers, exclusiveMinimum: numbers, maximum: numbers, exclusiveMaximum: numbers, multipleOf: numbers },
  ...{ minLength: ['string'], maxLength: ['string'], pattern: ['string'], format: ['string'] },
  ...{ minItems: ['array'], maxItems: ['array'], uniqueItems: ['array'], items: ['array'] },
  ...{ required: ['object'], properties: ['object'], additionalProperties: ['object'] },
  ...{ minProperties: ['object'], maxProperties: ['object'] },
};

/** The types of which a keyword demands something; undefined for all. */
export const concernsOf = (keyword: string): readonly Type[] | undefined => own(concerns, keyword);
