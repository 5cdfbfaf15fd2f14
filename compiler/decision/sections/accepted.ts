// What you accept by approving: risks, exceptions, what became weaker, what is declined, conditions, limitations.

import type { Exception, NotApplicable } from '../../../schemas/generated/documents.ts';
import { listIn, textIn, valueIn } from '../../lib/json.ts';
import { lastStartOf } from '../../model/lifetime.ts';
import type { Validation, VersionState } from '../../model/plan.ts';
import type { Coming } from '../input.ts';
import { type Item, item, type Row, row, type Section } from '../page.ts';
import { acceptedBeyond } from './better.ts';
import { allOf, type Context, goingOn, isOver, lastDay, moves, proseIn, type Reader } from './context.ts';
import { differenceItem } from './differs.ts';

type Said = Pick<Coming, 'documents'>;

export function accepted(context: Context): Section {
  const { decision, words } = context;
  const rows: Readonly<Record<Kind, readonly Item[]>> = {
    overdue: overdue(context),
    risks: ofEach(context, allOf(decision), decided),
    exceptions: exceptions(context),
    weaker: ofEach(context, planned(decision), weaker),
    declined: declined(context),
    conditions: conditions(context),
    unwatched: ofEach(context, planned(decision), unwatched),
    limitations: ofEach(context, allOf(decision), limitations),
  };
  const title = words.sections.accepted;
  const { releases, serving } = decision.plan;
  const { lastWayBack: lost } = decision;
  const text = lost && words.accepted.way_back(lost.version, lost.stage, serving.next ?? words.none);
  const wayBack = row(
    'way_back',
    words.accepted.label.way_back,
    text === undefined ? [] : [neverCut(item(text, 'bad'))],
  );
  if (allOf(decision).length === 0 && Object.keys(releases).length === 0 && goingOn(decision).size === 0)
    return {
      ...{ id: 'accepted', title },
      rows: wayBack.length > 0 ? wayBack : row('nothing', words.accepted.label.in_all, [words.accepted.nothing]),
    };
  const { label, none_label: none } = words.accepted;
  const there = kinds.filter((kind) => rows[kind].length > 0);
  const absent = kinds.flatMap((kind) => (there.includes(kind) || !isKnown(decision, kind) ? [] : [none[kind]]));
  return {
    id: 'accepted',
    title,
    rows: [
      ...wayBack,
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

/** Whether the plan and its documents would say so, if there were any. */
function isKnown(decision: Context['decision'], kind: Kind): boolean {
  const { plan } = decision;
  const isNew = Object.keys(plan.releases).length > 0;
  switch (kind) {
    case 'overdue':
      return goingOn(decision).size > 0;
    case 'exceptions':
      return true;
    // Without its documents nobody can say what a version leaves out.
    case 'risks':
    case 'limitations':
      return allOf(decision).length > 0;
    // Of what was approved before, the plan compares nothing anew.
    case 'weaker':
    case 'unwatched':
      return isNew;
    case 'declined':
    case 'conditions':
      return isNew || (moves(decision) && plan.class !== 'rollback');
  }
}

/** Days of versions that go on which are over: no gate holds them against a version that was approved before. */
const overdue = (context: Context): readonly Item[] =>
  [...goingOn(context.decision)].flatMap(([version, days]) =>
    overdueIn(context, version, days).map((text) => neverCut(item(text, 'bad'))),
  );

function overdueIn({ decision, words, tell, today }: Context, version: string, days: VersionState): readonly string[] {
  const say = words.accepted.overdue;
  const { revalidated, revalidate_by: by, end_of_support: support, exceptions_until: exceptions } = days;
  const report = decision.reported.get(version);
  return [
    ...(revalidated?.result === 'failed' ? [say.failed(version, tell.day(revalidated.on))] : []),
    ...(isOver(today, by)
      ? [say.revalidation(version, tell.day(by), tell.day(lastStartOf({ ...days, deprecated_until: null })))]
      : []),
    ...(report === undefined ? [] : [say.report(version, tell.day(report.day), report.file)]),
    ...(isOver(today, support) ? [say.support(version, tell.day(support))] : []),
    ...(exceptions !== null && isOver(today, exceptions) ? [say.exception(version, tell.day(exceptions))] : []),
  ];
}

const planned = ({ plan }: Context['decision']) =>
  Object.entries(plan.releases).map(([version, release]) => ({ ...release, version }));
type Planned = ReturnType<typeof planned>[number];

const kinds = [
  'overdue',
  'risks',
  'exceptions',
  'weaker',
  'declined',
  'conditions',
  'unwatched',
  'limitations',
] as const;
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
    index < 3 || said.tone !== 'plain' || context.decision.plan.class === 'emergency' ? neverCut(said) : said,
  );

const neverCut = (said: Item): Item => ({ ...said, least: Infinity });

/** Those that policy asked for come first: something is worse than it allows. */
export const risks = (reader: Reader, { documents }: Said): readonly Item[] =>
  listIn(documents.release?.value, 'residual_risks')
    .toSorted((a, b) => Number(textIn(a, 'measure') === undefined) - Number(textIn(b, 'measure') === undefined))
    .map((risk) => {
      const { words } = reader;
      const [text = '', by = words.not_said, until = ''] = [
        proseIn(reader, valueIn(risk, 'risk')),
        textIn(risk, 'accepted_by'),
        textIn(risk, 'until'),
      ];
      return item(
        words.accepted.risk(text, by, lastDay(reader, until)),
        isOver(reader.today, until) ? 'bad' : textIn(risk, 'measure') === undefined ? 'plain' : 'notice',
      );
    });

function exceptions(context: Context): readonly Item[] {
  const { decision, words } = context;
  const { plan, exceptions: used, approvedWith } = decision;
  const named = [...used, ...approvedWith].map((one) => exceptionItem(context, one));
  // The signed state has its day alone; exceptions.yaml need not name it any more.
  const others = [...goingOn(decision)].flatMap(([version, { exceptions_until: until }]) =>
    until === null || approvedWith.some(({ subject }) => subject.release === `${plan.model}/${version}`)
      ? []
      : [item(words.accepted.some_exception(version, lastDay(context, until)), 'notice')],
  );
  return [...named, ...others].map((one, index) => (index < 3 ? neverCut(one) : one));
}

export function exceptionItem(reader: Reader, { id, rule, subject, until, owner, ticket, reason }: Exception): Item {
  const { words, today } = reader;
  const why = proseIn(reader, reason) ?? '';
  const what = subject.vulnerability ?? subject.pointer;
  const only = what === undefined ? '' : words.accepted.exception_of(what);
  const day = lastDay(reader, until);
  const said = words.accepted.exception(id, rule, subject.release, only, day, owner, ticket, why);
  return item(said, isOver(today, until) ? 'bad' : 'notice');
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
