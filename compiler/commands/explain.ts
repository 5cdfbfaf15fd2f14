// relc explain: the list of codes, the page of one, a search in them, or the page of a file of a release.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addExplain: AddCommand = (program, { looks }) =>
  program
    .command('explain [code...]')
    .description(
      'what a code means and how to fix it; words instead of a code: search; `evidence`: the files of a release, `evidence FILE`: one of them',
    )
    .action((words: string[], _, command: Command) => {
      const [first, file, ...more] = words;
      if (first === 'evidence' && more.length > 0) command.error('error: one file at a time');
      return looks(command, async (world, _options, lang) =>
        first === 'evidence'
          ? (await import('../operations/explain-evidence.ts')).explainEvidence(world, file, lang)
          : (await import('../operations/explain.ts')).explain(world, words, lang),
      );
    });
