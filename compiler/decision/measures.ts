// What was measured of a version: beside what it is compared with, and how near each limit is. Policy and profile say the
// limits, and policy says which way is better; nothing here does.
import type { RegressionLimit } from '../../schemas/generated/documents.ts';
import { isJsonObject, type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import { isMeant, worsening } from '../model/regression.ts';
import type { Previous } from '../model/release.ts';

export type Better = RegressionLimit['better'];

/** `room`: how far the value may still go; below zero where it went too far. */
export interface Limit {
  readonly side: 'at_least' | 'at_most';
  readonly bound: number;
  readonly room: number;
  /** The room as a share of the limit. */
  readonly share: number;
}

export interface Measure {
  /** Document and place, as findings and residual risks name it: `shadow_eval/candidate/auc`. */
  readonly place: string;
  /** Null where it is not measured. */
  readonly now: number | null;
  /** Undefined where there is nothing to compare with. */
  readonly before: number | undefined;
  /** Undefined where policy says nothing of it. */
  readonly better: Better | undefined;
  readonly became: 'better' | 'worse' | 'same' | undefined;
  /** What the profile promises of it, the nearer one of two. */
  readonly limit: Limit | undefined;
  /** How much worse than before it may be, and how much it is. */
  readonly allowance: { readonly by: number; readonly worse: number } | undefined;
  /** Whether it is worse than that: then a residual risk names it. */
  readonly isBeyond: boolean;
  /** From 0, at a limit, upwards; infinite without one. */
  readonly nearness: number;
}

interface Asked {
  readonly documents: Previous;
  readonly before: Previous | undefined;
  readonly regressions: readonly RegressionLimit[];
}

/** Worst first: beyond what policy allows, worse or gone, and the others; in each, the nearest to its limit. */
export function measuresOf({ documents, before, regressions }: Asked): readonly Measure[] {
  const places = [...new Set([...placesIn(documents), ...(before ? placesIn(before) : [])])];
  const all = places.map((place) => measureOf(place, { documents, before, regressions }));
  const drift = worstDrift(documents);
  return [...all, ...(drift ? [drift] : [])].sort((a, b) => rankOf(a) - rankOf(b) || a.nearness - b.nearness);
}

/** The measure that is nearest to a limit. */
export const nearest = (measures: readonly Measure[]): Measure | undefined =>
  measures.filter(({ nearness }) => nearness < Infinity).toSorted((a, b) => a.nearness - b.nearness)[0];

function rankOf({ isBeyond, became, now, before }: Measure): number {
  if (isBeyond) return 0;
  return became === 'worse' || (now === null && before !== undefined) ? 1 : 2;
}

/** What a document says at a place. */
function saidAt(documents: Previous, place: string): Json | undefined {
  const [document = '', ...way] = place.split('/');
  return valueIn(documents.evidence[document]?.value, ...way);
}

const numberAt = (documents: Previous | undefined, place: string): number | undefined => {
  const value = documents && saidAt(documents, place);
  return typeof value === 'number' ? value : undefined;
};

/** Where measures are; medians and counts judge nothing. */
const measured = [
  'shadow_eval/candidate/*',
  'staging_report/latency_ms/p95',
  'staging_report/latency_ms/p99',
  'staging_report/error_rate',
  'staging_report/cost_per_1000_calls/amount',
  'staging_report/batch/duration_seconds',
  'staging_report/batch/rows_per_second',
  'staging_report/llm/measured/*',
  'fairness/attributes/*/disparate_impact',
  'fairness/attributes/*/equal_opportunity_difference',
  'fairness/attributes/*/mae_ratio',
  'fairness/attributes/*/mean_error_difference',
] as const;

const placesIn = (documents: Previous): readonly string[] =>
  measured.flatMap((pattern) => expanded(documents, pattern)).filter((one) => numberAt(documents, one) !== undefined);

function expanded(documents: Previous, pattern: string): readonly string[] {
  const [start, ...rest] = pattern.split('/*');
  if (start === undefined || rest.length === 0) return [pattern];
  const value = saidAt(documents, start);
  return isJsonObject(value) ? Object.keys(value).map((name) => `${start}/${name}${rest.join('')}`) : [];
}

function measureOf(place: string, { documents, before, regressions }: Asked): Measure {
  const rule = regressions.find((one) => isMeant(one.measure, place));
  const now = numberAt(documents, place) ?? null;
  const was = before === undefined ? besideIt(documents, place) : numberAt(before, place);
  const limit = now === null ? undefined : nearer(limitsOf(documents, place, rule?.better, now));
  const worse =
    now === null || was === undefined || rule === undefined ? undefined : rounded(worsening[rule.better](was, now));
  const by = rule && was !== undefined ? (rule.by ?? Math.abs(was) * (rule.share ?? 0)) : undefined;
  const allowance = worse === undefined || by === undefined ? undefined : { by, worse };
  const isBeyond = allowance !== undefined && rounded(allowance.worse) > rounded(allowance.by);
  return {
    ...{ place, now, before: was, better: rule?.better, limit, allowance, isBeyond },
    became: worse === undefined ? undefined : worse > 0 ? 'worse' : worse < 0 ? 'better' : 'same',
    nearness: Math.min(nearnessOf(limit, now), isBeyond || !allowance ? Infinity : allowanceLeft(allowance)),
  };
}

/** What shadow measured of what ran beside it, where no version is replaced. */
const besideIt = (documents: Previous, place: string): number | undefined =>
  place.startsWith(ofCandidate)
    ? numberAt(documents, `shadow_eval/baseline_metrics/${place.slice(ofCandidate.length)}`)
    : undefined;

const ofCandidate = 'shadow_eval/candidate/';

/** As policy rounds, so that both say the same. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Zero where zero is the limit is as good as it can be. */
function nearnessOf(limit: Limit | undefined, now: number | null): number {
  return limit === undefined || now === null || (limit.bound === 0 && now === 0) ? Infinity : limit.share;
}

const allowanceLeft = ({ by, worse }: { readonly by: number; readonly worse: number }): number =>
  by === 0 || worse <= 0 ? Infinity : (by - worse) / by;

const nearer = (limits: readonly Limit[]): Limit | undefined => limits.toSorted((a, b) => a.room - b.room)[0];

const atLeast = (bound: number, now: number): Limit => limitOf('at_least', bound, rounded(now - bound));
const atMost = (bound: number, now: number): Limit => limitOf('at_most', bound, rounded(bound - now));

/** Of zero there is no share: what is left is then all of it, or nothing. */
const limitOf = (side: Limit['side'], bound: number, room: number): Limit => ({
  ...{ side, bound, room },
  share: bound === 0 ? Math.sign(room) : room / Math.abs(bound),
});

/** What the profile promises. A promise of time, cost or failures is a ceiling, unless policy calls more of it better. */
function limitsOf({ profile }: Previous, place: string, better: Better | undefined, now: number): readonly Limit[] {
  const [document, ...way] = place.split('/');
  if (document === 'staging_report') {
    const bound = valueIn(profile?.value, 'slos', ...way.filter((part) => part !== 'measured'));
    if (typeof bound !== 'number') return [];
    return [better === 'higher' ? atLeast(bound, now) : atMost(bound, now)];
  }
  if (document !== 'fairness') return [];
  const [, attribute, metric] = way;
  return listIn(profile?.value, 'fairness', 'watchlist')
    .filter((one) => textIn(one, 'attribute') === attribute && textIn(one, 'metric') === metric)
    .flatMap((one) => {
      const [min, max] = [valueIn(one, 'min'), valueIn(one, 'max')];
      // Only the limit on the worse side is one to come near to.
      return [
        ...(typeof min === 'number' && better !== 'lower' ? [atLeast(min, now)] : []),
        ...(typeof max === 'number' && better !== 'higher' ? [atMost(max, now)] : []),
      ];
    });
}

/** The field whose population changed most. */
function worstDrift(documents: Previous): Measure | undefined {
  const psi = saidAt(documents, 'shadow_eval/psi');
  const fields = isJsonObject(psi) ? Object.entries(psi) : [];
  const [worst] = fields
    .flatMap(([name, value]) => (typeof value === 'number' ? [{ name, value }] : []))
    .sort((a, b) => b.value - a.value);
  const act = valueIn(documents.profile?.value, 'drift', 'psi_act');
  if (worst === undefined || typeof act !== 'number') return undefined;
  const limit = atMost(act, worst.value);
  const none = { before: undefined, better: undefined, became: undefined, allowance: undefined, isBeyond: false };
  return {
    ...{ ...none, place: `shadow_eval/psi/${worst.name}`, now: worst.value, limit },
    nearness: nearnessOf(limit, worst.value),
  };
}

/** A group of people, and what tells how it fares. */
export interface Groups {
  readonly attribute: string;
  readonly reference: string | undefined;
  readonly by: 'approval_rate' | 'mae';
  /** Who fares worst first. */
  readonly groups: readonly { readonly name: string; readonly value: number; readonly people: number | undefined }[];
}

/** How groups fare: by their approval rates, or by the errors of a number that is predicted. */
export function groupsOf(documents: Previous): readonly Groups[] {
  const attributes = saidAt(documents, 'fairness/attributes');
  return Object.entries(isJsonObject(attributes) ? attributes : {}).map(([attribute, measured]) => {
    const groups = valueIn(measured, 'groups');
    const all = isJsonObject(groups) ? Object.entries(groups) : [];
    const by = all.some(([, one]) => typeof valueIn(one, 'approval_rate') === 'number') ? 'approval_rate' : 'mae';
    const told = all.flatMap(([name, one]) => {
      const [value, people] = [valueIn(one, by), valueIn(one, 'n')];
      return typeof value === 'number'
        ? [{ name, value, people: typeof people === 'number' ? people : undefined }]
        : [];
    });
    const reference = textIn(measured, 'reference_group');
    const order = by === 'approval_rate' ? 1 : -1;
    return { attribute, reference, by, groups: told.sort((a, b) => order * (a.value - b.value)) };
  });
}
