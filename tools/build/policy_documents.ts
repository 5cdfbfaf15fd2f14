/** Writes the documents as gates know them, from the table of evidence. */
import { documentLists, moments } from '../../compiler/evidence/gates.ts';

export const documentsFile = 'policies/gates/documents.rego';

const comments = {
  of_run: 'Those that name the model, its version, and the run or the logged model that made it.',
  of_version: 'Those that name the model and its version alone.',
  compared: 'Those whose numbers are compared with those of the replaced version.',
  moments: 'By document, its field that says when it happened.',
} as const;

/** Formatted as `opa fmt` leaves it. */
export function documentsRego(): string {
  const lists = Object.entries(documentLists).map(([name, documents]) =>
    definition(name as keyof typeof documentLists, '[', documents.map(quoted), ']'),
  );
  const fields = [...moments].map(([document, field]) => `${quoted(document)}: ${quoted(field)}`);
  return [
    '# Generated from compiler/evidence/table.ts by `npm run policy:build`: edit that, not this.\npackage relc.documents\n',
    ...lists,
    definition('moments', '{', fields, '}'),
  ].join('\n');
}

const definition = (name: keyof typeof comments, open: string, entries: readonly string[], close: string): string =>
  `# ${comments[name]}\n${name} := ${open}\n${entries.map((entry) => `\t${entry},\n`).join('')}${close}\n`;

const quoted = (name: string): string => JSON.stringify(name);
