// What the second line thinks of a version, and what it left open of whatever serves.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { lastOpinion } from '../gate/index.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { opinionsIn } from '../load/index.ts';
import { conditionsOf, type OpenCondition, type State, type Validation } from '../model/plan.ts';
import type { Governance, SignedOpinion } from '../model/release.ts';
import { filesUnder } from '../model/tree.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import type { Run } from './opened-run.ts';

/** By version, its own opinion or that of the nearest version that it replaces; undefined where none counts. */
export function opinionsOf(
  { tree, at, shape }: Pick<Run, 'tree' | 'at' | 'shape'>,
  model: string,
  governance: Governance,
): (version: string) => Validation | undefined {
  const opinions = opinionsIn(tree, model);
  const said = (signed: SignedOpinion | undefined) => signed && lastOpinion(signed, governance, dayOf(at), shape).value;
  return (version) => {
    const signed = opinions(version);
    const opinion = said(signed)?.now;
    // What it said later must not change a plan that is approved.
    const before = opinion && said(signed && opinions(signed.replaces))?.first;
    return opinion && before ? withBefore(opinion, before) : opinion;
  };
}

/** Of a condition that was open, and has another last day or text now, with what the opinion before said. */
const withBefore = (opinion: Validation, { conditions: earlier }: Validation): Validation => ({
  ...opinion,
  conditions: Object.fromEntries(
    Object.entries(opinion.conditions).map(([id, condition]) => {
      const { text, due, settled } = own(earlier, id) ?? condition;
      const isSame = settled !== undefined || (text === condition.text && due === condition.due);
      return [id, isSame ? condition : { ...condition, before: { text, due } }];
    }),
  ),
});

/** What is wrong with what it said later; of a version without an opinion there is nothing to say later. */
export function laterFaults(
  { tree, at, shape }: Pick<Run, 'tree' | 'at' | 'shape'>,
  model: string,
  governance: Governance,
): readonly Diagnostic[] {
  const folder = `releases/${model}/validations`;
  const paths = [...filesUnder(tree, folder).keys()];
  if (paths.length === 0) return [];
  const opinions = opinionsIn(tree, model);
  const versions = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...versions].flatMap((version): readonly Diagnostic[] => {
    const signed = opinions(version);
    if (signed?.version === version) return lastOpinion(signed, governance, dayOf(at), shape).diagnostics;
    const files = paths.filter((path) => path.startsWith(`${version}/`));
    return files.map((path) => ({ code: 'load/unknown-file', file: `${folder}/${path}` }));
  });
}

/** The conditions of what serves that are still open, in the order of their last days. */
export function openConditions(
  run: Pick<Run, 'tree' | 'at' | 'shape'>,
  model: string,
  governance: Governance,
  { aliases }: Pick<State, 'aliases'>,
): readonly OpenCondition[] {
  const opinionOf = opinionsOf(run, model, governance);
  const serving = [...new Set(Object.values(aliases).map(({ version }) => version))];
  const open = serving.flatMap((version) => {
    const opinion = opinionOf(version);
    return opinion === undefined ? [] : conditionsOf(model, opinion);
  });
  return open.sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Warns of those whose last day is over. */
export function overdueFindings(place: OpenedModel): readonly Diagnostic[] {
  const { run, model, governance } = place;
  const state = countingOf(place).value;
  const today = dayOf(run.at);
  if (!state) return [];
  return openConditions(run, model, governance, state)
    .filter(({ due }) => due < today)
    .map(({ file, id, text, due }) =>
      asWarning({
        ...{ code: 'validation/condition-overdue', file, pointer: `/conditions/${id}` },
        facts: { id, text, observed: due, expected: today },
      }),
    );
}
