import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { calendarFile, keysFile } from '../model/policies.ts';
import { type JudgeDocuments, onlyStops } from './stopping.ts';

const freeze = (name: string) => `  - {name: ${name}, reason: R, period: {start: 2026-12-19}}\n`;
const calendar = (...freezes: readonly string[]) =>
  `windows: {night: {start: 2026-01-03}}\nfreezes:${freezes.length === 0 ? ' []\n' : `\n${freezes.map(freeze).join('')}`}exempt_targets: [local]\n`;
const stopped = 'stopped: {ticket: INC-1, reason: R}\n';
const key = (id: string, more = '') => `  - {id: ${id}, roles: [mlops], person: ${id}${more}}\n`;
const keys = (...entries: readonly string[]) => `kind: Trust\nkeys:\n${entries.join('')}`;

const documents = (files: Readonly<Record<string, string>>, mode = '100644'): JudgeDocuments => ({
  judge: {
    digest: digestOf(''),
    files: new Map(Object.entries(files).map(([path, text]) => [path, `${mode} ${digestOf(text)}`])),
  },
  files: new Map(Object.entries(files).map(([path, text]) => [path, utf8(text)])),
});
const stops = (path: string, before: string, after: string, mode?: string) =>
  onlyStops([path], documents({ [path]: before }), documents({ [path]: after }, mode));

describe('a step that only stops', () => {
  test.each([
    ['turns the stop switch on', calendarFile, calendar(), calendar() + stopped],
    ['adds a freeze', calendarFile, calendar('a'), calendar('a', 'b')],
    ['adds a freeze before another', calendarFile, calendar('b'), calendar('a', 'b')],
    ['adds a freeze while everything is stopped', calendarFile, calendar() + stopped, calendar('a') + stopped],
    ['revokes a key', keysFile, keys(key('a'), key('b')), keys(key('a', ', revoked: 2026-11-24'), key('b'))],
    [
      'revokes a key beside one that was revoked before',
      keysFile,
      keys(key('a', ', revoked: 2026-11-23'), key('b')),
      keys(key('a', ', revoked: 2026-11-23'), key('b', ', revoked: 2026-11-24')),
    ],
  ])('when it %s, one approval is enough', (_, path, before, after) => {
    expect(stops(path, before, after)).toBe(true);
  });

  test.each([
    ['turns the stop switch off', calendarFile, calendar() + stopped, calendar()],
    [
      'says another reason of the stop',
      calendarFile,
      calendar() + stopped,
      calendar() + stopped.replace('INC-1', 'INC-2'),
    ],
    ['takes a freeze away', calendarFile, calendar('a'), calendar()],
    ['takes a freeze away and adds another', calendarFile, calendar('a'), calendar('b')],
    ['moves a freeze', calendarFile, calendar('a'), calendar('a').replace('12-19', '12-31')],
    ['stops and opens a window', calendarFile, calendar(), calendar().replace('01-03', '01-04') + stopped],
    ['stops and exempts a target', calendarFile, calendar(), calendar().replace('[local]', '[local, prod]') + stopped],
    ['changes a comment alone', calendarFile, calendar(), `${calendar()}# none\n`],
    ['cannot be read', calendarFile, calendar(), '{'],
    ['lets a key in', keysFile, keys(key('a')), keys(key('a'), key('b'))],
    ['removes a key', keysFile, keys(key('a'), key('b')), keys(key('a'))],
    ['lifts a revocation', keysFile, keys(key('a', ', revoked: 2026-11-24')), keys(key('a'))],
    ['moves a revocation', keysFile, keys(key('a', ', revoked: 2026-11-24')), keys(key('a', ', revoked: 2099-11-24'))],
    [
      'revokes a key and gives it a role',
      keysFile,
      keys(key('a')),
      keys(key('a', ', revoked: 2026-11-24').replace('mlops', 'security')),
    ],
    ['changes another document', 'policies/governance/approvals.yaml', calendar(), calendar() + stopped],
    [
      'revokes a key in another document',
      'policies/governance/approvals.yaml',
      keys(key('a')),
      keys(key('a', ', revoked: 2026-11-24')),
    ],
    [
      'revokes a key and changes a field beside the keys',
      keysFile,
      keys(key('a')),
      `new: 1\n${keys(key('a', ', revoked: 2026-11-24'))}`,
    ],
    [
      'revokes one key and gives another a role',
      keysFile,
      keys(key('a'), key('b')),
      keys(key('a', ', revoked: 2026-11-24'), key('b').replace('mlops', 'security')),
    ],
    ['could not be read before', calendarFile, '{', calendar() + stopped],
    ['stops, and its freezes were no list', calendarFile, 'freezes: none\n', `freezes: []\n${stopped}`],
    ['stops, and its freezes are no list', calendarFile, 'freezes: []\n', `freezes: none\n${stopped}`],
    ['has keys that were no list', keysFile, 'keys: {a: 1}\n', 'keys: []\n'],
    ['has keys that are no list', keysFile, 'keys: []\n', 'keys: {a: 1}\n'],
    ['has an entry that was no object', keysFile, 'keys: [a]\n', 'keys: [{revoked: 2026-11-24}]\n'],
    ['has an entry that is no object', keysFile, 'keys: [{}]\n', 'keys: [a]\n'],
    ['has an entry that is nothing', keysFile, 'keys: [{id: a}]\n', 'keys: [null]\n'],
  ])('when it %s, everybody must approve', (_, path, before, after) => {
    expect(stops(path, before, after)).toBe(false);
  });

  test('when a document that could be read no longer can, everybody must approve', () => {
    const readable = `apiVersion: relc/v1\nkind: Calendar\nwindows: {}\nfreezes: []\nexempt_targets: []\n`;
    expect(stops(calendarFile, readable, readable + stopped)).toBe(true);
    expect(stops(calendarFile, readable, `${readable}stopped: yes\n`)).toBe(false);
    expect(stops(calendarFile, readable, readable.replace('freezes: []', 'freezes: [x]'))).toBe(false);
    const trust = `apiVersion: relc/v1\nkind: Trust\nkeys:\n  - id: a\n    file: a.pub\n    roles: [mlops]\n    person: Ana\n    emails: [a@x.org]\n    valid: {from: 2026-01-01, until: 2027-01-01}\n`;
    expect(stops(keysFile, trust, `${trust}    revoked: 2026-11-24\n`)).toBe(true);
    expect(stops(keysFile, trust, `${trust}    revoked: now\n`)).toBe(false);
  });

  test('when the calendar becomes a link or a program, or another file changes too, everybody must approve', () => {
    for (const mode of ['120000', '100755'])
      expect(stops(calendarFile, calendar(), calendar() + stopped, mode)).toBe(false);
    const [before, after] = [
      documents({ [calendarFile]: calendar() }),
      documents({ [calendarFile]: calendar() + stopped }),
    ];
    expect(onlyStops([calendarFile], before, after)).toBe(true);
    expect(onlyStops([calendarFile, 'README.md'], before, after)).toBe(false);
    expect(onlyStops([], before, after)).toBe(false);
  });
});
