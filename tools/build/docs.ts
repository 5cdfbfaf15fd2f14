/**
 * `docs/diagnostics/`: a page for each code and their table, from the catalogue and the METADATA of the gates; `relc
 * explain` prints these pages. `docs/gates.md`: every rule of the gates, the golden cases in which it denies, and the
 * matrix of risks and controls. `docs/evidence.md`: the files of a release. With `--check` nothing is written: pages that
 * differ are named, and the exit code is 1.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { allCodes, type Code, entryOf } from '../../compiler/diagnostics/catalogue.ts';
import type { Wording } from '../../compiler/diagnostics/entry.ts';
import { evidencePage } from './docs_evidence.ts';
import { writeOrCheck } from './generated.ts';

interface Annotation {
  readonly title: string;
  readonly description: string;
  readonly custom?: {
    readonly risk?: string;
    readonly codes?: readonly string[];
    readonly severity?: string;
    readonly controls?: readonly string[];
  };
}

/** A Rego file: the annotations of its package and of its rules. */
interface Gate extends Annotation {
  readonly file: string;
  readonly rules: readonly Annotation[];
}

const gatesFolder = join(import.meta.dirname, '../../policies/gates');
const lockFile = join(import.meta.dirname, '../../policies/policy.lock.json');
const casesFolder = join(import.meta.dirname, '../../testing/cases');

function readGates(): readonly Gate[] {
  const files = globSync('*.rego', { cwd: gatesFolder, exclude: ['*_test.rego'] }).sort();
  return files.flatMap((file) => {
    const [about, ...rules] = annotationsOf(readFileSync(join(gatesFolder, file), 'utf8'));
    return about === undefined ? [] : [{ ...about, file, rules }];
  });
}

