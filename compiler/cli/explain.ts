// relc explain CODE: the page of a diagnostic.
import { readFile } from '../adapters/files.ts';
import { english } from '../diagnostics/catalogue.en.ts';
import { textOf } from '../lib/bytes.ts';
import type { Outcome } from './outcome.ts';

const pages = new URL('../../docs/diagnostics/', import.meta.url);

export function explainCommand(code: string): Outcome {
  const page = Object.hasOwn(english, code) ? readFile(new URL(`${code}.md`, pages).pathname) : undefined;
  if (page === undefined) return { diagnostics: [{ code: 'usage/no-such-code', facts: { observed: code } }] };
  const text = textOf(page)?.trimEnd() ?? '';
  return { diagnostics: [], lines: text.split('\n'), result: text };
}
