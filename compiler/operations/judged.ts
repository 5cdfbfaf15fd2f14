// What judges on a target: HEAD where its chain of approved judges holds, and otherwise the last commit up to which it
// does. So a change that nobody approved holds back rollouts, and nothing that serves.
import type { Target, VerifiedJudge } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import type { Chain } from '../model/chain.ts';
import type { State } from '../model/plan.ts';
import type { Outcome } from '../report/outcome.ts';
import { breakGlass, statementLines } from '../trust/break-glass.ts';
import type { World } from '../world/port.ts';
import { openChain } from './chain.ts';
import { type OpenedRun, openRun } from './opened-run.ts';
import { targetOf } from './places.ts';

export interface Judged {
  /** What judges. */
  readonly run: OpenedRun;
  /** HEAD, by which people plan and approve. */
  readonly head: OpenedRun;
  readonly target: Target;
  /** Undefined for a `file:` target, which needs none. */
  readonly chain: Chain | undefined;
}

/** The run of some models that judges on a target, and the target as it says. */
export async function openJudged(
  world: World,
  head: OpenedRun,
  models: readonly string[],
  target: Target,
): Promise<Result<Judged>> {
  const found = await openChain(world, head, target);
  const chain = found && throughGlass(world, head, target, found);
  if (chain === undefined || chain.faults.length === 0 || chain.verified === undefined)
    return { value: { run: head, head, target, chain }, diagnostics: [] };
  const verified = await openRun(world, models, head.tree.origin, chain.verified);
  if (verified.value === undefined) return failed(...chain.faults, ...verified.diagnostics);
  const run = { ...withStop(verified.value, head), at: head.at };
  const known = targetOf(run, target.name);
  if (known.value === undefined) return failed(...chain.faults, ...known.diagnostics);
  return { value: { run, head, target: known.value, chain }, diagnostics: [] };
}

/** The stop switch counts as soon as somebody turns it on: stopping waits for no approval. */
function withStop(verified: OpenedRun, head: OpenedRun): OpenedRun {
  const { value: governance } = verified.governance;
  const stopped = head.governance.value?.calendar.value.stopped;
  if (governance === undefined || stopped === undefined) return verified;
  const calendar = { ...governance.calendar, value: { ...governance.calendar.value, stopped } };
  return { ...verified, governance: { value: { ...governance, calendar }, diagnostics: [] } };
}

/** The chain, let through by those whose keys the last signed state carries. Only a broken chain is let through. */
function throughGlass({ files, job }: World, { tree, at }: OpenedRun, { name }: Target, chain: Chain): Chain {
  if (chain.faults.length === 0 || job.breakGlass === undefined) return chain;
  const bytes = files.read(job.breakGlass);
  if (bytes === undefined)
    return { ...chain, faults: [...chain.faults, { code: 'usage/no-such-file', file: job.breakGlass }] };
  const lines = statementLines(textOf(bytes) ?? '');
  const glass = breakGlass(lines, { tip: tree.origin, target: name }, chain.carried, at);
  if (!glass.value) return { ...chain, faults: [...chain.faults, ...glass.diagnostics] };
  return { ...chain, verified: tree.origin, faults: [], brokenGlass: [...chain.brokenGlass, glass.value] };
}

/** What is to be said of a chain, whatever came of the plans: a rollout that it holds back says why as an error. */
export function chainNotices(
  { chain, run, target }: Pick<Judged, 'chain' | 'run' | 'target'>,
  outcomes: readonly Outcome[],
): readonly Diagnostic[] {
  if (chain === undefined) return [];
  const isSaid = outcomes.some(({ diagnostics }) => diagnostics.some((one) => chain.faults.includes(one)));
  const inUse = chain.brokenGlass.filter(({ tip }) => tip === run.tree.origin);
  return [
    ...(isSaid ? [] : chain.faults),
    ...inUse.map(({ tip, people, reason }): Diagnostic => {
      const facts = { target: target.name, tip, people, reason };
      return { code: 'break-glass/in-use', facts };
    }),
  ].map((one) => asWarning({ file: target.name, ...one }));
}

/**
 * What a state that is written now says of the judge; undefined where it keeps what it said. In a chain that does not
 * hold, it never goes back: a recorded commit that is gone shows that history was rewritten.
 */
export async function verifiedJudge(
  { run, chain }: Pick<Judged, 'run' | 'chain'>,
  state: State | null,
): Promise<VerifiedJudge | undefined> {
  if (chain?.verified === undefined) return undefined;
  const { verified: commit, keys, brokenGlass } = chain;
  const known = state?.judge?.commit;
  const { history } = run.repository;
  if (chain.faults.length > 0 && known !== undefined && !(await history.isAncestor(known, commit))) return undefined;
  return { commit, keys, ...(brokenGlass.length > 0 && { broken_glass: brokenGlass }) };
}
