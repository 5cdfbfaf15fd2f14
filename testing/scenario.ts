// For tests: a repository, its registry and its people in memory, at a chosen point of the main job. Each is made once in
// a worker, and each test changes its own copy.
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { textOf, utf8 } from '../compiler/lib/bytes.ts';
import { type Digest, folderDigest } from '../compiler/lib/digest.ts';
import type { PlanDocument } from '../compiler/model/plan.ts';
import { applyPlan } from '../compiler/operations/apply.ts';
import { approvePlan } from '../compiler/operations/approve.ts';
import { planModels } from '../compiler/operations/plan.ts';
import { type VerifyOptions, verifyModel } from '../compiler/operations/verify.ts';
import type { Outcome } from '../compiler/report/outcome.ts';
import type { Courier, JobFiles, World } from '../compiler/world/port.ts';
import { signPlan } from './approving.ts';
import { copies } from './copies.ts';
import { ok } from './outcome.ts';
import { below, type Disk, digestOnce } from './registry.ts';
import { MemoryGit } from './repository.ts';
import { addScans } from './restate.ts';
import {
  anchor,
  approvers,
  countSampleKeys,
  edit,
  keyFile,
  makeRegistry,
  model,
  modelFiles,
  moveTarget,
  type Place,
  placeAt,
  planFile,
  releaseKeyFile,
  target,
  times,
  trustPeople,
  type Version,
  want,
} from './scratch.ts';
import { fromRoot, inMemory, memoryWorld, root } from './world.ts';

export class Scenario implements Place {
  readonly repository = root;
  readonly keys = '/keys';
  readonly git: MemoryGit;
  at: string = times['1'];
  /** Whether that passes for the real time. */
  isNow = false;
  /** The content of `RELC_SIGNING_KEY` and `RELC_GITLAB_TOKEN`. */
  signingKey: string | undefined = releaseKeyFile('/keys');
  token: string | undefined;
  /** The files that `RELC_CHAIN` and `RELC_BREAK_GLASS` would name. */
  job: Partial<JobFiles> = {};
  courier: Courier | undefined;

  constructor(git = new MemoryGit()) {
    this.git = git;
  }

  copy(): Scenario {
    const scenario = new Scenario(this.git.copy());
    return Object.assign(scenario, {
      ...{ at: this.at, isNow: this.isNow, signingKey: this.signingKey, token: this.token, job: this.job },
      ...(this.courier && { courier: this.courier }),
    });
  }

  get disk(): Disk {
    return this.git.disk;
  }

  /** The world of a caller in the repository, at the scenario's time. */
  get world(): World {
    return this.worldAt(this.at);
  }

  /** The same at another time; without one, at the real time. */
  worldAt(at: string | undefined): World {
    const { git, isNow, signingKey, token, job, courier } = this;
    return memoryWorld({
      git,
      isNow,
      signingKey,
      token,
      job,
      ...(courier && { courier }),
      ...(at !== undefined && { at }),
    });
  }

  get planFile(): string {
    return planFile(this.repository);
  }

  path(...parts: readonly string[]): string {
    return posix.join(this.repository, ...parts);
  }

  /** The text of a file, which must be there. */
  read(...parts: readonly string[]): string {
    return textOf(this.bytes(posix.join(...parts))) ?? '';
  }

  bytes(path: string): Uint8Array {
    const bytes = this.disk.get(fromRoot(path));
    if (bytes === undefined) throw new Error(`no file ${path}`);
    return bytes;
  }

  /** Whether a file or a folder exists. */
  has(path: string): boolean {
    return this.disk.has(fromRoot(path)) || this.list(path).length > 0;
  }

  write(path: string, content: Uint8Array | string): void {
    this.disk.set(fromRoot(path), typeof content === 'string' ? utf8(content) : content);
  }

  /** Removes a file or a folder, which must be there. */
  remove(path: string): void {
    if (!this.has(path)) throw new Error(`no file ${path}`);
    this.world.files.remove(path);
  }

  list(folder: string): readonly string[] {
    return [...below(this.disk, fromRoot(folder)).keys()];
  }

  /** The files that match a pattern, by path from the root. */
  glob(pattern: string): readonly string[] {
    return [...this.disk.keys()].filter((path) => posix.matchesGlob(path, fromRoot(pattern))).sort();
  }

  copyTo(from: string, to: string): void {
    this.take(this, from, to);
  }

  /** Copies a file or folder from another scenario. */
  take(other: Scenario, from: string, to = from): void {
    const bytes = other.disk.get(fromRoot(from));
    if (bytes !== undefined) this.write(to, bytes);
    for (const name of other.list(from)) this.write(posix.join(to, name), other.bytes(posix.join(from, name)));
  }

