// relc rollback: the line that people approve, or at once what they approved with the rollout.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addRollback: AddCommand = (program, { acts, looks }) =>
  program
    .command('rollback <model>')
    .description(
      'show the one-line change that rolls back; with --now, go the way back that was approved with the rollout',
    )
    .option('--target <name>', 'on this target (default, without --now: on each)')
    .optionsGroup('At once, by one person, with neither forge nor commit:')
    .option('--now', 'write and sign what served before; model.yaml must follow')
    .option('--key <file>', 'with --now: your Ed25519 private key, PEM, of the role rollback-signer')
    .action((model: string, given: OptionValues, command: Command) => {
      const missing = given['now'] === true ? ['target', 'key'].find((name) => !(name in given)) : undefined;
      if (missing !== undefined) command.error(`error: '--now' needs '--${missing}'`);
      if (given['now'] !== true && 'key' in given) command.error("error: '--key' has no effect without '--now'");
      return given['now'] === true
        ? acts(command, async (world, options) =>
            (await import('../operations/rollback/now.ts')).rollBackNow(world, model, {
              target: options['target'],
              key: options['key'],
            }),
          )
        : looks(command, async (world, options) =>
            (await import('../operations/rollback/propose.ts')).proposeRollback(world, model, options),
          );
    });
