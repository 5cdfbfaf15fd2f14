// How a day that is due stands in a calendar. A day of a version has the name that it has in the calendar of its release.
import { servingDay, uidOf } from '../compile/calendar.ts';
import type { Language } from '../diagnostics/entry.ts';
import { both, type Said } from '../report/said.ts';
import type { DueDay } from './due-days.ts';

export interface Due extends DueDay {
  /** What serves, and where; none for a day of all models. */
  readonly of?: { readonly model: string; readonly target: string; readonly owner?: string | undefined };
}

/** What is due, and of which model where. */
export const toldOf = ({ of, what }: Due): Said =>
  of === undefined
    ? what
    : both(`${of.model} on ${of.target}: ${what.en}`, `${of.model} em ${of.target}: ${what['pt-BR']}`);

/** Its name, what it is in short, and what it means where that is known. */
export function eventOf(due: Due): { readonly uid: string; readonly told: Said; readonly means?: Said } {
  const { of, what, facts, condition } = due;
  if (of === undefined)
    return { uid: uidOf(['people', facts?.what ?? what.en, facts?.of ?? []].flat().join('/')), told: what };
  if (condition !== undefined) {
    const [, , version] = condition.file.split('/');
    return { uid: uidOf(`${of.model}/${version}/condition/${condition.id}`), told: toldOf(due) };
  }
  if (facts === undefined) return { uid: uidOf(`${of.model}/${of.target}/${what.en}`), told: toldOf(due) };
  const said = (language: Language) => servingDay(facts.what, `${of.model} ${facts.of}`, language);
  const [en, portuguese] = [said('en'), said('pt-BR')];
  if (en && portuguese)
    return {
      uid: uidOf(`${of.model}/${facts.of}/${facts.what}`),
      told: both(en.title, portuguese.title),
      means: both(en.what, portuguese.what),
    };
  return { uid: uidOf(`${of.model}/${of.target}/${facts.what}/${facts.of ?? ''}`), told: toldOf(due) };
}
