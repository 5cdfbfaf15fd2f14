// What people write in one language or in several, for a reader.
import { type Json, textIn } from '../lib/json.ts';
import { type Language, languages } from './entry.ts';

const inLanguage: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'in English', 'pt-BR': 'in Portuguese' },
  'pt-BR': { en: 'em inglês', 'pt-BR': 'em português' },
};

/** The text in the reader's language; of another one it is said which it is. Undefined where it is no such text. */
export function proseFor(language: Language, said: Json | undefined): string | undefined {
  if (typeof said === 'string') return said;
  const own = textIn(said, language);
  if (own !== undefined) return own;
  const other = languages.find((one) => textIn(said, one) !== undefined);
  return other && `${textIn(said, other)} (${inLanguage[language][other]})`;
}
