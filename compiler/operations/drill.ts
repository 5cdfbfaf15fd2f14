// relc drill: whether one could go back. Each version to which one goes back is read and judged as serving would at its start, and
// the rollback is planned; nothing is moved. What came of it is signed and kept in the registry.
import type { Proof } from '../../schemas/generated/documents.ts';
import { registryFaults } from '../apply/restore.ts';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import { readApproved } from '../document/approved.ts';
import type { ModelFiles } from '../lib/digest.ts';
import { once } from '../lib/once.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { contractFiles, snapshotFolder } from '../model/compiled.ts';
import { mayStart } from '../model/lifetime.ts';
import { type AppliedVersionState, cabPath, contentOf, isRefused, releaseFolder, type State } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import { chain, leadsBack } from '../plan/index.ts';
import { doing } from '../report/doing.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { verify } from '../verify/index.ts';
import type { World } from '../world/port.ts';
import { each } from './each.ts';
import { versionBefore } from './goes-back.ts';
import { placeIn } from './observing.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { planModel } from './plan-model.ts';
import { doneBy, failedFinding, keepProof, ofVersion } from './proofs.ts';
import { type ProofOptions, wellToday } from './proven.ts';
import type { ReadModel } from './read-model.ts';

export async function drill(world: World, models: readonly string[], options: ProofOptions = {}): Promise<Outcome> {
  const results: Proof['result'][] = [];
  const outcome = await each(world, models, options, (place) => drillOpened(world, place, results, options));
  return { ...outcome, done: doneBy(summaries.drilled, results, outcome) };
}

async function drillOpened(
  world: World,
  place: OpenedModel,
  results: Proof['result'][],
  { daily }: ProofOptions,
): Promise<Outcome> {
  const { run, model } = place;
  const { value: state, diagnostics: faults } = stateHere(place);
  if (!state) return { diagnostics: faults };
  const lines: Said[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const version of versionsToGoBackTo(place, state)) {
    const well = daily ? await wellToday(place, 'drill', version, state) : undefined;
    if (well !== undefined) {
      results.push(well.result);
      lines.push(provenLine(place, state, version, well.checked_at));
      continue;
    }
    run.progress.tell(doing.rehearsing(model, version));
    const found = await rehearse(place, state, version);
    const kept = await keepProof(world, place, { kind: 'drill', version, state, diagnostics: found });
    diagnostics.push(
      ...failedFinding('drill/failed', place, version, found),
      ...ofVersion(place, version, found),
      ...kept.diagnostics,
    );
    if (kept.value) results.push(kept.value.result);
    if (kept.value?.result === 'passed') lines.push(provenLine(place, state, version, run.at));
  }
  return { diagnostics, lines };
}

/** The state by which something is proven; one of another registry proves nothing of this one. */
export function stateHere(place: OpenedModel): Result<State | null> {
  const others = registryFaults(place, place.observed);
  const counting = countingOf(place);
  return others.length > 0 ? failed(...others, ...counting.diagnostics) : counting;
}

/**
 * Back from what serves, and back from what serves next: that is what serves now, or what model.yaml already wants a version to
 * replace. Each once.
 */
export function versionsToGoBackTo(place: OpenedModel, state: State): readonly string[] {
  const { target, run } = place;
  const { known: releases } = place.read();
  const today = dayOf(run.at);
  const back = leadsBack({ releases, state, today }, target);
  const wanted = own(run.modelFile(place.model).value?.value.aliases, target.name);
  const next =
    wanted === undefined ? undefined : chain({ releases }, wanted).find((one) => goesBackTo(state, one, today));
  const named = [back, state.way_back?.version, servedIn(state, target)?.version, next];
  return [...new Set(named.flatMap((version) => version ?? []))].filter((version) => own(state.versions, version));
}

const goesBackTo = (state: State, version: string, today: string): boolean => {
  const applied = own(state.versions, version);
  return applied?.stage === 'Approved' && mayStart(applied, today) && !isRefused(state, version);
};

/** What would keep a version from serving after a rollback; of warnings nothing depends. */
async function rehearse(place: OpenedModel, state: State, version: string): Promise<readonly Diagnostic[]> {
  const applied = own(state.versions, version);
  const missing = missingFault(place, version);
  if (applied === undefined || missing !== undefined) return missing ? [missing] : [];
  // A model may be large, so its files are read once.
  const modelFiles = once(() => place.registry.modelFiles(place.model, version));
  return [
    ...(await startFaults(place, state, version, applied, modelFiles)),
    ...(await rollbackFaults(place, state, version, modelFiles)),
  ];
}

