/**
 * Follows the steps to a new evidence file (testing/new-evidence/energy) in a copy of the repository: builds the generated
 * files with real CUE and OPA, and judges the sample with them. Nothing else may need a change, and the file must be
 * required, judged and shown. `npm run new-evidence`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { afterStep, energyFolder, readSteps } from '../../testing/new-evidence.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'releases/risk-default/2';
const generated =
  /^(schemas\/(generated\/.*|\w+\.schema\.json)|policies\/(policy\.wasm|policy\.lock\.json|gates\/documents\.rego)|docs\/.*)$/;

const copy = mkdtempSync(join(tmpdir(), 'relc-new-evidence-'));
const filesIn = (...args: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

const optional = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** The output of a program that failed. */
function fault(program: string, ...args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? undefined : `${args.join(' ')}: exit ${status}\n${stdout}${stderr}`;
}

/** With the Node that runs this: the first one in PATH may be older. */
const bin = (name: string, ...args: readonly string[]) =>
  fault(process.execPath, join(root, 'node_modules/.bin', name), ...args);
const vitest = (...args: readonly string[]) => bin('vitest', ...args, '--reporter=dot');

/** relc's findings about version 2 with an energy.json of this text, or without one. */
function judged(at: string, energy: string | undefined): string {
  const path = join(copy, folder, 'energy.json');
  if (energy === undefined) rmSync(path, { force: true });
  else writeFileSync(path, energy);
  const args = ['compiler/relc.js', '--repo', copy, '--at', at, 'check', folder];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  const found = [...stdout.matchAll(/^error\[([^\]]+)\][^\n]*\n *--> ([^:\n]+)/gm)].map(
    ([, code, file]) => `${code} ${file}`,
  );
  return [`exit ${status}`, ...found].join('\n');
}

function expected(title: string, found: string, ...lines: readonly string[]): void {
  check(title, found === lines.join('\n') ? undefined : found);
}

function build(): void {
  const steps = readSteps();
  for (const path of filesIn('--cached', '--others', '--exclude-standard')) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const step of steps) {
    const path = join(copy, step.file);
    writeFileSync(path, afterStep(step, optional(path)));
  }
  const node = (...args: readonly string[]) => fault(process.execPath, ...args);
  check('schemas, validators and types are built', node('tools/build/schema_build.ts'));
  check('the policy is built', node('tools/build/policy_build.ts'));
  check('the pages are written', node('tools/build/docs.ts'));
  check('the types fit', bin('tsc'));
  check('what a person wrote has the form of the rest', bin('biome', 'ci', ...steps.map(({ file }) => file)));
  check('the tests of the gates pass', fault('go', '-C', 'tools/build', 'tool', 'opa', 'test', '../../policies/gates'));
  check(
    'OPA formats the gate in no other way',
    fault('go', '-C', 'tools/build', 'tool', 'opa', 'fmt', '--fail', '--list', '../../policies/gates'),
  );
  check('each code is tested, and the table is whole', vitest('run', 'compiler/diagnostics', 'compiler/evidence'));
  const changed = filesIn('--cached', '--others', '--exclude-standard').filter(
    (path) => !readFileSync(join(copy, path)).equals(readFileSync(join(root, path))),
  );
  const byHand = new Set(steps.map(({ file }) => file));
  const others = changed.filter((path) => !byHand.has(path) && !generated.test(path));
  check('nothing changed but what a person wrote, and what is generated', others.join('\n') || undefined);
}

function judge(): void {
  const { run_id: run } = JSON.parse(readFileSync(join(copy, folder, 'registry.json'), 'utf8'));
  const good = readFileSync(join(energyFolder, 'energy.json'), 'utf8').replace('RUN', run);
  const file = `${folder}/energy.json`;
  const at = '2026-11-25T12:00:00Z';
  expected('before the day, a release without energy.json passes', judged('2026-11-24T12:00:00Z', undefined), 'exit 0');
  expected('from that day on it is refused', judged(at, undefined), 'exit 1', `load/missing-evidence ${file}`);
  const other = judged(at, good.replace(run, '0'.repeat(32)));
  expected('when it is about another run, it is refused', other, 'exit 1', `evidence/identity ${file}`);
  const future = judged(at, good.replace('2026-11-24', '2026-11-26'));
  expected('when it was measured in the future, it is refused', future, 'exit 1', `evidence/from-the-future ${file}`);
  const incoherent = judged(at, good.replace('0.042', '0.142'));
  expected('when its numbers do not agree, its gate refuses it', incoherent, 'exit 1', `energy/incoherent ${file}`);
  expected('when it is good, the release passes', judged(at, good), 'exit 0');
  const args = ['--repo', copy, '--at', at, 'compile', folder, '--out', join(copy, 'build')];
  check('the release compiles', fault(process.execPath, 'compiler/relc.js', ...args));
  for (const [name, line] of [
    ['release_notes.md', 'Training took 0.42 kWh and emitted 0.042 kg of CO2e'],
    ['release_notes.pt-BR.md', 'O treinamento consumiu 0,42 kWh e emitiu 0,042 kg de CO2e'],
  ] as const) {
    const notes = optional(join(copy, 'build/risk-default/2', name)) ?? `no ${name}`;
    check(`${name} tells of it`, notes.includes(line) ? undefined : notes);
  }
}

/**
 * Releases that an earlier relc approved have no energy.json. A new version needs one, and so does a check without an
 * earlier commit.
 */
function staysValid(): void {
  const args = ['run', 'compiler/operations/stays-valid.test.ts', '-t', '^(?!.*(a new version|when checked))'];
  check('what was approved before that day is planned, loaded, put back and renewed as ever', vitest(...args));
}

try {
  build();
  judge();
  staysValid();
} finally {
  rmSync(copy, { recursive: true });
}
