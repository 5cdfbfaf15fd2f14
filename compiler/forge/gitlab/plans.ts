// The plans that a project's pipelines made, from the artifacts of their plan jobs.
import type { MergeRequest, PlanJob } from '../../model/merge-request.ts';
import { type Job, narrowJob, narrowParents, narrowPipeline, narrowStarted, type Pipeline } from './answers.ts';
import { every, type Project } from './project.ts';

/**
 * The plans at the head of a merge request, and who started any of its pipelines, or a plan job of them. A push that skips
 * the pipeline leaves one without jobs, which is whoever pushed all the same.
 */
export async function plansOfRequest(
  project: Project,
  request: MergeRequest,
  planPath: string,
): Promise<{ readonly plans: readonly PlanJob[]; readonly pushed: readonly number[] }> {
  const plans: PlanJob[] = [];
  const pushed = new Set<number>();
  const { iid, sha } = request;
  for (const pipeline of await every(project, `${project.path}/merge_requests/${iid}/pipelines`, narrowPipeline)) {
    // A train starts after the approvals, by whoever merges: nobody reads its plan, and it makes nobody an author.
    if (isAt(pipeline, iid, 'train')) continue;
    const jobs = await planJobs(project, pipeline.id);
    for (const { user } of [await startOf(project, pipeline), ...jobs]) if (user !== undefined) pushed.add(user);
    if (await isOfHead(project, pipeline, request))
      plans.push(...(await plansOf(project, jobs, { of: 'request', commit: sha }, planPath)));
  }
  return { plans, pushed: [...pushed] };
}

/**
 * Who started any pipeline of a merge request, or a job of it: whoever pushed, or by hand. Whoever does so again after the
 * merge brought nothing into it.
 */
export async function startersOfRequest(
  project: Project,
  { iid, merged_at: mergedAt }: MergeRequest,
): Promise<readonly number[]> {
  const users = new Set<number>();
  for (const pipeline of await every(project, `${project.path}/merge_requests/${iid}/pipelines`, narrowPipeline)) {
    if (isAt(pipeline, iid, 'train')) continue;
    for (const { user, createdAt } of [await startOf(project, pipeline), ...(await jobsOf(project, pipeline.id))])
      if (user !== undefined && (mergedAt === undefined || createdAt <= mergedAt)) users.add(user);
  }
  return [...users];
}

/** Lists of pipelines do not say who started them. */
const startOf = async ({ http, path }: Project, { id }: Pipeline) =>
  narrowStarted(await http.json(`${path}/pipelines/${id}`), id);

/** A branch may be called like such a reference, but its pipelines have another source. */
const isAt = ({ ref, source }: Pipeline, iid: number, what: 'merge' | 'train'): boolean =>
  source === 'merge_request_event' && ref === `refs/merge-requests/${iid}/${what}`;

/** Whether a pipeline ran at the head of a merge request, or at what merging this head into the target gives. */
async function isOfHead({ http, path }: Project, pipeline: Pipeline, { iid, sha }: MergeRequest): Promise<boolean> {
  if (pipeline.sha === sha) return true;
  if (!isAt(pipeline, iid, 'merge')) return false;
  const parents = narrowParents(await http.json(`${path}/repository/commits/${pipeline.sha}`), pipeline.sha);
  return parents.length === 2 && parents[1] === sha;
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

/** The jobs of a pipeline, including retried ones. */
const jobsOf = (project: Project, pipeline: number): Promise<readonly Job[]> =>
  every(project, `${project.path}/pipelines/${pipeline}/jobs`, narrowJob, { include_retried: 'true' });

const planJobs = async (project: Project, pipeline: number): Promise<readonly Job[]> =>
  (await jobsOf(project, pipeline)).filter(({ name }) => name === project.planJob);

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
