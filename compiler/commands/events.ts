// relc events: a receiver, for tests and for teams without one.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addEvents: AddCommand = (program, { acts }) =>
  program
    .command('events')
    .description('listen for events, and keep each in a file once it was checked, until it is stopped')
    .requiredOption('--listen <address>', 'where: a port of this machine, or host:port')
    .requiredOption('--to <dir>', 'the folder that keeps them')
    .option('--trust <dir>', 'folder with keys.yaml: keep only what a release key in it signed')
    .action((options: { listen: string; to: string; trust?: string }, command: Command) =>
      acts(command, async (world) => (await import('../operations/receive.ts')).receiveEvents(world, options)),
    );
