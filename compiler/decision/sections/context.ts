// What every section of the page is told with, and how documents of any age are read.
import type { Language } from '../../diagnostics/entry.ts';
import { proseFor } from '../../diagnostics/prose.ts';
import { type Json, textIn, valueIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import type { Day } from '../../lib/time.ts';
import { extendedIn, stateChange, type VersionState } from '../../model/plan.ts';
import type { Previous } from '../../model/release.ts';
import type { Coming, Decision } from '../input.ts';
import { type Telling, telling } from '../telling.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/index.ts';

/** For whom something is told, whatever it is about: release notes are told with it too. */
export interface Reader {
  readonly language: Language;
  readonly words: Words;
  readonly tell: Telling;
  /** The day on which something is decided; undefined for what is read on any day. */
  readonly today?: Day;
}

export interface Context extends Reader {
  readonly decision: Decision;
}

export const readerOf = (language: Language): Reader => ({
  language,
  words: wordsOf(language),
  tell: telling(language),
});

export const proseIn = ({ language }: Reader, said: Json | undefined): string | undefined => proseFor(language, said);

/** What a version's release.yaml says, as text. */
export const said = (reader: Reader, coming: Coming | undefined, ...way: readonly string[]): string | undefined =>
  proseIn(reader, valueIn(coming?.documents.release?.value, ...way));

export const inEvidence = (documents: Previous, document: string, ...way: readonly string[]): Json | undefined =>
  valueIn(documents.evidence[document]?.value, ...way);

export const textInEvidence = (documents: Previous, document: string, ...way: readonly string[]): string | undefined =>
  textIn(documents.evidence[document]?.value, ...way);

export const allOf = ({ coming, others }: Decision): readonly Coming[] => [...(coming ? [coming] : []), ...others];

/** Whether the plan lets another version serve. */
export const moves = ({ plan: { serving } }: Decision): boolean => serving.now !== serving.next;

/**
 * The versions that a plan lets serve or start for longer, and that were approved before, as the state will have them: no gate
 * judges them again.
 */
export function goingOn({ plan }: Pick<Decision, 'plan'>): ReadonlyMap<string, VersionState> {
  const { serving, releases, revalidations = {} } = plan;
  const change = stateChange(plan);
  const starts = serving.now === serving.next || serving.next === null ? [] : [serving.next];
  const extended = extendedIn(plan).map(([version]) => version);
  const versions = new Set([...starts, ...extended, ...Object.keys(revalidations)]);
  return new Map(
    [...versions].flatMap((version) => {
      const after = own(change?.after.versions, version);
      return after === undefined || own(releases, version) ? [] : [[version, after] as const];
    }),
  );
}

/** The last day of something, which may be over when it is decided. */
export const lastDay = ({ words, tell, today }: Reader, day: Day): string =>
  isOver(today, day) ? words.accepted.over(tell.day(day)) : tell.day(day);

export const isOver = (today: Day | undefined, day: Day): boolean => today !== undefined && day !== '' && day < today;

/** Of a list of names, the first few. */
export const fewNames = (names: readonly string[]): readonly string[] => names.slice(0, 3);
