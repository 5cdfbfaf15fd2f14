import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GitLabDouble, makeProject } from '../../../testing/gitlab-double.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import type { MergeRequestFacts } from '../../model/merge-request.ts';
import { ForgeUnreachable } from '../port.ts';
import { gitlab } from './forge.ts';

const planPath = 'plan/prod/churn.json';
let double: GitLabDouble;
let url: string;
let iid: number;
let waits: number[];

beforeEach(async () => {
  double = makeProject(['author', 'ana', 'bruno']);
  url = await double.listen();
  iid = double.open('change', 1);
  double.run(iid, 'plan', 1, { [planPath]: '{"plan":{}}' });
  double.approve(iid, 2);
  double.note(iid, 2, 'Well done');
  double.merge(iid, 3);
  waits = [];
});
afterEach(() => double.close());

const source = (token = double.token, address = url) => {
  const settings = { environment: {}, wait: async (milliseconds: number) => waits.push(milliseconds) };
  return gitlab({ url: address, project_id: double.project, plan_job: 'plan' }, token, settings);
};
const merged = () => source().mergeRequests(double.tip('main'));
const facts = async (): Promise<MergeRequestFacts> => {
  const [request] = (await merged()).requests;
  if (request === undefined) throw new Error('no merge request');
  return source().facts(request, { planPath, people: [2], commits: [double.tip('main')] });
};
const unreachable = (action: Promise<unknown>) =>
  action.then(
    () => 'reached',
    (error: unknown) => (error instanceof ForgeUnreachable ? error.message : String(error)),
  );

const first = (change: (item: Record<string, unknown>) => object) => (body: unknown) =>
  (body as Record<string, unknown>[]).map(change);

