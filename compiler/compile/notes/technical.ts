// What engineers read: training, dependencies, and what documents say differently.
import { itemsWithout } from '../../lib/difference.ts';
import { isJsonObject, type Json } from '../../lib/json.ts';
import { own as ownOf } from '../../lib/own.ts';
import { type DocumentDifference, inShort } from '../../model/plan.ts';
import type { Difference } from '../changes.ts';
import type { NotesReader } from './reader.ts';
import { valueText } from './values.ts';

interface Told {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** So many parameters under one name are told by their number: `missing/…`. */
const many = 4;

export function parametersTold(reader: NotesReader, all: readonly Difference[]): readonly Told[] {
  const groups = Map.groupBy(all, ({ name }) => (name.includes('/') ? `${name.split('/')[0]}/…` : name));
  return [...groups].flatMap(([name, some]) =>
    some.length < many ? some.map((one) => told(reader, one)) : [folded(reader, name, some)],
  );
}

export const told = (reader: NotesReader, { name, before, after }: Difference): Told => ({
  name,
  before: valueText(reader, before),
  after: valueText(reader, after),
});

function folded({ own }: NotesReader, name: string, some: readonly Difference[]): Told {
  const count = (values: readonly Json[]) => {
    const known = values.filter((one) => one !== null).length;
    return known === 0 ? '–' : own.values(known);
  };
  return { name, before: count(some.map(({ before }) => before)), after: count(some.map(({ after }) => after)) };
}

interface ToldDifference {
  readonly document: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Contracts are told field by field elsewhere. */
export function differencesTold(reader: NotesReader, all: readonly DocumentDifference[]) {
  const others = all.filter(({ document }) => !document.startsWith('contract_'));
  const rows = (isWeaker: boolean) =>
    others.filter(({ is_weaker }) => is_weaker === isWeaker).flatMap((one) => differenceRows(reader, one));
  return { weaker: rows(true), different: rows(false) };
}

function differenceRows(reader: NotesReader, difference: DocumentDifference): readonly ToldDifference[] {
  const { document, path, before, after } = inShort(difference);
  const name = ownOf(reader.own.documents, document) ?? document;
  const [removed, added] = [itemsWithout(before, after), itemsWithout(after, before)];
  if (removed.length + added.length > 0) {
    const signed = (items: readonly Json[], sign: string) =>
      items.map((item) => `${sign} ${valueText(reader, item)}`).join(', ') || '–';
    return [{ document: name, path, before: signed(removed, '−'), after: signed(added, '+') }];
  }
  // What is there as a whole or not at all is told part by part.
  const whole = before === undefined ? after : after === undefined ? before : undefined;
  if (!isJsonObject(whole) || Object.keys(whole).length === 0)
    return [{ document: name, path, before: valueText(reader, before), after: valueText(reader, after) }];
  return Object.entries(whole).flatMap(([part, value]) =>
    differenceRows(reader, {
      ...difference,
      path: path === '' ? part : `${path}/${part}`,
      ...(before === undefined ? { after: value } : { before: value }),
    }),
  );
}
