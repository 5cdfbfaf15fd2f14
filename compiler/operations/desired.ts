// What model.yaml wants, compared with a registry's signed state.
import type { Target } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readWanted, type Wanted } from '../document/approved.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import {
  type Change,
  contentOf,
  isOf,
  type Observed,
  type PlanBody,
  type Shown,
  type State,
  type StateContent,
} from '../model/plan.ts';
import { keysFor } from '../model/target.ts';
import { drift, newlyApproved, outdated } from '../plan/index.ts';
import { placeOnTarget, trustedState } from '../trust/state.ts';

import { positionOf } from './planning.ts';
import type { ReadModel } from './read-model.ts';
import type { Run } from './run.ts';

/** What to ask a registry for before `planModel`: it may hold hundreds of versions that nothing names. */
export interface Looks {
  /** Versions that model.yaml, an alias or the signed state names. */
  readonly examine: ReadonlySet<string>;
  /**
   * Of these, the new ones and the one that begins to serve: the registry must prove that it has their model and facts.
   */
  readonly prove: ReadonlySet<string>;
  /** The serial of the signed state; 0 when none can be trusted. */
  readonly serial: number;
}

export function versionsToLookAt(run: Run, target: Target, model: string, shown: Shown): Looks {
  const governance = run.governance.value;
  const desired = run.modelFile(model).value?.value;
  if (governance === undefined || desired === undefined) return { examine: new Set(), prove: new Set(), serial: 0 };
  const keys = keysFor(target, governance.trust);
  const applied = trustedState(shown.state, keys, dayOf(run.at), placeOnTarget(target, model));
  const position = positionOf(target, governance.targets.value.targets);
  const next = own(desired.aliases, target.name);
  const moves = next !== undefined && next !== own(applied?.aliases, target.alias)?.version;
  const known = (versions: Iterable<string>) =>
    new Set([...versions].filter((version) => own(shown.versions, version) !== undefined));
  return {
    examine: known([
      ...Object.keys(desired.versions),
      ...Object.values(shown.aliases),
      ...Object.keys(applied?.versions ?? {}),
    ]),
    prove: known([...newlyApproved(desired, applied, position), ...(moves ? [next] : [])]),
    serial: applied?.serial ?? 0,
  };
}

/** Why model.yaml forbids to renew a state. Whoever puts an old state back wants just that. */
export function renewalFaults(run: Run, target: Target, model: string, state: State): readonly Diagnostic[] {
  const file = `releases/${model}/model.yaml`;
  const wanted = readWanted(run.tree, file);
  if (wanted !== undefined) return outdated(state, wanted, target, run.at);
  return run.modelFile(model).diagnostics;
}

/** Whether model.yaml wants the state that a plan leaves. */
export function wants(run: Run, target: Target, model: string, { changes }: PlanBody): boolean {
  const content = changes.find((change) => isOf(change, 'state'))?.after;
  return content ? agrees(desiredOf(run, model), target, content) : false;
}

/** Whether a state is what model.yaml wants: then no change waits, whatever else is wrong. */
export function isReached(run: Run, target: Target, model: string, state: State | null): boolean {
  const desired = desiredOf(run, model);
  const isApplied = ([version, stage]: [string, string]) => stage !== 'Approved' || own(state?.versions, version);
  return (
    state !== null &&
    agrees(desired, target, contentOf(state)) &&
    Object.entries(desired?.versions ?? {}).every(isApplied)
  );
}

const desiredOf = (run: Run, model: string): Wanted | undefined =>
  readWanted(run.tree, `releases/${model}/model.yaml`)?.value;

function agrees(desired: Wanted | undefined, target: Target, content: StateContent): boolean {
  if (desired === undefined) return false;
  return (
    own(desired.aliases, target.name) === own(content.aliases, target.alias) &&
    Object.entries(content.versions).every(([version, { stage }]) => own(desired.versions, version) === stage)
  );
}

export interface Drift {
  readonly changes: readonly Change[];
  /** Versions whose folder differs from the state: their tags outside the state are left alone. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Differences between a registry and its verified state. What the state does not hold comes from the frozen release.
 */
export function driftFrom({ known }: ReadModel, target: Target, state: State, observed: Observed): Drift {
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
    warnings: versions
      .filter((one) => !isFrozen(one))
      .map(({ version, facts }) =>
        asWarning({ code: 'plan/frozen-release-changed', file: `releases/${state.model}/${version}`, facts }),
      ),
  };
}
