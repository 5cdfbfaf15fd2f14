// What a registry shows and its signed state does not say: somebody changed it by hand.
import type { Target } from '../../schemas/generated/documents.ts';
import { unfinished } from '../apply/progress.ts';
import { keptRecord } from '../apply/record.ts';
import type { Chosen } from '../apply/restore.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { equalJson } from '../lib/json.ts';
import { describe, inFewWords, type Observed, type State } from '../model/plan.ts';
import { drift } from '../plan/index.ts';
import { wants } from './desired.ts';
import { orUnreachable } from './observing.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import type { ReadModel } from './read-model.ts';
import { interrupted } from './resume.ts';

/** Changes by hand, whatever else waits. */
export async function driftOpened(place: OpenedModel): Promise<readonly Diagnostic[]> {
  // By a state that does not count, nothing has drifted.
  const state = countingOf(place).value ?? null;
  const found = await orUnreachable(async () => (state === null ? [] : (await drifted(place, state)).changes));
  if (found.value === undefined) return found.diagnostics;
  return found.value.map(inFewWords).map(({ resource, before, after }) => ({
    code: 'registry/drift',
    file: `${place.target.name}: ${describe(resource)}`,
    facts: { model: place.model, observed: before, expected: after },
  }));
}

/** An apply that is wanted was stopped midway. */
export const stoppedMidway = 'restore/interrupted';

/** Changes by hand, without what a wanted and interrupted apply wrote. */
export async function drifted(place: OpenedModel, state: State): Promise<Chosen> {
  const { run, target, observed, registry, governance } = place;
  const found = driftFrom(place.read(), target, state, observed);
  if (found.changes.length === 0) return found;
  const stored = (await interrupted(place)).filter(({ document }) => wants(run, target, state.model, document.plan));
  const ahead = await Promise.all(
    stored.map(async ({ document }) => {
      const kept = await keptRecord(registry, document, governance.trust, run.at);
      return { document, written: unfinished({ document, observed, kept }, state) };
    }),
  );
  const halves = ahead.filter(({ written }) => written.length > 0);
  const theirs = halves.flatMap(({ written }) => written);
  return {
    changes: found.changes.filter(({ resource }) => !theirs.some((one) => equalJson(one.resource, resource))),
    diagnostics: [
      ...found.diagnostics,
      ...halves.map(({ document, written }): Diagnostic => {
        const facts = { plan: document.plan_digest, what: written.map(({ resource }) => describe(resource)) };
        return { code: stoppedMidway, facts };
      }),
    ],
  };
}

/**
 * Differences between a registry and its verified state. What the state does not hold comes from the frozen release: of
 * a version whose folder differs from the state, such tags are left alone, with a warning.
 */
export function driftFrom({ known }: ReadModel, target: Target, state: State, observed: Observed): Chosen {
  const versions = Object.entries(state.versions).map(([version, { source_digest: expected }]) => {
    const release = known.get(version);
    return { version, release, facts: { version, observed: release?.sourceDigest ?? 'none', expected } };
  });
  const isFrozen = ({ facts }: (typeof versions)[number]) => facts.observed === facts.expected;
  const releases = new Map(
    versions.filter(isFrozen).flatMap(({ version, release }) => (release ? [[version, release] as const] : [])),
  );
  return {
    changes: drift({ target, observed, state, releases }),
    diagnostics: versions
      .filter((one) => !isFrozen(one))
      .map(({ version, facts }) =>
        asWarning({ code: 'plan/frozen-release-changed', file: `releases/${state.model}/${version}`, facts }),
      ),
  };
}
