// relc explain CODE: the page of a diagnostic, in the language that was asked for.
import { isCode } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textOf } from '../lib/bytes.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';

export function explainCode({ files }: Pick<World, 'files'>, code: string, language: Language): Outcome {
  const page = isCode(code) ? files.own(`docs/diagnostics/${code}.md`) : undefined;
  if (page === undefined) return { diagnostics: [{ code: 'usage/no-such-code', facts: { observed: code } }] };
  const text = inLanguage(textOf(page) ?? '', language).trimEnd();
  return { diagnostics: [], lines: text.split('\n'), result: text };
}

/**
 * A page has the English text, the text of the gates, then Portuguese, one heading deeper. The gates' text is only in
 * English.
 */
function inLanguage(page: string, language: Language): string {
  const [inEnglish = '', portuguese = ''] = page.split('\n## Português\n');
  if (language === 'en') return inEnglish;
  const [title = ''] = page.split('\n', 1);
  const gates = inEnglish.indexOf('\n## Gate: ');
  const judged = gates < 0 ? '' : inEnglish.slice(gates);
  return `${title}\n${portuguese.replace(/^###/gm, '##')}${judged}`;
}
