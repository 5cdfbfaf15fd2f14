// For tests: the oracle. It keeps what people signed, what each commit says and what each signed state came of, and says by
// rules of its own whether that was right. Nothing of the compiler decides here: files are read as text, and the rules of the
// sample are written once more, so that both would have to be wrong.

import { createHash } from 'node:crypto';
import { approvalsFile, calendarFile, keysFile } from '../../compiler/model/policies.ts';
import { one as commitOf, lineage } from '../repository.ts';
import { type Id, lives, modelFile, people, releaseFile } from './cast.ts';

export class Broken extends Error {}

/** What must be true, in words. */
export function must(isTrue: boolean, rule: string): asserts isTrue {
  if (!isTrue) throw new Broken(rule);
}

type Roles = Readonly<Record<string, number>>;

/** What a commit says of who decides. */
interface Rules {
  readonly everyChange: Roles;
  readonly revoked: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
  readonly stopped: boolean;
}

interface Content {
  readonly serving: string | null;
  readonly stages: Readonly<Record<string, string>>;
}

/** What the predicate of a state says. */
export interface Signed {
  readonly serial: number;
  readonly predecessor: string | null;
  readonly issued_at: string;
  readonly not_after: string;
  readonly commit: string;
  readonly aliases: Readonly<Record<string, { readonly version: string; readonly since: string }>>;
  readonly versions: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly stage: string }>>;
  readonly emergencies?: readonly Urgent[];
  readonly way_back?: { readonly version: string; readonly until: string };
  readonly rolled_back?: unknown;
  readonly predecessor_file?: string;
}

interface Urgent {
  readonly plan_digest: string;
  readonly versions: readonly string[];
  readonly until: string;
  readonly ratified?: unknown;
  readonly approved?: unknown;
  readonly refused?: unknown;
}

export interface Kept {
  readonly digest: string;
  readonly says: Signed;
}

interface Plan {
  readonly digest: string;
  readonly class: string;
  readonly required: Roles;
  readonly before: Content | undefined;
  readonly after: Content | undefined;
  readonly since: string | null;
  readonly releases: Readonly<Record<string, string>>;
  readonly wayBack: { readonly version: string; readonly days: number } | undefined;
}

interface Signature {
  readonly digest: string;
  readonly id: Id;
  readonly until: string;
  readonly bundle: Uint8Array | undefined;
}

/** What an operation that may write was asked for, and by whom. */
export type Asked = { readonly as: 'ci' } | { readonly as: 'person'; readonly id: Id };

export class Ledger {
  readonly plans = new Map<string, Plan>();
  /** The plans as they were written. */
  readonly files = new Map<string, string>();
  readonly #signed: Signature[] = [];
  readonly #refused: Signature[] = [];
  readonly #steps: { readonly from: string; readonly to: string; readonly id: Id }[] = [];
  /** Every signed state that was right, oldest first. */
  readonly states: Kept[] = [];
  readonly start: string;

  constructor(start: string, state: Kept) {
    this.start = start;
    this.states.push(state);
  }

  copy(): Ledger {
    const copy = new Ledger(this.start, this.now);
    copy.states.length = 0;
    copy.states.push(...this.states);
    for (const [digest, plan] of this.plans) copy.plans.set(digest, plan);
    for (const [digest, file] of this.files) copy.files.set(digest, file);
    copy.#signed.push(...this.#signed);
    copy.#refused.push(...this.#refused);
    copy.#steps.push(...this.#steps);
    return copy;
  }

  get now(): Kept {
    const last = this.states.at(-1);
    if (last === undefined) throw new Error('no state');
    return last;
  }

  signs(id: Id, digest: string, until: string, bundle: Uint8Array | undefined): void {
    this.#signed.push({ digest, id, until, bundle });
  }

