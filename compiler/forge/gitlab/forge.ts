// The merge requests of one GitLab project: approvals, and everything that decides whether they count. Every call asks
// again, and none writes.
import type { GitLab } from '../../../schemas/generated/documents.ts';
import type { ForgeUser, PlanJob } from '../../model/merge-request.ts';
import { type HttpSettings, ownSettings } from '../../world/http.ts';
import type { ApprovalSource } from '../port.ts';
import {
  type Job,
  narrowAccess,
  narrowApprovals,
  narrowBranch,
  narrowCommit,
  narrowJob,
  narrowMergeRequest,
  narrowNote,
  narrowPipeline,
  narrowProject,
  narrowSettings,
  narrowStateEvent,
  narrowUser,
  narrowVersion,
} from './answers.ts';
import { gitlabHttp } from './http.ts';

export function gitlab(
  { url, project_id: projectId, plan_job: planJob }: GitLab,
  token: string,
  settings: HttpSettings = ownSettings,
): ApprovalSource {
  const http = gitlabHttp(url, token, settings);
  const project = `projects/${projectId}`;

  /** The plan jobs of a pipeline, including retried ones. */
  async function planJobs(pipeline: number): Promise<readonly Job[]> {
    const jobs = await http.all(`${project}/pipelines/${pipeline}/jobs`, { include_retried: 'true' });
    return jobs.map(narrowJob).filter(({ name }) => name === planJob);
  }

  /** The plans of the jobs that succeeded. */
  async function plansOf(jobs: readonly Job[], at: Pick<PlanJob, 'of' | 'commit'>, path: string): Promise<PlanJob[]> {
    const plans: PlanJob[] = [];
    for (const { id, status, finishedAt } of jobs)
      if (status === 'success' && finishedAt !== undefined) {
        const plan = await http.download(`${project}/jobs/${id}/artifacts/${path}`);
        plans.push({ ...at, finished_at: finishedAt, plan });
      }
    return plans;
  }

  async function user(id: number): Promise<ForgeUser> {
    const known = narrowUser(await http.json(`users/${id}`), id);
    const member = await http.optional(`${project}/members/all/${id}`);
    return { ...known, access_level: member === undefined ? 0 : narrowAccess(member, id) };
  }

  return {
    mergeRequests: async (commit) => {
      const { defaultBranch } = narrowProject(await http.json(project));
      const branch = narrowBranch(
        await http.json(`${project}/repository/branches/${encodeURIComponent(defaultBranch)}`),
      );
      const requests = await http.all(`${project}/repository/commits/${commit}/merge_requests`);
      return {
        default_branch: branch.name,
        is_protected: branch.isProtected,
        requests: requests.map(narrowMergeRequest),
      };
    },

    facts: async ({ iid, sha, target_branch: branch }, { planPath, people, commits }) => {
      const request = `${project}/merge_requests/${iid}`;
      const all = async <T>(path: string, narrow: (item: unknown) => T, values = {}): Promise<readonly T[]> =>
        (await http.all(path, values)).map(narrow);
      const path = planPath.split('/').map(encodeURIComponent).join('/');

      const plans: PlanJob[] = [];
      const pushed = new Set<number>();
      for (const pipeline of await all(`${request}/pipelines`, narrowPipeline)) {
        const jobs = await planJobs(pipeline.id);
        for (const { user } of jobs) if (user !== undefined) pushed.add(user);
        if (pipeline.sha === sha) plans.push(...(await plansOf(jobs, { of: 'request', commit: sha }, path)));
      }
      for (const commit of commits)
        for (const pipeline of await all(`${project}/pipelines`, narrowPipeline, { ref: branch, sha: commit }))
          if (pipeline.sha === commit && pipeline.ref === branch)
            plans.push(...(await plansOf(await planJobs(pipeline.id), { of: 'branch', commit }, path)));

      const approvals = narrowApprovals(await http.json(`${request}/approvals`));
      const users = new Map<number, ForgeUser>();
      for (const approval of approvals)
        if (people.includes(approval.user)) users.set(approval.user, await user(approval.user));
      const notes = await all(`${request}/notes`, narrowNote, { sort: 'asc', order_by: 'created_at' });
      const versions = await all(`${request}/versions`, narrowVersion);
      return {
        was_reopened: (await all(`${request}/resource_state_events`, narrowStateEvent)).includes('reopened'),
        versions: versions.toSorted((a, b) => b.id - a.id),
        wrote: (await all(`${request}/commits`, narrowCommit)).flat(),
        pushed: [...pushed],
        approvals,
        notes: notes.filter(({ system }) => !system),
        plans,
        users,
        settings: narrowSettings(
          await http.optional(`${project}/approvals`),
          await http.optional(`${request}/approval_state`),
        ),
      };
    },
  };
}
