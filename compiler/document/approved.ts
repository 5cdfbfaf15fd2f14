// Reads approved documents for what they say. Their content, shape and size were judged when they were approved, and
// their bytes are compared elsewhere, so nothing here refuses.
import { CORE_SCHEMA, constructFromEvents, parseEvents } from 'js-yaml';
import { textOf } from '../lib/bytes.ts';
import { isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { fencedYaml } from './fenced.ts';
import { type Format, formatOf } from './limits.ts';

/** Documents by path. */
export type Files = Pick<Tree['files'], 'get'>;

/** What was read of the same bytes before: a scaffold asks limits.yaml for each number and each text. */
const known = new WeakMap<Uint8Array, Map<Format, Json | undefined>>();

/** The document's content, whatever today's rules say. Undefined when it cannot have been approved. */
export function readApproved({ files }: { readonly files: Files }, file: string): Document<Json> | undefined {
  const bytes = files.get(file);
  if (bytes === undefined) return undefined;
  const format = formatOf(file);
  const before = known.get(bytes) ?? new Map<Format, Json | undefined>();
  if (!before.has(format)) known.set(bytes, before.set(format, approvedIn(bytes, format)));
  const value = before.get(format);
  return value === undefined ? undefined : { file, value };
}

function approvedIn(bytes: Uint8Array, format: Format): Json | undefined {
  const source = textOf(bytes);
  const value = source === undefined ? undefined : parsed(source, format);
  return isPlain(value, maximumDepth) ? value : undefined;
}

/** The name of the profile that a release is bound to. */
export const profileNamed = (tree: Pick<Tree, 'files'>, folder: string): string | undefined =>
  textIn(readApproved(tree, `${folder}/release.yaml`)?.value, 'profile');

/** The profile that a release names. */
export const approvedProfile = (
  tree: Pick<Tree, 'files'>,
  model: string,
  release: Json | undefined,
): Document<Json> | undefined =>
  readApproved(tree, `releases/${model}/profiles/${textIn(release, 'profile') ?? ''}.yaml`);

/** The stages and aliases in model.yaml, as text, whatever else today's rules say. */
export function readWanted({ files }: Pick<Tree, 'files'>, file: string): Document<Wanted> | undefined {
  const value = readApproved({ files }, file)?.value;
  const [versions, aliases] = [textsIn(value, 'versions'), textsIn(value, 'aliases')];
  return versions && aliases && { file, value: { versions, aliases } };
}

/** The stage of each version, and the version of each target's alias. */
export interface Wanted {
  readonly versions: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
}

function textsIn(value: Json | undefined, name: string): Readonly<Record<string, string>> | undefined {
  const texts = valueIn(value, name);
  if (!isObject(texts)) return undefined;
  const named = Object.entries(texts).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one] as const] : []));
  return named.length === Object.keys(texts).length ? Object.fromEntries(named) : undefined;
}

/** Deeper than any accepted document ever was, and within the depth that recursion allows. */
const maximumDepth = 500;

function parsed(source: string, format: Format): unknown {
  try {
    if (format !== 'yaml' && format !== 'markdown') return JSON.parse(source);
    const yaml = format === 'markdown' ? fencedYaml(source).yaml : source;
    const events = parseEvents(yaml, { maxDepth: maximumDepth });
    const documents = constructFromEvents(events, { source: yaml, schema: CORE_SCHEMA, maxAliases: 0 });
    return documents.length === 1 ? documents[0] : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown, depth: number): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return depth > 0 && Object.values(value).every((one) => isPlain(one, depth - 1));
}
