// Where too few people could approve a step, as in a repository where nobody has a key yet.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Day } from '../lib/time.ts';
import { type JudgePolicy, lockedOut, type Required } from './policy.ts';
import { anyRole } from './quorum.ts';

/** A warning where the policy at a commit has not the people for what a step after it asks for: none leads on. */
export function nobodyYet(policy: JudgePolicy, required: Required, commit: string, day: Day): readonly Diagnostic[] {
  if (Object.hasOwn(required, anyRole)) return [];
  const lacks = lockedOut(policy, day).map(({ facts = {} }) => `${facts['role']} ${facts['observed']}`);
  if (lacks.length === 0) return [];
  return [asWarning({ code: 'judge/nobody-yet', facts: { commit, observed: lacks, expected: required } })];
}
