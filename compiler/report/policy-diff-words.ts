// The words of `relc policy diff`, in both languages.
import type { Language } from '../diagnostics/entry.ts';
import { countingIn } from '../diagnostics/numbers.ts';
import type { FileGroup } from '../model/policy-diff.ts';

const counted = countingIn('en');
const contado = countingIn('pt-BR');

const en = {
  lower: counted('quorum is lower', 'quorums are lower'),
  passing: counted('refused release would pass', 'refused releases would pass'),
  less: counted('rule would refuse less', 'rules would refuse less'),
  looser: counted('limit is looser', 'limits are looser'),
  tighter: counted('limit is stricter', 'limits are stricter'),
  refused: (count: number, all: number) => `${count} of ${all} ${all === 1 ? 'release' : 'releases'} would be refused`,
  models: counted('model.yaml would be refused', 'model.yaml would be refused'),
  higher: counted('quorum is higher', 'quorums are higher'),
  more: counted('rule would refuse more', 'rules would refuse more'),
  same: (releases: number) => `No verdict and no quorum changes (${counted('release', 'releases')(releases)})`,
  sameVerdicts: (releases: number) => `No verdict changes (${counted('release passes', 'releases pass')(releases)})`,
  weaker: 'What becomes weaker',
  stricter: 'What becomes stricter',
  findings: 'Findings that change no verdict',
  keys: 'Keys and people',
  values: 'Values',
  files: 'Files that judge',
  passes: 'passes',
  isRefused: 'refused',
  refusesLess: 'would refuse less',
  refusesMore: 'would refuse more',
  judge: 'a change of what judges',
  on: 'on',
  inAll: 'then',
  noRule: 'no rule, so nothing can be approved',
  none: 'none',
  absent: 'absent',
  errors: counted('error', 'errors'),
  warnings: counted('warning', 'warnings'),
  gains: 'gains',
  loses: 'loses',
  groups: {
    policies: 'policies',
    templates: 'templates',
    compiler: 'compiler',
    schemas: 'schemas',
    ci: 'CI',
    other: 'other',
  } satisfies Record<FileGroup, string>,
  noFiles: 'No file that judges differs',
  otherCode: 'The code differs as well: one relc judged by both policies, so what other code would change is not shown',
  behind: (revision: string) =>
    `What judges changed at ${revision} since this began: rebase first, or that is shown here backwards`,
  unread: (judge: string) => `${judge}: what judges there cannot be read by this relc, so only its files are compared`,
  each: (revision: string) =>
    `This relc cannot read what judges at ${revision}: the former relc judged the releases there, and this one as they are now. Quorums, limits and values are not compared: read the changed files`,
  approve: (revision: string) => `Who must approve this, and how: relc judge --since ${revision}`,
} as const;

type Words = { readonly [K in keyof typeof en]: Widened<(typeof en)[K]> };
type Widened<T> = T extends string ? string : T extends Record<FileGroup, string> ? Record<FileGroup, string> : T;

const portuguese: Words = {
  lower: contado('quórum diminui', 'quóruns diminuem'),
  passing: contado('release recusado passaria', 'releases recusados passariam'),
  less: contado('regra recusaria menos', 'regras recusariam menos'),
  looser: contado('limite fica mais frouxo', 'limites ficam mais frouxos'),
  tighter: contado('limite fica mais rigoroso', 'limites ficam mais rigorosos'),
  refused: (count, all) =>
    `${count} de ${all} ${all === 1 ? 'release' : 'releases'} ${count === 1 ? 'seria recusado' : 'seriam recusados'}`,
  models: contado('model.yaml seria recusado', 'model.yaml seriam recusados'),
  higher: contado('quórum aumenta', 'quóruns aumentam'),
  more: contado('regra recusaria mais', 'regras recusariam mais'),
  same: (releases) => `Nenhum veredito e nenhum quórum muda (${contado('release', 'releases')(releases)})`,
  sameVerdicts: (releases) => `Nenhum veredito muda (${contado('release passa', 'releases passam')(releases)})`,
  weaker: 'O que fica mais fraco',
  stricter: 'O que fica mais rigoroso',
  findings: 'Achados que não mudam nenhum veredito',
  keys: 'Chaves e pessoas',
  values: 'Valores',
  files: 'Arquivos que julgam',
  passes: 'passa',
  isRefused: 'recusado',
  refusesLess: 'recusaria menos',
  refusesMore: 'recusaria mais',
  judge: 'uma mudança do que julga',
  on: 'em',
  inAll: 'passa a ser',
  noRule: 'nenhuma regra, então nada pode ser aprovado',
  none: 'nenhum',
  absent: 'ausente',
  errors: contado('erro', 'erros'),
  warnings: contado('aviso', 'avisos'),
  gains: 'ganha',
  loses: 'perde',
  groups: {
    policies: 'políticas',
    templates: 'templates',
    compiler: 'compilador',
    schemas: 'schemas',
    ci: 'CI',
    other: 'outros',
  },
  noFiles: 'Nenhum arquivo que julga difere',
  otherCode:
    'O código também difere: um só relc julgou pelas duas políticas, então o que outro código mudaria não aparece',
  behind: (revision) =>
    `O que julga mudou em ${revision} desde que isto começou: faça rebase antes, senão essa mudança aparece aqui ao contrário`,
  unread: (judge) => `${judge}: este relc não consegue ler o que julga ali, então só os arquivos são comparados`,
  each: (revision) =>
    `Este relc não consegue ler o que julga em ${revision}: o relc anterior julgou os releases de lá, e este como estão agora. Quóruns, limites e valores não são comparados: leia os arquivos alterados`,
  approve: (revision) => `Quem precisa aprovar isto, e como: relc judge --since ${revision}`,
};

export type DiffWords = Words;
export const diffWords: Readonly<Record<Language, Words>> = { en, 'pt-BR': portuguese };
