// relc's note on merge requests: the only calls that write.
import type { NoteBoard } from '../port.ts';
import { narrowOpenRequest, narrowProject, narrowSelf, narrowTip, narrowWritten } from './answers.ts';
import { every, type Project } from './project.ts';

export function noteBoard(project: Project): NoteBoard {
  const { http, path } = project;
  const notes = (iid: number) => `${path}/merge_requests/${iid}/notes`;
  return {
    self: async () => narrowSelf(await http.json('user')),
    defaultBranch: async () => {
      const { defaultBranch } = narrowProject(await http.json(path));
      return narrowTip(await http.json(`${path}/repository/branches/${encodeURIComponent(defaultBranch)}`));
    },
    openRequests: async (branch) => {
      const query = { state: 'opened', target_branch: branch };
      const found = await every(project, `${path}/merge_requests`, narrowOpenRequest, query);
      const open = found.filter(({ state, target }) => state === 'opened' && target === branch);
      // One that is opened between two pages moves others to the next page, where they are told again.
      return [...new Map(open.map(({ iid, sha, isFork }) => [iid, { iid, sha, isFork }])).values()];
    },
    written: async (iid) => {
      const found = await every(project, notes(iid), narrowWritten, { sort: 'asc', order_by: 'created_at' });
      return found.flatMap(({ system, ...note }) => (system ? [] : [note]));
    },
    write: (iid, body, id) =>
      id === undefined ? http.write('POST', notes(iid), { body }) : http.write('PUT', `${notes(iid)}/${id}`, { body }),
  };
}
