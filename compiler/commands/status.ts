// relc status: what serves, and what waits.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addStatus: AddCommand = (program, { looks }) =>
  program
    .command('status [model...]')
    .description('what callers get where, what differs from what was approved, and what waits for what')
    .option('--target <name>', 'only this target')
    .option('--plans <dir>', 'where plans and their approvals lie (default: plan)')
    .action((models: string[], _, command: Command) =>
      looks(command, async (world, options, language) =>
        (await import('../operations/status.ts')).listStatus(world, models, options, language),
      ),
    );