export function missingFault({ observed, target, model }: OpenedModel, version: string): Diagnostic | undefined {
  if (own(observed.versions, version) !== undefined) return undefined;
  const file = `releases/${model}/${version}/registry.json`;
  return { code: 'plan/not-in-registry', file, facts: { version, target: target.name } };
}

/** As serving judges a start, by the tags that are there. Where the alias is, drift tells. */
export async function startFaults(
  place: OpenedModel,
  state: State,
  version: string,
  applied: AppliedVersionState,
  filesOfModel: () => Promise<ModelFiles> = () => place.registry.modelFiles(place.model, version),
): Promise<readonly Diagnostic[]> {
  const { registry, run, target, model, observed, governance } = place;
  const record = { type: 'artifact', version, path: cabPath(applied.approved_by_plan) } as const;
  const [compiled, cab, modelFiles] = await Promise.all([
    registry.files(model, version, releaseFolder(applied.release_digest)),
    registry.read(model, record),
    filesOfModel(),
  ]);
  const { diagnostics } = verify({
    ...{ keys: governance.trust, at: run.at, state: observed.state, compiled, cab, modelFiles, version },
    ...{ minimumSerial: state.serial, expected: placeIn(run, target, model) },
    shown: { aliases: contentOf(state).aliases, tags: own(observed.versions, version)?.tags ?? {} },
  });
  return [...diagnostics, ...unreadable(compiled)];
}

/** The bytes are those that were signed; what serving enforces must also be readable. */
function unreadable(files: ReadonlyMap<string, Uint8Array>): readonly Diagnostic[] {
  const contracts = contractFiles.map((file) => `${snapshotFolder}/${file}`);
  const bound = [...files.keys()].filter(
    (file) => file.startsWith(`${snapshotFolder}/`) && /\.(json|ya?ml)$/.test(file),
  );
  return [...new Set(['release_manifest.json', ...contracts, ...bound])]
    .filter((file) => readApproved({ files }, file) === undefined)
    .map((file) => ({ code: 'drill/unreadable', file }));
}

/** What a plan that goes back would be refused for, or warn of: of what is applied alone, whatever else is being prepared. */
async function rollbackFaults(
  place: OpenedModel,
  state: State,
  version: string,
  filesOfModel: () => Promise<ModelFiles>,
): Promise<readonly Diagnostic[]> {
  const { registry, target, model, observed } = place;
  const read = place.read();
  if (versionBefore(place, state) !== version) return [];
  const shown = own(observed.versions, version);
  const [model_files, facts] = await Promise.all([filesOfModel(), registry.facts(model, version)]);
  const versions = shown ? { ...observed.versions, [version]: { ...shown, model_files, facts } } : observed.versions;
  const wanted = goingBack(read, state, target.name, version);
  return (await planModel(wanted, target, { ...observed, versions })).diagnostics.filter(
    (one) => isError(one) || one.facts?.['version'] === version,
  );
}

/** model.yaml as the signed state has it, with another alias. */
function goingBack(read: ReadModel, { versions }: State, target: string, version: string): ReadModel {
  const stages = Object.fromEntries(Object.entries(versions).map(([name, { stage }]) => [name, stage]));
  const models = read.loaded.models.map((one) => {
    const { document } = one;
    if (document === undefined) return one;
    const aliases = { ...document.value.aliases, [target]: version };
    return { ...one, document: { ...document, value: { ...document.value, versions: stages, aliases } } };
  });
  return { ...read, loaded: { ...read.loaded, models } };
}

function provenLine({ model, target }: OpenedModel, state: State, version: string, at: Instant): Said {
  const serves = servedIn(state, target)?.version === version;
  const [en, portuguese] = serves
    ? [
        `version ${version}, which serves and is the way back from the next`,
        `a versão ${version}, que serve e é a volta da próxima,`,
      ]
    : [`the way back to version ${version}`, `a volta à versão ${version}`];
  return both(
    `${model} on ${target.name}: ${en}, would start: proven at ${at}, by the signed state, serial ${state.serial}`,
    `${model} em ${target.name}: ${portuguese} iniciaria: comprovado em ${at}, pelo estado assinado, serial ${state.serial}`,
  );
}
