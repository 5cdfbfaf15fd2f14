// The days on which something ends, and what that means for those who rely on the version: notes and calendars tell them.
import { byBytes } from '../../lib/bytes.ts';
import type { Day } from '../../lib/time.ts';
import type { JudgedRelease } from '../../model/release.ts';
import type { NotesReader } from './reader.ts';

export interface Dated {
  readonly day: Day;
  /** Names it among the days of all models; it stays where the day moves. */
  readonly name: string;
  /** In few words, which say what it is about. */
  readonly title: string;
  readonly what: string;
}

/** In their order, for notes. */
export const datesOf = (
  reader: NotesReader,
  judged: JudgedRelease,
): readonly { readonly day: string; readonly what: string }[] =>
  daysOf(reader, judged).map(({ day, what }) => ({ day: reader.tell.day(day), what }));

/** In their order. */
export function daysOf(reader: NotesReader, judged: JudgedRelease): readonly Dated[] {
  const all = [...ofLife(reader, judged), ...ofAcceptance(reader, judged)];
  return all.toSorted((a, b) => byBytes(a.day, b.day));
}

/** Every version has them. */
export const lifeDays = ['revalidate_by', 'end_of_support', 'end_of_life'] as const;

function ofLife({ own: { dates, titles } }: NotesReader, { model, version, release }: JudgedRelease): readonly Dated[] {
  return lifeDays.map((name) => ({
    day: release.lifecycle[name],
    name: `${model}/${version}/${name}`,
    title: titles[name](`${model} ${version}`),
    what: dates[name],
  }));
}

/** What is accepted until a day. The opinion may be on an earlier version, and a recipe is for all versions. */
function ofAcceptance(
  { own: { dates, titles } }: NotesReader,
  { model, version, release, exceptions, opinion, recipe }: JudgedRelease,
): readonly Dated[] {
  const [of, about] = [`${model}/${version}`, `${model} ${version}`];
  const risks = Map.groupBy(release.residual_risks, ({ until }) => until);
  const conditions = Object.entries(opinion?.conditions ?? {}).filter(([, { settled }]) => settled === undefined);
  return [
    ...[...risks].map(([day, { length }]) => ({
      ...{ day, name: `${of}/accepted_risks/${day}` },
      ...{ title: titles.risks(about, length), what: dates.risks(length) },
    })),
    ...exceptions.map(({ id, until }) => ({
      ...{ day: until, name: `${of}/exception/${id}` },
      ...{ title: titles.exception(about, id), what: dates.exception(id) },
    })),
    ...conditions.map(([id, { due, text }]) => ({
      ...{ day: due, name: `${model}/${opinion?.version}/condition/${id}` },
      ...{ title: titles.condition(about, id), what: dates.condition(id, text) },
    })),
    ...(recipe ? [recipe] : []).map(({ name, until }) => ({
      ...{ day: until, name: `${model}/recipe/${name}` },
      ...{ title: titles.recipe(model, name), what: dates.recipe(name) },
    })),
  ];
}
