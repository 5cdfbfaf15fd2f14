// Who wrote what a plan applies: no author approves it.
import { readApproved } from '../document/approved.ts';
import { modelFileOf } from '../document/past.ts';
import { equalJson, isObject, type Json, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { broughtBy, factsSince, keepsFacts } from '../model/past.ts';
import { type PlanBody, type State, stateChange } from '../model/plan.ts';
import { revalidationFile } from '../model/revalidation.ts';
import { pastPath, type Repository } from '../world/port.ts';

/** What a plan brings that people wrote. */
export interface Brought {
  readonly versions: readonly string[];
  /** Files of revalidations. */
  readonly evidence?: readonly string[];
  /** What may have waited in model.yaml while other plans were applied. */
  readonly days?: readonly Said[];
  /** Whether it approves what the model is said to be, which few people never do. */
  readonly facts?: boolean;
  /** Whether it approves what consumers declare differently: with a release, or as whatever few people never approve. */
  readonly declarations?: boolean;
}

/** What model.yaml says at a place; undefined where it says nothing there any more. */
interface Said {
  readonly way: readonly string[];
  readonly value: Json | undefined;
}

export function writtenFor(plan: PlanBody): Brought {
  const again = Object.entries(plan.revalidations ?? {});
  const { before = null, after } = stateChange(plan) ?? {};
  const longer = Object.entries(before?.versions ?? {}).flatMap(([version, { last_start }]): readonly Said[] => {
    const value = own(after?.versions, version)?.last_start;
    return value === last_start ? [] : [{ way: ['last_starts', version], value }];
  });
  const on = again.map(([version, { decided_on: value }]): Said => ({ way: ['revalidations', version], value }));
  return {
    versions: broughtBy(plan),
    evidence: again.map(([version, { decided_on }]) => revalidationFile(plan.model, version, decided_on)),
    days: [...longer, ...on],
    facts: !keepsFacts(plan),
    declarations: !keepsFacts(plan) || Object.keys(plan.releases).length > 0,
  };
}

type Since = Pick<State, 'commit' | 'facts_since'>;

/**
 * All authors of what a plan applies: of the versions and the evidence that it brings, ever, of what consumers declare and of
 * model.yaml since the last apply, and before it of what waited in them. With `until`, what people wrote after that commit is left
 * out, if it is here.
 */
export async function readAuthors(
  repository: Repository,
  model: string,
  brought: Brought,
  state: Since | null,
  until?: string,
): Promise<readonly string[]> {
  const { history } = repository;
  const { versions, evidence = [], declarations = false } = brought;
  const folder = `releases/${model}`;
  const file = modelFileOf({ model });
  const releases = versions.map((version) => `${folder}/${version}`);
  const tip = until !== undefined && (await history.isAncestor(until, 'HEAD')) ? until : undefined;
  const ever = [...(releases.length === 0 ? [] : [...releases, `${folder}/profiles`]), ...evidence];
  const declared = state && (declarations ? factsSince(state) : state.commit);
  const wrote = [
    await history.authors(ever, null, tip),
    await history.authors([file], state?.commit ?? null, tip),
    await history.authors([`${folder}/consumers`], declared, tip),
  ];
  for (const { since, by } of state === null ? [] : await waited(repository, file, brought, state))
    wrote.push(await history.authors([file], since, by));
  return [...new Set(wrote.flat())].sort();
}

/** The commits by which model.yaml came to say what other plans left waiting, each with the one before that changed the file. */
async function waited(
  repository: Repository,
  file: string,
  { days = [], facts = false }: Brought,
  state: Since,
): Promise<readonly { readonly since: string | null; readonly by: string }[]> {
  const { history } = repository;
  const before = factsSince(state);
  const isAsked = days.length > 0 || (facts && before !== state.commit);
  if (!isAsked || !(await history.isAncestor(state.commit, 'HEAD'))) return [];
  const line = await history.changing(state.commit, [file], null);
  const head = await history.head();
  const texts = repository.contents(new Map([...new Set([...line, before, head])].map((one) => [one, [file]])));
  const said = (commit: string): Json | undefined =>
    readApproved({ files: { get: (path) => texts.get(pastPath(commit, path)) } }, file)?.value;
  const waiting = [...days, ...(facts ? differing(said(before), said(head)) : [])];
  return waiting.flatMap(({ way, value }) => {
    const other = line.findIndex((commit) => !equalJson(valueIn(said(commit), ...way) ?? null, value ?? null));
    // What it said otherwise at the last apply was written since.
    const by = other === -1 ? line.at(-1) : line[other - 1];
    return by === undefined ? [] : [{ since: line[other] ?? null, by }];
  });
}

/** What the model is said to be now, and was not: all but what plans take up as such. */
function differing(before: Json | undefined, now: Json | undefined): readonly Said[] {
  const names = new Set([before, now].flatMap((one) => (isObject(one) ? Object.keys(one) : [])));
  return [...names]
    .filter((name) => !ofPlans.has(name))
    .map((name): Said => ({ way: [name], value: valueIn(now, name) }))
    .filter(({ way, value }) => !equalJson(valueIn(before, ...way) ?? null, value ?? null));
}

const ofPlans: ReadonlySet<string> = new Set(['versions', 'aliases', 'revalidations', 'last_starts']);
