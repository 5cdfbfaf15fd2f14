// relc approve: signs an approval.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addApprove: AddCommand = (program, { acts }) =>
  program
    .command('approve [plan]')
    .description('sign an approval of a plan, after computing it again from HEAD')
    .optionsGroup('Required:')
    .requiredOption('--key <file>', 'your Ed25519 private key, PEM')
    .optionsGroup('With a plan:')
    .option('--role <role>', 'the role to approve in, where the key holds several')
    .optionsGroup('Instead of a plan:')
    .option('--break-glass', 'let HEAD through although its judge is not approved; prints a statement for the job')
    .option('--target <name>', 'with --break-glass: on this target, and no other')
    .option('--reason <text>', 'with --break-glass: why it cannot wait; every later CAB record shows it')
    .action((file: string | undefined, given: OptionValues, command: Command) => {
      if ((given['breakGlass'] === true) === (file !== undefined))
        command.error("error: name one plan, or '--break-glass'");
      const names = file === undefined ? ['role'] : ['target', 'reason'];
      const useless = names.find((name) => name in given);
      if (useless !== undefined)
        command.error(
          `error: '--${useless}' has no effect ${file === undefined ? "with '--break-glass'" : 'on a plan'}`,
        );
      const missing = file === undefined && ['target', 'reason'].find((name) => !(name in given));
      if (missing) command.error(`error: '--break-glass' needs '--${missing}'`);
      return acts(command, async (world, { key, target, reason, ...options }) =>
        file === undefined
          ? (await import('../operations/break-glass.ts')).signBreach(world, { key, target, reason })
          : (await import('../operations/approve.ts')).approvePlan(world, file, { ...options, key }),
      );
    });
