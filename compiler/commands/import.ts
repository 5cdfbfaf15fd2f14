// relc import: scaffolds what a registry serves already.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addImport: AddCommand = (program, { acts }) =>
  program
    .command('import [model...]')
    .description('scaffold what a registry serves already: the versions that an alias or a legacy stage names')
    .option('--all', 'every model of the registry')
    .option('--full', 'what is missing, file by file')
    .option('--target <name>', 'whose registry (default: the last target)')
    .action((models: string[], { all }: { all?: boolean }, command: Command) => {
      if ((all === true) === models.length > 0) command.error("error: name models, or '--all'");
      return acts(command, async (world, options, lang) =>
        (await import('../operations/import/index.ts')).importModels(world, models, options, lang),
      );
    });
