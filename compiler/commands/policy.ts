// relc policy diff: what another judge would change.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addPolicy: AddCommand = (program, { looks }) =>
  program
    .command('policy')
    .description('what judges: `policy diff <ref>` says what a change of it would change')
    .command('diff <ref>')
    .description('whose verdict and which quorum would change, from the policies of a commit to these')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .action((revision: string, _, command: Command) =>
      looks(command, async (world, options, lang) =>
        (await import('../operations/policy-diff/index.ts')).diffPolicy(world, revision, options, lang),
      ),
    );
