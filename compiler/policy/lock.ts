// What a lock says of sources and of the policy that was compiled from them, held against the bytes that are there.
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { parseJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { Tree } from '../model/tree.ts';

/** The lock, if all of it has the shape that the build writes: later readers rely on that. */
export function readLock<K extends SchemaName>(bytes: Uint8Array, schema: K): Schemas[K] | undefined {
  const lock = parseJson(textOf(bytes) ?? '');
  return lock !== undefined && hasShape(lock, schema) ? lock : undefined;
}

/** The sources that differ from the lock, those that it does not name, and those that are gone. */
export function sourceFaults(
  { files }: Pick<Tree, 'files'>,
  sources: readonly string[],
  locked: Readonly<Record<string, string>>,
  stale: 'policy/lock-stale' | 'policy/own-gates-stale',
): readonly Diagnostic[] {
  const paths = [...new Set([...sources, ...Object.keys(locked)])].sort();
  const changed = paths.filter((path) => {
    const bytes = files.get(path);
    return bytes === undefined || digestOf(bytes) !== own(locked, path);
  });
  // Building the policy again would lock what a checkout altered.
  const converted = changed.filter((path) => {
    const bytes = files.get(path);
    return bytes !== undefined && digestOf(withoutCarriageReturns(bytes)) === own(locked, path);
  });
  const [first] = converted;
  if (first !== undefined) return [{ code: 'policy/line-endings', file: first, facts: { observed: converted.length } }];
  return changed.map((file) => ({ code: stale, file }));
}

/** The committed bytes, when the checkout converted line ends. */
const withoutCarriageReturns = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
