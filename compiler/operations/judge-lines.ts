// A step of the judge in words, for those who approve it.
import type { Elsewhere } from '../chain/elsewhere.ts';
import type { JudgedStep } from '../chain/index.ts';
import type { Required } from '../chain/policy.ts';
import type { Line } from '../report/report.ts';
import { givenWords } from './judge-walk.ts';
import { fewOf } from './places.ts';

export interface StepOfCommits {
  readonly from: string;
  readonly to: string;
  readonly elsewhere: readonly Elsewhere[];
}

/** From where to where, what it touches, its digest, and who approved. */
export function stepLines({ from, to, elsewhere }: StepOfCommits, step: JudgedStep): readonly Line[] {
  return [
    `step  ${from.slice(0, 12)}..${to.slice(0, 12)}  ${step.digest}`,
    `  touches  ${fewOf(step.changed).join(', ')}`,
    `  asks for ${words(step.required)}; given: ${givenWords(step.given).join(', ') || 'none'}; missing: ${words(step.missing) || 'none'}`,
    ...elsewhere.map(({ role, person, digest }) => `  approved another step: ${role}: ${person}  ${digest}`),
  ];
}

const words = (required: Required): string =>
  Object.entries(required)
    .map(([role, number]) => `${role} ${number}`)
    .sort()
    .join(', ');
