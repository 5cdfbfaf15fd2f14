import { describe, expect, test } from 'vitest';
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import type { MergeRequest, MergeRequestFacts, MergeRequests, NamedJob, PlanJob } from '../model/merge-request.ts';
import type { TrustedEntry } from '../model/trust.ts';
import { countApprovals, type ForgeInput, mergeRequestOf } from './counting.ts';

const project = 42;
const head = 'a'.repeat(40);
const other = 'b'.repeat(40);
const plan = { target: 'prod', model: 'churn' };
const planDigest = digestOf(canonical(plan));
const otherPlan = { ...plan, model: 'other' };
const written = (content: unknown) => utf8(JSON.stringify({ plan_digest: planDigest, plan: content }));
const minute = (number: number) => `2026-11-24T10:${String(number).padStart(2, '0')}:00Z`;

const request: MergeRequest = {
  iid: 7,
  state: 'merged',
  sha: head,
  author: 1,
  merged_at: undefined,
  target_branch: 'main',
  source_project: project,
  target_project: project,
};
const job: PlanJob = { of: 'request', commit: head, finished_at: minute(10), plan: written(plan) };
const facts: MergeRequestFacts = {
  was_reopened: false,
  versions: [{ head_commit: head, base_commit: other, created_at: minute(5) }],
  wrote: ['author@example.com'],
  pushed: [1],
  machines: [],
  commits: [{ id: head, people: ['author@example.com'], jobs: [] }],
  jobs: new Map(),
  approvals: [{ user: 11, name: 'Ana (@ana)', approved_at: minute(20) }],
  notes: [],
  plans: [job],
  users: new Map([[11, { state: 'active', bot: false, access_level: 30 }]]),
  settings: {},
};
const ana: TrustedKey = {
  id: 'ana',
  gitlab_id: 11,
  roles: ['mlops', 'builder'],
  person: 'Ana',
  emails: ['ana@example.com'],
  valid: { from: '2026-01-01', until: '2026-12-31' },
};
const input: ForgeInput = {
  request,
  facts,
  policy: { url: 'https://gitlab.example.com', project_id: project, plan_job: 'plan' },
  digestBound: false,
  model: 'churn',
  planDigest,
  local: { proposed: ['releases/churn/model.yaml'], since: ['releases/other/model.yaml', 'README.md'], authors: [] },
  people: [{ entry: ana, gitlabId: 11 }],
  expiresAfterDays: 30,
  at: '2026-11-25T00:00:00Z',
};

const withFacts = (changes: Partial<MergeRequestFacts>, more: Partial<ForgeInput> = {}): ForgeInput => ({
  ...input,
  ...more,
  facts: { ...facts, ...changes },
});
const withEntry = (changes: Partial<TrustedEntry>) => ({
  ...input,
  people: [{ entry: { ...ana, ...changes }, gitlabId: 11 }],
});
const withUser = (changes: object) =>
  withFacts({ users: new Map([[11, { state: 'active', bot: false, access_level: 30, ...changes }]]) });
const approvedAt = (at: string | undefined) => ({ approvals: [{ user: 11, name: 'Ana (@ana)', approved_at: at }] });
const note = (body: string, changes = {}) => ({
  ...{ user: 11, body, created_at: minute(30), was_edited: false },
  ...changes,
});
const approving = `/relc approve ${planDigest}`;

describe('the merge request of a commit', () => {
  const found: MergeRequests = { default_branch: 'main', is_protected: true, requests: [request] };
  const said = (changes: Partial<MergeRequests>) => {
    const { value, diagnostics } = mergeRequestOf(head, { ...found, ...changes }, project);
    return value ? value.iid : diagnostics.map(({ code }) => code);
  };

  test('when exactly one was merged into the default branch, it is that', () => {
    expect(said({})).toBe(7);
    const open = { ...request, iid: 8, state: 'opened' };
    const elsewhere = { ...request, iid: 9, target_branch: 'old' };
    expect(said({ requests: [open, request, elsewhere] })).toBe(7);
  });

  test.each([
    ['there is none', []],
    ['it is open', [{ ...request, state: 'opened' }]],
    ['it was merged into another branch', [{ ...request, target_branch: 'old' }]],
    ['there are two', [request, { ...request, iid: 8 }]],
  ])('when %s, refuses with forge/not-one-merge-request', (_, requests) => {
    expect(said({ requests })).toEqual(['forge/not-one-merge-request']);
  });

  test('when the default branch is not protected, refuses with forge/branch-not-protected', () => {
    expect(said({ is_protected: false })).toEqual(['forge/branch-not-protected']);
  });

  test.each(['source_project', 'target_project'])('when its %s is another, refuses with forge/fork', (field) => {
    expect(said({ requests: [{ ...request, [field]: 43 }] })).toEqual(['forge/fork']);
  });
});

