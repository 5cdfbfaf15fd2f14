// What the registry's page of a version says about a release, in Markdown: what it is, where its files are, and links.
// It fits beside what people wrote there; the notes say the rest.
import type { Prose } from '../../schemas/generated/documents.ts';
import type { Language } from '../diagnostics/entry.ts';
import { proseFor } from '../diagnostics/prose.ts';
import { inline } from '../document/render.ts';
import { evidenceFiles } from '../evidence/table.ts';
import type { JudgedRelease } from '../model/release.ts';
import type { Links } from './observability/links.ts';

/** More than half of what MLflow keeps. */
const longest = 3000;
const longestLine = 700;

const words = {
  en: {
    run: 'among the artifacts of the source run',
    loggedModel: 'beside the files of the logged model',
    files: (place: string, files: string) =>
      `Its files are ${place}, in the folder that the tag \`release_files\` names: ${files} and more. There, \`sha256sum -c SHA256SUMS\` compares them all. The tags say who approved it, and until when it may serve.`,
    scdr: 'Security and compliance decision (SCDR)',
    adr: 'Architecture decision (ADR)',
    metrics: 'Metrics',
    traces: 'Traces',
    logs: 'Logs',
    limits: 'Limits',
    risks: 'Risks that are accepted',
    until: (risk: string, day: string) => `${risk} (until ${day})`,
    rest: 'The release notes have the rest.',
  },
  'pt-BR': {
    run: 'entre os artefatos do run de origem',
    loggedModel: 'ao lado dos arquivos do logged model',
    files: (place: string, files: string) =>
      `Os arquivos estão ${place}, na pasta que a tag \`release_files\` indica: ${files} e outros. Ali, \`sha256sum -c SHA256SUMS\` compara todos. As tags dizem quem aprovou e até quando a versão pode servir.`,
    scdr: 'Decisão de segurança e compliance (SCDR)',
    adr: 'Decisão de arquitetura (ADR)',
    metrics: 'Métricas',
    traces: 'Traces',
    logs: 'Logs',
    limits: 'Limites',
    risks: 'Riscos aceitos',
    until: (risk: string, day: string) => `${risk} (até ${day})`,
    rest: 'As notas da release trazem o restante.',
  },
} as const;

/** `paths` are those of the compiled folder. */
export function description(judged: JudgedRelease, watched: Links, paths: readonly string[]): string {
  const { release, evidence } = judged;
  const language = languageOf(release.headline);
  const own = words[language];
  const text = (said: Prose) => line(proseFor(language, said) ?? '');
  const named = read.filter((file) => paths.includes(file)).map((file) => `\`${file}\``);
  const risks = release.residual_risks.map(({ risk, until }) => own.until(text(risk), until));
  const paragraphs = [
    text(release.headline),
    text(release.business_impact),
    own.files(evidence.registry.run_id === undefined ? own.loggedModel : own.run, named.join(', ')),
    ...links(judged, watched, language).map(item),
    ...listed(own.limits, release.limitations.map(text)),
    ...listed(own.risks, risks),
  ];
  return fitting(paragraphs, own.rest);
}

/** What people open first, the notes in each language. */
const read = [
  'release_notes.md',
  'release_notes.pt-BR.md',
  `evidence/${evidenceFiles.model_card.file}`,
  `policy_snapshot/${evidenceFiles.contract_input.file}`,
  `policy_snapshot/${evidenceFiles.contract_output.file}`,
  'dashboards_links.json',
];

/** The language in which the release says what is new; one text alone may be in any, and its frame is in English. */
const languageOf = (headline: Prose): Language => (typeof headline === 'string' || 'en' in headline ? 'en' : 'pt-BR');

function links(judged: JudgedRelease, { metrics, traces, logs }: Links, language: Language): readonly string[] {
  const own = words[language];
  const { scdr, adr } = judged.release.records;
  const all: readonly (readonly [string, string])[] = [
    [own.scdr, scdr],
    [own.adr, adr],
    [own.metrics, metrics],
    [own.traces, traces],
    [own.logs, logs],
  ];
  return all
    .map(([name, url]) => `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`)
    .filter((link) => link.length <= longestLine);
}

const listed = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`**${title}**`, ...items.map(item)];

const item = (text: string): string => `- ${text}`;

/** One line of text alone, so that nothing in it ends relc's part of a description. */
const line = (text: string): string =>
  inline(text.length <= longestLine ? text : `${text.slice(0, longestLine - 1).toWellFormed()}…`);

/** As many paragraphs as fit, with an empty line between them; items of a list follow each other. */
function fitting(paragraphs: readonly string[], rest: string): string {
  let text = '';
  let before: string | undefined;
  for (const paragraph of paragraphs) {
    const gap = before === undefined ? '' : before.startsWith('- ') && paragraph.startsWith('- ') ? '\n' : '\n\n';
    if (text.length + paragraph.length > longest) return `${text}\n\n${rest}`;
    text += `${gap}${paragraph}`;
    before = paragraph;
  }
  return text;
}
