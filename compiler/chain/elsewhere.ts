// Approvals that are genuine and for another step: whoever waits for approvals must learn that these do not count.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../lib/digest.ts';
import { type JudgeStep, type Statements, stepDigest } from '../model/judge.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { claimedStep, readJudgeApproval } from '../trust/judge-approval.ts';

/** An approval of another step. */
export interface Elsewhere {
  readonly file: string;
  readonly role: string;
  readonly person: string;
  /** The step that it approves. */
  readonly step: JudgeStep;
  readonly digest: Digest;
  readonly differs: 'judge/other-start' | 'judge/other-end' | 'judge/step-again';
}

/** Those of some statements that one of these keys signed, each once. */
export function approvedElsewhere(
  step: JudgeStep,
  statements: Statements,
  signers: readonly TrustedSigner[],
): readonly Elsewhere[] {
  return statements.flatMap(([file, bundle]) => {
    const other = claimedStep(bundle);
    if (other === undefined || stepDigest(other) === stepDigest(step)) return [];
    const read = readJudgeApproval(file, bundle, other, signers);
    if ('code' in read) return [];
    const { person } = read.signer.entry;
    return [{ file, role: read.role, person, step: other, digest: stepDigest(other), differs: differs(step, other) }];
  });
}

function differs(step: JudgeStep, other: JudgeStep): Elsewhere['differs'] {
  if (other.before !== step.before) return 'judge/other-start';
  return other.after === step.after ? 'judge/step-again' : 'judge/other-end';
}

/** Why each does not count for a step. Warnings: they are no fault, only of no use here. */
export const elsewhereFaults = (elsewhere: readonly Elsewhere[], expected: Digest): readonly Diagnostic[] =>
  elsewhere.map(({ file, role, person, digest, differs: code }) => ({
    ...{ code, file, severity: 'warning' },
    facts: { subject: `${role}: ${person}`, observed: digest, expected },
  }));
