// A sentence in both languages, for what is said by those who do not know the reader's.
import type { Language } from '../diagnostics/entry.ts';
import type { Line } from './report.ts';

/** A sentence in each language. */
export type Said = Readonly<Record<Language, string>>;

export const both = (en: string, portuguese: string): Said => ({ en, 'pt-BR': portuguese });

/** What is said alike in each language, by words that it has. */
export const inBoth = (say: (language: Language) => string): Said => ({ en: say('en'), 'pt-BR': say('pt-BR') });

/** A line that is the same in every language, or the one of a language. */
export const lineIn = (line: Line | Said, language: Language): Line =>
  typeof line === 'object' && 'en' in line ? line[language] : line;

/** What a command wrote. */
export const wroteLine = (path: string): Said => both(`Written: ${path}`, `Gravado: ${path}`);
