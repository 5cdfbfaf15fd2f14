import { describe, expect, test } from 'vitest';
import { appliedState, appliedVersion } from '../../testing/applied.ts';
import type { AppliedVersionState, Stage } from '../model/plan.ts';
import type { VerifyInput } from './input.ts';
import { stageFaults } from './version.ts';

/** What is said of a version's stage, and whether the caller named the version. */
function said(stage: Stage, until: unknown, { named = true, today = '2026-12-25' } = {}) {
  const version = { ...appliedVersion, stage, deprecated_until: until } as AppliedVersionState;
  const input = { version: named ? '1' : undefined } as VerifyInput;
  return stageFaults(input, appliedState(), '1', version, today).map(({ code }) => code);
}

describe('the stage of what is to be loaded', () => {
  test('when a Deprecated version is named on its last day, it may load; on the day after, not', () => {
    expect(said('Deprecated', '2026-12-25')).toEqual([]);
    expect(said('Deprecated', '2026-12-25', { today: '2026-12-26' })).toEqual(['verify/coexistence-over']);
  });

  test.each([null, undefined])(
    'when the state gives a Deprecated version %s for its last day, it does not load',
    (until) => {
      expect(said('Deprecated', until)).toEqual(['verify/coexistence-over']);
    },
  );

  test('when a Deprecated version is not named, it does not load, whatever its last day', () => {
    expect(said('Deprecated', '2026-12-25', { named: false })).toEqual(['verify/stage']);
  });

  test.each(['Retired', 'Revoked', 'Staging'] as const)('when it is %s, it does not load, named or not', (stage) => {
    expect(said(stage, '2026-12-25')).toEqual(['verify/stage']);
    expect(said(stage, null, { named: false })).toEqual(['verify/stage']);
  });

  test('when it is Approved, it loads, named or not', () => {
    expect(said('Approved', null)).toEqual([]);
    expect(said('Approved', null, { named: false })).toEqual([]);
  });
});
