/** Tests of a copy of the repository, by one vitest: starting it anew takes longer than most tests. */

import { join } from 'node:path';
import { inspect } from 'node:util';
import { createVitest } from 'vitest/node';

export interface Tests {
  readonly folder: string;
  /** Says that a file was changed. */
  readonly changed: (path: string) => void;
  /** Runs one test. Returns what is wrong when it passes. */
  readonly unnoticed: (test: { readonly file: string; readonly title: string }) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export async function openTests(folder: string): Promise<Tests> {
  // Nothing that a worker has loaded may be taken for the file as it is now: each run has a worker of its own.
  const options = { root: folder, watch: false, reporters: [], maxWorkers: 1, isolate: true };
  const vitest = await createVitest('test', options, { server: { watch: null } });
  await vitest.standalone();
  const run = async (file: string, title: string) => {
    vitest.setGlobalTestNamePattern(RegExp.escape(title));
    const specifications = await vitest.globTestSpecifications([join(folder, file)]);
    return vitest.runTestSpecifications(specifications);
  };
  return {
    folder,
    changed: (path) => vitest.invalidateFile(path),
    // A test whose file does not load has noticed nothing, so the test itself must have run.
    unnoticed: async ({ file, title }) => {
      const { testModules, unhandledErrors } = await run(file, title);
      const tests = testModules.flatMap((module) => [...module.children.allTests()]);
      const states = tests.filter(({ name }) => name === title).map((test) => test.result().state);
      if (states.includes('failed')) return undefined;
      if (states.includes('passed')) return 'the test passes without the check';
      const errors = testModules.flatMap((module) => module.errors()).map(({ message }) => message);
      // They may be values that no text can be made of.
      return ['no test of this title ran', ...errors, ...unhandledErrors.map((error) => inspect(error))].join('\n');
    },
    close: () => vitest.close(),
  };
}
