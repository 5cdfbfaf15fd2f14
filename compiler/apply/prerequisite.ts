// Whether the previous target has served the model, and for long enough. Its signed state says so, by the model's
// digest, so another release of the same model is enough. The release must not have changed since it was applied there.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { addHoursTo, type Instant } from '../lib/time.ts';
import type { Prerequisite, State } from '../model/plan.ts';

/** Empty when the rollout need not wait. `earlier` is the previous target's verified state, or null. */
export function prerequisiteFaults(
  prerequisite: Prerequisite,
  { value: earlier, diagnostics }: Result<State | null>,
  at: Instant,
): readonly Diagnostic[] {
  if (earlier === undefined) return diagnostics;
  const { target, model_digest: expected, hours } = prerequisite;
  const changed = earlier === null ? [] : changedSince(prerequisite, earlier);
  if (changed.length > 0) return changed;
  const served = earlier === null ? [] : servedBy(earlier);
  const match = served.find(({ digest }) => digest === expected);
  if (match === undefined)
    return [{ code: 'apply/earlier-target', facts: { target, observed: named(served[0]), expected } }];
  const from = addHoursTo(match.since, hours);
  return at < from ? [{ code: 'apply/soaking', facts: { target, since: match.since, observed: from } }] : [];
}

const servedBy = ({ aliases, versions }: State) =>
  Object.values(aliases).map(({ version, since }) => ({
    version,
    since,
    digest: own(versions, version)?.model_digest,
  }));

const named = (served: { readonly version: string; readonly digest: string | undefined } | undefined): string =>
  served === undefined ? 'nothing' : `version ${served.version} (${served.digest ?? 'none'})`;

/** A release that was applied there must not be corrected here: another one would go live than was tested. */
function changedSince(release: Prerequisite, earlier: State): readonly Diagnostic[] {
  const applied = own(earlier.versions, release.version);
  if (applied === undefined) return [];
  return (['source_digest', 'profile_digest'] as const)
    .filter((name) => applied[name] !== release[name])
    .map((name) => ({
      code: 'plan/frozen-release-changed',
      file: `releases/${earlier.model}/${release.version}`,
      facts: { version: release.version, observed: release[name], expected: applied[name] },
    }));
}
