// The tests in the folders of the mutated files, which mutation.ts names.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: process.env['RELC_MUTATION_TESTS']?.split(',') ?? [] } });
