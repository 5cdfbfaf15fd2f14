// The keys in a folder that a reader chose: never those of what is verified.
import { join } from 'node:path';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { shape } from '../document/validators.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { loadTrust } from '../trust/trust.ts';
import type { Files } from '../world/port.ts';

/** Findings name the files where the reader has them. */
export function keysBelow(files: Pick<Files, 'mounted'>, folder: string): Result<readonly TrustedSigner[]> {
  const trust = loadTrust(files.mounted(folder), '', shape);
  return trust.value === undefined
    ? failed(...trust.diagnostics.map((fault) => ({ ...fault, file: join(folder, fault.file ?? '') })))
    : { value: trust.value.signers, diagnostics: [] };
}

/** A folder without keys is not the one that was meant. */
export const noKeysBelow = (files: Pick<Files, 'isFolder' | 'mounted'>, folder: string): readonly Diagnostic[] =>
  files.isFolder(folder) && files.mounted(folder).has('keys.yaml')
    ? []
    : [{ code: 'usage/no-trust', facts: { observed: folder } }];
