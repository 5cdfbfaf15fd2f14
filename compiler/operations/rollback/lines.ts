// The one line of model.yaml by which a target serves another version.
import type { Target } from '../../../schemas/generated/documents.ts';
import { own } from '../../lib/own.ts';
import type { State } from '../../model/plan.ts';

export const servedBy = ({ aliases }: Pick<State, 'aliases'>, { alias }: Target): string =>
  own(aliases, alias)?.version ?? 'none';

export const aliasLines = ({ name }: Target, before: string, after: string): readonly string[] => [
  '    aliases:',
  `  -   ${name}: "${before}"`,
  `  +   ${name}: "${after}"`,
];
