import { describe, expect, test } from 'vitest';
import { appliedEmergency, appliedState, appliedVersion, refused } from '../../testing/applied.ts';
import type { AppliedEmergency, AppliedVersionState, ChangeClass, Prerequisite, State } from '../model/plan.ts';
import { prerequisiteFaults } from './prerequisite.ts';

const prerequisite: Prerequisite = {
  target: 'homologation',
  version: '2',
  model_digest: 'sha256:aa',
  source_digest: 'sha256:bb',
  profile_digest: 'sha256:cc',
  hours: 48,
};
const applied: Partial<AppliedVersionState> = {
  model_digest: 'sha256:aa',
  source_digest: 'sha256:bb',
  profile_digest: 'sha256:cc',
};
const since = '2026-11-01T00:00:00Z';

/** The target before, where a version serves. */
const serving = (version: Partial<AppliedVersionState>, number = '2'): State =>
  appliedState({
    aliases: { approved: { version: number, since } },
    versions: { [number]: { ...appliedVersion, ...applied, ...version } },
  });
const found = (earlier: State | null, at = '2026-11-24T00:00:00Z', derived: ChangeClass = 'normal') =>
  prerequisiteFaults(prerequisite, { value: earlier, diagnostics: [] }, at, derived);

describe('a release that the target before applied', () => {
  test('when it is the same and has served for long enough, nothing holds it back', () => {
    expect(found(serving({}))).toEqual([]);
  });

  test.each(['source_digest', 'profile_digest'] as const)(
    'when it has another %s there, is refused: it was corrected since',
    (name) => {
      expect(found(serving({ [name]: 'sha256:dd' }))).toEqual([
        {
          ...{ code: 'plan/frozen-release-changed', file: 'releases/m/2' },
          facts: { version: '2', observed: prerequisite[name], expected: 'sha256:dd' },
        },
      ]);
    },
  );
});

describe('a model that the target before must have served', () => {
  const waiting = (observed: string) => [
    { code: 'apply/earlier-target', facts: { target: 'homologation', observed, expected: 'sha256:aa' } },
  ];

  test('when it serves it by another release, that will do', () => {
    expect(found(serving({ source_digest: 'sha256:dd' }, '7'))).toEqual([]);
  });

  test('when it serves another model, names its version, since that may be the one to name here', () => {
    expect(found(serving({ model_digest: 'sha256:ee' }, '7'))).toEqual(waiting('version 7 (sha256:ee)'));
  });

  test('when it serves a version that its state does not know, says that nobody knows its model', () => {
    expect(found({ ...serving({}, '7'), versions: {} })).toEqual(waiting('version 7 (none)'));
  });

  test('when it serves nothing, or relc has applied nothing there, waits for it', () => {
    expect(found({ ...serving({}), aliases: {} })).toEqual(waiting('nothing'));
    expect(found(null)).toEqual(waiting('nothing'));
  });

  test('when it has not served it for long enough, says since when it does and until when to wait', () => {
    expect(found(serving({}), '2026-11-02T23:59:59Z')).toEqual([
      { code: 'apply/soaking', facts: { target: 'homologation', since, observed: '2026-11-03T00:00:00Z' } },
    ]);
    expect(found(serving({}), '2026-11-03T00:00:00Z')).toEqual([]);
  });
});

describe('what came to the target before by an emergency', () => {
  const there = (more: Partial<AppliedEmergency>) => ({ ...serving({}), emergencies: [appliedEmergency('2', more)] });
  const late = '2026-12-01T00:00:00Z';
  const codesOf = (state: State, at: string, derived: ChangeClass) => found(state, at, derived).map(({ code }) => code);

  test('when its days run or it was ratified, people on call bring it further', () => {
    expect(found(there({}), '2026-11-30T00:00:00Z', 'emergency')).toEqual([]);
    const ratified = { at: late, late: false, approvers: [], approvals: [] };
    expect(found(there({ ratified }), late, 'emergency')).toEqual([]);
  });

  test('when it is overdue or was refused, they do not, under another number either; everybody may', () => {
    expect(codesOf(there({}), late, 'emergency')).toEqual(['emergency/stopped-earlier']);
    const [fault] = found(there({ refused }), '2026-11-24T00:00:00Z', 'emergency');
    expect(fault?.facts).toMatchObject({ target: 'production', observed: 'Ana (business): It turns down everybody' });
    const other = { ...serving({}, '7'), emergencies: [appliedEmergency('7', { refused })] };
    expect(codesOf(other, late, 'emergency')).toEqual(['emergency/stopped-earlier']);
    expect(found(there({ refused }), late, 'normal')).toEqual([]);
    const approved = { at: late, plan_digest: appliedEmergency('2').plan_digest };
    expect(found(there({ refused, approved }), late, 'emergency')).toEqual([]);
  });
});
