// Two cores are what a small CI machine has. Tests that start processes get a minute; nothing else needs a second.
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { everyCodeIsSaid } from './testing/said_reporter.ts';

const include = ['compiler/**/*.test.ts', 'testing/*.test.ts', 'tools/build/*.test.ts', 'tools/agreement/*/*.test.ts'];

// To start a process takes the longer the more its worker holds in memory: these run in workers that hold little.
const processes = ['compiler/{commands,world}/**/*.test.ts', 'testing/{gitlab-ci,own-pipeline}.test.ts'];
// A module that is mocked must not be loaded before. The cases start processes and hold much; they take longest, so they run first.
const mocking = globSync(include).filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));
const alone = [...mocking, 'testing/cases.test.ts'];

export default defineConfig({
  test: {
    globalSetup: './testing/scratch_folder.ts',
    setupFiles: './testing/said.ts',
    reporters: ['default', everyCodeIsSaid(include)],
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // A worker that has run one file of tests has loaded and compiled most of what the next one needs.
      { extends: true, test: { name: 'together', include, exclude: [...alone, ...processes], isolate: false } },
      { extends: true, test: { name: 'processes', include: processes, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
