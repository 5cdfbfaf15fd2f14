// relc archive: one version in a folder that proves itself, and the check of such a folder years later.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addArchive: AddCommand = (program, { acts }) =>
  program
    .command('archive [model] [version]')
    .description(
      'keep a version for auditors: everything that proves it, in a folder that is checked with nothing else',
    )
    .optionsGroup('To write one; signs with RELC_SIGNING_KEY:')
    .option('--out <dir>', 'the new folder: one that is there is never overwritten')
    .option('--target <name>', 'as approved for this target, where there are several')
    .optionsGroup('To check one, with neither repository nor registry:')
    .option('--check <dir>', 'the folder')
    .option('--trust <dir>', 'folder with keys.yaml and the public keys that you trust')
    .optionsGroup('Either way:')
    .option('--model-files <dir>', "the model's files: to put into it, or to prove a copy that is kept elsewhere")
    .action((model: string | undefined, version: string | undefined, given: OptionValues, command: Command) => {
      const isWritten = model !== undefined && version !== undefined && 'out' in given;
      if ('check' in given ? model !== undefined : !isWritten)
        command.error("error: name model, version and '--out', or '--check'");
      const useless = ['out', 'target'].find((name) => 'check' in given && name in given);
      if (useless !== undefined) command.error(`error: '--${useless}' has no effect with '--check'`);
      if ('trust' in given && !('check' in given)) command.error("error: '--trust' has no effect without '--check'");
      return acts(command, async (world, { check, trust, target, out, modelFiles }) =>
        check === undefined
          ? (await import('../operations/archive/index.ts')).archiveVersion(world, model ?? '', version ?? '', {
              ...{ target, out, modelFiles },
            })
          : (await import('../operations/archive/check.ts')).checkArchived(world, { check, trust, modelFiles }),
      );
    });
