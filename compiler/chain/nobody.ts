// Where too few people could approve a step, as in a repository where nobody has a key yet.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { sharedAddresses } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { type JudgePolicy, lockedOut, type Required } from './policy.ts';
import { needsAnyRole } from './quorum.ts';

/** A warning where the policy at a commit has not the people for what a step after it asks for: none leads on. */
export function nobodyYet(policy: JudgePolicy, required: Required, commit: string, day: Day): readonly Diagnostic[] {
  if (needsAnyRole(required)) return [];
  const lacks = lockedOut(policy, day).map(({ facts = {} }) => `${facts['role']} ${facts['observed']}`);
  if (lacks.length === 0) return [];
  return [asWarning({ code: 'judge/nobody-yet', facts: { commit, observed: lacks, expected: required } })];
}

/** A warning for each role in which enough people could approve, but for those who wrote the step. */
export function onlyAuthors(
  policy: JudgePolicy,
  required: Required,
  authors: readonly string[],
  day: Day,
): readonly Diagnostic[] {
  if (needsAnyRole(required)) return [];
  const wroteNone = ({ entry: { person, emails } }: Pick<TrustedSigner, 'entry'>) =>
    sharedAddresses([...emails, person], authors).length === 0;
  const others = { ...policy, signers: policy.signers.filter(wroteNone), people: policy.people.filter(wroteNone) };
  const lacking = lockedOut(policy, day, required).map(({ facts = {} }) => facts['role']);
  return lockedOut(others, day, required)
    .filter(({ facts = {} }) => !lacking.includes(facts['role']))
    .map((lacks) => asWarning({ ...lacks, code: 'judge/only-authors' }));
}
