// relc restore: puts back what was changed by hand.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addRestore: AddCommand = (program, { acts }) =>
  program
    .command('restore [model...]')
    .description('put back what was changed by hand: alias, tags and stages as approved')
    .option('--target <name>', 'only on this target')
    .option(
      '--if-refused',
      'for a job that was told of a refused start: only where the registry itself refuses it; otherwise do nothing',
    )
    .action((models: string[], given: OptionValues, command: Command) => {
      if (given['ifRefused'] !== true)
        return acts(command, async (world, options) =>
          (await import('../operations/restore.ts')).restoreModels(world, models, options),
        );
      if (!('target' in given)) command.error("error: '--if-refused' needs '--target'");
      return acts(command, async (world, options, lang) =>
        (await import('../operations/answer.ts')).answerRefusal(world, models, { target: options['target'] }, lang),
      );
    });
