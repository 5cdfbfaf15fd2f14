// Whether the previous target has served the model, and for long enough. Its signed state says so, by the model's
// digest, so another release of the same model is enough. The release must not have changed since it was applied there.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { addHoursTo, type Instant } from '../lib/time.ts';
import { type ChangeClass, emergencyFacts, type Prerequisite, type State, stoppedBy } from '../model/plan.ts';

/** Empty when the rollout need not wait. `earlier` is the previous target's verified state, or null. */
export function prerequisiteFaults(
  prerequisite: Prerequisite,
  { value: earlier, diagnostics }: Result<State | null>,
  at: Instant,
  derived: ChangeClass,
): readonly Diagnostic[] {
  if (earlier === undefined) return diagnostics;
  const { target, model_digest: expected, hours } = prerequisite;
  const stopped = derived === 'emergency' && earlier !== null ? stoppedThere(prerequisite, earlier, at) : [];
  if (stopped.length > 0) return stopped;
  const changed = earlier === null ? [] : changedSince(prerequisite, earlier);
  if (changed.length > 0) return changed;
  const match = servingThere(prerequisite, earlier);
  if (match === undefined) {
    const [served] = earlier === null ? [] : servedBy(earlier);
    return [{ code: 'apply/earlier-target', facts: { target, observed: named(served), expected } }];
  }
  const from = addHoursTo(match.since, hours);
  return at < from ? [{ code: 'apply/soaking', facts: { target, since: match.since, observed: from } }] : [];
}

/** What the previous target serves of the same model's bytes, and since when. */
export const servingThere = ({ model_digest: expected }: Pick<Prerequisite, 'model_digest'>, earlier: State | null) =>
  earlier === null ? undefined : servedBy(earlier).find(({ digest }) => digest === expected);

/** What was refused there, or should have been ratified by now, goes no further with a few people. */
function stoppedThere({ version, model_digest }: Prerequisite, earlier: State, at: Instant): readonly Diagnostic[] {
  const same = Object.entries(earlier.versions).filter(([, applied]) => applied.model_digest === model_digest);
  const stopped = stoppedBy(earlier, [version, ...same.map(([other]) => other)], at);
  if (stopped === undefined) return [];
  const { refused, until } = stopped;
  const facts = { ...emergencyFacts(stopped, earlier.model, earlier.target), version };
  const observed = refused === undefined ? until : `${refused.person} (${refused.role}): ${refused.reason}`;
  return [{ code: 'emergency/stopped-earlier', facts: { ...facts, observed } }];
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
