// Whether what a drill or an audit found is of this release, and the release key signed it.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isAbout, parseProofName, readProof } from '../../trust/proof.ts';
import { proofNameOf } from '../layout.ts';
import { partFault, signatureFault } from './faults.ts';
import type { Archived } from './index.ts';
import type { Chained } from './states.ts';

export function proofFaults({ files, keys, at }: Archived, { place, version }: Chained): readonly Diagnostic[] {
  return [...files].flatMap(([file, bytes]): readonly Diagnostic[] => {
    const shown = proofNameOf(file);
    if (shown === undefined) return [];
    const name = parseProofName(shown);
    const read = name === undefined ? { fault: 'renamed' as const } : readProof(bytes, name, keys, at, place);
    if ('proof' in read)
      return isAbout(read.proof, version) ? [] : [partFault(file, read.proof.release_digest, version.release_digest)];
    return read.fault === 'renamed'
      ? [partFault(file, shown, 'renamed')]
      : [signatureFault('proof', file, { fault: read.fault })];
  });
}
