// Two cores are what a small CI machine has. Tests that start processes get a minute; nothing else needs a second.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: './testing/scratch_folder.ts',
    include: ['compiler/**/*.test.ts', 'testing/*.test.ts'],
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
