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

const about = (scenario: Scenario) => {
  const sums = scenario.bytes(`${folder}/2/model.SHA256SUMS`);
  return { apiVersion: 'relc/v1', model, version: '2', model_digest: digestOf(sums) } as const;
};

/** Writes the evidence of a day and says the day in model.yaml; commits nothing. */
export function revalidated(scenario: Scenario, change: Partial<Revalidation> = {}): Revalidation {
  const decided_on = change.decided_on ?? scenario.at.slice(0, 10);
  const document: Revalidation = {
    ...about(scenario),
    ...{ kind: 'Revalidation', decided_on, occasion: 'date', measured: observation(scenario) },
    ...{
      result: 'passed',
      conclusion: { en: 'It ranks as it did', 'pt-BR': 'Ordena como antes' },
      decided_by: 'lia.souza@example.com',
      next: '2027-06-01',
    },
    ...change,
  };
  scenario.write(`${folder}/revalidations/2-${decided_on}.json`, pretty(document));
  scenario.write(`${folder}/model.yaml`, withRevalidation(scenario.read(folder, 'model.yaml'), '2', decided_on));
  return document;
}

/** Commits what a job measured on a day: by default, drift beyond the profile. */
export function reported(
  scenario: Scenario,
  day: string,
  measured: Partial<Observation> = { psi: { amount: 0.31 } },
  change: Partial<MonitoringReport> = {},
): string {
  const file = `${folder}/monitoring/2-${day}.json`;
  const report: MonitoringReport = {
    ...{ ...about(scenario), kind: 'MonitoringReport', measured_on: day },
    measured: { window: { from: '2026-11-26', until: day }, rows: 900, ...measured },
    ...change,
  };
  scenario.write(file, pretty(report));
  scenario.commit(`Monitoring of ${day}`);
  return file;
}
