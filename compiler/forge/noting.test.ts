import { describe, expect, test } from 'vitest';
import type { MergeRequest, NamedJob, NotedFacts } from '../model/merge-request.ts';
import { countNotes, type NotedInput, onceNoted } from './noting.ts';

const head = 'a'.repeat(40);
const digest = `sha256:${'1'.repeat(64)}`;
const noted = '2026-11-24T10:00:00Z';
const request: MergeRequest = {
  ...{ iid: 7, state: 'merged', sha: head, author: 1, merged_at: undefined, target_branch: 'main' },
  ...{ source_project: 42, target_project: 42 },
};
const byAna = { user: 11, body: `/relc approve ${digest}`, created_at: noted, was_edited: false };
const facts: NotedFacts = {
  ...{ wrote: ['author@example.com'], pushed: [1], notes: [byAna], machines: [], jobs: new Map() },
  commits: [{ id: head, people: ['author@example.com'], jobs: [] }],
  users: new Map([[11, { state: 'active', bot: false, access_level: 30 }]]),
};
const valid = { from: '2026-01-01', until: '2026-12-31' };
const ana = { id: 'ana', gitlab_id: 11, roles: ['mlops' as const], person: 'Ana', emails: ['ana@example.com'], valid };
const withFacts = (changes: Partial<NotedFacts> = {}): NotedInput => ({
  ...{ request, facts: { ...facts, ...changes }, people: [{ entry: ana, gitlabId: 11 }] },
  ...{ isStep: (one) => one === digest, isRevoked: () => false },
});
const said = (input: NotedInput) => {
  const { approvals, faults } = countNotes(input);
  return [...approvals.map(({ key }) => key), ...faults.map(({ code }) => code)];
};

test('when somebody who took no part wrote the digest, it approves the step', () => {
  expect(said(withFacts())).toEqual(['ana']);
});

test('when they pushed, also without a pipeline that ran, it does not', () => {
  expect(said(withFacts({ pushed: [1, 11] }))).toEqual(['uncounted/author']);
});

describe('a change of what judges that a job or a token brought', () => {
  const commit = { id: head, people: ['Another', 'another@example.com'], jobs: ['7'] };
  const brought = (startedBy: Partial<NamedJob> = {}, changes: Partial<NotedFacts> = {}) => {
    const job = { user: 12, isMachine: false, ref: 'main', isTag: false, namesCommit: true, ...startedBy };
    return withFacts({ machines: [99], commits: [commit], jobs: new Map([[head, job]]), ...changes });
  };

  test('when GitLab shows who started the job, that person counts as author, and others count', () => {
    expect(said(brought())).toEqual(['ana']);
    expect(said(brought({ user: 11 }))).toEqual(['uncounted/author']);
  });

  test.each([
    ['its artifacts do not name the commit', brought({ namesCommit: false })],
    ['a machine started it', brought({ isMachine: true })],
    ['no commit of the bot’s names a job', brought({}, { commits: [{ ...commit, jobs: [] }] })],
  ])('when %s, nobody can tell who stands behind it, so no note approves it', (_, input) => {
    expect(countNotes(input)).toMatchObject({
      approvals: [],
      faults: [{ code: 'forge/starter-unknown', facts: { subject: '!7', observed: [head] } }],
    });
    // It is still no change that nobody approved, and that one alone could take back.
    expect(onceNoted(input)).toHaveLength(1);
  });

  test('when no note names the step, nobody asks who started it', () => {
    expect(said(brought({ namesCommit: false }, { notes: [] }))).toEqual([]);
  });
});
