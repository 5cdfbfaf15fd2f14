/**
 * `npm run policy:test`: runs the gates' own tests, then deletes each deny rule in turn, in a copy, and expects a test
 * to fail. A rule that can be deleted without a failing test is a gate that nobody would miss. The exit code is 1 when
 * there is one, or when there are no rules to delete.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inParallel } from '../../testing/checks.ts';
import { allTestsPass, ownTestsPass, testGates } from '../build/opa.ts';

const gates = join(import.meta.dirname, '../../policies/gates');

/** From its first line to the closing brace, formatted as `opa fmt` leaves it. */
const RULE = /^deny contains .*\n(?:[^}\n].*\n|\n)*?}\n/gm;

interface Mutant {
  readonly file: string;
  readonly rule: string;
  readonly text: string;
}

/** The file without each of its deny rules. */
function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(join(gates, file), 'utf8');
  const rules = [...text.matchAll(RULE)];
  const written = text.match(/^deny contains/gm)?.length ?? 0;
  if (rules.length !== written) throw new Error(`${file}: ${written} deny rules, ${rules.length} of them understood`);
  return rules.map(({ 0: rule, index }) => ({
    file,
    rule: rule.slice(0, rule.indexOf('\n')),
    text: text.slice(0, index) + text.slice(index + rule.length),
  }));
}

const testsOf = (file: string): string => file.replace(/\.rego$/, '_test.rego');

/** The gates with tests of their own, which pass alone as long as nothing is deleted. */
async function testedAlone(files: readonly string[]): Promise<ReadonlySet<string>> {
  const tested = files.filter((file) => existsSync(join(gates, testsOf(file))));
  const passing = await inParallel(tested, (file) => ownTestsPass(gates, testsOf(file)));
  const failing = tested.filter((_, index) => !passing[index]);
  if (failing.length > 0) throw new Error(`the tests of these gates do not pass alone: ${failing.join(' ')}`);
  return new Set(tested);
}

testGates();
const mutants = readdirSync(gates)
  .filter((file) => !file.endsWith('_test.rego'))
  .flatMap(mutantsOf);
const alone = await testedAlone([...new Set(mutants.map(({ file }) => file))]);
const scratch = mkdtempSync(join(tmpdir(), 'relc-mutants-'));
try {
  const noticed = await inParallel(mutants, async ({ file, text }, worker) => {
    const copy = join(scratch, String(worker));
    if (!existsSync(copy)) cpSync(gates, copy, { recursive: true });
    writeFileSync(join(copy, file), text);
    // Nearly always the gate's own tests notice. To run all of them takes ten times as long.
    const passes = !alone.has(file) || (await ownTestsPass(copy, testsOf(file)));
    const isNoticed = !passes || !(await allTestsPass(copy));
    cpSync(join(gates, file), join(copy, file));
    return isNoticed;
  });
  const unnoticed = mutants.filter((_, index) => !noticed[index]);
  console.log(`${mutants.length} rules, ${mutants.length - unnoticed.length} noticed`);
  for (const { file, rule } of unnoticed) console.log(`${file}: ${rule}`);
  process.exitCode = mutants.length > 0 && unnoticed.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
