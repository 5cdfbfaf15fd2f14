// For vitest, before each file of tests: notes every code that a passing assertion expected, and so found.
import { afterEach, chai } from 'vitest';

// A worker runs many files: what one said is not taken for another's, and nothing is wrapped twice.
const said = new Set<string>();
const worker: { said?: Set<string> } = globalThis as typeof globalThis & { said?: Set<string> };
const isNew = worker.said === undefined;
worker.said = said;

/** Notes what an expected value names: a code, or a report's `error[code]`. */
function note(expected: unknown, depth = 0): void {
  if (typeof expected === 'string') {
    const [, first] = /^([a-z-]+\/[a-z0-9-]+)(?![\w./])/.exec(expected) ?? [];
    if (first !== undefined) worker.said?.add(first);
    for (const [, code = ''] of expected.matchAll(/\b(?:error|warning)\[([a-z-]+\/[a-z0-9-]+)\]/g))
      worker.said?.add(code);
  } else if (typeof expected === 'object' && expected !== null && depth < 6)
    for (const value of expected instanceof Set ? expected : Object.values(expected)) note(value, depth + 1);
}

const matchers = ['toBe', 'toEqual', 'toStrictEqual', 'toMatchObject', 'toContain', 'toContainEqual', 'toHaveProperty'];

chai.use(({ Assertion }, utils) => {
  for (const name of isNew ? matchers : [])
    utils.overwriteMethod(
      Assertion.prototype,
      name,
      (asserted: (...expected: readonly unknown[]) => unknown) =>
        function (this: object, ...expected: readonly unknown[]) {
          const result = asserted.apply(this, [...expected]);
          // What was not there was not said.
          if (!utils.flag(this, 'negate')) note(expected);
          return result;
        },
    );
});

afterEach(({ task }) => {
  Object.assign(task.file.meta, { said });
});
