// Whether what a plan lets serve is still what was approved: an apply that is finished from what was stored judges
// nothing again, so whatever is not a younger demand has to hold here.
import { isError } from '../diagnostics/diagnostic.ts';
import { maybeAskedSince } from '../diagnostics/waivable.ts';
import { compareWithSums, digestOf, parseSums } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { type Observed, type PlanBody, stateChange, type VersionState } from '../model/plan.ts';
import type { OpenedModel } from './opened-model.ts';

/** Releases, profiles, models and signatures as they were approved. Of anything else, the ordinary way says what it is. */
export function isIntact(opened: OpenedModel, plan: PlanBody, observed: Observed): boolean {
  const after = stateChange(plan)?.after;
  const versions = new Set([...Object.keys(plan.releases), ...(plan.serving.next === null ? [] : [plan.serving.next])]);
  return [...versions].every((version) => {
    const state = own(after?.versions, version);
    return (
      state !== undefined &&
      isReleaseOf(opened, version, state) &&
      isModelOf(opened, version, state, observed) &&
      (own(plan.releases, version) === undefined || isWellSigned(opened, version))
    );
  });
}

function isReleaseOf({ read }: OpenedModel, version: string, state: VersionState): boolean {
  const known = read().known.get(version);
  return known?.sourceDigest === state.source_digest && known.profileDigest === state.profile_digest;
}

/** The registry's files are the listed ones, and the list is the approved one. */
function isModelOf(
  { read }: OpenedModel,
  version: string,
  { model_digest }: VersionState,
  observed: Observed,
): boolean {
  const sums = read().known.get(version)?.modelSums;
  const listed = sums && digestOf(sums) === model_digest ? parseSums(sums) : undefined;
  const files = own(observed.versions, version)?.model_files;
  return listed !== undefined && files !== undefined && compareWithSums(listed, files).length === 0;
}

/** Bytes, signatures and dates count as for any release that is approved now. */
function isWellSigned({ read, governance }: OpenedModel, version: string): boolean {
  const release = read().loaded.releases.find((one) => one.version === version);
  if (release === undefined) return false;
  // What the model's facts were counted before the apply began.
  const { diagnostics } = read().judged(release, governance, { isApproved: () => true, begins: () => false, past: [] });
  return [...release.diagnostics, ...diagnostics].every((one) => !isError(one) || maybeAskedSince(one.code));
}
