import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { openMachine, repositoryIn } from './machine.ts';
import type { World } from './port.ts';

const folder = mkdtempSync(join(tmpdir(), 'relc-machine-'));
mkdirSync(join(folder, 'repository/releases/churn'), { recursive: true });
mkdirSync(join(folder, 'repository/releases/empty'));
writeFileSync(join(folder, 'repository/releases/churn/model.yaml'), '');

function machine(whereabouts: Parameters<typeof openMachine>[0], environment: NodeJS.ProcessEnv = {}): World {
  const { value, diagnostics } = openMachine(whereabouts, environment);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);

describe('the repository of a machine', () => {
  test('when a folder is named, is that folder, and no folder above it', () => {
    const { repository } = machine({ repo: join(folder, 'repository') });
    expect(repository.value?.root).toBe(join(folder, 'repository'));
    expect(repository.value?.models()).toEqual(['churn']);
    expect(codes(machine({ repo: join(folder, 'repository/releases') }).repository)).toEqual(['usage/no-repository']);
    expect(codes(machine({ repo: join(folder, 'nowhere') }).repository)).toEqual(['usage/no-such-folder']);
  });

  test('when its last release is removed, it is still one, by what judges there', () => {
    mkdirSync(join(folder, 'emptied/policies/governance'), { recursive: true });
    const { repository } = machine({ repo: join(folder, 'emptied') });
    expect(repository.value?.root).toBe(join(folder, 'emptied'));
    expect(repository.value?.models()).toEqual([]);
  });

  test('when git is older than what relc needs, says which it is; a newer one, or none, is asked', () => {
    const repository = join(folder, 'repository');
    const path = process.env['PATH'];
    mkdirSync(join(repository, '.git'));
    const found = (said: string) => {
      const bin = mkdtempSync(join(folder, 'bin-'));
      writeFileSync(join(bin, 'git'), `#!/bin/sh\necho '${said}'\n`, { mode: 0o755 });
      process.env['PATH'] = bin;
      const { diagnostics } = machine({ repo: repository }).repository;
      process.env['PATH'] = path;
      return diagnostics;
    };
    const expected = '2.31';
    expect(found('git version 2.30.9')).toMatchObject([
      { code: 'usage/git-too-old', facts: { observed: '2.30.9', expected } },
    ]);
    expect(found('git version 1.99.windows.1')).toMatchObject([{ facts: { observed: '1.99.windows.1' } }]);
    for (const said of ['git version 2.31.0', 'git version 3.0 (Apple Git-1)', 'no version'])
      expect(found(said)).toEqual([]);
    rmSync(join(repository, '.git'), { recursive: true });
    expect(found('git version 2.30.9')).toEqual([]);
  });

  test('when a path is named from somewhere, tells it from the root', () => {
    const { fromRoot } = repositoryIn(join(folder, 'repository'), join(folder, 'repository/releases'));
    expect(fromRoot('churn/1')).toBe('releases/churn/1');
    expect(fromRoot('..')).toBe('');
    expect(fromRoot('../..')).toBe('..');
  });
});

describe('the clock of a machine', () => {
  test('when a time is chosen, stands still and says so', () => {
    const { clock } = machine({ at: '2026-11-24T09:00:00-03:00' });
    expect([clock.now(), clock.isChosen]).toEqual(['2026-11-24T12:00:00Z', true]);
    expect(machine({}).clock.isChosen).toBe(false);
  });

  test('when the time is invalid, there is no machine', () => {
    expect(openMachine({ at: 'tomorrow' })).toMatchObject({ diagnostics: [{ code: 'usage/bad-time' }] });
  });
});

describe('the keys of a machine', () => {
  const key = join(folder, 'release.key');
  writeFileSync(key, makeKey('release', []).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const other = join(folder, 'other.key');
  writeFileSync(other, makeKey('other', [], { type: 'ec' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));

  test('when the environment names no release key, there is none', () => {
    expect(codes(machine({}).keys.release())).toEqual(['apply/no-release-key']);
  });

  test('when the release key can be read only once, as from a pipe, it signs every release of a run', () => {
    const file = join(folder, 'handed-over.key');
    writeFileSync(file, readFileSync(key));
    const { keys } = machine({}, { RELC_SIGNING_KEY: file });
    expect(keys.release().value?.hint).toBe(keys.signing(key).value?.hint);
    rmSync(file);
    expect(keys.release().value).toBeDefined();
  });

  test.each([
    ['nowhere', 'usage/no-such-file'],
    ['other.key', 'usage/unreadable-key'],
    ['repository/releases/churn/model.yaml', 'usage/unreadable-key'],
  ])('when the key is %s, refuses it with %s, and signs no release by it', (file, code) => {
    const { keys } = machine({}, { RELC_SIGNING_KEY: join(folder, file) });
    expect(codes(keys.signing(join(folder, file)))).toEqual([code]);
    expect(codes(keys.release())).toEqual(['apply/no-release-key']);
  });
});

test('when there is a token, there is a forge to ask, and none without one', () => {
  const policy = { url: 'https://gitlab.example.com', project_id: 1, plan_job: 'plan' };
  expect(machine({}).forge(policy)).toBeUndefined();
  expect(machine({}, { RELC_GITLAB_TOKEN: '' }).forge(policy)).toBeUndefined();
  expect(machine({}, { RELC_GITLAB_TOKEN: 'secret' }).forge(policy)).toBeDefined();
});
