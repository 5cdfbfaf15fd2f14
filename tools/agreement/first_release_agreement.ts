/**
 * Whoever begins, from nothing: README's commands as they stand there, in one bash, on a real MLflow server, with real cosign,
 * for two versions of a model that is none of the samples. It counts what people write, and refuses more than is said here.
 * `cosign` is looked up in PATH.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { absentTools, newcomer } from './first_release/environment.ts';
import { decideOnPolicies, describeModel, fillIn, model } from './first_release/people.ts';
import { commandBlocks, Shell } from './first_release/readme.ts';
import { typedBy } from './first_release/typed.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { MlflowServer } from './mlflow/server.ts';
import { relc, said, scratch } from './package/site.ts';

/** How many fields people write in `releases/`, and how many lines the findings of a bare scaffold take. */
const most = { '1': 18, '2': 8, lines: 50 } as const;

const [own, here] = [join(scratch, `${model}-releases`), join(import.meta.dirname, 'first_release')];
removeOnInterrupt(scratch);
const took: string[] = [];
let server: MlflowServer | undefined;
let shell: Shell | undefined;

try {
  const absent = absentTools();
  if (absent.length > 0) throw new Error(`not in PATH: ${absent.join(', ')}; .ci/run installs cosign into its cache`);
  server = await MlflowServer.start(join(scratch, 'mlflow'), { identity: '', versions: [] });
  await firstRelease(server.url);
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  shell?.end();
  server?.stop();
  rmSync(scratch, { recursive: true, force: true });
  for (const line of took) console.log(`# ${line}`);
}

async function firstRelease(url: string): Promise<void> {
  const environment = newcomer(url);
  const readme = readFileSync(join(scratch, 'relc/README.md'), 'utf8');
  const [installing, keys, chain, ...each] = commandBlocks(readme, 'Your first release');
  const [, next = ''] = /with `(version=2 .*?)`/.exec(readme) ?? [];
  shell = new Shell(join(scratch, 'relc'), join(scratch, 'block.sh'), environment);
  const step = stepsOf(shell);
  await step('relc and its tools are installed', installing, 'Written in');
  await step('keys are made', keys);
  const decided = typedBy(join(own, 'policies'), () => decideOnPolicies(own, url));
  took.push(`policies/: ${decided.length} values typed, once`);
  await step('what judges is begun with', chain);
  const described = typedBy(join(own, 'releases'), () => describeModel(own));
  for (const version of ['1', '2'] as const)
    await release(environment, (title, ...rest) => step(`${version}: ${title}`, ...rest), {
      ...{ version, each, next, described: version === '1' ? described : [] },
    });
}

interface Version {
  readonly version: '1' | '2';
  /** README's blocks from step 4 on. */
  readonly each: readonly string[];
  /** How the next version begins, in place of its first line. */
  readonly next: string;
  /** What people wrote of the model before. */
  readonly described: readonly string[];
}

async function release(
  environment: NodeJS.ProcessEnv,
  step: Step,
  { version, each, next, described }: Version,
): Promise<void> {
  const [begin, measure, sign, consumers, pass, serve] = each;
  const work = `runs/${version}`;
  const python = (title: string, script: string, ...args: readonly string[]) =>
    timed(`${version}: ${title}`, () =>
      execFileSync('python', ['-W', 'ignore', join(here, script), ...args], {
        ...{ cwd: scratch, env: environment, stdio: 'pipe' },
      }),
    );
  await python('the pipeline trains and registers', 'pipeline.py', version, work);
  const from = begin?.replace(/^version=.*/m, (first) => (version === '1' ? first : next));
  await step('the release is begun, with the facts of MLflow', from, 'registry.json');
  if (version === '1') bareScaffold();
  await python('staging and canary', 'measure.py', `models:/${model}/${version}`, work);
  await step('relc-evidence writes what the pipeline knows', measure);
  await step('each signs by real cosign', sign);
  if (version === '1') await step('what consumers declare is begun', consumers, `consumers/`);
  typed(version, [...described, ...typedBy(join(own, 'releases'), () => fillIn(own, version))]);
  await step('it passes', pass, /pass(es)? every gate/);
  await step('it is planned, approved, applied and verified', serve, `serves version ${version}`, 'may load');
}

type Step = (title: string, block: string | undefined, ...parts: readonly (string | RegExp)[]) => Promise<void>;

/** What follows a step that failed would only fail for that. */
function stepsOf(shell: Shell): Step {
  return async (title, block, ...parts) => {
    const fault = said(await timed(title, () => shell.run(block ?? 'false')), 0, ...parts);
    check(title, fault);
    if (fault !== undefined) throw new Error(`${title}: no`);
  };
}

async function timed<T>(title: string, action: () => T | Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await action();
  took.push(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${title}`);
  return result;
}

function typed(version: '1' | '2', fields: readonly string[]): void {
  const told = `version ${version}: ${fields.length} fields typed in releases/, ${most[version]} at most`;
  took.push(told);
  check(
    `${version}: no more is typed than was promised`,
    fields.length <= most[version] ? undefined : [told, ...fields].join('\n'),
  );
}

function bareScaffold(): void {
  const bare = join(scratch, 'bare');
  cpSync(own, bare, { recursive: true, verbatimSymlinks: true });
  const { text } = relc(bare, 'check', `releases/${model}/1`);
  const lines = text.trimEnd().split('\n').length;
  took.push(`findings of a bare scaffold: ${lines} lines`);
  check('the findings of a bare scaffold fit a screen', lines <= most.lines ? undefined : text);
}
