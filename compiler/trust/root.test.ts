import { describe, expect, test } from 'vitest';
import { makeSigstore } from '../../testing/keyless.ts';
import { utf8 } from '../lib/bytes.ts';
import { readRoot } from './root.ts';

const sigstore = await makeSigstore(new Date('2026-11-23T12:00:00Z'));
type Root = ReturnType<typeof sigstore.root>;

function said(change: (root: Root) => unknown, certificates = true) {
  const root = sigstore.root();
  change(root);
  const { value, diagnostics } = readRoot('trusted_root.json', utf8(JSON.stringify(root)), certificates);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, pointer }) => [code, pointer]);
}

describe('a trusted root', () => {
  test('when it is complete, with or without ends of validity, is read', () => {
    expect(said(() => {})).toEqual([]);
    expect(
      said(({ tlogs }) => Object.assign(tlogs[0]?.publicKey.validFor ?? {}, { end: '2027-01-01T00:00:00Z' })),
    ).toEqual([]);
  });

  test('when nobody signs by identity, needs no certificate authority', () => {
    const ofLogs = (root: Root) => Object.assign(root, { certificateAuthorities: [], ctlogs: [] });
    expect(said(ofLogs, false)).toEqual([]);
    expect(said(ofLogs)).toEqual([['trust/root', undefined]]);
    expect(said((root) => Object.assign(root, { ctlogs: [] }))).toEqual([['trust/root', undefined]]);
    expect(said((root) => Object.assign(ofLogs(root), { tlogs: [], timestampAuthorities: [] }), false)).toEqual([
      ['trust/root', undefined],
    ]);
  });

  test.each([
    ['no start', { start: undefined }],
    ['a start that is no time', { start: 'always' }],
    ['an end that is no time', { end: 'never' }],
    ['an end before its start', { end: '2020-01-01T00:00:00Z' }],
  ])('when something in it has %s, says trust/root-validity at each', (_, change) => {
    const everywhere = (root: Root) => {
      for (const list of [root.certificateAuthorities, root.timestampAuthorities])
        for (const { validFor } of list) Object.assign(validFor, change);
      for (const { publicKey } of [...root.tlogs, ...root.ctlogs]) Object.assign(publicKey.validFor ?? {}, change);
    };
    expect(said(everywhere)).toEqual([
      ['trust/root-validity', '/tlogs/0/publicKey/validFor'],
      ['trust/root-validity', '/ctlogs/0/publicKey/validFor'],
      ['trust/root-validity', '/certificateAuthorities/0/validFor'],
      ['trust/root-validity', '/timestampAuthorities/0/validFor'],
    ]);
  });

  test('when it says no validity at all, says trust/root-validity', () => {
    expect(said(({ tlogs }) => delete tlogs[0]?.publicKey.validFor)).toEqual([
      ['trust/root-validity', '/tlogs/0/publicKey/validFor'],
    ]);
  });

  test.each<[string, (root: Root) => unknown, string]>([
    ['a log has no key', ({ tlogs }) => delete tlogs[0]?.publicKey.rawBytes, '/tlogs/0'],
    [
      'a log has a broken key',
      ({ ctlogs }) => Object.assign(ctlogs[0]?.publicKey ?? {}, { rawBytes: 'AAAA' }),
      '/ctlogs/0',
    ],
    ['a log has no id', ({ tlogs }) => Object.assign(tlogs[0] ?? {}, { logId: undefined }), '/tlogs/0'],
    ['a log has an empty id', ({ tlogs }) => Object.assign(tlogs[0] ?? {}, { logId: { keyId: '' } }), '/tlogs/0'],
    [
      'an authority has no certificate',
      ({ timestampAuthorities }) => timestampAuthorities[0]?.certChain.certificates.splice(0),
      '/timestampAuthorities/0',
    ],
    [
      'an authority has a broken certificate',
      ({ certificateAuthorities }) => certificateAuthorities[0]?.certChain.certificates.push({ rawBytes: 'AAAA' }),
      '/certificateAuthorities/0',
    ],
  ])('when %s, says trust/root-key there', (_, change, pointer) => {
    expect(said(change)).toEqual([['trust/root-key', pointer]]);
  });

  test('when it is not JSON, or another document, refuses it', () => {
    expect(readRoot('trusted_root.json', utf8('{'), true).diagnostics).toMatchObject([{ code: 'parse/syntax' }]);
    for (const text of ['null', '[]', '1', '{"tlogs": 1}', '{}'])
      expect(readRoot('trusted_root.json', utf8(text), false).diagnostics).toMatchObject([{ code: 'trust/root' }]);
  });
});
