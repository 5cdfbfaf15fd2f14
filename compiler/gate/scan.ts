// When the dependencies were compared with what is known of vulnerabilities, and how old that knowledge was.
import type { RolloutDecision, VulnerabilityScan } from '../../schemas/generated/documents.ts';
import { dayOf, daysBetween, type Instant, parseInstant } from '../lib/time.ts';

export interface ScanFact {
  readonly finished: Instant;
  /** When the source of vulnerabilities was updated last. */
  readonly database: Instant;
  /** From then to the day of the rollout decision; absent without one. */
  readonly database_days?: number;
}

/** Undefined without a scan, or for moments that are none. */
export function scanFact(
  scan: VulnerabilityScan | undefined,
  decision: RolloutDecision | undefined,
): ScanFact | undefined {
  const finished = scan && parseInstant(scan.metadata.scanFinishedOn);
  const database = scan && parseInstant(scan.scanner.db.lastUpdate);
  const decided = decision && parseInstant(decision.decided_at);
  if (finished === undefined || database === undefined) return undefined;
  return { finished, database, ...(decided && { database_days: daysBetween(dayOf(database), dayOf(decided)) }) };
}
