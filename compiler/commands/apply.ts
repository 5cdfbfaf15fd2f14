// relc apply: one approved plan, or everything that is pending.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addApply: AddCommand = (program, { acts }) =>
  program
    .command('apply [plan]')
    .description('apply exactly the plan that was approved; signs with RELC_SIGNING_KEY')
    .optionsGroup('With a plan:')
    .option('--approvals <dir>', 'signed approvals (default: beside the plan)')
    .optionsGroup('Instead of a plan:')
    .option('--pending', 'everything that is merged, approved and due, and what a killed run left')
    .option('--target <name>', 'with --pending: only this target')
    .option('--plans <dir>', 'with --pending: where plans and their approvals lie (default: plan)')
    .action((file: string | undefined, given: OptionValues, command: Command) => {
      if ((given['pending'] === true) === (file !== undefined)) command.error("error: name one plan, or '--pending'");
      const useless = (file === undefined ? ['approvals'] : ['target', 'plans']).find((name) => name in given);
      if (useless !== undefined)
        command.error(`error: '--${useless}' has no effect ${file === undefined ? "with '--pending'" : 'on one plan'}`);
      return acts(command, async (world, options) =>
        file === undefined
          ? (await import('../operations/pending.ts')).applyPending(world, [], options)
          : (await import('../operations/apply.ts')).applyPlan(world, file, options),
      );
    });
