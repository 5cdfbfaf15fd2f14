// relc explain CODE: the page of a diagnostic.
import { join } from 'node:path';
import { readFile } from '../adapters/read.ts';
import { english } from '../diagnostics/catalogue.en.ts';
import { textOf } from '../lib/bytes.ts';
import type { Outcome } from './outcome.ts';

const pages = join(import.meta.dirname, '../../docs/diagnostics');

export function explainCommand(code: string): Outcome {
  const page = Object.hasOwn(english, code) ? readFile(join(pages, `${code}.md`)) : undefined;
  if (page === undefined) return { diagnostics: [{ code: 'usage/no-such-code', facts: { observed: code } }] };
  const text = textOf(page)?.trimEnd() ?? '';
  return { diagnostics: [], lines: text.split('\n'), result: text };
}
