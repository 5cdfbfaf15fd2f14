import { describe, expect, test } from 'vitest';
import { appliedVersion, releaseKey as key } from '../../testing/applied.ts';
import { digestOf } from '../lib/digest.ts';
import type { PlanBody, State, StateContent, VersionState } from '../model/plan.ts';
import { type RecordContext, renewedState, type SignedState, signedState } from './records.ts';
import { readState } from './state.ts';

const digest = digestOf(new Uint8Array());
const context: RecordContext = {
  plan: { target: 'local', registry_id: 'relc-local', model: 'm' } as PlanBody,
  planDigest: digest,
  approvals: [],
  approvedBy: 'mlops: Ana',
  commit: 'abc',
  judgeDigest: digest,
  tickets: [],
  at: '2026-11-24T23:59:59Z',
  stateDays: 90,
  key,
};
const version = (stage: VersionState['stage'], until: VersionState['deprecated_until'] = null): VersionState => ({
  ...appliedVersion,
  stage,
  deprecated_until: until,
});
const content = (versions: StateContent['versions']): StateContent => ({ aliases: { approved: '2' }, versions });

function kept(bytes: Uint8Array): SignedState & { readonly state: State } {
  const read = readState(bytes, [key.signer], '2026-11-24');
  if ('fault' in read) throw new Error(read.fault);
  return { state: read.state, bytes };
}

describe('the signed state', () => {
  const first = kept(signedState(context, content({ '2': version('Approved') }), null));
  const next = kept(signedState(context, content({ '2': version('Approved') }), first));
  const renewed = kept(renewedState(next, '2027-01-10T12:00:00Z', 90, key));

  test('when each names the file that it follows, the whole chain can be walked back from the last', () => {
    const files = new Map([first, next, renewed].map((one) => [digestOf(one.bytes), one]));
    const walked: number[] = [];
    for (let at: SignedState | undefined = renewed; at; at = files.get(at.state.predecessor ?? digest))
      walked.push(at.state.serial);
    expect(walked).toEqual([3, 2, 1]);
    expect(first.state.predecessor).toBeNull();
  });

  test('when a version becomes Deprecated, its days begin with the day of the apply, and a renewal copies the end', () => {
    const versions = { '1': version('Deprecated', { days_after_apply: 30 }), '2': version('Approved') };
    const state = kept(signedState(context, content(versions), first));
    expect(state.state.versions['1']?.deprecated_until).toBe('2026-12-24');
    expect(state.state.versions['2']?.deprecated_until).toBeNull();
    const later = kept(renewedState(state, '2027-01-10T12:00:00Z', 90, key));
    expect(later.state.versions['1']?.deprecated_until).toBe('2026-12-24');
  });
});
