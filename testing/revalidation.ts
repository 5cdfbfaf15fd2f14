// For tests: what people and jobs say of a sample in use, as its own release measured it.

import { digestOf } from '../compiler/lib/digest.ts';
import { pretty } from '../compiler/lib/json.ts';
import { withRevalidation } from '../compiler/operations/revalidate.ts';
import type { MonitoringReport, Observation, Revalidation } from '../schemas/generated/documents.ts';
import type { Scenario } from './scenario.ts';
import { model } from './scratch.ts';

const folder = `releases/${model}`;

/** What keeps within the profile of version 2. */
export function observation(place: Pick<Scenario, 'read'>, until = '2027-02-09'): Observation {
  const read = (name: string) => JSON.parse(place.read(folder, '2', name));
  const { psi, candidate } = read('shadow_eval.json');
  const { latency_ms, error_rate, cost_per_1000_calls } = read('staging_report.json');
  const { attributes } = read('fairness.json');
  const metrics = (attribute: string) => {
    const { disparate_impact, equal_opportunity_difference } = attributes[attribute];
    return { disparate_impact, equal_opportunity_difference };
  };
  return {
    window: { from: '2026-12-01', until },
    rows: 4000,
    psi,
    fairness: { sex: metrics('sex'), age: metrics('age') },
    slos: { latency_ms: { p95: latency_ms.p95, p99: latency_ms.p99 }, error_rate, cost_per_1000_calls },
    quality: { auc: candidate.auc },
  };
}

export interface Version {
  readonly model: string;
  readonly version: string;
}

const sample: Version = { model, version: '2' };

const about = (scenario: Scenario, { model, version }: Version) => {
  const sums = scenario.bytes(`releases/${model}/${version}/model.SHA256SUMS`);
  return { apiVersion: 'relc/v1', model, version, model_digest: digestOf(sums) } as const;
};

/** Writes the evidence of a day and says the day in model.yaml; commits nothing. */
export const revalidated = (scenario: Scenario, change: Partial<Revalidation> = {}): Revalidation =>
  revalidate(scenario, sample, { measured: observation(scenario), next: '2027-06-01', ...change });

/** The same of any version. */
export function revalidate(
  scenario: Scenario,
  of: Version,
  said: Partial<Revalidation> & Pick<Revalidation, 'measured'>,
): Revalidation {
  const decided_on = said.decided_on ?? scenario.at.slice(0, 10);
  const document: Revalidation = {
    ...{ ...about(scenario, of), kind: 'Revalidation', decided_on, occasion: 'date', result: 'passed' },
    conclusion: { en: 'It ranks as it did', 'pt-BR': 'Ordena como antes' },
    ...{ decided_by: 'lia.souza@example.com', ...said },
  };
  const file = `releases/${of.model}/model.yaml`;
  scenario.write(`releases/${of.model}/revalidations/${of.version}-${decided_on}.json`, pretty(document));
  scenario.write(file, withRevalidation(scenario.read(file), of.version, decided_on));
  return document;
}

/** Commits what a job measured on a day: by default, drift beyond the profile. */
export function reported(
  scenario: Scenario,
  day: string,
  measured: Partial<Observation> = { psi: { amount: 0.31 } },
  change: Partial<MonitoringReport> = {},
): string {
  const file = report(scenario, sample, day, { window: { from: '2026-11-26', until: day }, ...measured }, change);
  scenario.commit(`Monitoring of ${day}`);
  return file;
}

/** Writes what a job measured of a version on a day; commits nothing. Hands back the file. */
export function report(
  scenario: Scenario,
  of: Version,
  day: string,
  measured: Partial<Observation> & Pick<Observation, 'window'>,
  change: Partial<MonitoringReport> = {},
): string {
  const file = `releases/${of.model}/monitoring/${of.version}-${day}.json`;
  const document: MonitoringReport = {
    ...{ ...about(scenario, of), kind: 'MonitoringReport', measured_on: day },
    measured: { rows: 900, ...measured },
    ...change,
  };
  scenario.write(file, pretty(document));
  return file;
}
