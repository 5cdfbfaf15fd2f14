import { describe, expect, test } from 'vitest';
import { makeKey, type TestKey, today } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import type { GivenApproval } from '../model/approval.ts';
import { type JudgeStep, stepDigest } from '../model/judge.ts';
import { calendarFile, keysFile } from '../model/policies.ts';
import { signJudgeApproval } from '../trust/judge-approval.ts';
import { judgeStep, type StepFacts } from './index.ts';
import type { JudgePolicy } from './policy.ts';
import { readRevocations, revokedBy } from './revoked.ts';
import type { JudgeDocuments } from './stopping.ts';

const ana = makeKey('ana', ['mlops', 'builder']);
const rui = makeKey('rui', ['security']);
const step: JudgeStep = { before: digestOf('before'), after: digestOf('after'), steps: 7 };
const require = { mlops: 1, security: 1 };

const documents = (files: Readonly<Record<string, string>>): JudgeDocuments => ({
  judge: {
    digest: digestOf(''),
    files: new Map(Object.entries(files).map(([path, text]) => [path, `100644 ${digestOf(text)}`])),
  },
  files: new Map(Object.entries(files).map(([path, text]) => [path, utf8(text)])),
});

/** A statement in a file named after its key. */
const signed = (key: TestKey, role: string, of = step) =>
  [`${key.signer.entry.id}.sigstore.json`, signJudgeApproval(of, role, key)] as const;

const noted = (key: string, role: string): GivenApproval => ({
  key,
  person: key,
  emails: [`${key}@example.com`],
  role,
  roles: [role],
});

/** Judges a change of one document, that Ana and Rui may approve. */
const judged = ({ signers = [ana.signer, rui.signer], ...facts }: Partial<StepFacts & JudgePolicy>) => {
  const policy: JudgePolicy = { require, asked: require, gitlab: undefined, signers, people: [] };
  return judgeStep({
    step,
    before: documents({ 'README.md': 'old' }),
    after: documents({ 'README.md': 'new' }),
    policy,
    next: policy,
    statements: [],
    noted: [],
    authors: ['eva', 'eva@example.com'],
    day: today,
    isRevoked: () => false,
    ...facts,
  });
};

