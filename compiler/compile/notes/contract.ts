// What changes in a contract, field by field: what it was, what it is, and what callers must do about it.
import type { ContractDifference } from '../../contract/compatibility.ts';
import { type Field, fieldsIn } from '../../contract/fields.ts';
import { mostSaid } from '../../contract/said.ts';
import { equalJson, type Json, textIn, valueIn } from '../../lib/json.ts';
import type { JudgedRelease, Previous } from '../../model/release.ts';
import type { NotesReader } from './reader.ts';
import { valueText } from './values.ts';

type Side = ContractDifference['document'];

interface FieldChange {
  readonly side: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
  readonly means: string;
}

const sides: readonly Side[] = ['contract_input', 'contract_output'];

/** What breaks comes first. */
export function contractChanges(
  reader: NotesReader,
  previous: Previous,
  judged: Pick<JudgedRelease, 'evidence' | 'compatibility'>,
): readonly FieldChange[] {
  const found = judged.compatibility.replaced ?? [];
  const told = sides.flatMap((side) => {
    const before = previous.evidence[side]?.value ?? {};
    const now: Json = judged.evidence[side];
    return fieldChanges(reader, side, { before, now, found: found.filter(({ document }) => document === side) });
  });
  return told.toSorted((a, b) => Number(b.isBroken) - Number(a.isBroken)).map(({ isBroken: _, ...one }) => one);
}

interface Compared {
  readonly before: Json;
  readonly now: Json;
  readonly found: readonly ContractDifference[];
}

function fieldChanges(reader: NotesReader, side: Side, { before, now, found }: Compared) {
  const { own } = reader;
  const [old, fresh] = [before, now].map(
    (contract) => new Map(fieldsIn(contract).fields.map((one) => [one.name, one])),
  );
  const names = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])];
  const fields = names.flatMap((name) => {
    const mine = found.filter(({ measure }) => fieldOf(measure) === name);
    const [was, is] = [
      described(reader, side, before, old?.get(name), fresh?.get(name)),
      described(reader, side, now, fresh?.get(name), old?.get(name)),
    ];
    if (was === is && mine.length === 0) return [];
    const first = mine[0];
    // Where both are described alike, what the comparison found says it.
    const [one, other] =
      was === is && first ? [atKeyword(reader, first, 'before'), atKeyword(reader, first, 'after')] : [was, is];
    const means = own.means[meaning(side, old?.get(name), fresh?.get(name), isRequired(now, name), mine)];
    const isBroken = mine.some(({ verdict }) => verdict === 'breaks');
    return [{ side: own.sides[side], field: name, was: one, is: other, means, isBroken }];
  });
  const others = found.filter(({ measure }) => !names.includes(fieldOf(measure)));
  return [...fields, ...others.map((one) => elsewhere(reader, one))];
}

/** A difference at no field, such as one of the contract as a whole. */
function elsewhere(reader: NotesReader, one: ContractDifference) {
  const { own } = reader;
  const isBroken = one.verdict === 'breaks';
  const broken = one.document === 'contract_input' ? own.means.request_breaks : own.means.answer_breaks;
  const [was, is] = [valueText(reader, one.before), valueText(reader, one.after)];
  const field = one.measure.slice(one.document.length + 1);
  return { side: own.sides[one.document], field, was, is, means: isBroken ? broken : own.means.undecided, isBroken };
}

const atKeyword = (reader: NotesReader, one: ContractDifference, when: 'before' | 'after'): string =>
  `${keywordOf(one.measure)}: ${valueText(reader, one[when])}`;

/** What callers must do. */
function meaning(
  side: Side,
  was: Field | undefined,
  is: Field | undefined,
  required: boolean,
  found: readonly ContractDifference[],
): keyof NotesReader['own']['means'] {
  const broken = found.some(({ verdict }) => verdict === 'breaks');
  const open = found.length > 0 && !broken;
  if (side === 'contract_input') {
    if (was === undefined) return required ? 'new_required' : open ? 'undecided' : 'new_optional';
    if (is === undefined) return broken ? 'gone_request' : open ? 'undecided' : 'gone_request_ignored';
    return broken ? 'request_breaks' : open ? 'undecided' : 'fits';
  }
  if (was === undefined) return broken ? 'new_answer_breaks' : open ? 'undecided' : 'new_answer';
  if (is === undefined) return 'gone_answer';
  return broken ? 'answer_breaks' : open ? 'undecided' : 'fits';
}

/** A field in words; a dash where the contract has none. */
function described(
  reader: NotesReader,
  side: Side,
  contract: Json,
  field: Field | undefined,
  other: Field | undefined,
): string {
  if (field === undefined) return '–';
  const { own } = reader;
  const kind = isRequired(contract, field.name) ? own.required[side] : own.optional[side];
  return `${valuesText(reader, field, other)}; ${kind}`;
}

const most = 8;

function valuesText(reader: NotesReader, field: Field, other: Field | undefined): string {
  const { own } = reader;
  if (field.is_listed && field.values !== null) {
    // What only this one has comes first: of a long list the rest is cut.
    const isNew = (value: Json) => !(other?.values ?? []).some((one) => equalJson(one, value));
    const sorted = field.values.toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)));
    const told = sorted.slice(0, most).map((one) => valueText(reader, one));
    const more = sorted.length > most ? [reader.words.more(sorted.length - most)] : [];
    return own.one_of([...told, ...more]);
  }
  const types = field.types.includes('fraction') ? field.types.filter((type) => type !== 'integer') : field.types;
  return types.map((type) => `${own.types[type]}${detail(reader, field, type)}`).join(own.or);
}

function detail(
  { own, tell }: NotesReader,
  { minimum, maximum, schemas }: Field,
  type: Field['types'][number],
): string {
  if (type === 'integer' || type === 'fraction') {
    if (minimum !== null && maximum !== null) return own.between(tell.number(minimum), tell.number(maximum));
    if (minimum !== null) return own.at_least(tell.number(minimum));
    return maximum === null ? '' : own.at_most(tell.number(maximum));
  }
  if (type !== 'string') return '';
  const form = schemas.flatMap((schema) => textIn(schema, 'format') ?? textIn(schema, 'pattern') ?? [])[0];
  const lengths = schemas.flatMap((schema) => mostSaid('string', schema, 'maxLength') ?? []);
  const longest = lengths.length > 0 ? own.longest(Math.max(...lengths)) : '';
  return `${longest}${form === undefined ? '' : own.form(form)}`;
}

/** Whether the object that has the field asks for it. */
function isRequired(contract: Json, name: string): boolean {
  const way = name.split('/');
  const parents = way.slice(0, -1).flatMap((one) => ['properties', one]);
  const required = valueIn(contract, ...parents, 'required');
  return Array.isArray(required) && required.includes(way.at(-1) ?? '');
}

/** The field that a place in a contract is about: `contract_input/properties/amount/maximum` is about `amount`. */
export function fieldOf(measure: string): string {
  const [, ...way] = measure.split('/');
  return way
    .filter((_, index) => way[index - 1] === 'properties' || (way[index - 1] === 'required' && index > 0))
    .join('/');
}

const keywordOf = (measure: string): string => measure.split('/').at(-1) ?? '';

/** A place in words: `request, field amount (maximum)`. */
export function placeText({ own }: NotesReader, measure: string): string {
  const document = sides.find((side) => measure.startsWith(`${side}/`));
  if (document === undefined) return measure;
  const field = fieldOf(measure);
  const last = keywordOf(measure);
  const side = own.sides[document];
  if (field === '') return own.place_of_whole(side, last);
  return own.place(side, field, field.split('/').at(-1) === last ? '' : last);
}
