/**
 * `npm run policy:test`: runs the gates' own tests, then deletes each deny rule in turn, and expects a test to fail. A
 * rule that can be deleted without a failing test is a gate that nobody would miss. The exit code is 1 when there is one,
 * or when there are no rules to delete.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, judgeChanges, testGates } from '../build/opa.ts';

const gates = join(import.meta.dirname, '../../policies/gates');

/** From its METADATA to the closing brace, formatted as `opa fmt` leaves it. */
const RULE = /^(?:#.*\n)*deny contains .*\n(?:[^}\n].*\n|\n)*?}\n/gm;

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
    rule: /^deny.*/m.exec(rule)?.[0] ?? '',
    text: text.slice(0, index) + text.slice(index + rule.length),
  }));
}

const testsOf = (file: string): string => file.replace(/\.rego$/, '_test.rego');

/** With which of these changes the tests pass. */
async function passing<T extends Change>(changes: readonly T[]): Promise<readonly T[]> {
  const verdicts = await judgeChanges(changes);
  const faults = verdicts.flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0) throw new Error(`a file without a rule is no Rego: ${faults.join('\n')}`);
  return changes.filter((_, index) => verdicts[index]?.passes);
}

/** The gates with tests of their own, which pass alone as long as nothing is deleted. */
async function testedAlone(files: readonly string[]): Promise<ReadonlySet<string>> {
  const tested = files.map(testsOf).filter((tests) => existsSync(join(gates, tests)));
  const alone = (await passing(tested.map((tests) => ({ tests })))).map(({ tests }) => tests);
  const failing = tested.filter((tests) => !alone.includes(tests));
  if (failing.length > 0) throw new Error(`these tests do not pass alone: ${failing.join(' ')}`);
  return new Set(tested);
}

/** The mutants with which the tests pass: nearly always a gate's own tests notice, and all take ten times as long. */
async function unnoticedOf(mutants: readonly Mutant[]): Promise<readonly Mutant[]> {
  const alone = await testedAlone([...new Set(mutants.map(({ file }) => file))]);
  const own = mutants.map((mutant) => ({ ...mutant, tests: testsOf(mutant.file) }));
  const left = await passing(own.filter(({ tests }) => alone.has(tests)));
  const all = [...left, ...own.filter(({ tests }) => !alone.has(tests))];
  return passing(all.map(({ tests: _, ...mutant }) => mutant));
}

testGates();
const files = readdirSync(gates).filter((file) => !file.endsWith('_test.rego'));
const mutants = files.flatMap(mutantsOf);
const unnoticed = await unnoticedOf(mutants);
console.log(`${mutants.length} rules, ${mutants.length - unnoticed.length} noticed`);
for (const { file, rule } of unnoticed) console.log(`${file}: ${rule}`);
process.exitCode = mutants.length > 0 && unnoticed.length === 0 ? 0 : 1;
