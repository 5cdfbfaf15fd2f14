// For tests and benchmarks: the scan that the sample's build could not make, signed with a throwaway key.
import { evidenceFiles } from '../compiler/evidence/table.ts';
import { sha256Hex } from '../compiler/lib/digest.ts';
import type { SigningKey, Statement } from '../compiler/trust/envelope.ts';
import { signStatement } from '../compiler/trust/envelope.ts';
import type { VulnerabilityScan } from '../schemas/generated/documents.ts';

const { file, predicateType } = evidenceFiles.vulnerability_scan;
export const scanFile = file;

/** A scan that found this. */
export const scan = (result: VulnerabilityScan['scanner']['result'] = []): VulnerabilityScan => ({
  scanner: {
    ...{ uri: 'pkg:pypi/pip-audit@2.10.1', version: '2.10.1' },
    db: { lastUpdate: '2026-11-22T12:00:00Z' },
    result,
  },
  metadata: { scanStartedOn: '2026-11-23T04:50:00Z', scanFinishedOn: '2026-11-23T04:51:00Z' },
});

/** A statement about an SBOM. */
export const scanOf = (
  sbom: Uint8Array | string,
  predicate: VulnerabilityScan = scan(),
): Pick<Statement, 'subject' | 'predicateType'> & { readonly predicate: VulnerabilityScan } => ({
  subject: [{ name: evidenceFiles.sbom.file, digest: { sha256: sha256Hex(sbom) } }],
  predicateType,
  predicate,
});

export const signScan = (key: SigningKey, ...about: Parameters<typeof scanOf>): Uint8Array =>
  signStatement(scanOf(...about), key);

/** The ledger without the exceptions that stand in for the scans of the samples. */
export const withoutExceptions = (ledger: string): string =>
  ledger.replace(/^exceptions:\n[\s\S]*$/m, 'exceptions: []\n');
