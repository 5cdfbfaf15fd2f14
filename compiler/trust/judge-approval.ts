// Signed approvals of a step of the judge: signs one, and reads those in the repository.
import type { JudgeApproval } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { hexOf } from '../lib/digest.ts';
import { type JudgeStep, stepDigest } from '../model/judge.ts';
import { judgeApprovalType } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { type SigningKey, signStatement, unprovenStatement, verifyStatement } from './envelope.ts';
import { notUnderstood, tooNew } from './understood.ts';

export function signJudgeApproval({ before, after, steps }: JudgeStep, role: string, key: SigningKey): Uint8Array {
  const predicate: JudgeApproval = { kind: 'judge', before, after, steps, role };
  const subject = [{ name: 'judge', digest: { sha256: hexOf(stepDigest(predicate)) } }];
  return signStatement({ subject, predicateType: judgeApprovalType, predicate }, key);
}

/**
 * The step that a statement claims to approve, to find those of one step among thousands. Anybody may have written it:
 * only `readJudgeApproval` says what somebody signed.
 */
export function claimedStep(bundle: Uint8Array): JudgeStep | undefined {
  const statement = unprovenStatement(bundle);
  const predicate =
    typeof statement === 'object' && statement !== null && 'predicate' in statement ? statement.predicate : null;
  return hasShape(predicate, 'judge_approval') ? predicate : undefined;
}

/** A genuine statement about this very step by one of these keys. */
export function readJudgeApproval(
  file: string,
  bundle: Uint8Array,
  step: JudgeStep,
  keys: readonly TrustedSigner[],
): { readonly signer: TrustedSigner; readonly role: string } | Diagnostic {
  const result = verifyStatement(bundle, keys);
  if ('fault' in result)
    return result.fault === 'unknown-key'
      ? { code: 'judge/unknown-key', file, facts: { observed: result.fault } }
      : { code: 'approve/not-genuine', file, facts: { observed: result.fault } };
  const { predicateType, predicate } = result.value;
  const fields = predicateType === judgeApprovalType ? notUnderstood('judge_approval', predicate) : [];
  if (fields.length > 0) return tooNew('judge_approval', fields, file);
  if (predicateType !== judgeApprovalType || !hasShape(predicate, 'judge_approval'))
    return { code: 'approve/not-an-approval', file, facts: { observed: predicateType } };
  const [observed, expected] = [stepDigest(predicate), stepDigest(step)];
  if (observed !== expected) return { code: 'judge/other-step', file, facts: { observed, expected } };
  return { signer: result.key, role: predicate.role };
}
