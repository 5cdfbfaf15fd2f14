// relc approve --judge: signs an approval of what HEAD changes in the judge, if the walk would count it.
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { dayOf } from '../../lib/time.ts';
import { approvalsOfStep } from '../../model/judge.ts';
import type { Outcome } from '../../report/outcome.ts';
import { summaries } from '../../report/summaries.ts';
import { roleOf } from '../../trust/approval.ts';
import { signJudgeApproval } from '../../trust/judge-approval.ts';
import { rolesForAll } from '../../trust/roles.ts';
import type { World } from '../../world/port.ts';
import { uncommittedLines, workLines } from './lines.ts';
import { judgeSince, nobodyFor, openStepSince } from './since.ts';

export interface ApproveJudgeOptions {
  readonly key: string;
  readonly role?: string;
  /** The branch that the work goes to; otherwise the remote's default branch. */
  readonly since?: string;
}

export async function approveJudge(
  world: World,
  options: ApproveJudgeOptions,
  language: Language = 'en',
): Promise<Outcome> {
  const key = world.keys.signing(options.key);
  if (key.value === undefined) return key;
  const opened = await openStepSince(world, options.since);
  if (opened.value === undefined) return opened;
  if (opened.value === null) {
    const facts = { observed: 'HEAD', expected: options.since ?? 'origin/HEAD' };
    const lines = await uncommittedLines(world, language);
    return { diagnostics: [{ code: 'judge/nothing-to-approve', facts }], lines };
  }
  const { repository, step, policy, statements } = opened.value;
  const hint = key.value.hint;
  // Nobody approves by a keys.yaml that the step itself brings.
  const entry = policy.signers.find((signer) => signer.hint === hint)?.entry;
  const role = roleOf({ entry, commit: step.from }, options.role, dayOf(world.clock.now()), rolesForAll);
  if (role.value === undefined || entry === undefined)
    return { diagnostics: [...role.diagnostics, ...nobodyFor(opened.value, judgeSince(opened.value))] };
  const file = `${approvalsOfStep(step.digest)}/${entry.id}.sigstore.json`;
  const bundle = signJudgeApproval(step, role.value, key.value);
  const judged = judgeSince(opened.value, [...statements.filter(([name]) => name !== file), [file, bundle]]);
  const stepWords = workLines(step, judged, language);
  const own = judged.faults.filter((fault) => isAbout(fault, file, entry.id));
  if (own.length > 0) return { diagnostics: own, lines: stepWords };
  world.files.write(join(repository.root, file), bundle);
  return {
    diagnostics: [...nobodyFor(opened.value, judged), ...opened.value.notices],
    lines: stepWords,
    done: [summaries.approvedJudge(entry.person, role.value, step.digest)],
    next: [{ command: `git add ${file} && git commit -m "Approved" && git push` }],
    result: { role: role.value, key: entry.id, step_digest: step.digest, file },
  };
}

/** The approvals of others are no reason against this one. */
const isAbout = ({ file, facts }: Diagnostic, own: string, key: string): boolean =>
  file === own || (file === undefined && facts?.['subject'] === key);
