// Handlebars for what people read. JSON is built, never templated: a template
// could produce a manifest that does not parse.
import { createRequire } from 'node:module';
import type * as handlebars from 'handlebars';
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
  try {
    return { value: compiled(source, language)(context), diagnostics: [] };
  } catch (error) {
    return failed({ code: 'compile/template', file, facts: { observed: (error as Error).message } });
  }
}

// Loaded where something is rendered: most commands render nothing, and pay for it at every start.
const library = (): typeof handlebars => createRequire(import.meta.url)('handlebars');

const known = new Map<string, handlebars.TemplateDelegate>();

/** Every release of a run is rendered from the same few templates. */
function compiled(source: string, language: Language): handlebars.TemplateDelegate {
  const key = `${language}\n${source}`;
  const template = known.get(key) ?? compileTemplate(source, language);
  known.set(key, template);
  return template;
}

function compileTemplate(source: string, language: Language): handlebars.TemplateDelegate {
  const engine = library().create();
  engine.registerHelper('inline', (value: unknown) => inline(String(value)));
  engine.registerHelper('value', (value: Json) => show(value, language));
  return engine.compile(source, { strict: true, noEscape: true, knownHelpersOnly: false });
}

/** What ends lines, and what no reader sees: names of fields and parameters may hold anything. */
const unseen = /[\s\p{Cc}\p{Cf}]+/gu;

/**
 * Values land in Markdown, and may not pose as more than text: as a heading, a row, a link or HTML. What stands inside a
 * word means nothing there, so names stay as they are.
 */
const inline = (value: string): string =>
  value
    .replace(unseen, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

function show(value: Json, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { maximumSignificantDigits: 6, useGrouping: false }).format(value);
  if (typeof value === 'string') return `\`${value.replace(unseen, ' ').replace(/[`|]+/g, ' ')}\``;
  return `\`${JSON.stringify(value).replace(unseen, ' ').replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
