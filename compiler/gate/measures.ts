// Measures that residual risks name. One that names nothing accepts nothing, and nobody would see that it was mistyped.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { isJsonObject, type Json, valueAt } from '../lib/json.ts';
import { nearNames } from '../lib/near.ts';
import type { Compatibility, LoadedRelease, Previous } from '../model/release.ts';

/** What is measured or promised, and may become worse. */
const documents = ['fairness', 'shadow_eval', 'staging_report', 'drift_baseline', 'rollout_decision'] as const;
const contracts = ['contract_input', 'contract_output'] as const;

/** More names than these are not looked through for one that is near. */
const mostNames = 10_000;

/** Risks whose measure is at no place of this release or of the one that it replaces. `denied` is what gates refuse. */
export function unknownMeasures(
  loaded: LoadedRelease,
  previous: Previous | undefined,
  { replaced }: Compatibility,
  denied: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { release } = loaded;
  // Without the replaced version nobody can tell what there was.
  if (release === undefined || (previous === undefined && release.value.replaces !== 'none')) return [];
  const evidence: readonly Evidence[] = [loaded.evidence, ...(previous ? [previous.evidence] : [])];
  const differences = new Set((replaced ?? []).map(({ measure }) => measure));
  const isKnown = (measure: string) =>
    measure === 'previous_version' ||
    // A consumer that is gone is named nowhere else.
    measure.startsWith('consumers/') ||
    differences.has(measure) ||
    isUnread(loaded, denied, measure) ||
    evidence.some((one) => isThere(one, measure));
  return release.value.residual_risks.flatMap(({ measure }, index): Diagnostic[] => {
    if (measure === undefined || isKnown(measure)) return [];
    const near = nearNames(measure, [...differences, ...evidence.flatMap(namesIn)]);
    const facts = { observed: measure, ...(near.length > 0 && { change: 'near', expected: near }) };
    const pointer = `/residual_risks/${index}/measure`;
    return [{ code: 'release/no-such-measure', file: release.file, pointer, facts }];
  });
}

type Evidence = Previous['evidence'];

function isThere(evidence: Evidence, measure: string): boolean {
  const [document = '', ...way] = measure.split('/');
  const value = [...documents, ...contracts].some((one) => one === document) ? evidence[document]?.value : undefined;
  if (value === undefined || way.length === 0) return false;
  const [, ofBaseline] = /^shadow_eval\/candidate\/([^/]+)$/.exec(measure) ?? [];
  return (
    valueAt(value, `/${way.join('/')}`) !== null ||
    // Shadow measured it of the version before alone.
    (ofBaseline !== undefined && valueAt(value, `/baseline_metrics/${ofBaseline}`) !== null)
  );
}

/** A document that is missing or wrong is refused as such; one that such a model does not need is not. */
const isUnread = (
  { evidence, files, folder }: LoadedRelease,
  denied: readonly Diagnostic[],
  measure: string,
): boolean =>
  [...documents, ...contracts].some((one) => {
    const { file, required } = evidenceFiles[one];
    const isRefused = required === 'always' || files.has(file) || denied.some((it) => it.file === `${folder}/${file}`);
    return measure.startsWith(`${one}/`) && evidence[one] === undefined && isRefused;
  });

/** The places of what was measured: contracts have too many. */
function namesIn(evidence: Evidence): readonly string[] {
  const found: string[] = [];
  const walk = (value: Json | undefined, name: string): void => {
    if (found.length >= mostNames || value === undefined) return;
    found.push(name);
    if (isJsonObject(value)) for (const [key, below] of Object.entries(value)) walk(below, `${name}/${key}`);
  };
  for (const document of documents) walk(evidence[document]?.value, document);
  return [...new Set(found)];
}
