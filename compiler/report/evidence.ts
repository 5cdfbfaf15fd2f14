// A page on a file of a release: who writes it, its form, its fields, an example. docs/evidence.md and `relc explain
// evidence` show the same.
import { entryOf } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { documentField, type Field, toldFields } from '../evidence/fields.ts';
import { type Asking, exampleOf, skeleton, todo } from '../evidence/skeleton.ts';
import { type DocumentName, documentNames, type EvidenceFile, evidenceFiles, sampleOf } from '../evidence/table.ts';
import type { Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';

const words = {
  en: {
    title: 'The files of a release',
    more: 'A page on one of them: `relc explain evidence FILE`.',
    needed: {
      always: 'Every release needs it.',
      never: 'No release needs it.',
      gate: 'Every release needs it, unless an exception waives that.',
      policy: 'Releases need it where approvals.yaml asks for it.',
      demanded: 'Releases need it where demands.yaml asks for it.',
      since: 'Releases need it that are approved from this day on: ',
    },
    neededFor: {
      components: "A release of an LLM or of a vendor's service needs it; no other does.",
      vex_signature: 'A release needs it whose VEX waives something: without it, it waives nothing.',
    },
    beside: {
      model: 'One for all releases of a model: `releases/<model>/model.yaml`. `relc new` begins it.',
      profile:
        'Beside the releases of a model, for those that name it: `releases/<model>/profiles/<name>.yaml`. `relc new` begins it.',
      consumer:
        'What a consumer sends, reads and needs: `releases/<model>/consumers/<name>.yaml`. Its team writes it; `relc new` begins it.',
      revalidation:
        'A version was validated again: `releases/<model>/revalidations/<version>-<day>.json`, once model.yaml names the day. `relc revalidate` begins it.',
      monitoring_report:
        'What a job measured of a version in use: `releases/<model>/monitoring/<version>-<day>.json`. `relc-evidence monitoring` writes it.',
      traffic_report:
        'A job measured who calls a version: `releases/<model>/traffic/<target>/<version>.json`, signed beside it with `cosign sign-blob`.',
      acknowledgement:
        'What a consumer was told and agrees to: `releases/<model>/acknowledgements/<target>/<version>/<consumer>.yaml`, signed beside it with `cosign sign-blob`.',
    },
    besideTitle: 'Beside the releases of a model',
    origin: 'Where it comes from: ',
    tool: 'A command that writes it: ',
    begins: {
      template: '`relc new` begins it, with TODO where a person says something.',
      skeleton: '`relc new` begins it, with TODO where something belongs; a pipeline may as well write it over.',
      copy: '`relc new` copies it from the release before, or begins it.',
      revised: '`relc new` begins it, or copies it from the release before for somebody to revise.',
      registry: '`relc new` fetches it; nobody edits it.',
    },
    schema: 'Schema: ',
    sample: "In relc's samples: ",
    signed: 'Signed by a key with this role: ',
    outside: 'Write the predicate, `predicate.json`, outside of the release folder, then run in that folder:',
    bare: 'Run in the release folder:',
    fields: 'Fields',
    isNeeded: 'needed',
    within: 'What is needed in a part that is not needed itself is needed where that part is there.',
    begun: 'It begins as',
    example: 'Example',
    exampleWords: ', e.g. ',
  },
  'pt-BR': {
    title: 'Os arquivos de um release',
    more: 'Uma página sobre um deles: `relc explain evidence ARQUIVO`.',
    needed: {
      always: 'Todo release precisa dele.',
      never: 'Nenhum release precisa dele.',
      gate: 'Todo release precisa dele, salvo com uma exceção.',
      policy: 'Necessário onde approvals.yaml o exige.',
      demanded: 'Necessário onde demands.yaml o exige.',
      since: 'Necessário para releases aprovados a partir deste dia: ',
    },
    neededFor: {
      components: 'Necessário para um LLM ou o serviço de um fornecedor; nenhum outro release precisa dele.',
      vex_signature: 'Necessário onde o VEX dispensa algo: sem ele, não dispensa nada.',
    },
    beside: {
      model: 'Um para todos os releases de um modelo: `releases/<modelo>/model.yaml`. `relc new` o começa.',
      profile:
        'Ao lado dos releases de um modelo, para os que o citam: `releases/<modelo>/profiles/<nome>.yaml`. `relc new` o começa.',
      consumer:
        'O que um consumidor envia, lê e precisa: `releases/<modelo>/consumers/<nome>.yaml`. A equipe dele o escreve; `relc new` o começa.',
      revalidation:
        'Uma versão foi revalidada: `releases/<modelo>/revalidations/<versão>-<dia>.json`, se model.yaml indicar o dia. `relc revalidate` o começa.',
      monitoring_report:
        'O que um job mediu de uma versão em uso: `releases/<modelo>/monitoring/<versão>-<dia>.json`. `relc-evidence monitoring` o escreve.',
      traffic_report:
        'Um job mediu quem chama uma versão: `releases/<modelo>/traffic/<destino>/<versão>.json`, assinado ao lado com `cosign sign-blob`.',
      acknowledgement:
        'O que um consumidor soube e aceita: `releases/<modelo>/acknowledgements/<destino>/<versão>/<consumidor>.yaml`, assinado ao lado com `cosign sign-blob`.',
    },
    besideTitle: 'Ao lado dos releases de um modelo',
    origin: 'De onde vem: ',
    tool: 'Um comando que o escreve: ',
    begins: {
      template: '`relc new` o começa, com TODO onde uma pessoa diz algo.',
      skeleton: '`relc new` o começa, com TODO onde falta algo; um pipeline também pode escrevê-lo por cima.',
      copy: '`relc new` o copia do release anterior ou o começa.',
      revised: '`relc new` o começa ou o copia do release anterior, para ser revisado.',
      registry: '`relc new` o busca; ninguém o edita.',
    },
    schema: 'Schema: ',
    sample: 'Nos exemplos do relc: ',
    signed: 'Assinado por uma chave com este papel: ',
    outside: 'Escreva o predicado, `predicate.json`, fora da pasta do release e, nessa pasta, execute:',
    bare: 'Na pasta do release, execute:',
    fields: 'Campos (os textos são os do schema, em inglês)',
    isNeeded: 'obrigatório',
    within: 'O que é obrigatório dentro de uma parte opcional só é obrigatório onde essa parte existe.',
    begun: 'Começa assim',
    example: 'Exemplo',
    exampleWords: ', ex.: ',
  },
} as const;

/** By name of a schema; undefined where nothing has it. */
export type SchemaOf = (name: string) => Json | undefined;

/** A line for each file: its name and where it comes from. */
export function evidenceList(language: Language): readonly string[] {
  const { title, besideTitle, more } = words[language];
  const rows = documentNames.map((name): EvidenceFile => evidenceFiles[name]);
  const width = Math.max(...rows.map(({ file }) => file.length));
  const lines = rows.map(({ file, origin }) => `  ${file.padEnd(width)}  ${originText(origin, language)}`);
  const others = besideReleases.map(({ name, folder }) => `  ${name.padEnd(width)}  ${placeOf(folder, language)}`);
  return [`# ${title}`, '', ...lines, '', `# ${besideTitle}`, '', ...others, '', more];
}

/** In Markdown; headings begin with `level`. */
export function evidenceFilePage(
  name: DocumentName,
  schemaOf: SchemaOf,
  language: Language,
  level = '#',
): readonly string[] {
  const { file, schema }: EvidenceFile = evidenceFiles[name];
  const found = schema === undefined ? undefined : schemaOf(schema);
  const document = found === undefined ? undefined : documentField(found);
  const { fields, within, begun, example } = words[language];
  const part = (heading: string, lines: readonly string[]) => ['', `${level}# ${heading}`, '', ...lines];
  return [
    ...[`${level} ${file}`, '', ...factLines(name, language), ...commandLines(name, language)],
    ...(document === undefined
      ? []
      : [
          ...part(fields, [...fieldLines(document, language), '', within]),
          ...('predicateType' in evidenceFiles[name] ? part(begun, block(name, document, todo)) : []),
          ...part(example, block(name, document, exampleOf)),
        ]),
  ];
}

/** Files beside release folders that people ask for as well, by their schema and where they lie. */
export const besideReleases = [
  { name: 'model.yaml', schema: 'model', folder: 'model.yaml' },
  { name: 'profile.yaml', schema: 'profile', folder: 'profiles' },
  { name: 'consumer.yaml', schema: 'consumer', folder: 'consumers' },
  { name: 'revalidation.json', schema: 'revalidation', folder: 'revalidations' },
  { name: 'monitoring.json', schema: 'monitoring_report', folder: 'monitoring' },
  { name: 'traffic.json', schema: 'traffic_report', folder: 'traffic' },
  { name: 'acknowledgement.yaml', schema: 'acknowledgement', folder: 'acknowledgements' },
] as const;

const placeOf = (folder: string, language: Language): string =>
  `releases/${language === 'en' ? '<model>' : '<modelo>'}/${folder}${folder.includes('.') ? '' : '/'}`;

/** The page of one of them: by its name, with or without an extension, or by where such a file lies. */
export function besidePage(path: string, schemaOf: SchemaOf, language: Language): readonly string[] | undefined {
  const bare = (name: string) => name.replace(/\.(ya?ml|json)$/, '');
  const [, folder] = /(?:^|\/)releases\/[^/]+\/([^/]+)/.exec(path) ?? [];
  const found = besideReleases.find((one) =>
    folder === undefined ? [bare(one.name), one.schema, one.folder].includes(bare(path)) : one.folder === folder,
  );
  if (found === undefined) return undefined;
  const schema = schemaOf(found.schema);
  const { beside, schema: label, fields, within } = words[language];
  return [
    ...[`# ${found.name}`, '', `- ${beside[found.schema]}`, `- ${label}\`schemas/${found.schema}.schema.json\`.`],
    ...(schema === undefined
      ? []
      : ['', `## ${fields}`, '', ...fieldLines(documentField(schema), language), '', within]),
  ];
}

function factLines(name: DocumentName, language: Language): readonly string[] {
  const evidence: EvidenceFile = evidenceFiles[name];
  const { file, required, origin, begins, schema, tool } = evidence;
  const said = words[language];
  const sample = sampleOf(file);
  return [
    own(said.neededFor, name) ??
      (typeof required === 'string' ? said.needed[required] : `${said.needed.since}${required.since}.`),
    `${said.origin}${originText(origin, language)}.`,
    ...(tool === undefined ? [] : [`${said.tool}\`relc-evidence ${tool}\`.`]),
    ...(begins === undefined ? [] : [said.begins[begins]]),
    ...(schema === undefined ? [] : [`${said.schema}\`schemas/${schema}.schema.json\`.`]),
    ...(sample === undefined ? [] : [`${said.sample}\`${sample}/${file}\`.`]),
    ...(evidence.format === 'bundle' ? [`${said.signed}${evidence.role}.`] : []),
  ].map((line) => `- ${line}`);
}

function commandLines(name: DocumentName, language: Language): readonly string[] {
  const evidence: EvidenceFile = evidenceFiles[name];
  if (evidence.format !== 'bundle') return [];
  const { file } = evidence;
  const subject = evidenceFiles[evidence.subject].file;
  const isAttested = 'predicateType' in evidence;
  const command = isAttested
    ? `cosign attest-blob --key KEY --type ${typeText(evidence.predicateType)} --predicate predicate.json --bundle ${file} ${subject}`
    : `cosign sign-blob --key KEY --bundle ${file} ${subject}`;
  return ['', words[language][isAttested ? 'outside' : 'bare'], '', `    ${command}`];
}

/** cosign's own name for it, by which it checks the predicate. */
const typeText = (type: string): string => (type === 'https://slsa.dev/provenance/v1' ? 'slsaprovenance1' : type);

/** The catalogue has them in Portuguese. */
export const originText = (origin: string, language: Language): string =>
  own(entryOf('load/missing-evidence')[language].words?.['origin'], origin) ?? origin;

const fieldLines = (document: Field, language: Language): readonly string[] => {
  const { isNeeded, exampleWords } = words[language];
  return toldFields(document).map(({ way, field }) => {
    const marks = [field.form, ...(field.isNeeded ? [isNeeded] : [])].join(', ');
    const meaning = field.meaning === '' ? '' : `: ${field.meaning.replace(/[.]$/, '')}`;
    const shown = field.example === undefined ? '' : `${exampleWords}\`${JSON.stringify(field.example)}\``;
    return `- \`${way}\` (${marks})${meaning}${shown}`;
  });
};

/** Of a score that somebody waits for. */
const online: Asking = {
  ...{ latency: true, cost: true, batch: false, canary: true, drift: true, llm: true, errors: false },
  ...{ outputs: ['score'], attributes: ['sex'] },
};

function block(name: DocumentName, document: Field, leaf: (field: Field) => Json): readonly string[] {
  const known = {
    ...(name === 'vex' && { 'metadata.component.name': 'churn' }),
    run_id: '0ad80f48efb140b6b9808f76951b451b',
  };
  const asking = name === 'components' ? online : { ...online, llm: false };
  const value = skeleton({ name, document, asking, known }, leaf);
  return ['```json', ...JSON.stringify(value, null, 2).split('\n'), '```'];
}
