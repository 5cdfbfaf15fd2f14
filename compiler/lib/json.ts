// Plain JSON, its canonical form (RFC 8785) and JSON pointers (RFC 6901).
import canonicalize from 'canonicalize';
import { own } from './own.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Undefined when the text is not JSON. Of two equal keys the last counts: documents are read by document/parse.ts. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** RFC 8785 text. Throws on values that are not JSON: the digest would silently leave out a `Map` or `undefined`. */
export function canonical(value: unknown): string {
  assertPlain(value, '');
  return canonicalize(value) ?? '';
}

function assertPlain(value: unknown, pointer: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (!Array.isArray(value) && !isPlain(value)) throw notPlain(pointer);
  for (const [key, item] of Object.entries(value)) assertPlain(item, joinPointer(pointer, key));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype;

const notPlain = (pointer: string): Error => new Error(`not plain JSON at ${pointer || '/'}`);

/** Indented JSON with a final newline, for people. Keys keep their order. */
export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Whether two values have the same canonical form, without writing it: that takes most of a comparison of many values.
 * Undefined equals itself alone. Throws on objects that are not JSON.
 */
export function equalJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => equalJson(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  if (!isPlain(one) || !isPlain(other)) throw notPlain('');
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equalJson(one[key], other[key]))
  );
}

export const joinPointer = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The value at a place in an unknown value; undefined when there is no such place. */
export function valueIn(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  let found = value;
  for (const name of names) found = isObject(found) ? own(found, name) : undefined;
  return found;
}

/** The value that a JSON pointer leads to; null when there is no such place. */
export function valueAt(value: Json, pointer: string): Json {
  let current: Json | undefined = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    current = Array.isArray(current) ? current[Number(key)] : valueIn(current, key);
  }
  return current ?? null;
}

/** The text at a place, when there is one. */
export function textIn(value: Json | undefined, ...names: readonly string[]): string | undefined {
  const found = valueIn(value, ...names);
  return typeof found === 'string' ? found : undefined;
}

/** The same, when it is a list; empty otherwise. */
export function listIn(value: Json | undefined, ...names: readonly string[]): readonly Json[] {
  const found = valueIn(value, ...names);
  return Array.isArray(found) ? found : [];
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isJsonObject = (value: Json | undefined): value is { readonly [key: string]: Json } => isObject(value);

/** The object without one of its fields. */
export const without = (fields: { readonly [key: string]: Json }, name: string): { readonly [key: string]: Json } =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
