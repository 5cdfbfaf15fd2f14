// Words of the notes, by language.
import type { Language } from '../../../diagnostics/entry.ts';
import { en, type NotesWords } from './en.ts';
import { ptBR } from './pt-br.ts';

const all: Readonly<Record<Language, NotesWords>> = { en, 'pt-BR': ptBR };

export const notesWordsOf = (language: Language): NotesWords => all[language];
