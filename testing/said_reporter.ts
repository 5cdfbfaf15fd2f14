// For vitest: nothing that relc can say goes untested. After a run of all tests, each code was expected by an assertion
// that passed, or is denied by a gate whose own test expects it (`npm run policy:test` deletes each deny rule in turn).
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const root = join(import.meta.dirname, '..');

/** The codes that no assertion of these files expected. */
export function unsaid(all: readonly string[], metas: readonly object[]): readonly string[] {
  const said = new Set(metas.flatMap((meta) => ('said' in meta && meta.said instanceof Set ? [...meta.said] : [])));
  return all.filter((code) => !said.has(code));
}

function isDenied(code: string): boolean {
  const tests = globSync('policies/gates/*_test.rego', { cwd: root });
  return tests.some((file) => readFileSync(join(root, file), 'utf8').includes(`"${code}"`));
}

export const everyCodeIsSaid = (include: readonly string[]): Reporter => ({
  async onTestRunEnd(modules: readonly TestModule[]) {
    const ran = new Set(modules.map(({ moduleId }) => moduleId));
    const isWhole = globSync([...include], { cwd: root }).every((path) => ran.has(join(root, path)));
    // Whoever runs a few tests, or has failing ones, asks for something else.
    if (!isWhole || modules.some((module) => !module.ok())) return;
    const { allCodes } = await import('../compiler/diagnostics/catalogue.ts');
    const metas = modules.map((module) => module.meta());
    const missing = unsaid(allCodes(), metas).filter((code) => !isDenied(code));
    if (missing.length === 0) return;
    process.stderr.write(`No test expects what relc can say: ${missing.join(', ')}\n`);
    process.exitCode = 1;
  },
});
