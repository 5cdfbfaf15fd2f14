/** `docs/gates.md`: every rule, the golden cases in which it denies, and the matrix of risks and controls. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Annotation, Gate } from './metadata.ts';

const casesFolder = join(import.meta.dirname, '../../testing/cases');

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

export function gatesPage(gates: readonly Gate[]): string {
  const head = ['risk', 'gate', ...frameworks.map(([name]) => name)];
  return `${[
    '# Gates',
    'Every rule by which a release or a change is refused, from the METADATA of `policies/gates`; `npm run docs` writes this.',
    '## Rules',
    'All of them are silent in the case [samples-pass](../testing/cases/samples-pass), which passes every gate. `.ci/run` deletes each\nrule in turn and expects `opa test` to notice. A rule is *verified* where a signature, a digest or a measurement shows what it\njudges, *declared* where only a document says so.',
    table(['code', 'rule', 'severity', 'evidence', 'controls', 'denied in'], gates.flatMap(ruleRows(casesDenying()))),
    '## Risks and controls',
    'What each release shows for them stands in its `release_manifest.json`, under `controls`: whether it is verified or declared, the\nrules that were checked, the files that they read, and the exceptions without which they would have refused. In italics: the gate\nhas only declared rules for that control, which somebody else must put into effect, such as a gateway.',
    table(head, gates.filter(({ rules }) => rules.length > 0).map(riskRow)),
  ].join('\n\n')}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The golden cases in which a code is said, as links. */
function casesDenying(): (code: string) => string {
  const outputs = globSync('*/output.txt', { cwd: casesFolder })
    .sort()
    .map((path) => [dirname(path), readFileSync(join(casesFolder, path), 'utf8')] as const);
  return (code) => {
    const names = outputs.filter(([, text]) => text.includes(`[${code}]`)).map(([name]) => name);
    const links = names.slice(0, 2).map((name) => `[${name}](../testing/cases/${name})`);
    return links.join(', ') || 'tests beside the code';
  };
}

const ruleRows =
  (deniedIn: (code: string) => string) =>
  ({ rules }: Gate): readonly (readonly string[])[] =>
    rules.flatMap(({ title, custom }) =>
      (custom?.codes ?? []).map((code) => [
        `[${code}](diagnostics/${code}.md)`,
        title,
        custom?.severity ?? '',
        custom?.evidence ?? '',
        custom?.controls?.join('; ') ?? '',
        deniedIn(code),
      ]),
    );

function riskRow({ title, custom, rules }: Gate): readonly string[] {
  const controls = [...new Set(rules.flatMap((rule) => rule.custom?.controls ?? []))].sort();
  const cells = frameworks.map(([, begins]) =>
    controls
      .filter((control) => begins.test(control))
      .map((control) => (isVerified(rules, control) ? bare(control) : `*${bare(control)}*`))
      .join(', '),
  );
  return [custom?.risk ?? '', title, ...cells];
}

const isVerified = (rules: readonly Annotation[], control: string): boolean =>
  rules.some(({ custom }) => custom?.evidence === 'verified' && custom.controls?.includes(control));

/** A control without its framework's name, for a column that names the framework. */
const bare = (control: string): string => control.replace(/^(NIST SP 800-53|CSA CCM|LGPD|GDPR|ISO\/IEC|CMN|ITIL) /, '');
