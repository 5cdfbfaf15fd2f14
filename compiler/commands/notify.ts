// relc notify: tells whoever notifications.yaml names.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addNotify: AddCommand = (program, { acts }) =>
  program
    .command('notify [model...]')
    .description('tell receivers what happened to releases: each event at least once, in order')
    .option('--target <name>', 'only of this target')
    .option('--out <dir>', 'where folders of receivers begin (default: the repository)')
    .option('--dry-run', 'send nothing: show what is due')
    .action((models: string[], _, command: Command) =>
      acts(command, async (world, options) => (await import('../operations/notify.ts')).notify(world, models, options)),
    );
