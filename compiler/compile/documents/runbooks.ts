// The runbooks: what somebody on call sees, how they know that it is this, what they do now, and whom they tell. Commands
// stand in the templates, each alone on its line; a test reads them as relc does.
import { own } from '../../lib/own.ts';
import type { Alert } from '../observability/alert.ts';
import { frameOf, type Handed } from './handed.ts';

/** What every runbook says: where callers are answered, what kind of model it is, where to look, and who is called. */
function runbookOf(handed: Handed, leadsHere?: Alert['runbook']) {
  const { noted, notes } = handed;
  const { links } = noted.watching;
  const alerts = noted.watching.alerts.filter(({ runbook }) => runbook === leadsHere);
  const { modelFile, profile } = noted.judged;
  return {
    ...frameOf(handed),
    // Whoever reads it puts the name there; which targets there are is no part of a release.
    target: handed.sending?.target ?? handed.words.target,
    batch: noted.kind?.serving === 'batch',
    llm: modelFile.type === 'llm',
    consumers: notes.consumers,
    dpo: profile.privacy.dpo ?? null,
    links: { metrics: links.metrics, traces: links.traces, logs: links.logs },
    alerts: [...new Map(alerts.map((one) => [one.name, links.alert(one)]))].map(([name, url]) => ({ name, url })),
    ...{ routes: notes.routes, coexistence_days: notes.coexistence_days },
  };
}

export function startup(handed: Handed) {
  const { noted, reader } = handed;
  return {
    ...runbookOf(handed, 'serving_refuses_to_start'),
    policy_digest: noted.watching.policyDigest,
    policies: noted.judged.policies.map(
      ({ binding }) => `${own(reader.own.documents, binding.kind) ?? binding.kind}: ${binding.path}`,
    ),
  };
}

export const consumer = (handed: Handed) => ({ ...runbookOf(handed), contract: handed.notes.contract });

export function incident(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { number } = reader.tell;
  return {
    ...runbookOf(handed, 'incident'),
    promised: notes.promised,
    guarded: Object.entries(noted.judged.profile.guardrails?.outputs ?? {}).map(([name, { min, max }]) => ({
      ...{ name, min: number(min), max: number(max) },
    })),
    decides: noted.kind?.decides_about_people !== false,
    review: notes.privacy.review,
  };
}

export function drift(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { profile, evidence } = noted.judged;
  const { number } = reader.tell;
  const baseline = evidence.drift_baseline;
  return {
    ...runbookOf(handed, 'drift'),
    drift: {
      ...{ warn: number(profile.drift.psi_warn), act: number(profile.drift.psi_act) },
      fields: baseline ? Object.keys(baseline.features).length : 0,
      rows: baseline?.rows ?? 0,
    },
    unwatched: notes.unwatched,
  };
}
