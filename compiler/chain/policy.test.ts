import { describe, expect, test } from 'vitest';
import { makeKey, today } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { approvalsFile, keysFile, peopleFile } from '../model/policies.ts';
import type { TrustedEntry } from '../model/trust.ts';
import {
  allLockedOut,
  type JudgePolicy,
  keepsPeople,
  keyFilesIn,
  lockedOut,
  onlyEmbedded,
  readJudgePolicy,
} from './policy.ts';

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

  test.each(['emergency', 'standard'])(
    'when few people approve an %s change, their roles are asked for as well',
    (block) => {
      expect(read(`${rules}${block}: {require: {on-call: 2}}\n`).value?.asked).toMatchObject({ 'on-call': 2 });
    },
  );

  test('when a role is held for some models or for a while, that is read; an entry of which it cannot be counts for nothing', () => {
    const held = '{units: [cards], models: [m]}';
    const away = `{role: security, for: Eva, held_for: ${held}, from: 2026-11-01, until: 2026-11-02}`;
    const signers = (more: string) =>
      read(rules, keys(entry(`, held_for: ${more}, substitutes: [${away}]`))).value?.signers;
    const heldFor = { units: ['cards'], models: ['m'] };
    expect(signers(held)).toMatchObject([
      { entry: { held_for: heldFor, substitutes: [{ role: 'security', for: 'Eva', held_for: heldFor }] } },
    ]);
    expect(signers('{units: [cards], regions: [south]}')).toEqual([]);
  });

  describe('when people.yaml', () => {
    const signersWith = (people: string) =>
      readJudgePolicy(new Map([...filesOf(rules), [peopleFile, utf8(people)]]), 'abc');
    const left = (said: string) =>
      signersWith(`kind: New\npeople: [{name: ANA, left: ${said}}, {name: Rui, left: 2026-11-01}]\n`).value?.signers[0]
        ?.entry.left;

    test('says that somebody left, the entries of that person have the day', () => {
      expect(left('2026-11-20')).toBe('2026-11-20');
      expect(signersWith('people: [{name: Ana}]\n').value?.signers[0]?.entry.left).toBeUndefined();
      expect(signersWith('people: [{name: Ana, left: 2026-11-20}]\n').value?.people[0]?.entry.left).toBe('2026-11-20');
    });

    test('says so in a way that nobody can read, it was always so', () => {
      expect(left('{on: 2026-11-20}')).toBe('0000-00-00');
      expect(left('soon')).toBe('0000-00-00');
    });

    test('cannot be read at all, refuses; where there is none yet, nobody left', () => {
      expect(signersWith('people: [').diagnostics).toMatchObject([
        { code: 'judge/policy-unreadable', file: peopleFile },
      ]);
      expect(read(rules).value?.signers[0]?.entry.left).toBeUndefined();
    });
  });

  const noRules = 'judge.require, rules';
  test.each([
    ['is missing', undefined, null],
    ['is not YAML', '{', ['parse/syntax']],
    ['has no rules', 'rules: []\n', noRules],
    ['has a rule that cannot be read', 'rules: [{require: {mlops: 1}}, {require: many}]\n', noRules],
    ['has a number that cannot be read', 'rules: [{require: {mlops: 1, security: "2"}}]\n', noRules],
    ['has half a person', 'rules: [{require: {mlops: 1.5}}]\n', noRules],
    ['has a number below one', `${rules}judge: {require: {mlops: 0}}\n`, noRules],
    ['has a judge that cannot be read', `${rules}judge: none\n`, noRules],
  ])('when approvals.yaml %s, refuses, and says of which commit and what was found', (_, approvals, observed) => {
    const files = filesOf(approvals ?? '');
    if (approvals === undefined) files.delete(approvalsFile);
    expect(readJudgePolicy(files, 'abc')).toEqual({
      value: undefined,
      diagnostics: [{ code: 'judge/policy-unreadable', file: approvalsFile, facts: { commit: 'abc', observed } }],
    });
  });

  test('when keys.yaml cannot be read, refuses; when neither can, says so of both', () => {
    const unreadable = (file: string) => ({
      code: 'judge/policy-unreadable',
      file,
      facts: { commit: 'abc', observed: ['parse/syntax'] },
    });
    expect(read(rules, '{').diagnostics).toEqual([unreadable(keysFile)]);
    expect(read('{', '{').diagnostics).toEqual([unreadable(approvalsFile), unreadable(keysFile)]);
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
    const noText = new Map([['policies/governance/targets.yaml', utf8('targets: [{url: 7}]\n')]]);
    expect(onlyEmbedded(noText, 'abc')).toBe(false);
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
    expect(read(`${rules}gitlab: none\n`).value?.gitlab).toBeUndefined();
    expect(read(rules).value?.gitlab).toBeUndefined();
  });

  test('when an entry names no user of the forge, nobody approves for it there', () => {
    const policy = read(rules, keys(entry().replace('gitlab_id: 7, ', ''))).value;
    expect(policy?.signers).toHaveLength(1);
    expect(policy?.people).toEqual([]);
  });
});

