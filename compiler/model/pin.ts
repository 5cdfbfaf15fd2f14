// Which relc a repository's lockfile pins.
import { textOf } from '../lib/bytes.ts';
import { type Json, parseJson, textIn, valueIn } from '../lib/json.ts';

/** One release of relc on npm. Its integrity is the digest of the archive that npm installed. */
export interface Pin {
  readonly version: string;
  /** Absent when it was not installed from an archive: then nobody can say which relc it is. */
  readonly integrity: string | undefined;
}

export const jsonOf = (bytes: Uint8Array | undefined): Json | undefined =>
  bytes === undefined ? undefined : parseJson(textOf(bytes) ?? '');

/** What a lockfile says of relc; undefined when it says nothing: then relc is not installed there. */
export function pinnedIn(lockfile: Uint8Array | undefined): Pin | undefined {
  const entry = valueIn(jsonOf(lockfile), 'packages', 'node_modules/relc');
  if (entry === undefined) return undefined;
  return { version: textIn(entry, 'version') ?? '', integrity: textIn(entry, 'integrity') };
}
