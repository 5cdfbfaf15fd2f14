// What was approved before is compared by its bytes, and read only to learn what it says: what a release must hold, which
// shape its documents have and how large they may be was judged when it was approved. So nothing here refuses.
import { CORE_SCHEMA, constructFromEvents, parseEvents } from 'js-yaml';
import { textOf } from '../lib/bytes.ts';
import { isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { formatOf } from './limits.ts';

/** What a document says, whatever a rule of today has against it. Undefined where nobody can have approved it. */
export function readApproved({ files }: Pick<Tree, 'files'>, file: string): Document<Json> | undefined {
  const bytes = files.get(file);
  const source = bytes && textOf(bytes);
  const value = source === undefined ? undefined : parsed(source, formatOf(file) === 'yaml');
  return isPlain(value, maximumDepth) ? { file, value } : undefined;
}

/** The profile that a release names. */
export const approvedProfile = (
  tree: Pick<Tree, 'files'>,
  model: string,
  release: Json | undefined,
): Document<Json> | undefined =>
  readApproved(tree, `releases/${model}/profiles/${textIn(release, 'profile') ?? ''}.yaml`);

/** What model.yaml wants, as texts, whatever else a rule of today has against it. */
export function readWanted({ files }: Pick<Tree, 'files'>, file: string): Document<Wanted> | undefined {
  const value = readApproved({ files }, file)?.value;
  const [versions, aliases] = [textsIn(value, 'versions'), textsIn(value, 'aliases')];
  return versions && aliases && { file, value: { versions, aliases } };
}

/** By version its stage, and by target the version that its alias names. */
export interface Wanted {
  readonly versions: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
}

function textsIn(value: Json | undefined, name: string): Readonly<Record<string, string>> | undefined {
  const texts = valueIn(value, name);
  return isObject(texts) && Object.values(texts).every((one) => typeof one === 'string')
    ? (texts as Readonly<Record<string, string>>)
    : undefined;
}

/** More than any document was ever admitted with, and no more than recursion takes. */
const maximumDepth = 500;

function parsed(source: string, isYaml: boolean): unknown {
  try {
    if (!isYaml) return JSON.parse(source);
    const events = parseEvents(source, { maxDepth: maximumDepth });
    const documents = constructFromEvents(events, { source, schema: CORE_SCHEMA, maxAliases: 0 });
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
