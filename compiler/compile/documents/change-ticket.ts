// The change ticket: what a change advisory board asks before it lets something change, under the headings that ticket
// systems have for it.
import { proseIn } from '../../decision/reader.ts';
import { dayOf, type Instant } from '../../lib/time.ts';
import type { JudgedRelease } from '../../model/release.ts';
import { frameOf, type Handed } from './handed.ts';

export function changeTicket(handed: Handed) {
  const { noted, notes, words } = handed;
  const { modelFile } = noted.judged;
  return {
    ...frameOf(handed),
    business_impact: notes.business_impact,
    recipe: notes.recipe,
    criticality: words.criticality[modelFile.criticality],
    sector: words.sectors[modelFile.sector],
    consumers: notes.consumers.map(({ name, critical }) => (critical ? words.critical(name) : name)),
    accepting: Object.entries(noted.judged.release.not_applicable ?? {}).map(([demand, { accepted_by }]) => ({
      ...{ demand, role: accepted_by },
    })),
    tested: testedTold(handed),
    worse: notes.measures.filter(({ is_worse }) => is_worse).map(({ name, before, now }) => ({ name, before, now })),
    ...{ risks: notes.risks, exceptions: notes.exceptions, proven: notes.proven },
    ...{ coexistence_days: notes.coexistence_days, routes: notes.routes },
  };
}

/** What was tried before, and by whom it was let through. */
function testedTold({ noted: { judged }, notes, reader, words }: Handed): readonly string[] {
  const { staging_report: staging, rollout_decision: rollout, security_decision: security } = judged.evidence;
  const day = (at: Instant) => reader.tell.day(dayOf(at));
  const asked = staging.batch ? words.rows(staging.batch.rows) : words.requests(staging.requests ?? 0);
  // Whatever an exception let pass was not as promised; of some rules nobody knows from the exception where they refused.
  const waived = (rules: RegExp) => judged.exceptions.filter(({ rule }) => rules.test(rule)).map(({ id }) => id);
  return [
    words.tested.staging(day(staging.measured_at), asked, waived(/^(slo\/|evidence\/staging)/)),
    words.tested.shadow(day(judged.evidence.shadow_eval.measured_at), notes.decisions),
    canaryTold({ words, reader }, rollout.canary ?? [], waived(/^(canary\/|evidence\/canary|slo\/(latency|error))/)),
    words.tested.rollout(rollout.decided_by, day(rollout.decided_at), proseIn(reader, rollout.reason) ?? ''),
    words.tested.security(security.decided_by, day(security.decided_at)),
  ];
}

type Canary = NonNullable<JudgedRelease['evidence']['rollout_decision']['canary']>;

function canaryTold(
  { words, reader }: Pick<Handed, 'words' | 'reader'>,
  steps: Canary,
  waived: readonly string[],
): string {
  const last = steps.at(-1);
  if (last === undefined) return words.tested.no_canary;
  const requests = steps.reduce((sum, one) => sum + one.requests, 0);
  const { number } = reader.tell;
  return words.tested.canary(steps.length, number(last.traffic_percent), requests, waived);
}
