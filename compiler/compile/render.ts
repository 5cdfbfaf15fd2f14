// Handlebars for what people read. JSON is built, never templated: a template
// could produce a manifest that does not parse.
import Handlebars from 'handlebars';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import type { Json } from '../lib/json.ts';

export const languages = ['en', 'pt-BR'] as const;
export type Language = (typeof languages)[number];

/** Renders one template, which must be there. Strict: a name that the context lacks is an error, never an empty place. */
export function render(
  file: string,
  bytes: Uint8Array | undefined,
  context: object,
  language: Language,
): Result<string> {
  const source = bytes && textOf(bytes);
  if (source === undefined) return failed({ code: 'load/missing-file', file });
  const engine = Handlebars.create();
  // Values land in Markdown: without its line breaks a value cannot pose as a heading or a table row.
  engine.registerHelper('inline', (value: unknown) => String(value).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim());
  engine.registerHelper('value', (value: Json) => show(value, language));
  try {
    const template = engine.compile(source, { strict: true, noEscape: true, knownHelpersOnly: false });
    return { value: template(context), diagnostics: [] };
  } catch (error) {
    return failed({ code: 'compile/template', file, facts: { observed: (error as Error).message } });
  }
}

function show(value: Json, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { maximumSignificantDigits: 6, useGrouping: false }).format(value);
  if (typeof value === 'string') return `\`${value.replace(/[\s`|]+/g, ' ')}\``;
  return `\`${JSON.stringify(value).replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
