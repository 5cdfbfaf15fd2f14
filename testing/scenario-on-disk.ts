// For tests: a repository, its registry and its people, at a chosen point of the main job. Made once per process and
// then copied, so that each test changes its own copy.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../compiler/diagnostics/diagnostic.ts';
import { folderDigest } from '../compiler/lib/digest.ts';
import type { PlanDocument } from '../compiler/model/plan.ts';
import { applyPlan } from '../compiler/operations/apply.ts';
import { approvePlan } from '../compiler/operations/approve.ts';
import { planModels } from '../compiler/operations/plan.ts';
import { type VerifyOptions, verifyModel } from '../compiler/operations/verify.ts';
import type { Outcome } from '../compiler/report/outcome.ts';
import { digestFolder } from '../compiler/world/files.ts';
import type { Repository, World } from '../compiler/world/port.ts';
import { signPlan } from './approving.ts';
import { copies } from './copies.ts';
import { machine, settled } from './machine.ts';
import { ok } from './outcome.ts';
import { addScans } from './restate.ts';
import type { Scenario as InMemory } from './scenario.ts';
import {
  approvers,
  commit,
  edit,
  git,
  keyFile,
  makeRegistry,
  makeRepository,
  model,
  modelFiles,
  placeAt,
  planFile,
  releaseKeyFile,
  target,
  times,
  type Version,
  want,
} from './scratch.ts';

const temporary = mkdtempSync(join(tmpdir(), 'relc-'));
let folders = 0;

export class Scenario {
  readonly repository: string;
  readonly keys: string;
  at: string = times['1'];
  #packed = false;
  #settled: Result<Repository> | undefined;

  constructor(repository: string, keys: string) {
    this.repository = repository;
    this.keys = keys;
  }

  copy(): Scenario {
    // Copying one file per object takes longer than everything else.
    if (!this.#packed) git(this.repository, 'gc', '--quiet');
    this.#packed = true;
    const repository = join(temporary, String(folders++), 'repository');
    const keys = join(temporary, String(folders++), 'keys');
    cpSync(this.repository, repository, { recursive: true });
    cpSync(this.keys, keys, { recursive: true });
    const scenario = new Scenario(repository, keys);
    scenario.at = this.at;
    return scenario;
  }

  get options() {
    return { repo: this.repository, at: this.at };
  }

  /** The machine with this repository and time. */
  get world(): World {
    const world = machine(this.options);
    return this.#settled === undefined ? world : { ...world, repository: this.#settled };
  }

  /** From now on nothing changes but the registry: to ask git takes longer than everything else. */
  settle(): void {
    const { repository } = machine(this.options);
    this.#settled = repository.value ? { ...repository, value: settled(repository.value) } : repository;
  }

  /** Puts another registry in the place of this one. */
  replaceRegistry(by: string): void {
    rmSync(this.path('registry'), { recursive: true });
    cpSync(by, this.path('registry'), { recursive: true });
  }

  get planFile(): string {
    return planFile(this.repository);
  }

  path(...parts: readonly string[]): string {
    return join(this.repository, ...parts);
  }

  read(...parts: readonly string[]): string {
    return readFileSync(this.path(...parts), 'utf8');
  }

  write(path: string, content: string): void {
    mkdirSync(join(this.path(path), '..'), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  /** Changes a file. Throws when nothing changes: the test would test nothing. */
  change(path: string, change: (text: string) => string): void {
    edit(this.repository, path, change);
  }

  /** Changes a file and commits it. */
  edit(path: string, change: (text: string) => string): void {
    this.change(path, change);
    commit(this.repository, `Edit ${path}`);
  }

  want(stages: Readonly<Record<string, string>>, serving?: string): void {
    want(this.repository, stages, serving);
    commit(this.repository, 'Change the desired state');
  }

  plan(): Promise<Outcome> {
    return planModels(this.world, [model]);
  }

  get planned(): PlanDocument {
    return JSON.parse(readFileSync(this.planFile, 'utf8'));
  }

  approve(id: string, role?: string): Promise<Outcome> {
    return approvePlan(this.world, this.planFile, { key: keyFile(this.keys, id), ...(role && { role }) });
  }

  approveAll(): Promise<void> {
    return signPlan(
      this.world,
      this.planFile,
      approvers.map(({ id }) => keyFile(this.keys, id)),
    );
  }

  apply(file = this.planFile): Promise<Outcome> {
    process.env['RELC_SIGNING_KEY'] = releaseKeyFile(this.keys);
    return applyPlan(this.world, file);
  }

  verify(version: Version, options: Partial<VerifyOptions> = {}): Promise<Outcome> {
    const trust = this.path('policies/trust');
    const modelFolder = options.modelFiles ?? modelFiles(this.repository, version);
    return verifyModel(this.world, { target, model, trust, ...options, modelFiles: modelFolder });
  }

  /** A digest of everything that the registry shows, without its records of applies and restorations. */
  get registryDigest(): string {
    const shown = [...digestFolder(this.path('registry'))].filter(([path]) => !/^(applies|restored)\//.test(path));
    return folderDigest(shown);
  }

  get approvals(): readonly string[] {
    return readdirSync(this.planFile.replace(/\.json$/, '.approvals'));
  }

  /** Plans what is wanted, has everybody approve it and applies it. */
  async rollOut(): Promise<void> {
    ok(await this.plan());
    await this.approveAll();
    ok(await this.apply());
  }
}

/** The files of a scenario in memory, outside git. */
export function onDisk({ disk, at }: InMemory): Scenario {
  const repository = join(temporary, String(folders++), 'repository');
  for (const [path, bytes] of disk) placeAt(repository).write(path, bytes);
  return Object.assign(new Scenario(repository, join(repository, '../keys')), { at });
}

const made = new Map<string, Scenario>();

/** The releases of one model, registered and in the repository; nothing is wanted yet. */
export function untouched(name: string = model): Scenario {
  const scenario = made.get(name) ?? makeUntouched(name);
  made.set(name, scenario);
  return scenario.copy();
}

function makeUntouched(name: string): Scenario {
  const folder = join(temporary, String(folders++));
  const repository = join(folder, 'repository');
  const keys = join(folder, 'keys');
  makeRepository(repository, keys, `releases/${name}`);
  addScans(repository, keys);
  makeRegistry(repository);
  if (name === model) want(repository, {});
  commit(repository, 'Start');
  return new Scenario(repository, keys);
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
