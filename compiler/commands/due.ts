// relc due: the days that are coming.
import { type Command, Option } from 'commander';
import type { AddCommand } from './command.ts';
import { wholeNumber } from './options.ts';

export const addDue: AddCommand = (program, { looks }) =>
  program
    .command('due [model...]')
    .description('the days that are coming, and those that have passed, of everything that serves')
    .addOption(new Option('--within <days>', 'how far to look ahead').default(30).argParser(wholeNumber))
    .action((models: string[], { within }: { within: number }, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/due.ts')).listDue(world, models, { ...options, within }),
      ),
    );