  /** Whether somebody may approve a plan at a commit: their key is listed and not revoked, and they wrote nothing of it. */
  mayApprove(id: Id, digest: string, tip: string): boolean {
    const { listed, revoked } = rulesAt(tip);
    const plan = this.plans.get(digest);
    const authors = authorsOf(this.now.says.commit, tip, (path) => path === modelFile);
    const wrote = plan && (plan.after?.serving === '2' || Object.hasOwn(plan.releases, '2')) ? ['engineer'] : [];
    return listed.has(id) && !revoked.has(id) && ![...authors, ...wrote].includes(id);
  }

  /** All approvals that were given to a plan, the last of each person. */
  approvalsOf(digest: string): readonly Signature[] {
    return this.#signed.filter((one) => one.digest === digest);
  }

  /** Whether an older state says what the newest says, but for its time. */
  saysTheSame(digest: string): boolean {
    const old = this.states.find((state) => state.digest === digest);
    if (old === undefined) return false;
    const said = ({ aliases, versions, emergencies = [] }: Signed) => ({ aliases, versions, emergencies });
    return isSame(said(old.says), said(this.now.says));
  }

  refuses(id: Id, digest: string): void {
    this.#refused.push({ digest, id, until: '9999', bundle: undefined });
  }

  approvesStep(id: Id, from: string, to: string): void {
    this.#steps.push({ id, from: judgeOf(from), to: judgeOf(to) });
  }

  /** A plan that somebody made. What it says is compared with what the commit wants, when people rely on it. */
  planned(document: PlanFile, file: string): void {
    this.files.set(document.plan_digest, file);
    const { plan, plan_digest: digest } = document;
    const state = plan.changes.find(({ resource }) => resource.type === 'state');
    this.plans.set(digest, {
      digest,
      class: plan.class,
      required: plan.approvals_required,
      before: state && contentIn(state.before),
      after: state && contentIn(state.after),
      since: plan.serving.since,
      releases: Object.fromEntries(Object.entries(plan.releases).map(([v, one]) => [v, one.release_digest])),
      wayBack: plan.way_back,
    });
  }

  /** The last commit of the line up to which everything that judges was approved, by rules before it. */
  verified(tip: string): string {
    const line: string[] = [];
    for (let id: string | undefined = tip; id !== undefined && id !== this.start; id = commitOf(id).parents[0])
      line.unshift(id);
    let last = this.start;
    for (const id of line) if (this.#follows(last, id)) last = id;
    return last;
  }

  #follows(last: string, next: string): boolean {
    const [from, to] = [judgeOf(last), judgeOf(next)];
    if (from === to) return true;
    const rules = rulesAt(last);
    const who = this.#steps.filter((step) => step.from === from && step.to === to).map(({ id }) => id);
    const authors = authorsOf(last, next, (path) => !path.startsWith('releases/'));
    return isEnough({ mlops: 1, security: 1 }, who, authors, rules);
  }

  /** Each step from one signed state to the next must have been right. */
  follow(kept: ReadonlyMap<string, Kept>, newest: string, tip: string, at: string, asked: Asked): readonly string[] {
    const again = kept.get(newest);
    if (again !== undefined && this.#isSignedAgain(again)) {
      this.states[this.states.length - 1] = again;
      return ['signed again'];
    }
    const line: Kept[] = [];
    for (let digest = newest; digest !== this.now.digest; ) {
      const state = kept.get(digest);
      must(state !== undefined && state.says.predecessor !== null, 'a new state follows the one that counted');
      line.unshift(state);
      digest = state.says.predecessor;
    }
    return line.map((state) => {
      const how = this.#step(this.now.says, state.says, tip, at, asked);
      this.states.push(state);
      return how;
    });
  }

