// relc judge: how far what judges is approved.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addJudge: AddCommand = (program, { acts }) =>
  program
    .command('judge')
    .description('how far what judges, everything outside releases/, is approved; starts at RELC_CHAIN')
    .option('--target <name>', 'only this target')
    .optionsGroup('Instead, without a registry:')
    .option('--since <revision>', 'only what HEAD changes since this branch: for merge requests')
    .option('--anchor', 'print what RELC_CHAIN may hold for HEAD')
    .action((given: OptionValues, command: Command) => {
      const named = ['target', 'since', 'anchor'].filter((name) => name in given);
      if (named.length > 1) command.error(`error: '--${named[1]}' has no effect with '--${named[0]}'`);
      return acts(command, async (world, options, lang) =>
        (await import('../operations/judge/index.ts')).showJudge(world, options, lang),
      );
    });
