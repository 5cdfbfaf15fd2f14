// The documents of the handoff: for each its view, in the order in which they are written. A view says everything that
// its templates have a place for; templates lie in templates/<language>/documents/.
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { type Language, languages } from '../../diagnostics/entry.ts';
import { render } from '../../document/render.ts';
import { textOf, utf8 } from '../../lib/bytes.ts';
import type { Digest } from '../../lib/digest.ts';
import { type Noted, notes } from '../notes/index.ts';
import { notesReaderOf } from '../notes/reader.ts';
import { changeTicket } from './change-ticket.ts';
import type { Handed, Sending, View } from './handed.ts';
import { incidentDossier } from './incident-dossier.ts';
import { lgpdAnnex } from './lgpd-annex.ts';
import { noticeConsumers } from './notice-consumers.ts';
import { noticeDeprecation, noticeEndOfSupport } from './notice-end.ts';
import { noticeGovernance } from './notice-governance.ts';
import { consumer, drift, incident, startup } from './runbooks.ts';
import { documentWordsOf } from './words/index.ts';

export type { Sending } from './handed.ts';

/** By the name of the file. */
const documents: Readonly<Record<string, View>> = {
  release_notes: ({ notes: said }) => said,
  'documents/change_ticket': changeTicket,
  'documents/notice_consumers': noticeConsumers,
  'documents/notice_deprecation': noticeDeprecation,
  'documents/notice_end_of_support': noticeEndOfSupport,
  'documents/notice_governance': noticeGovernance,
  'documents/lgpd_annex': lgpdAnnex,
  'documents/incident_dossier': incidentDossier,
  'documents/runbooks/serving_refuses_to_start': startup,
  'documents/runbooks/consumer_breaks': consumer,
  'documents/runbooks/incident': incident,
  'documents/runbooks/drift': drift,
};

/** Everything that people read of a release, in each language, by path inside its compiled folder. */
export function documentsOf(
  noted: Noted,
  templates: ReadonlyMap<string, Uint8Array>,
  sending?: Sending,
): Result<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const language of languages) {
    const handed: Handed = {
      ...{ noted, notes: notes(noted, language), sending },
      ...{ reader: notesReaderOf(language), words: documentWordsOf(language) },
    };
    for (const [name, view] of Object.entries(documents)) {
      const said = view(handed);
      if (said === undefined) continue;
      const template = `templates/${language}/${name}.md.hbs`;
      const written = render(template, templates.get(template), said, language);
      diagnostics.push(...written.diagnostics);
      if (written.value !== undefined) files.set(fileIn(language, name, 'md'), utf8(written.value));
    }
  }
  return diagnostics.length > 0 ? failed(...diagnostics) : { value: files, diagnostics };
}

/** Says below its title that it is no approved file, and which one is: a reader must not take one for the other. */
export function asCopy(path: string, bytes: Uint8Array, release: Digest, { target }: Sending): Uint8Array {
  const language = languages.find((one) => path.endsWith(`.${one}.md`)) ?? 'en';
  const said = documentWordsOf(language).copy(path, release, target);
  return utf8((textOf(bytes) ?? '').replace(/^(# .*\n\n)?/, (title) => `${title}> ${said}\n\n`));
}

/** The file of a compiled folder that is there in each language. */
export const fileIn = (language: Language, name: string, extension: string): string =>
  language === 'en' ? `${name}.${extension}` : `${name}.${language}.${extension}`;
