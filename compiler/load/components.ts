// Components must be signed: the signed list of the model's files must contain components.yaml and every file that it
// names.

import type { Components } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { digestOf, parseSums } from '../lib/digest.ts';
import type { Document } from '../model/release.ts';

/** Reports components without a signature. Empty when there are none, or when the list itself is broken. */
export function componentFaults(
  components: Document<Components> | undefined,
  files: ReadonlyMap<string, Uint8Array>,
): readonly Diagnostic[] {
  const { file: name } = evidenceFiles.components;
  const bytes = files.get(name);
  const sums = files.get(evidenceFiles.model_sums.file);
  const signed = sums && parseSums(sums);
  if (components === undefined || bytes === undefined || signed === undefined) return [];
  const { prompts = [], retrieval, tools = [] } = components.value;
  const digests = new Set<string>(signed.values());
  // The signed copy may be in a folder: it is found by its bytes.
  const self: Diagnostic[] = digests.has(digestOf(bytes))
    ? []
    : [{ code: 'components/not-signed', file: components.file, pointer: '', facts: { observed: name } }];
  const named = [
    ...prompts.map((prompt, index) => ({ pointer: `/prompts/${index}`, ...prompt })),
    ...(retrieval ? [{ pointer: '/retrieval/index', ...retrieval.index }] : []),
    ...tools.map((tool, index) => ({ pointer: `/tools/${index}`, ...tool })),
  ];
  const others = named.flatMap(({ pointer, file, sha256 }): Diagnostic[] => {
    const expected = signed.get(file);
    const at = { file: components.file, pointer };
    if (expected === undefined) return [{ code: 'components/not-signed', ...at, facts: { observed: file } }];
    if (sha256 === expected) return [];
    return [{ code: 'components/digest-differs', ...at, facts: { component: file, observed: sha256, expected } }];
  });
  return [...self, ...others];
}
