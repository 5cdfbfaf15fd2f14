import { describe, expect, test } from 'vitest';
import { appliedState, appliedVersion } from '../../testing/applied.ts';
import type { AppliedVersionState } from '../model/plan.ts';
import { summary } from './summary.ts';

const lives = { ...appliedVersion, restarts_until: '2028-02-01' };
const deprecated: AppliedVersionState = { ...lives, stage: 'Deprecated', deprecated_until: '2026-12-25' };
const state = appliedState({
  aliases: { approved: { version: '2', since: '2026-11-25T12:00:00Z' } },
  versions: { '1': deprecated, '2': lives },
  serial: 3,
  not_after: '2027-02-23T12:00:00Z',
});
const shown = {
  model: 'm',
  target: 'local',
  alias: 'approved',
  named: '2',
  state,
  wanted: { '1': 'Deprecated', '2': 'Approved' } as const,
  today: '2026-12-25',
  waits: false,
};
const until =
  '; serving may start with version 2 until 2027-02-23T12:00:00Z, what runs then goes on (signed state, serial 3, renewed by schedule)';
const start = `m on local: callers get 2, as approved, since 2026-11-25T12:00:00Z${until}`;
const said = (changes: Partial<Parameters<typeof summary>[0]> = {}) => summary({ ...shown, ...changes }, 'en');

test('when a version is Deprecated, names its last day, and after it what to do', () => {
  expect(said()).toBe(`${start}; 1 is Deprecated until 2026-12-25`);
  expect(said({ today: '2026-12-26' })).toBe(`${start}; 1 is Deprecated until 2026-12-25: retire it`);
});

describe('until when serving may start', () => {
  const with2 = (days: Partial<AppliedVersionState>) =>
    said({ state: { ...state, versions: { '1': deprecated, '2': { ...lives, ...days } } } });

  test.each([
    ['its end of life', { end_of_life: '2027-01-10', restarts_until: '2027-01-10' }, '2027-01-09'],
    [
      'its last day beyond its end of life',
      { end_of_life: '2027-01-10', restarts_until: '2028-02-01', last_start: '2027-02-01' },
      '2027-02-01',
    ],
    ['an overdue revalidation', { restarts_until: '2027-02-22' }, '2027-02-22'],
  ])('when %s comes before the end of the state, says that day', (_, days, day) => {
    expect(with2(days)).toContain(
      `; serving may start with version 2 until ${day}, its last day, what runs then goes on (signed state, serial 3); 1`,
    );
  });

  test('when the state ends first, says that moment, which a renewal moves', () => {
    expect(with2({ restarts_until: '2027-02-23' })).toContain(until);
  });

  test('when the end of a Deprecated version comes before its last day as such, says that', () => {
    const versions = { '1': { ...deprecated, end_of_life: '2026-12-21' }, '2': lives };
    expect(said({ today: '2026-12-20', state: { ...state, versions } })).toContain(
      '; 1 is Deprecated until 2026-12-20',
    );
  });
});

test('when somebody moved the alias, says what callers get first, and what was approved', () => {
  expect(said({ named: '1' })).toContain('m on local: callers get 1, should get 2; ');
  expect(said({ named: undefined })).toContain('m on local: callers get nothing, should get 2; ');
});

test('when relc has applied nothing, says what callers get all the same', () => {
  expect(said({ named: '7', state: null, wanted: {} })).toBe('m on local: callers get 7, which relc did not apply');
  expect(said({ named: undefined, state: null, wanted: {} })).toBe('m on local: callers get nothing');
});

test('when no state can be gone by, says neither that nothing serves nor what was never applied', () => {
  expect(said({ state: undefined, waits: true })).toBe(
    'm on local: callers get 2, and nobody can tell whether it is approved: the signed state that counts is not the last one that relc signed',
  );
});

test('when a version is Approved in model.yaml and the state has never heard of it, says that it was never applied', () => {
  const wanted = { '1': 'Retired', '2': 'Approved', '3': 'Approved', '4': 'Staging' } as const;
  expect(said({ named: undefined, state: null, wanted, waits: true })).toBe(
    'm on local: callers get nothing; Approved but never applied here: 2, 3; a change waits',
  );
});

test('when the language is Portuguese, every word is', () => {
  expect(summary({ ...shown, waits: true }, 'pt-BR')).toBe(
    'm em local: quem chama recebe 2, como aprovado, desde 2026-11-25T12:00:00Z; a versão 2 pode ser iniciada até 2027-02-23T12:00:00Z, o que já roda continua (estado assinado, serial 3, renovado por agendamento); 1 está Deprecated até 2026-12-25; há uma mudança esperando',
  );
});

test('when callers do not get what was approved, says whom to ask; when they do, asks nobody', () => {
  const owner = 'Models <models@example.com>';
  expect(said({ owner, named: '1' })).toContain('; ask Models <models@example.com>, who owns the model; ');
  expect(said({ owner, state: undefined })).toContain('; ask Models <models@example.com>, who owns the model');
  expect(said({ owner })).not.toContain('Models');
});

test('when there is a way back, says who goes it: one person, or whose approvals it takes', () => {
  const back = { version: '1', alone: ['Bruno <bruno@example.com>'], required: [['mlops', 1]] } as const;
  expect(said({ back })).toContain('; way back to version 1, with approvals (1 × mlops), at any hour');
  const way_back = { version: '1', until: '2026-12-25T12:00:00Z' };
  expect(said({ back, state: { ...state, way_back } })).toContain(
    '; way back to version 1, at once: one person may do it alone (rollback-signer: Bruno <bruno@example.com>) until 2026-12-25T12:00:00Z',
  );
  expect(said({ back: { ...back, version: undefined } })).not.toContain('way back');
});
