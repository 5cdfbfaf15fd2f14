// What leads out of a finding that something asked for is missing: to add it, or to say that it does not apply, where
// demands.yaml lets somebody accept that.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { broughtBy, evidenceFiles, isDocumentName } from '../evidence/table.ts';
import type { LoadedRelease } from '../model/release.ts';

/** Gates say what is asked, by its name in `not_applicable`, who asks for it, and which roles may accept that it does not apply. */
export function withDemands(
  denial: Diagnostic,
  { model, version }: Pick<LoadedRelease, 'model' | 'version'>,
): Diagnostic {
  const { demand, roles } = denial.facts ?? {};
  if (typeof demand !== 'string') return denial;
  const document = demand.replace(/^evidence\//, '');
  const facts = isDocumentName(document)
    ? { model, version, change: 'demanded', ...broughtBy(evidenceFiles[document]) }
    : { mend: denial.facts?.['mend'] ?? 'added' };
  const isDeclinable = Array.isArray(roles) && roles.length > 0;
  const mend = isDeclinable ? `${facts.mend}_or_declined` : facts.mend;
  return { ...denial, facts: { ...facts, ...denial.facts, mend } };
}
