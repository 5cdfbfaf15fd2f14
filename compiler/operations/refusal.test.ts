import { describe, expect, test } from 'vitest';
import { appliedState, appliedVersion } from '../../testing/applied.ts';
import { makeKey } from '../../testing/sample.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import { utf8 } from '../lib/bytes.ts';
import type { State } from '../model/plan.ts';
import { type Refused, refusal } from './refusal.ts';

const both = { '1': appliedVersion, '2': appliedVersion };
const serves2 = { approved: { version: '2', since: '2026-11-01T00:00:00Z' } } as const;
const beside = { bundled: appliedState() };
const manifest = {
  owner: { team: 'Credit models', email: 'credit@example.com' },
  privacy: { security_contact: 'csirt@example.com' },
};

const refused = (code: Code, state: Partial<State> | null = {}, rest: Partial<Refused> = {}): Refused => ({
  ...{ host: 'serving-1', at: '2026-11-25T03:00:00Z', model: 'm', target: 'production', version: '2' },
  state: state === null ? undefined : appliedState({ aliases: serves2, versions: both, ...state }),
  alias: 'approved',
  compiled: new Map([['release_manifest.json', utf8(JSON.stringify(manifest))]]),
  keys: [],
  diagnostics: [{ code }],
  ...rest,
});
const lines = (...args: Parameters<typeof refused>) => refusal(refused(...args), 'en').lines;
const ways = (...args: Parameters<typeof refused>) =>
  lines(...args).flatMap((line) => (line.startsWith('  to serve: ') ? line.slice('  to serve: '.length) : []));

