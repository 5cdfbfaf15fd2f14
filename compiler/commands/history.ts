// relc history: what served when, and who approved it.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addHistory: AddCommand = (program, { looks }) =>
  program
    .command('history <model>')
    .description('what served when, who approved it in which role and by which policy; with --at, what counted then')
    .option('--target <name>', 'only this target')
    .option('--version <version>', 'only what is about this version')
    .option('--trust <dir>', 'folder with keys.yaml and the public keys that you trust (default: those of HEAD)')
    .action((model: string, _, command: Command) =>
      looks(command, async (world, options, language) =>
        (await import('../operations/history/index.ts')).tellHistory(world, model, options, language),
      ),
    );
