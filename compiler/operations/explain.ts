// relc explain [CODE | TEXT…]: the page of a diagnostic, the list of all, or those that a text is found in; in the language
// that was asked for.

import { join } from 'node:path';
import { allCodes, entryOf, isCode, isOwnCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic, OwnWords } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textOf } from '../lib/bytes.ts';
import { nearNames } from '../lib/near.ts';
import { own } from '../lib/own.ts';
import { ownGatesLock } from '../model/policies.ts';
import { readLock } from '../policy/lock.ts';
import { type Explained, foundLines, listLines, pageLines } from '../report/explain.ts';
import { gatesInPortuguese } from '../report/gate-titles.ts';
import type { Outcome } from '../report/outcome.ts';
import { summaries } from '../report/summaries.ts';
import type { World } from '../world/port.ts';

type Here = Pick<World, 'files' | 'repository'>;

/** Without words, every code; of codes, their pages; otherwise the codes whose words have all of these. */
export function explain(world: Here, words: readonly string[], language: Language): Outcome {
  const [first] = words;
  if (first === undefined) return told(all(world, language), listLines);
  const pages = words.flatMap((word) => pageOf(world, word, language) ?? []);
  if (pages.length === words.length) return together(pages);
  const found = searched(all(world, language), words);
  const [only] = found;
  if (only !== undefined && found.length === 1) return pageOf(world, only.code, language) ?? told(found, foundLines);
  return found.length === 0 ? { diagnostics: [noSuchCode(words)] } : told(found, foundLines);
}

const told = (some: readonly Explained[], lines: (some: readonly Explained[]) => readonly string[]): Outcome => ({
  diagnostics: [],
  lines: lines(some),
  done: [summaries.explained(some.length)],
  result: some.map(({ code, summary }) => ({ code, summary })),
});

/** The pages of several codes, one below the other. */
const together = (pages: readonly Outcome[]): Outcome => ({
  diagnostics: [],
  lines: pages.flatMap(({ lines = [] }, index) => (index === 0 ? lines : ['', ...lines])),
  result: pages.map(({ result }) => String(result)).join('\n\n'),
});

function pageOf(world: Here, code: string, language: Language): Outcome | undefined {
  const words = isOwnCode(code) ? own(ownWords(world), code) : undefined;
  if (words !== undefined) {
    const lines = [`# ${code}: ${words.title}`, '', words.risk, '', words.fix].map(namingFacts);
    return { diagnostics: [], lines, result: lines.join('\n') };
  }
  const page = isCode(code) ? world.files.own(`docs/diagnostics/${code}.md`) : undefined;
  if (page === undefined) return undefined;
  const text = inLanguage(textOf(page) ?? '', language).trimEnd();
  return { diagnostics: [], lines: pageLines(text.split('\n')), result: text };
}

/** Of the gates of the repository around, as they were compiled. */
function ownWords({ files, repository }: Here): Readonly<Record<string, OwnWords>> {
  const bytes = repository.value && files.read(join(repository.value.root, ownGatesLock));
  return (bytes && readLock(bytes, 'own_gates_lock')?.words) ?? {};
}

/** A page is of no case, so that `{observed}` stands for nothing there. */
const namingFacts = (line: string): string =>
  line.replace(/\{(observed|expected)\}/g, (_, fact: string) => fact.toUpperCase());

/** Every code with its words in a language; those of own gates are in the one that their author chose. */
const all = (world: Here, language: Language): readonly Explained[] => [
  ...allCodes().map((code) => {
    const { summary, reason, cases = {}, fix } = entryOf(code)[language];
    return { code, summary, text: [reason, ...Object.values(cases), fix].join('\n') };
  }),
  ...Object.entries(ownWords(world)).map(([code, { title, risk, fix }]) => ({
    code,
    summary: title,
    text: `${risk}\n${fix}`,
  })),
];

/** Nobody types accents to search. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What has all of the words; in code or summary first. */
function searched(some: readonly Explained[], words: readonly string[]): readonly Explained[] {
  const wanted = words.flatMap((word) => plain(word).split(/\s+/)).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const isIn = (text: string) => wanted.every((word) => plain(text).includes(word));
  const isNamed = ({ code, summary }: Explained) => isIn(`${code} ${summary}`);
  const found = some.filter((one) => isIn(`${one.code} ${one.summary} ${one.text}`));
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
}

/** Many remember the name of a code and not its group. Whoever searched by words is not told to search by words. */
function noSuchCode(words: readonly string[]): Diagnostic {
  const observed = words.join(' ');
  const codes = allCodes();
  const named = Map.groupBy(codes, (code) => code.replace(/^.*\//, ''));
  const near = nearNames(observed, codes);
  const expected = near.length > 0 ? near : nearNames(observed, named.keys()).flatMap((name) => named.get(name) ?? []);
  const isCodeLike = words.length === 1 && observed.includes('/');
  const change = expected.length > 0 ? 'near' : isCodeLike ? 'code' : 'words';
  const mend = isCodeLike ? 'search' : 'words';
  return { code: 'usage/no-such-code', facts: { observed, change, mend, ...(change === 'near' && { expected }) } };
}

/**
 * A page has the English text, the text of the gates, then Portuguese, one heading deeper. The gates' text is only in
 * English, but for their titles and what stands around it.
 */
function inLanguage(page: string, language: Language): string {
  const [inEnglish = '', portuguese = ''] = page.split('\n## Português\n');
  if (language === 'en') return inEnglish;
  const [title = ''] = page.split('\n', 1);
  const gates = inEnglish.indexOf('\n## Gate: ');
  const judged = gates < 0 ? '' : portugueseLabels(inEnglish.slice(gates));
  return `${title}\n${portuguese.replace(/^###/gm, '##')}${judged}`;
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/^Risk: /gm, 'Risco: '],
  [/^Rules, from (.*):$/gm, 'Regras, de $1 (o texto do gate e das regras está em inglês):'],
  [/^ {2}Severity: (\w+)\. Evidence: (\w+)\. Controls: /gm, '  Severidade: $1. Evidência: $2. Controles: '],
];
const values: Readonly<Record<string, string>> = {
  ...{ critical: 'crítica', high: 'alta', medium: 'média', low: 'baixa' },
  ...{ verified: 'verificada', declared: 'declarada' },
};

/** What stands around the text of the gates. */
function portugueseLabels(text: string): string {
  const labelled = labels.reduce((so, [label, portuguese]) => so.replace(label, portuguese), text);
  const put = (_: string, before: string, value: string) => `${before}${own(values, value) ?? value}.`;
  const titled = labelled.replace(
    /^## Gate: (.*)$/gm,
    (_, title: string) => `## Gate: ${own(gatesInPortuguese, title) ?? title}`,
  );
  return titled.replace(/(Severidade: )(\w+)\./g, put).replace(/(Evidência: )(\w+)\./g, put);
}
