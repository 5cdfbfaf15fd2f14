// relc upgrade, by real npm: to an archive of another version, and to none.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../testing/checks.ts';
import { commit, git, model } from '../../../testing/scratch.ts';
import { archive, install, relc, relcWith, said, scratch } from './site.ts';

/** The package at a later version, whose lock has other bytes: gates of one's own are to be compiled again. */
function later(): string {
  const folder = join(scratch, 'later');
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const manifest = join(folder, 'package/package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, '"version": "9.0.0"'));
  const lock = join(folder, 'package/policies/policy.lock.json');
  writeFileSync(lock, `${readFileSync(lock, 'utf8')}\n`);
  const file = join(scratch, 'later.tgz');
  execFileSync('tar', ['-czf', file, '-C', folder, 'package']);
  return file;
}

/** In a committed repository with gates of its own; leaves it as it was. */
export function upgrade(own: string, at: readonly string[]): void {
  const status = () => git(own, 'status', '--porcelain').trim();
  const opa = { PATH: `${join(scratch, 'bin')}:${process.env['PATH']}` };
  check(
    'an upgrade by a version is refused where the lockfile pins an archive',
    said(relc(own, 'upgrade', '99.0.0'), 3, 'upgrade/no-archive') ?? (status() || undefined),
  );
  const none = relc(own, 'upgrade', './none.tgz');
  check(
    'an upgrade that npm cannot do changes nothing',
    said(none, 3, 'upgrade/npm-failed') ?? (status() || undefined),
  );
  const former = join(scratch, 'former/node_modules');
  mkdirSync(former, { recursive: true });
  cpSync(join(own, 'node_modules'), former, { recursive: true });
  const archiveOfLater = later();
  const done = relcWith(opa, own, 'upgrade', archiveOfLater);
  const written = ['package-lock.json', 'package.json', 'policies/own.lock.json'];
  check(
    'an upgrade moves the lockfile, compiles gates of its own again, and says whose verdict it changes',
    said(done, 0, '→ 9.0.0', 'own.committee', 'No verdict and no quorum changes') ??
      (status().replaceAll(/^ ?M /gm, '') === written.join('\n') ? undefined : status()),
  );
  commit(own, 'Another relc');
  check('the relc that is still installed does not judge it', said(relc(own, 'check', ...at), 1, 'policy/other-relc'));
  install(own, archiveOfLater);
  check('what was upgraded is what npm installs', status() === '' ? undefined : status());
  check('and judges as before', said(relc(own, 'check', `releases/${model}/2`, ...at), 0, 'passes every gate'));
  const compared = relc(own, 'policy', 'diff', 'HEAD~1', '--former-relc', join(former, 'relc'));
  check('whoever reviews it compares both packages', said(compared, 0, 'No verdict and no quorum changes'));
  git(own, 'reset', '--quiet', '--hard', 'HEAD~1');
  install(own);
}
