// relc compile: what passes, as folders that serving reads.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addCompile: AddCommand = (program, { looks }) =>
  program
    .command('compile [path...]')
    .description('write manifest, notes, policy snapshot and digests of releases that pass')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option('--policy-ref <revision>', 'what the work since this branch changes, by its policy: for merge requests')
    .option('--out <dir>', 'where to (default: build)')
    .action((paths: string[], _, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/check.ts')).compileReleases(world, paths, options),
      ),
    );
