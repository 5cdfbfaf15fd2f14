// GitLab's double as a process, for pipelines: `node tools/gitlab/server.ts REPOSITORY [TIME]` serves a bare
// repository and says where, in one line of JSON, `{"url", "token", "project", "control"}`. What people do comes in by
// `POST control` with `{"do": "approve", "with": [1, 11]}`, the methods of GitLabDouble; the answer is what they return.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitLabDouble } from '../../compiler/adapters/gitlab-double.ts';

const actions = [
  'addUser',
  'open',
  'pushed',
  'rebase',
  'approve',
  'unapprove',
  'note',
  'editNote',
  'closeRequest',
  'reopen',
  'run',
  'runOnMain',
  'merge',
  'tip',
] as const;

const [repository, time = new Date().toISOString()] = process.argv.slice(2);
if (repository === undefined) throw new Error('node tools/gitlab/server.ts REPOSITORY [TIME]');
const double = new GitLabDouble(repository, time);
const url = await double.listen();

const control = createServer((request, response) => {
  const chunks: Uint8Array[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    try {
      const { do: name, with: values = [] } = JSON.parse(Buffer.concat(chunks).toString());
      if (!actions.includes(name)) throw new Error(`${name}: not one of ${actions.join(', ')}`);
      const action = double[name as (typeof actions)[number]] as (...values: unknown[]) => unknown;
      response.end(`${JSON.stringify(action.apply(double, values) ?? null)}\n`);
    } catch (error) {
      response.writeHead(400).end(`${error instanceof Error ? error.message : error}\n`);
    }
  });
});
await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
const { port } = control.address() as AddressInfo;
const said = { url, token: double.token, project: double.project, control: `http://127.0.0.1:${port}/` };
process.stdout.write(`${JSON.stringify(said)}\n`);
