// relc events: a receiver, for tests and for teams without one; and what a serving host has to tell.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addEvents: AddCommand = (program, { acts }) =>
  program
    .command('events')
    .description('keep the events that arrive at an address, each once it was checked; or send those of a spool')
    .optionsGroup('Either, until it is stopped:')
    .option('--listen <address>', 'where to listen: a port of this machine, or host:port')
    .option('--to <dir>', 'the folder that keeps them')
    .option('--trust <dir>', 'folder with keys.yaml: keep only what a release key in it signed')
    .optionsGroup('or:')
    .option('--send <dir>', 'the spool of `relc verify`; what was taken is removed from it')
    .option('--url <address>', 'where to send it')
    .option('--token-from <name>', 'the environment variable RELC_NOTIFY_… that holds a bearer token')
    .action((options: Readonly<Record<string, string>>, command: Command) =>
      acts(command, async (world) => {
        const { listen, to, trust, send, url, tokenFrom } = options;
        if (listen !== undefined && to !== undefined && send === undefined)
          return (await import('../operations/receive.ts')).receiveEvents(world, {
            listen,
            to,
            ...(trust && { trust }),
          });
        if (send !== undefined && url !== undefined && listen === undefined)
          return (await import('../operations/spool.ts')).sendSpool(world, {
            send,
            url,
            ...(tokenFrom && { tokenFrom }),
          });
        const expected = ['--listen ADDRESS --to DIR | --send DIR --url ADDRESS'];
        return { diagnostics: [{ code: 'usage/missing-options', facts: { expected } }] };
      }),
    );