describe('a merge request whose approvals are all doubtful', () => {
  const said = (changed: ForgeInput) => {
    const { value, diagnostics } = countApprovals(changed);
    expect(value).toBeUndefined();
    return diagnostics.map(({ code }) => code);
  };

  test('when it was reopened, refuses with forge/reopened', () => {
    expect(said(withFacts({ was_reopened: true }))).toEqual(['forge/reopened']);
  });

  test('when its head is not its latest version, or it has none, refuses with forge/head-moved', () => {
    const version = { head_commit: other, base_commit: other, created_at: minute(5) };
    expect(said(withFacts({ versions: [version, ...facts.versions] }))).toEqual(['forge/head-moved']);
    expect(said(withFacts({ versions: [] }))).toEqual(['forge/head-moved']);
  });

  test.each(['proposed', 'since'])('when %s cannot be told, refuses with forge/commit-not-here', (field) => {
    expect(said({ ...input, local: { ...input.local, [field]: undefined } })).toEqual(['forge/commit-not-here']);
  });

  test.each(['.gitlab-ci.yml', 'policies/policy.wasm', 'releases.yaml'])(
    'when it also changes %s, refuses with forge/touches-judge',
    (path) => {
      const proposed = ['releases/churn/model.yaml', path];
      expect(said({ ...input, local: { ...input.local, proposed } })).toEqual(['forge/touches-judge']);
    },
  );

  test('when the model differs between its head and what is applied, refuses with forge/merged-otherwise', () => {
    const since = ['releases/churn/1/release.yaml'];
    expect(said({ ...input, local: { ...input.local, since } })).toEqual(['forge/merged-otherwise']);
  });

  test.each([
    'acknowledgements/loan.yaml',
    'incidents/2026-11-20.md',
    'monitoring/1-2026-11-20.json',
    'traffic/prod/1.json',
  ])('when only %s came in between, which is in no plan, the approvals count', (path) => {
    const since = [`releases/churn/${path}`];
    expect(countApprovals({ ...input, local: { ...input.local, since } }).diagnostics).toEqual([]);
    expect(said({ ...input, local: { ...input.local, since: [`releases/churn/1/${path}`] } })).toEqual([
      'forge/merged-otherwise',
    ]);
  });

  test.each([
    ['is otherwise', { reset_approvals_on_push: false }],
    ['is not shown', {}],
  ])('when a setting that policy wants %s, refuses with forge/setting', (_, settings) => {
    const policy = { ...input.policy, settings: { reset_approvals_on_push: true } };
    expect(said(withFacts({ settings }, { policy }))).toEqual(['forge/setting']);
    expect(countApprovals(withFacts({ settings: { reset_approvals_on_push: true } }, { policy })).value).toHaveLength(
      1,
    );
  });

  test.each<[string, readonly PlanJob[]]>([
    ['there is no plan job', []],
    ['it left no plan', [{ ...job, plan: undefined }]],
    ['it left no JSON', [{ ...job, plan: utf8('plan') }]],
    ['its plan is no plan', [{ ...job, plan: utf8('{"plan": 1}') }]],
    ['its plan is another, whatever digest it names', [{ ...job, plan: written(otherPlan) }]],
    ['it was run again with another', [job, { ...job, finished_at: minute(15), plan: written(otherPlan) }]],
  ])('when %s, refuses with forge/other-plan', (_, plans) => {
    expect(said(withFacts({ plans }))).toEqual(['forge/other-plan']);
  });
});

