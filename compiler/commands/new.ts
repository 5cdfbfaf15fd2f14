// relc new: scaffolds releases.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addNew: AddCommand = (program, { acts }) =>
  program
    .command('new')
    .description('scaffold releases from the registry and the release before; check then says what is missing')
    .argument('<model>')
    .argument('<version>')
    .argument('[more...]', 'further versions, and further models each followed by its versions')
    .action((model: string, version: string, more: string[], _, command: Command) =>
      acts(command, async (world) =>
        (await import('../operations/new.ts')).scaffoldReleases(world, [model, version, ...more]),
      ),
    );
