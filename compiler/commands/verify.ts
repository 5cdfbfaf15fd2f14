// relc verify: the start-up check.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';
import { wholeNumber } from './options.ts';

export const addVerify: AddCommand = (program, { acts }) =>
  program
    .command('verify')
    .description('the start-up check: may this model load? Only exit code 0 means that it may')
    .optionsGroup('Required:')
    .option('--trust <dir>', 'folder with keys.yaml and the public keys that you trust')
    .option('--model-files <dir>', "the model's files as they would be loaded")
    .optionsGroup('Required, either a registry, which says what serves now:')
    .option('--target <name>', 'a target of this repository; with --bundle, what its state must be for')
    .option('--model <name>', 'the model; with --bundle, what its state must be for')
    .optionsGroup('or a bundle, which proves what was approved when it was made; no registry is asked:')
    .option('--bundle <dir>', 'a compiled folder with state.sigstore.json and cab.sigstore.json')
    .option('--state <file>', 'a newer signed state, which says whether that is still so')
    .optionsGroup('Options:')
    .option('--alias <alias>', "the alias that is loaded by; otherwise all of the target's must name what was approved")
    .option('--version <version>', 'a version other than the one that the alias names')
    .option('--minimum-serial <number>', 'the last serial of the state that you saw', wholeNumber)
    .option(
      '--memory <dir>',
      'keep here by which state this host started last: older ones are refused, and that one has days of grace; with --at nothing is kept',
    )
    .option('--spool <dir>', 'keep an event here for each start that is refused; `relc events --send` sends it')
    .action((_, command: Command) =>
      acts(command, async (world, options, language) =>
        (await import('../operations/verify.ts')).verifyModel(world, options, language),
      ),
    );