  /** Copies a file or folder of relc's own repository. */
  bring(from: string, to = from): void {
    const isFile = statSync(join(sources, from)).isFile();
    for (const name of isFile ? [''] : placeAt(sources).list(from))
      this.write(posix.join(to, name), new Uint8Array(readFileSync(join(sources, from, name))));
  }

  move(from: string, to: string): void {
    this.copyTo(from, to);
    this.remove(from);
  }

  /** Changes a file. Throws when nothing changes: the test would test nothing. */
  change(path: string, change: (text: string) => string): void {
    edit(this, path, change);
  }

  commit(message: string, who: Parameters<MemoryGit['commit']>[1] = {}): void {
    this.git.commit(message, who);
  }

  /** Changes a file and commits it. */
  edit(path: string, change: (text: string) => string): void {
    this.change(path, change);
    this.commit(`Edit ${path}`);
  }

  want(stages: Readonly<Record<string, string>>, serving?: string): void {
    want(this, stages, serving);
    this.commit('Change the desired state');
  }

  plan(): Promise<Outcome> {
    return planModels(this.world, [model]);
  }

  get planned(): PlanDocument {
    return JSON.parse(this.read(this.planFile));
  }

  approve(id: string, role?: string): Promise<Outcome> {
    return approvePlan(this.world, this.planFile, { key: keyFile(this.keys, id), ...(role && { role }) });
  }

  /** Everybody whom the plan asks signs it. */
  approveAll(): Promise<void> {
    const { approvals_required: required } = this.planned.plan;
    const asked = approvers.filter(({ role }) => Object.hasOwn(required, role));
    return this.sign(...asked.map(({ id }) => id));
  }

  /** Some people sign the plan, each in their one role. */
  sign(...ids: readonly string[]): Promise<void> {
    return signPlan(
      this.world,
      this.planFile,
      ids.map((id) => keyFile(this.keys, id)),
    );
  }

  apply(file = this.planFile): Promise<Outcome> {
    return applyPlan(this.world, file);
  }

  verify(version: Version, options: Partial<VerifyOptions> = {}): Promise<Outcome> {
    const trust = this.path('policies/trust');
    const modelFolder = options.modelFiles ?? modelFiles(this, version);
    return verifyModel(this.world, { target, model, trust, ...options, modelFiles: modelFolder });
  }

  /** Whoever owns the job trusts what judges at HEAD, and the release key. */
  anchor(): void {
    this.job = { ...this.job, chain: anchor(this, this.keys, this.git.head.id) };
  }

  /** What the registry shows, by path, without its records of applies and restorations. */
  get shown(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.disk].filter(([path]) => /^registry\/(?!(applies|restored)\/)/.test(path)));
  }

  /** A digest of all that. */
  get registryDigest(): string {
    return folderDigest([...this.shown].map(([path, bytes]): [string, Digest] => [path, digestOnce(bytes)]));
  }

  get approvals(): readonly string[] {
    return this.list(this.planFile.replace(/\.json$/, '.approvals'));
  }

  /** Plans what is wanted, has everybody approve it and applies it. */
  async rollOut(): Promise<void> {
    ok(await this.plan());
    await this.approveAll();
    ok(await this.apply());
  }
}

const sources = join(import.meta.dirname, '..');

const made = new Map<string, Scenario>();

/** The releases of one model, registered and in the repository; nothing is wanted yet. */
export function untouched(name: string = model): Scenario {
  const scenario = made.get(name) ?? makeUntouched(name);
  made.set(name, scenario);
  return scenario.copy();
}

function makeUntouched(name: string): Scenario {
  const scenario = new Scenario();
  for (const part of [`releases/${name}`, 'policies', 'templates']) scenario.bring(part);
  trustPeople(scenario, scenario.keys);
  addScans(scenario, scenario.keys);
  makeRegistry(scenario);
  if (name === model) want(scenario, {});
  scenario.commit('Start');
  return scenario;
}

/** Version 1 is planned and approved. */
export const ready1 = copies(async (): Promise<Scenario> => {
  const scenario = untouched();
  scenario.want({ '1': 'Approved' }, '1');
  ok(await scenario.plan());
  await scenario.approveAll();
  return scenario;
});

/** Version 1 serves; version 2 is planned and approved. */
export const ready2 = copies(async (): Promise<Scenario> => {
  const scenario = await ready1();
  ok(await scenario.apply());
  scenario.at = times['2'];
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  ok(await scenario.plan());
  await scenario.approveAll();
  return scenario;
});

/** Version 1 serves on a target that is not `file:`, where what judges must be approved. */
export async function anchored(prepare: (scenario: Scenario) => void = () => undefined): Promise<Scenario> {
  const scenario = untouched();
  prepare(scenario);
  countSampleKeys(scenario);
  moveTarget(scenario, `${inMemory}registry`);
  scenario.commit('Another target');
  scenario.isNow = true;
  scenario.anchor();
  scenario.want({ '1': 'Approved' }, '1');
  await scenario.rollOut();
  return scenario;
}
