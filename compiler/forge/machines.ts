// Who stands behind what jobs and tokens brought into a merge request. A commit's text may name anybody, and whoever starts a
// job may give its variables other values, so a commit is somebody's only by what the forge itself shows of the job.
import type { MachineFacts, MergeRequest, RequestCommit } from '../model/merge-request.ts';

export interface Behind {
  /** Who started the jobs, by numeric id. */
  readonly people: readonly number[];
  /** Commits behind which anybody may stand. */
  readonly unknown: readonly string[];
}

/** A person's commit names its author by itself, and whoever pushed it started its pipeline. */
export function behindMachines(
  { target_branch, sha }: MergeRequest,
  { machines, commits, jobs }: MachineFacts,
): Behind {
  if (machines.length > 0 && commits.length === 0) return { people: [], unknown: [sha] };
  const people = new Set<number>();
  const unknown: string[] = [];
  for (const commit of commits) {
    if (machines.length === 0 && commit.jobs.length === 0 && !isOfMachine(commit)) continue;
    const job = jobs.get(commit.id);
    // A pipeline of the merge request runs what the branch says.
    const isTrue = job?.namesCommit === true && job.ref === target_branch && !job.isTag && !job.isMachine;
    if (isTrue && job.user !== undefined && commit.jobs.length === 1) people.add(job.user);
    else unknown.push(commit.id);
  }
  return { people: [...people], unknown };
}

/** The addresses that GitLab gives to bots of projects and groups, and to service accounts. */
const isOfMachine = ({ people }: RequestCommit): boolean =>
  people.some((one) => /^((project|group)_\d+_bot|service_account)[^@]*@noreply\./i.test(one.trim()));
