// Who wrote what a plan applies: no author approves it.
import { readApproved } from '../document/approved.ts';
import { modelFileOf } from '../document/past.ts';
import { textIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { Day } from '../lib/time.ts';
import { broughtBy } from '../model/past.ts';
import { type PlanBody, type State, stateChange } from '../model/plan.ts';
import { revalidationFile } from '../model/revalidation.ts';
import { pastPath, type Repository } from '../world/port.ts';

/** What a plan brings that people wrote. */
export interface Brought {
  readonly versions: readonly string[];
  /** Files of revalidations. */
  readonly evidence?: readonly string[];
  /** What may have waited in model.yaml while other plans were applied. */
  readonly days?: readonly SaidDay[];
}

/** A day that model.yaml says of a version, or says no more. */
interface SaidDay {
  readonly field: 'last_starts' | 'revalidations';
  readonly version: string;
  readonly day: Day | undefined;
}

export function writtenFor(plan: PlanBody): Brought {
  const again = Object.entries(plan.revalidations ?? {});
  const { before = null, after } = stateChange(plan) ?? {};
  const longer = Object.entries(before?.versions ?? {}).flatMap(([version, { last_start }]): readonly SaidDay[] => {
    const day = own(after?.versions, version)?.last_start;
    return day === last_start ? [] : [{ field: 'last_starts', version, day }];
  });
  return {
    versions: broughtBy(plan),
    evidence: again.map(([version, { decided_on }]) => revalidationFile(plan.model, version, decided_on)),
    days: [
      ...longer,
      ...again.map(([version, { decided_on: day }]) => ({ field: 'revalidations', version, day }) as const),
    ],
  };
}

/**
 * All authors of what a plan applies: of the versions and the evidence that it brings, ever, and of model.yaml and of what
 * consumers declare since the last apply. With `until`, what people wrote after that commit is left out, if it is here.
 */
export async function readAuthors(
  repository: Repository,
  model: string,
  { versions, evidence = [], days = [] }: Brought,
  state: Pick<State, 'commit'> | null,
  until?: string,
): Promise<readonly string[]> {
  const { history } = repository;
  const folder = `releases/${model}`;
  const releases = versions.map((version) => `${folder}/${version}`);
  const tip = until !== undefined && (await history.isAncestor(until, 'HEAD')) ? until : undefined;
  const ever = [...(releases.length === 0 ? [] : [...releases, `${folder}/profiles`]), ...evidence];
  const wrote = await history.authors(ever, null, tip);
  const since = state && (await unsaid(repository, model, days, state.commit));
  const moved = await history.authors([modelFileOf({ model }), `${folder}/consumers`], since, tip);
  return [...new Set([...wrote, ...moved])].sort();
}

/**
 * The commit since which model.yaml was written: that of the last apply, or the newest before it that said none of these days
 * yet. Whoever wrote what other plans left waiting is its author all the same. Null where each commit said one.
 */
async function unsaid(
  repository: Repository,
  model: string,
  days: readonly SaidDay[],
  commit: string,
): Promise<string | null> {
  const { history } = repository;
  if (days.length === 0 || !(await history.isAncestor(commit, 'HEAD'))) return commit;
  const file = modelFileOf({ model });
  const before = await history.changing(commit, [file], null);
  const texts = repository.contents(new Map(before.map((one) => [one, [file]])));
  let waiting = days;
  for (const one of before) {
    const said = readApproved({ files: { get: (path) => texts.get(pastPath(one, path)) } }, file)?.value;
    waiting = waiting.filter(({ field, version, day }) => textIn(said, field, version) === day);
    if (waiting.length === 0) return one === before[0] ? commit : one;
  }
  return null;
}
