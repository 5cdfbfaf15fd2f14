// Whether a rollback is proposed already. Anybody may push a branch, so one is only not made again; that people are asked shows
// an open merge request alone.
import { failed, type Result } from '../../diagnostics/diagnostic.ts';
import { ForgeUnreachable } from '../../forge/port.ts';
import { sameBytes } from '../../lib/bytes.ts';
import { type NewBranch, pastPath, type Repository, type World } from '../../world/port.ts';
import type { OpenedModel } from '../opened-model.ts';

/** A branch whose commit changes one line of a file. */
export interface Proposal {
  readonly file: string;
  readonly made: NewBranch;
}

/** An open merge request that asks for exactly this; undefined where there is none, or the forge does not say. */
export async function openRequestFor(
  world: World,
  { run, governance }: OpenedModel,
  proposal: Proposal,
): Promise<string | undefined> {
  const policy = governance.approvals.value.gitlab;
  const forge = policy && world.forge(policy);
  if (!forge) return undefined;
  try {
    const { name } = await forge.defaultBranch();
    for (const { iid, sha = '', isFork } of await forge.openRequests(name))
      if (!isFork && (await proposes(run.repository, proposal, sha))) return `!${iid}`;
  } catch (error) {
    if (!(error instanceof ForgeUnreachable)) throw error;
  }
  return undefined;
}

interface MadeOnce {
  readonly commit: string;
  /** Whether somebody pushed it, as far as was fetched. */
  readonly isPushed: boolean;
}

/** Asked again on the same day, it is there already. */
export async function madeOnce({ run }: OpenedModel, proposal: Proposal): Promise<Result<MadeOnce>> {
  const { repository } = run;
  const { name: branch, parent } = proposal.made;
  const pushed = await repository.history.find(`refs/remotes/origin/${branch}`);
  const there = pushed ?? (await repository.history.find(`refs/heads/${branch}`));
  if (there === undefined) {
    const { value: commit, diagnostics } = repository.branch(proposal.made);
    if (commit !== undefined) return { value: { commit, isPushed: false }, diagnostics: [] };
    const observed = diagnostics[0]?.facts?.['observed'] ?? '';
    return failed({ code: 'rollback/no-branch', facts: { branch, observed } });
  }
  const isOfNow = pushed !== undefined || (await repository.history.mergeBase(there, parent)) === parent;
  return isOfNow && (await proposes(repository, proposal, there))
    ? { value: { commit: there, isPushed: pushed !== undefined }, diagnostics: [] }
    : failed({ code: 'rollback/branch-exists', facts: { branch } });
}

/** Whether a commit brings this line and nothing else. People may have begun to fill in what was opened with it. */
async function proposes(repository: Repository, { file, made }: Proposal, tip: string): Promise<boolean> {
  const { history } = repository;
  if ((await history.find(tip)) === undefined) return false;
  const base = await history.mergeBase(tip, made.parent);
  const changed = (base && (await history.changed(base, tip))) || [];
  const written = repository.contents(new Map([[tip, [file]]]));
  return (
    sameBytes(written.get(pastPath(tip, file)), made.files.get(file)) &&
    changed.every((path) => path === file || path.startsWith(file.replace(/[^/]*$/, 'incidents/')))
  );
}
