// Whether the target before has served what is to be rolled out, and for long
// enough. Its signed state says so, by the model's digest: version numbers are
// each registry's own.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { addHoursTo, type Instant } from '../lib/time.ts';
import type { Prerequisite, State } from '../model/plan.ts';

/** Empty when the rollout need not wait. `stateOf` reads the verified state of the target before, null when there is none. */
export async function prerequisiteFaults(
  prerequisite: Prerequisite | undefined,
  stateOf: (prerequisite: Prerequisite) => Promise<Result<State | null>>,
  at: Instant,
): Promise<readonly Diagnostic[]> {
  if (prerequisite === undefined) return [];
  const { value: earlier, diagnostics } = await stateOf(prerequisite);
  if (earlier === undefined) return diagnostics;
  const { target, model_digest: expected, hours } = prerequisite;
  const served = Object.values(earlier?.aliases ?? {}).map(({ version, since }) => ({
    digest: own(earlier?.versions, version)?.model_digest,
    since,
  }));
  const match = served.find(({ digest }) => digest === expected);
  if (match === undefined)
    return [{ code: 'apply/earlier-target', facts: { target, observed: served[0]?.digest ?? 'nothing', expected } }];
  const from = addHoursTo(match.since, hours);
  return at < from ? [{ code: 'apply/soaking', facts: { target, since: match.since, observed: from } }] : [];
}
