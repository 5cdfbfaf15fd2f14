/**
 * `docs/diagnostics/`: a page for each code and their table, from the catalogue and the METADATA of the gates; `relc
 * explain` prints these pages. `docs/gates.md`: every rule of the gates, the golden cases in which it denies, and the
 * matrix of risks and controls. `docs/evidence.md`: the files of a release. `docs/demands.md`: what is asked of which
 * models. `docs/security.md`: what was attacked, and what answers. `docs/requirements.md`: what is asked for, where it lives and what
 * shows it; a row that names what is not there is named, and the exit code is 1. With `--check` nothing is written: pages that differ are
 * named, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCodes, type CatalogueCode, entryOf } from '../../compiler/diagnostics/catalogue.ts';
import type { Wording } from '../../compiler/diagnostics/entry.ts';
import { demandsPage, readDemands } from './docs_demands.ts';
import { evidencePage } from './docs_evidence.ts';
import { gatesPage } from './docs_gates.ts';
import {
  readProject,
  readRequirements,
  requirementFaults,
  requirementsFile,
  requirementsPage,
} from './docs_requirements.ts';
import { readAttacks, securityPage } from './docs_security.ts';
import { writeOrCheck } from './generated.ts';
import { type Gate, readGates } from './metadata.ts';
import { readCitedSources } from './sources.ts';

const schemas = join(import.meta.dirname, '../../schemas');
const lockFile = join(import.meta.dirname, '../../policies/policy.lock.json');

function page(code: CatalogueCode, gates: readonly Gate[]): string {
  const judged = gates.map((gate) => gateSection(code, gate)).filter((text) => text !== '');
  const blocks = [
    `# ${code}`,
    ...section(entryOf(code).en, '##', 'Why', 'How to fix'),
    ...judged,
    '## Português',
    ...section(entryOf(code)['pt-BR'], '###', 'Por quê', 'Como corrigir'),
  ];
  if (judged.length > 0) blocks.push('Regras, severidade e controles: na seção "Gate".');
  return `${blocks.join('\n\n')}\n`;
}

/** A reason that is only a placeholder says nothing without a case. */
const section = (
  { summary, reason, cases = {}, fix, words = {} }: Wording,
  heading: string,
  why: string,
  how: string,
): readonly string[] => [
  `**${summary}**`,
  ...(/^\{\w+\}$/.test(reason)
    ? []
    : [`${heading} ${why}\n\n${[reason, ...Object.values(cases)].map(readable).join('\n\n')}`]),
  `${heading} ${how}\n\n${readable(fix)}`,
  ...Object.entries(words).map(([fact, said]) =>
    Object.values(said)
      .filter((text) => text !== '')
      .map((text) => `- *${fact}*: ${readable(text)}`)
      .join('\n'),
  ),
];

/** `{observed}` becomes *observed*. Inside code, where Markdown has no emphasis, it becomes OBSERVED. */
function readable(text: string): string {
  return text
    .replace(/\{(\w+) [^{}|]+\|([^{}|]+)\}/g, '{$1} $2')
    .replace(/`\{(\w+)\}`/g, '*$1*')
    .replace(/`[^`]+`/g, (span) => span.replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase()))
    .replace(/\{(\w+)\}/g, '*$1*');
}

function gateSection(code: CatalogueCode, gate: Gate): string {
  const rules = gate.rules.filter(({ custom }) => custom?.codes?.includes(code));
  const items = rules.map(({ title, description, custom }) => {
    const controls = custom?.controls?.join('; ') ?? 'none';
    return `- **${title}.** ${description}\n  Severity: ${custom?.severity}. Evidence: ${custom?.evidence}. Controls: ${controls}.`;
  });
  const about = `${gate.description}\nRisk: ${gate.custom?.risk}.\nRules, from \`policies/gates/${gate.file}\`:`;
  return items.length === 0 ? '' : [`## Gate: ${gate.title}`, about, items.join('\n')].join('\n\n');
}

const introduction = `\
Every code that relc can say. \`relc explain CODE\` prints its page. Words in *italics*, or in capitals inside code,
stand for the facts of a case. \`npm run docs\` writes these pages.

Todos os códigos que o relc emite. \`relc explain CODE\` mostra a página do código. Palavras em *itálico*, ou em
maiúsculas dentro de código, representam os fatos de cada caso. \`npm run docs\` gera estas páginas.`;

function table(codes: readonly CatalogueCode[]): string {
  const groups = Object.entries(Object.groupBy(codes, (code) => code.replace(/\/.*$/, '')));
  const row = (code: CatalogueCode) => {
    const { en, 'pt-BR': portuguese } = entryOf(code);
    return `| [${code}](${code}.md) | ${en.summary} | ${portuguese.summary} |`;
  };
  const tables = groups.map(([name, members = []]) =>
    [`## ${name}\n`, '| code | summary | resumo |', '| --- | --- | --- |', ...members.map(row)].join('\n'),
  );
  return `${['# Diagnostics', introduction, ...tables].join('\n\n')}\n`;
}

const codes = allCodes();
const gates = readGates();
const files = new Map(codes.map((code) => [`docs/diagnostics/${code}.md`, page(code, gates)]));
files.set('docs/diagnostics/README.md', table(codes));
files.set('docs/gates.md', gatesPage(gates, readCitedSources()));
files.set('docs/demands.md', demandsPage(readDemands()));
files.set('docs/security.md', securityPage(readAttacks()));
const requirements = readRequirements();
files.set('docs/requirements.md', requirementsPage(requirements));
const schemaOf = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8'));
files.set('docs/evidence.md', evidencePage(JSON.parse(readFileSync(lockFile, 'utf8')).controls, schemaOf));
writeOrCheck(files, 'npm run docs', ['docs/diagnostics/**/*.md']);
for (const fault of requirementFaults(requirements, readProject)) {
  console.log(`${requirementsFile}: ${fault}`);
  process.exitCode = 1;
}
