// relc explain CODE: the page of a diagnostic, in the language that was asked for.
import { join } from 'node:path';
import { allCodes, isCode, isOwnCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic, OwnWords } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textOf } from '../lib/bytes.ts';
import { nearNames } from '../lib/near.ts';
import { own } from '../lib/own.ts';
import { ownGatesLock } from '../model/policies.ts';
import { readLock } from '../policy/lock.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';

export function explainCode(world: Pick<World, 'files' | 'repository'>, code: string, language: Language): Outcome {
  const { files } = world;
  const words = isOwnCode(code) ? ownWords(world, code) : undefined;
  if (words !== undefined) {
    const lines = [`# ${code}: ${words.title}`, '', words.risk, '', words.fix].map(namingFacts);
    return { diagnostics: [], lines, result: lines.join('\n') };
  }
  const page = isCode(code) ? files.own(`docs/diagnostics/${code}.md`) : undefined;
  if (page === undefined) return { diagnostics: [noSuchCode(code)] };
  const text = inLanguage(textOf(page) ?? '', language).trimEnd();
  return { diagnostics: [], lines: text.split('\n'), result: text };
}

/** Of a gate of the repository around, as it was compiled. */
function ownWords({ files, repository }: Pick<World, 'files' | 'repository'>, code: string): OwnWords | undefined {
  const bytes = repository.value && files.read(join(repository.value.root, ownGatesLock));
  return own(bytes && readLock(bytes, 'own_gates_lock')?.words, code);
}

/** A page is of no case, so that `{observed}` stands for nothing there. */
const namingFacts = (line: string): string =>
  line.replace(/\{(observed|expected)\}/g, (_, fact: string) => fact.toUpperCase());

function noSuchCode(observed: string): Diagnostic {
  const near = nearNames(observed, allCodes());
  return {
    code: 'usage/no-such-code',
    facts: { observed, ...(near.length > 0 && { change: 'near', expected: near }) },
  };
}

/**
 * A page has the English text, the text of the gates, then Portuguese, one heading deeper. The gates' text is only in
 * English, but for what stands around it.
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
  [/^Rules, from /gm, 'Regras, de '],
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
  return labelled.replace(/(Severidade: )(\w+)\./g, put).replace(/(Evidência: )(\w+)\./g, put);
}
