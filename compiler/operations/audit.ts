// relc audit: whether what serves is what was approved: alias, tags, bytes of model and release, policies, alerts and links to
// dashboards among them, and the record of who approved it. What was found is signed and kept in the registry.
import type { Proof } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import type { Instant } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import { doing } from '../report/doing.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';
import { driftOpened } from './drift.ts';
import { missingFault, startFaults, stateHere } from './drill.ts';
import { each } from './each.ts';
import type { OpenedModel } from './opened-model.ts';
import { doneBy, failedFinding, keepProof, ofVersion } from './proofs.ts';
import { type ProofOptions, wellToday } from './proven.ts';

export async function audit(world: World, models: readonly string[], options: ProofOptions = {}): Promise<Outcome> {
  const results: Proof['result'][] = [];
  const outcome = await each(world, models, options, (place) => auditOpened(world, place, results, options));
  return { ...outcome, done: doneBy(summaries.audited, results, outcome) };
}

async function auditOpened(
  world: World,
  place: OpenedModel,
  results: Proof['result'][],
  { daily }: ProofOptions,
): Promise<Outcome> {
  const { run, model, target } = place;
  const { value: state, diagnostics: faults } = stateHere(place);
  if (!state) return { diagnostics: faults };
  const version = servedIn(state, target)?.version;
  const well = daily && version !== undefined ? await wellToday(place, 'audit', version, state) : undefined;
  if (version !== undefined && well !== undefined) {
    results.push(well.result);
    return { diagnostics: [], lines: [adheresLine(place, state, version, well.checked_at)] };
  }
  run.progress.tell(doing.auditing(model));
  const drift = await driftOpened(place);
  // Where nothing serves, there is no version that a result could be about.
  if (version === undefined) return { diagnostics: drift };
  const found = [...drift, ...(await servedFaults(place, state, version))];
  const kept = await keepProof(world, place, { kind: 'audit', version, state, diagnostics: found });
  if (kept.value) results.push(kept.value.result);
  return {
    diagnostics: [
      ...failedFinding('audit/failed', place, version, found),
      ...ofVersion(place, version, found),
      ...kept.diagnostics,
    ],
    lines: kept.value?.result === 'passed' ? [adheresLine(place, state, version, run.at)] : [],
  };
}

/** What serving would find at a start. */
async function servedFaults(place: OpenedModel, state: State, version: string): Promise<readonly Diagnostic[]> {
  const applied = own(state.versions, version);
  if (applied === undefined) return [];
  const missing = missingFault(place, version);
  return missing ? [missing] : startFaults(place, state, version, applied);
}

function adheresLine({ model, target }: OpenedModel, state: State, version: string, at: Instant): Said {
  return both(
    `${model} on ${target.name}: version ${version} serves as it was approved, with its model, policies, alerts and record: audited at ${at}, by the signed state, serial ${state.serial}`,
    `${model} em ${target.name}: a versão ${version} serve como foi aprovada, com modelo, políticas, alertas e registro do CAB: auditado em ${at}, pelo estado assinado, serial ${state.serial}`,
  );
}