test('when keys.yaml names public keys, tells where each lies, once', () => {
  const named = (trust: string) => keyFilesIn(filesOf('', trust), 'abc');
  expect(named(keys(entry(), entry()))).toEqual(['policies/trust/ana.pub']);
  expect(named(keys(entry().replace('file: ana.pub, ', '')))).toEqual([]);
  expect([named('{'), keyFilesIn(new Map(), 'abc')]).toEqual([[], []]);
});

describe('whether two people are left', () => {
  const named = (id: string, changes: object = {}, role = 'mlops') => {
    const { signer } = makeKey(id, [role]);
    return { signer: { ...signer, entry: { ...signer.entry, ...changes } } };
  };
  const [rui, eva] = [named('rui').signer, named('eva').signer];
  const withKeys = (...signers: JudgePolicy['signers']): JudgePolicy => ({
    ...{ require: { mlops: 1 }, asked: { mlops: 1 }, gitlab: undefined, signers },
    people: signers.map(({ entry }, index) => ({ entry, gitlabId: index + 1 })),
  });
  const three = withKeys(ana.signer, rui, eva);

  test.each([
    ['two keys are left', withKeys(ana.signer, rui), true],
    ['one key is left', withKeys(ana.signer), false],
    ['one of two is to be revoked later', withKeys(ana.signer, named('rui', { revoked: '2030-01-01' }).signer), false],
    [
      'one of two has ended',
      withKeys(ana.signer, named('rui', { valid: { from: '2020-01-01', until: '2020-01-02' } }).signer),
      false,
    ],
    ['one of two approves nothing', withKeys(ana.signer, named('rui', {}, 'builder').signer), false],
    [
      'both are keys of one person',
      withKeys(ana.signer, named('rui', { person: 'Ana', emails: ana.signer.entry.emails }).signer),
      false,
    ],
    ['two can approve, and one of them has a key', { ...withKeys(ana.signer, rui), signers: [ana.signer] }, false],
  ])('when %s, says so', (_, after, isEnough) => {
    expect(keepsPeople(three, after, today)).toBe(isEnough);
  });

  test('when there were fewer before, none more is asked for; where nobody can tell, the quorum is', () => {
    expect(keepsPeople(withKeys(ana.signer), withKeys(ana.signer), today)).toBe(true);
    expect(keepsPeople(withKeys(ana.signer), withKeys(), today)).toBe(false);
    expect(keepsPeople({ ...three, signers: [] }, { ...three, signers: [] }, today)).toBe(true);
    expect(keepsPeople(three, undefined, today)).toBe(false);
  });

  test.each([
    ['for one of two of a role', { security: 1 }, [true, false]],
    ['for both of a role', { security: 2 }, [false, false]],
    ['for more than there are, or for another role', { security: 3, privacy: 1 }, [false, false]],
    ['for none of the role', { mlops: 1 }, [true, true]],
  ])('when rules ask %s, so many must be left', (_, asked, isEnough) => {
    const [caio, lia] = ['caio', 'lia'].map((id) => named(id, {}, 'security').signer);
    if (caio === undefined || lia === undefined) throw new Error('no key');
    const before = { ...withKeys(ana.signer, rui, caio, lia), asked };
    const after = [withKeys(ana.signer, rui, caio), withKeys(ana.signer, rui)];
    expect(after.map((policy) => keepsPeople(before, policy, today))).toEqual(isEnough);
    expect(keepsPeople(before, before, today)).toBe(true);
  });

  test('when people approve in the forge alone, two of them must be left', () => {
    const [before, after] = [
      { ...three, signers: [] },
      { ...withKeys(ana.signer), signers: [] },
    ];
    expect(keepsPeople(before, after, today)).toBe(false);
    expect(keepsPeople(before, { ...withKeys(ana.signer, rui), signers: [] }, today)).toBe(true);
  });
});

