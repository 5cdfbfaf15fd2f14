import { describe, expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { digestOf } from '../lib/digest.ts';
import { type Stage, stateType } from '../model/plan.ts';
import { signStatement } from '../trust/envelope.ts';
import { verify } from './index.ts';

const key = makeKey('release', ['release-signer']);
const digest = digestOf(new Uint8Array());

/** What is said of a version's stage, by a state of its own; whatever else is missing there is not asked. */
function said(stage: Stage, until: unknown, { named = true, at = '2026-12-25T23:59:59Z' } = {}) {
  const version = {
    stage,
    ...(until !== undefined && { deprecated_until: until }),
    release_digest: digest,
    policy_digest: digest,
    model_digest: digest,
    approved_by_plan: digest,
    restarts_until: '2027-02-27',
    end_of_life: '2028-02-01',
    exceptions_until: null,
  };
  const predicate = {
    target: 'local',
    registry_id: 'relc-local',
    model: 'm',
    aliases: { approved: { version: '1', since: '2026-11-01T00:00:00Z' } },
    versions: { '1': version },
    serial: 1,
    predecessor: null,
    not_after: '2027-02-22T12:00:00Z',
  };
  const subject = [{ name: 'm/1/SHA256SUMS', digest: { sha256: 'a'.repeat(64) } }];
  const { diagnostics } = verify({
    keys: [key.signer],
    at,
    state: signStatement({ subject, predicateType: stateType, predicate }, key),
    compiled: () => new Map(),
    cab: () => null,
    modelFiles: new Map(),
    minimumSerial: 0,
    expected: {},
    version: named ? '1' : undefined,
  });
  return diagnostics.flatMap(({ code }) => (/verify\/(stage|coexistence-over)/.test(code) ? [code] : []));
}

describe('the stage of what is to be loaded', () => {
  test('when a Deprecated version is named on its last day, it may load; on the day after, not', () => {
    expect(said('Deprecated', '2026-12-25')).toEqual([]);
    expect(said('Deprecated', '2026-12-25', { at: '2026-12-26T00:00:00Z' })).toEqual(['verify/coexistence-over']);
  });

  test.each([null, undefined])(
    'when the state gives a Deprecated version %s for its last day, it does not load',
    (until) => {
      expect(said('Deprecated', until)).toEqual(['verify/coexistence-over']);
    },
  );

  test('when a Deprecated version is not named, or is out of use, it does not load, whatever its last day', () => {
    expect(said('Deprecated', '2026-12-25', { named: false })).toEqual(['verify/stage']);
    expect(said('Retired', '2026-12-25')).toEqual(['verify/stage']);
    expect(said('Revoked', '2026-12-25')).toEqual(['verify/stage']);
    expect(said('Approved', null)).toEqual([]);
  });
});
