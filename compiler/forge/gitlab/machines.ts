// What GitLab shows of the jobs and tokens behind a merge request.
import type { MachineFacts, MergeRequest, NamedJob, RequestCommit } from '../../model/merge-request.ts';
import { narrowCommit, narrowIsMachine, narrowNamedJob } from './answers.ts';
import { every, type Project } from './project.ts';

/** Nobody's rollback has more: what is beyond it is not asked for, and counts as unknown. */
const mostJobs = 20;

export async function machineFacts(
  project: Project,
  request: MergeRequest,
  started: readonly number[],
): Promise<MachineFacts> {
  const { path } = project;
  const commits = await every(project, `${path}/merge_requests/${request.iid}/commits`, narrowCommit);
  const machines: number[] = [];
  for (const user of new Set([request.author, ...started])) if (await isMachine(project, user)) machines.push(user);
  const jobs = new Map<string, NamedJob>();
  for (const commit of commits.filter((one) => one.jobs.length > 0).slice(0, mostJobs)) {
    const job = await namedJob(project, commit);
    if (job !== undefined) jobs.set(commit.id, job);
  }
  return { machines, commits, jobs };
}

/** The one job that a commit names, if there is such a job. */
async function namedJob(project: Project, { id: commit, jobs }: RequestCommit): Promise<NamedJob | undefined> {
  const [id = '', ...others] = jobs;
  if (others.length > 0 || !/^[1-9][0-9]{0,15}$/.test(id)) return undefined;
  const { http, path } = project;
  const shown = await http.optional(`${path}/jobs/${id}`);
  if (shown === undefined) return undefined;
  const job = narrowNamedJob(shown, id);
  const artifact = await http.download(`${path}/jobs/${id}/artifacts/committed/${commit}`);
  return {
    ...job,
    isMachine: job.user !== undefined && (await isMachine(project, job.user)),
    namesCommit: artifact !== undefined,
  };
}

/** Of somebody who is not there any more, nobody can say. */
async function isMachine({ http }: Project, user: number): Promise<boolean> {
  const shown = await http.optional(`users/${user}`);
  return shown === undefined || narrowIsMachine(shown, user);
}
