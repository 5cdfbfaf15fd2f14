// relc restore: puts back what was changed by hand.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addRestore: AddCommand = (program, { acts }) =>
  program
    .command('restore [model...]')
    .description('put back what was changed by hand: alias, tags and stages as approved')
    .option('--target <name>', 'only on this target')
    .action((models: string[], _, command: Command) =>
      acts(command, async (world, options) =>
        (await import('../operations/restore.ts')).restoreModels(world, models, options),
      ),
    );
