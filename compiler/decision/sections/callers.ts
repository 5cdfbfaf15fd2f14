// What changes for whoever calls the model, and for the people whom it decides about.
import type { ConsumerCompatibility } from '../../contract/compatibility.ts';
import { isJsonObject, textIn, valueIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import type { Previous } from '../../model/release.ts';
import type { Coming } from '../input.ts';
import { type Item, item, type Row, row, type Section } from '../page.ts';
import type { Words } from '../words/en.ts';
import { type Context, fewNames, inEvidence, moves, type Reader, said, textInEvidence } from './context.ts';
import { differenceItem } from './differs.ts';

export function callers(context: Context): Section {
  const { decision, words } = context;
  const { coming, plan } = decision;
  const { label } = words.callers;
  const isNew = coming !== undefined && (moves(decision) || own(plan.releases, coming.version) !== undefined);
  const rows = (): readonly Row[] => {
    if (!isNew) return row('scope', label.scope, [nothingNew(context)]);
    if (coming.documents.release === undefined) return row('scope', label.scope, [words.callers.no_release]);
    return [
      ...row('scope', label.scope, [said(context, coming, 'change', 'scope')]),
      ...row('customers', label.customers, customers(context, coming)),
      ...row('callers', label.callers, [asOfThen(context, said(context, coming, 'change', 'impact'))]),
      ...row('contract', label.contract, contract(context, coming)),
      ...row('decisions', label.decisions, [decisions(context, coming)]),
      ...row('consumers', label.consumers, consumers(context, coming)),
      ...row('declarations', label.declarations, declarations(context, coming)),
    ];
  };
  return { id: 'callers', title: words.sections.callers, rows: rows() };
}

/** Of a plan that lets no other version serve. */
export const nothingNew = ({ decision, words }: Context): Item =>
  moves(decision) ? item(words.callers.nothing_left, 'bad') : item(words.callers.nothing_new);

/** What people decide by is not cut after one line. */
function customers(context: Context, coming: Coming): readonly Item[] {
  const text = asOfThen(context, said(context, coming, 'business_impact'));
  return text === undefined ? [] : [{ ...item(text), least: 2 }];
}

/** What a version says that was approved before is about what it replaced then. */
const asOfThen = ({ decision: { plan, coming }, words }: Context, text: string | undefined): string | undefined =>
  text === undefined || coming === undefined || own(plan.releases, coming.version)
    ? text
    : words.callers.as_of_then(text);

function contract({ decision, words }: Context, coming: Coming): readonly (Item | undefined)[] {
  const { compatibility, before } = coming;
  const release = own(decision.plan.releases, coming.version);
  const service = release?.service;
  const vendor = service
    ? [
        item(
          words.callers.service(
            `${service.provider} ${service.name}`,
            ...([service.revision, service.region, service.contract, service.evaluated_on] as const),
          ),
        ),
      ]
    : [];
  if (before === undefined) return [item(words.callers.first), ...vendor];
  const found = compatibility?.replaced ?? [];
  const broken = found.filter(({ verdict }) => verdict === 'breaks');
  const undecided = found.filter(({ verdict }) => verdict !== 'breaks');
  const route = valueIn(coming.documents.release?.value, 'change', 'compatibility_route');
  const [to, days] = [textIn(route, 'to'), valueIn(route, 'days')];
  return [
    ...(broken.length === 0
      ? []
      : [
          item(
            words.callers.breaks(fewNames(broken.map(({ measure }) => measure)), broken.length, before.version),
            'bad',
          ),
        ]),
    ...undecided.map(({ measure }) => item(words.callers.undecided(measure), 'notice')),
    ...(found.length === 0 ? [item(words.callers.kept(before.version), 'good')] : []),
    ...(to === undefined || typeof days !== 'number' ? [] : [item(words.callers.route(to, days), 'notice')]),
    ...fields(words.callers.more_fields, fieldsOf(coming.documents), fieldsOf(before)),
    ...fields(words.callers.fewer_fields, fieldsOf(before), fieldsOf(coming.documents)),
    ...vendor,
  ];
}

/** Fields of one that another lacks. */
function fields(
  tell: (names: readonly string[], count: number) => string,
  one: readonly string[],
  other: readonly string[],
): readonly Item[] {
  const names = one.filter((name) => !other.includes(name));
  return names.length === 0 ? [] : [item(tell(fewNames(names), names.length))];
}

const fieldsOf = (documents: Previous): readonly string[] =>
  (['contract_input', 'contract_output'] as const).flatMap((name) => {
    const properties = inEvidence(documents, name, 'properties');
    return isJsonObject(properties) ? Object.keys(properties) : [];
  });

/** Shadow compared two versions once, whichever of them is to come. */
function decisions(context: Context, { version, documents: own, before }: Coming): Item {
  const { plan } = context.decision;
  const isTurned = before && textInEvidence(before, 'shadow_eval', 'baseline') === `${plan.model}/${version}`;
  if (isTurned) return agreementItem(context, before, `${plan.model}/${before.version}`);
  const beside = textInEvidence(own, 'shadow_eval', 'baseline');
  const isOfThese = plan.class !== 'rollback' || beside === `${plan.model}/${before?.version}`;
  return agreementItem(context, own, isOfThese ? beside : undefined);
}

/** How many decisions shadow saw to differ from those of what ran beside it. */
export function agreementItem({ words, tell }: Reader, documents: Previous, beside: string | undefined): Item {
  const agreement = inEvidence(documents, 'shadow_eval', 'agreement');
  const requests = inEvidence(documents, 'shadow_eval', 'requests');
  if (typeof agreement !== 'number' || typeof requests !== 'number' || beside === undefined)
    return item(words.callers.not_measured, 'notice');
  return item(words.callers.agreement(tell.percent(1 - agreement), beside, requests));
}

/** Whom it breaks first, then of whom nothing is known. */
function consumers({ words }: Context, { compatibility }: Coming): readonly Item[] {
  const all = (compatibility?.consumers ?? [])
    .map((one) => ({ ...one, fit: fitOf(one) }))
    .sort((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit) || Number(b.critical) - Number(a.critical));
  // What is the same of several is told once.
  const told = Map.groupBy(all, (one) => fitText(words, one, one.fit));
  return [...told].map(([text, several]) => {
    const names = several.map(({ name, critical }) => words.callers.consumer(name, critical));
    return item(`${names.join(', ')}: ${text}`, tones[several[0]?.fit ?? 'unknown']);
  });
}

function fitText({ callers }: Words, { declared }: ConsumerCompatibility, fit: Fit): string {
  const places = (declared?.differences ?? []).map(({ measure }) => measure);
  const texts = {
    breaks: callers.breaks_for(fewNames(places)),
    undecided: callers.undecided_for(fewNames(places)),
    unknown: callers.declares_nothing,
    fits: callers.fits,
  };
  return texts[fit];
}

/** A declaration may be narrowed so that a contract no longer breaks it. */
const declarations = (context: Context, { version }: Coming): readonly Item[] =>
  (own(context.decision.plan.releases, version)?.declarations ?? []).map((one) =>
    differenceItem(context, one, 'notice'),
  );

type Fit = 'breaks' | 'undecided' | 'unknown' | 'fits';
const order: readonly Fit[] = ['breaks', 'undecided', 'unknown', 'fits'];
const tones = { breaks: 'bad', undecided: 'notice', unknown: 'notice', fits: 'good' } as const;

function fitOf({ declared }: ConsumerCompatibility): Fit {
  if (declared === null) return 'unknown';
  if (declared.differences.some(({ verdict }) => verdict === 'breaks')) return 'breaks';
  return declared.differences.length > 0 ? 'undecided' : 'fits';
}
