// The tests of gate/ and load/ alone, without the processes that others start.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['compiler/gate/**/*.test.ts', 'compiler/load/**/*.test.ts'] },
});
