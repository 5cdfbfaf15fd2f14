import { describe, expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { approvalsFile, keysFile, onlyEmbedded, readJudgePolicy, readRevoked } from './policy.ts';

const ana = makeKey('ana', ['mlops']);
const pem = ana.signer.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const entry = (more = '') =>
  `{id: ana, file: ana.pub, gitlab_id: 7, roles: [mlops], person: Ana, emails: [ana@x.org], valid: {from: 2026-01-01, until: 2027-01-01}${more}}`;
const keys = (...entries: readonly string[]) =>
  `apiVersion: relc/v2\nkind: Trust\nnew: {}\nkeys: [${entries.join(', ')}]\n`;
const filesOf = (approvals: string, trust = keys(entry())) =>
  new Map([
    [approvalsFile, utf8(approvals)],
    [keysFile, utf8(trust)],
    ['policies/trust/ana.pub', utf8(pem)],
  ]);
const read = (...given: Parameters<typeof filesOf>) => readJudgePolicy(filesOf(...given), 'abc');
const rules = 'rules: [{require: {mlops: 1, security: 2}}, {require: {mlops: 3}}]\n';

describe('who approves the next step', () => {
  test.each([
    ['judge says so', `${rules}judge: {require: {privacy: 1}}\n`, { privacy: 1 }],
    ['judge says nothing, the highest of all rules', rules, { mlops: 3, security: 2 }],
    ['judge asks for nobody, the highest of all rules', `${rules}judge: {require: {}}\n`, { mlops: 3, security: 2 }],
    [
      'a newer relc wrote other fields',
      `${rules}new: {a: 1}\njudge: {require: {privacy: 1}, also: 2}\n`,
      { privacy: 1 },
    ],
  ])('when %s, those', (_, approvals, require) => {
    expect(read(approvals).value?.require).toEqual(require);
  });

  test.each([
    ['is missing', undefined],
    ['is not YAML', '{'],
    ['has no rules', 'rules: []\n'],
    ['has a rule that cannot be read', 'rules: [{require: {mlops: 1}}, {require: many}]\n'],
    ['has a number that cannot be read', 'rules: [{require: {mlops: 1, security: "2"}}]\n'],
    ['has a number below one', `${rules}judge: {require: {mlops: 0}}\n`],
    ['has a judge that cannot be read', `${rules}judge: none\n`],
  ])('when approvals.yaml %s, refuses', (_, approvals) => {
    const files = filesOf(approvals ?? '');
    if (approvals === undefined) files.delete(approvalsFile);
    expect(readJudgePolicy(files, 'abc')).toMatchObject({
      value: undefined,
      diagnostics: [{ code: 'judge/policy-unreadable', file: approvalsFile }],
    });
  });

  test('when keys.yaml cannot be read, refuses', () => {
    expect(read(rules, '{').diagnostics).toMatchObject([{ code: 'judge/policy-unreadable', file: keysFile }]);
  });

  test('when an entry has fields of a newer relc, it counts; one that cannot be read does not', () => {
    const other = entry().replaceAll('ana', 'rui');
    const policy = read(rules, keys(entry(', badge: {a: 1}'), other.replace('roles: [mlops]', 'roles: all'))).value;
    expect(policy?.signers.map(({ entry: { id }, hint }) => [id, hint])).toEqual([['ana', ana.signer.hint]]);
    expect(policy?.people.map(({ gitlabId }) => gitlabId)).toEqual([7]);
  });

  test('when a key is a sample, it counts only where all targets are file: ones', () => {
    const files = filesOf(rules, keys(entry(', sample: true')));
    expect(readJudgePolicy(files, 'abc').value?.signers).toEqual([]);
    expect(readJudgePolicy(files, 'abc', true).value?.signers).toHaveLength(1);
    const targets = (...urls: readonly string[]) =>
      new Map([
        ['policies/governance/targets.yaml', utf8(`targets: [${urls.map((url) => `{url: "${url}"}`).join(', ')}]\n`)],
      ]);
    expect(onlyEmbedded(targets('file:a', 'file:b'), 'abc')).toBe(true);
    expect(onlyEmbedded(targets('file:a', 'mlflow+https://b'), 'abc')).toBe(false);
    expect(onlyEmbedded(targets(), 'abc')).toBe(false);
    expect(onlyEmbedded(new Map(), 'abc')).toBe(false);
  });

  test('when one entry shares an address with another, both have the addresses of either', () => {
    const second =
      '{id: ana-2, gitlab_id: 8, roles: [mlops], person: A. Silva, emails: [ana@x.org, a@y.org], valid: {from: 2026-01-01, until: 2027-01-01}}';
    expect(read(rules, keys(entry(), second)).value?.signers[0]?.entry.emails).toEqual(
      expect.arrayContaining(['ana@x.org', 'a@y.org']),
    );
  });

  test('when the forge is named, it is read with what notes need; when that cannot be read, there is none', () => {
    const forge = 'gitlab: {url: "https://git.example", project_id: 7, plan_job: plan, new: 1}\n';
    expect(read(rules + forge).value?.gitlab).toEqual({ url: 'https://git.example', project_id: 7, plan_job: 'plan' });
    expect(read(rules + forge.replace('7', '"x"')).value?.gitlab).toBeUndefined();
    expect(read(rules).value?.gitlab).toBeUndefined();
  });
});

test('when the tip revokes an entry, its key and its user are revoked since that day', () => {
  const isRevoked = readRevoked(filesOf('', keys(entry(', revoked: 2026-11-24'))), 'abc');
  for (const mark of [ana.signer.hint, 7]) {
    expect([isRevoked(mark, '2026-11-23'), isRevoked(mark, '2026-11-24')]).toEqual([false, true]);
  }
  expect(isRevoked('other', '2026-11-24')).toBe(false);
  expect(readRevoked(filesOf('', keys(entry())), 'abc')(7, '2026-11-24')).toBe(false);
  expect(readRevoked(filesOf('', '{'), 'abc')(7, '2026-11-24')).toBe(false);
});
