// relc revalidate: begins the record that a version was validated again.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addRevalidate: AddCommand = (program, { acts }) =>
  program
    .command('revalidate <model> <version>')
    .description('begin the record that a version was validated again: its evidence, and its day in model.yaml')
    .action((model: string, version: string, _: unknown, command: Command) =>
      acts(command, async (world, _options, lang) =>
        (await import('../operations/revalidate.ts')).revalidate(world, model, version, lang),
      ),
    );