describe('what a refused start tells', () => {
  test('names model, version, target and machine, that nothing running stops, and whom to tell', () => {
    expect(lines('verify/alias-differs')).toEqual([
      'm version 2 on production must not load on serving-1. What already serves keeps serving; if nothing does, customers are not served. (signed state, serial 1, of 2026-11-01T00:00:00Z)',
      '  to serve: `relc restore m --target production` puts back what the signed state says, without a new approval',
      '  tell: Credit models <credit@example.com> owns the model, csirt@example.com takes incidents (as the release says, which this check could not confirm)',
    ]);
  });

  test('says the same to programs, and in Portuguese', () => {
    const { lines: said, result } = refusal(refused('verify/alias-differs'), 'pt-BR');
    expect(said[0]).toMatch(/^m versão 2 em production não pode ser carregado em serving-1\. /);
    expect(said[1]).toContain('`relc restore m --target production` repõe');
    expect(result).toMatchObject({
      refused: { host: 'serving-1', model: 'm', target: 'production', version: '2', to_serve: [expect.any(String)] },
    });
  });

  test.each<[string, string, Parameters<typeof ways>, readonly RegExp[]]>([
    [
      'the state expired',
      'only that it is renewed',
      ['verify/state-expired'],
      [
        /^1\. start the scheduled job .*`relc apply --pending`/,
        /^2\. if you cannot, .* by hand/,
        /^3\. start the model again$/,
      ],
    ],
    ['no state can be trusted', 'to restore one', ['verify/state-not-trusted', null], [/^`relc restore m /]],
    [
      'the model differs',
      'to download it again, or to roll back with approvals, and that none is signed at once',
      ['verify/model-differs'],
      [
        /^download the model again/,
        /^way back to version 1, with approvals, at any hour: `relc rollback m --target production` shows by whom, and how \(no way back at once is signed\)$/,
      ],
    ],
    [
      'one person may go back',
      'that first, until when, then the one with approvals',
      ['verify/release-differs', { way_back: { version: '1', until: '2026-12-01T00:00:00Z' } }],
      [
        /^way back to version 1, at once: one person may do it alone \(rollback-signer\) until 2026-12-01T00:00:00Z: `relc rollback m --target production --now --key KEY`$/,
        /^or the same with approvals, at any hour: `relc rollback m --target production` shows by whom, and how$/,
      ],
    ],
    [
      'one person went back, and what serves now is refused',
      'the line of model.yaml, as the command shows no second way',
      [
        'verify/model-differs',
        {
          aliases: { approved: { version: '1', since: '2026-11-20T00:00:00Z' } },
          rolled_back: { at: '2026-11-20T00:00:00Z' },
        },
        { version: '1' },
      ],
      [
        /^download/,
        /^way back to version 2, with approvals, at any hour: `production: "2"` under aliases in releases\/m\/model\.yaml$/,
      ],
    ],
    [
      'one person may go back, but serving would not start the other version',
      'no way back at once',
      [
        'verify/release-differs',
        {
          way_back: { version: '1', until: '2026-12-01T00:00:00Z' },
          versions: { '1': { ...appliedVersion, end_of_life: '2026-11-01' }, '2': appliedVersion },
        },
      ],
      [/^no other version is approved here/],
    ],
    [
      'that time is over',
      'that it is, and the way with approvals',
      ['verify/release-differs', { way_back: { version: '1', until: '2026-11-24T00:00:00Z' } }],
      [/^way back to version 1, with approvals, .* \(the way back at once is over since 2026-11-24T00:00:00Z\)$/],
    ],
    [
      'a version was named that is over',
      'the version that the alias names',
      ['verify/coexistence-over', {}, { version: '1' }],
      [/^load version 2, which the alias names/],
    ],
    [
      'a newer state beside a bundle lets another version serve',
      'a bundle of that',
      ['verify/not-served', {}, { version: '1', beside }],
      [/^load a bundle of version 2, which serves by that state$/],
    ],
    [
      'the state beside a bundle is older than its own',
      'to bring a newer one',
      ['verify/state-older', {}, { beside }],
      [/^bring the newest signed state of the registry here, serial 1 or later, and check again$/],
    ],
    [
      'neither the state beside a bundle nor its own can be trusted',
      'to bring another one',
      ['verify/state-not-trusted', null, { beside: { bundled: undefined } }],
      [/^bring the newest signed state of the registry here, and check again$/],
    ],
    [
      'the other version would not start either',
      'that there is no other',
      [
        'verify/end-of-life',
        { versions: { '1': { ...appliedVersion, end_of_life: '2026-11-01' }, '2': appliedVersion } },
      ],
      [/^no other version is approved here/],
    ],
    [
      'the other version is revoked',
      'that there is no other',
      ['verify/end-of-life', { versions: { '1': { ...appliedVersion, stage: 'Revoked' }, '2': appliedVersion } }],
      [/^no other version is approved here/],
    ],
    ['something else was asked for', 'nothing, since the fix does', ['verify/other-target'], []],
  ])('when %s, names as the way on %s', (_, __, given, expected) => {
    expect(ways(...given)).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });

  test.each<[string, Uint8Array | undefined]>([
    ['is not there', undefined],
    ['is no document', utf8('{')],
    ['has other forms', utf8('{"owner": [], "privacy": {"security_contact": 1}}')],
  ])('when the manifest %s, sends to model.yaml', (_, bytes) => {
    const compiled = new Map(bytes === undefined ? [] : [['release_manifest.json', bytes]]);
    expect(lines('verify/release-differs', {}, { compiled }).at(-1)).toBe('  tell: the owner in releases/m/model.yaml');
  });

  test('when one person may go back, names who that is, as far as this host knows', () => {
    const way_back = { version: '1', until: '2026-12-01T00:00:00Z' };
    const keys = [makeKey('night', ['rollback-signer'], { person: 'Bruno' }), makeKey('m', ['model-signer'])];
    expect(ways('verify/release-differs', { way_back }, { keys: keys.map(({ signer }) => signer) })[0]).toContain(
      'one person may do it alone (rollback-signer: Bruno <night@example.com>) until',
    );
  });

  test('when the state has expired, names who holds the release key, as far as this host knows', () => {
    const key = makeKey('release', ['release-signer'], { person: 'Rita', emails: ['rita@example.com'] });
    const others = [makeKey('m', ['model-signer']), makeKey('old', ['release-signer'], { revoked: '2026-01-01' })];
    expect(ways('verify/state-expired', {}, { keys: [key, ...others].map(({ signer }) => signer) })).toEqual([
      '1. start the scheduled job of the release pipeline, which runs `relc apply --pending`; it last renewed the state at 2026-11-01T00:00:00Z, then stopped or was refused',
      '2. if you cannot, ask those who keep the release key (Rita <rita@example.com>) to run it by hand: it renews the state and applies what is approved and due, or says why it must not',
      '3. start the model again',
    ]);
    expect(ways('verify/state-expired')[1]).toContain('ask whoever holds the release key to run');
  });

  test('when nothing says which version it is, names the model', () => {
    expect(lines('verify/no-state', null, { version: undefined })[0]).toMatch(
      /^m on production must not load on serving-1\. .*\(no signed state that can be trusted\)$/,
    );
  });
});
