// `npm start`: the whole job on the repository's own releases, in a scratch clone with an embedded registry and new
// keys that only that clone trusts. Every step is the command that a person or CI would run.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import {
  addRecords,
  approvers,
  commit,
  git,
  keyFile,
  makeRegistry,
  model,
  modelFiles,
  planFile,
  releaseKeyFile,
  target,
  times,
  trustPeople,
  type Version,
  want,
} from '../../testing/scratch.ts';

const root = join(import.meta.dirname, '../..');
const scratch = join(root, '.relc');
const clone = join(scratch, 'demo');
const keys = join(scratch, 'keys');

const terminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
const paint: typeof styleText = (style, text) => (terminal ? styleText(style, text, { validateStream: false }) : text);
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Answer {
  readonly exitCode: number;
  readonly text: string;
}

function relc(version: Version, ...args: readonly string[]): Promise<Answer> {
  const argv = [join(root, 'compiler/relc.js'), '--repo', clone, '--at', times[version], ...args];
  const env = { ...process.env, NO_COLOR: '1', RELC_SIGNING_KEY: releaseKeyFile(keys) };
  const child = spawn(process.execPath, argv, { env });
  let text = '';
  const collect = (data: unknown) => {
    text += String(data);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => child.on('close', (code) => resolve({ exitCode: code ?? 70, text })));
}

/** Runs one stage and prints its outcome. A failing stage ends the demo with its whole output. */
async function stage(
  name: string,
  action: () => Promise<Answer>,
  summary: (text: string) => string = firstLine,
): Promise<void> {
  if (terminal) process.stdout.write(paint('dim', `  … ${name}`));
  const { exitCode, text } = await action();
  if (terminal) process.stdout.write('\r\x1b[K');
  if (exitCode !== 0) {
    say(`  ${paint('red', '✗')} ${name}\n${text}`);
    process.exit(exitCode);
  }
  say(`  ${paint('green', '✓')} ${name.padEnd(8)} ${summary(text)}`);
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
/** The line that sums up; the command that comes next may follow it. */
const lineWith = (part: string) => (text: string) => text.split('\n').find((line) => line.includes(part)) ?? '';

async function release(version: Version): Promise<void> {
  const folder = join(clone, 'releases', model, version);
  const build = join(clone, 'build', model, version);
  const plan = planFile(clone);
  say(paint('bold', `\nversion ${version}`));
  // An exception is told first.
  await stage('check', () => relc(version, 'check', folder), lineWith('every gate'));
  await stage(
    'compile',
    () => relc(version, 'compile', folder),
    () => `manifest, notes, documents, policy snapshot in build/${model}/${version}`,
  );
  await stage('plan', () => relc(version, 'plan', model), planSummary);
  for (const { id } of approvers) {
    const approve = () => relc(version, 'approve', plan, '--key', keyFile(keys, id));
    await stage('approve', approve, (text) => lineWith(' approves as ')(text).replace(/: sha256:.*$/, ''));
  }
  await stage('apply', () => relc(version, 'apply', plan));
  addRecords(clone, version, build);
  const trusted = ['--trust', join(clone, 'policies/trust'), '--model-files', modelFiles(clone, version)];
  await stage(
    'verify',
    () => relc(version, 'verify', '--target', target, '--model', model, ...trusted),
    lineWith('may load'),
  );
  await stage(
    'verify',
    () => relc(version, 'verify', '--bundle', build, ...trusted),
    () => `build/${model}/${version} as a bundle, offline`,
  );
  copyFileSync(plan, join(clone, 'plan.json'));
}

function planSummary(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const line = (part: string) => lines.find((one) => one.includes(part)) ?? '';
  return [line(` on ${target}: `), line('to create, '), line('approvals needed: ')].join('\n             ');
}

/**
 * Authors cannot be read from a shallow clone, and apply refuses one: the scratch clone begins a history of its own.
 */
function startHistory(): void {
  rmSync(join(clone, '.git'), { recursive: true });
  git(clone, 'init', '--quiet');
  commit(clone, 'Start');
}

const here = (path: string) => relative(root, join(clone, path));

say(paint('bold', `relc: two releases of ${model}, from YAML to a verified model, in ${relative(root, clone)}`));
rmSync(scratch, { recursive: true, force: true });
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone], { stdio: ['ignore', 'ignore', 'inherit'] });
git(clone, 'remote', 'remove', 'origin');
if (git(clone, 'rev-parse', '--is-shallow-repository').trim() === 'true') startHistory();
trustPeople(clone, keys);
makeRegistry(clone);
want(clone, {});
commit(clone, 'Trust the keys of this demo');
want(clone, { '1': 'Approved' }, '1');
commit(clone, `Release ${model} 1`);
await release('1');
want(clone, { '1': 'Approved', '2': 'Approved' }, '2');
commit(clone, `Release ${model} 2`);
await release('2');

const command = `npm run -s relc -- --repo ${relative(root, clone)} --at ${times['2']}`;
say(`
${paint('green', 'Version 2 is approved and verified; version 1 is the rollback target.')}

Written
  ${here(`build/${model}/2`)}/  manifest, notes in two languages, policy snapshot, SHA256SUMS
  ${here('plan.json')}              what was approved and applied
  ${here(`plan/${target}`)}/            the page by which people decided, as Markdown and HTML
  ${here('registry')}/              the embedded registry: artifacts, tags, alias, signed state
  ${here('policies/trust')}/        public keys of this demo's people; private halves in ${relative(root, keys)}/

Try next
  ${command} show ${here('plan.json')}
  echo >> ${here(`releases/${model}/2/model_card.md`)} && ${command} check
  npm run -s relc -- explain frozen/file-changed`);
