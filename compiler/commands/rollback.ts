// relc rollback: the line that people approve, or at once what they approved with the rollout.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addRollback: AddCommand = (program, { acts, looks }) =>
  program
    .command('rollback <model>')
    .description(
      'show the one-line change that rolls back, or make it a branch; with --now, go the way back that was approved with the rollout',
    )
    .option('--target <name>', 'on this target (default, without --branch and --now: on each)')
    .optionsGroup('To be approved, as a branch with one commit:')
    .option('--branch', 'make it, with a post-mortem to fill in; your files stay as they are')
    .option('--name <branch>', 'with --branch: its name (default: one that says what goes where)')
    .option('--to <version>', 'with --branch: to this version, which served before (default: the last one)')
    .optionsGroup('At once, by one person, with neither forge nor commit:')
    .option('--now', 'write and sign what served before; model.yaml must follow')
    .option('--key <file>', 'with --now: your Ed25519 private key, PEM, of the role rollback-signer')
    .action((model: string, given: OptionValues, command: Command) => {
      refuseMixed(given, command);
      if (given['now'] === true)
        return acts(command, async (world, options) =>
          (await import('../operations/rollback/now.ts')).rollBackNow(world, model, {
            target: options['target'],
            key: options['key'],
          }),
        );
      if ('branch' in given)
        return acts(command, async (world, options, lang) =>
          (await import('../operations/rollback/branch.ts')).branchRollback(
            world,
            model,
            { target: options['target'], to: options['to'], name: options['name'] },
            lang,
          ),
        );
      return looks(command, async (world, options) =>
        (await import('../operations/rollback/propose.ts')).proposeRollback(world, model, options),
      );
    });

const needed = { now: ['target', 'key'], branch: ['target'] } as const;

/** What each way needs, and what belongs to the other. */
function refuseMixed(given: OptionValues, command: Command): void {
  const way = 'now' in given ? 'now' : 'branch' in given ? 'branch' : undefined;
  if (way === 'now' && 'branch' in given) command.error("error: '--branch' has no effect with '--now'");
  const missing = way && needed[way].find((name) => !(name in given));
  if (missing !== undefined) command.error(`error: '--${way}' needs '--${missing}'`);
  if (way !== 'now' && 'key' in given) command.error("error: '--key' has no effect without '--now'");
  const lost = way === 'branch' ? undefined : ['name', 'to'].find((name) => name in given);
  if (lost !== undefined) command.error(`error: '--${lost}' has no effect without '--branch'`);
}