describe('whether people can approve the step after', () => {
  const ruiEntry = makeKey('rui', ['mlops']).signer.entry;
  const rui = { entry: ruiEntry, gitlabId: 8 };
  const policy = (more: Partial<JudgePolicy>): JudgePolicy => ({
    require: { mlops: 2 },
    asked: { mlops: 2 },
    gitlab: undefined,
    signers: [ana.signer],
    people: [rui],
    ...more,
  });
  const lacks = (observed: number) => [
    { code: 'judge/locks-out', file: approvalsFile, facts: { role: 'mlops', observed, expected: 2 } },
  ];
  const anaAs = (change: Partial<TrustedEntry>) => [{ ...ana.signer, entry: { ...ana.signer.entry, ...change } }];

  test.each([
    ['as many hold the role as it asks for, with a key or a user', {}],
    ['more hold it', { require: { mlops: 1 } }],
    ['a holder is valid for the last day', { signers: anaAs({ valid: { from: '2026-01-01', until: today } }) }],
    ['it is the last day of a holder', { signers: anaAs({ left: today }) }],
    ['a holder is revoked from tomorrow', { signers: anaAs({ revoked: '2026-11-25' }) }],
  ])('when %s, nothing is missing', (_, more) => {
    expect(lockedOut(policy(more), today)).toEqual([]);
  });

  test.each([
    ['nobody holds the role', { signers: [], people: [] }, 0],
    ['one holds it', { signers: [] }, 1],
    ['one of two holds another role', { signers: anaAs({ roles: ['security'] }) }, 1],
    ['one of two only signs', { signers: anaAs({ roles: ['builder'] }) }, 1],
    ['one of two expired', { signers: anaAs({ valid: { from: '2026-01-01', until: '2026-11-23' } }) }, 1],
    ['one of two is not valid yet', { signers: anaAs({ valid: { from: '2026-11-25', until: '2027-01-01' } }) }, 1],
    ['one of two has left', { signers: anaAs({ left: '2026-11-23' }) }, 1],
    ['one of two is revoked', { signers: anaAs({ revoked: today }) }, 1],
    ['one person has a key and a user', { people: [{ ...rui, entry: { ...ruiEntry, person: ' ANA' } }] }, 1],
  ])('when two must approve and %s, says how many there are', (_, more, observed) => {
    expect(lockedOut(policy(more), today)).toEqual(lacks(observed));
  });

  const bound = { held_for: { units: ['cards'] } };
  const standsIn = (until: string) => ({
    roles: ['security'],
    substitutes: [{ role: 'mlops', for: 'Eva', from: '2026-11-01', until }],
  });

  test('when a role is held for some models alone, it is one of a release, and none of a step of the judge', () => {
    const given = policy({ require: { mlops: 1 }, signers: anaAs(bound) });
    expect(lockedOut(given, today)).toEqual([]);
    expect(allLockedOut(given, today)).toEqual([]);
    const alone = { ...given, people: [], asked: { mlops: 1 } };
    const facts = { role: 'mlops', observed: 0, expected: 1 };
    expect(lockedOut(alone, today)).toMatchObject([{ facts }]);
    expect(allLockedOut(alone, today)).toMatchObject([{ facts }]);
    const ofRules = { ...alone, require: { security: 1 }, signers: anaAs({ roles: ['security'] }) };
    expect(allLockedOut(ofRules, today)).toMatchObject([{ facts }]);
    expect(allLockedOut({ ...ofRules, asked: { security: 1 } }, today)).toEqual([]);
  });

  test('when somebody stands in, that is one on those days', () => {
    expect(lockedOut(policy({ signers: anaAs(standsIn(today)) }), today)).toEqual([]);
    expect(lockedOut(policy({ signers: anaAs(standsIn('2026-11-23')) }), today)).toEqual(lacks(1));
  });

  test('when a role that signs evidence is asked for, nobody can give it', () => {
    const asks = policy({ require: { builder: 1, mlops: 1 }, signers: anaAs({ roles: ['builder'] }) });
    expect(lockedOut(asks, today).map(({ facts }) => facts)).toEqual([{ role: 'builder', observed: 0, expected: 1 }]);
  });
});
