// Numbers, days and moments as people of a language write them.
import type { Language } from '../diagnostics/entry.ts';
import { dayIn, numberIn } from '../diagnostics/numbers.ts';
import type { Instant } from '../lib/time.ts';

export interface Telling {
  /** To six digits: a measure has more than anybody compares. */
  readonly number: (value: number) => string;
  /** A share as a percentage. */
  readonly percent: (share: number) => string;
  readonly day: (day: string) => string;
  /** In a time zone, with its offset. */
  readonly moment: (at: Instant, zone: string) => string;
}

export function telling(language: Language): Telling {
  const number = (value: number) => numberIn(language, Number(value.toPrecision(6)));
  const day = (text: string) => dayIn(language, text);
  return {
    number,
    percent: (share) => `${number(share * 100)}%`,
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