describe('a merge request that a job or a token brought', () => {
  const bot = 'project_42_bot_1a2b@noreply.gitlab.example.com';
  const commit = { id: head, people: ['Ana', 'ana@example.com'], jobs: ['7'] };
  const started = { user: 12, isMachine: false, ref: 'main', isTag: false, namesCommit: true };
  const brought = (changes: Partial<MergeRequestFacts> = {}, startedBy: Partial<NamedJob> = {}) =>
    withFacts({ commits: [commit], jobs: new Map([[head, { ...started, ...startedBy }]]), machines: [99], ...changes });
  const said = (changed: ForgeInput) => countApprovals(changed).diagnostics.map(({ code }) => code);

  test('when GitLab shows who started the job, that person counts as author, whatever the commit says, and others count', () => {
    expect(said(brought())).toEqual([]);
    expect(countApprovals(brought()).value).toHaveLength(1);
    expect(said(brought({}, { user: 11 }))).toEqual(['uncounted/author']);
    expect(said(brought({ machines: [], commits: [{ ...commit, people: ['b@example.com'] }] }, { user: 11 }))).toEqual([
      'uncounted/author',
    ]);
  });

  test.each<[string, ForgeInput]>([
    ['its artifacts do not name the commit', brought({}, { namesCommit: false })],
    ['it ran for the merge request, whose own text it ran', brought({}, { ref: 'refs/merge-requests/7/head' })],
    ['it ran for another branch', brought({}, { ref: 'change' })],
    ['it ran for a tag that is called like the branch', brought({}, { isTag: true })],
    ['a machine started it', brought({}, { isMachine: true })],
    ['whoever started it is gone', brought({}, { user: undefined })],
    ['there is no such job', brought({ jobs: new Map() })],
    ['the commit names two jobs', brought({ commits: [{ ...commit, jobs: ['7', '8'] }] })],
    ['it names none', brought({ commits: [{ ...commit, jobs: [] }] })],
    ['GitLab shows no commit', brought({ commits: [] })],
    ['one of its commits names none', brought({ commits: [commit, { ...commit, id: other, jobs: [] }] })],
    ['it names a job though a person opened it', brought({ machines: [], jobs: new Map() })],
    [
      'a bot wrote it, though a person opened it',
      brought({ machines: [], commits: [{ id: head, people: [bot], jobs: [] }] }),
    ],
    [
      'a service account wrote it',
      brought({ machines: [], commits: [{ id: head, people: ['service_account_9@noreply.example.com'], jobs: [] }] }),
    ],
  ])('when %s, nobody can tell who started it: refuses with forge/starter-unknown', (_, changed) => {
    expect(said(changed)).toEqual(['forge/starter-unknown']);
    expect(countApprovals(changed).value).toBeUndefined();
  });
});

