// Whether the public keys in an archive are those that signed it: whoever checks with stock tools takes them from there.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { keysFile } from '../../model/policies.ts';
import { folders } from '../layout.ts';
import { keysIn } from '../signed.ts';
import type { Archived } from './index.ts';

export function keyFaults({ files, keys }: Archived, signers: ReadonlySet<string>): readonly Diagnostic[] {
  const shown = [folders.applied, folders.archived].flatMap((folder) => keysIn(files, folder));
  const hints = new Set(shown.map(({ hint }) => hint));
  return keys
    .filter(({ entry, hint }) => signers.has(entry.id) && !hints.has(hint))
    .map(({ entry }) => ({
      code: 'archive/other-key',
      file: `${folders.archived}/${keysFile}`,
      facts: { observed: entry.id },
    }));
}
