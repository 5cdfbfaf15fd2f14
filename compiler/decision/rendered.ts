// The page as a file: Markdown for merge requests, and HTML that needs nothing but itself.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { render } from '../document/render.ts';
import type { Page, Row, Section } from './page.ts';

export const pageFormats = ['md', 'html'] as const;
export type PageFormat = (typeof pageFormats)[number];

/** The page in each format. `own` reads a file of relc's own: the templates fit this page, whatever judges. */
export function rendered(
  page: Page,
  own: (path: string) => Uint8Array | undefined,
): Result<ReadonlyMap<PageFormat, string>> {
  const files = new Map<PageFormat, string>();
  for (const format of pageFormats) {
    const file = `templates/page/decision.${format}.hbs`;
    const { value, diagnostics } = render(file, own(file), contextOf(page), page.language, format);
    if (value === undefined) return failed(...diagnostics);
    files.set(format, value);
  }
  return { value: files, diagnostics: [] };
}

/** Templates are strict: they have a place for everything, and everything has a value. */
const contextOf = ({ language, title, first, more, next }: Page) => ({
  ...{ language, title, next: next ?? null },
  sections: [...first, ...more].map(sectionOf),
});

const sectionOf = ({ id, title, rows, isFolded }: Section) => ({
  ...{ id, title, is_folded: isFolded ?? false, summary: rows[0]?.items[0]?.text ?? '' },
  rows: rows.map((one) => ({
    label: `${one.label}${one.order ?? ''}`,
    items: one.items,
    table: tableOf(one),
    is_one: one.items.length === 1,
  })),
});

/** Rows of a table are the items again, each in the colour of its item. */
const tableOf = ({ items, table }: Row) =>
  table
    ? { head: table.head, rows: table.rows.map((cells, index) => ({ cells, tone: items[index]?.tone ?? 'plain' })) }
    : null;
