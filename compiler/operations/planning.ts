// load, gate, compile and plan, for one model and one target.
import type { Model, Target } from '../../schemas/generated/documents.ts';
import type { Recomputed } from '../apply/index.ts';
import { type Diagnostic, isError, type Result } from '../diagnostics/diagnostic.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { heldBack } from '../gate/index.ts';
import { digestOf, digestsOf, folderDigest } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { load } from '../load/index.ts';
import type { Observed, State } from '../model/plan.ts';
import type { LoadedRelease } from '../model/release.ts';
import { keysFor } from '../model/target.ts';
import { type KnownRelease, newlyApproved, plan, planDigest } from '../plan/index.ts';
import { countingState, placeOnTarget } from '../trust/state.ts';

import { compileJudged, judgeLoaded, type Run } from './judging.ts';

export interface Planned extends Recomputed {
  /** What there is to say about exceptions. */
  readonly warnings: readonly Diagnostic[];
  readonly digest: ReturnType<typeof planDigest>;
  readonly state: State | null;
}

/** load, gate, compile and plan for one model and one target, against a registry as shown. */
export function planModel(run: Run, target: Target, model: string, observed: Observed): Result<Planned> {
  const refuse = (...diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
  const { loaded, diagnostics } = load(run.tree, run.shape, (name) => name === model, run.at);
  const { governance } = loaded;
  const modelFile = loaded.models[0]?.document;
  const faults = modelFile && isManaged(modelFile.value, observed) ? diagnostics : diagnostics.filter(isNoPlaceholder);
  if (faults.length > 0 || !governance || !modelFile)
    return refuse(
      ...faults,
      ...(faults.length === 0
        ? [{ code: 'load/nothing-selected' as const, file: `releases/${model}/model.yaml` }]
        : []),
    );
  const keys = keysFor(target, governance.trust);
  const current = countingState(observed, keys, dayOf(run.at), placeOnTarget(target, model));
  if (current.value === undefined) return refuse(...current.diagnostics);
  const state = current.value;
  const place = placeOf(target, governance.targets.value.targets);
  const fresh = newlyApproved(modelFile.value, state, place);
  const releases = loaded.releases.filter((release) => fresh.includes(release.version));
  const judgements = releases.map((release) => judgeLoaded(run, loaded, release, governance, false));
  const found = releases.flatMap((release, index) => [
    ...release.diagnostics,
    ...(judgements[index]?.diagnostics ?? []),
  ]);
  if (found.some(isError)) return refuse(...found);
  const judged = judgements.flatMap((judgement) => judgement.judged ?? []);
  if (judged.length !== fresh.length)
    return refuse(
      ...fresh.map(
        (version): Diagnostic => ({
          code: 'plan/release-missing',
          file: `releases/${model}/${version}`,
          facts: { version },
        }),
      ),
    );
  const counting = keysFor(target, [...governance.trust, ...(governance.keyless?.identities ?? [])]);
  const samples = judged.flatMap(({ folder, signers }) =>
    signers
      .filter(({ key }) => !counting.some(({ entry }) => entry.id === key))
      .map(
        ({ document, key }): Diagnostic => ({
          code: 'signature/sample-key',
          file: `${folder}/${document}`,
          facts: { observed: key, target: target.name },
        }),
      ),
  );
  if (samples.length > 0) return refuse(...samples);
  const { compiled, diagnostics: compileFaults } = compileJudged(run, judged);
  if (compileFaults.length > 0) return refuse(...compileFaults);

  const byVersion = new Map(compiled.map((release) => [release.version, release]));
  const planned = plan({
    ...place,
    model,
    modelFile: modelFile.file,
    desired: modelFile.value,
    releases: new Map(loaded.releases.flatMap((release) => knownRelease(release))),
    compiled: byVersion,
    graceDays: governance.thresholds.value.revalidation_grace_days,
    today: dayOf(run.at),
    observed,
    keys,
    state,
    evaluator: run.evaluator,
    approvalRules: governance.approvals.value.rules,
  });
  if (planned.value === undefined) return refuse(...planned.diagnostics);
  const body = planned.value;
  const goesLive = loaded.releases.filter(({ version }) => byVersion.has(version) || version === body.serving.next);
  const change = {
    class: body.class,
    target: target.name,
    approves: Object.keys(body.releases),
    serving: body.serving,
    windows: [...new Set(goesLive.flatMap(({ release }) => release?.value.change.window ?? []))],
  };
  return {
    value: {
      body,
      digest: planDigest(body),
      compiled: byVersion,
      state,
      tickets: judged.map((release) => release.release.change.ticket),
      warnings: found,
      held: heldBack(change, governance.calendar, run.evaluator, run.at),
    },
    diagnostics: planned.diagnostics,
  };
}

/** Whether the registry's state, or model.yaml, makes the model relc's to change. What was only imported may wait for its words. */
const isManaged = (desired: Model, { state }: Observed): boolean =>
  state !== null || Object.values(desired.versions).some((stage) => stage !== 'Staging');

const isNoPlaceholder = ({ code }: Diagnostic): boolean => code !== 'load/placeholder';

/** Where a target stands in the order of promotion. */
export function placeOf(target: Target, targets: readonly Target[]) {
  const index = targets.findIndex(({ name }) => name === target.name);
  return { target, earlier: targets[index - 1], isLast: index === targets.length - 1 };
}

export function knownRelease(loaded: LoadedRelease): [string, KnownRelease][] {
  const { release, evidence, files, modelFiles, profile } = loaded;
  if (!release || !evidence.registry) return [];
  const digests = new Map([...digestsOf(files), ...modelFiles]);
  const known = {
    release: release.value,
    registry: evidence.registry.value,
    personalData: profile?.value.privacy.personal_data ?? true,
    sourceDigest: folderDigest(digests),
    profileDigest: profile ? digestOf(canonical(profile.value)) : ('none' as const),
    sources: Object.fromEntries(digests),
    modelSums: files.get(evidenceFiles.model_sums.file),
  };
  return [[loaded.version, known]];
}