  /** An apply is finished once more where somebody put back the state before it: nothing but its moment is new. */
  #isSignedAgain({ says }: Kept): boolean {
    const { says: now } = this.now;
    const decided = ({ emergencies = [] }: Signed) =>
      emergencies.map(({ plan_digest: digest, ratified, refused }) => [digest, !!ratified, !!refused]);
    return (
      says.predecessor === now.predecessor &&
      says.serial === now.serial &&
      isSame(contentOf(says), contentOf(now)) &&
      isSame(decided(says), decided(now)) &&
      says.issued_at > now.issued_at
    );
  }

  #step(before: Signed, after: Signed, tip: string, at: string, asked: Asked): string {
    must(after.serial > before.serial, 'serials grow');
    if (after.predecessor_file !== undefined) return this.#wentBack(before, after, asked);
    must(asked.as === 'ci', 'only the job signs with the release key');
    const [from, to] = [contentOf(before), contentOf(after)];
    this.#emergencies(before, after, at);
    if (isSame(from, to) && isSame(withoutTimes(before), withoutTimes(after))) return 'same';
    if (this.#isEnd(from, to, at)) return 'ended';
    const plan = this.#approved(before, after, tip, at);
    this.#wayBack(before, after, plan);
    return plan.class;
  }

  /** One person with the key for it, in time, to the version that people approved, and nothing else. */
  #wentBack(before: Signed, after: Signed, asked: Asked): string {
    must(before.way_back !== undefined, 'a way back was approved');
    must(asked.as === 'person' && asked.id === 'demo-night', 'only who may goes back');
    must(after.issued_at < before.way_back.until, 'the way back is still open');
    must(contentOf(after).serving === before.way_back.version, 'the way back leads where people approved');
    const stages = { ...contentOf(before).stages, [before.way_back.version]: 'Approved' };
    must(isSame(contentOf(after).stages, stages), 'going back changes nothing else');
    must(after.way_back === undefined, 'a way back is gone once');
    return 'gone back';
  }

  #wayBack(before: Signed, after: Signed, plan: Plan): void {
    const { way_back: back } = after;
    if (back === undefined || isSame(back, before.way_back)) return;
    must(plan.wayBack?.version === back.version, 'a way back was in the plan that people approved');
  }

  #isEnd(from: Content, to: Content, at: string): boolean {
    const ended = Object.keys(to.stages).filter((version) => from.stages[version] !== to.stages[version]);
    return (
      ended.length > 0 &&
      ended.every(
        (version) => to.stages[version] === 'Retired' && at.slice(0, 10) >= (lives[version]?.end_of_life ?? '9999'),
      ) &&
      (to.serving === from.serving || ended.includes(from.serving ?? ''))
    );
  }

  /** What few people did at night is ratified or refused by those who may, who signed that. */
  #emergencies(before: Signed, after: Signed, at: string): void {
    for (const one of after.emergencies ?? []) {
      const was = before.emergencies?.find(({ plan_digest: digest }) => digest === one.plan_digest);
      if (one.ratified && !was?.ratified) {
        const who = this.#whoSigned(one.plan_digest, at);
        must(isEnough(everybody(baseRules), who, ['engineer'], baseRules), 'an emergency is ratified by everybody');
      }
      if (one.refused && !was?.refused)
        must(
          this.#refused.some(({ digest }) => digest === one.plan_digest),
          'somebody refused the emergency',
        );
    }
    for (const one of before.emergencies ?? [])
      must(
        (after.emergencies ?? []).some(({ plan_digest: digest }) => digest === one.plan_digest),
        'no emergency is forgotten',
      );
  }

  #whoSigned(digest: string, at: string): readonly Id[] {
    return this.#signed.filter((one) => one.digest === digest && at < one.until).map(({ id }) => id);
  }

  /** The plan that leads from one state to the other, that enough people approved under the rules in force, and that is still wanted. */
  #approved(before: Signed, after: Signed, tip: string, at: string): Plan {
    const [from, to] = [contentOf(before), contentOf(after)];
    const since = before.aliases['approved']?.since ?? null;
    // Of a release, what people approved is its digest.
    const brings = ({ releases }: Plan) =>
      Object.entries(releases).every(([version, digest]) => after.versions[version]?.['release_digest'] === digest);
    const leads = [...this.plans.values()].filter(
      (plan) =>
        plan.before &&
        plan.after &&
        isSame(plan.before, from) &&
        isSame(plan.after, to) &&
        plan.since === since &&
        brings(plan),
    );
    must(leads.length > 0, `somebody planned to go from ${words(from)} to ${words(to)}`);
    const faults = leads.map((plan) => this.#fault(plan, before, from, to, tip, at));
    const index = faults.indexOf(undefined);
    const plan = leads[index];
    must(plan !== undefined, faults[0] ?? '');
    return plan;
  }

  #fault(plan: Plan, before: Signed, from: Content, to: Content, tip: string, at: string): string | undefined {
    const kind = kindOf(from, to, tip, before);
    const verified = this.verified(tip);
    const rules = rulesAt(verified);
    const isBack = kind === 'rollback' || kind === 'withdrawal';
    if (!isBack && verified !== tip) return 'what judges was approved';
    if (!isBack && rules.stopped) return 'nothing is rolled out while all is stopped';
    if (!isBack && isWaiting(before)) return 'nothing is rolled out while an emergency waits';
    if (!isBack && before.rolled_back && to.serving !== from.serving) return 'nothing undoes what one person did';
    const who = this.#whoSigned(plan.digest, at);
    const authors = authorsOf(before.commit, tip, (path) => path === modelFile);
    const wrote = to.serving === '2' || Object.hasOwn(plan.releases, '2') ? ['engineer'] : [];
    const required = kind === 'emergency' ? { 'on-call': 2 } : kind === 'normal' ? everybody(rules) : rules.everyChange;
    if (!isEnough(required, who, [...authors, ...wrote], rules))
      return `enough people approved a ${kind} (${Object.entries(required)}), not ${who.join(', ') || 'nobody'}`;
    return undefined;
  }
}

