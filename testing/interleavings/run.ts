// For tests: a story as it happens, and what must be true after each of its steps.

import { isError } from '../../compiler/diagnostics/diagnostic.ts';
import { textOf } from '../../compiler/lib/bytes.ts';
import { hexOf } from '../../compiler/lib/digest.ts';
import { addDaysTo } from '../../compiler/lib/time.ts';
import { approvalType, stateType } from '../../compiler/model/plan.ts';
import { approvalsFile, calendarFile, keysFile } from '../../compiler/model/policies.ts';
import { applyPlan } from '../../compiler/operations/apply.ts';
import { refusePlan } from '../../compiler/operations/emergency/refuse.ts';
import { approveJudge } from '../../compiler/operations/judge/approve.ts';
import { applyPending } from '../../compiler/operations/pending.ts';
import { approvalsFolder, unratifiedPath } from '../../compiler/operations/plan-file.ts';
import { restoreModels } from '../../compiler/operations/restore.ts';
import { rollBackNow } from '../../compiler/operations/rollback/now.ts';
import type { Outcome } from '../../compiler/report/outcome.ts';
import { type SigningKey, signStatement } from '../../compiler/trust/envelope.ts';
import { signingKeyIn } from '../../compiler/world/keys.ts';
import type { World } from '../../compiler/world/port.ts';
import { ending, Killed } from '../killed.ts';
import { one as commitOf, lineage, merged, type Person } from '../repository.ts';
import { revalidated } from '../revalidation.ts';
import type { Scenario } from '../scenario.ts';
import { edit, keyFile, model, runFile, target, type Version, want } from '../scratch.ts';
import { statementIn } from '../signed.ts';
import { beginning, type Id, lives, minuteAfter, people, releaseFile, servingKeys } from './cast.ts';
import { type Asked, contentOf, digestIn, isEqual, type Kept, Ledger, must, type PlanFile } from './ledger.ts';
import { type ByHand, type Policy, type Step, wanted } from './steps.ts';

const registry = `registry/models/${model}`;
const statePath = `${registry}/state.sigstore.json`;
const aliasPath = `${registry}/aliases/approved`;

/** Where the host that serves remembers by which state it started last. */
const hostMemory = '/serving/memory';
/** For so many days such a host still starts by a state that nobody renewed. */
const graceDays = 14;

