// What judges on a target: HEAD where its chain of approved judges holds, and otherwise the last commit up to which it
// does. So a change that nobody approved holds back rollouts, and nothing that serves.
import type { Target, VerifiedJudge } from '../../../schemas/generated/documents.ts';
import { withRevoked } from '../../chain/revoked.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { readDocument } from '../../document/read.ts';
import { textOf } from '../../lib/bytes.ts';
import { once } from '../../lib/once.ts';
import type { Chain } from '../../model/chain.ts';
import type { State } from '../../model/plan.ts';
import { calendarFile } from '../../model/policies.ts';
import type { Outcome } from '../../report/outcome.ts';
import { breakGlass, statementLines } from '../../trust/break-glass.ts';
import { releaseSigner } from '../../trust/state.ts';
import type { World } from '../../world/port.ts';
import { type JudgedTree, type OpenedRun, type OpenedSource, openRun, withPolicy } from '../opened-run.ts';
import { targetOf } from '../places.ts';
import { openStates } from '../states.ts';
import { openChain } from './chain.ts';

export interface Judged {
  /** What judges. */
  readonly run: OpenedRun;
  readonly target: Target;
  /** Undefined for a `file:` target, which needs none. */
  readonly chain: Chain | undefined;
}

/** Opens what judges on a target: the releases of some models at HEAD, by an approved judge. */
export type OpenJudged = (target: Target) => Promise<Result<Judged>>;

/** The same commit for every target. Its policy is opened once, and only where it judges: it may be damaged. */
export function judgesOf(
  world: World,
  head: OpenedSource,
  models: readonly string[],
  states = openStates(world),
): OpenJudged {
  const policy = once(() => withPolicy(head));
  return async (target) => {
    const found = await openChain(world, head, target, states);
    const chain = found && throughGlass(world, head, target, found);
    if (chain?.verified !== undefined && !judgesAtHead({ chain }))
      return openVerified(world, head, models, target, chain, chain.verified);
    // Who named a start asks for what was approved since. Where that cannot be told, HEAD must not judge in its place:
    // it could have any state signed anew.
    if (chain !== undefined && chain.verified === undefined && world.job.chain !== undefined)
      return failed(...chain.faults);
    const run = await policy();
    // Whoever names a start may have a judge that can be read.
    if (run.value === undefined) return failed(...(chain?.faults ?? []), ...run.diagnostics);
    // HEAD may have removed one that is visited because another commit names it.
    const named = targetOf(run.value, target.name);
    const judging = chain?.verified === undefined && chain ? withOwnKey(world, run.value) : run.value;
    return named.value === undefined ? named : { value: { run: judging, target: named.value, chain }, diagnostics: [] };
  };
}

/** Whether HEAD judges: what people plan and approve by HEAD is then all that is asked. */
export const judgesAtHead = ({ chain }: Pick<Judged, 'chain'>): boolean =>
  chain === undefined || chain.faults.length === 0 || chain.verified === undefined;

/** What was verified last judges, with the target as it says. */
async function openVerified(
  world: World,
  head: OpenedSource,
  models: readonly string[],
  target: Target,
  chain: Chain,
  commit: string,
): Promise<Result<Judged>> {
  const verified = await openRun(world, models, head.tree.origin, commit);
  if (verified.value === undefined) return failed(...chain.faults, ...verified.diagnostics);
  const run = withStop(withRevocations(verified.value, chain), head);
  const known = targetOf(run, target.name);
  if (known.value === undefined) return failed(...chain.faults, ...known.diagnostics);
  return { value: { run, target: known.value, chain }, diagnostics: [] };
}

/** What one person revoked counts as soon as it is approved, whatever nobody approved before it. */
function withRevocations(verified: OpenedRun, { revoked }: Chain): OpenedRun {
  const { value: governance } = verified.governance;
  if (governance === undefined || revoked === undefined || revoked.size === 0) return verified;
  const { signers: trust, people } = withRevoked({ signers: governance.trust, people: governance.people }, revoked);
  return { ...verified, governance: { value: { ...governance, trust, people }, diagnostics: [] } };
}

/**
 * Without an anchor, of all release keys that HEAD names only the job's own vouches for a state: the job would sign anew
 * what another one signed, and that one may be of whoever changed HEAD. A job without a key signs nothing.
 */
function withOwnKey({ keys }: World, run: OpenedRun): OpenedRun {
  const [{ value: governance }, { value: own }] = [run.governance, keys.release()];
  if (governance === undefined || own === undefined) return run;
  const trust = governance.trust.filter(({ entry, hint }) => !entry.roles.includes(releaseSigner) || hint === own.hint);
  return { ...run, governance: { value: { ...governance, trust }, diagnostics: [] } };
}

/** The stop switch counts as soon as somebody turns it on: stopping waits for no approval. */
function withStop(verified: OpenedRun, head: OpenedSource): OpenedRun {
  const { value: governance } = verified.governance;
  // The rest of HEAD's policies may be damaged.
  const stopped = readDocument(head.tree, calendarFile, 'calendar', head.shape).value?.value.stopped;
  if (governance === undefined || stopped === undefined) return verified;
  const calendar = { ...governance.calendar, value: { ...governance.calendar.value, stopped } };
  return { ...verified, governance: { value: { ...governance, calendar }, diagnostics: [] } };
}

/** The chain, let through by those whose keys the last signed state carries. Only a broken chain is let through. */
export function throughGlass({ files, job }: World, { tree, at }: JudgedTree, { name }: Target, chain: Chain): Chain {
  if (chain.faults.length === 0 || job.breakGlass === undefined) return chain;
  const bytes = files.read(job.breakGlass);
  if (bytes === undefined)
    return { ...chain, faults: [...chain.faults, { code: 'usage/no-such-file', file: job.breakGlass }] };
  const lines = statementLines(textOf(bytes) ?? '');
  const glass = breakGlass(lines, { tip: tree.origin, target: name }, chain.carried, at);
  if (!glass.value) return { ...chain, faults: [...chain.faults, ...glass.diagnostics] };
  const { standing: _, ...rest } = chain;
  return { ...rest, verified: tree.origin, faults: [], brokenGlass: [...chain.brokenGlass, glass.value] };
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
    ...chain.notices,
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
