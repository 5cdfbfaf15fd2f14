// relc explain: the page of a code.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addExplain: AddCommand = (program, { looks }) =>
  program
    .command('explain <code>')
    .description('what a code means, why it matters and how to fix it')
    .action((code: string, _, command: Command) =>
      looks(command, async (world, _options, lang) =>
        (await import('../operations/explain.ts')).explainCode(world, code, lang),
      ),
    );
