// The tests in the folders of the files that are changed (mutation.ts names them), without those that start processes elsewhere.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: process.env['RELC_MUTATION_TESTS']?.split(',') ?? [] } });
