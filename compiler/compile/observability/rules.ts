// prometheus_rules.yaml: a group of alerting rules for one version. Built as data, written as YAML for people.
import { dump } from 'js-yaml';
import type { Alert, Watched } from './alert.ts';
import type { Links } from './links.ts';
import { literal } from './template.ts';

export function rulesText(release: Watched, alerts: readonly Alert[], links: Links): string {
  const { judged, policyDigest } = release;
  const { owner, criticality } = judged.modelFile;
  const labels = {
    ...release.of,
    policy_digest: policyDigest,
    criticality,
    team: literal(owner.team),
  };
  const rules = alerts.map((alert) => ({
    alert: alert.name,
    expr: alert.expression,
    for: alert.lasting,
    labels: { severity: alert.severity, ...labels, ...alert.labels },
    annotations: {
      summary: alert.summary.en,
      description: alert.description.en,
      summary_pt_br: alert.summary['pt-BR'],
      description_pt_br: alert.description['pt-BR'],
      runbook_url: literal(links.runbook(alert)),
      dashboard_url: literal(links.metrics),
    },
  }));
  const group = { name: `relc ${release.name}`, rules };
  return `# Alerts of ${release.name}, as its release declares them. What serving must expose for them: docs/observability.md of relc.\n${dump({ groups: [group] }, { lineWidth: -1, noRefs: true })}`;
}
