// relc roster import: who is still there, by an export of the directory.
import { type Command, Option } from 'commander';
import type { AddCommand } from './command.ts';
import { wholeNumber } from './options.ts';

export const addRoster: AddCommand = (program, { acts }) =>
  program
    .command('roster')
    .description('who is still there: `roster import <file>` reads an export of the directory')
    .command('import <file>')
    .description('write into people.yaml who has left, from CSV (name, email, active) or JSON of SCIM')
    .requiredOption('--as-of <day>', 'the day of the export: 2026-11-20')
    .addOption(
      new Option('--missing <number>', 'how many people may have left of whom it says nothing')
        .default(0)
        .argParser(wholeNumber),
    )
    .action((file: string, { asOf, missing }: { asOf: string; missing: number }, command: Command) =>
      acts(command, async (world, options) =>
        (await import('../operations/roster-import.ts')).importRosterFile(world, file, { ...options, asOf, missing }),
      ),
    );
