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
