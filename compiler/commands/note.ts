// relc note: one note on each merge request, for a scheduled job of the default branch.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';
import { wholeNumber } from './options.ts';

export const addNote: AddCommand = (program, { acts }) =>
  program
    .command('note')
    .description('keep one note on each open merge request: what its approvers decide, and what relc finds')
    .option('--merge-request <number>', 'only on this merge request', wholeNumber)
    .option('--dry-run', 'write nothing: show what would be written')
    .action((_, command: Command) =>
      acts(command, async (world, options, lang) =>
        (await import('../operations/note.ts')).keepNotes(world, options, lang),
      ),
    );
