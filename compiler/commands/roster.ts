// relc roster import: who is still there, by an export of the directory.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addRoster: AddCommand = (program, { acts }) =>
  program
    .command('roster')
    .description('who is still there: `roster import <file>` reads an export of the directory')
    .command('import <file>')
    .description('write into people.yaml who has left, from CSV (name, email, active) or JSON of SCIM')
    .requiredOption('--as-of <day>', 'the day of the export: 2026-11-20')
    .action((file: string, { asOf }: { asOf: string }, command: Command) =>
      acts(command, async (world, options) =>
        (await import('../operations/roster-import.ts')).importRosterFile(world, file, { ...options, asOf }),
      ),
    );
