// The one line of model.yaml by which a target serves another version, and what is said of it.
import type { Target } from '../../../schemas/generated/documents.ts';
import { own } from '../../lib/own.ts';
import type { State } from '../../model/plan.ts';
import type { OpenedModel } from '../opened-model.ts';

export const servedBy = ({ aliases }: Pick<State, 'aliases'>, { alias }: Target): string =>
  own(aliases, alias)?.version ?? 'none';

export const aliasLines = ({ name }: Target, before: string, after: string): readonly string[] => [
  '    aliases:',
  `  -   ${name}: "${before}"`,
  `  +   ${name}: "${after}"`,
];

/** What serves once somebody went back, and what is left to do. */
export function followLines({ model, target }: Pick<OpenedModel, 'model' | 'target'>, state: State): readonly string[] {
  const { version = 'none', since = '', before = 'none' } = own(state.aliases, target.alias) ?? {};
  return [
    `${model} on ${target.name} serves version ${version} since ${since}, in place of ${before}`,
    `releases/${model}/model.yaml must say so and be committed, or nothing is rolled out any more; then \`relc apply --pending\` signs it:`,
    ...aliasLines(target, before, version),
  ];
}
