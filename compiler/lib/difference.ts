// How two JSON documents differ, by the names that people gave the items of a list.
import { canonical, equalJson, isJsonObject, type Json } from './json.ts';

/** `before` or `after` is absent where there is no such value. */
export interface Difference {
  /** The way to the value: `targets/production/soak_hours`. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** Every value that differs. What is only in one of them is one difference, however much is in it. */
export function differences(before: Json | undefined, after: Json | undefined, path = ''): readonly Difference[] {
  if (before !== undefined && after !== undefined && equalJson(before, after)) return [];
  const [one, other] = [itemsOf(before, after), itemsOf(after, before)];
  if (one === undefined || other === undefined)
    return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const found = names.flatMap((name) =>
    differences(one.get(name), other.get(name), path === '' ? name : `${path}/${name}`),
  );
  return Array.isArray(before) ? [...found, ...reordered(one, other, path)] : found;
}

/** The items of a list that another list lacks; none when one of them is no list. */
export function itemsWithout(list: Json | undefined, other: Json | undefined): readonly Json[] {
  if (!Array.isArray(list) || !Array.isArray(other)) return [];
  const known = new Set(other.map(canonical));
  return list.filter((item) => !known.has(canonical(item)));
}

type Items = ReadonlyMap<string, Json>;

/** The parts of an object, or of a list whose items have names, in this value and in the other. */
function itemsOf(value: Json | undefined, other: Json | undefined): Items | undefined {
  if (isJsonObject(value) && isJsonObject(other)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || !Array.isArray(other)) return undefined;
  const fields = naming.find((some) => hasNames(value, some) && hasNames(other, some));
  return fields === undefined ? undefined : new Map(value.map((item) => [nameIn(item, fields) ?? '', item]));
}

/** What names the items of a list: the fields that together do. */
const naming = [
  ['name'],
  ['id'],
  ['measure'],
  ['kind'],
  ['category'],
  ['attribute', 'metric'],
  ['demand', 'by'],
] as const;

const nameIn = (item: Json, fields: readonly string[]): string | undefined => {
  const names = isJsonObject(item) ? fields.map((field) => item[field]) : [];
  return names.length > 0 && names.every((name) => typeof name === 'string') ? names.join(' ') : undefined;
};

const hasNames = (items: readonly Json[], fields: readonly string[]): boolean => {
  const names = items.flatMap((item) => nameIn(item, fields) ?? []);
  return names.length === items.length && new Set(names).size === items.length;
};

/** The order of a list may mean something: that of targets is the order of promotion. */
function reordered(one: Items, other: Items, path: string): readonly Difference[] {
  const before = [...one.keys()].filter((name) => other.has(name));
  const after = [...other.keys()].filter((name) => one.has(name));
  return canonical(before) === canonical(after) ? [] : [{ path, before, after }];
}