describe('what GitLab says', () => {
  test('when a commit names a job, hands on who started it, for which branch, and whether its artifacts name the commit', async () => {
    double.close();
    double = makeProject(['author', 'ana', 'bruno'], 'Go back\n\nrelc-job: 1002 \n');
    url = await double.listen();
    const head = double.tip('change');
    const id = double.runOnMain('rollback', 2, { [`committed/${head}`]: '' });
    iid = double.open('change', double.tokenUser);
    double.merge(iid, 3);
    const { machines, commits, jobs } = await facts();
    expect([id, machines]).toEqual([1002, [double.tokenUser]]);
    expect(commits).toMatchObject([{ id: head, jobs: ['1002'] }]);
    const job = { user: 2, isMachine: false, ref: 'main', isTag: false, namesCommit: true };
    expect([...jobs]).toEqual([[head, job]]);
    double.leave(id, {});
    expect([...(await facts()).jobs]).toEqual([[head, { ...job, namesCommit: false }]]);
  });

  test.each([['../../users/2'], ['0'], ['1002x'], ['']])(
    'when it names the job %j, no such job is asked for',
    async (named) => {
      double.close();
      double = makeProject(['author', 'ana', 'bruno'], `Go back\n\nRelc-Job: ${named}\n`);
      url = await double.listen();
      iid = double.open('change', 1);
      double.merge(iid, 3);
      const { commits, jobs } = await facts();
      expect([commits[0]?.jobs, jobs.size]).toEqual([[named], 0]);
      expect(double.calls.filter((call) => call.includes('/jobs/'))).toEqual([]);
    },
  );

  test('when a bot opened it that was deleted since, or that nobody may see, it is a machine', async () => {
    expect((await facts()).machines).toEqual([]);
    double.addUser(1, 'ghost1');
    expect((await facts()).machines).toEqual([1]);
    double.before = (call) => (call === 'GET users/1' ? { status: 404, body: {} } : undefined);
    double.addUser(1, 'author');
    expect((await facts()).machines).toEqual([1]);
  });

  test('when a merge commit is asked for, names its merge request and the protected default branch', async () => {
    expect(await merged()).toMatchObject({
      default_branch: 'main',
      is_protected: true,
      requests: [{ iid, state: 'merged', author: 1, target_branch: 'main', source_project: 42, target_project: 42 }],
    });
  });

  test('when all is there, hands on who approved when, after which push and plan', async () => {
    const { versions, plans, users, ...rest } = await facts();
    expect(versions).toMatchObject([{ created_at: '2026-11-24T08:01:00Z' }]);
    expect(plans.map((job) => [job.of, job.finished_at, textOf(job.plan ?? new Uint8Array())])).toEqual([
      ['request', '2026-11-24T08:04:00Z', '{"plan":{}}'],
    ]);
    expect([...users]).toEqual([[2, { state: 'active', bot: false, access_level: 30 }]]);
    expect(rest).toMatchObject({
      was_reopened: false,
      wrote: ['Release engineer', 'engineer@example.com', 'Release engineer', 'engineer@example.com'],
      pushed: [1],
      approvals: [{ user: 2, name: 'ana (@ana)', approved_at: '2026-11-24T08:05:00Z' }],
      notes: [{ user: 2, body: 'Well done', was_edited: false }],
      settings: { reset_approvals_on_push: true, approval_rules_overwritten: false },
    });
  });

  test('when lists are longer than a page, reads all pages', async () => {
    double.largestPage = 1;
    for (let more = 0; more < 3; more += 1) double.note(iid, 3, `Note ${more}`);
    expect((await facts()).notes).toHaveLength(4);
  });

  test('when a list does not say whether more follows, refuses it', async () => {
    double.before = (call) => (call.endsWith('/notes') ? { status: 200, body: [] } : undefined);
    expect(await unreachable(facts())).toContain('does not say whether more follows');
  });

  test('when the plan job was run again, both runs are there, and who started them', async () => {
    double.run(iid, 'plan', 3, { [planPath]: '{}' }, { again: true });
    double.run(iid, 'other', 2, {}, { again: true });
    double.run(iid, 'plan', 2, { [planPath]: '{}' }, { again: true, status: 'failed' });
    const { plans, pushed } = await facts();
    expect(plans).toHaveLength(2);
    expect(pushed).toEqual([1, 3, 2]);
  });

  test('when somebody pushed and asked for no pipeline, they pushed all the same; whose account is gone is nobody', async () => {
    double.close();
    double = makeProject(['author', 'ana', 'bruno']);
    url = await double.listen();
    iid = double.open('change', 1);
    double.run(iid, 'plan', 1, {});
    double.pushedSkipping(iid, 2);
    double.merge(iid, 3);
    const pushed = async () => {
      const [request] = (await merged()).requests;
      return [(await facts()).pushed, request && (await source().notes(request, [])).pushed];
    };
    expect(await pushed()).toEqual([
      [1, 2],
      [1, 2],
    ]);
    double.alter = (call, body) => (/pipelines\/\d+$/.test(call) ? { ...(body as object), user: null } : body);
    expect(await pushed()).toEqual([[1], [1]]);
  });

  describe('when pipelines run at merged results', () => {
    const plan = { [planPath]: '{"plan":1}' };
    const planned = async () =>
      (await facts()).plans.map(({ commit, plan: file }) => [commit, textOf(file ?? utf8(''))]);
    const altered = (changes: object) => {
      double.alter = (call, body) => {
        const isMerged = (one: Record<string, unknown>) => String(one['ref']).endsWith('/merge');
        if (call.endsWith('1/pipelines')) return first((one) => (isMerged(one) ? { ...one, ...changes } : one))(body);
        return body;
      };
    };
    beforeEach(() => double.run(iid, 'plan', 2, plan, { at: 'merge' }));

    test('a plan of the head, merged, is a plan of the head', async () => {
      const [head] = (await merged()).requests;
      expect(await planned()).toEqual([
        [head?.sha, '{"plan":{}}'],
        [head?.sha, '{"plan":1}'],
      ]);
      expect((await facts()).pushed).toEqual([1, 2]);
    });

    test.each<[string, (head: string) => readonly string[]]>([
      ['another head', () => ['a'.repeat(40), 'b'.repeat(40)]],
      ['nothing but the head', (head) => [head]],
      ['the head as the target', (head) => [head, 'a'.repeat(40)]],
      ['the head and more', (head) => ['a'.repeat(40), head, 'b'.repeat(40)]],
    ])('a plan that merges %s is left out', async (_, parents) => {
      const head = (await merged()).requests[0]?.sha ?? '';
      double.alter = (call, body) =>
        /commits\/[0-9a-f]+$/.test(call) ? { ...(body as object), parent_ids: parents(head) } : body;
      expect(await planned()).toHaveLength(1);
    });

    test.each([
      ['of a branch of that name', { source: 'push' }],
      ['of another merge request', { ref: 'refs/merge-requests/12/merge' }],
      ['of anything else', { ref: 'refs/heads/merge' }],
    ])('a plan %s is left out', async (_, changes) => {
      altered(changes);
      expect(await planned()).toHaveLength(1);
      altered({});
      expect(await planned()).toHaveLength(2);
    });

    test('whoever adds it to a merge train is no author, and its plan there is none that people read', async () => {
      double.run(iid, 'plan', 3, { [planPath]: '{"plan":2}' }, { at: 'train' });
      expect(await planned()).toHaveLength(2);
      expect((await facts()).pushed).toEqual([1, 2]);
    });

    test.each([
      ['a branch of that name', { source: 'push', ref: 'refs/merge-requests/1/train' }],
      ['the train of another merge request', { ref: 'refs/merge-requests/12/train' }],
    ])('whoever pushes %s is an author', async (_, changes) => {
      altered(changes);
      expect((await facts()).pushed).toEqual([1, 2]);
    });
  });

  test('when the job left no such file, there is no plan', async () => {
    double.run(iid, 'plan', 1, { 'plan/prod/other.json': '{}' });
    expect((await facts()).plans.map(({ plan }) => plan === undefined)).toEqual([false, true]);
  });

  test('when the default branch planned, its plan is there for the commits that are asked for', async () => {
    double.runOnMain('plan', 3, { [planPath]: '{"plan":1}' });
    expect((await facts()).plans.map((job) => job.of)).toEqual(['request', 'branch']);
  });

  test.each<[string, RegExp, object, string[]]>([
    ['the merge request', /1\/pipelines$/, { sha: '0'.repeat(40) }, ['branch']],
    ['the default branch', /42\/pipelines$/, { sha: '0'.repeat(40) }, ['request']],
    ['the default branch', /42\/pipelines$/, { ref: 'other' }, ['request']],
  ])('when a pipeline of %s ran elsewhere, its plan is left out', async (_, path, changes, left) => {
    double.runOnMain('plan', 3, { [planPath]: '{}' });
    double.alter = (call, body) => (path.test(call) ? first((one) => ({ ...one, ...changes }))(body) : body);
    const { plans, pushed } = await facts();
    expect(plans.map((job) => job.of)).toEqual(left);
    expect(pushed).toEqual([1]);
  });

  test('when versions come in another order, the newest is first', async () => {
    double.alter = (call, body) =>
      call.endsWith('/versions') ? [{ ...(body as object[])[0], id: 1 }, ...(body as object[])] : body;
    const { versions } = await facts();
    expect(versions).toHaveLength(2);
    expect(versions[1]).toMatchObject({ id: 1 });
  });

  test('when the project is on Free, no setting is shown', async () => {
    double.isPremium = false;
    expect((await facts()).settings).toEqual({});
  });

  test('when the token may not read settings, none is shown', async () => {
    double.before = (call) => (call.endsWith('42/approvals') ? { status: 403 } : undefined);
    expect((await facts()).settings).toEqual({ approval_rules_overwritten: false });
  });

  test('when GitLab is too old to say when somebody approved, leaves it open', async () => {
    double.saysWhen = false;
    expect((await facts()).approvals[0]?.approved_at).toBeUndefined();
  });

  test.each([
    ['blocked', { state: 'blocked' }, { state: 'blocked' }],
    ['a bot', { bot: true }, { bot: true }],
    ['no member', { access_level: 0 }, { access_level: 0 }],
  ])('when the approver is %s, says so', async (_, changes, expected) => {
    double.addUser(2, 'ana', changes);
    expect((await facts()).users.get(2)).toMatchObject(expected);
  });

  test('when a note was edited, says so, and leaves out what the system noted', async () => {
    double.editNote(double.note(iid, 2, 'first'), 'second');
    double.note(iid, 2, 'changed the title', true);
    expect((await facts()).notes.map(({ body, was_edited }) => [body, was_edited])).toEqual([
      ['Well done', false],
      ['second', true],
    ]);
  });

  test('when it was reopened, says so', async () => {
    double.reopen(iid, 1);
    expect((await facts()).was_reopened).toBe(true);
  });
});

