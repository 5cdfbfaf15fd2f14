// What is wrong in registry.json: relc fetched it, and plan compares it with the registry. So it is mended there, or
// fetched again; nobody is asked to edit it.
import { type Diagnostic, distinct } from '../diagnostics/diagnostic.ts';
import { joinPointer } from '../lib/json.ts';

interface Release {
  readonly model: string;
  readonly version: string;
}

/** Findings in registry.json, in words that lead to the registry or to fetching the file again. */
export const inFetched = (found: readonly Diagnostic[], release: Release): readonly Diagnostic[] =>
  distinct(found.map((one) => reworded(one, release)));

function reworded(found: Diagnostic, { model, version }: Release): Diagnostic {
  const { code, pointer = '', facts } = found;
  const about = { model, version, observed: facts?.['observed'] ?? null };
  if (edited.test(code)) return { ...found, code: 'registry/not-as-fetched', facts: { ...about, what: code } };
  if (!code.startsWith('shape/')) return found;
  const field = code === 'shape/missing-field' ? joinPointer(pointer, String(facts?.['field'])) : pointer;
  return { ...found, code: 'registry/unusable-fact', facts: { ...about, field } };
}

/** What relc never writes. How much a file says is up to the registry. */
const edited = /^(shape\/unknown-field|parse\/(?!too-|lfs-pointer).*)$/;
