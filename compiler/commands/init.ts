// relc init: a repository of one's own.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addInit: AddCommand = (program, { acts }) =>
  program
    .command('init')
    .description(
      'begin a repository of your own: governance, trust, targets and a first model; gates stay in the package',
    )
    .argument('<folder>')
    .option('--model <name>', 'the first model (default: my-model)')
    .action((folder: string, _, command: Command) =>
      acts(command, async (world, options, lang) =>
        (await import('../operations/init.ts')).initRepository(world, folder, options, lang),
      ),
    );
