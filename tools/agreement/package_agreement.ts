/**
 * relc as an installed package: packs HEAD, installs it in empty folders without a network, begins a repository by
 * `relc init`, and releases the sample in one that has no compiler and no gates. What is compiled there must be what these
 * sources compile.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import {
  approvers,
  commit,
  edit,
  git,
  keyFile,
  makeRegistry,
  makeRepository,
  model,
  planFile,
  times,
  want,
} from '../../testing/scratch.ts';
import { isCopied } from '../build/package/content.ts';
import { ownGates } from './package/own_gates.ts';
import { archive, codesIn, install, keys, npm, type Ran, relc, root, said, scratch } from './package/site.ts';
import { upgrade } from './package/upgrade.ts';

function packed(): void {
  execFileSync(process.execPath, [join(root, 'tools/build/package.ts'), archive], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const names = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n');
  const paths = names.map((name) => name.replace(/^package\//, ''));
  const made =
    /^(package\.json|LICENSES|compiler\/relc\.js|compiler\/bundle\/[\w-]+\.js|schemas\/generated\/[\w.-]+\.cjs)$/;
  const committed = git(root, 'ls-tree', '-r', '--name-only', '-z', 'HEAD').split('\0').filter(isCopied);
  const others = paths.filter((path) => !made.test(path) && !committed.includes(path));
  const absent = committed.filter((path) => !paths.includes(path));
  check(
    `the package holds the bundle, what judges, templates, schemas and pages, and nothing else (${paths.length} files)`,
    others.length + absent.length === 0 ? undefined : [...others, ...absent].join('\n'),
  );
  const { size } = statSync(archive);
  check(`the package is small (${(size / 1e6).toFixed(1)} MB)`, size < 2_500_000 ? undefined : `${size} bytes`);
}

function ownRepository(): void {
  const [tool, own] = [join(scratch, 'tool'), join(scratch, 'churn-releases')];
  mkdirSync(tool);
  install(tool);
  const begun = relc(tool, 'init', own, '--model', 'churn');
  check('relc init begins a repository in a folder that is not there', said(begun, 0, 'npx relc new churn 1'));
  // Node comes from a registry, and nothing here needs it.
  npm(own, 'pkg', 'delete', 'devDependencies.node');
  cpSync(join(tool, 'node_modules'), join(own, 'node_modules'), { recursive: true });
  const unpinned = relc(own, 'check');
  check('before npm installs it, nothing says which relc judges', said(unpinned, 1, 'policy/relc-not-pinned'));
  install(own);
  const first = relc(own, 'check');
  check(
    'what init wrote passes, but for what only people can say and for a first release',
    codesIn(first.text) === 'load/nothing-selected load/placeholder' &&
      !/--> policies\/(?!governance\/(limits|calendar|observability)[.]yaml)/.test(first.text)
      ? said(first, 1, 'relc new churn 1')
      : first.text,
  );
  const scaffolded = relc(own, 'new', 'churn', '1');
  check(
    'relc new begins a release by the templates of the package',
    said(scaffolded, 0, 'releases/churn/1/release.yaml'),
  );
  check(
    'editors find its schema in the package',
    said(
      { code: 0, text: readFileSync(join(own, 'releases/churn/1/release.yaml'), 'utf8') },
      0,
      '../../../node_modules/relc/schemas/',
    ),
  );
  const second = relc(own, 'check');
  check(
    'relc check says what is still to be written, by the gates of the package',
    codesIn(second.text) === 'consumer/missing load/missing-evidence load/placeholder' ? undefined : second.text,
  );
}

/** The sample in a repository without compiler, gates and templates. */
function release(): void {
  const own = join(scratch, 'sample');
  makeRepository(own, keys, `releases/${model}`);
  for (const path of ['policies/gates', 'policies/policy.wasm', 'policies/policy.lock.json', 'templates'])
    rmSync(join(own, path), { recursive: true });
  edit(own, '.gitignore', (text) => `${text}/node_modules/\n`);
  install(own);
  makeRegistry(own);
  want(own, {});
  commit(own, 'Start');
  want(own, { '1': 'Approved' }, '1');
  commit(own, 'Release 1');
  const at = ['--at', times['1']];
  check('a sample release passes', said(relc(own, 'check', `releases/${model}/1`, ...at), 0, 'passes every gate'));
  const compiled = relc(own, 'compile', `releases/${model}/1`, ...at);
  const sources = spawnSync(
    process.execPath,
    [
      join(root, 'compiler/relc.js'),
      '--repo',
      root,
      'compile',
      `releases/${model}/1`,
      ...at,
      '--out',
      join(scratch, 'build'),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  check(
    'it is compiled as these sources compile it',
    said(compiled, 0, /sha256:/.exec(sources.stdout) ? sources.stdout.trim() : 'sha256:'),
  );
  const plan = planFile(own);
  check('it is planned', said(relc(own, 'plan', model, ...at), 0, /: nothing → version 1/));
  const approved = approvers.map(({ id }) => relc(own, 'approve', plan, '--key', keyFile(keys, id), ...at));
  check(
    'it is approved',
    approved.map((one) => said(one, 0)).find((fault) => fault !== undefined),
  );
  check('it is applied', said(relc(own, 'apply', plan, ...at), 0, 'serves version 1'));
  check('what serves is what was approved', said(relc(own, 'status', ...at), 0));
  ownGates(own, at);
  upgrade(own, at);
  otherPackages(own, at);
}

/** The judge is the lockfile: whoever changes it is judged by what it said before. */
function otherPackages(own: string, at: readonly string[]): void {
  const isOther = (run: Ran) => said(run, 1, 'policy/other-relc', 'npm ci');
  edit(own, 'package-lock.json', (text) => text.replace(/"integrity": "sha512-.{8}/, '"integrity": "sha512-AAAAAAAA'));
  check('another archive of the same version does not judge', isOther(relc(own, 'check', ...at)));
  commit(own, 'Another relc');
  check('nor does it apply', said(relc(own, 'apply', planFile(own), ...at), 3, 'policy/other-relc'));
  const proposed = relc(own, 'check', '--ref', 'HEAD~1', '--policy-ref', 'HEAD', ...at);
  check('nor does it judge a merge request into a branch that pins another', isOther(proposed));
  const before = relc(own, 'check', `releases/${model}/1`, '--ref', 'HEAD~1', ...at);
  check('a commit that pins it is judged by it', said(before, 0, 'passes every gate'));
  const diff = relc(own, 'policy', 'diff', 'HEAD~1');
  const files = diff.text.split('\n').filter((line) => /^ {2}\w+ \(\d+\): /.test(line));
  check(
    'to compare two packages names the lockfile alone, and says that it is no comparison of verdicts',
    files.join() === '  compiler (1): package-lock.json' ? said(diff, 1, 'policy/other-relc') : diff.text,
  );
  const judge = relc(own, 'judge', '--since', 'HEAD~1');
  check('a change of the lockfile is one of what judges, and people approve it', said(judge, 3, 'mlops', 'security'));
}

try {
  packed();
  ownRepository();
  release();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