describe('one approval', () => {
  const said = (changed: ForgeInput) => {
    const { value, diagnostics } = countApprovals(changed);
    expect(value).toEqual([]);
    return diagnostics.map(({ code }) => code);
  };

  test('when nothing can have changed since, counts, bound to the plan and for as long as policy says', () => {
    expect(countApprovals(input)).toEqual({
      value: [
        {
          key: 'ana',
          person: 'Ana',
          emails: ['ana@example.com'],
          role: 'mlops',
          roles: ['mlops'],
          held: [{ role: 'mlops' }],
          bound_to: planDigest,
          not_after: '2026-12-24T10:20:00Z',
          given: { merge_request: 7, at: minute(20), by: 'button' },
        },
      ],
      diagnostics: [],
    });
  });

  test('when nobody trusts the user, is left out with uncounted/unknown', () => {
    expect(said({ ...input, people: [] })).toEqual(['uncounted/unknown']);
    expect(said({ ...input, people: [{ entry: ana, gitlabId: 12 }] })).toEqual(['uncounted/unknown']);
  });

  test.each([
    { revoked: '2026-11-25' },
    { valid: { from: '2026-01-01', until: '2026-11-24' } },
    { valid: { from: '2026-11-26', until: '2026-12-31' } },
  ])('when the entry says %j, is left out with uncounted/not-valid', (changes) => {
    expect(said(withEntry(changes))).toEqual(['uncounted/not-valid']);
  });

  test.each([[['builder']], [['mlops', 'security']]])(
    'when the roles held are %j, is left out with uncounted/role-unclear',
    (roles) => {
      expect(said(withEntry({ roles }))).toEqual(['uncounted/role-unclear']);
    },
  );

  test('when the approver has left, is left out with the last day', () => {
    const leaving = (left: string) => withEntry({ left });
    expect(countApprovals(leaving('2026-11-25')).diagnostics).toEqual([]);
    expect(countApprovals(leaving('2026-11-24')).diagnostics).toEqual([
      { code: 'approve/left', facts: { observed: '2026-11-24', subject: 'Ana (@ana)', plan: planDigest } },
    ]);
  });

  test('when the role is held for some models, says for which', () => {
    const { value } = countApprovals(withEntry({ held_for: { units: ['cards'] } }));
    expect(value).toMatchObject([{ role: 'mlops', roles: [], held: [{ role: 'mlops', units: ['cards'] }] }]);
    expect(countApprovals(input).value).toMatchObject([{ roles: ['mlops'], held: [{ role: 'mlops' }] }]);
  });

  test('when somebody stands in, approves in that role on those days; a day late is left out with its own words', () => {
    const standsIn = (until: string) =>
      withEntry({ roles: [], substitutes: [{ role: 'mlops', for: 'Eva', from: '2026-11-01', until }] });
    expect(countApprovals(standsIn('2026-11-25')).value).toMatchObject([{ role: 'mlops', roles: ['mlops'] }]);
    const late = { role: 'mlops', for: 'Eva', observed: '2026-11-25', expected: '2026-11-01 – 2026-11-24' };
    expect(countApprovals(standsIn('2026-11-24')).diagnostics).toEqual([
      { code: 'approve/substitute-over', facts: { ...late, subject: 'Ana (@ana)', plan: planDigest } },
    ]);
  });

  test.each(['blocked', 'deactivated', 'banned'])(
    'when the user is %s, is left out with uncounted/not-active',
    (state) => {
      expect(said(withUser({ state }))).toEqual(['uncounted/not-active']);
      expect(said(withFacts({ users: new Map() }))).toEqual(['uncounted/not-active']);
    },
  );

  test('when the user is a bot, is left out with uncounted/bot', () => {
    expect(said(withUser({ bot: true }))).toEqual(['uncounted/bot']);
  });

  test.each([0, 5, 10])('when the access level is %i, is left out with uncounted/no-access', (access_level) => {
    expect(said(withUser({ access_level }))).toEqual(['uncounted/no-access']);
  });

  test.each<[string, ForgeInput]>([
    ['opened the merge request', { ...input, request: { ...request, author: 11 } }],
    ['started a plan job', withFacts({ pushed: [1, 11] })],
    ['wrote a commit of it', withFacts({ wrote: ['ANA@example.com'] })],
    ['wrote a commit of it under an address that looks the same', withFacts({ wrote: ['ana\u200b@example.com '] })],
    ['wrote the release under another address', { ...input, local: { ...input.local, authors: ['a@x.org', 'ANA'] } }],
    ['wrote a commit of it under another address', withFacts({ wrote: ['Ana', 'home@example.org'] })],
    ['wrote the release', { ...input, local: { ...input.local, authors: ['Ana@example.com'] } }],
    ['wrote a commit of it, and has an address in capitals', withEntry({ emails: ['AUTHOR@example.com'] })],
    ['has no e-mail address', withEntry({ emails: [] })],
  ])('when the user %s, is left out with uncounted/author', (_, changed) => {
    expect(said(changed)).toEqual(['uncounted/author']);
  });

  test('when GitLab does not say when, is left out with uncounted/no-time, unless a note names the plan', () => {
    expect(said(withFacts(approvedAt(undefined)))).toEqual(['uncounted/no-time']);
    expect(countApprovals(withFacts({ ...approvedAt(undefined), notes: [note(approving)] })).value).toHaveLength(1);
  });

  test.each([4, 5])(
    'when given at minute %i, and the last push was at 5, is left out with uncounted/before-push',
    (at) => {
      expect(said(withFacts(approvedAt(minute(at))))).toEqual(['uncounted/before-push']);
    },
  );

  test.each([9, 10])(
    'when given at minute %i, and the plan was there at 10, is left out with uncounted/before-plan',
    (at) => {
      expect(said(withFacts(approvedAt(minute(at))))).toEqual(['uncounted/before-plan']);
    },
  );

  test('when the plan job was run again after it, is left out with uncounted/before-plan', () => {
    const again = { ...job, finished_at: minute(25) };
    for (const plans of [
      [job, again],
      [again, job],
    ])
      expect(said(withFacts({ plans }))).toEqual(['uncounted/before-plan']);
  });

  test('when the default branch planned the same commit before it, but the merge request only after, is left out', () => {
    const earlier: PlanJob = { ...job, of: 'branch', finished_at: minute(8) };
    expect(said(withFacts({ plans: [earlier, { ...job, finished_at: minute(25) }] }))).toEqual([
      'uncounted/before-plan',
    ]);
  });

  test('when the default branch planned the same commit later, still counts', () => {
    const later: PlanJob = { ...job, of: 'branch', finished_at: minute(40) };
    expect(countApprovals(withFacts({ plans: [job, later] })).value).toHaveLength(1);
  });

  test.each<[string, PlanJob[]]>([
    ['there was none', []],
    ['it was another', [{ ...job, plan: written(otherPlan) }]],
    ['it was at another commit', [{ ...job, commit: other }]],
  ])(
    'when the plan is that of the default branch, and at the head %s, is left out with uncounted/other-plan',
    (_, plans) => {
      const ofBranch: PlanJob = { ...job, of: 'branch', commit: other };
      expect(said(withFacts({ plans: [...plans, ofBranch] }))).toEqual(['uncounted/other-plan']);
      const noted = withFacts({ plans: [...plans, ofBranch], notes: [note(approving)] });
      expect(countApprovals(noted).value?.[0]?.given?.by).toBe('note');
    },
  );

  test('when it is too old, is left out with uncounted/expired', () => {
    expect(said({ ...input, at: '2026-12-24T10:20:00Z' })).toEqual(['uncounted/expired']);
    expect(countApprovals({ ...input, at: '2026-12-24T10:19:59Z' }).value).toHaveLength(1);
  });
});

