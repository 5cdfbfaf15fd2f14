// relc drill: rehearses the way back.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addDrill: AddCommand = (program, { looks }) =>
  program
    .command('drill [model...]')
    .description(
      'rehearse going back: would the version before start? Moves nothing; signs the result with RELC_SIGNING_KEY',
    )
    .option('--target <name>', 'only on this target')
    .option('--daily', 'leave out what was found well today, by the same signed state')
    .action((models: string[], _, command: Command) =>
      looks(command, async (world, options) => (await import('../operations/drill.ts')).drill(world, models, options)),
    );
