// One rule in two languages: who approves a step of the judge is counted as the compiled policy counts for releases.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeInput } from '../../testing/plan-input.ts';
import { documentOf, planned, rollout } from '../../testing/proposal.ts';
import { at, sampleEvaluator } from '../../testing/sample.ts';
import { quorumFaults } from '../apply/quorum.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { canonical } from '../lib/json.ts';
import type { GivenApproval } from '../model/approval.ts';
import { anyRole, countApprovals } from './quorum.ts';

const evaluator = await sampleEvaluator();
const document = { ...documentOf(planned(wholeInput(rollout))) };

/** What the compiled policy says of the same approvals. */
function byPolicy(approvals: readonly GivenApproval[], authors: readonly string[], required: Record<string, number>) {
  const bound = approvals.map((one) => ({ ...one, bound_to: document.plan_digest, not_after: '2099-01-01T00:00:00Z' }));
  const plan = { ...document, plan: { ...document.plan, class: 'normal' as const } };
  return quorumFaults({ document: plan, approvals: bound, evaluator, at }, authors, required);
}

const about = (faults: readonly Diagnostic[], ...codes: readonly string[]) =>
  [
    ...new Set(
      faults.filter(({ code }) => codes.includes(code)).map(({ code, facts }) => `${code} ${facts?.['subject']}`),
    ),
  ].sort();

const roles = ['mlops', 'security', 'privacy'];
const names = ['Ana', 'ana ', 'Rui', 'Eva', 'Caio'];
const addresses = ['ana@x.org', 'ANA@x.org', 'rui@x.org', 'eva@x.org'];
const approval = fc.record({
  key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
  person: fc.constantFrom(...names),
  emails: fc.subarray(addresses),
  role: fc.constantFrom(...roles),
  roles: fc.subarray(roles, { minLength: 1 }),
});
const required = fc.dictionary(fc.constantFrom(...roles), fc.integer({ min: 1, max: 2 }), { minKeys: 1 });
const authors = fc.subarray([...names, ...addresses, 'else@x.org']);

describe('the quorum of a step', () => {
  test('when the compiled policy counts the same approvals, both find the same', () => {
    const uniqueKeys = fc.uniqueArray(approval, { selector: (one) => canonical([one.key, one.role]), maxLength: 4 });
    fc.assert(
      fc.property(uniqueKeys, authors, required, (approvals, wrote, asked) => {
        const own = countApprovals(approvals, wrote, asked);
        const found = byPolicy(approvals, wrote, asked);
        const codes = ['approve/author', 'approve/role-not-held', 'approve/person-twice'];
        const missing = found
          .filter(({ code }) => code === 'approve/missing-role')
          .map(({ facts }) => [facts?.['subject'], Number(facts?.['expected']) - Number(facts?.['observed'])]);
        expect(about(own.faults, 'approve/person-twice')).toEqual(about(found, 'approve/person-twice'));
        for (const fault of about(own.faults, ...codes)) expect(about(found, ...codes)).toContain(fault);
        expect(new Map(Object.entries(own.missing))).toEqual(new Map(missing as [string, number][]));
      }),
      { numRuns: 300 },
    );
  });

  const ana: GivenApproval = { key: 'ana', person: 'Ana', emails: ['ana@x.org'], role: 'mlops', roles: ['mlops'] };
  const rui: GivenApproval = {
    key: 'rui',
    person: 'Rui',
    emails: ['rui@x.org'],
    role: 'security',
    roles: ['security'],
  };
  const asked = { mlops: 1, security: 1 };

  test('when each role has its people, nothing is missing', () => {
    expect(countApprovals([ana, rui], ['eva@x.org'], asked)).toEqual({ given: [ana, rui], missing: {}, faults: [] });
    expect(countApprovals([ana, ana, rui], [], asked).missing).toEqual({});
    expect(countApprovals([rui], [], { [anyRole]: 1 }).missing).toEqual({});
  });

  test('when nobody approved, everybody is missing, also where any role would do', () => {
    expect(countApprovals([], [], asked).missing).toEqual(asked);
    expect(countApprovals([], [], { [anyRole]: 1 }).missing).toEqual({ [anyRole]: 1 });
  });

  test.each([
    ['the approver wrote it, by address', [ana, rui], ['Ana@X.org'], ['approve/author'], { mlops: 1 }],
    ['the approver wrote it, by name', [ana, rui], ['ANA'], ['approve/author'], { mlops: 1 }],
    ['the approver has no address', [{ ...ana, emails: [] }, rui], [], ['approve/author'], { mlops: 1 }],
    ['the role is not held', [{ ...ana, roles: ['privacy'] }, rui], [], ['approve/role-not-held'], { mlops: 1 }],
    [
      ...(['one person has two keys', [ana, { ...rui, person: 'ana' }], []] as const),
      ...([['approve/person-twice', 'approve/person-twice'], asked] as const),
    ],
    [
      ...(['one person has two keys of one address', [ana, { ...rui, emails: ['ANA@x.org'] }], []] as const),
      ...([['approve/person-twice', 'approve/person-twice'], asked] as const),
    ],
  ] as const)('when %s, that does not count', (_, approvals, wrote, codes, missing) => {
    const counted = countApprovals(approvals, wrote, asked);
    expect(counted.faults.map(({ code }) => code)).toEqual(codes);
    expect(counted.missing).toEqual(missing);
  });

  test('when one person approves twice where two of a role are asked for, one is missing', () => {
    const again = { ...ana, key: 'ana-2' };
    expect(countApprovals([ana, again, rui], [], { mlops: 2 }).missing).toEqual({ mlops: 2 });
    expect(countApprovals([ana, ana], [], { mlops: 2 }).missing).toEqual({ mlops: 1 });
  });

  test('when two people each approve twice, each fault names what that person gave, and others count', () => {
    const [anaTwo, ruiTwo] = [
      { ...ana, key: 'ana-2' },
      { ...rui, role: 'mlops', roles: ['security', 'mlops'] },
    ];
    const both = { ...rui, roles: ruiTwo.roles };
    const eva = { ...ana, key: 'eva', person: 'Eva', emails: ['eva@x.org'] };
    const counted = countApprovals([ana, anaTwo, both, ruiTwo, eva], [], asked);
    const gave = [
      { key: 'ana', role: 'mlops' },
      { key: 'ana-2', role: 'mlops' },
    ];
    const ruiGave = [
      { key: 'rui', role: 'security' },
      { key: 'rui', role: 'mlops' },
    ];
    expect(counted.faults).toEqual([
      { code: 'approve/person-twice', facts: { subject: 'ana', observed: gave } },
      { code: 'approve/person-twice', facts: { subject: 'ana-2', observed: gave } },
      { code: 'approve/person-twice', facts: { subject: 'rui', observed: ruiGave } },
    ]);
    expect(counted).toMatchObject({ given: [eva], missing: { security: 1 } });
  });

  test('when an approver wrote it under several names, the fault names each once, in order', () => {
    const emails = ['zoe@x.org', 'ana@x.org', 'ANA@x.org', 'other@x.org'];
    const { faults } = countApprovals([{ ...ana, emails }], ['Ana', 'ana@x.org', 'zoe@x.org'], asked);
    expect(faults).toEqual([
      { code: 'approve/author', facts: { subject: 'ana', observed: ['ana', 'ana@x.org', 'zoe@x.org'] } },
    ]);
  });
});
