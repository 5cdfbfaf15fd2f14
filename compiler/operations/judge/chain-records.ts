// What the signed states of a target say of the judge: up to which commit it was verified, and who may break the glass.
import type { ChainAnchor, Target } from '../../../schemas/generated/documents.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { byBytes } from '../../lib/bytes.ts';
import { dayOf } from '../../lib/time.ts';
import { registeredNameIn } from '../../load/names.ts';
import type { LineCommit } from '../../model/judge.ts';
import type { VerifiedJudge } from '../../model/plan.ts';
import { modelOf } from '../../model/tree.ts';
import { predecessorIn, stateOfRegistered } from '../../trust/state.ts';
import type { Repository } from '../../world/port.ts';
import type { JudgedTree } from '../opened-run.ts';
import { fewOf } from '../places.ts';
import type { States } from '../states.ts';
import { vouchingKeys, type Way } from './chain-anchor.ts';

/** What the state of a model says of the judge. */
export interface Recorded {
  readonly model: string;
  readonly subject: string;
  readonly judge: VerifiedJudge;
  readonly issued_at: string;
}

/** What the states of a target say. */
export interface Records {
  /** The last one last. */
  readonly recorded: readonly Recorded[];
  /** Which of them vouch for nothing here. */
  readonly notices: readonly Diagnostic[];
  /** Why some cannot be read. They might record more, so nothing new goes live; what judges the rest is known. */
  readonly unread: readonly Diagnostic[];
}

export const nothingRecorded: Records = { recorded: [], notices: [], unread: [] };

/** What the states of a target say that verify under the anchor's keys. */
export async function readRecorded(
  states: States,
  { at, repository, tree }: JudgedTree,
  way: Way,
  target: Target,
): Promise<Records> {
  const keys = await vouchingKeys(repository, way, target, dayOf(at));
  if (keys === null) return nothingRecorded;
  const known = modelsOf(repository, tree.files.keys()).map((model) => registeredNameIn(tree, model));
  // A model that was removed may be the one whose state shows a break-glass.
  const listed = await states.models();
  const models = [...new Set([...known, ...(listed.value ?? [])])];
  const found = await states.of(models);
  const vouched = (model: string, bytes: Uint8Array | null) => stateOfRegistered(bytes, keys, dayOf(at), target, model);
  const shown = found.flatMap(({ model, read: { value } }) =>
    // Of whoever went back the anchor knows nothing: what the release key said of the judge before is what they say.
    value === undefined ? [] : [{ model, shown: vouched(model, (value && predecessorIn(value)) ?? value) }],
  );
  const unknown = shown.filter((one) => 'fault' in one.shown && one.shown.fault === 'unknown-key');
  const lacking = unknown.map(({ model }) => model).filter((model) => known.includes(model));
  const recorded = shown.flatMap(({ model, shown: one }): readonly Recorded[] => {
    const state = 'state' in one ? one.state : null;
    if (state?.judge === undefined) return [];
    return [{ model, subject: `${target.name}: ${model}`, judge: state.judge, issued_at: state.issued_at }];
  });
  // Another repository may release to the same registry with the same key.
  const isOurs = ({ model, judge }: Recorded) =>
    known.includes(model) || way.line.some(({ id }) => id === judge.commit);
  return {
    recorded: recorded.filter(isOurs).sort((one, other) => byBytes(one.issued_at, other.issued_at)),
    notices: lacking.length === 0 ? [] : [notVouching(target, lacking)],
    unread: [...listed.diagnostics, ...found.flatMap(({ read }) => read.diagnostics)],
  };
}

const notVouching = ({ name }: Target, models: readonly string[]): Diagnostic => ({
  code: 'judge/anchor-lacks-key',
  severity: 'warning',
  facts: { target: name, observed: fewOf([...models].sort(byBytes)) },
});

/** The furthest commit of the line that is verified: the anchor's, or a later one that a state records. */
export function startOf(
  line: readonly LineCommit[],
  anchor: ChainAnchor,
  recorded: readonly Recorded[],
): { readonly start: string | undefined; readonly faults: readonly Diagnostic[] } {
  const places = new Map(line.map(({ id }, index) => [id, index]));
  const named = [
    { subject: 'RELC_CHAIN', commit: anchor.start },
    ...recorded.map(({ subject, judge: { commit } }) => ({ subject, commit })),
  ];
  const faults = named
    .filter(({ commit }) => !places.has(commit))
    .map(
      ({ subject, commit: observed }): Diagnostic => ({
        code: 'judge/rewritten',
        facts: { observed, subject, commit: line.at(-1)?.id ?? '' },
      }),
    );
  const furthest = Math.max(...named.map(({ commit }) => places.get(commit) ?? -1));
  // Nothing on the line of another history is verified, whatever a state says.
  return { start: places.has(anchor.start) ? line[furthest]?.id : undefined, faults };
}

/**
 * Those of the run, and all others here: each state of the target may be the last one. A registry need not know what to
 * answer about a folder that has the name of no model.
 */
const modelsOf = (repository: Repository, paths: Iterable<string>): readonly string[] => {
  const files = [...paths, ...repository.models().map((model) => `releases/${model}/model.yaml`)];
  return [...new Set(files.flatMap((path) => (path.endsWith('/model.yaml') ? (modelOf(path) ?? []) : [])))];
};
