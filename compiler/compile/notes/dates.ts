// The days on which something ends, and what that means for those who rely on the version.
import { byBytes } from '../../lib/bytes.ts';
import type { Day } from '../../lib/time.ts';
import type { JudgedRelease } from '../../model/release.ts';
import type { NotesReader } from './reader.ts';

interface Dated {
  readonly day: Day;
  readonly what: string;
}

/** In their order. */
export function datesOf(
  { own, tell }: NotesReader,
  { release, exceptions, opinion, recipe }: JudgedRelease,
): readonly Dated[] {
  const { dates } = own;
  const { revalidate_by, end_of_support, end_of_life } = release.lifecycle;
  const risks = Map.groupBy(release.residual_risks, ({ until }) => until);
  const all: readonly Dated[] = [
    { day: revalidate_by, what: dates.revalidate_by },
    { day: end_of_support, what: dates.end_of_support },
    { day: end_of_life, what: dates.end_of_life },
    ...[...risks].map(([day, some]) => ({ day, what: dates.risks(some.length) })),
    ...exceptions.map(({ id, until }) => ({ day: until, what: dates.exception(id) })),
    ...Object.entries(opinion?.conditions ?? {}).flatMap(([id, { due, text, settled }]) =>
      settled === undefined ? [{ day: due, what: dates.condition(id, text) }] : [],
    ),
    ...(recipe ? [{ day: recipe.until, what: dates.recipe(recipe.name) }] : []),
  ];
  return all.toSorted((a, b) => byBytes(a.day, b.day)).map(({ day, what }) => ({ day: tell.day(day), what }));
}
