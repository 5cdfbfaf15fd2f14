// Turns a judged release into its compiled folder. Pure: the bytes are the same on every machine.

import type { Result } from '../diagnostics/diagnostic.ts';
import { languages } from '../diagnostics/entry.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { byBytes, utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, sumsFile, sumsText } from '../lib/digest.ts';
import { canonical, pretty } from '../lib/json.ts';
import { compiledPath, contractFiles, evidenceFolder, snapshotFolder, snapshotPath } from '../model/compiled.ts';
import { assumedKind } from '../model/past.ts';
import { descriptionFile, type PlannedKind } from '../model/plan.ts';
import type { CompiledRelease, JudgedRelease } from '../model/release.ts';
import type { GateControls } from '../policy/port.ts';
import { calendar } from './calendar.ts';
import { clientsCompatibility } from './clients.ts';
import { evidencedControls, filesRead } from './controls.ts';
import { description } from './description.ts';
import { documentDifferences } from './differences.ts';
import { asCopy, documentsOf, fileIn, type Sending } from './documents/index.ts';
import { kindSaid, manifest, unwatchedIn } from './manifest.ts';
import { dashboardLinks, prometheusRules, watchingOf } from './observability/index.ts';
import type { Links } from './observability/links.ts';

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
  for (const [path, bytes] of snapshot) files.set(`${snapshotFolder}/${path}`, bytes);
  files.set(`${snapshotFolder}/${sumsFile}`, snapshotSums);

  const differences = judged.previous && documentDifferences(judged.previous, judged);
  const kind = kindOf(judged);
  const controls = evidencedControls(judged, gates);
  const content = manifest(judged, policyDigest);
  const watching = watchingOf(judged, policyDigest);
  files.set('release_manifest.json', utf8(pretty({ ...content, differences: differences ?? null, controls })));
  files.set('dashboards_links.json', utf8(pretty(dashboardLinks(watching))));
  files.set('prometheus_rules.yaml', utf8(prometheusRules(watching)));
  files.set('clients_compat_report.json', utf8(pretty(clientsCompatibility(judged))));
  // Serving recomputes the model's digest from this list with stock tools.
  const modelSums = judged.files.get(evidenceFiles.model_sums.file);
  if (modelSums) files.set(evidenceFiles.model_sums.file, modelSums);

  const noted = {
    judged,
    differences: differences ?? [],
    controls,
    kind,
    service: pinnedService(judged),
    watching,
  };
  for (const language of languages) files.set(fileIn(language, 'calendar', 'ics'), utf8(calendar(judged, language)));
  const documents = documentsOf(noted, templates);
  if (documents.value === undefined) return documents;
  for (const [path, bytes] of documents.value) files.set(path, bytes);

  const compiled = withEvidence(judged, watching.links, files);
  const { model, version, release, sourceDigest, modelDigest, exceptions } = judged;
  return {
    value: {
      judged,
      controls,
      reads: filesRead(judged, gates),
      model,
      version,
      release,
      ...compiled,
      sourceDigest,
      modelDigest,
      policyDigest,
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

/** The documents of a release as they are to be sent. Those to which sending adds nothing are the approved bytes. */
export function documentsToSend(
  compiled: CompiledRelease,
  templates: ReadonlyMap<string, Uint8Array>,
  sending: Sending,
): Result<ReadonlyMap<string, Uint8Array>> {
  const { judged, controls, kind, service, policyDigest, releaseDigest, differences = [] } = compiled;
  const watching = watchingOf(judged, policyDigest);
  const rendered = documentsOf({ judged, controls, kind, service, differences, watching }, templates, sending);
  if (rendered.value === undefined) return rendered;
  const files = [...rendered.value].map(([path, bytes]) => {
    const isApproved = compiled.digests.get(path) === digestOf(bytes);
    return [path, isApproved ? bytes : asCopy(path, bytes, releaseDigest, sending)] as const;
  });
  return { value: new Map(files), diagnostics: [] };
}

/** What serving enforces, by path inside policy_snapshot/: the bound policies and the contracts. */
function snapshotOf({ policies, files }: JudgedRelease): ReadonlyMap<string, Uint8Array> {
  const contracts = contractFiles.flatMap((file) => {
    const bytes = files.get(file);
    return bytes === undefined ? [] : [[file, bytes] as const];
  });
  return new Map([...policies.map(({ binding, bytes }) => [snapshotPath(binding.path), bytes] as const), ...contracts]);
}

/** The whole folder with its list. What is in the release's folder has its digest already. */
function withEvidence(
  judged: JudgedRelease,
  links: Links,
  made: ReadonlyMap<string, Uint8Array>,
): Pick<CompiledRelease, 'files' | 'digests' | 'releaseDigest'> {
  const evidence = evidencePaths(judged);
  const page = utf8(description(judged, links, [...made.keys(), ...evidence.keys()]));
  const files = new Map([...made, [descriptionFile, page]]);
  const digests = new Map(digestsOf(files));
  for (const [path, file] of evidence) {
    const [bytes, digest] = [judged.files.get(file), judged.digests.get(file)];
    if (bytes === undefined || digest === undefined) continue;
    files.set(path, bytes);
    digests.set(path, digest);
  }
  const sums = utf8(sumsText(digests));
  const releaseDigest = digestOf(sums);
  files.set(sumsFile, sums);
  return { files, digests: digests.set(sumsFile, releaseDigest), releaseDigest };
}

/**
 * The documents of the release's folder by their paths in the compiled one, so that whoever looks at the version finds
 * what was decided on. Contracts and the list of the model's files are there already.
 */
function evidencePaths({ files }: JudgedRelease): ReadonlyMap<string, string> {
  const paths = [...files.keys()].sort(byBytes).map((file) => [compiledPath(file), file] as const);
  return new Map(paths.filter(([path]) => path.startsWith(`${evidenceFolder}/`)));
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