describe('who approved a step', () => {
  test('when all signed this very step, nothing is missing', () => {
    expect(judged({ statements: [signed(ana, 'mlops'), signed(rui, 'security')] })).toEqual({
      digest: stepDigest(step),
      changed: ['README.md'],
      required: require,
      // Roles that sign evidence approve nothing.
      given: [
        { key: 'ana', person: 'ana', emails: ['ana@example.com'], role: 'mlops', roles: ['mlops'] },
        { key: 'rui', person: 'rui', emails: ['rui@example.com'], role: 'security', roles: ['security'] },
      ],
      missing: {},
      faults: [],
    });
  });

  test('when nobody approved, everybody is missing, and nothing is wrong', () => {
    expect(judged({})).toMatchObject({ given: [], missing: require, faults: [] });
  });

  test('when one signed and another approved in a note, both count', () => {
    const { given, missing, faults } = judged({
      statements: [signed(ana, 'mlops')],
      noted: [noted('rui', 'security')],
    });
    expect(given.map(({ key }) => key)).toEqual(['ana', 'rui']);
    expect({ missing, faults }).toEqual({ missing: {}, faults: [] });
  });

  const other = { ...step, steps: 8 };
  const revoked = { ...ana.signer, entry: { ...ana.signer.entry, revoked: today } };
  const stranger = makeKey('ana', ['mlops']);
  const noStatement = ['ana.sigstore.json', utf8('{}')] as const;

  test.each<[string, Partial<StepFacts & StepFacts['policy']>, string, object]>([
    [
      'signed another step',
      { statements: [signed(ana, 'mlops', other)] },
      'judge/other-step',
      { observed: stepDigest(other), expected: stepDigest(step) },
    ],
    [
      'signed with a key that the judge before does not know',
      { statements: [signed(stranger, 'mlops')] },
      'judge/unknown-key',
      { observed: 'unknown-key' },
    ],
    ['left a file that is no statement', { statements: [noStatement] }, 'approve/not-genuine', {}],
    [
      'has a key that was no longer valid on that day',
      { statements: [signed(ana, 'mlops')], day: '2027-01-02' },
      'approve/key-validity',
      { observed: 'ana', expected: '2026-01-01 – 2027-01-01' },
    ],
    [
      'has a key that was not valid yet on that day',
      { statements: [signed(ana, 'mlops')], day: '2025-12-31' },
      'approve/key-validity',
      { observed: 'ana', expected: '2026-01-01 – 2027-01-01' },
    ],
    [
      'has a key that the judge before revoked',
      { statements: [signed(ana, 'mlops')], signers: [revoked, rui.signer] },
      'approve/key-revoked',
      { observed: 'ana', expected: today },
    ],
  ])('when somebody %s, that does not count, and the fault names the file', (_, facts, code, said) => {
    const { given, missing, faults } = judged({ ...facts, noted: [noted('rui', 'security')] });
    expect(faults).toMatchObject([{ code, file: 'ana.sigstore.json', facts: said }]);
    expect(given.map(({ key }) => key)).toEqual(['rui']);
    expect(missing).toEqual({ mlops: 1 });
  });

  test('when the tip revokes a key, it counts for steps merged before that day, and for none since', () => {
    const { hint, pem, signer } = ana;
    const trust = { apiVersion: 'relc/v1', kind: 'Trust', keys: [{ ...signer.entry, revoked: '2026-06-15' }] };
    const tip = new Map([
      [keysFile, utf8(JSON.stringify(trust))],
      [`policies/trust/${signer.entry.file}`, utf8(pem)],
    ]);
    const isRevoked = revokedBy(readRevocations(tip, 'tip'));
    expect([isRevoked(hint, '2026-06-14'), isRevoked(hint, '2026-06-15')]).toEqual([false, true]);

    const statements = [signed(ana, 'mlops'), signed(rui, 'security')];
    expect(judged({ statements, isRevoked, day: '2026-06-14' })).toMatchObject({ missing: {}, faults: [] });
    const since = judged({ statements, isRevoked, day: '2026-06-15' });
    expect(since.missing).toEqual({ mlops: 1 });
    expect(since.faults).toEqual([
      {
        code: 'approve/key-revoked',
        file: 'ana.sigstore.json',
        facts: { observed: 'ana', expected: '2026-06-15' },
      },
    ]);
  });

  test.each([
    ['a role that the key does not hold', 'security', ['mlops']],
    ['a role that signs evidence', 'builder', ['mlops']],
  ])('when somebody signed in %s, that does not count', (_, role, expected) => {
    const { given, faults } = judged({ statements: [signed(ana, role)] });
    expect(given).toEqual([]);
    expect(faults).toEqual([{ code: 'approve/role-not-held', facts: { subject: 'ana', observed: role, expected } }]);
  });

  test('when an approver wrote it, that does not count, signed or noted', () => {
    const authors = ['ana@example.com', 'rui@example.com'];
    const found = judged({ statements: [signed(ana, 'mlops')], noted: [noted('rui', 'security')], authors });
    expect(found.missing).toEqual(require);
    expect(found.faults.map(({ code, facts }) => [code, facts?.['subject']])).toEqual([
      ['approve/author', 'ana'],
      ['approve/author', 'rui'],
    ]);
  });

  test('when files and people are at fault, all faults are told', () => {
    const { faults } = judged({ statements: [noStatement, signed(rui, 'mlops')] });
    expect(faults.map(({ code }) => code)).toEqual(['approve/not-genuine', 'approve/role-not-held']);
  });

  test('when one person signs with a key and writes a note by another entry, that is one approval', () => {
    const twice = { ...noted('ana-2', 'mlops'), person: 'ana' };
    const found = judged({ statements: [signed(ana, 'mlops'), signed(rui, 'security')], noted: [twice] });
    expect(found).toMatchObject({ given: [{ key: 'ana' }, { key: 'rui' }], missing: {}, faults: [] });
    expect(judged({ statements: [signed(ana, 'mlops')], noted: [twice] }).missing).toEqual({ security: 1 });
  });

  test('when somebody signs again in a role that is not held, the first still counts', () => {
    const found = judged({ statements: [signed(ana, 'mlops'), signed(rui, 'security'), signed(rui, 'builder')] });
    expect(found).toMatchObject({ missing: {}, faults: [{ code: 'approve/role-not-held' }] });
  });
});

describe('what a step asks for', () => {
  const open = 'windows: {}\nfreezes: []\n';
  const stopped = `${open}stopped: {ticket: INC-1, reason: R}\n`;
  const change = (before: string, after: string) => ({
    before: documents({ [calendarFile]: before, 'README.md': 'same' }),
    after: documents({ [calendarFile]: after, 'README.md': 'same' }),
  });

  test('when it only stops, one person of any role is enough, and nobody is too few', () => {
    const stops = change(open, stopped);
    expect(judged({ ...stops, statements: [signed(rui, 'security')] })).toMatchObject({
      changed: [calendarFile],
      required: { 'any role': 1 },
      given: [{ key: 'rui' }],
      missing: {},
    });
    expect(judged(stops).missing).toEqual({ 'any role': 1 });
  });

  test('when it lifts a stop, it asks for what the judge before asks', () => {
    const lifts = judged({ ...change(stopped, open), statements: [signed(rui, 'security')] });
    expect(lifts).toMatchObject({ required: require, missing: { mlops: 1 } });
  });

  test('when documents are changed, removed and added, they are told, and others are not', () => {
    const before = documents({ a: '1', b: '1', c: '1' });
    const after = documents({ a: '1', b: '2', d: '1' });
    expect(judged({ before, after }).changed).toEqual(['b', 'c', 'd']);
  });
});
