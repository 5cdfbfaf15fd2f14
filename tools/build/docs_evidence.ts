/** `docs/evidence.md`: the table of evidence for people, with the gates that read each document. */
import { type DocumentName, documentNames, type EvidenceFile, evidenceFiles } from '../../compiler/evidence/table.ts';
import { own } from '../../compiler/lib/own.ts';
import type { GateControls } from '../../compiler/policy/port.ts';
import { evidenceFilePage, type SchemaOf } from '../../compiler/report/evidence.ts';

const about = {
  run: 'model, version, and its run or logged model',
  version: 'model and version',
  rule: 'by a rule of its own',
  folder: 'by its folder',
} as const;

const needed = {
  always: 'always',
  never: 'no',
  gate: 'unless an exception waives it',
  policy: 'where approvals.yaml asks for it',
  demanded: 'where [demands.yaml](demands.md) asks for it',
} as const;

const neededFor = {
  components: "for an LLM or a vendor's service",
  vex_signature: 'where the VEX waives something',
} as const;

const introduction = `\
The files of a release folder, \`releases/<model>/<version>/\`; anything else there is refused. \`npm run docs\` writes this from
\`compiler/evidence/table.ts\`, the one list of them.

- **needed**: by every release, or by those that are approved on that day or later; others may leave it out.
- **about**: what the document says it is about. The gate \`identity\` compares it with the release and the registry.
- **moment**: the field that says when it happened. The gate \`evidence\` refuses one in the future.
- **person**: the field that says who did it. The gate \`people\` refuses whoever people.yaml does not know with the role for it.
- **read by**: the gates that look at its content. Every document is also parsed strictly and must have its shape.

Below the table is a page on each, which \`relc explain evidence FILE\` prints too. \`relc new\` begins those that people or pipelines write: YAML
with the words in comments, JSON with \`TODO: …\` where a value belongs. Words on fields come from \`schemas/*.cue\`, and editors show the same.`;

/** The gates come from the policy lock. */
export function evidencePage(gates: readonly GateControls[], schemaOf: SchemaOf): string {
  const head = ['file', 'needed', 'shape', 'about', 'moment', 'person', 'read by', 'comes from'];
  const rows = documentNames.map((name) => row(name, evidenceFiles[name], gates));
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const pages = documentNames.map((name) => evidenceFilePage(name, schemaOf, 'en', '##').join('\n'));
  return `${['# Evidence', introduction, table.join('\n'), ...pages].join('\n\n')}\n`;
}

function row(name: DocumentName, evidence: EvidenceFile, gates: readonly GateControls[]): readonly string[] {
  const { required, schema } = evidence;
  const part = name === 'release' ? name : `evidence.${name}`;
  const readers = new Set(gates.filter(({ reads }) => reads.includes(part)).map(({ gate }) => gate));
  const content = 'about' in evidence ? evidence : undefined;
  return [
    `\`${evidence.file}\``,
    own(neededFor, name) ?? (typeof required === 'string' ? needed[required] : `since ${required.since}`),
    schema === undefined ? '' : `[${schema}](../schemas/${schema}.schema.json)`,
    content === undefined ? '' : about[content.about],
    content?.moment === undefined ? '' : `\`${content.moment}\``,
    content?.person === undefined ? '' : `\`${content.person}\``,
    [...readers].sort().join(', '),
    evidence.origin,
  ];
}
