// What you accept by approving: risks, exceptions, what became weaker, what is declined, conditions, limitations.

import type { Exception, NotApplicable } from '../../../schemas/generated/documents.ts';
import { listIn, textIn, valueIn } from '../../lib/json.ts';
import type { Validation } from '../../model/plan.ts';
import type { Coming } from '../input.ts';
import { type Item, item, type Row, row, type Section } from '../page.ts';
import { acceptedBeyond } from './better.ts';
import { allOf, type Context, proseIn, type Reader } from './context.ts';
import { differenceItem } from './differs.ts';

type Said = Pick<Coming, 'documents'>;

export function accepted(context: Context): Section {
  const { decision, words } = context;
  const rows: Readonly<Record<Kind, readonly Item[]>> = {
    risks: ofEach(context, allOf(decision), decided),
    exceptions: exceptions(context),
    weaker: ofEach(context, planned(decision), weaker),
    declined: declined(context),
    conditions: conditions(context),
    unwatched: ofEach(context, planned(decision), unwatched),
    limitations: ofEach(context, allOf(decision), limitations),
  };
  const title = words.sections.accepted;
  if (allOf(decision).length === 0 && planned(decision).length === 0)
    return { id: 'accepted', title, rows: row('nothing', words.accepted.label.in_all, [words.accepted.nothing]) };
  const { label, none_label: none } = words.accepted;
  const there = kinds.filter((kind) => rows[kind].length > 0);
  // Without its documents nobody can say what a version leaves out.
  const known = allOf(decision).length > 0 ? kinds : kinds.filter((kind) => kind !== 'risks' && kind !== 'limitations');
  const absent = known.filter((kind) => !there.includes(kind)).map((kind) => none[kind]);
  return {
    id: 'accepted',
    title,
    rows: [
      ...there.flatMap((kind): readonly Row[] => row(kind, label[kind], rows[kind])),
      ...rulesRow(context, absent),
    ],
  };
}

/** What gets around a rule, and what does not: an accepted risk does, whatever else is absent. */
function rulesRow({ decision, words }: Context, absent: readonly string[]): readonly Row[] {
  const beyond = allOf(decision).flatMap((one) => acceptedBeyond(one, decision.regressions)).length;
  const told = [
    ...(beyond === 0 ? [] : [words.accepted.by_risk(beyond)]),
    ...(absent.length === 0 ? [] : [absent.join(', ')]),
  ];
  const rules = { ...item(told.join('; '), beyond === 0 ? 'plain' : 'notice'), least: 2 };
  return row('none', words.accepted.label.none, told.length === 0 ? [] : [rules]);
}

const planned = ({ plan }: Context['decision']) =>
  Object.entries(plan.releases).map(([version, release]) => ({ ...release, version }));
type Planned = ReturnType<typeof planned>[number];

const kinds = ['risks', 'exceptions', 'weaker', 'declined', 'conditions', 'unwatched', 'limitations'] as const;
type Kind = (typeof kinds)[number];

/** What each version says; where there are several, which one it is. */
const ofEach = <T extends { readonly version: string }>(
  context: Context,
  all: readonly T[],
  itemsOf: (context: Context, one: T) => readonly Item[],
): readonly Item[] =>
  all.flatMap((one) =>
    itemsOf(context, one).map((said) =>
      all.length === 1 ? said : { ...said, text: context.words.accepted.of(one.version, said.text) },
    ),
  );

/** What people sign for is told whole: the first three, all that policy asked for, and in an emergency each. */
const decided = (context: Context, one: Coming): readonly Item[] =>
  risks(context, one).map((said, index) =>
    index < 3 || said.tone === 'notice' || context.decision.plan.class === 'emergency' ? neverCut(said) : said,
  );

const neverCut = (said: Item): Item => ({ ...said, least: Infinity });

/** Those that policy asked for come first: something is worse than it allows. */
export const risks = (reader: Reader, { documents }: Said): readonly Item[] =>
  listIn(documents.release?.value, 'residual_risks')
    .toSorted((a, b) => Number(textIn(a, 'measure') === undefined) - Number(textIn(b, 'measure') === undefined))
    .map((risk) => {
      const { words, tell } = reader;
      const [text = '', by = words.not_said, until = ''] = [
        proseIn(reader, valueIn(risk, 'risk')),
        textIn(risk, 'accepted_by'),
        textIn(risk, 'until'),
      ];
      return item(
        words.accepted.risk(text, by, tell.day(until)),
        textIn(risk, 'measure') === undefined ? 'plain' : 'notice',
      );
    });

const exceptions = (context: Context): readonly Item[] =>
  context.decision.exceptions.map((one, index) =>
    index < 3 ? neverCut(exceptionItem(context, one)) : exceptionItem(context, one),
  );

export function exceptionItem(reader: Reader, { id, rule, subject, until, owner, ticket, reason }: Exception): Item {
  const { words, tell } = reader;
  const why = proseIn(reader, reason) ?? '';
  const what = subject.vulnerability ?? subject.pointer;
  const only = what === undefined ? '' : words.accepted.exception_of(what);
  return item(words.accepted.exception(id, rule, subject.release, only, tell.day(until), owner, ticket, why), 'notice');
}

const weaker = (context: Context, { differences = [] }: Planned): readonly Item[] =>
  differences.filter(({ is_weaker }) => is_weaker).map((one) => differenceItem(context, one, 'notice'));

const declined = (context: Context): readonly Item[] =>
  Object.entries(context.decision.plan.not_applicable ?? {}).flatMap(([version, demands]) =>
    Object.entries(demands).map(([demand, one]) =>
      item(context.words.accepted.of(version, declinedText(context, demand, one)), 'notice'),
    ),
  );

export const declinedText = (
  reader: Reader,
  demand: string,
  { reason, accepted_by: role }: NotApplicable[string],
): string => reader.words.accepted.declined(demand, proseIn(reader, reason) ?? '', role);

const conditions = (context: Context): readonly Item[] =>
  Object.values(context.decision.plan.validations ?? {}).flatMap((one) => opinionItems(context, one));

/** What is open comes first. */
export function opinionItems(
  { words, tell }: Reader,
  { version, opinion, conditions: all, validated_at, validated_by }: Validation,
): readonly Item[] {
  const told = Object.entries(all).map(([id, { text, due, settled, before }]) => {
    const was = before ? words.accepted.before(tell.day(before.due), before.text) : '';
    return settled === undefined
      ? item(`${words.accepted.open(id, tell.day(due), text)}${was}`, 'notice')
      : item(words.accepted.settled(id, text, settled));
  });
  const said = words.accepted.opinions[opinion];
  return [
    item(words.accepted.opinion(said, version, validated_by, tell.day(validated_at.slice(0, 10)))),
    ...told.filter(({ tone }) => tone === 'notice'),
    ...told.filter(({ tone }) => tone !== 'notice'),
  ];
}

export const unwatched = ({ words }: Reader, { unwatched: fields = {} }: Pick<Planned, 'unwatched'>): readonly Item[] =>
  Object.entries(fields).map(([name, { reason }]) => item(words.accepted.unwatched(name, reason), 'notice'));

export const limitations = (reader: Reader, { documents }: Said): readonly Item[] =>
  listIn(documents.release?.value, 'limitations').flatMap((one) => {
    const text = proseIn(reader, one);
    return text === undefined ? [] : [item(text)];
  });
