// relc explain: the page of a code, or of a file of a release.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addExplain: AddCommand = (program, { looks }) =>
  program
    .command('explain <code> [file]')
    .description(
      'what a code means and how to fix it; `evidence`: the files of a release, `evidence FILE`: one of them',
    )
    .action((code: string, file: string | undefined, _, command: Command) => {
      if (file !== undefined && code !== 'evidence') command.error('error: one code at a time');
      return looks(command, async (world, _options, lang) =>
        code === 'evidence'
          ? (await import('../operations/explain-evidence.ts')).explainEvidence(world, file, lang)
          : (await import('../operations/explain.ts')).explainCode(world, code, lang),
      );
    });
