// What every section of the page is told with, and how documents of any age are read.
import type { Language } from '../../diagnostics/entry.ts';
import { proseFor } from '../../diagnostics/prose.ts';
import { type Json, textIn, valueIn } from '../../lib/json.ts';
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

/** Of a list of names, the first few. */
export const fewNames = (names: readonly string[]): readonly string[] => names.slice(0, 3);
