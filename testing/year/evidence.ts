// For the year: what people and jobs measure of models in use, as their own releases measured it.
import { load } from 'js-yaml';
import { digestOf } from '../../compiler/lib/digest.ts';
import { pretty } from '../../compiler/lib/json.ts';
import { utf8 } from '../../compiler/lib/bytes.ts';
import { addDays, type Day } from '../../compiler/lib/time.ts';
import { withRevalidation } from '../../compiler/operations/revalidate.ts';
import type { MonitoringReport, Observation, Revalidation } from '../../schemas/generated/documents.ts';
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
  const watched: Record<string, Record<string, number>> = {};
  for (const { attribute, metric } of fairness?.watchlist ?? [])
    watched[attribute] = { ...watched[attribute], [metric]: read('fairness.json').attributes[attribute][metric] };
  const levels = {
    ...(slos['latency_ms'] ? { latency_ms: { p95: latency_ms.p95, p99: latency_ms.p99 } } : {}),
    ...(slos['batch'] ? { batch: { duration_seconds: batch.duration_seconds, rows_per_second: batch.rows_per_second } } : {}),
    ...{ error_rate, cost_per_1000_calls },
    ...(slos['llm'] ? { llm: llm.measured } : {}),
  };
  return {
    window: { from: addDays(day, -30), until: addDays(day, -1) },
    rows: 4000,
    psi,
    ...(fairness && { fairness: watched }),
    slos: levels,
  };
}

const about = (scenario: Scenario, model: Model, version: string) => {
  const sums = scenario.bytes(`releases/${model}/${version}/model.SHA256SUMS`);
  return { apiVersion: 'relc/v1', model, version, model_digest: digestOf(sums) } as const;
};

/** A version is validated again; commits nothing. */
export function revalidate(scenario: Scenario, model: Model, version: string, change: Partial<Revalidation>): void {
  const decided_on = scenario.at.slice(0, 10);
  const document: Revalidation = {
    ...about(scenario, model, version),
    ...{ kind: 'Revalidation', decided_on, occasion: 'date', measured: observation(scenario, model, version, decided_on) },
    ...{ result: 'passed', conclusion: { en: 'It ranks as it did', 'pt-BR': 'Ordena como antes' } },
    ...{ decided_by: 'lia.souza@example.com', ...change },
  };
  const folder = `releases/${model}`;
  scenario.write(`${folder}/revalidations/${version}-${decided_on}.json`, pretty(document));
  scenario.write(`${folder}/model.yaml`, withRevalidation(scenario.read(folder, 'model.yaml'), version, decided_on));
}

/** What a job measured of a version on this day; commits nothing. */
export function report(scenario: Scenario, model: Model, version: string, measured: Partial<Observation>): void {
  const day = scenario.at.slice(0, 10);
  const document: MonitoringReport = {
    ...{ ...about(scenario, model, version), kind: 'MonitoringReport', measured_on: day },
    measured: { window: { from: addDays(day, -7), until: addDays(day, -1) }, rows: 900, ...measured },
  };
  scenario.write(`releases/${model}/monitoring/${version}-${day}.json`, pretty(document));
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
