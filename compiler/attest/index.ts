// What auditors' tools read of a release that is applied, in formats of others. Pure, and the same from one CAB record:
// each moment in it is the record's.
import type { CabRecord } from '../../schemas/generated/documents.ts';
import { utf8 } from '../lib/bytes.ts';
import { pretty } from '../lib/json.ts';
import { type AssessmentFile, assessmentFiles } from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import { type SigningKey, signStatement } from '../trust/envelope.ts';
import { type Assessed, assessedIn } from './assessed.ts';
import { mlBom } from './ml-bom/index.ts';
import { assessmentResults } from './oscal/index.ts';
import { testResult } from './test-result.ts';
import { verificationSummary } from './verification-summary.ts';

const signed =
  (statement: (assessed: Assessed) => Parameters<typeof signStatement>[0]) =>
  (assessed: Assessed, key: SigningKey): Uint8Array =>
    signStatement(statement(assessed), key);

const plain =
  (document: (assessed: Assessed) => unknown) =>
  (assessed: Assessed): Uint8Array =>
    utf8(pretty(document(assessed)));

const documents: Readonly<Record<AssessmentFile, (assessed: Assessed, key: SigningKey) => Uint8Array>> = {
  'assessment_results.oscal.json': plain(assessmentResults),
  'ml_bom.cdx.json': plain(mlBom),
  'test_result.sigstore.json': signed(testResult),
  'verification_summary.sigstore.json': signed(verificationSummary),
};

/** Each file by its name. */
export function assess(record: CabRecord, compiled: CompiledRelease, key: SigningKey): ReadonlyMap<string, Uint8Array> {
  const assessed = assessedIn(record, compiled);
  return new Map(assessmentFiles.map((file) => [file, documents[file](assessed, key)]));
}
