// Better or worse: what was measured, beside what it is compared with, and how near each limit is.
import { type Json, listIn, textIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import type { QualitySources } from '../../model/plan.ts';
import type { Coming } from '../input.ts';
import { groupsOf, type Limit, type Measure, measuresOf, nearest } from '../measures.ts';
import { type Item, item, type Row, row, type Section, type Table } from '../page.ts';
import { nothingNew } from './callers.ts';
import { type Context, lastDay, moves, type Reader, textInEvidence } from './context.ts';

type Measured = Pick<Coming, 'documents'>;

export function better(context: Context): Section {
  const { decision, words } = context;
  const { coming } = decision;
  const isNew = coming !== undefined && (moves(decision) || own(decision.plan.releases, coming.version) !== undefined);
  const rows = isNew
    ? measuredRows(context, coming)
    : row('compared', words.better.label.compared, [nothingNew(context)]);
  return { id: 'better', title: words.sections.better, rows };
}

function measuredRows(context: Context, coming: Coming): readonly Row[] {
  const { decision, words } = context;
  const { label } = words.better;
  const measures = measuresOf({ ...coming, regressions: decision.regressions });
  const isCompared = measures.some(({ became }) => became !== undefined);
  const count = (what: Measure['became']) => measures.filter(({ became }) => became === what).length;
  const beyond = measures.filter(({ isBeyond }) => isBeyond);
  const counts = words.better.counts({
    ...{ all: measures.length, better: count('better'), worse: count('worse'), same: count('same') },
    beyond: beyond.length,
    isAccepted: beyond.every(({ place }) => riskOf(coming, place) !== undefined),
    rest: count(undefined),
  });
  const near = nearest(measures);
  const told =
    measures.length === 0
      ? [item(words.better.not_measured, 'notice')]
      : measures.map((one) => measureItem(context, coming, one));
  const sources = own(decision.plan.releases, coming.version)?.quality_sources;
  return [
    ...row('compared', label.compared, [
      {
        ...item(
          `${comparedWith(context, coming)}${isCompared ? counts : ''}${besideText(context, coming)}`,
          beyond.length > 0 ? 'bad' : 'plain',
        ),
        ...(beyond.length > 0 && { least: 2 }),
      },
    ]),
    ...row('measures', label.measures, told, measureTable(context, coming, measures), words.better.order),
    ...(near && measures.indexOf(near) > 2 ? row('nearest', label.nearest, [measureItem(context, coming, near)]) : []),
    ...row('groups', label.groups, groupItems(context, coming)),
    ...row('sources', label.sources, sources ? sourceItems(context, sources) : []),
  ];
}

/** How groups of people fare, in words. */
export function groupItems({ words, tell }: Reader, { documents }: Measured): readonly Item[] {
  const all = groupsOf(documents);
  if (all.length === 0) return [item(words.better.no_groups, 'notice')];
  return all.map(({ attribute, by, reference, groups }) => {
    const share = (value: number, cases: number | undefined) =>
      cases === undefined ? tell.percent(value) : words.better.share_of(tell.percent(value), tell.number(cases));
    const mean = (value: number, cases: number | undefined) =>
      cases === undefined ? tell.number(value) : words.better.mean_of(tell.number(value), cases);
    const told = by === 'approval_rate' ? share : mean;
    const each = groups.map(({ name, value, people }) =>
      words.better.group(name, told(value, people), name === reference),
    );
    return item(`${words.better.by[by](attribute)}: ${each.join(', ')}`);
  });
}

/** What is compared, and whether that serves here. */
function comparedWith({ decision: { plan, applied }, words }: Context, { documents, before }: Coming): string {
  if (before !== undefined) {
    const { now } = plan.serving;
    const serves =
      applied !== undefined
        ? ''
        : now === before.version
          ? words.better.serves_here
          : now === null
            ? words.better.serves_nothing
            : words.better.serves_other(now);
    return words.better.with_version(before.version, serves);
  }
  const beside = textInEvidence(documents, 'shadow_eval', 'baseline');
  return beside === undefined ? words.better.with_nothing : words.better.with_beside;
}

/** What ran beside it, where it replaces no version. */
function besideText({ words }: Context, { documents, before }: Coming): string {
  const beside = before ? undefined : textInEvidence(documents, 'shadow_eval', 'baseline');
  return beside === undefined ? '' : words.better.beside(beside);
}

function measureItem(context: Reader, coming: Measured, measure: Measure): Item {
  const { words } = context;
  const { name, now, before, became, way, limit } = cellsOf(context, coming, measure);
  const was = measure.before === undefined || measure.became === 'same' ? '' : words.better.was(before);
  const how = became === '' ? way : `${became}${way === '' ? '' : ` (${way})`}`;
  const told = item(`${name} ${was}${now}: ${[how, limit].filter((text) => text !== '').join('; ')}`, toneOf(measure));
  // Who answers for it stands at its end.
  return measure.isBeyond ? { ...told, least: 3 } : told;
}

function toneOf({ isBeyond, became, now }: Measure): Item['tone'] {
  if (isBeyond || now === null) return 'bad';
  return became === 'worse' ? 'notice' : became === 'better' ? 'good' : 'plain';
}

const measureTable = (context: Reader, coming: Measured, measures: readonly Measure[]): Table => ({
  head: context.words.better.columns,
  rows: measures.map((measure) => {
    const { name, now, before, became, way, limit } = cellsOf(context, coming, measure);
    return [name, now, before, became, way, limit];
  }),
});

/** A measure in words, in the order of a table. */
export function cellsOf(reader: Reader, coming: Measured, measure: Measure) {
  const { words, tell } = reader;
  const value = (number: number) => `${tell.number(number)}${unitOf(coming, measure.place)}`;
  return {
    name: nameOf(words.better.measure, measure.place),
    now: measure.now === null ? words.better.not_measured : value(measure.now),
    before: measure.before === undefined ? words.none : value(measure.before),
    became: measure.became === undefined ? '' : words.better.became[measure.became],
    // Where nothing but the profile's limit says it, the limit does.
    way: measure.better ? words.better.better[measure.better] : measure.limit ? '' : words.better.no_direction,
    limit: limitText(),
    // What the profile promises, alone.
    promise: measure.limit ? words.better.promise[measure.limit.side](value(measure.limit.bound)) : '',
  };

  function limitText(): string {
    const { limit } = measure;
    const both = [limit === undefined ? undefined : promisedText(limit), allowanceText()].flatMap((one) => one ?? []);
    return both.length > 0 ? both.join('; ') : words.better.no_limit;
  }

  function promisedText({ side, bound, room, share }: Limit): string {
    return room === 0
      ? words.better.at_limit(value(bound))
      : words.better[side](value(bound), value(room), shareText(share));
  }

  /** What policy allows is told where it is exceeded, or is nearer than what the profile promises. */
  function allowanceText(): string | undefined {
    const { allowance, isBeyond, limit, nearness } = measure;
    if (allowance === undefined) return undefined;
    if (isBeyond) return `${words.better.beyond(value(allowance.worse), value(allowance.by))}${acceptedText()}`;
    if (limit !== undefined && limit.share <= nearness) return undefined;
    return words.better.allowance(value(allowance.by), nearness === Infinity ? undefined : shareText(nearness));
  }

  /** Who answers for it, and until when. */
  function acceptedText(): string {
    const risk = riskOf(coming, measure.place);
    if (risk === undefined) return '';
    const by = textIn(risk, 'accepted_by') ?? words.not_said;
    const until = textIn(risk, 'until');
    return words.better.accepted(by, until === undefined ? words.not_said : lastDay(reader, until));
  }

  function shareText(share: number): string {
    return tell.percent(Number(share.toPrecision(2)));
  }
}

/** The residual risk that names it. */
export const riskOf = ({ documents }: Measured, place: string): Json | undefined =>
  listIn(documents.release?.value, 'residual_risks').find((risk) => textIn(risk, 'measure') === place);

/** What is worse than policy allows, and accepted. */
export const acceptedBeyond = (coming: Coming, regressions: Parameters<typeof measuresOf>[0]['regressions']) =>
  measuresOf({ ...coming, regressions }).filter(
    ({ isBeyond, place }) => isBeyond && riskOf(coming, place) !== undefined,
  );

function nameOf(tell: Context['words']['better']['measure'], place: string): string {
  const parts = place.split('/');
  const name = parts.at(-1) ?? place;
  const attribute = parts[0] === 'fairness' ? parts.at(-2) : undefined;
  return tell(parts[1] ?? '', name, attribute);
}

function unitOf({ documents }: Measured, place: string): string {
  if (place.startsWith('staging_report/latency_ms/')) return ' ms';
  if (place.endsWith('/duration_seconds')) return ' s';
  if (!place.endsWith('/cost_per_1000_calls/amount')) return '';
  return ` ${textInEvidence(documents, 'staging_report', 'cost_per_1000_calls', 'currency') ?? ''}`;
}

/** On what quality was measured, and what other sources say of other data. */
export function sourceItems(
  { words, tell }: Reader,
  { dataset, elsewhere, fairness_dataset: fairness, not_in_registry: missing }: QualitySources,
): readonly (Item | undefined)[] {
  return [
    item(words.better.dataset(dataset)),
    ...elsewhere.map(({ measure, here, there, source, dataset: other }) => {
      const elsewhereSaid =
        typeof there === 'number' ? tell.number(there) : there === null ? words.none : JSON.stringify(there);
      return item(words.better.elsewhere(measure, tell.number(here), elsewhereSaid, source, other), 'notice');
    }),
    fairness === undefined ? undefined : item(words.better.fairness_dataset(fairness), 'notice'),
    missing && item(words.better.not_in_registry(missing.measures, missing.reason), 'notice'),
  ];
}
