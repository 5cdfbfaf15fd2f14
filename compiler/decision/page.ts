// The decision page: what whoever approves a plan must know, in the order in which they ask. Every format shows this one.
import type { Language } from '../diagnostics/entry.ts';
import type { Next } from '../report/report.ts';
import { visible } from '../report/visible.ts';

export type Tone = 'plain' | 'good' | 'notice' | 'bad';

export interface Item {
  readonly text: string;
  readonly tone: Tone;
  /** Lines of a screen that it gets in any case: what decides is not cut. */
  readonly least?: number;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Row {
  readonly id: string;
  readonly label: string;
  /** In the order of their weight: where there is little room, the first ones are shown. */
  readonly items: readonly Item[];
  /** The same as a table, where there is room for one. */
  readonly table?: Table;
  /** How items are sorted, told where some are left out. */
  readonly order?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Whether it is told in its first row and opened for the rest. */
  readonly isFolded?: true;
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** What everybody reads before they decide. */
  readonly first: readonly Section[];
  readonly more: readonly Section[];
  /** What is approved, whole. */
  readonly digest: Row;
  /** What is to be done next, as a command; undefined where nothing is. */
  readonly next: (Next & { readonly label: string }) | undefined;
}

/** Texts of documents come from whoever proposes the change: no line end, nothing that a reader does not see. */
export const item = (text: string, tone: Tone = 'plain'): Item => ({ text: visible(text), tone });

/** A row; none where it has no items. */
export function row(
  id: string,
  label: string,
  items: readonly (Item | string | undefined)[],
  table?: Table,
  order?: string,
): Row[] {
  const known = items.flatMap((one) => (one === undefined ? [] : [typeof one === 'string' ? item(one) : one]));
  if (known.length === 0) return [];
  const cells = table && { ...table, rows: table.rows.map((cells) => cells.map(visible)) };
  return [
    {
      id,
      label,
      items: known,
      ...(cells && cells.rows.length > 0 && { table: cells }),
      ...(order !== undefined && { order }),
    },
  ];
}
