// relc completion: a script for a shell, which asks `relc complete` at each tab.
import { Argument, type Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addCompletion: AddCommand = (program, { looks }) =>
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .description(
      'a script that completes commands, options, models, targets and codes: `source <(relc completion bash)`',
    )
    .action((shell: string, _, command: Command) =>
      looks(command, async (world) => (await import('../operations/completion.ts')).printCompletion(world, shell)),
    );
