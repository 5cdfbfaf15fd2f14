// Numbers as people of a language write them, with what they count: whatever people read has them from here. What is copied
// (a command, a field of a file) has them as machines do.
import type { Language } from './entry.ts';

// Every Node knows English; one that was built small would write other languages as English, and other digests follow.
const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 21 });

/** All of its digits: `5,000` and `0.05`, in Portuguese `5.000` and `0,05`. */
export const numberIn = (language: Language, value: number): string => {
  const english = format.format(value);
  return language === 'en' ? english : english.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
};

/** A day, or the day of a moment, from its ISO form: in Portuguese the day stands first. */
export const dayIn = (language: Language, iso: string): string =>
  language === 'en' ? iso : iso.slice(0, 10).split('-').reverse().join('/');

/** Puts a number before what it counts: `1 day`, `30 days`. */
export type Counted = (count: number, one: string, many: string) => string;

export const countedIn =
  (language: Language): Counted =>
  (count, one, many) =>
    `${numberIn(language, count)} ${count === 1 ? one : many}`;

/** The same, for words that have one number. */
export const countingIn =
  (language: Language) =>
  (one: string, many: string) =>
  (count: number): string =>
    countedIn(language)(count, one, many);