const isOpen = ({ ratified, approved }: Urgent): boolean => !ratified && !approved;
const isWaiting = ({ emergencies = [], aliases }: Signed): boolean =>
  emergencies.some(
    (one) =>
      isOpen(one) && (!one.refused || Object.values(aliases).some(({ version }) => one.versions.includes(version))),
  );

/** What kind of change it is, by what moves. */
function kindOf(from: Content, to: Content, tip: string, { emergencies = [] }: Signed): string {
  const fresh = Object.keys(to.stages).filter((version) => !Object.hasOwn(from.stages, version));
  const moved = Object.keys(from.stages).filter((version) => from.stages[version] !== to.stages[version]);
  const isOut = (version: string) => ['Revoked', 'Retired'].includes(to.stages[version] ?? '');
  if (fresh.length > 0) {
    const isUrgent = /^ +class: emergency$/m.test(textAt(tip, releaseFile));
    return isUrgent && moved.every(isOut) && !emergencies.some(({ refused }) => refused) ? 'emergency' : 'normal';
  }
  if (to.serving === from.serving || to.serving === null)
    return moved.length > 0 && moved.every(isOut) ? 'withdrawal' : moved.length === 0 ? 'few' : 'normal';
  // Version 2 replaces version 1.
  const isBack = from.serving === '2' && to.serving === '1';
  return isBack && moved.every((version) => version === from.serving || isOut(version)) ? 'rollback' : 'normal';
}

const everybody = ({ everyChange }: Pick<Rules, 'everyChange'>): Roles => ({ ...everyChange, business: 1, privacy: 1 });
const baseRules: Rules = {
  everyChange: { mlops: 1, security: 1 },
  revoked: new Set(),
  listed: new Set(Object.keys(people).filter((id) => id !== 'attacker')),
  stopped: false,
};

function isEnough(
  required: Roles,
  who: readonly Id[],
  authors: readonly string[],
  { revoked, listed }: Rules,
): boolean {
  const counted = new Set(who.filter((id) => listed.has(id) && !revoked.has(id) && !authors.includes(id)));
  return (
    Object.keys(required).length > 0 &&
    Object.entries(required).every(
      ([role, number]) => [...counted].filter((id) => people[id] === role).length >= number,
    )
  );
}

/** Text of a file at a commit. */
const textAt = (commit: string, path: string): string => Buffer.from(commitOf(commit).files.get(path) ?? []).toString();

