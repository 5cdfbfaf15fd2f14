// What was approved before is compared by its bytes, and read only to learn what it says: what a release must hold, which
// shape its documents have and how large they may be was judged when it was approved. So nothing here refuses.
import { CORE_SCHEMA, constructFromEvents, parseEvents } from 'js-yaml';
import { textOf } from '../lib/bytes.ts';
import { type Json, textIn } from '../lib/json.ts';
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