describe('a note that names the plan', () => {
  const bound = (notes: MergeRequestFacts['notes'], more: Partial<MergeRequestFacts> = {}) => {
    const { value, diagnostics } = countApprovals(withFacts({ notes, ...more }, { digestBound: true }));
    return value?.[0]?.given ?? diagnostics.map(({ code }) => code);
  };
  const counts = { merge_request: 7, at: minute(30), by: 'note' };

  test('when policy asks for it and it is there, counts from when it was written', () => {
    expect(bound([note(approving)])).toEqual(counts);
    expect(bound([note(`${approving}\n`)])).toEqual(counts);
  });

  test.each([
    ['there is none', []],
    ['somebody else wrote it', [note(approving, { user: 12 })]],
    ['it names another plan', [note(`/relc approve sha256:${'0'.repeat(64)}`)]],
    ['it says more than that', [note(`Do not ${approving}`)]],
  ])('when policy asks for it and %s, the button is left out with uncounted/no-note', (_, notes) => {
    expect(bound(notes)).toEqual(['uncounted/no-note']);
  });

  test('when it was edited, is left out with uncounted/note-edited, unless there is another', () => {
    const edited = note(approving, { was_edited: true });
    expect(bound([edited])).toEqual(['uncounted/note-edited']);
    expect(bound([edited, note(approving)])).toEqual(counts);
  });

  test('when its writer did not press the button, or took it back, does not count', () => {
    expect(bound([note(approving)], { approvals: [] })).toEqual([]);
  });

  test('when it is too old, is left out with uncounted/expired', () => {
    const late = { ...withFacts({ notes: [note(approving)] }, { digestBound: true }), at: '2026-12-24T10:30:00Z' };
    expect(countApprovals(late).diagnostics.map(({ code }) => code)).toEqual(['uncounted/expired']);
  });
});
