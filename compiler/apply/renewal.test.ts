import { expect, test } from 'vitest';
import { appliedState, releaseKey, signState } from '../../testing/applied.ts';
import { heldRegistry } from '../../testing/hold.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { readState } from '../trust/state.ts';
import { renew } from './renewal.ts';

const at = '2027-01-10T12:00:00Z';
const state = appliedState();
const bytes = signState(state);

async function renewed(shown: Uint8Array | null) {
  const made = heldRegistry();
  if (shown !== null) await made.registry.write('m', { type: 'state' }, shown);
  const { registry, events } = made;
  const applied = await renew({ model: 'm', state, bytes, registry, at, stateDays: 90, key: releaseKey });
  return { applied, events, now: await registry.read('m', { type: 'state' }) };
}

test('when the registry shows the state still, the next one says the same and ends later', async () => {
  const { applied, events, now } = await renewed(bytes);
  expect(applied).toEqual({ written: [{ type: 'state' }], diagnostics: [] });
  expect(events).toContain('hold m: state 2');
  const read = readState(now ?? utf8(''), [releaseKey.signer], '2027-01-10');
  expect('state' in read && read.state).toEqual({
    ...{ ...state, serial: 2, predecessor: digestOf(bytes), issued_at: at, not_after: '2027-04-10T12:00:00Z' },
  });
});

test.each([
  ['another state', signState({ ...state, commit: 'another' })],
  ['none', null],
])('when the registry shows %s by now, nothing is signed: somebody wrote in between', async (_, shown) => {
  const { applied, now } = await renewed(shown);
  expect(applied).toEqual({ written: [], diagnostics: [] });
  expect(now).toEqual(shown);
});