describe('a GitLab that is not to be trusted or reached', () => {
  test('when artifacts are elsewhere, fetches them there without the token', async () => {
    await facts();
    expect(double.storageHeaders).toHaveLength(1);
    expect(double.storageHeaders[0]).not.toHaveProperty('private-token');
  });

  test.each([
    ['file:///etc/passwd', 'redirects to file:'],
    ['/api/v4/loop', 'redirects in vain'],
  ])('when artifacts redirect to %s, refuses it', async (location, said) => {
    const redirect = { status: 302, headers: { location } };
    double.before = (call) => (/artifacts|loop/.test(call) ? redirect : undefined);
    expect(await unreachable(facts())).toContain(said);
  });

  test('when an API call redirects, does not follow', async () => {
    const location = 'http://127.0.0.1:1/';
    double.before = (call) => (call.endsWith('/notes') ? { status: 302, headers: { location } } : undefined);
    expect(await unreachable(facts())).toContain('answers with a redirect (302), which relc does not follow');
  });

  test('when the token is refused, reports that without it, and does not try again', async () => {
    const said = await unreachable(source('wrong-token').mergeRequests(double.tip('main')));
    expect(said).toContain('answers 401');
    expect(said).not.toContain('wrong-token');
    expect(waits).toEqual([]);
  });

  test('when certificate checks are off for the process, is not asked', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const elsewhere = source('hush', 'https://127.0.0.1:1').mergeRequests(double.tip('main'));
    expect(await unreachable(elsewhere)).toMatch(/not asked while MLFLOW_TRACKING_INSECURE_TLS/);
    vi.unstubAllEnvs();
  });

  test('when the token has characters that no header may have, reports that without it', () => {
    expect(() => source('se\ncret')).toThrow(/^RELC_GITLAB_TOKEN holds a character that no header can carry$/);
  });

  test('when it fails for a while, tries again, and no more than five times', async () => {
    let failures = 2;
    double.before = () => (failures-- > 0 ? { status: 502 } : undefined);
    expect((await merged()).requests).toHaveLength(1);
    expect(waits).toHaveLength(2);
    double.before = () => ({ status: 503 });
    expect(await unreachable(merged())).toContain('answers 503, 5 times');
    expect(waits).toHaveLength(6);
  });

  test('when the server does not answer, reports it', async () => {
    expect(await unreachable(source(double.token, 'http://127.0.0.1:1').mergeRequests('0'.repeat(40)))).toMatch(
      /fails/,
    );
  });

  test('when an answer is larger than any that GitLab gives, stops reading', async () => {
    double.before = () => ({ status: 200, body: 'x'.repeat(64 * 1024 * 1024 + 1) });
    expect(await unreachable(merged())).toContain('answers with more than 67108864 bytes');
  });

  test('when an answer is not JSON, refuses it', async () => {
    double.before = () => ({ status: 200, body: '<!doctype html>' });
    expect(await unreachable(merged())).toContain('answers no JSON');
  });

  test.each<[string, RegExp, (body: unknown) => unknown]>([
    ['approval has no user', /1\/approvals$/, () => ({ approved_by: [{ approved_at: '2026-11-24T08:04:00Z' }] })],
    ['approvals are no list', /1\/approvals$/, () => ({ approved_by: {} })],
    [
      'approval has no moment',
      /1\/approvals$/,
      () => ({ approved_by: [{ user: { id: 2, name: 'a', username: 'a' }, approved_at: 'soon' }] }),
    ],
    ['note does not say whether the system wrote it', /notes$/, first(({ system: _, ...note }) => note)],
    ['note has no time of change', /notes$/, first((note) => ({ ...note, updated_at: null }))],
    ['version has a name for a commit', /versions$/, first((one) => ({ ...one, head_commit_sha: 'main' }))],
    ['commit has no address', /1\/commits$/, first((one) => ({ ...one, author_email: null }))],
    ['user is another', /users\/2$/, (user) => ({ ...(user as object), id: 3 })],
    ['user does not say whether it is a bot', /users\/2$/, (user) => ({ ...(user as object), bot: undefined })],
    ['member is another', /all\/2$/, (member) => ({ ...(member as object), id: 3 })],
    [
      'setting is no truth value',
      /42\/approvals$/,
      (body) => ({ ...(body as object), reset_approvals_on_push: 'yes' }),
    ],
    ['state event has no state', /events$/, first(() => ({}))],
    ['pipeline is another', /pipelines\/\d+$/, (one) => ({ ...(one as object), id: 1 })],
    ['pipeline has no source', /1\/pipelines$/, first((one) => ({ ...one, source: undefined }))],
    ['merged commit is another', /commits\/[0-9a-f]+$/, (one) => ({ ...(one as object), id: '0'.repeat(40) })],
    ['merged commit has no parents', /commits\/[0-9a-f]+$/, (one) => ({ ...(one as object), parent_ids: null })],
    [
      'merged commit has a parent that is a name',
      /commits\/[0-9a-f]+$/,
      (one) => ({ ...(one as object), parent_ids: ['x'] }),
    ],
    ['job has no id', /jobs$/, first((job) => ({ ...job, id: '1' }))],
  ])('when its %s, refuses the answer', async (_, path, change) => {
    double.run(iid, 'plan', 1, {}, { at: 'merge' });
    double.alter = (call, body) => (path.test(call) ? change(body) : body);
    expect(await unreachable(facts())).toMatch(/^GitLab answers with an? .* that no GitLab writes$/);
  });

  test.each<[string, RegExp, (body: unknown) => unknown]>([
    ['the default branch is missing', /^GET projects\/42$/, () => ({ id: 42 })],
    ['protection is not said', /branches\/main$/, (branch) => ({ ...(branch as object), protected: null })],
    ['an author is missing', /merge_requests$/, first((one) => ({ ...one, author: null }))],
  ])('when %s, refuses the answer', async (_, path, change) => {
    double.alter = (call, body) => (path.test(call) ? change(body) : body);
    expect(await unreachable(merged())).toMatch(/that no GitLab writes$/);
  });

  test('when the fork was deleted, its project is nobody', async () => {
    double.alter = (call, body) =>
      call.endsWith('/merge_requests') ? first((one) => ({ ...one, source_project_id: null }))(body) : body;
    expect((await merged()).requests[0]?.source_project).toBe(0);
  });
});

