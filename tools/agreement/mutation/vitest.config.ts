// The tests in the folders of the mutated files, which mutation.ts names. How long a change may take is Stryker's to say:
// with its instruments in the code, and beside another run, a test takes several times its usual time.
import { defineConfig } from 'vitest/config';

const include = process.env['RELC_MUTATION_TESTS']?.split(',') ?? [];
export default defineConfig({ test: { include, testTimeout: 120_000 } });
