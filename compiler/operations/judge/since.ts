// What HEAD changes in the judge since a branch, with everything that decides on it before it is merged.
import { approvedElsewhere, type Elsewhere } from '../../chain/elsewhere.ts';
import { type JudgedStep, judgeStep } from '../../chain/index.ts';
import { nobodyYet, onlyAuthors } from '../../chain/nobody.ts';
import { allLockedOut, type JudgePolicy, onlyEmbedded } from '../../chain/policy.ts';
import { allRevoked, type Revoked, revokedBy } from '../../chain/revoked.ts';
import type { JudgeDocuments } from '../../chain/stopping.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { type Day, dayOf } from '../../lib/time.ts';
import type { Statements } from '../../model/judge.ts';
import type { Repository, World } from '../../world/port.ts';
import { judgeReader, openStatements } from './facts.ts';
import { openStep, type StepOfWork } from './step.ts';

/** A step that is not merged, with all that decides on it. */
export interface StepSince {
  readonly repository: Repository;
  readonly step: StepOfWork;
  readonly policy: JudgePolicy;
  readonly next: JudgePolicy | undefined;
  readonly before: JudgeDocuments;
  readonly after: JudgeDocuments;
  readonly statements: Statements;
  /** Approvals of other steps that the work brings, or of the same change made earlier. */
  readonly elsewhere: readonly Elsewhere[];
  readonly authors: readonly string[];
  readonly isRevoked: Revoked;
  readonly day: Day;
  /** Warnings: what would keep people from approving the step after. */
  readonly notices: readonly Diagnostic[];
}

/** Opens what HEAD changes since a branch; null where it changes nothing that judges. */
export async function openStepSince(world: World, since: string | undefined): Promise<Result<StepSince | null>> {
  const repository = world.repository;
  if (repository.value === undefined) return repository;
  const now = world.clock.now();
  const opened = await openStep(repository.value, since, 'HEAD', now);
  if (opened.value === undefined) return opened;
  if (opened.value === null) return { value: null, diagnostics: [] };
  const step = opened.value;
  const { judges, from, to } = step;
  const reader = judgeReader(repository.value);
  const before = reader.documents(from, judges.before);
  const countsSamples = onlyEmbedded(before.files, from);
  const policy = reader.policy(from, judges.before, countsSamples);
  if (policy.value === undefined) return policy;
  const [wrote] = await repository.value.history.judgeAuthors([from, to]);
  if (wrote?.unknown !== undefined) return failed({ code: 'approve/unknown-author', facts: { commit: wrote.unknown } });
  const statements = await openStatements(repository.value, { commit: to, base: from });
  if (statements.value === undefined) return statements;
  const after = reader.policy(to, judges.after, countsSamples);
  return {
    value: {
      repository: repository.value,
      step,
      policy: policy.value,
      next: after.value,
      before,
      after: reader.documents(to, judges.after),
      statements: statements.value.begun(step).get(step.after) ?? [],
      elsewhere: approvedElsewhere(step, statements.value.elsewhere(step), policy.value.signers),
      authors: wrote?.people ?? [],
      isRevoked: revokedBy(allRevoked(reader.revoked(from, judges.before), reader.revoked(to, judges.after))),
      day: dayOf(now),
      notices: (after.value ? allLockedOut(after.value, dayOf(now)) : after.diagnostics.map(beforeMerge)).map(
        asWarning,
      ),
    },
    diagnostics: [],
  };
}

/** Judges it, with these statements or those that are committed. Notes count once it is merged. */
export const judgeSince = (since: StepSince, statements: Statements = since.statements): JudgedStep =>
  judgeStep({ ...since, statements, noted: [] });

/** A warning when too few people could approve it. */
export const nobodyFor = (
  { policy, step, day, authors }: StepSince,
  { required }: JudgedStep,
): readonly Diagnostic[] => [
  ...nobodyYet(policy, required, step.from, day),
  ...onlyAuthors(policy, required, authors, day),
];

/** Before the merge, whoever wrote it can still mend it. */
const beforeMerge = (fault: Diagnostic): Diagnostic =>
  fault.code === 'judge/policy-unreadable' ? { ...fault, code: 'judge/breaks-policy' } : fault;
