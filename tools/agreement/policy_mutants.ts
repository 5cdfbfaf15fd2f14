/**
 * Runs the gates' own tests, then deletes each deny rule in turn, and expects a test to fail. A rule that can be deleted
 * without a failing test is a gate that nobody would miss. The exit code is 1 when there is one, or when there are no
 * rules to delete.
 *
 *     npm run policy:test             the rules of gates that differ from when they were tried last, tests and all they read included
 *     npm run policy:test -- --all    all rules
 *     npm run policy:test -- --write  records that these were tried, in mutation/tried_gates.txt
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../compiler/lib/digest.ts';
import { type Change, judgeChanges, opaVersion, testGates } from '../build/opa.ts';

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

/** The files whose packages a file of Rego names, and those that these name. */
function readBy(file: string, read: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (read.has(file)) return read;
  const names = [...(sources.get(file) ?? '').matchAll(/\bdata((?:\.\w+)+)/g)].map(([, name]) => `${name}.`);
  const isNamed = (own: string) => names.some((name) => name.startsWith(own) || own.startsWith(name));
  const named = [...packages].flatMap(([other, own]) => (isNamed(own) ? other : []));
  return named.reduce<ReadonlySet<string>>((known, other) => readBy(other, known), new Set([...read, file]));
}

/** What decides whether the rules of a gate are noticed: all that its tests read. */
function identityOf(file: string): string {
  const tests = testsOf(file);
  const first = readBy(file);
  const all = sources.has(tests) ? readBy(tests, first) : new Set(sources.keys());
  return sha256Hex(JSON.stringify([opaVersion(), ...[...all].sort().map((name) => [name, sources.get(name)])]));
}

const options = process.argv.slice(2);
const unknown = options.filter((option) => option !== '--all' && option !== '--write');
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(' ')}`);
const record = join(import.meta.dirname, 'mutation/tried_gates.txt');
const names = readdirSync(gates).filter((name) => name.endsWith('.rego'));
const sources = new Map(names.map((name) => [name, readFileSync(join(gates, name), 'utf8')]));
const packages = new Map([...sources].map(([name, text]) => [name, `.${/^package (.+)$/m.exec(text)?.[1]}.`]));

testGates();
const all = names.filter((name) => !name.endsWith('_test.rego')).flatMap(mutantsOf);
const tried = new Set(existsSync(record) ? readFileSync(record, 'utf8').split('\n') : []);
const lineOf = (file: string): string => `${file}  ${identityOf(file)}`;
const changed = new Set(all.map(({ file }) => file).filter((file) => !tried.has(lineOf(file))));
const mutants = options.includes('--all') ? all : all.filter(({ file }) => changed.has(file));
const unnoticed = mutants.length === 0 ? [] : await unnoticedOf(mutants);
console.log(
  `${all.length} rules, ${all.length - mutants.length} tried before, ${mutants.length - unnoticed.length} noticed`,
);
for (const { file, rule } of unnoticed) console.log(`${file}: ${rule}`);
const isRight = all.length > 0 && unnoticed.length === 0;
if (isRight && options.includes('--write'))
  writeFileSync(record, [...new Set(all.map(({ file }) => file))].map((file) => `${lineOf(file)}\n`).join(''));
process.exitCode = isRight ? 0 : 1;
