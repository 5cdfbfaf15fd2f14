// Turns a judged release into its compiled folder. Pure: the bytes are the same on every machine.

import type { Result } from '../diagnostics/diagnostic.ts';
import { languages } from '../diagnostics/entry.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, sumsFile, sumsText } from '../lib/digest.ts';
import { canonical, pretty } from '../lib/json.ts';
import { assumedKind } from '../model/past.ts';
import type { PlannedKind } from '../model/plan.ts';
import type { CompiledRelease, JudgedRelease } from '../model/release.ts';
import type { GateControls } from '../policy/port.ts';
import { calendar } from './calendar.ts';
import { clientsCompatibility } from './clients.ts';
import { evidencedControls } from './controls.ts';
import { documentDifferences } from './differences.ts';
import { documentsOf } from './documents/index.ts';
import { kindSaid, manifest, snapshotPath, unwatchedIn } from './manifest.ts';
import { observabilityFiles } from './observability/index.ts';

/** Compiles one release. */
export function compile(
  judged: JudgedRelease,
  templates: ReadonlyMap<string, Uint8Array>,
  gates: readonly GateControls[],
): Result<CompiledRelease> {
  const files = new Map<string, Uint8Array>();
  const snapshot = snapshotOf(judged);
  const snapshotSums = utf8(sumsText(digestsOf(snapshot)));
  const policyDigest = digestOf(snapshotSums);
  for (const [path, bytes] of snapshot) files.set(`policy_snapshot/${path}`, bytes);
  files.set(`policy_snapshot/${sumsFile}`, snapshotSums);

  const differences = judged.previous && documentDifferences(judged.previous, judged);
  const kind = kindOf(judged);
  const controls = evidencedControls(judged, gates);
  const content = manifest(judged, policyDigest);
  files.set('release_manifest.json', utf8(pretty({ ...content, differences: differences ?? null, controls })));
  for (const [path, bytes] of observabilityFiles(judged, policyDigest)) files.set(path, bytes);
  files.set('clients_compat_report.json', utf8(pretty(clientsCompatibility(judged))));
  // Serving recomputes the model's digest from this list with stock tools.
  const modelSums = judged.files.get(evidenceFiles.model_sums.file);
  if (modelSums) files.set(evidenceFiles.model_sums.file, modelSums);

  const noted = { judged, differences: differences ?? [], controls, kind, service: pinnedService(judged) };
  for (const language of languages)
    files.set(language === 'en' ? 'calendar.ics' : `calendar.${language}.ics`, utf8(calendar(judged, language)));
  const documents = documentsOf(noted, templates);
  if (documents.value === undefined) return documents;
  for (const [path, bytes] of documents.value) files.set(path, bytes);

  const sums = utf8(sumsText(digestsOf(files)));
  files.set(sumsFile, sums);
  const { model, version, release, sourceDigest, modelDigest, exceptions } = judged;
  return {
    value: {
      model,
      version,
      release,
      files,
      sourceDigest,
      modelDigest,
      policyDigest,
      releaseDigest: digestOf(sums),
      exceptions,
      differences,
      qualitySources: content.quality_sources,
      kind,
      ...unwatchedIn(judged.evidence),
      service: noted.service,
      recipe: judged.recipe,
      profileDigest: digestOf(canonical(judged.profile)),
      coexistenceDays: judged.profile.coexistence_days,
    },
    diagnostics: [],
  };
}

/** What serving enforces, by path inside policy_snapshot/: the bound policies and the contracts. */
function snapshotOf({ policies, files }: JudgedRelease): ReadonlyMap<string, Uint8Array> {
  const contracts = [evidenceFiles.contract_input.file, evidenceFiles.contract_output.file].flatMap((file) => {
    const bytes = files.get(file);
    return bytes === undefined ? [] : [[file, bytes] as const];
  });
  return new Map([...policies.map(({ binding, bytes }) => [snapshotPath(binding.path), bytes] as const), ...contracts]);
}

/** What the model is, with what is assumed of the rest; undefined where model.yaml says nothing of it. */
function kindOf(judged: JudgedRelease): PlannedKind | undefined {
  const said = kindSaid(judged);
  return Object.keys(said).length === 0 ? undefined : { ...assumedKind(judged.modelFile), ...said };
}

/** The service of a vendor that answers in the model's place. */
function pinnedService({ evidence: { components } }: JudgedRelease): CompiledRelease['service'] {
  if (components?.service === undefined) return undefined;
  return { ...components.base_model, ...components.service };
}
