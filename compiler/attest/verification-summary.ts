// That a release passed its policy, as a SLSA verification summary (https://slsa.dev/verification_summary/v1).
import { evidenceFiles } from '../evidence/table.ts';
import { type Assessed, policyOf, subjectOf } from './assessed.ts';

export function verificationSummary(assessed: Assessed) {
  const { model, version, record } = assessed;
  return {
    subject: subjectOf(assessed),
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: 'urn:relc:verifier' },
      timeVerified: record.recorded_at,
      resourceUri: `urn:relc:release:${record.registry_id}:${model}:${version}`,
      policy: policyOf(assessed),
      verificationResult: 'PASSED',
      // A signature shows who built the model, and not what kind of platform that was.
      verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED', ...proven(assessed)],
      'urn:relc:plan': record.plan_digest,
      'urn:relc:target': record.target,
    },
  };
}

/** That the model's digest has the provenance of a trusted builder: gates let nothing pass without. */
const proven = ({ judged }: Assessed): readonly string[] =>
  judged.signers.some(({ document }) => document === evidenceFiles.provenance.file)
    ? ['RELC_MODEL_PROVENANCE_VERIFIED']
    : [];
