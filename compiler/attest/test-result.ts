// The gates of a release as an in-toto test result (https://github.com/in-toto/attestation, predicate test-result v0.1).
import { type Assessed, type AssessedGate, policyOf, subjectOf } from './assessed.ts';

/** A gate warns where it passed only by an exception. */
const warns = ({ rules }: AssessedGate): boolean => rules.some(({ waived_by: by }) => by !== undefined);

export function testResult(assessed: Assessed) {
  const { judged } = assessed;
  // One that found nothing to judge in such a release tested nothing.
  const gates = assessed.gates.filter(({ rules }) => rules.length > 0);
  const { release, model } = subjectOf(assessed);
  const warned = gates.filter(warns);
  return {
    subject: [release, model],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      // Also where the rule that was waived stands for no control here.
      result: judged.exceptions.length > 0 ? 'WARNED' : 'PASSED',
      configuration: [policyOf(assessed)],
      passedTests: gates.filter((gate) => !warns(gate)).map(({ gate }) => gate),
      warnedTests: warned.map(({ gate }) => gate),
      failedTests: [],
    },
  };
}
