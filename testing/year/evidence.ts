// For the year: what people and jobs measure of models in use, as their own releases measured it.
import { load } from 'js-yaml';
import { utf8 } from '../../compiler/lib/bytes.ts';
import { addDays, type Day } from '../../compiler/lib/time.ts';
import type { Observation, Revalidation } from '../../schemas/generated/documents.ts';
import { report, revalidate } from '../revalidation.ts';
import { signBlob } from '../sample.ts';
import type { Scenario } from '../scenario.ts';
import { target } from '../scratch.ts';
import { type Model, meter } from './bank.ts';

/** What keeps within the profile of a version, of the thirty days before one. */
export function observation(scenario: Scenario, model: Model, version: string, day: Day): Observation {
  const read = (name: string) => JSON.parse(scenario.read(`releases/${model}/${version}/${name}`));
  const { profile } = load(scenario.read(`releases/${model}/${version}/release.yaml`)) as { profile: string };
  const { slos, fairness } = load(scenario.read(`releases/${model}/profiles/${profile}.yaml`)) as {
    slos: Readonly<Record<string, unknown>>;
    fairness?: { watchlist: readonly { readonly attribute: string; readonly metric: string }[] };
  };
  const { psi } = read('shadow_eval.json');
  const staging = read('staging_report.json');
  const { latency_ms, batch, error_rate, cost_per_1000_calls, llm } = staging;
  const fair: Record<string, Record<string, number>> = {};
  for (const { attribute, metric } of fairness?.watchlist ?? [])
    fair[attribute] = { ...fair[attribute], [metric]: read('fairness.json').attributes[attribute][metric] };
  const levels = {
    ...(slos['latency_ms'] ? { latency_ms: { p95: latency_ms.p95, p99: latency_ms.p99 } } : {}),
    ...(slos['batch']
      ? { batch: { duration_seconds: batch.duration_seconds, rows_per_second: batch.rows_per_second } }
      : {}),
    ...{ error_rate, cost_per_1000_calls },
    ...(slos['llm'] ? { llm: llm.measured } : {}),
  };
  return {
    window: { from: addDays(day, -30), until: addDays(day, -1) },
    rows: 4000,
    psi,
    ...(fairness && { fairness: fair }),
    slos: levels,
  };
}

/** A version is validated again; commits nothing. */
export function validate(scenario: Scenario, model: Model, version: string, said: Partial<Revalidation>): void {
  const measured = observation(scenario, model, version, scenario.at.slice(0, 10));
  revalidate(scenario, { model, version }, { measured, ...said });
}

/** What a job measured of a version in the week before this day; commits nothing. */
export function watched(scenario: Scenario, model: Model, version: string, measured: Partial<Observation>): void {
  const day = scenario.at.slice(0, 10);
  report(scenario, { model, version }, day, {
    window: { from: addDays(day, -7), until: addDays(day, -1) },
    ...measured,
  });
}

/** That nobody called a version in the last ten days, signed by the job that measures it; commits nothing. */
export function uncalled(scenario: Scenario, model: Model, version: string, releaseDigest: string): void {
  const day = scenario.at.slice(0, 10);
  const text = JSON.stringify({
    ...{ apiVersion: 'relc/v1', kind: 'TrafficReport', model, version, target },
    ...{ release_digest: releaseDigest, calls: 0, source: 'gateway_requests_total' },
    ...{ from: `${addDays(day, -10)}T00:00:00Z`, until: `${day}T00:00:00Z` },
  });
  const path = `releases/${model}/traffic/${target}/${version}`;
  scenario.write(`${path}.json`, text);
  scenario.write(`${path}.sigstore.json`, signBlob(utf8(text), meter));
}
