import { expect, test } from 'vitest';
import type { Prerequisite, State } from '../model/plan.ts';
import { prerequisiteFaults } from './prerequisite.ts';

const prerequisite: Prerequisite = {
  target: 'homologation',
  version: '2',
  model_digest: 'sha256:aa',
  source_digest: 'sha256:bb',
  profile_digest: 'sha256:cc',
  hours: 48,
};
const applied = { model_digest: 'sha256:aa', source_digest: 'sha256:bb', profile_digest: 'sha256:cc' };

const said = (version: object, number = '2') => {
  const state = {
    model: 'm',
    aliases: { approved: { version: number, since: '2026-11-01T00:00:00Z' } },
    versions: { [number]: { ...applied, ...version } },
  } as unknown as State;
  const found = prerequisiteFaults(prerequisite, { value: state, diagnostics: [] }, '2026-11-24T00:00:00Z');
  return found.map(({ code, facts }) => [code, facts?.['observed']]);
};

test('when the previous target has served the same release for long enough, nothing holds it back', () => {
  expect(said({})).toEqual([]);
});

test.each(['source_digest', 'profile_digest'])(
  'when the release has another %s than the target before applied, it is refused: it was corrected since',
  (name) => {
    expect(said({ [name]: 'sha256:dd' })).toEqual([
      ['plan/frozen-release-changed', prerequisite[name as 'source_digest']],
    ]);
  },
);

test('when the target before serves the same model by another release, that will do', () => {
  expect(said({ source_digest: 'sha256:dd' }, '7')).toEqual([]);
});

test('when the target before serves another model, names its version, since that may be the one to name here', () => {
  expect(said({ model_digest: 'sha256:ee' }, '7')).toEqual([['apply/earlier-target', 'version 7 (sha256:ee)']]);
});
