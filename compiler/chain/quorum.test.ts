// One rule in two languages: who approves a step of the judge is counted as the compiled policy counts for releases.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldFor, TrustedKey } from '../../schemas/generated/documents.ts';
import { wholeInput } from '../../testing/plan-input.ts';
import { documentOf, planned, rollout } from '../../testing/proposal.ts';
import { at, sampleEvaluator } from '../../testing/sample.ts';
import { quorumFaults } from '../apply/quorum.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { canonical } from '../lib/json.ts';
import { isSamePerson } from '../lib/person.ts';
import { dayOf } from '../lib/time.ts';
import type { GivenApproval } from '../model/approval.ts';
import { heldRoles, rolesForAll } from '../trust/roles.ts';
import { anyRole, countApprovals } from './quorum.ts';

const evaluator = await sampleEvaluator();
const document = { ...documentOf(planned(wholeInput(rollout))) };

/** What the compiled policy says of the same approvals. */
function byPolicy(approvals: readonly GivenApproval[], authors: readonly string[], required: Record<string, number>) {
  const facts = { units: ['of nobody'], acted: [], excluded: [] };
  const fields = { held: [], bound_to: document.plan_digest, not_after: '2099-01-01T00:00:00Z' };
  const bound = approvals.map(({ in_place_of: absent, ...one }) => {
    const substitute = absent && { for: absent, from: '2026-01-01', until: '2099-01-01' };
    return { ...fields, ...one, ...(substitute && { held: [{ role: one.role, substitute }] }) };
  });
  const plan = { ...document, plan: { ...document.plan, class: 'normal' as const } };
  return quorumFaults({ document: plan, approvals: bound, evaluator, at, facts }, authors, required);
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
const substitute = fc
  .tuple(approval, fc.constantFrom('ana', 'eva', 'otto', undefined))
  .map(([one, absent]) => (absent && one.roles.includes(one.role) ? { ...one, in_place_of: absent } : one));
const required = fc.dictionary(fc.constantFrom(...roles), fc.integer({ min: 1, max: 2 }), { minKeys: 1 });
const authors = fc.subarray([...names, ...addresses, 'else@x.org']);

describe('the quorum of a step', () => {
  const uniqueKeys = fc.uniqueArray(substitute, { selector: (one) => canonical([one.key, one.role]), maxLength: 4 });

  test('when nobody approves twice, the compiled policy finds the same', () => {
    fc.assert(
      fc.property(uniqueKeys, authors, required, (approvals, wrote, asked) => {
        fc.pre(approvals.every((one) => approvals.every((other) => one === other || !isSamePerson(one, other))));
        const own = countApprovals(approvals, wrote, asked);
        const found = byPolicy(approvals, wrote, asked);
        const codes = ['approve/author', 'approve/role-not-held'];
        const missing = found
          .filter(({ code }) => code === 'approve/missing-role')
          .map(({ facts }) => [facts?.['subject'], Number(facts?.['expected']) - Number(facts?.['observed'])]);
        for (const fault of about(own.faults, ...codes)) expect(about(found, ...codes)).toContain(fault);
        expect(new Map(Object.entries(own.missing))).toEqual(new Map(missing as [string, number][]));
      }),
      { numRuns: 300 },
    );
  });

  test('when a role is held for some models or for a while, the compiled policy finds the same of a model of none of them', () => {
    const days = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');
    const heldFor = fc.constantFrom<HeldFor>({}, { units: ['cards'] }, { models: ['churn'] });
    const entry = fc.record({
      roles: fc.subarray([...roles, 'builder']),
      held_for: heldFor,
      substitutes: fc.array(
        fc.record({
          role: fc.constantFrom(...roles),
          for: fc.constant('Eva'),
          held_for: heldFor,
          from: days,
          until: days,
        }),
        { maxLength: 2 },
      ),
    });
    const base = {
      id: 'ana',
      person: 'Ana',
      emails: ['ana@x.org'],
      valid: { from: '2026-01-01', until: '2027-01-01' },
    };
    fc.assert(
      fc.property(entry, fc.constantFrom(...roles), (own, role) => {
        const holder: TrustedKey = { ...base, ...own };
        const given = { key: 'ana', person: 'Ana', emails: base.emails, role };
        const counted = countApprovals([{ ...given, roles: rolesForAll(holder, dayOf(at)) }], [], { [role]: 1 });
        // The policy looks through everything that is held.
        const found = byPolicy([{ ...given, roles: [], ...{ held: heldRoles(holder) } }], [], { [role]: 1 });
        expect(found.length === 0).toBe(Object.keys(counted.missing).length === 0);
      }),
      { numRuns: 200 },
    );
  });

  test('when more is approved, nothing is missing that was not before, and no person counts twice', () => {
    const entries = names.map((name, index): GivenApproval => {
      const person = name.trim().toLowerCase();
      return { key: `k${index}`, person: name, emails: [`${person}@x.org`], role: '', roles };
    });
    const given = fc
      .tuple(fc.constantFrom(...entries), fc.constantFrom(...roles))
      .map(([who, role]) => ({ ...who, role, ...(role === 'privacy' && { in_place_of: 'eva' }) }));
    const sum = (missing: Record<string, number>) => Object.values(missing).reduce((all, one) => all + one, 0);
    fc.assert(
      fc.property(fc.array(given, { maxLength: 6 }), given, required, (approvals, more, asked) => {
        const [then, now] = [approvals, [...approvals, more]].map((some) => countApprovals(some, [], asked));
        expect(sum(now?.missing ?? {})).toBeLessThanOrEqual(sum(then?.missing ?? {}));
        for (const one of now?.given ?? [])
          expect(now?.given.filter((other) => isSamePerson(one, other))).toEqual([one]);
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

  test('when somebody and who stands in for them approve in one role, they are one person; in two roles, they are two', () => {
    const eva = { ...ana, key: 'eva', person: 'Eva', emails: ['eva@x.org'], in_place_of: 'ana' };
    const more = { ...eva, key: 'caio', person: 'Caio', emails: ['caio@x.org'] };
    expect(countApprovals([ana, eva, more], [], { mlops: 2 }).missing).toEqual({ mlops: 1 });
    expect(countApprovals([rui, { ...eva, in_place_of: 'rui' }], [], asked).missing).toEqual({});
    const both = { ...ana, role: 'security', roles: ['mlops', 'security'] };
    expect(countApprovals([ana, both, eva], [], asked).missing).toEqual({});
    expect(countApprovals([eva, ana, both], [], asked).missing).toEqual({});
  });

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
  ] as const)('when %s, that does not count', (_, approvals, wrote, codes, missing) => {
    const counted = countApprovals(approvals, wrote, asked);
    expect(counted.faults.map(({ code }) => code)).toEqual(codes);
    expect(counted.missing).toEqual(missing);
  });

  test.each([
    ['has two keys of one name', { key: 'ana-2', person: 'ana', emails: ['other@x.org'] }],
    ['has two keys of one address', { key: 'ana-2', person: 'A.', emails: ['ANA@x.org'] }],
  ])('when one person %s, that is one of the two that a role asks for', (_, other) => {
    const again = { ...ana, ...other };
    expect(countApprovals([ana, again, rui], [], { mlops: 2 }).missing).toEqual({ mlops: 1 });
    expect(countApprovals([ana, again, rui], [], asked)).toMatchObject({ given: [ana, rui], missing: {}, faults: [] });
  });

  test('when one person approves in two roles, counts in the one that is needed, and in no more', () => {
    const held = ['mlops', 'security'];
    const [first, second] = [
      { ...ana, roles: held },
      { ...ana, role: 'security', roles: held },
    ];
    const eva = { ...ana, key: 'eva', person: 'Eva', emails: ['eva@x.org'] };
    expect(countApprovals([first, second], [], asked).missing).toEqual({ security: 1 });
    expect(countApprovals([first, second, rui], [], asked)).toMatchObject({ given: [first, rui], missing: {} });
    expect(countApprovals([first, second, eva], [], asked)).toMatchObject({ given: [second, eva], missing: {} });
    expect(countApprovals([first, second], [], { privacy: 1 })).toMatchObject({
      given: [second],
      missing: { privacy: 1 },
    });
  });

  test('when an approver wrote it under several names, the fault names each once, in order', () => {
    const emails = ['zoe@x.org', 'ana@x.org', 'ANA@x.org', 'other@x.org'];
    const { faults } = countApprovals([{ ...ana, emails }], ['Ana', 'ana@x.org', 'zoe@x.org'], asked);
    expect(faults).toEqual([
      { code: 'approve/author', facts: { subject: 'ana', observed: ['ana', 'ana@x.org', 'zoe@x.org'] } },
    ]);
  });
});
