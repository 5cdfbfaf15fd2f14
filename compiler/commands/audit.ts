// relc audit: what serves is what was approved.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addAudit: AddCommand = (program, { looks }) =>
  program
    .command('audit [model...]')
    .description(
      'is what serves what was approved? Model, policies, alerts, record; signs the result with RELC_SIGNING_KEY',
    )
    .option('--target <name>', 'only on this target')
    .option('--daily', 'leave out what was found well today, by the same signed state')
    .action((models: string[], _, command: Command) =>
      looks(command, async (world, options) => (await import('../operations/audit.ts')).audit(world, models, options)),
    );
