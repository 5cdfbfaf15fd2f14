// Checks a value against its JSON Schema. The schemas and the types of documents are generated from the same CUE, so a
// value without faults has the type that `Schemas` gives it.
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../lib/bytes.ts';
import { type Json, joinPointer, valueAt } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import { formText } from './forms.ts';

/** Validators of JSON Schemas by name (`release`, `profile`, …). */
export type Validators = <K extends SchemaName>(name: K) => ValidateFunction<Schemas[K]>;
export type ShapeCheck = <K extends SchemaName>(document: Document<Json>, schema: K) => Result<Document<Schemas[K]>>;

export function shapeCheck(validators: Validators): ShapeCheck {
  return (document, schema) => {
    const { file, value } = document;
    const validate = validators(schema);
    if (matches(value, validate)) return { value: { file, value }, diagnostics: [] };
    return failed(...described(validate.errors, document));
  };
}

/** What matched before: a value that several parts of a run ask for is compared with its schema once. */
const matched = new WeakMap<ValidateFunction, WeakSet<object>>();

function matches<T>(value: Json, validate: ValidateFunction<T>): value is Json & T {
  if (typeof value !== 'object' || value === null) return validate(value);
  const before = matched.get(validate) ?? new WeakSet();
  matched.set(validate, before);
  if (!before.has(value) && validate(value)) before.add(value);
  return before.has(value);
}

/** What the validator finds in a document; empty when it matches. */
export const faultsOf = (document: Document<Json>, validate: ValidateFunction): readonly Diagnostic[] =>
  matches(document.value, validate) ? [] : described(validate.errors, document);

const described = (errors: ValidateFunction['errors'], document: Document<Json>): readonly Diagnostic[] =>
  onceEach(deepestErrors(errors ?? []).map((error) => fromAjv(error, document)));

/** A text has one form, which a pattern and a format may both describe. */
function onceEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string | undefined>();
  return found.filter(({ code, pointer }) => {
    if (code !== 'shape/format') return true;
    const isNew = !seen.has(pointer);
    seen.add(pointer);
    return isNew;
  });
}

/**
 * When no alternative matches, ajv reports the errors of each one. Only the deepest errors are kept: the alternative
 * that the author meant matches furthest.
 */
function deepestErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
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
  // Whoever wrote a wrong text did not mean the alternative that is a list.
  const isOtherType = (error: ErrorObject) =>
    error.keyword === 'type' &&
    choices.some(({ choice }) => choice.instancePath === error.instancePath) &&
    errors.some((other) => other.instancePath === error.instancePath && !isChoice(other) && other.keyword !== 'type');
  // Which case was meant is decided before; that it does not fit, its own errors say.
  const kept = errors.filter(
    (error) =>
      error.keyword !== 'if' &&
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
  const params: Readonly<Record<string, Json>> = error.params;
  switch (error.keyword) {
    case 'required':
      // A missing field has no position of its own: show the object that lacks it.
      return { code: 'shape/missing-field', file, pointer: at, facts: { field: params['missingProperty'] ?? '' } };
    case 'additionalProperties':
    case 'propertyNames': {
      const field = String(params['additionalProperty'] ?? params['propertyName'] ?? '');
      return { code: 'shape/unknown-field', file, pointer: joinPointer(at, field), facts: { field } };
    }
    case 'type':
      return { code: 'shape/type', file, pointer: at, facts: { observed, expected: params['type'] ?? '' } };
    case 'enum':
      return { code: 'shape/value', file, pointer: at, facts: { observed, ...allowed(params['allowedValues'] ?? '') } };
    case 'const':
      return { code: 'shape/value', file, pointer: at, facts: { observed, ...allowed(params['allowedValue'] ?? '') } };
    case 'pattern':
    case 'format':
      // Only patterns for prose have Unicode classes, and such a pattern says little to somebody who wrote a blank.
      if (String(params['pattern']).includes('\\p{'))
        return { code: 'shape/text', file, pointer: at, facts: { observed } };
      return {
        ...{ code: 'shape/format', file, pointer: at },
        facts: { observed, expected: formText(String(params[error.keyword] ?? '')) },
      };
    default:
      return { code: 'shape/limit', file, pointer: at, facts: { observed, expected: limit(error.keyword, params) } };
  }
}

/** So many are still named by whoever says how to fix it. */
const few = 8;

/** What may stand there, and how the fix names it. */
function allowed(expected: Json) {
  const mend = !Array.isArray(expected) || expected.length === 1 ? 'one' : expected.length <= few ? 'few' : 'many';
  return { expected, mend };
}

/** Writes a limit with signs that need no translation. */
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

/** Shortens a wrong value, which may be most of a large document. */
function brief(value: Json): Json {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  return text.length <= 200 ? value : quoted(text);
}