/** Reads annotations as OPA does: the comment below `# METADATA` is YAML. The package comes first. */
function annotationsOf(rego: string): readonly Annotation[] {
  const comments = [...rego.matchAll(/^# METADATA\n((?:#.*\n)+)/gm)].map(([, comment = '']) => comment);
  return comments.map((comment) => load(comment.replace(/^# ?/gm, '')) as Annotation);
}

function page(code: Code, gates: readonly Gate[]): string {
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
const section = ({ summary, reason, fix }: Wording, heading: string, why: string, how: string): readonly string[] => [
  `**${summary}**`,
  ...(/^\{\w+\}$/.test(reason) ? [] : [`${heading} ${why}\n\n${readable(reason)}`]),
  `${heading} ${how}\n\n${readable(fix)}`,
];

/** `{observed}` becomes *observed*. Inside code, where Markdown has no emphasis, it becomes OBSERVED. */
function readable(text: string): string {
  return text
    .replace(/`\{(\w+)\}`/g, '*$1*')
    .replace(/`[^`]+`/g, (span) => span.replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase()))
    .replace(/\{(\w+)\}/g, '*$1*');
}

function gateSection(code: Code, gate: Gate): string {
  const rules = gate.rules.filter(({ custom }) => custom?.codes?.includes(code));
  const items = rules.map(({ title, description, custom }) => {
    const controls = custom?.controls?.join('; ') ?? 'none';
    return `- **${title}.** ${description}\n  Severity: ${custom?.severity}. Controls: ${controls}.`;
  });
  const about = `${gate.description}\nRisk: ${gate.custom?.risk}.\nRules, from \`policies/gates/${gate.file}\`:`;
  return items.length === 0 ? '' : [`## Gate: ${gate.title}`, about, items.join('\n')].join('\n\n');
}

const introduction = `\
Every code that relc can say. \`relc explain CODE\` prints its page. Words in *italics*, or in capitals inside code,
stand for the facts of a case. \`npm run docs\` writes these pages.

Todos os códigos que o relc emite. \`relc explain CODE\` mostra a página do código. Palavras em *itálico*, ou em
maiúsculas dentro de código, representam os fatos de cada caso. \`npm run docs\` gera estas páginas.`;

function table(codes: readonly Code[]): string {
  const groups = Object.entries(Object.groupBy(codes, (code) => code.replace(/\/.*$/, '')));
  const row = (code: Code) => {
    const { en, 'pt-BR': portuguese } = entryOf(code);
    return `| [${code}](${code}.md) | ${en.summary} | ${portuguese.summary} |`;
  };
  const tables = groups.map(([name, members = []]) =>
    [`## ${name}\n`, '| code | summary | resumo |', '| --- | --- | --- |', ...members.map(row)].join('\n'),
  );
  return `${['# Diagnostics', introduction, ...tables].join('\n\n')}\n`;
}

/** Recognised by the beginning of a control's name. */
const frameworks = [
  ['NIST SP 800-53', /^NIST SP 800-53 /],
  ['NIST, others', /^NIST (?!SP 800-53 )/],
  ['CSA CCM, AICM', /^CSA (CCM|AICM) /],
  ['ITIL', /^ITIL /],
  ['LGPD', /^LGPD /],
  ['GDPR', /^GDPR /],
  ['ISO/IEC', /^ISO\/IEC /],
  ['CMN', /^CMN /],
  ['OWASP, SLSA, SOX', /^(OWASP|SLSA|SOX) /],
] as const;

function gatesPage(gates: readonly Gate[]): string {
  const outputs = globSync('*/output.txt', { cwd: casesFolder })
    .sort()
    .map((path) => [dirname(path), readFileSync(join(casesFolder, path), 'utf8')] as const);
  const deniedIn = (code: string) =>
    outputs.filter(([, text]) => text.includes(`[${code}]`)).map(([name]) => `[${name}](../testing/cases/${name})`);
  const rows = gates.flatMap(({ rules }) =>
    rules.flatMap(({ title, custom }) =>
      (custom?.codes ?? []).map((code) => {
        const cases = deniedIn(code).slice(0, 2).join(', ') || 'tests beside the code';
        return `| [${code}](diagnostics/${code}.md) | ${title} | ${custom?.severity} | ${custom?.controls?.join('; ')} | ${cases} |`;
      }),
    ),
  );
  const risks = gates
    .filter(({ rules }) => rules.length > 0)
    .map(({ title, custom, rules }) => {
      const controls = [...new Set(rules.flatMap((rule) => rule.custom?.controls ?? []))].sort();
      const cells = frameworks.map(([, begins]) =>
        controls
          .filter((control) => begins.test(control))
          .map(bare)
          .join(', '),
      );
      return `| ${custom?.risk} | ${title} | ${cells.join(' | ')} |`;
    });
  return `${[
    '# Gates',
    'Every rule by which a release or a change is refused, from the METADATA of `policies/gates`; `npm run docs` writes this.',
    '## Rules',
    'All of them are silent in the case [samples-pass](../testing/cases/samples-pass), which passes every gate. `.ci/run` deletes each\nrule in turn and expects `opa test` to notice.',
    ['| code | rule | severity | controls | denied in |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    '## Risks and controls',
    'What each release shows for them stands in its `release_manifest.json`, under `controls`: the rules that were checked, the\nfiles that they read, and the exceptions without which they would have refused.',
    [
      `| risk | gate | ${frameworks.map(([name]) => name).join(' | ')} |`,
      `| --- | --- | ${frameworks.map(() => '---').join(' | ')} |`,
      ...risks,
    ].join('\n'),
  ].join('\n\n')}\n`;
}

/** A control without its framework's name, for a column that names the framework. */
const bare = (control: string): string => control.replace(/^(NIST SP 800-53|CSA CCM|LGPD|GDPR|ISO\/IEC|CMN|ITIL) /, '');

const codes = allCodes();
const gates = readGates();
const files = new Map(codes.map((code) => [`docs/diagnostics/${code}.md`, page(code, gates)]));
files.set('docs/diagnostics/README.md', table(codes));
files.set('docs/gates.md', gatesPage(gates));
files.set('docs/evidence.md', evidencePage(JSON.parse(readFileSync(lockFile, 'utf8')).controls));
writeOrCheck(files, 'npm run docs', ['docs/diagnostics/**/*.md']);