/** How often each step was taken, each code was said by which operation, and each kind of state was signed. */
export class Seen {
  readonly counts = new Map<string, number>();
  add(kind: string, name: string): void {
    const key = `${kind} ${name}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** What was seen of one kind. */
  of(kind: string): readonly string[] {
    return [...this.counts.keys()].flatMap((key) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));
  }
}

type Act = (world: World, scenario: Scenario) => Promise<Outcome>;

export class Run {
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  readonly seen: Seen;
  /** Whether somebody wrote by hand, or a run was killed, since the registry was last as a signed state says. */
  disturbed: 'no' | 'by hand' | 'killed';
  /** The registry when it was last undisturbed. */
  #clean: ReadonlyMap<string, Uint8Array>;
  #verified = '';

  constructor(scenario: Scenario, ledger: Ledger, seen: Seen) {
    this.scenario = scenario;
    this.ledger = ledger;
    this.seen = seen;
    this.disturbed = 'no';
    this.#clean = scenario.shown;
  }

  /** The same, to go on from here in another way. */
  copy(): Run {
    const copy = new Run(this.scenario.copy(), this.ledger.copy(), this.seen);
    copy.disturbed = this.disturbed;
    copy.#clean = this.#clean;
    copy.#verified = this.#verified;
    return copy;
  }

  async take(step: Step): Promise<void> {
    this.seen.add('step', step.do);
    await this.#does(step);
    await this.#serves();
  }

  #does(step: Step): Promise<void> | void {
    const { scenario } = this;
    switch (step.do) {
      case 'edit':
        return this.#propose(step.by, () => want(scenario, wanted[step.wants][0], wanted[step.wants][1]));
      case 'urgent':
        return this.#propose('engineer', () => scenario.write(releaseFile, otherClass(scenario.read(releaseFile))));
      case 'revalidate':
        return this.#propose(step.by, () => void revalidated(scenario, { result: step.result }));
      case 'rebase':
        return this.#rebase();
      case 'merge':
        return this.#merge();
      case 'policy':
        return this.#policy(step.policy, step.by, step.approvedBy);
      case 'push':
        return this.#policy(step.policy, 'attacker', []);
      case 'plan':
        return this.#plan();
      case 'approve':
        return this.#approve(step.as);
      case 'sign':
        return this.#sign(scenario.planFile, step.as);
      case 'bring back':
        return this.#bringBack(step.which);
      case 'apply':
        return scenario.has(scenario.planFile) ? this.#job('apply', step.killed, applying) : undefined;
      case 'pending':
        return this.#job('pending', step.killed, (world) => applyPending(world, [model]));
      case 'restore':
        return this.#job('restore', step.killed, (world) => restoreModels(world, [model]));
      case 'go back':
        return this.#goBack(step.as, step.killed);
      case 'ratify':
        return this.#sign(this.#unratified(), step.as, true);
      case 'refuse':
        return this.#refuse(step.as);
      case 'by hand':
        return this.#byHand(step.what, step.which);
      case 'wait':
        scenario.at = addDaysTo(scenario.at, step.days);
        return;
    }
  }

  #job(name: string, killed: number | null, act: Act): Promise<void> {
    return this.#act(name, killed, { as: 'ci' }, act);
  }

  /** Somebody goes back with their own key, and without that of the job. */
  #goBack(id: Id, killed: number | null): Promise<void> {
    const { scenario } = this;
    const { keys } = Object.assign(scenario.copy(), { git: scenario.git, signingKey: undefined }).world;
    return this.#act('go back', killed, { as: 'person', id }, (world) =>
      rollBackNow({ ...world, keys }, model, { target, key: keyFile(scenario.keys, id) }),
    );
  }

  /** Somebody commits on a branch. */
  #propose(by: Id, change: () => void): void {
    const { git } = this.scenario;
    if (git.references.has('work')) git.switch('work');
    else git.switch('work', 'main');
    change();
    this.#commit(by, 'Propose');
    git.switch('main');
  }

  #commit(by: Id, message: string): void {
    const { scenario } = this;
    scenario.git.at = scenario.at;
    scenario.commit(message, { author: personOf(by), committer: personOf(by) });
  }

  #merge(): void {
    const { git } = this.scenario;
    if (!git.references.has('work')) return;
    git.at = this.scenario.at;
    git.merge('work');
    git.references.delete('work');
  }

  #rebase(): void {
    const { git, at } = this.scenario;
    const tip = git.references.get('work');
    if (tip === undefined || lineage(git.head.id).has(tip)) return;
    const { author } = commitOf(tip);
    const files = merged(git.head, commitOf(tip));
    git.references.delete('work');
    git.switch('work', 'main');
    git.at = at;
    git.advance({ parents: [git.head.id], files, author, committer: author, message: 'Propose' });
    git.switch('main');
  }

  async #policy(policy: Policy, by: Id, approvedBy: readonly Id[]): Promise<void> {
    const { scenario, ledger } = this;
    const since = scenario.git.head.id;
    const start = commitOf(ledger.start);
    for (const file of [approvalsFile, keysFile, calendarFile]) scenario.write(file, start.files.get(file) ?? '');
    scenario.world.files.remove('policies/trust/attacker.pub');
    change(scenario, policy);
    this.#commit(by, `Policy: ${policy}`);
    const tip = scenario.git.head.id;
    for (const id of approvedBy) {
      const { diagnostics } = await approveJudge(scenario.world, { key: keyFile(scenario.keys, id), since });
      this.#said('approve the judge', { diagnostics });
      if (!diagnostics.some(isError)) ledger.approvesStep(id, since, tip);
    }
    if (approvedBy.length > 0) this.#commit('engineer', 'Approvals of the judge');
  }

  async #plan(): Promise<void> {
    const { scenario, ledger } = this;
    const before = scenario.shown;
    this.#said('plan', await scenario.plan());
    for (const file of this.scenario.glob('plan/**/*.json')) {
      if (file.includes('.approvals/')) continue;
      const text = scenario.read(file);
      const document: PlanFile = JSON.parse(text);
      if (!ledger.plans.has(document.plan_digest)) ledger.planned(document, text);
    }
    this.#expectSame(before, 'plan');
  }

  async #approve(id: Id): Promise<void> {
    const { scenario, ledger } = this;
    if (!scenario.has(scenario.planFile)) return;
    const before = scenario.shown;
    const outcome = await scenario.approve(id);
    this.#said('approve', outcome);
    const { result } = outcome;
    if (typeof result === 'object' && result !== null && 'not_after' in result) {
      const { plan_digest: digest } = scenario.planned;
      must(ledger.mayApprove(id, digest, scenario.git.head.id), `relc lets only approvers sign, and not ${id}`);
      ledger.signs(id, digest, String(result.not_after), undefined);
    }
    this.#expectSame(before, 'approve');
  }

  /** Signs a plan as some people, whatever relc would say to that. */
  #sign(file: string | undefined, as: readonly Id[] | 'enough', ratifies = false): void {
    const { scenario, ledger } = this;
    if (file === undefined || !scenario.has(file)) return;
    const { plan_digest: digest, plan } = JSON.parse(scenario.read(file));
    const ids = as === 'enough' ? enough(ratifies ? 'normal' : plan.class) : as;
    for (const id of ids) {
      const until = addDaysTo(scenario.at, 30);
      const predicate = { kind: 'plan', digest, target, model, role: people[id], not_after: until };
      const subject = [{ name: 'plan.json', digest: { sha256: hexOf(digest) } }];
      const bundle = signStatement({ subject, predicateType: approvalType, predicate }, keyOf(scenario, id));
      ledger.signs(id, digest, until, bundle);
      scenario.write(`${approvalsFolder(file)}/${id}.sigstore.json`, bundle);
    }
  }

  /** Somebody uses a plan of before, with all approvals that were ever given to it. */
  #bringBack(which: number): void {
    const { scenario, ledger } = this;
    const plans = [...ledger.plans.values()];
    const plan = plans[which % plans.length];
    const file = plan && ledger.files.get(plan.digest);
    if (plan === undefined || file === undefined) return;
    scenario.write(scenario.planFile, file);
    scenario.world.files.remove(approvalsFolder(scenario.planFile));
    for (const { id, bundle } of ledger.approvalsOf(plan.digest))
      if (bundle) scenario.write(`${approvalsFolder(scenario.planFile)}/${id}.sigstore.json`, bundle);
  }

  #unratified(): string | undefined {
    const { scenario } = this;
    const waiting = this.ledger.now.says.emergencies?.find(({ ratified, approved }) => !ratified && !approved);
    if (waiting === undefined) return undefined;
    const kept = unratifiedPath(scenario.planFile, waiting.plan_digest);
    const isPlanned = scenario.has(scenario.planFile) && scenario.planned.plan_digest === waiting.plan_digest;
    return isPlanned ? scenario.planFile : scenario.has(kept) ? kept : undefined;
  }

  async #refuse(id: Id): Promise<void> {
    const { scenario, ledger } = this;
    const file = this.#unratified();
    if (file === undefined) return;
    const options = { key: keyFile(scenario.keys, id), reason: 'It turns down everybody' };
    const outcome = await refusePlan(scenario.world, file, options);
    this.#said('refuse', outcome);
    if (!outcome.diagnostics.some(isError)) ledger.refuses(id, JSON.parse(scenario.read(file)).plan_digest);
  }

  /** An operation that may write: what it signed was right, and without that it left the registry as it was. */
  async #act(name: string, killed: number | null, asked: Asked, act: Act): Promise<void> {
    const { scenario, ledger } = this;
    const before = scenario.shown;
    const world = killed === null ? scenario.world : ending(scenario.world, killed + 1);
    const outcome = await act(world, scenario).catch((error: unknown) => {
      if (error instanceof Killed) return undefined;
      throw error;
    });
    if (outcome !== undefined) this.#said(name, outcome);
    else this.seen.add('killed', name);
    const [was, is] = [before.get(statePath), scenario.disk.get(statePath)];
    const isNew =
      is !== undefined && (was === undefined || digestIn(was) !== digestIn(is)) && digestIn(is) !== ledger.now.digest;
    if (isNew) {
      const how = ledger.follow(statesIn(scenario), digestIn(is), scenario.git.head.id, scenario.at, asked);
      for (const one of how) this.seen.add('state', one);
    }
    if (outcome === undefined) this.disturbed = 'killed';
    else if (isNew) this.#settled(name);
    else this.#leftAlone(name, before);
    // No two states are of the same moment.
    if (isNew) scenario.at = minuteAfter(scenario.at);
  }

  /** After a state was signed, the registry is as it says, unless it only renews. */
  #settled(name: string): void {
    if (this.disturbed !== 'no' && name !== 'apply') return;
    this.disturbed = 'no';
    this.#clean = this.scenario.shown;
  }

  #leftAlone(name: string, before: ReadonlyMap<string, Uint8Array>): void {
    const after = this.scenario.shown;
    const changed = differences(before, after);
    if (this.disturbed === 'no')
      must(changed.length === 0, `${name} without a new state leaves the registry as it was: ${changed}`);
    if (this.disturbed !== 'by hand') return;
    // Who puts back by a plan that people approved leaves that plan.
    const isStored = (path: string) => {
      const [, digest] = /\/relc\/plans\/([0-9a-f]{64})\//.exec(path) ?? [];
      return digest !== undefined && !before.has(path) && this.ledger.approvalsOf(`sha256:${digest}`).length > 0;
    };
    const other = changed.filter((path) => !isEqual(after.get(path), this.#clean.get(path)) && !isStored(path));
    must(other.length === 0, `${name} without a new state only puts back what was: ${other}`);
    if (differences(after, this.#clean).length === 0) this.disturbed = 'no';
  }

  #expectSame(before: ReadonlyMap<string, Uint8Array>, name: string): void {
    const changed = differences(before, this.scenario.shown);
    must(changed.length === 0, `${name} writes nothing into the registry: ${changed}`);
  }

  #said(operation: string, { diagnostics }: Pick<Outcome, 'diagnostics'>): void {
    if (diagnostics.length === 0) this.seen.add('said', `${operation}: nothing`);
    for (const code of new Set(diagnostics.map(({ code }) => code))) this.seen.add('said', `${operation}: ${code}`);
  }

  #byHand(what: ByHand, which: number): void {
    if (!byHand[what](this.scenario, which, this.ledger)) return;
    this.seen.add('hand', what);
    if (this.disturbed === 'no') this.disturbed = 'by hand';
  }

  /** What serving would start. */
  async #serves(): Promise<void> {
    const { scenario, ledger } = this;
    const shown = scenario.shown;
    const key = `${scenario.at} ${[...shown].map(([path, bytes]) => `${path} ${digestIn(bytes)}`).join()}`;
    if (key === this.#verified) return;
    this.#verified = key;
    const { now } = ledger;
    const bytes = scenario.disk.get(statePath);
    for (const version of ['1', '2'] as const) {
      const { diagnostics } = await scenario.verify(version, { trust: servingKeys, memory: hostMemory });
      this.#said('verify', { diagnostics });
      const starts = !diagnostics.some(isError);
      const { serving, stages } = contentOf(now.says);
      const stage = stages[version];
      if (starts) {
        must(bytes !== undefined, 'what starts has a signed state');
        must(
          digestIn(bytes) === now.digest || ledger.saysTheSame(digestIn(bytes)),
          `the state by which version ${version} starts is the newest`,
        );
        must(version === serving, `version ${version} starts, and ${serving} was approved to serve`);
        must(stage !== 'Revoked' && stage !== 'Retired', 'what was taken out of use starts no more');
        must(scenario.at < addDaysTo(stateIn(bytes).not_after, graceDays), 'an old state starts nothing');
        must(scenario.at.slice(0, 10) < (lives[version]?.end_of_life ?? ''), 'what has ended starts no more');
        must(isIntact(scenario, version), 'what starts has the bytes that were approved');
        must(this.#isCompiled(version), 'what starts has the files that were applied, and their record');
      } else if (version === serving && this.disturbed === 'no')
        must(
          !this.#mayStart(version),
          `version ${version} was approved to serve, and does not start: ${diagnostics.map(({ code }) => code)}`,
        );
    }
  }

  /** Whether the files of a release are as they were applied. */
  #isCompiled(version: Version): boolean {
    const says = this.ledger.now.says.versions[version];
    const [release, plan] = [says?.['release_digest'], says?.['approved_by_plan']].map((one) => String(one).slice(7));
    const folder = runFile(this.scenario, version, 'relc').replace(`${this.scenario.repository}/`, '');
    const parts = [`${folder}/${release}/`, `${folder}/cab/${plan}.`];
    const applied = [...this.#clean].filter(([path]) => parts.some((one) => path.startsWith(one)));
    return applied.every(([path, bytes]) => isEqual(bytes, this.scenario.disk.get(path)));
  }

  #mayStart(version: Version): boolean {
    const { at } = this.scenario;
    const { says } = this.ledger.now;
    return at < says.not_after && at.slice(0, 10) <= (lives[version]?.revalidate_by ?? '');
  }
}

const applying: Act = (world, scenario) => applyPlan(world, scenario.planFile);

/** Version 2 as an emergency, or as an ordinary change again. */
function otherClass(text: string): string {
  const [ordinary, urgent] = ['class: normal', 'class: emergency\n  incident: INC-1'];
  return text.includes(ordinary) ? text.replace(ordinary, urgent) : text.replace(urgent, ordinary);
}

/** Whether the model's files in the registry are those of the repository. */
function isIntact(scenario: Scenario, version: Version): boolean {
  const folder = runFile(scenario, version, 'model').replace(`${scenario.repository}/`, '');
  const names = scenario.list(folder);
  const committed = scenario.list(`releases/${model}/${version}/model`);
  return (
    names.length === committed.length &&
    names.every((name) =>
      isEqual(scenario.disk.get(`${folder}/${name}`), scenario.disk.get(`releases/${model}/${version}/model/${name}`)),
    )
  );
}

const personOf = (id: Id): Person => ({ name: id, email: `${id}@example.com` });

const needed: Readonly<Record<string, readonly Id[]>> = {
  rollback: ['demo-mlops', 'demo-security'],
  withdrawal: ['demo-mlops', 'demo-security'],
  revalidation: ['demo-mlops', 'demo-security'],
  emergency: ['demo-night-1', 'demo-night-2'],
};
const enough = (kind: string): readonly Id[] =>
  needed[kind] ?? ['demo-mlops', 'demo-security', 'demo-privacy', 'demo-business'];

const keys = new Map<string, SigningKey>();

function keyOf(scenario: Scenario, id: Id): SigningKey {
  const pem = scenario.bytes(keyFile(scenario.keys, id));
  const name = textOf(pem) ?? '';
  const key = keys.get(name) ?? signingKeyIn(pem);
  if (key === undefined) throw new Error(`no key of ${id}`);
  keys.set(name, key);
  return key;
}

function change(scenario: Scenario, policy: Policy): void {
  const everyChange = (roles: string) =>
    edit(scenario, approvalsFile, (text) => text.replace('require: {mlops: 1, security: 1}', `require: {${roles}}`));
  switch (policy) {
    case 'two from mlops':
      everyChange('mlops: 2, security: 1');
      return;
    case 'mlops alone':
      everyChange('mlops: 1');
      return;
    case 'security revoked':
      edit(scenario, keysFile, (text) =>
        text.replace(
          /( +- id: demo-security\n(?:.*\n)*?)( +valid: .*\n)/,
          `$1$2    revoked: ${scenario.at.slice(0, 10)}\n`,
        ),
      );
      return;
    case 'stop':
      edit(scenario, calendarFile, (text) => `${text}stopped: {reason: Something is wrong, ticket: INC-9}\n`);
      return;
    case 'attacker joins':
      edit(scenario, keysFile, (text) => `${text}${scenario.read('/keys/attacker.entry')}`);
      scenario.copyTo('/keys/attacker.pub', 'policies/trust/attacker.pub');
      return;
    case 'as it was':
      return;
  }
}

/** What whoever can write to the registry does, and whether there was something to do it to. */
const byHand: Readonly<Record<ByHand, (scenario: Scenario, which: number, ledger: Ledger) => boolean>> = {
  'move the alias': (scenario, which) => {
    scenario.write(aliasPath, which % 2 === 0 ? '1' : '2');
    return true;
  },
  'put back an old state': (scenario, which, { states }) => {
    const old = states[which % states.length];
    const bytes = old && scenario.disk.get(keptPath(old.digest));
    if (bytes === undefined || which % states.length === states.length - 1) return false;
    scenario.write(statePath, bytes);
    // Mostly with the alias: otherwise anybody sees that both differ.
    if (which > 2) scenario.write(aliasPath, old?.says.aliases['approved']?.version ?? '1');
    return true;
  },
  'take the state away': (scenario) => takeAway(scenario, statePath),
  'forge a state': (scenario, which, { now }) => {
    const { says } = now;
    const version = which % 2 === 0 ? '1' : '2';
    const approved = { ...(says.versions[version] ?? says.versions['1']), stage: 'Approved' };
    const predicate = {
      ...{ ...says, serial: says.serial + 1, predecessor: now.digest, issued_at: minuteAfter(says.issued_at) },
      ...{ aliases: { approved: { ...says.aliases['approved'], version } } },
      ...{ versions: { ...says.versions, [version]: approved } },
    };
    forge(scenario, predicate, which % 3 === 0 ? 'demo-night' : which % 3 === 1 ? 'demo-mlops' : 'attacker', version);
    return true;
  },
  'forge a way back': (scenario, which, { now }) => {
    const { way_back: allowed, ...says } = now.says;
    const file = scenario.disk.get(keptPath(now.digest));
    if (allowed === undefined || file === undefined) return false;
    const { version } = allowed;
    const at = minuteAfter(scenario.at);
    const predicate = {
      ...{ ...says, serial: says.serial + 1, predecessor: now.digest, issued_at: at, rolled_back: { at } },
      ...{ aliases: { approved: { version, since: at, before: says.aliases['approved']?.version } } },
      ...{
        versions: {
          ...says.versions,
          [version]: { ...says.versions[version], stage: 'Approved', deprecated_until: null },
        },
      },
      predecessor_file: Buffer.from(file).toString('base64'),
    };
    forge(scenario, predicate, which % 2 === 0 ? 'demo-mlops' : 'attacker', version);
    return true;
  },
  'change a compiled file': (scenario, which) => changeOne(scenario, which, /\/relc\/[0-9a-f]{64}\//),
  'change the model': (scenario, which) => changeOne(scenario, which, /\/model\//),
  'change a tag': (scenario, which) => changeOne(scenario, which, /\/tags\//),
  'take a record away': (scenario, which) => {
    const records = scenario.glob('registry/artifacts/*/relc/cab/*.json');
    return takeAway(scenario, records[which % records.length]);
  },
};

/** A state that somebody signs who may not, as if it had been applied. */
function forge(scenario: Scenario, predicate: object, by: Id, version: string): void {
  const subject = [{ name: 'state.json', digest: { sha256: '0'.repeat(64) } }];
  const bytes = signStatement({ subject, predicateType: stateType, predicate: plain(predicate) }, keyOf(scenario, by));
  scenario.write(statePath, bytes);
  scenario.write(keptPath(digestIn(bytes)), bytes);
  scenario.write(aliasPath, version);
}

const plain = (value: object) => JSON.parse(JSON.stringify(value));

const keptPath = (digest: string): string => `${registry}/states/${digest.replace('sha256:', '')}.sigstore.json`;

function takeAway(scenario: Scenario, path: string | undefined): boolean {
  if (path === undefined || !scenario.has(path)) return false;
  scenario.remove(path);
  return true;
}

function changeOne(scenario: Scenario, which: number, meant: RegExp): boolean {
  const paths = [...scenario.disk.keys()].filter((path) => path.startsWith('registry/') && meant.test(path)).sort();
  const path = paths[(which * 7) % paths.length];
  if (path === undefined) return false;
  scenario.write(path, `${textOf(scenario.bytes(path)) ?? ''} changed`);
  return true;
}

const differences = (from: ReadonlyMap<string, Uint8Array>, to: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...new Set([...from.keys(), ...to.keys()])].filter((path) => !isEqual(from.get(path), to.get(path)));

const stateIn = (bytes: Uint8Array) => statementIn(bytes).predicate;

function statesIn(scenario: Scenario): ReadonlyMap<string, Kept> {
  return new Map(
    scenario.list(`${registry}/states`).map((name) => {
      const bytes = scenario.bytes(`${registry}/states/${name}`);
      const digest = digestIn(bytes);
      return [digest, { digest, says: stateIn(bytes) }];
    }),
  );
}

/** A story from its beginning. */
export async function begin(seen = new Seen()): Promise<Run> {
  const scenario = await beginning();
  const bytes = scenario.bytes(statePath);
  const anchored = /start: "?([0-9a-f]{40})|"start":"([0-9a-f]{40})"/.exec(scenario.read(scenario.job.chain ?? ''));
  const ledger = new Ledger(anchored?.[1] ?? anchored?.[2] ?? '', { digest: digestIn(bytes), says: stateIn(bytes) });
  return new Run(scenario, ledger, seen);
}
