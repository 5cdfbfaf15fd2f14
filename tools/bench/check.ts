// `relc check` of many releases beside conftest with the same Rego, and beside `cue vet` with the same schemas.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberIn } from '../../compiler/diagnostics/numbers.ts';
import { type EvidenceFile, evidenceFiles } from '../../compiler/evidence/table.ts';
import { check } from '../../compiler/operations/check-repository.ts';
import { openRun } from '../../compiler/operations/opened-run.ts';
import { machine } from '../../testing/machine.ts';
import { goTool } from '../build/go.ts';
import { DEFINITIONS } from '../build/schema_definitions.ts';
import { compare, type Measured } from './compare.ts';
import { generate } from './releases.ts';

const root = join(import.meta.dirname, '../..');
const at = '2026-11-25T12:00:00Z';
const relc = [join(root, 'compiler/relc.js'), '--at', at];

const conftest = goTool('conftest', import.meta.dirname);
const cue = goTool('cue');

export const versions = (): string =>
  [
    execFileSync(conftest, ['--version'], { encoding: 'utf8' }).replace(
      /^Conftest: .*\nOPA:/,
      `conftest ${pinned()} with OPA`,
    ),
    execFileSync(cue, ['version'], { encoding: 'utf8' }).split('\n', 1)[0] ?? '',
  ]
    .map((line) => line.trim().replaceAll('\n', ' '))
    .join(', ');

const pinned = (): string =>
  execFileSync('go', ['list', '-m', '-f', '{{.Version}}', 'github.com/open-policy-agent/conftest'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  }).trim();

export async function checks(folder: string, models: number, versionsEach: number, rounds: number) {
  const repository = join(folder, 'repository');
  const inputs = join(folder, 'inputs');
  mkdirSync(repository, { recursive: true });
  const { releases } = generate(repository, join(folder, 'keys'), models, versionsEach);
  const count = await compose(repository, inputs);
  const documents = documentsOf(repository, releases);
  const policies = ['-p', join(root, 'policies/gates'), '-p', import.meta.dirname, '--namespace', 'bench'];
  const measured = await compare(rounds, [
    {
      name: '`relc check`',
      run: () =>
        says(
          process.execPath,
          [...relc, '--repo', repository, 'check'],
          `${numberIn('en', count)} releases pass every gate`,
        ),
    },
    {
      name: '`conftest test`',
      run: () => says(conftest, ['test', ...policies, inputs], `${2 * count} passed, 0 warnings, 0 failures`),
    },
    {
      name: '`cue vet`',
      run: () => {
        for (const { definition, files, format } of documents)
          says(cue, ['vet', '-c', '-d', `#${definition}`, join(root, 'schemas'), `${format}:`, ...files], '');
      },
    },
  ]);
  return { releases: count, documents: documents.flatMap(({ files }) => files).length, measured };
}

/** The same for one release, beside a Node that does nothing. */
export function start(rounds: number): Promise<readonly Measured[]> {
  const release = join(root, 'releases/risk-default/2');
  return compare(rounds, [
    {
      name: '`relc check` of one release',
      run: () => says(process.execPath, [...relc, 'check', release], '1 release passes'),
    },
    { name: '`relc --version`', run: () => says(process.execPath, [join(root, 'compiler/relc.js'), '--version'], '.') },
    { name: '`node -e 0`', run: () => says(process.execPath, ['-e', '0'], '') },
  ]);
}

/** Runs a program to its end. It must pass and say so: a program that fails at once would be the fastest. */
function says(program: string, args: readonly string[], expected: string): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28, cwd: root });
  if (status !== 0 || !stdout.includes(expected))
    throw new Error(`${program} ${args.slice(0, 8).join(' ')} exits with ${status}\n${stdout}${stderr}`.slice(0, 4000));
}

interface Composed {
  readonly model: string;
  readonly version: string;
  readonly evidence: object;
}

/** Writes the gates' input of each release to one file each, which conftest cannot assemble. */
async function compose(repository: string, inputs: string): Promise<number> {
  const opened = await openRun(machine({ repo: repository, at }), []);
  if (opened.value === undefined) throw new Error(JSON.stringify(opened.diagnostics));
  const run = opened.value;
  mkdirSync(inputs, { recursive: true });
  const whole = new Map<string, Composed>();
  const evaluate: typeof run.evaluator.evaluate = (entrypoint, input) => {
    const { model, version } = input as Composed;
    const name = `${model}-${version}`;
    if (entrypoint === 'relc/verdicts') whole.set(name, input as Composed);
    // Gates that judge by time know the moment, and do not get the lists that the other gates see.
    const known = whole.get(name);
    if (entrypoint === 'relc/timed' && known) whole.set(name, { ...(input as Composed), ...known });
    return run.evaluator.evaluate(entrypoint, input);
  };
  const { passed } = check(
    { ...run, evaluator: { ...run.evaluator, evaluate } },
    undefined,
    () => true,
    () => true,
  );
  for (const [name, input] of whole) writeFileSync(join(inputs, `${name}.json`), JSON.stringify(input));
  return passed.length;
}

/** Every document that has a shape, and that CUE sees: not those inside a bundle or a page. */
function documentsOf(repository: string, releases: readonly string[]) {
  return Object.values<EvidenceFile>(evidenceFiles).flatMap(({ file, schema, format }) => {
    if (schema === undefined || format === 'bundle' || format === 'markdown') return [];
    const files = releases.map((release) => join(repository, release, file)).filter((path) => existsSync(path));
    const definition = DEFINITIONS[schema as keyof typeof DEFINITIONS];
    return files.length === 0 ? [] : [{ definition, files, format: format === 'yaml' ? 'yaml' : 'json' }];
  });
}
