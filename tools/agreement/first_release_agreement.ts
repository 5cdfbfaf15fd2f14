/**
 * Whoever begins, from nothing: `relc` packed and installed in an empty folder, `relc init`, a model that MLflow knows,
 * its evidence, signatures by real cosign with new keys, and a first release on a real MLflow server, which this starts.
 * `cosign` is looked up in PATH.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { anchorFile, anchorHere, commit, git } from '../../testing/scratch.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { MlflowServer } from './mlflow/server.ts';
import { approvers, fillGovernance, fillRelease, model, sign, want } from './package/first_release.ts';
import { archive, codesIn, install, keys, npm, type Ran, relcWith, root, said, scratch } from './package/site.ts';

const clock = join(root, 'tools/agreement/mlflow/clock.fixture.js');
/** A Tuesday, and the Saturday night whose window release.yaml names. */
const [weekday, night] = ['2026-11-24T12:00:00Z', '2026-11-29T02:00:00Z'];
const environment = {
  RELC_TEST_TIME: weekday,
  NODE_OPTIONS: `--import ${clock}`,
  RELC_CHAIN: anchorFile(keys),
};
removeOnInterrupt(scratch);
let server: MlflowServer | undefined;
try {
  npm(root, 'run', 'package', '--', archive);
  server = await MlflowServer.start(join(scratch, 'mlflow'), {
    identity: 'mlflow-production',
    versions: [`${model}/1`],
  });
  release(server.url);
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

function release(url: string): void {
  const [tool, own] = [join(scratch, 'tool'), join(scratch, 'own')];
  mkdirSync(tool);
  install(tool);
  check('relc init begins a repository', said(relcWith({}, tool, 'init', own, '--model', model), 0));
  // Node comes from a registry, and nothing here needs it.
  npm(own, 'pkg', 'delete', 'devDependencies.node');
  install(own);
  git(own, 'init', '--quiet', '--initial-branch=main', '--template=');
  const relc = (...args: readonly string[]): Ran => relcWith(environment, own, ...args);
  const folder = `releases/${model}/1`;

  const empty = relc('check');
  check(
    'what is to be decided first is said, each with its place',
    said(empty, 1, 'limits.yaml', 'calendar.yaml', `relc new ${model} 1`),
  );
  fillGovernance(own, url);
  check('the facts of the version come from MLflow', said(relc('new', model, '1'), 0, 'registry.json'));
  check(
    'what is still to come is listed',
    codesIn(relc('check').text).includes('load/missing-evidence') ? undefined : relc('check').text,
  );
  fillRelease(own, folder);
  sign(own, folder, join(scratch, 'cosign'));
  commit(own, 'A repository of our own');
  check('it passes', said(relc('check'), 0, 'passes every gate'));

  anchorHere(own, keys, 'production');
  want(own);
  commit(own, 'Release 1');
  check('it is planned', said(relc('plan', model), 0, /: nothing → version 1/));
  const plan = join(own, `plan/production/${model}.json`);
  const early = relc('apply', plan);
  check('nobody has approved it: nothing is applied', said(early, 5, 'approve/missing-role'));
  for (const { id } of approvers)
    check(`${id} approves`, said(relc('approve', plan, '--key', join(keys, `${id}.key`)), 0));
  check('outside of its window it waits', said(relc('apply', plan), 5, 'change/window-closed'));
  environment.RELC_TEST_TIME = night;
  check('it is applied', said(relc('apply', plan), 0, 'serves version 1'));
  check('what serves is what was approved', said(relc('status'), 0));
  const files = join(scratch, 'files');
  cpSync(join(root, folder, 'model'), files, { recursive: true });
  const verify = () =>
    relc(
      'verify',
      '--target',
      'production',
      '--model',
      model,
      '--trust',
      join(own, 'policies/trust'),
      '--model-files',
      files,
    );
  check('serving loads it', said(verify(), 0, 'may load'));
}
