// Numbers, days and moments as people of a language write them.
import type { Language } from '../diagnostics/entry.ts';
import { recent } from '../lib/recent.ts';
import type { Instant } from '../lib/time.ts';

export interface Telling {
  readonly number: (value: number) => string;
  /** A share as a percentage. */
  readonly percent: (share: number) => string;
  readonly day: (day: string) => string;
  /** In a time zone, with its offset. */
  readonly moment: (at: Instant, zone: string) => string;
}

/** Making one takes longer than writing all numbers of a page. */
const numbersOf = recent(
  (language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 6, useGrouping: 'min2' }),
  2,
);

export function telling(language: Language): Telling {
  const number = (value: number) => numbersOf(language).format(value);
  const day = (text: string) => (language === 'en' ? text : text.slice(0, 10).split('-').reverse().join('/'));
  return {
    number,
    percent: (share) => `${number(Number((share * 100).toPrecision(6)))} %`,
    day,
    moment: (at, zone) => {
      const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
      const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
      const weekday = weekdays[language][local.dayOfWeek - 1];
      return `${weekday} ${day(local.toPlainDate().toString())} ${time} ${local.offset} (${zone})`;
    },
  };
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  'pt-BR': ['seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.', 'dom.'],
};