const rulesOf = new Map<string, Rules>();

function rulesAt(commit: string): Rules {
  const known = rulesOf.get(commit) ?? readRules(commit);
  rulesOf.set(commit, known);
  return known;
}

function readRules(commit: string): Rules {
  const [, require = ''] = /when: \{\}\n +require: \{(.*)\}/.exec(textAt(commit, approvalsFile)) ?? [];
  const keys = textAt(commit, keysFile)
    .split(/^ {2}- /m)
    .map((entry) => ({ id: /^id: (\S+)/.exec(entry)?.[1] ?? '', isRevoked: /^ +revoked: /m.test(entry) }));
  return {
    everyChange: Object.fromEntries(
      require.split(', ').map((one) => [one.split(': ')[0] ?? '', Number(one.split(': ')[1])]),
    ),
    revoked: new Set(keys.filter(({ isRevoked }) => isRevoked).map(({ id }) => id)),
    listed: new Set(keys.map(({ id }) => id)),
    stopped: /^stopped:/m.test(textAt(commit, calendarFile)),
  };
}

const judges = new Map<string, string>();

/** Everything at a commit that judges, as one text. */
function judgeOf(commit: string): string {
  const known =
    judges.get(commit) ??
    [...commitOf(commit).files]
      .filter(([path]) => !path.startsWith('releases/'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => `${path} ${sha256(bytes)}`)
      .join('\n');
  judges.set(commit, known);
  return known;
}

const hashes = new WeakMap<Uint8Array, string>();

function sha256(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, hash);
  return hash;
}

export const digestIn = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`;

/** Who wrote what matters between two commits, by the part of their address before the @. */
function authorsOf(since: string, tip: string, isMeant: (path: string) => boolean): readonly string[] {
  const before = lineage(since);
  return [...lineage(tip)]
    .filter((id) => !before.has(id))
    .filter((id) => changes(id).some(isMeant))
    .flatMap((id) => commitOf(id).author.email.split('@')[0] ?? []);
}

const changed = new Map<string, readonly string[]>();

/** What a commit changes that none of its parents has. */
function changes(id: string): readonly string[] {
  const known = changed.get(id);
  if (known !== undefined) return known;
  const { files, parents } = commitOf(id);
  const before = parents.map((parent) => commitOf(parent).files);
  const paths = new Set([...files.keys(), ...before.flatMap((one) => [...one.keys()])]);
  const own = [...paths].filter((path) => before.every((one) => !isEqual(one.get(path), files.get(path))));
  changed.set(id, own);
  return own;
}

/** Whether two files are the same. */
export const isEqual = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sha256(a) === sha256(b));

export interface PlanFile {
  readonly plan_digest: string;
  readonly plan: {
    readonly class: string;
    readonly approvals_required: Roles;
    readonly serving: { readonly now: string | null; readonly next: string | null; readonly since: string | null };
    readonly releases: Readonly<Record<string, { readonly release_digest: string }>>;
    readonly way_back?: { readonly version: string; readonly days: number };
    readonly changes: readonly {
      readonly resource: { readonly type: string };
      readonly before: unknown;
      readonly after: unknown;
    }[];
  };
}

const contentIn = (value: unknown): Content | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { aliases, versions } = value as { aliases: Record<string, string>; versions: Signed['versions'] };
  return { serving: aliases['approved'] ?? null, stages: stagesOf(versions) };
};

export const contentOf = ({ aliases, versions }: Signed): Content => ({
  serving: aliases['approved']?.version ?? null,
  stages: stagesOf(versions),
});

const stagesOf = (versions: Signed['versions']): Content['stages'] =>
  Object.fromEntries(
    Object.entries(versions)
      .sort()
      .map(([version, { stage }]) => [version, stage]),
  );

/** What a renewal may not change. */
const withoutTimes = ({ aliases, versions }: Signed): unknown => ({ aliases, versions });

const words = ({ serving, stages }: Content): string => `${serving} of ${JSON.stringify(stages)}`;
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
