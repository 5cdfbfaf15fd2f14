// Words of the page, by language.
import type { Language } from '../../diagnostics/entry.ts';
import { en, type Words } from './en.ts';
import { ptBR } from './pt-br.ts';

const all: Readonly<Record<Language, Words>> = { en, 'pt-BR': ptBR };

export const wordsOf = (language: Language): Words => all[language];
