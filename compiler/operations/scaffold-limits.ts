// What limits.yaml decides, so that nobody types it again: where it leaves one way to say something, and how far a number may
// go. A release begins with that; whoever promises more says so.
import { readApproved } from '../document/approved.ts';
import { type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import { governanceFolder } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import { type AboutModel, fits } from './scaffold-demands.ts';
import { ownPolicy } from './scaffold-policies.ts';

type Files = Pick<Tree, 'files'>;

const limitsOn = (tree: Files, field: string, about: AboutModel): readonly Json[] =>
  listIn(readApproved(tree, `${governanceFolder}/limits.yaml`)?.value, 'limits').filter(
    (limit) => textIn(limit, 'field') === field && fits(valueIn(limit, 'when'), about),
  );

/** The strictest of such limits; undefined where there is none. */
function bound(tree: Files, about: AboutModel, field: string, side: 'at_most' | 'at_least'): number | undefined {
  const bounds = limitsOn(tree, field, about).flatMap((limit) => {
    const one = valueIn(limit, side);
    return typeof one === 'number' ? [one] : [];
  });
  if (bounds.length === 0) return undefined;
  return side === 'at_most' ? Math.min(...bounds) : Math.max(...bounds);
}

/** The one text that is admitted, with these in place of each `<name>` in their order; undefined where people choose. */
function onlyText(tree: Files, about: AboutModel, field: string, names: readonly string[] = []): string | undefined {
  const admitted = limitsOn(tree, field, about).flatMap((limit) => listIn(limit, 'only'));
  const [only] = admitted;
  if (admitted.length !== 1 || typeof only !== 'string') return undefined;
  const filled = names.reduce((text, name) => text.replace('<name>', () => name), only);
  return /<(name|number)>/.test(filled) ? undefined : filled;
}

export const textsAsked = (tree: Files, about: AboutModel, field: string): readonly string[] => [
  ...new Set(
    limitsOn(tree, field, about).flatMap((limit) =>
      listIn(limit, 'must_have').flatMap((one) => (typeof one === 'string' ? [one] : [])),
    ),
  ),
];

const unknownAddress = 'https://example.com/TODO';

/** Where the bank keeps such records, by the name of the release. What the release before named stays, where it names none. */
export function recordsFor(
  tree: Files,
  about: AboutModel,
  version: string,
  before: { readonly adr: string } | undefined,
) {
  const { model } = about;
  const at = (kind: string, name: string): string =>
    onlyText(tree, about, `release/records/${kind}`, [name]) ?? unknownAddress;
  return { scdr: at('scdr', `${model}-${version}`), adr: before?.adr ?? at('adr', model) };
}

/** What a profile promises, or begins with: its canary stops at that, and the way back is there for so long. */
export function promisedBy(tree: Files, about: AboutModel, profile: string) {
  const there = readApproved(tree, `releases/${about.model}/profiles/${profile}.yaml`)?.value;
  const begun = begunSlos(tree, about);
  const number = (otherwise: number | string, ...names: readonly string[]) => {
    const found = valueIn(there, ...names);
    return String(typeof found === 'number' ? found : otherwise);
  };
  return {
    error_rate: number(begun.error_rate, 'slos', 'error_rate'),
    latency_p95_ms: number(begun.latency_p95_ms, 'slos', 'latency_ms', 'p95'),
    coexistence_days: number(bound(tree, about, 'profile/coexistence_days', 'at_least') ?? 'TODO', 'coexistence_days'),
  };
}

const begunSlos = (tree: Files, about: AboutModel) => ({
  error_rate: bound(tree, about, 'profile/slos/error_rate', 'at_most') ?? 'TODO',
  latency_p95_ms: bound(tree, about, 'profile/slos/latency_ms/p95', 'at_most') ?? 'TODO',
});

export function canaryFor(tree: Files, about: AboutModel) {
  const least = bound(tree, about, 'canary_plan/steps/*/min_requests', 'at_least');
  return { min_requests: least === undefined ? 'TODO' : String(least) };
}

/**
 * What a first profile begins with, as YAML: what the bank approved as the least that such a model must hold, which gates then hold every
 * measurement to. A number that is taken from what was measured would promise what nobody asked for, and break at the first slow day. How
 * long data is kept is no such promise: the law lets it be kept for as long as its purpose needs it, and the most that is admitted is no answer
 * to that.
 */
export function profileFor(tree: Files, about: AboutModel, { isByErrors }: { readonly isByErrors: boolean }) {
  const { model } = about;
  const most = (field: string) => bound(tree, about, `profile/${field}`, 'at_most') ?? 'TODO';
  const least = (field: string) => bound(tree, about, `profile/${field}`, 'at_least') ?? 'TODO';
  const text = (field: string, otherwise: string, ...names: readonly string[]) =>
    JSON.stringify(onlyText(tree, about, `profile/${field}`, names) ?? otherwise);
  return {
    ...begunSlos(tree, about),
    latency_p99_ms: most('slos/latency_ms/p99'),
    cost: most('slos/cost_per_1000_calls/amount'),
    currency: text('slos/cost_per_1000_calls/currency', 'TODO'),
    duration_seconds: most('slos/batch/duration_seconds'),
    rows_per_second: least('slos/batch/rows_per_second'),
    psi_warn: most('drift/psi_warn'),
    psi_act: most('drift/psi_act'),
    watchlist: watchlist(tree, about, isByErrors),
    purpose: text('privacy/purpose', 'TODO'),
    legal_basis: onlyText(tree, about, 'profile/privacy/legal_basis'),
    most_retention_days: bound(tree, about, 'profile/privacy/retention_days', 'at_most'),
    channel: text('privacy/review/channel', unknownAddress, model),
    answer_within_days: most('privacy/review/answer_within_days'),
    dpo: text('privacy/dpo', 'TODO@example.com'),
    security_contact: text('privacy/security_contact', 'TODO@example.com'),
    impact_report: text('privacy/impact_report', unknownAddress, model),
    coexistence_days: least('coexistence_days'),
    capacity: capacityFor(tree, about),
  };
}

/** Where nothing is asked for, those of whom data are had most often. */
const attributes = ['sex', 'age'];

function watchlist(tree: Files, about: AboutModel, isByErrors: boolean) {
  const usual = isByErrors
    ? ['mae_ratio', 'mean_error_difference']
    : ['disparate_impact', 'equal_opportunity_difference'];
  const asked = textsAsked(tree, about, 'profile/fairness/watched');
  const watched = asked.length > 0 ? asked : attributes.flatMap((one) => usual.map((metric) => `${one}/${metric}`));
  return watched.map((one) => {
    const [attribute = '', metric = ''] = one.split('/');
    const side = (name: 'min' | 'max') => {
      // A ratio of errors is never below 1.
      const otherwise = metric === 'mae_ratio' && name === 'min' ? 1 : 'TODO';
      return (
        bound(tree, about, `profile/fairness/${metric}/${name}`, name === 'min' ? 'at_least' : 'at_most') ?? otherwise
      );
    };
    return { attribute, metric, min: side('min'), max: side('max') };
  });
}

/** What the rate limit lets through at once: production must answer that. */
function capacityFor(tree: Files, about: AboutModel): number | 'TODO' {
  const limit = ownPolicy(tree, about.model, 'RateLimit');
  const [rate, burst] = [valueIn(limit, 'requests_per_second'), valueIn(limit, 'burst')];
  const consumers = Math.max(1, listIn(about.said, 'consumers').length);
  return typeof rate === 'number' && typeof burst === 'number' ? Math.max(rate * consumers, burst) : 'TODO';
}
