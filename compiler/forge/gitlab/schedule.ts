// Whether pipelines are started by schedule. A schedule that is there says nothing: one that is switched off, or whose owner
// left, starts none, and GitLab says so nowhere. So what counts is what it started, which nobody can write.
import type { Schedule } from '../port.ts';
import { list, narrowProject, narrowScheduled } from './answers.ts';
import type { Project } from './project.ts';

/** GitLab did not refuse, drop or skip these. */
const ran: readonly string[] = ['success', 'failed', 'running'];

export const schedule = ({ http, path }: Project): Schedule => ({
  lastScheduled: async () => {
    const { defaultBranch: branch } = narrowProject(await http.json(path));
    const newest = { ref: branch, source: 'schedule', order_by: 'id', sort: 'desc', per_page: '20' };
    const found = list(await http.json(`${path}/pipelines`, newest), 'pipelines').map(narrowScheduled);
    const last = found.find((one) => one.source === 'schedule' && one.ref === branch && ran.includes(one.status));
    return { branch, at: last?.at };
  },
});
