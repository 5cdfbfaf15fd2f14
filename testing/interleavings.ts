// For tests: what people signed while a model changes in any order, and whether each signed state that came of it was
// approved by its own rule. Nothing here asks the policy: the rules are said again, so that both would have to be wrong.
import { expect } from 'vitest';
import { textOf } from '../compiler/lib/bytes.ts';
import { type Digest, digestOf, hexOf } from '../compiler/lib/digest.ts';
import { pretty } from '../compiler/lib/json.ts';
import { addDaysTo, type Instant } from '../compiler/lib/time.ts';
import {
  type AppliedEmergency,
  approvalType,
  type PlanDocument,
  type State,
  type StateContent,
  stateChange,
} from '../compiler/model/plan.ts';
import { approvalsFolder } from '../compiler/operations/plan-file.ts';
import { type SigningKey, signStatement } from '../compiler/trust/envelope.ts';
import { signingKeyIn } from '../compiler/world/keys.ts';
import type { Scenario } from './scenario.ts';
import { keyFile, model, target } from './scratch.ts';
import { statementIn } from './signed.ts';

/** Who signs, by role. The engineer wrote everything. */
export const people = {
  'demo-mlops': 'mlops',
  'demo-security': 'security',
  'demo-privacy': 'privacy',
  'demo-business': 'business',
  'demo-night-1': 'on-call',
  'demo-night-2': 'on-call',
  'demo-night': 'rollback-signer',
  engineer: 'mlops',
} as const;
export type Id = keyof typeof people;

const everybody = { mlops: 1, security: 1, privacy: 1, business: 1 };
/** How many people approve a change of each class, as approvals.yaml of the sample says. */
const rules: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  normal: everybody,
  standard: { mlops: 1 },
  rollback: { mlops: 1, security: 1 },
  withdrawal: { mlops: 1, security: 1 },
  emergency: { 'on-call': 2 },
};

interface Signed {
  readonly digest: string;
  readonly id: Id;
  readonly until: Instant;
  readonly bundle: Uint8Array;
}

/** What happened to a state. */
export type Step = 'renewed' | 'ratified' | 'refused' | 'gone back' | 'caught up' | PlanDocument['plan']['class'];

export class Truth {
  readonly plans = new Map<string, PlanDocument>();
  readonly #signed: Signed[] = [];
  readonly #refused = new Set<string>();
  #isGoingBack = false;
  /** Plans that enough people had approved when somebody applied. */
  readonly #approved = new Set<string>();

  /** Signs a plan as somebody, whatever relc would say to that. */
  sign(scenario: Scenario, id: Id, { plan_digest: digest }: PlanDocument, file: string): void {
    const until = addDaysTo(scenario.at, 30);
    const predicate = { kind: 'plan', digest, target, model, role: people[id], not_after: until };
    const subject = [{ name: 'plan.json', digest: { sha256: hexOf(digest) } }];
    const bundle = signStatement({ subject, predicateType: approvalType, predicate }, keyOf(scenario, id));
    this.#signed.push({ digest, id, until, bundle });
    placeApprovals(scenario, file, [{ id, bundle }]);
  }

  /** Brings back one of the plans that were ever made, with all that anybody signed for it. */
  bringBack(scenario: Scenario, which: number): void {
    const document = [...this.plans.values()][which % this.plans.size];
    if (document === undefined) return;
    scenario.write(scenario.planFile, pretty(document));
    scenario.world.files.remove(approvalsFolder(scenario.planFile));
    const signed = this.#signed.filter(({ digest }) => digest === document.plan_digest);
    placeApprovals(scenario, scenario.planFile, signed);
  }

  refuse(digest: string): void {
    this.#refused.add(digest);
  }

  /** Somebody goes back at once: whether that is their right. */
  goesBack(id: string): void {
    this.#isGoingBack = id === 'demo-night';
  }

  /** Somebody applies now: what people approved until here counts for good. */
  applies(at: Instant): void {
    for (const [digest, { plan }] of this.plans)
      if (this.#isEnough(digest, at, rules[plan.class] ?? {})) this.#approved.add(digest);
  }

  #isEnough(digest: string, at: Instant, rule: Readonly<Record<string, number>>): boolean {
    const who = this.#signed.filter((one) => one.digest === digest && at < one.until && one.id !== 'engineer');
    return Object.entries(rule).every(
      ([role, number]) => new Set(who.flatMap(({ id }) => (people[id] === role ? [id] : []))).size >= number,
    );
  }

