// relc new: scaffolds releases, or a recipe of standard changes.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addNew: AddCommand = (program, { acts }) =>
  program
    .command('new')
    .description('scaffold releases from the registry and the release before; check then says what is missing')
    .argument('<model>')
    .argument('[version]')
    .argument('[more...]', 'further versions, and further models each followed by its versions')
    .option('--recipe <name>', 'instead, a recipe of standard changes, as the last approved version of the model is')
    .action((model: string, version: string | undefined, more: string[], given: OptionValues, command: Command) => {
      const isRecipe = 'recipe' in given;
      if (version === undefined && !isRecipe) command.error("error: missing required argument 'version'");
      if (version !== undefined && isRecipe) command.error("error: '--recipe' is for a model, without versions");
      return acts(command, async (world) =>
        isRecipe
          ? (await import('../operations/scaffold-recipe.ts')).scaffoldRecipe(world, String(given['recipe']), model)
          : (await import('../operations/new.ts')).scaffoldReleases(world, [model, version ?? '', ...more]),
      );
    });
