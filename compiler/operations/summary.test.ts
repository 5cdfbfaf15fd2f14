import { expect, test } from 'vitest';
import type { State } from '../model/plan.ts';
import { summary } from './summary.ts';

const state = {
  aliases: { approved: { version: '2', since: '2026-11-25T12:00:00Z' } },
  versions: { '1': { stage: 'Deprecated', deprecated_until: '2026-12-25' }, '2': { stage: 'Approved' } },
  serial: 3,
  not_after: '2027-02-23T12:00:00Z',
} as unknown as State;
const shown = {
  model: 'm',
  target: 'local',
  alias: 'approved',
  state,
  wanted: { '1': 'Deprecated', '2': 'Approved' } as const,
  today: '2026-12-25',
  waits: false,
};
const start = 'm on local serves 2 since 2026-11-25T12:00:00Z, state 3 until 2027-02-23T12:00:00Z';

test('when a version is Deprecated, names its last day, and after it what to do', () => {
  expect(summary(shown)).toBe(`${start}; 1 Deprecated until 2026-12-25`);
  expect(summary({ ...shown, today: '2026-12-26' })).toBe(`${start}; 1 Deprecated until 2026-12-25: retire it`);
});

test('when no state can be gone by, says neither that nothing serves nor what was never applied', () => {
  expect(summary({ ...shown, state: undefined, waits: true })).toBe(
    'm on local: what serves cannot be told, the signed state that counts is not the last one that relc signed',
  );
});

test('when a version is Approved in model.yaml and the state has never heard of it, says that it was never applied', () => {
  const wanted = { '1': 'Retired', '2': 'Approved', '3': 'Approved', '4': 'Staging' } as const;
  expect(summary({ ...shown, state: null, wanted, waits: true })).toBe(
    'm on local serves nothing that relc applied; Approved but never applied here: 2, 3; a change waits',
  );
});
