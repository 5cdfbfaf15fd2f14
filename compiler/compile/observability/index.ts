// How a version is watched: addresses of what shows it at work, and rules by which Prometheus calls somebody. All of it comes from what
// the release declares; what it does not declare, nobody is woken for.
import type { JudgedRelease } from '../../model/release.ts';
import { type Alert, type Watched, watched } from './alert.ts';
import { failedCalls, latencyAlerts } from './calls.ts';
import { answerAlerts, driftAlerts, outputAlerts } from './content.ts';
import { costAlerts } from './cost.ts';
import { type Links, linksDocument, linksOf } from './links.ts';
import { missing, silent } from './missing.ts';
import { rulesText } from './rules.ts';
import { failedRows, runAlerts } from './runs.ts';

/** Each declares nothing where the release does not. */
const declared: readonly ((release: Watched) => readonly Alert[])[] = [
  latencyAlerts,
  failedCalls,
  runAlerts,
  failedRows,
  costAlerts,
  outputAlerts,
  answerAlerts,
  driftAlerts,
];

export function alertsOf(judged: JudgedRelease, policyDigest: string): readonly Alert[] {
  const release = watched(judged, policyDigest);
  const alerts = declared.flatMap((of) => of(release));
  return [silent(release), ...alerts, ...missing(release, alerts)];
}

/** Found once for all files of the release that tell of it. */
export interface Watching extends Watched {
  readonly links: Links;
  readonly alerts: readonly Alert[];
}

export const watchingOf = (judged: JudgedRelease, policyDigest: string): Watching => ({
  ...watched(judged, policyDigest),
  links: linksOf(judged, policyDigest),
  alerts: alertsOf(judged, policyDigest),
});

/** Where the version is seen at work, with each of its alerts. */
export const dashboardLinks = ({ judged, policyDigest, links, alerts }: Watching) =>
  linksDocument(judged, policyDigest, links, alerts);

export const prometheusRules = (watching: Watching): string => rulesText(watching, watching.alerts, watching.links);
