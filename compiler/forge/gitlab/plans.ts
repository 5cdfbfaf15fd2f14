// The plans that a project's pipelines made, from the artifacts of their plan jobs.
import type { MergeRequest, PlanJob } from '../../model/merge-request.ts';
import { type Job, narrowJob, narrowPipeline } from './answers.ts';
import { every, type Project } from './project.ts';

/** The plans at the head of a merge request, and who started a plan job in any of its pipelines. */
export async function plansOfRequest(
  project: Project,
  { iid, sha }: MergeRequest,
  planPath: string,
): Promise<{ readonly plans: readonly PlanJob[]; readonly pushed: readonly number[] }> {
  const plans: PlanJob[] = [];
  const pushed = new Set<number>();
  for (const pipeline of await every(project, `${project.path}/merge_requests/${iid}/pipelines`, narrowPipeline)) {
    const jobs = await planJobs(project, pipeline.id);
    for (const { user } of jobs) if (user !== undefined) pushed.add(user);
    if (pipeline.sha === sha) plans.push(...(await plansOf(project, jobs, { of: 'request', commit: sha }, planPath)));
  }
  return { plans, pushed: [...pushed] };
}

/** The plans of some commits of a branch. */
export async function plansOfBranch(
  project: Project,
  branch: string,
  commits: readonly string[],
  planPath: string,
): Promise<readonly PlanJob[]> {
  const plans: PlanJob[] = [];
  for (const commit of commits)
    for (const pipeline of await every(project, `${project.path}/pipelines`, narrowPipeline, {
      ref: branch,
      sha: commit,
    })) {
      if (pipeline.sha !== commit || pipeline.ref !== branch) continue;
      const jobs = await planJobs(project, pipeline.id);
      plans.push(...(await plansOf(project, jobs, { of: 'branch', commit }, planPath)));
    }
  return plans;
}

/** The plan jobs of a pipeline, including retried ones. */
async function planJobs(project: Project, pipeline: number): Promise<readonly Job[]> {
  const path = `${project.path}/pipelines/${pipeline}/jobs`;
  const jobs = await every(project, path, narrowJob, { include_retried: 'true' });
  return jobs.filter(({ name }) => name === project.planJob);
}

/** The plans of the jobs that succeeded. */
async function plansOf(
  { http, path }: Project,
  jobs: readonly Job[],
  at: Pick<PlanJob, 'of' | 'commit'>,
  planPath: string,
): Promise<readonly PlanJob[]> {
  const file = planPath.split('/').map(encodeURIComponent).join('/');
  const plans: PlanJob[] = [];
  for (const { id, status, finishedAt } of jobs)
    if (status === 'success' && finishedAt !== undefined) {
      const plan = await http.download(`${path}/jobs/${id}/artifacts/${file}`);
      plans.push({ ...at, finished_at: finishedAt, plan });
    }
  return plans;
}