describe('the double', () => {
  const get = (path: string, init = {}) =>
    fetch(`${url}/api/v4/${path}`, { headers: { 'private-token': double.token }, ...init }).then(
      ({ status }) => status,
    );

  test('when a call, a parameter or a method is not one that relc uses, refuses', async () => {
    expect(await get('projects/42')).toBe(200);
    expect(await get('projects/42?statistics=true')).toBe(400);
    expect(await get('projects/41')).toBe(404);
    expect(await get('projects')).toBe(404);
    expect(await get('projects/42', { method: 'POST' })).toBe(405);
    expect(await get('projects/42', { headers: {} })).toBe(401);
  });
});

describe('notes', () => {
  const added = () => double.notesOn(iid).filter(({ user }) => user === double.tokenUser);

  test('when asked for merge requests, names the open ones into the branch, over all pages', async () => {
    const open = Array.from({ length: 3 }, () => double.open('change', 1));
    double.largestPage = 2;
    expect((await source().openRequests('main')).map((one) => one.iid)).toEqual(open.toReversed());
    expect(await source().openRequests('next')).toEqual([]);
    expect(await source().defaultBranch()).toEqual({ name: 'main', tip: double.tip('main') });
    expect(await source().self()).toBe(double.tokenUser);
  });

  test('when GitLab filters nothing, takes none that is closed or goes elsewhere', async () => {
    const [open, closed] = [double.open('change', 1), double.open('change', 1)];
    double.closeRequest(closed, 1);
    double.alter = (call, body) => {
      if (!call.endsWith('/merge_requests')) return body;
      const [one] = body as object[];
      return [one, { ...one, iid: 98, state: 'closed' }, { ...one, iid: 99, target_branch: 'next' }];
    };
    expect((await source().openRequests('main')).map((one) => one.iid)).toEqual([open]);
  });

  test('when a note is added or replaced, it is there; those of GitLab itself are not told', async () => {
    double.note(iid, 1, 'approved this merge request', true);
    expect(await source().write(iid, 'first', undefined)).toBeUndefined();
    const [note] = added();
    expect(await source().write(iid, 'second', note?.id)).toBeUndefined();
    expect(await source().written(iid)).toEqual([
      { id: expect.any(Number), user: 2, body: 'Well done' },
      { id: note?.id, user: double.tokenUser, body: 'second' },
    ]);
  });

  const refuseTo = () => {
    double.before = () => ({ status: 401 });
  };
  const onlyRead = () => {
    double.scope = 'read_api';
  };

  test.each([
    ['the token only reads', 403, onlyRead, 'text', undefined],
    ['there is no such note', 404, () => {}, 'text', 1],
    ['it is too long', 400, () => {}, 'x'.repeat(1_000_001), undefined],
    ['the token is wrong', 401, refuseTo, 'text', undefined],
  ] as const)('when %s, says %s, and asks once', async (_, status, prepare, text, id) => {
    prepare();
    double.calls.length = 0;
    expect(await source().write(iid, text, id)).toBe(status);
    expect(double.calls).toHaveLength(1);
    expect(added()).toEqual([]);
  });

  test("when it is somebody else's note, GitLab refuses", async () => {
    const other = double.note(iid, 1, 'mine');
    expect(await source().write(iid, 'yours', other)).toBe(403);
  });

  test('when GitLab asks to wait, waits as long as it says, and then writes once', async () => {
    let refused = 0;
    double.before = (call) => {
      if (!call.startsWith('POST ') || refused > 0) return undefined;
      refused += 1;
      return { status: 429, headers: { 'retry-after': '7' } };
    };
    expect(await source().write(iid, 'text', undefined)).toBeUndefined();
    expect(waits).toEqual([7000]);
    expect(added()).toHaveLength(1);
  });

  test('when it is not known whether GitLab added a note, it is not sent again; a replacement is', async () => {
    double.before = (call) => (call.startsWith('GET ') ? undefined : { status: 502 });
    double.calls.length = 0;
    expect(await unreachable(source().write(iid, 'text', undefined))).toMatch(
      /POST .*\/notes: answers 502, and may have written all the same$/,
    );
    expect(double.calls).toHaveLength(1);
    expect(await unreachable(source().write(iid, 'text', 7))).toMatch(/PUT .*\/notes\/7: answers 502, 5 times$/);
    double.close();
    expect(await unreachable(source().write(iid, 'text', undefined))).toMatch(
      /: fails, and may have written all the same$/,
    );
  });
});
