/**
 * Deletes each deny rule in turn, in a copy, and expects `opa test` to notice: a rule that can be deleted unnoticed
 * is a gate that nobody would miss. The exit code is 1 when there is one, or when there were no rules to delete.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testsPass } from './opa.ts';

/** From its first line to the closing brace, formatted as `opa fmt` leaves it. */
const RULE = /^deny contains .*\n(?:[^}\n].*\n|\n)*?}\n/gm;

const scratch = mkdtempSync(join(tmpdir(), 'relc-mutants-'));
let rules = 0;
const unnoticed: string[] = [];

try {
  cpSync(join(import.meta.dirname, '../policies/gates'), scratch, { recursive: true });
  if (!testsPass(scratch)) throw new Error('the tests fail before anything is deleted');
  for (const name of readdirSync(scratch).filter((file) => !file.endsWith('_test.rego'))) {
    const path = join(scratch, name);
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(RULE)) {
      rules += 1;
      writeFileSync(path, text.replace(match[0], ''));
      if (testsPass(scratch)) unnoticed.push(`${name}: ${match[0].split('\n')[0]}`);
    }
    writeFileSync(path, text);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

console.log(`${rules} rules, ${rules - unnoticed.length} noticed`);
for (const rule of unnoticed) console.log(rule);
process.exitCode = rules > 0 && unnoticed.length === 0 ? 0 : 1;
