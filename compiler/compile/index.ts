// Turns a judged release into its compiled folder. Pure: the bytes are the same on every machine.

import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { languages } from '../diagnostics/entry.ts';
import { render } from '../document/render.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, digestsOf, sumsFile, sumsText } from '../lib/digest.ts';
import { canonical, pretty, valueIn } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { assumedKind } from '../model/past.ts';
import type { PlannedKind } from '../model/plan.ts';
import type { CompiledRelease, JudgedRelease } from '../model/release.ts';
import type { GateControls } from '../policy/port.ts';
import { changesSince } from './changes.ts';
import { clientsCompatibility, consumerNotes } from './clients.ts';
import { evidencedControls } from './controls.ts';
import { documentDifferences, told } from './differences.ts';
import { dashboardLinks, kindSaid, manifest, snapshotPath, unwatchedIn } from './manifest.ts';
import { sourcesTold } from './sources.ts';

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
  files.set('dashboards_links.json', utf8(pretty(dashboardLinks(judged))));
  files.set('clients_compat_report.json', utf8(pretty(clientsCompatibility(judged))));
  // Serving recomputes the model's digest from this list with stock tools.
  const modelSums = judged.files.get(evidenceFiles.model_sums.file);
  if (modelSums) files.set(evidenceFiles.model_sums.file, modelSums);

  const diagnostics: Diagnostic[] = [];
  const context = {
    ...content,
    changes: judged.previous ? changesSince(judged.previous, judged) : null,
    ...told(differences ?? []),
    ...sourcesTold(content.quality_sources),
    verified: controls.filter(({ evidence }) => evidence === 'verified').map(({ control }) => control),
    declared: controls.filter(({ evidence }) => evidence === 'declared').map(({ control }) => control),
    dashboards: dashboardLinks(judged),
    emergency: judged.release.change.class === 'emergency' ? judged.release.change : null,
    recipe: judged.recipe ?? null,
    residual_risks: content.residual_risks.map((risk) => ({ measure: null, ...risk })),
    not_applicable: Object.entries(content.not_applicable ?? {}).map(([demand, said]) => ({ demand, ...said })),
    unwatched: Object.entries(content.unwatched ?? {}).map(([name, said]) => ({
      name,
      ...said,
    })),
    validation: validationNotes(judged),
    vendor_service: serviceNotes(judged),
    ...consumerNotes(judged),
    kind: kind ?? null,
    service: serviceLevels(judged),
    ...languageModel(judged),
  };
  for (const language of languages) {
    const file = `templates/${language}/release_notes.md.hbs`;
    const notes = render(file, templates.get(file), context, language);
    diagnostics.push(...notes.diagnostics);
    if (notes.value !== undefined)
      files.set(language === 'en' ? 'release_notes.md' : `release_notes.${language}.md`, utf8(notes.value));
  }
  if (diagnostics.length > 0) return failed(...diagnostics);

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
      service: pinnedService(judged),
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

/** What the second line said; null where it said nothing. `of` is another version, which it said it of. */
function validationNotes({ version, opinion }: JudgedRelease) {
  if (opinion === undefined) return null;
  const { conditions, ...said } = opinion;
  return {
    ...said,
    of: opinion.version === version ? null : opinion.version,
    day: dayOf(opinion.validated_at),
    is_conditional: opinion.opinion === 'approved-with-conditions',
    conditions: Object.entries(conditions).map(([id, { settled = null, ...rest }]) => ({ id, settled, ...rest })),
  };
}

/** What the model is, with what is assumed of the rest; undefined where model.yaml says nothing of it. */
function kindOf(judged: JudgedRelease): PlannedKind | undefined {
  const said = kindSaid(judged);
  return Object.keys(said).length === 0 ? undefined : { ...assumedKind(judged.modelFile), ...said };
}

/** What the profile promises, and what staging measured of it; null where it promises nothing. */
function serviceLevels({ profile: { slos }, evidence: { staging_report: staging } }: JudgedRelease) {
  const { latency_ms: latency, error_rate: errors, cost_per_1000_calls: cost, batch } = slos;
  const level = <T>(objective: T, measured: T | undefined) => ({ objective, measured: measured ?? null });
  return {
    latency: latency
      ? { p95: level(latency.p95, staging.latency_ms?.p95), p99: level(latency.p99, staging.latency_ms?.p99) }
      : null,
    errors: errors === undefined ? null : level(errors, staging.error_rate),
    cost: cost ? { currency: cost.currency, ...level(cost.amount, staging.cost_per_1000_calls?.amount) } : null,
    batch: batch
      ? {
          duration: level(batch.duration_seconds, staging.batch?.duration_seconds),
          rows: level(batch.rows_per_second, staging.batch?.rows_per_second),
        }
      : null,
  };
}

/** The service of a vendor that answers in the model's place. */
function pinnedService({ evidence: { components } }: JudgedRelease): CompiledRelease['service'] {
  if (components?.service === undefined) return undefined;
  return { ...components.base_model, ...components.service };
}

function serviceNotes(judged: JudgedRelease) {
  const service = pinnedService(judged);
  return service ? { ...service, has_sbom: judged.files.has(evidenceFiles.sbom.file) } : null;
}

/** Additional notes about an LLM; empty for other models. */
function languageModel({ profile, evidence }: JudgedRelease) {
  const { components, staging_report: staging } = evidence;
  const { prompts = [], retrieval, tools = [] } = components ?? {};
  return {
    levels: Object.entries(profile.slos.llm ?? {}).map(([name, objective]) => ({
      name,
      objective,
      measured: valueIn(staging, 'llm', 'measured', name) ?? null,
    })),
    base_models: components && !components.service ? [components.base_model] : [],
    component_files: [...prompts, ...(retrieval ? [retrieval.index] : []), ...tools],
  };
}
