// Shape by JSON Schema. The schemas are the compiler's own, generated from CUE
// together with the types of the documents: after this, a value is of the type that `Schemas` gives it.
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../lib/bytes.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import type { Document } from '../model/release.ts';

/** Validators of JSON Schemas by name (`release`, `profile`, …). */
export type Validators = <K extends SchemaName>(name: K) => ValidateFunction<Schemas[K]>;
export type ShapeCheck = <K extends SchemaName>(document: Document<Json>, schema: K) => Result<Document<Schemas[K]>>;

export function shapeCheck(validators: Validators): ShapeCheck {
  return (document, schema) => {
    const { file, value } = document;
    const validate = validators(schema);
    if (validate(value)) return { value: { file, value }, diagnostics: [] };
    return { value: undefined, diagnostics: described(validate.errors, document) };
  };
}

/** What a validator finds in a document; nothing where it fits. */
export const faultsOf = (document: Document<Json>, validate: ValidateFunction): readonly Diagnostic[] =>
  validate(document.value) ? [] : described(validate.errors, document);

const described = (errors: ValidateFunction['errors'], document: Document<Json>): readonly Diagnostic[] =>
  telling(errors ?? []).map((error) => fromAjv(error, document));

/**
 * Where none of several alternatives fits, ajv says what is wrong with each of them: of that, only what lies deepest.
 * The alternative that was meant goes furthest.
 */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isChoice = ({ keyword }: ErrorObject) => keyword === 'oneOf' || keyword === 'anyOf';
  const depths = new Map(errors.map((error) => [error, error.instancePath.split('/').length]));
  const depth = (error: ErrorObject) => depths.get(error) ?? 0;
  const choices = errors.filter(isChoice).map((choice) => {
    const within = errors.filter((error) => isWithin(error.instancePath, choice.instancePath));
    return {
      choice,
      deepest: within.map(depth).reduce(greater, 0),
      explained: within.some((error) => !isChoice(error)),
    };
  });
  // Nobody who wrote a wrong text meant the alternative that is a list.
  const isOtherType = (error: ErrorObject) =>
    error.keyword === 'type' &&
    choices.some(({ choice }) => choice.instancePath === error.instancePath) &&
    errors.some((other) => other.instancePath === error.instancePath && !isChoice(other) && other.keyword !== 'type');
  const kept = errors.filter(
    (error) =>
      !isOtherType(error) &&
      !choices.some(({ choice, deepest, explained }) =>
        error === choice ? explained : isWithin(error.instancePath, choice.instancePath) && depth(error) < deepest,
      ),
  );
  return [
    ...new Map(
      kept.map((error) => [JSON.stringify([error.instancePath, error.keyword, error.params]), error]),
    ).values(),
  ];
}

const greater = (a: number, b: number): number => Math.max(a, b);

const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

function fromAjv(error: ErrorObject, document: Document<Json>): Diagnostic {
  const { file } = document;
  const at = error.instancePath;
  const observed = brief(valueAt(document.value, at));
  const params = error.params as Readonly<Record<string, Json>>;
  switch (error.keyword) {
    case 'required':
      // The field is not there: the place to look is the struct that lacks it.
      return { code: 'shape/missing-field', file, pointer: at, facts: { field: params['missingProperty'] ?? '' } };
    case 'additionalProperties':
    case 'propertyNames': {
      const field = String(params['additionalProperty'] ?? params['propertyName'] ?? '');
      return { code: 'shape/unknown-field', file, pointer: joinPointer(at, field), facts: { field } };
    }
    case 'type':
      return { code: 'shape/type', file, pointer: at, facts: { observed, expected: params['type'] ?? '' } };
    case 'enum':
      return { code: 'shape/value', file, pointer: at, facts: { observed, expected: params['allowedValues'] ?? '' } };
    case 'const':
      return { code: 'shape/value', file, pointer: at, facts: { observed, expected: params['allowedValue'] ?? '' } };
    case 'pattern':
    case 'format':
      // Prose alone has Unicode's classes in its form, which says little to who wrote a blank.
      if (String(params['pattern']).includes('\\p{'))
        return { code: 'shape/text', file, pointer: at, facts: { observed } };
      return { code: 'shape/format', file, pointer: at, facts: { observed, expected: params[error.keyword] ?? '' } };
    default:
      return { code: 'shape/limit', file, pointer: at, facts: { observed, expected: limit(error.keyword, params) } };
  }
}

/** A limit in signs that need no translation. */
function limit(keyword: string, params: Readonly<Record<string, Json>>): string {
  const value = String(params['limit'] ?? params['comparison'] ?? '');
  const signs: Readonly<Record<string, string>> = {
    minimum: '≥',
    maximum: '≤',
    exclusiveMinimum: '>',
    exclusiveMaximum: '<',
    minLength: '# ≥',
    minItems: '# ≥',
    maxLength: '# ≤',
    maxItems: '# ≤',
  };
  return `${signs[keyword] ?? keyword} ${value}`;
}

/** A value that is not what it should be may be the whole of a large document. */
function brief(value: Json): Json {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  return text.length <= 200 ? value : quoted(text);
}

function valueAt(value: Json, pointer: string): Json {
  let current: Json | undefined = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    current = (current as Readonly<Record<string, Json>> | undefined)?.[key];
  }
  return current ?? null;
}
