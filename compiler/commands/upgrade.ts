// relc upgrade: another relc judges from now on.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addUpgrade: AddCommand = (program, { acts }) =>
  program
    .command('upgrade')
    .argument(
      '[version]',
      'on npm, the latest unless named; or an archive, ../relc.tgz, as where the lockfile pins one',
    )
    .description('let another relc judge: moves the lockfile, migrates policies, and says whose verdict that changes')
    .option(
      '--former-relc <folder>',
      'npm has moved it: migrate, and compare with the installed relc that judged before',
    )
    .action((version: string | undefined, { formerRelc }: OptionValues, command: Command) => {
      if (version !== undefined && formerRelc !== undefined) command.error("error: name a version or '--former-relc'");
      return acts(command, async (world, _, lang) =>
        formerRelc === undefined
          ? (await import('../operations/upgrade/index.ts')).upgrade(world, version ?? 'latest', lang)
          : (await import('../operations/upgrade/migrate.ts')).migrate(world, lang, formerRelc),
      );
    });
