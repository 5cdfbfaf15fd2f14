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

/**
 * Whether a lockfile has relc from an archive, by its path or address: whoever has the name at npm then serves something else,
 * and a version says nothing.
 */
export function isPinnedToArchive(lockfile: Uint8Array | undefined): boolean {
  const packages = valueIn(jsonOf(lockfile), 'packages');
  if (textIn(packages, 'node_modules/relc', 'resolved')?.startsWith('file:') === true) return true;
  // A version has no colon; `npm:` is a version under another name.
  const wanted = ['dependencies', 'devDependencies'].map((part) => textIn(valueIn(packages, '', part), 'relc') ?? '');
  return wanted.some((one) => /^(?!npm:).*:/.test(one));
}

/** What a lockfile says of relc; undefined when it says nothing: then relc is not installed there. */
export function pinnedIn(lockfile: Uint8Array | undefined): Pin | undefined {
  const entry = valueIn(jsonOf(lockfile), 'packages', 'node_modules/relc');
  if (entry === undefined) return undefined;
  return { version: textIn(entry, 'version') ?? '', integrity: textIn(entry, 'integrity') };
}
