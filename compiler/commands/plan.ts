// relc plan: what would change in each registry.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addPlan: AddCommand = (program, { looks }) =>
  program
    .command('plan [model...]')
    .description('the difference between the repository and each registry, as a file to approve')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option('--target <name>', 'only this target')
    .option('--out <dir>', 'where to (default: plan)')
    .option(
      '--policy-ref <revision>',
      'the models that the work since this branch changes, by its policy: for merge requests',
    )
    .option('--read-only', 'this user of the registry only reads: another one applies the plan')
    .option('--all', 'print the whole decision page, with every registry operation')
    .action((models: string[], _, command: Command) =>
      looks(command, async (world, options, lang) =>
        (await import('../operations/plan.ts')).planModels(world, models, options, lang),
      ),
    );
