/** `docs/gates.md`: every rule, the golden cases in which it denies, and the matrix of risks and controls. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Annotation, Gate } from './metadata.ts';
import { type Source, sourceOf, withoutSource } from './sources.ts';

const casesFolder = join(import.meta.dirname, '../../testing/cases');

export function gatesPage(gates: readonly Gate[], sources: readonly Source[]): string {
  const rules = gates.flatMap((gate) => gate.rules);
  const cited = sources.filter((source) => controlsOf(rules, source, sources).length > 0);
  const head = ['risk', 'gate', ...cited.map(({ name, read }) => (read ? name : `${name}, not read`))];
  return `${[
    '# Gates',
    'Every rule by which a release or a change is refused, from the METADATA of `policies/gates`; `npm run docs` writes this.',
    '## Rules',
    'Cases are folders of `testing/cases` in the sources of relc; in `samples-pass`, which passes every gate, all rules are silent. `.ci/run` deletes each\nrule in turn and expects `opa test` to notice. A rule is *verified* where a signature, a digest or a measurement shows what it\njudges, *declared* where only a document says so.',
    table(['code', 'rule', 'severity', 'evidence', 'controls', 'denied in'], gates.flatMap(ruleRows(casesDenying()))),
    '## Risks and controls',
    'What each release shows for them stands in its `release_manifest.json`, under `controls`: whether it is verified or declared, the\nrules that were checked, the files that they read, and the exceptions without which they would have refused. In italics: the gate\nhas only declared rules for that control, which somebody else must put into effect, such as a gateway.',
    table(
      head,
      gates
        .filter((gate) => gate.rules.length > 0)
        .map((gate) => [
          gate.custom?.risk ?? '',
          gate.title,
          ...cited.map((source) => controlsOf(gate.rules, source, sources).map(shown(gate.rules, source)).join(', ')),
        ]),
    ),
    '## Sources',
    'What the controls are cited from (`tools/build/sources.yaml`). A source is *read* where somebody read its own text for this; the\nothers are cited from memory, so check them before you rely on them.',
    table(
      ['source', 'title', 'read', 'verified', 'declared'],
      cited.map((source) => sourceRow(rules, source, sources)),
    ),
  ].join('\n\n')}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The golden cases in which a code is said. The package has this page and no cases, so that links would lead nowhere. */
function casesDenying(): (code: string) => string {
  const outputs = globSync('*/output.txt', { cwd: casesFolder })
    .sort()
    .map((path) => [dirname(path), readFileSync(join(casesFolder, path), 'utf8')] as const);
  return (code) => {
    const names = outputs.filter(([, text]) => text.includes(`[${code}]`)).map(([name]) => name);
    const shown = names.slice(0, 2).map((name) => `\`${name}\``);
    return shown.join(', ') || 'tests beside the code';
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

/** The controls of a source that some rules name. */
const controlsOf = (rules: readonly Annotation[], source: Source, sources: readonly Source[]): readonly string[] =>
  [...new Set(rules.flatMap(({ custom }) => custom?.controls ?? []))]
    .filter((control) => sourceOf(control, sources) === source)
    .sort();

const shown = (rules: readonly Annotation[], source: Source) => (control: string) =>
  isVerified(rules, control) ? bare(control, source) : `*${bare(control, source)}*`;

/** A control without its source's name, for a column that has it. */
const bare = (control: string, source: Source): string => withoutSource(control, source) || 'all of it';

/** By all rules: what one gate only declares, another may verify. */
function sourceRow(rules: readonly Annotation[], source: Source, sources: readonly Source[]): readonly string[] {
  const controls = controlsOf(rules, source, sources);
  const such = (isWanted: boolean) =>
    controls
      .filter((control) => isVerified(rules, control) === isWanted)
      .map((control) => bare(control, source))
      .join(', ');
  return [source.name, source.title, source.read ? 'yes' : 'no', such(true), such(false)];
}

const isVerified = (rules: readonly Annotation[], control: string): boolean =>
  rules.some(({ custom }) => custom?.evidence === 'verified' && custom.controls?.includes(control));
