// That a model passed its policy, as a SLSA verification summary (https://slsa.dev/verification_summary/v1).
import { type Assessed, policyOf, subjectOf } from './assessed.ts';

export function verificationSummary(assessed: Assessed) {
  const { model, version, record } = assessed;
  return {
    // A level of the build is one of the model: relc itself made the compiled folder.
    subject: [subjectOf(assessed).model],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: 'urn:relc:verifier' },
      timeVerified: record.recorded_at,
      resourceUri: `urn:relc:release:${record.registry_id}:${model}:${version}`,
      policy: policyOf(assessed),
      verificationResult: 'PASSED',
      verifiedLevels: [isLevelOne(assessed) ? 'SLSA_BUILD_LEVEL_1' : 'SLSA_BUILD_LEVEL_UNEVALUATED'],
      slsaVersion: '1.0',
      'urn:relc:release_digest': assessed.releaseDigest,
      'urn:relc:plan_digest': record.plan_digest,
      'urn:relc:target': record.target,
    },
  };
}

/**
 * That signed provenance says how the model was built. More would need to know what platform signs, which no gate asks. A
 * vendor's service was built elsewhere.
 */
const isLevelOne = ({ controls, judged }: Assessed): boolean =>
  judged.evidence.components?.service === undefined &&
  controls.some(({ control, evidence }) => control === 'SLSA v1.0 Build L1' && evidence === 'verified');
