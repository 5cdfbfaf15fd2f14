// relc policy diff: what another judge would change. relc policy build: gates of the repository.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addPolicy: AddCommand = (program, { looks, acts }) => {
  const policy = program
    .command('policy')
    .description('what judges: `diff <ref>` says what a change of it would change; `build` compiles gates of your own');
  policy
    .command('diff <ref>')
    .description('whose verdict and which quorum would change, from the policies of a commit to these')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option('--former-relc <folder>', 'where relc itself changes: the installed relc that judged before')
    .action((revision: string, { formerRelc: former }: OptionValues, command: Command) =>
      looks(command, async (world, options, lang) =>
        (await import('../operations/policy-diff/index.ts')).diffPolicy(world, revision, { ...options, former }, lang),
      ),
    );
  policy
    .command('build')
    .description("compile the repository's own gates, policies/gates/own, and lock them (needs OPA)")
    .option('--check', 'write nothing: refuse where what is there differs')
    .action((_, command: Command) =>
      acts(command, async (world, options) =>
        (await import('../operations/own-gates.ts')).buildOwnGates(world, options),
      ),
    );
};
