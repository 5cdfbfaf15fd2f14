// The one line of model.yaml by which a target serves another version, and what is said of it.

import type { Target } from '../../../schemas/generated/documents.ts';
import type { State } from '../../model/plan.ts';
import { servedIn } from '../../model/target.ts';
import type { Outcome } from '../../report/outcome.ts';
import type { Next } from '../../report/report.ts';
import { both, type Said } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import { ownerOf } from '../holders.ts';
import type { OpenedModel } from '../opened-model.ts';

export const servedBy = (state: Pick<State, 'aliases'>, target: Target): string =>
  servedIn(state, target)?.version ?? 'none';

export const aliasLines = ({ name }: Target, before: string, after: string): readonly string[] => [
  '    aliases:',
  `  -   ${name}: "${before}"`,
  `  +   ${name}: "${after}"`,
];

/** How one person goes back at once. */
export const atOnceCommand = ({ model, target }: Pick<OpenedModel, 'model' | 'target'>): Next => ({
  command: `relc rollback ${model} --target ${target.name} --now --key KEY`,
  by: 'rollback-signer',
});

/** What there is to do after one person went back. */
export const followed = (
  place: Pick<OpenedModel, 'model' | 'target' | 'run'>,
  state: State,
  done: Said,
): Omit<Outcome, 'diagnostics'> => ({
  lines: followLines(place, state),
  done: [done],
  next: [{ command: 'relc apply --pending', once: 'committed', by: 'release-signer' }],
});

/** Whoever asks again learns that all is done. */
export const wentBackBefore = (place: Pick<OpenedModel, 'model' | 'target' | 'run'>, state: State): Outcome => ({
  diagnostics: [],
  ...followed(place, state, summaries.isBack(place.model, place.target.name)),
});

/** What serves once somebody went back, and what is left to do. */
function followLines(place: Pick<OpenedModel, 'model' | 'target' | 'run'>, state: State): Outcome['lines'] & {} {
  const { model, target } = place;
  const owner = ownerOf(place);
  const [tell, avise] =
    owner === undefined
      ? ['', '']
      : [`; tell ${owner}, who owns the model`, `; avise ${owner}, responsável pelo modelo`];
  const { version = 'none', since = '', before = 'none' } = servedIn(state, target) ?? {};
  const file = `releases/${model}/model.yaml`;
  return [
    both(
      `${model} on ${target.name} serves version ${version} since ${since}, in place of ${before}${tell}`,
      `${model} em ${target.name} serve a versão ${version} desde ${since}, no lugar da ${before}${avise}`,
    ),
    both(
      `no job undoes this. Commit the change below in ${file}: until then nothing more of ${model} is rolled out on ${target.name}; then \`relc apply --pending\` signs a new state, from the committed file:`,
      `nenhum job desfaz isso. Faça o commit da mudança abaixo em ${file}: até lá, nada mais de ${model} é implantado em ${target.name}; depois, \`relc apply --pending\` assina um novo estado, a partir do arquivo commitado:`,
    ),
    ...aliasLines(target, before, version),
  ];
}
