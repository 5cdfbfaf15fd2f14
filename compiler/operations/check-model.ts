// load and gate of one model, one release at a time, because a repository may be larger than memory. The result keeps
// no file.
import { asWarning, type Diagnostic, failed } from '../diagnostics/diagnostic.ts';
import { outlivesUse } from '../diagnostics/waivable.ts';
import { profileNamed } from '../document/approved.ts';
import { locate } from '../document/locate.ts';
import { type About, heldBack, judge } from '../gate/index.ts';
import { once } from '../lib/once.ts';
import { recent } from '../lib/recent.ts';
import { dayOf } from '../lib/time.ts';
import { comparedWith } from '../load/approved.ts';
import { type Frozen, type FrozenRelease, frozenAt, frozenBeside, frozenRelease } from '../load/frozen.ts';
import {
  declaredBefore,
  loadConsumers,
  loadModel,
  loadRelease,
  misshapenBeside,
  opinionsIn,
  type Selection,
  saidChanges,
  standardPast,
  unusedProfiles,
} from '../load/index.ts';
import { hasEnded } from '../model/lifetime.ts';
import { conditionsOf } from '../model/plan.ts';
import type { Governance, JudgedRelease, LoadedRelease, OfModel, Previous } from '../model/release.ts';
import { filesUnder, partOf, type Tree } from '../model/tree.ts';
import { outOfUse } from '../plan/index.ts';
import { type Beside, checkBeside, type Named } from './beside.ts';
import type { Run } from './opened-run.ts';
import { pastAt } from './past.ts';
import { findingsThatCount } from './revalidations.ts';
import { laterFaults, opinionsOf } from './second-line.ts';

/** What a check covers. */
export interface Scope {
  /** Releases to judge, and models to look at. */
  readonly selected: Selection;
  /** Frozen releases to compare with the reference. */
  readonly compared: Selection;
  /** Releases whose approval is reported as taken back. */
  readonly takenBack: Selection;
  /** Where approved releases are frozen; undefined outside git. */
  readonly reference: Tree | undefined;
  /** Where the change began. */
  readonly before: Tree | undefined;
  /** Of files beside the releases, those to look at. */
  readonly isNamed?: Named;
}

/** The input of a check: all that judges, and one model. */
export interface Subject<T> {
  readonly run: Run;
  readonly model: string;
  /** Versions that have a folder; undefined when only the reference has the model. */
  readonly versions: readonly string[] | undefined;
  /** What is kept of a release that passes every gate; the rest of it is let go. */
  readonly keep: (release: JudgedRelease) => T;
  /** Told of each release before it is judged. */
  readonly begin?: (release: string) => void;
}

export interface CheckedModel<T> {
  /** Differences in frozen releases. */
  readonly frozen: readonly Diagnostic[];
  /** Findings about the model and its profiles. */
  readonly shared: readonly Diagnostic[];
  readonly releases: readonly CheckedRelease<T>[];
  /** What was judged beside the releases; undefined where model.yaml was not looked at. */
  readonly beside: Beside | undefined;
}

export interface CheckedRelease<T> {
  readonly version: string;
  /** Whether it was approved at the reference. */
  readonly isApproved: boolean;
  readonly profile: string | undefined;
  /** What was kept; nothing of a release that a gate denies. */
  readonly passed: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
  /** What would hold it back if it is still to be approved, and were applied now. */
  readonly waiting: readonly Diagnostic[];
}

