// Words of the documents of the handoff, by language.
import type { Language } from '../../../diagnostics/entry.ts';
import { type DocumentWords, en } from './en.ts';
import { ptBR } from './pt-br.ts';

const all: Readonly<Record<Language, DocumentWords>> = { en, 'pt-BR': ptBR };

export const documentWordsOf = (language: Language): DocumentWords => all[language];
