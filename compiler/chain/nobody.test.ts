import { expect, test } from 'vitest';
import { nobodyYet, onlyAuthors } from './nobody.ts';
import type { JudgePolicy } from './policy.ts';
import { anyRole } from './quorum.ts';

const entry = (id: string, role: string) => ({
  entry: { id, person: id, emails: [], roles: [role], valid: { from: '2026-01-01', until: '2026-12-31' } },
  gitlabId: 1,
});
const policy: JudgePolicy = {
  require: { mlops: 1, security: 2 },
  asked: {},
  gitlab: undefined,
  signers: [],
  people: [entry('one', 'mlops'), entry('two', 'security')],
};

test('when too few people hold a role, warns with who is asked for and how many could', () => {
  expect(nobodyYet(policy, policy.require, 'abc', '2026-06-01')).toEqual([
    {
      ...{ code: 'judge/nobody-yet', severity: 'warning' },
      facts: { commit: 'abc', observed: ['security 1'], expected: { mlops: 1, security: 2 } },
    },
  ]);
});

test('when there are enough, or anybody may approve, says nothing', () => {
  expect(nobodyYet({ ...policy, require: { security: 1 } }, { security: 1 }, 'abc', '2026-06-01')).toEqual([]);
  expect(nobodyYet(policy, { [anyRole]: 1 }, 'abc', '2026-06-01')).toEqual([]);
});

test('when only authors hold a role, warns of it, and of no role that others could fill', () => {
  const asked = { mlops: 1, security: 1 };
  expect(onlyAuthors(policy, asked, ['two'], '2026-06-01')).toEqual([
    {
      ...{ code: 'judge/only-authors', severity: 'warning', file: 'policies/governance/approvals.yaml' },
      facts: { role: 'security', observed: 0, expected: 1 },
    },
  ]);
  expect(onlyAuthors(policy, asked, ['somebody@example.com'], '2026-06-01')).toEqual([]);
});

test('when nobody holds the role at all, or anybody may approve, authors make no difference', () => {
  expect(onlyAuthors(policy, { legal: 1 }, ['two'], '2026-06-01')).toEqual([]);
  expect(onlyAuthors(policy, { [anyRole]: 1 }, ['one', 'two'], '2026-06-01')).toEqual([]);
});
