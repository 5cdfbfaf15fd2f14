import { defineConfig } from 'vitest/config';
const include = ['compiler/**/*.test.ts', 'testing/*.test.ts', 'tools/build/*.test.ts', 'tools/agreement/*/*.test.ts'];
export default defineConfig({ test: { include, globalSetup: './testing/scratch_folder.ts', setupFiles: ['./testing/said.ts', './.prof-setup.ts'], expect: { requireAssertions: true }, maxWorkers: 1, isolate: false, testTimeout: 60000, hookTimeout: 60000 } });
