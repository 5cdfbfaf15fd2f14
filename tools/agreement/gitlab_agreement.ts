/**
 * The official Go client reads every answer of our GitLab double and writes it as JSON again, which must be what the
 * double said. This shows fields that the double invented or gave another type than GitLab. The answers must be all
 * that relc asks for.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gitlab } from '../../compiler/forge/gitlab/forge.ts';
import { canonical, isObject, type Json } from '../../compiler/lib/json.ts';
import { check } from '../../testing/checks.ts';
import { type GitLabDouble, makeProject } from '../../testing/gitlab-double.ts';

const planPath = 'plan/prod/churn.json';
/** The first job of a double, after its pipeline. */
const jobOfChange = '1002';
/** Fields of GitLab that its client does not read. */
const unread = new Set(['locked', 'membership_state', 'patch_id_sha']);

/** One merge request from opening to merge, and one that is open. */
async function makeDouble(): Promise<{ readonly double: GitLabDouble; readonly url: string }> {
  const double = makeProject(['author', 'approver', 'merger'], `Change\n\nRelc-Job: ${jobOfChange}`);
  const url = await double.listen();
  const job = double.runOnMain('rollback', 1, { [`committed/${double.tip('change')}`]: '' });
  if (String(job) !== jobOfChange) throw new Error(`the job is ${job}`);
  const iid = double.open('change', 1);
  double.run(iid, 'plan', 1, { [planPath]: '{"plan":{}}' });
  double.run(iid, 'plan', 1, { [planPath]: '{"plan":{}}' }, { again: true });
  double.run(iid, 'plan', 1, { [planPath]: '{"plan":{}}' }, { at: 'merge' });
  double.approve(iid, 2);
  double.run(iid, 'plan', 3, { [planPath]: '{"plan":{}}' }, { at: 'train' });
  double.editNote(double.note(iid, 2, 'first'), 'second');
  double.closeRequest(iid, 1);
  double.reopen(iid, 1);
  double.merge(iid, 3);
  double.open('change', 1);
  double.runOnMain('plan', 3, { [planPath]: '{"plan":{}}' });
  double.runBySchedule();
  return { double, url };
}

/** The client writes times with `Z`, whatever their offset was. */
const isTime = (value: Json): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);

/** The differences to what the client read. It writes an absent text, number or list as its zero value. */
function differences(said: Json, understood: Json | undefined, at: string): readonly string[] {
  if (said === null)
    return understood === undefined || understood === null || !understood ? [] : [`${at}: null became ${understood}`];
  if (Array.isArray(said))
    return Array.isArray(understood) && understood.length === said.length
      ? said.flatMap((item, index) => differences(item, understood[index], `${at}/${index}`))
      : [`${at}: another number of items`];
  if (isObject(said))
    return Object.entries(said as Record<string, Json>).flatMap(([name, value]) => {
      if (unread.has(name)) return [];
      return differences(
        value,
        isObject(understood) ? (understood as Record<string, Json>)[name] : undefined,
        `${at}/${name}`,
      );
    });
  const isSame =
    canonical(said) === canonical(understood ?? null) ||
    (isTime(said) && Date.parse(String(understood)) === Date.parse(said));
  return isSame ? [] : [`${at}: ${said} became ${understood}`];
}

const { double, url } = await makeDouble();

/** What the double says; of what writes, what it said then. */
async function answerTo(path: string): Promise<Json> {
  const written = double.written.get(path);
  if (written !== undefined) return written as Json;
  const response = await fetch(`${url}/api/v4/${path}`, { headers: { 'private-token': double.token } });
  const text = await response.text();
  return /\/(artifacts|packages)\//.test(path) ? text : JSON.parse(text);
}

try {
  const sha = double.tip('main');
  const args = ['run', '.', url, double.token, sha, planPath];
  const { stdout } = await promisify(execFile)('go', args, { cwd: join(import.meta.dirname, 'gitlab') });
  const understood: Record<string, Json> = JSON.parse(stdout);
  for (const [path, value] of Object.entries(understood)) {
    const faults = differences(await answerTo(path), value, '');
    const call = /^(POST|PUT) /.test(path) ? path.replace(/\d+$/, 'ID') : `GET ${path.replace(/[0-9a-f]{40}/, 'SHA')}`;
    check(call, faults.length === 0 ? undefined : faults.join('\n'));
  }

  const madeUp = differences({ approved_by: [{ approved_on: 'x' }] }, { approved_by: [{}] }, '');
  check('a field that GitLab does not have would be noticed', madeUp.length === 1 ? undefined : 'it was not');

  const asked = new Set(double.calls);
  double.calls.length = 0;
  const source = gitlab({ url, project_id: double.project, plan_job: 'plan' }, double.token);
  const [request] = (await source.mergeRequests(sha)).requests;
  if (request) await source.facts(request, { planPath, people: [2], commits: [sha] });
  await source.self();
  await source.lastScheduled();
  const { name } = await source.defaultBranch();
  for (const { iid } of await source.openRequests(name)) {
    await source.write(iid, 'first', undefined);
    for (const note of await source.written(iid)) await source.write(iid, 'second', note.id);
  }
  const kind = (call: string) =>
    call
      .replace(/(pipelines|jobs|merge_requests|notes|users)\/\d+/g, '$1/ID')
      .replace(/artifacts\/.*$/, 'artifacts/FILE')
      .replace(/commits\/[0-9a-f]{40}$/, 'commits/SHA');
  const kinds = new Set([...asked].map(kind));
  const rest = double.calls.filter((call) => !kinds.has(kind(call)));
  check('the client read every kind of answer that relc asks for', rest.length === 0 ? undefined : rest.join('\n'));
} finally {
  double.close();
}
