// The words of `relc import`, in both languages.
import type { Language } from '../diagnostics/entry.ts';
import { countingIn } from '../diagnostics/numbers.ts';
import type { Effort } from '../evidence/table.ts';

const counted = countingIn('en');
const contado = countingIn('pt-BR');

const en = {
  isHere: 'is here already',
  allHere: 'everything is here already',
  written: counted('file written', 'files written'),
  models: counted('model serves', 'models serve'),
  versions: counted('version', 'versions'),
  idle: 'Serving nothing, and left out',
  failed: 'Not imported, for the reasons above',
  follows:
    'What is written follows model.yaml as it stands. Once that is filled in and says another kind: delete the folder of the version and profiles/, and `relc new MODEL VERSION` begins both again.',
  unchanged: 'Nothing changes in the registry until a release of theirs is approved.',
  missing: 'What is missing, from what a command settles to what somebody must decide:',
  nothing: 'nothing',
  full: (command: string) => `File by file: ${command}`,
  efforts: {
    command: 'command',
    copy: 'copy',
    registry: 'registry',
    build: 'build',
    measure: 'measure',
    decide: 'decide',
  } satisfies Record<Effort, string>,
  proposed: (file: string, day: string) =>
    `${file} has new rules, as a proposal: until ${day} \`relc check\` only warns of this, from then on it refuses; plan and apply refuse it on any day. Change the day there.`,
  toBeAdded: (file: string, day: string) =>
    `Add these rules to ${file} as a proposal: until ${day} \`relc check\` only warns of this, from then on it refuses; plan and apply refuse it on any day:`,
  two: 'Two merge requests, the rules first, since a change touches releases or what judges them:',
  message: (day: string) => `Imported models are judged strictly from ${day}`,
  imported: 'Import what the registry serves',
  judge: 'who must approve it',
  merged: 'once that is merged',
  remaining: 'With errors that no rule lets wait (relc check says which)',
} as const;

type Words = { readonly [K in keyof typeof en]: Widened<(typeof en)[K]> };
type Widened<T> = T extends string ? string : T extends Record<Effort, string> ? Record<Effort, string> : T;

const portuguese: Words = {
  isHere: 'já está aqui',
  allHere: 'tudo já está aqui',
  written: contado('arquivo gravado', 'arquivos gravados'),
  models: contado('modelo serve', 'modelos servem'),
  versions: contado('versão', 'versões'),
  idle: 'Não servem nada e ficaram de fora',
  failed: 'Não importados, pelos motivos acima',
  follows:
    'O que foi gravado segue o model.yaml como está. Depois de preenchê-lo, se ele disser outro tipo: apague a pasta da versão e profiles/, e `relc new MODELO VERSÃO` recomeça ambos.',
  unchanged: 'Nada muda no registry até que um release deles seja aprovado.',
  missing: 'O que falta, do que um comando resolve ao que alguém precisa decidir:',
  nothing: 'nada',
  full: (command) => `Arquivo por arquivo: ${command}`,
  efforts: {
    command: 'comando',
    copy: 'cópia',
    registry: 'registry',
    build: 'build',
    measure: 'medir',
    decide: 'decidir',
  },
  proposed: (file, day) =>
    `${file} tem novas regras, como proposta: até ${day} o \`relc check\` só avisa, e a partir desse dia recusa; plano e aplicação recusam em qualquer dia. Mude a data ali.`,
  toBeAdded: (file, day) =>
    `Inclua estas regras em ${file}, como proposta: até ${day} o \`relc check\` só avisa, e a partir desse dia recusa; plano e aplicação recusam em qualquer dia:`,
  two: 'São dois merge requests, primeiro o das regras, pois uma mudança toca em releases ou no que os julga:',
  message: (day) => `Modelos importados são julgados com rigor a partir de ${day}`,
  imported: 'Importa o que o registry serve',
  judge: 'quem precisa aprovar',
  merged: 'depois do merge',
  remaining: 'Com erros que nenhuma regra adia (o relc check diz quais)',
};

export type ImportWords = Words;
export const importWords: Readonly<Record<Language, Words>> = { en, 'pt-BR': portuguese };
