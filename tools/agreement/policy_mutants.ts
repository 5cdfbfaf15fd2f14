/**
 * `npm run policy:test`: runs the gates' own tests, then deletes each deny rule in turn, in a copy, and expects a test
 * to fail. A rule that can be deleted without a failing test is a gate that nobody would miss. The exit code is 1 when
 * there is one, or when there are no rules to delete.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inParallel } from '../../testing/checks.ts';
import { testGates, testsPass } from '../build/opa.ts';

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

/** The names of the tests in the file beside a gate's; of none where there is no such file. */
function ownTests(file: string): string {
  const path = join(gates, file.replace(/\.rego$/, '_test.rego'));
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return `^data\\.${/^package (\S+)$/m.exec(text)?.[1] ?? 'none'}\\.`;
}

testGates();
const mutants = readdirSync(gates)
  .filter((file) => !file.endsWith('_test.rego'))
  .flatMap(mutantsOf);
const scratch = mkdtempSync(join(tmpdir(), 'relc-mutants-'));
try {
  const noticed = await inParallel(mutants, async ({ file, text }, worker) => {
    const copy = join(scratch, String(worker));
    if (!existsSync(copy)) cpSync(gates, copy, { recursive: true });
    writeFileSync(join(copy, file), text);
    // Nearly always the gate's own tests notice. To run all of them takes four times as long.
    const isNoticed = !(await testsPass(copy, ownTests(file))) || !(await testsPass(copy));
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
