import { describe, expect, test } from 'vitest';
import { appliedRelease, appliedState, place, releaseKey, signState } from '../../testing/applied.ts';
import { makeKey } from '../../testing/sample.ts';
import { approvalType, cabType } from '../model/plan.ts';
import { verify } from '../verify/index.ts';
import { readApprovals } from './approval.ts';
import { signStatement } from './envelope.ts';
import { countingState, readState, recordFault } from './state.ts';

const today = '2026-11-25';
const keys = [releaseKey.signer];

const stateAsking = (names: unknown, more: object = {}): Uint8Array =>
  signState({ ...appliedState(), region: 'south', must_understand: names, ...more });

describe('a signed state of a later relc', () => {
  test('when it says more, or asks for what is known, it counts', () => {
    expect(readState(stateAsking([]), keys, today)).toMatchObject({ key: 'release' });
    expect(readState(stateAsking(['aliases', 'deprecated_until']), keys, today)).toMatchObject({ key: 'release' });
  });

  test('when it asks for a field that this relc does not know, it is refused for that, whatever shape it has', () => {
    const fault = { fault: 'not-understood', fields: ['region', 'constructor'] };
    expect(readState(stateAsking(['region', 'serial', 'constructor']), keys, today)).toEqual(fault);
    expect(readState(stateAsking(['region', 'constructor'], { aliases: null }), keys, today)).toEqual(fault);
  });

  test('when what it asks for is no list of names, it is no state', () => {
    for (const names of ['region', [1], { region: true }])
      expect(readState(stateAsking(names), keys, today)).toEqual({ fault: 'wrong-type' });
  });

  test('when serving starts by it, refuses with the fields', () => {
    const { compiled, cab, modelFiles } = appliedRelease();
    const start = { keys, at: `${today}T12:00:00Z`, compiled, cab, modelFiles, minimumSerial: 0, expected: place };
    expect(verify({ ...start, state: stateAsking(['region']) }).diagnostics).toEqual([
      { code: 'trust/not-understood', facts: { document: 'state', observed: ['region'] } },
    ]);
  });

  test('when the registry shows it or keeps it beside an older one, nobody goes by either', () => {
    const refused = [{ code: 'trust/not-understood', facts: { document: 'state', observed: ['region'] } }];
    const later = stateAsking(['region']);
    const counting = (state: Uint8Array, states: readonly Uint8Array[]) =>
      countingState({ state, states }, keys, today, place);
    expect(counting(later, []).diagnostics).toEqual(refused);
    expect(counting(later, [signState(appliedState())]).diagnostics).toEqual(refused);
    expect(counting(signState(appliedState()), [later])).toEqual({ value: undefined, diagnostics: refused });
    expect(counting(signState(appliedState()), [stateAsking([])]).diagnostics).toEqual([]);
  });
});

describe('a CAB record of a later relc', () => {
  const { version, cab } = appliedRelease();
  const asking = (names: readonly string[]) => {
    const { payload } = JSON.parse(Buffer.from(cab).toString()).dsseEnvelope;
    const { subject, predicate } = JSON.parse(Buffer.from(payload, 'base64').toString());
    const more = { ...predicate, region: 'south', must_understand: names };
    return recordFault(
      signStatement({ subject, predicateType: cabType, predicate: more }, releaseKey),
      keys,
      today,
      version,
    );
  };

  test('when it says more, it counts; when it asks for what this relc does not know, it is refused for that', () => {
    expect(asking(['gates'])).toBeUndefined();
    expect(asking(['region'])).toEqual({ fault: 'not-understood', fields: ['region'] });
  });
});

describe('an approval of a later relc', () => {
  const ana = makeKey('ana', ['mlops']);
  const digest = 'a'.repeat(64);
  const said = { kind: 'plan', digest: `sha256:${digest}`, target: 'local', model: 'm', role: 'mlops' };
  const read = (more: object) => {
    const predicate = { ...said, not_after: '2026-12-24T12:00:00Z', ...more };
    const subject = [{ name: 'plan.json', digest: { sha256: digest } }];
    const bundle = signStatement({ subject, predicateType: approvalType, predicate }, ana);
    return readApprovals(new Map([['ana.sigstore.json', bundle]]), [ana.signer], today);
  };

  test('when it says more, it counts', () => {
    expect(read({ only_until: '2026-12-01', must_understand: ['role'] }).value).toHaveLength(1);
  });

  test('when it asks for a field that this relc does not know, it is refused by name', () => {
    expect(read({ only_until: '2026-12-01', must_understand: ['only_until'] }).diagnostics).toEqual([
      {
        code: 'trust/not-understood',
        file: 'ana.sigstore.json',
        facts: { document: 'approval', observed: ['only_until'] },
      },
    ]);
  });
});
