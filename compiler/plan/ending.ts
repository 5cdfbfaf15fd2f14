// The end of life: from the day that people approved with a release, its version is Retired, whatever model.yaml says. The
// plan that does it needs no approval, so it goes by the signed state alone, and does nothing else.
import type { Target } from '../../schemas/generated/documents.ts';
import { own } from '../lib/own.ts';
import type { Day } from '../lib/time.ts';
import { endOf, hasEnded, isLive } from '../model/lifetime.ts';
import { type Change, contentOf, type PlanBody, plannedCabPath, type State, type StateContent } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import { changes } from './changes.ts';
import type { PlanInput } from './input.ts';
import { rollbackTarget } from './move.ts';

type Versions = StateContent['versions'];

export interface Ended {
  readonly version: string;
  /** From which on serving does not start it. */
  readonly day: Day;
}

/** The versions whose signed end has come and that are not out of use yet. */
export const endedIn = ({ versions }: { readonly versions: Versions }, today: Day): readonly Ended[] =>
  Object.entries(versions)
    .filter(([, { stage }]) => isLive(stage))
    .filter(([, one]) => hasEnded(one, today))
    .map(([version, one]) => ({ version, day: endOf(one) }));

/** Whether callers may still get it: an alias names it, or it is in its last days as Deprecated. */
export function mayServe({ aliases, versions }: Pick<State, 'aliases' | 'versions'>, version: string, today: Day) {
  const state = own(versions, version);
  const isNamed = Object.values(aliases).some((alias) => alias.version === version);
  return isNamed || (state?.stage === 'Deprecated' && today <= (state.deprecated_until ?? ''));
}

/** What a state says of versions, and what it lets serve. */
interface Serving {
  readonly versions: Versions;
  readonly aliases: Readonly<Record<string, unknown>>;
}

/** What model.yaml wants of stages and aliases. */
interface Wanted<S extends string> {
  readonly versions: Readonly<Record<string, S>>;
  readonly aliases: Readonly<Record<string, string>>;
}

/**
 * What model.yaml wants once the end of life of what a state calls Retired counts: it may say so later, and where nothing serves
 * any more, an alias that it still gives such a version names nothing. Where another version serves, the alias stays as it is
 * written and is refused: read as "nothing", it would take away what callers get.
 */
export function withEnds<S extends string>(
  wanted: Wanted<S>,
  { versions, aliases }: Serving,
  target: Pick<Target, 'name'>,
  today: Day,
): Wanted<S | 'Retired'> {
  const serves = Object.keys(aliases).length > 0;
  const isOver = (version: string): boolean => {
    const state = own(versions, version);
    return state?.stage === 'Retired' && hasEnded(state, today) && earlier.has(own(wanted.versions, version) ?? '');
  };
  const { [target.name]: named, ...others } = wanted.aliases;
  return {
    versions: Object.fromEntries(
      Object.entries(wanted.versions).map(([version, stage]) => [version, isOver(version) ? 'Retired' : stage]),
    ),
    aliases: named === undefined || (!serves && isOver(named)) ? others : wanted.aliases,
  };
}

/** The stages that the end of life goes beyond. */
const earlier: ReadonlySet<string> = new Set(['Staging', 'Approved', 'Deprecated']);

interface EndingInput extends Pick<PlanInput, 'target' | 'model' | 'observed' | 'releases' | 'today'> {
  readonly state: State;
  /** By version that callers still get, what shows that they need it no more. */
  readonly proofs?: NonNullable<PlanBody['ends']>;
}

/** The plan that retires these versions of the state, and takes away the aliases that name one of them. */
export function endingPlan(input: EndingInput, ended: readonly Ended[]): PlanBody {
  const { target, model, observed, state, today } = input;
  const before = contentOf(state);
  const known = new Set(endedIn(state, today).map(({ version }) => version));
  const retiring = ended.map(({ version }) => version).filter((version) => known.has(version));
  const retired = (version: string): boolean => retiring.includes(version);
  const content: StateContent = {
    aliases: Object.fromEntries(Object.entries(before.aliases).filter(([, version]) => !retired(version))),
    versions: Object.fromEntries(
      Object.entries(before.versions).map(([version, one]) => [
        version,
        retired(version) ? { ...one, stage: 'Retired' } : one,
      ]),
    ),
  };
  const { version: now = null, since = null } = servedIn(state, target) ?? {};
  const next = Object.values(content.aliases)[0] ?? null;
  const all = retiring.length > 0 ? changes({ ...input, compiled: new Map() }, content) : [];
  return {
    target: target.name,
    registry_id: observed.registry_id,
    registry_url: target.url,
    model,
    ...(state.registry_name !== undefined && { registry_name: state.registry_name }),
    class: 'end_of_life',
    // Whatever else somebody changed by hand is no part of it: that is found and restored in its own way.
    changes: all.filter((change) => belongs(change, retired)),
    releases: {},
    serving: { now, since, next },
    rollback_target: rollbackTarget(input, content, next),
    approvals_required: {},
    exceptions_used: [],
    timed_gates: [],
    ...endsOf(input, retired),
  };
}

/** What shows of each that callers still get that they need it no more. */
function endsOf({ proofs = {} }: EndingInput, retired: (version: string) => boolean): Pick<PlanBody, 'ends'> {
  const ends = Object.entries(proofs).filter(([version]) => retired(version));
  return ends.length === 0 ? {} : { ends: Object.fromEntries(ends) };
}

/** Whether a change says of a retired version that it is, or is the state that does. */
function belongs({ resource, before, after }: Change, retired: (version: string) => boolean): boolean {
  switch (resource.type) {
    case 'state':
      return true;
    case 'alias':
      return after === null && typeof before === 'string' && retired(before);
    case 'tag':
      return resource.name === 'stage' && retired(resource.version);
    case 'stage':
      return after === 'Archived' && retired(resource.version);
    case 'artifact':
      return resource.path === plannedCabPath && retired(resource.version);
    case 'description':
      return false;
  }
}