  /** Every step from one signed state to another, each of which must have been approved. */
  steps(scenario: Scenario, before: Digest): readonly Step[] {
    const kept = statesIn(scenario);
    const steps: Step[] = [];
    let at = digestOf(scenario.bytes(statePath));
    while (at !== before) {
      const state = kept.get(at);
      const previous = kept.get(state?.predecessor ?? '');
      if (state === undefined || previous === undefined) throw new Error(`${at} follows no state that is kept`);
      const newest = [...kept.values()].filter(({ serial }) => serial < state.serial);
      expect(previous.serial, 'what a state follows').toBe(Math.max(...newest.map(({ serial }) => serial)));
      steps.unshift(this.#step(previous, state));
      at = digestOf(previous.bytes);
    }
    return steps;
  }

  #step(before: KeptState, after: KeptState): Step {
    expect(after.serial).toBeGreaterThan(before.serial);
    if (after.rolled_back && !before.rolled_back) return this.#back(before, after);
    this.#expectWayBack(before, after);
    const changed = (after.emergencies ?? []).filter((one, index) => !isSame(one, before.emergencies?.[index]));
    if (isSame(contentOf(before), contentOf(after))) {
      for (const one of changed) this.#followed(one, after.issued_at);
      if (before.rolled_back && !after.rolled_back) return 'caught up';
      return changed.length === 0 ? 'renewed' : changed.some(({ refused }) => refused) ? 'refused' : 'ratified';
    }
    const { plan } = this.#planBetween(before, after);
    // What one person did is not undone by a change that people approved before.
    if (before.rolled_back) expect(plan.serving.next).toBe(plan.serving.now);
    const waits = (before.emergencies ?? []).filter((one) => isOpen(one) && isServed(before, one));
    const isOfAnyTime = ['rollback', 'withdrawal', 'extension', 'revalidation'].includes(plan.class);
    // The sample has one emergency, so another of the same incident cannot follow it.
    if (waits.length > 0) expect(isOfAnyTime, `${plan.class} while an emergency waits`).toBe(true);
    return plan.class;
  }

  /** One person with the key for it, in time, to the version that people approved, and nothing else. */
  #back(before: KeptState, after: KeptState): Step {
    const { way_back: allowed } = before;
    if (allowed === undefined) throw new Error('nobody approved a way back');
    expect(this.#isGoingBack, 'whether somebody goes back').toBe(true);
    expect(after.issued_at < allowed.until && after.issued_at >= before.issued_at, 'in time').toBe(true);
    const aliases = { approved: allowed.version };
    expect(said(contentOf(after))).toEqual({
      aliases,
      stages: { ...said(contentOf(before)).stages, [allowed.version]: 'Approved' },
    });
    expect(after).not.toHaveProperty('way_back');
    expect([after.emergencies, after.not_after, after.commit]).toEqual([
      before.emergencies,
      before.not_after,
      before.commit,
    ]);
    return 'gone back';
  }

  /** A way back is in a state because the plan that led to it said so, or the state before. */
  #expectWayBack(before: KeptState, after: KeptState): void {
    const { way_back: back, issued_at: at } = after;
    if (back === undefined || isSame(back, before.way_back)) return;
    const approved = this.#planBetween(before, after).plan.way_back;
    expect(back).toEqual({ version: approved?.version, until: addDaysTo(at, approved?.days ?? 0) });
  }

  /** The plan that people approved, and that leads from one state to the other. */
  #planBetween(before: KeptState, after: KeptState): PlanDocument {
    const leads = [...this.plans.values()].find(({ plan_digest: digest, plan }) => {
      const change = stateChange(plan);
      const since = before.aliases['approved']?.since ?? null;
      return (
        change?.before &&
        this.#approved.has(digest) &&
        plan.serving.since === since &&
        isSame(said(change.before), said(contentOf(before))) &&
        isSame(said(change.after), said(contentOf(after)))
      );
    });
    if (leads === undefined)
      throw new Error(`nobody approved ${JSON.stringify([said(contentOf(before)), said(contentOf(after))])}`);
    return leads;
  }

  /** Whoever ratified or refused an emergency signed that, in every role that is asked. */
  #followed({ plan_digest: digest, ratified, refused }: AppliedEmergency, at: Instant): void {
    if (refused) expect(this.#refused.has(digest)).toBe(true);
    // Here nobody has two roles, so whoever signed at night ratifies only in the same one.
    if (ratified) expect(this.#isEnough(digest, at, everybody)).toBe(true);
  }
}

function placeApprovals(scenario: Scenario, file: string, signed: readonly Pick<Signed, 'id' | 'bundle'>[]): void {
  for (const { id, bundle } of signed) scenario.write(`${approvalsFolder(file)}/${id}.sigstore.json`, bundle);
}

const keys = new Map<string, SigningKey>();

function keyOf(scenario: Scenario, id: Id): SigningKey {
  const pem = scenario.bytes(keyFile(scenario.keys, id));
  const name = textOf(pem) ?? '';
  const key = keys.get(name) ?? signingKeyIn(pem);
  if (key === undefined) throw new Error(`no key of ${id}`);
  keys.set(name, key);
  return key;
}

export const statePath = `registry/models/${model}/state.sigstore.json`;

type KeptState = State & { readonly bytes: Uint8Array };

/** Every signed state that the registry keeps, by its digest. */
export function statesIn(scenario: Scenario): ReadonlyMap<string, KeptState> {
  const folder = `registry/models/${model}/states`;
  const states = scenario.list(folder).map((name): [string, KeptState] => {
    const bytes = scenario.bytes(`${folder}/${name}`);
    return [digestOf(bytes), { ...statementIn(bytes).predicate, bytes }];
  });
  return new Map(states);
}

const contentOf = ({ aliases, versions }: State): StateContent => ({
  aliases: Object.fromEntries(Object.entries(aliases).map(([name, { version }]) => [name, version])),
  versions,
});

/** Which version serves, and the stage of each. */
const said = ({ aliases, versions }: StateContent) => ({
  aliases,
  stages: Object.fromEntries(Object.entries(versions).map(([version, { stage }]) => [version, stage])),
});

const isOpen = ({ ratified, approved }: AppliedEmergency): boolean => !ratified && !approved;
const isServed = ({ aliases }: State, { versions }: AppliedEmergency): boolean =>
  Object.values(aliases).some(({ version }) => versions.includes(version));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