export function checkModel<T>(subject: Subject<T>, scope: Scope): CheckedModel<T> {
  const { run, model, versions = [] } = subject;
  const { tree, shape, governance } = run;
  const frozen = scope.reference && frozenAt(scope.reference, tree, model, scope.before);
  const wanted = new Set(versions.filter((version) => scope.selected(model, version)));
  const isWanted = subject.versions !== undefined && scope.selected(model);
  const document = wanted.size > 0 || isWanted ? loadModel(run, model, versions) : failed();
  const compared = new Set([...(frozen?.versions.keys() ?? [])].filter((version) => scope.compared(model, version)));
  const consumers = loadConsumers(tree, model, document.value, shape);
  const open = opener(subject, { modelFile: document.value, consumers, whole: tree });
  const isUnread = document.diagnostics.some(({ code }) => code !== 'load/placeholder') && document.value === undefined;
  const earlier = earlierThan(scope.reference, run, model);
  const releases: CheckedRelease<T>[] = [];
  const beside = new Map<string, FrozenRelease>();
  // A release is judged and compared before the next one is opened.
  for (const version of inOrder([...wanted, ...compared])) {
    if (frozen && compared.has(version)) beside.set(version, comparedRelease(open(version).own, frozen, version));
    if (wanted.has(version))
      releases.push(checkRelease({ ...subject, isUnread }, open, version, frozen, earlier, wanted));
  }
  const differing = [...compared].flatMap((version) => beside.get(version)?.diagnostics ?? []);
  const profiles = new Map([...compared].map((version) => [version, beside.get(version)?.profiles ?? []]));
  const named = releases.map(({ profile }) => profile);
  const judging = governance.value &&
    document.value && { run, model, governance: governance.value, modelFile: document.value };
  const others = isWanted && judging ? checkBeside(judging, scope) : undefined;
  return {
    frozen: [...differing, ...(frozen ? frozenBeside(tree, frozen, profiles, scope.takenBack) : [])],
    shared: [
      ...document.diagnostics,
      ...(isUnread && wanted.size > 0
        ? [asWarning({ code: 'model/unread', file: `releases/${model}/model.yaml` })]
        : []),
      ...(isWanted ? unusedProfiles(tree, model, named, shape) : []),
      ...(isWanted ? misshapenBeside(tree, model, shape) : []),
      ...(isWanted && governance.value ? laterFaults(run, model, governance.value) : []),
      ...(others?.diagnostics ?? []),
      // A release that is still to be approved reports them itself.
      ...(isWanted && releases.every(({ isApproved }) => isApproved) ? consumers.diagnostics : []),
    ],
    releases,
    beside: others?.beside,
  };
}

const inOrder = (versions: readonly string[]): readonly string[] =>
  [...new Set(versions)].sort((a, b) => Number(a) - Number(b));

/** A release folder with what judges it, and as it was loaded. */
interface Open {
  readonly own: Tree;
  readonly loaded: () => LoadedRelease;
}

/** Opens releases. Most replace the previous one, which is asked for last: with fewer than three, the next one's would be gone. */
function opener<T>({ run: { tree, shape, at }, model }: Subject<T>, shared: OfModel): (version: string) => Open {
  return recent((version) => {
    const own = partOf(tree, [`releases/${model}/${version}`, `releases/${model}/profiles`, 'policies']);
    let loaded: LoadedRelease | undefined;
    return { own, loaded: () => (loaded ??= loadRelease(own, model, version, shared, shape, dayOf(at))) };
  }, 3);
}

