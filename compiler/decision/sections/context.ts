// What every section of the page is told with, and how documents of any age are read.
import { type Json, textIn, valueIn } from '../../lib/json.ts';
import type { Previous } from '../../model/release.ts';
import type { Coming, Decision } from '../input.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words/en.ts';

export interface Context {
  readonly decision: Decision;
  readonly words: Words;
  readonly tell: Telling;
}

/** What a version's release.yaml says, as text. */
export const said = (coming: Coming | undefined, ...way: readonly string[]): string | undefined =>
  textIn(coming?.documents.release?.value, ...way);

export const inEvidence = (documents: Previous, document: string, ...way: readonly string[]): Json | undefined =>
  valueIn(documents.evidence[document]?.value, ...way);

export const textInEvidence = (documents: Previous, document: string, ...way: readonly string[]): string | undefined =>
  textIn(documents.evidence[document]?.value, ...way);

export const allOf = ({ coming, others }: Decision): readonly Coming[] => [...(coming ? [coming] : []), ...others];

/** Whether the plan lets another version serve. */
export const moves = ({ plan: { serving } }: Decision): boolean => serving.now !== serving.next;

/** Of a list of names, the first few. */
export const fewNames = (names: readonly string[]): readonly string[] => names.slice(0, 3);
