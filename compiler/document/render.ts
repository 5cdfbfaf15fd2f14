// Handlebars templates for people. JSON is built, never templated: a template could produce a manifest that does not
// parse.

import { createRequire } from 'node:module';
import type * as handlebars from 'handlebars';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textOf } from '../lib/bytes.ts';
import { messageOf } from '../lib/fault.ts';
import type { Json } from '../lib/json.ts';
import { recent } from '../lib/recent.ts';

/** How values become text and nothing else: by the helpers `inline`, `cell` and `value`, or, in HTML, each of them. */
type Format = 'md' | 'html';

/** Renders one template, which must exist. A name that the context lacks is an error, never an empty place. */
export function render(
  file: string,
  bytes: Uint8Array | undefined,
  context: object,
  language: Language,
  format: Format = 'md',
): Result<string> {
  const source = bytes && textOf(bytes);
  if (source === undefined) return failed({ code: 'load/missing-file', file });
  try {
    return { value: compiled(source, language, format)(context), diagnostics: [] };
  } catch (error) {
    return failed({ code: 'compile/template', file, facts: { observed: messageOf(error) } });
  }
}

// Loaded on first use: most commands render nothing.
const library = (): typeof handlebars => createRequire(import.meta.url)('handlebars');

const known = new Map<string, handlebars.TemplateDelegate>();

/** All releases of a run use the same few templates, so each is compiled once. */
function compiled(source: string, language: Language, format: Format): handlebars.TemplateDelegate {
  const key = `${language} ${format}\n${source}`;
  const template = known.get(key) ?? compileTemplate(source, language, format);
  known.set(key, template);
  return template;
}

function compileTemplate(source: string, language: Language, format: Format): handlebars.TemplateDelegate {
  const engine = library().create();
  engine.registerHelper('inline', (value: unknown) => inline(String(value)));
  engine.registerHelper('cell', (value: unknown) => marksEscaped(String(value)));
  engine.registerHelper('value', (value: Json) => show(value, language));
  engine.registerHelper('items', (items: readonly Json[], sign: string) =>
    items.map((item) => `${sign} ${show(item, language)}`).join(', '),
  );
  return engine.compile(source, { strict: true, noEscape: format === 'md', knownHelpersOnly: false });
}

/** Line ends and invisible characters: names of fields and parameters may contain anything. */
const unseen = /[\s\p{Cc}\p{Cf}]+/gu;

/**
 * Escapes values for Markdown: they must not become a heading, a table row, a link or HTML. Signs inside a word have no
 * meaning there, so names stay unchanged.
 */
const inline = (value: string): string =>
  marksEscaped(value)
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** The same inside a table or a line, where nothing is a heading or an item of a list: numbers stay as they are. */
const marksEscaped = (value: string): string =>
  value
    .replace(unseen, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/** One takes longer to make than all numbers of a page to write. */
const numbersIn = recent(
  (language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 6, useGrouping: false }),
  2,
);

function show(value: Json, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number') return numbersIn(language).format(value);
  if (typeof value === 'string') return `\`${value.replace(unseen, ' ').replace(/[`|]+/g, ' ')}\``;
  return `\`${JSON.stringify(value).replace(unseen, ' ').replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
