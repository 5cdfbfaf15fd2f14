// A step of the judge in words, for those who approve it.
import type { Elsewhere } from '../../chain/elsewhere.ts';
import type { JudgedStep } from '../../chain/index.ts';
import type { Required } from '../../chain/policy.ts';
import type { Language } from '../../diagnostics/entry.ts';
import type { Line } from '../../report/report.ts';
import type { World } from '../../world/port.ts';
import { fewOf } from '../places.ts';
import { givenWords } from './broken.ts';
import type { StepOfWork } from './step.ts';
import { uncommittedJudge } from './uncommitted.ts';

export interface StepOfCommits {
  readonly from: string;
  readonly to: string;
  readonly elsewhere: readonly Elsewhere[];
}

/** From where to where, what it touches, its digest, and who approved. */
export function stepLines(
  { from, to, elsewhere }: StepOfCommits,
  step: JudgedStep,
  language: Language,
): readonly Line[] {
  const { touches, asks, given, missing, none, another } = judgeWords[language];
  return [
    `${headOf({ from, to }, language)}  ${step.digest}`,
    `  ${touches}  ${fewOf(step.changed).join(', ')}`,
    `  ${asks} ${words(step.required)}; ${given}: ${givenWords(step.given).join(', ') || none}; ${missing}: ${words(step.missing) || none}`,
    ...elsewhere.map(({ role, person, digest }) => `  ${another}: ${role}: ${person}  ${digest}`),
  ];
}

/** The same of a piece of work: up to the last commit that changes the judge, not the one that approves it. */
export const workLines = (
  { from, to, commits }: StepOfWork,
  step: JudgedStep,
  language: Language,
  elsewhere: readonly Elsewhere[] = [],
): readonly Line[] => [
  ...stepLines({ from, to: commits.at(-1) ?? to, elsewhere }, step, language),
  `  ${judgeWords[language].values}  relc policy diff ${from.slice(0, 12)}`,
];

export const headOf = ({ from, to }: Pick<StepOfCommits, 'from' | 'to'>, language: Language): string =>
  `${judgeWords[language].step}  ${from.slice(0, 12)}..${to.slice(0, 12)}`;

const en = {
  step: 'step',
  touches: 'touches',
  asks: 'asks for',
  given: 'given',
  missing: 'missing',
  none: 'none',
  another: 'approved another step',
  values: 'what it weakens, and for whom:',
  restored: 'brings back the judge that is approved',
  readFirst: 'What judges at this commit counts as approved: read all of it first.',
  uncommitted: 'not committed, so not counted',
  let: (people: string, tip: string, at: string, reason: string) =>
    `${people} let ${tip} through without approval at ${at}: ${reason}`,
};

const portuguese: typeof en = {
  step: 'passo',
  touches: 'toca',
  asks: 'exige',
  given: 'aprovado',
  missing: 'falta',
  none: 'nada',
  another: 'aprovou outro passo',
  values: 'o que enfraquece, e para quem:',
  restored: 'traz de volta o que julgava e está aprovado',
  readFirst: 'O que julga neste commit passa a contar como aprovado: leia tudo antes.',
  uncommitted: 'sem commit, por isso não conta',
  let: (people, tip, at, reason) => `${people} liberaram ${tip} sem aprovação em ${at}: ${reason}`,
};

/** What no commit has, for those who wonder why it does not count; nothing where that cannot be told. */
export async function uncommittedLines({ repository }: World, language: Language): Promise<readonly Line[]> {
  const found = repository.value && (await uncommittedJudge(repository.value)).value;
  return found === undefined || found.length === 0
    ? []
    : [`${judgeWords[language].uncommitted}: ${fewOf(found).join(', ')}`];
}

/** The words of what `relc judge` shows. */
export const judgeWords: Readonly<Record<Language, typeof en>> = { en, 'pt-BR': portuguese };

const words = (required: Required): string =>
  Object.entries(required)
    .map(([role, number]) => `${role} ${number}`)
    .sort()
    .join(', ');