function checkRelease<T>(
  { run, model, keep, begin, isUnread }: Subject<T> & { readonly isUnread: boolean },
  open: (version: string) => Open,
  version: string,
  frozen: Frozen | undefined,
  earlier: EarlierOf,
  wanted: ReadonlySet<string>,
): CheckedRelease<T> {
  begin?.(`${model}/${version}`);
  const { own, loaded } = open(version);
  const release = loaded();
  const isApproved = frozen?.versions.has(version) ?? false;
  const profile = release.release?.value.profile ?? (isApproved ? profileNamed(own, release.folder) : undefined);
  const governance = run.governance.value;
  const about = { version, isApproved, profile };
  // What is asked of a release follows from what the model is, and nobody can read that.
  if (governance === undefined || isUnread)
    return { ...about, passed: [], diagnostics: settled(release.diagnostics, own), waiting: [] };
  const replaces = release.release?.value.replaces ?? 'none';
  const isThere = wanted.has(replaces) || filesUnder(run.tree, `releases/${model}/${replaces}`).size > 0;
  const wasApproved = (other: string) => frozen?.versions.has(other) ?? false;
  const compared = (other: string) => comparedWith(open(other).own, open(other).loaded(), wasApproved(other));
  const previous = isThere ? compared(replaces) : undefined;
  const { judged, diagnostics } = judge(release, governance, run.evaluator, run.at, run.shape, {
    previous,
    frozen: isApproved,
    ...earlier(release, isApproved, compared, wasApproved),
  });
  const all = [...release.diagnostics, ...diagnostics];
  const found = release.modelFile ? findingsThatCount({ run, model, modelFile: release.modelFile }, version, all) : all;
  return {
    ...about,
    passed: judged ? [keep(judged)] : [],
    // Nobody can give it other days, or another exception, any more.
    diagnostics: settled(isOver(release, frozen, run) ? found.filter(({ code }) => outlivesUse(code)) : found, own),
    waiting: judged && !isApproved ? heldBackNow(run, governance, judged) : [],
  };
}

/** Whether a version that was approved is out of use, or its end of life has come: model.yaml may say so later. */
function isOver({ version, release }: LoadedRelease, frozen: Frozen | undefined, { at }: Run): boolean {
  const stage = frozen?.versions.get(version);
  const isEnded = release !== undefined && hasEnded(release.value.lifecycle, dayOf(at));
  return stage !== undefined && (outOfUse(stage) || isEnded);
}

type EarlierOf = (
  release: LoadedRelease,
  isApproved: boolean,
  compared: (version: string) => Previous,
  wasApproved: (version: string) => boolean,
) => Pick<About, 'past' | 'declaredBefore' | 'earlierOpinion' | 'standard'>;

/** What the second line said of earlier versions, and what was said at the reference, for releases still to be approved. */
function earlierThan(reference: Tree | undefined, { tree, shape }: Run, model: string): EarlierOf {
  const past = pastAt(reference, model);
  const declared = once(() => (reference ? declaredBefore(reference, tree, model, shape) : []));
  const opinions = once(() => opinionsIn(tree, model));
  const said = once(() => saidChanges(tree, model));
  return (release, isApproved, compared, wasApproved) => ({
    earlierOpinion: opinions()(release.release?.value.replaces ?? 'none'),
    ...(isApproved ? {} : { past: past(release), declaredBefore: declared() }),
    ...(isApproved ? {} : { standard: standardPast(release, said, compared, wasApproved) }),
  });
}

function comparedRelease(own: Tree, frozen: Frozen, version: string): FrozenRelease {
  const { diagnostics, profiles } = frozenRelease(own, frozen, version);
  return { diagnostics: settled(diagnostics, own), profiles };
}

/** Adds to findings their lines in the release's own files, before these are let go. Copies, which keep no file. */
const settled = (diagnostics: readonly Diagnostic[], { files }: Tree): readonly Diagnostic[] =>
  diagnostics.length === 0 ? [] : structuredClone(locate(diagnostics, { files }));

/** What would hold back a release that is still to be approved, if it were applied now. */
function heldBackNow(run: Run, governance: Governance, release: JudgedRelease): readonly Diagnostic[] {
  const { targets, calendar } = governance;
  const { exempt_targets: exempt } = calendar.value;
  const target = targets.value.targets.find(({ name }) => !exempt.includes(name)) ?? targets.value.targets[0];
  const {
    version,
    model,
    release: { change },
  } = release;
  // Most models have none, and looking for those of others takes time.
  const opinion = release.opinion && opinionsOf(run, model, governance)(version);
  const conditions = opinion ? conditionsOf(model, opinion) : [];
  const serving = { now: null, next: version };
  const incident = change.incident !== undefined && { incident: change.incident };
  const going = { class: change.class, model, ...incident, target: target?.name ?? '', approves: [version], serving };
  return heldBack({ ...going, windows: [change.window], conditions }, governance, run.evaluator, run.at).map(asWarning);
}
