// Handlebars templates for people. JSON is built, never templated: a template could produce a manifest that does not
// parse.

import { createRequire } from 'node:module';
import type * as handlebars from 'handlebars';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { countedIn, numberIn } from '../diagnostics/numbers.ts';
import { byBytes, textOf } from '../lib/bytes.ts';
import { messageOf } from '../lib/fault.ts';
import type { Json } from '../lib/json.ts';
import { type UnknownName, unknownNames } from './template-fields.ts';

/** How values become text and nothing else: by the helpers `inline`, `cell`, `value` and `counted`, or, in HTML, each of them. */
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
    const { program, helpers, write } = compiled(source, language, format);
    const unknown = unknownNames(program, context, helpers);
    if (unknown.length > 0) return failed(...unknown.map((one) => unknownName(file, source, one)));
    return { value: write(context), diagnostics: [] };
  } catch (error) {
    return failed({ code: 'compile/template', file, facts: { observed: messageOf(error) } });
  }
}

function unknownName(file: string, source: string, { name, line, column, known }: UnknownName): Diagnostic {
  const before = source.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, one) => sum + one.length + 1, column);
  return { code: 'compile/template-name', file, offset, facts: { observed: name, expected: known.toSorted(byBytes) } };
}

// Loaded on first use: most commands render nothing.
const library = (): typeof handlebars => createRequire(import.meta.url)('handlebars');

interface Compiled {
  readonly program: hbs.AST.Program;
  /** Names that are no fields. */
  readonly helpers: readonly string[];
  readonly write: handlebars.TemplateDelegate;
}

const known = new Map<string, Compiled>();

/** All releases of a run use the same few templates, so each is compiled once. */
function compiled(source: string, language: Language, format: Format): Compiled {
  const key = `${language} ${format}\n${source}`;
  const template = known.get(key) ?? compileTemplate(source, language, format);
  known.set(key, template);
  return template;
}

function compileTemplate(source: string, language: Language, format: Format): Compiled {
  const engine = library().create();
  engine.registerHelper('inline', (value: unknown) => inline(String(value)));
  engine.registerHelper('cell', (value: unknown) => marksEscaped(String(value)));
  engine.registerHelper('value', (value: Json) => show(value, language));
  engine.registerHelper('counted', countedIn(language));
  // One would write among the reports, and the other finds nothing in silence where a name is wrong.
  for (const name of ['log', 'lookup']) engine.unregisterHelper(name);
  const program = engine.parse(source);
  const write = engine.compile(program, { strict: true, noEscape: format === 'md', knownHelpersOnly: false });
  return { program, helpers: Object.keys(engine.helpers).filter((name) => !name.endsWith('Missing')), write };
}

/** Line ends and invisible characters: names of fields and parameters may contain anything. */
const unseen = /[\s\p{Cc}\p{Cf}]+/gu;

/**
 * Escapes values for Markdown: they must not become a heading, a table row, a link or HTML. Signs inside a word have no
 * meaning there, so names stay unchanged.
 */
export const inline = (value: string): string =>
  marksEscaped(value)
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** The same inside a table or a line, where nothing is a heading or an item of a list: numbers stay as they are. */
const marksEscaped = (value: string): string =>
  value
    .replace(unseen, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

function show(value: Json, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number') return numberIn(language, value);
  if (typeof value === 'string') return `\`${value.replace(unseen, ' ').replace(/[`|]+/g, ' ')}\``;
  return `\`${JSON.stringify(value).replace(unseen, ' ').replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
