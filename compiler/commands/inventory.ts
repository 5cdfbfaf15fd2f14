// relc inventory: every model of every target.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addInventory: AddCommand = (program, { looks }) =>
  program
    .command('inventory')
    .description('every model of every target, also what only the registry has, with owner, version, stage and days')
    .option('--target <name>', 'only this target')
    .action((_, command: Command) =>
      looks(command, async (world, options, language) =>
        (await import('../operations/inventory.ts')).listInventory(world, options, language),
      ),
    );
