// relc show: a document of relc, for people.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addShow: AddCommand = (program, { looks }) =>
  program
    .command('show <file>')
    .description(
      'read a plan, an approval, a CAB record, a signed state or what a drill found, and check that it is what it says',
    )
    .option('--all', 'of a plan, print the whole decision page')
    .option('--out <dir>', 'of a plan, write its documents as they are to be sent: with day, time and approvals')
    .action((file: string, _, command: Command) =>
      looks(command, async (world, options, lang) =>
        (await import('../operations/show.ts')).showFile(world, file, options, lang),
      ),
    );
