// dashboards_links.json: where people see this version, and no other, at work.
import { filled } from '../../model/links.ts';
import type { JudgedRelease } from '../../model/release.ts';
import type { Alert } from './alert.ts';

type Named = Pick<Alert, 'name' | 'runbook'>;

export interface Links {
  readonly metrics: string;
  readonly traces: string;
  readonly logs: string;
  readonly exemplars: string;
  readonly alert: (alert: Named) => string;
  readonly runbook: (alert: Named) => string;
}

export function linksOf(judged: JudgedRelease, policyDigest: string): Links {
  const { links: forms } = judged;
  const { run_id: run, model_id: model } = judged.evidence.registry;
  const values = {
    model: judged.model,
    version: judged.version,
    run_id: run ?? model ?? 'none',
    policy_digest: policyDigest,
  };
  const ofAlert =
    (form: string) =>
    ({ name, runbook }: Named) =>
      filled(form, { ...values, alert: name, runbook });
  return {
    metrics: filled(forms.metrics, values),
    traces: filled(forms.traces, values),
    logs: filled(forms.logs, values),
    exemplars: filled(forms.exemplars, values),
    alert: ofAlert(forms.alerts),
    runbook: ofAlert(forms.runbooks),
  };
}

/** The document, with each alert once. */
export function linksDocument(judged: JudgedRelease, policyDigest: string, links: Links, alerts: readonly Alert[]) {
  const { metrics, traces, logs, exemplars } = links;
  const byName = new Map(alerts.map((alert) => [alert.name, alert]));
  return {
    apiVersion: 'relc/v1',
    kind: 'DashboardLinks',
    model_name: judged.model,
    version: judged.version,
    run_id: judged.evidence.registry.run_id ?? null,
    policy_digest: policyDigest,
    ...{ metrics, traces, logs, exemplars },
    alerts: [...byName.values()].map((alert) => ({
      name: alert.name,
      severity: alert.severity,
      url: links.alert(alert),
      runbook: links.runbook(alert),
    })),
  };
}
