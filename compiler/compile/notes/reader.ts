// For whom notes are written: the words of the decision page, and those that only notes say.
import { type Reader, readerOf } from '../../decision/reader.ts';
import type { Language } from '../../diagnostics/entry.ts';
import type { NotesWords } from './words/en.ts';
import { notesWordsOf } from './words/index.ts';

export interface NotesReader extends Reader {
  readonly own: NotesWords;
}

export const notesReaderOf = (language: Language): NotesReader => ({
  ...readerOf(language),
  own: notesWordsOf(language),
});
