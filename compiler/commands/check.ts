// relc check: load and gate.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addCheck: AddCommand = (program, { looks }) =>
  program
    .command('check [path...]')
    .description('validate releases and judge them by every gate')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option(
      '--policy-ref <revision>',
      'judge what the work since this branch changes, by its policy: for merge requests',
    )
    .option('--all', 'tell people each finding by itself, also where many are alike')
    .action((paths: string[], _, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/check.ts')).checkReleases(world, paths, options),
      ),
    );
