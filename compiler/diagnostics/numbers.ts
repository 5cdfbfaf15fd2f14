// Numbers as people of a language write them, with what they count: whatever people read has them from here. What is copied
// (a command, a field of a file) has them as machines do.
import { recent } from '../lib/recent.ts';
import type { Language } from './entry.ts';

/** Making one takes longer than writing all numbers of a page. */
const formatsOf = recent((language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 21 }), 2);

/** All of its digits: `5,000` and `0.05`, in Portuguese `5.000` and `0,05`. */
export const numberIn = (language: Language, value: number): string => formatsOf(language).format(value);

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
