// A team with two targets: homologation and production, two real MLflow servers that ask who calls. Jobs of each target hold
// the one account that writes there, and read the other by another.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { mlflowRegistry } from '../../../compiler/registry/mlflow/registry.ts';
import { ownSettings } from '../../../compiler/world/http.ts';
import { makeKey } from '../../../testing/sample.ts';
import { edit, git, model, releaseKeyFile } from '../../../testing/scratch.ts';
import { MlflowServer } from '../mlflow/server.ts';
import { changePermission, createUser } from '../mlflow/users.ts';
import { PipelineSite, packages } from '../pipeline_site.ts';

export const targets = ['homolog', 'production'] as const;
export type TargetName = (typeof targets)[number];

/** Who measures calls at the gateway. */
export const trafficJob = 'traffic-job';

const passwordOf = (user: string) => `password-of-${user}`;

/** relc as one file that jobs fetch, by its sha256. */
export interface Archive {
  readonly sum: string;
  readonly bytes: Uint8Array;
}

export class TwoTargets {
  readonly site: PipelineSite;
  readonly traffic = makeKey(trafficJob, [], { type: 'ec', valid: { from: '2026-11-01', until: '2036-11-01' } });
  #places: Readonly<Record<string, string>> = {};
  readonly #servers: Readonly<Record<TargetName, MlflowServer>>;

  private constructor(site: PipelineSite, servers: Readonly<Record<TargetName, MlflowServer>>) {
    this.site = site;
    this.#servers = servers;
  }

  /** Starts the servers, and the team's repository with what judges. Nothing is released. */
  static async start(archive?: Archive): Promise<TwoTargets> {
    // No job reads these.
    const site = new PipelineSite(['docs', 'testing', 'tools']);
    await site.gitlab.listen();
    const start = (identity: TargetName, versions: readonly string[]) =>
      MlflowServer.start(join(site.folder, identity), { identity, versions, auth: true });
    const [one, two] = [`${model}/1`, `${model}/2`];
    // Homologation registered the second version first, so its numbers are the other way round.
    const [homolog, production] = await Promise.all([start('homolog', [two, one]), start('production', [one, two])]);
    const started = new TwoTargets(site, { homolog, production });
    await Promise.all(targets.map((name) => started.#addUsers(name)));
    started.#setUp(archive);
    return started;
  }

  close(): void {
    for (const server of Object.values(this.#servers)) server.stop();
    this.site.close();
  }

  /** A text without what differs with every run. */
  published(text: string): string {
    const servers = targets.map((name) => [this.url(name), `https://mlflow.${name}.example.com`] as const);
    return [...servers, [this.site.gitlab.url, 'https://gitlab.example.com'] as const]
      .reduce((left, [address, shown]) => left.replaceAll(address, shown), text)
      .replaceAll(`${this.site.repository}/`, '')
      .replaceAll(` on ${hostname()}.`, ' on serving-1.')
      .replace(/[0-9a-f]{64}|\b[0-9a-f]{40}\b|\b[0-9a-f]{16}\b|\b[0-9a-f]{12}\b…?/g, '…');
  }

  url(name: TargetName): string {
    return this.#servers[name].url;
  }

  /** The registry as its administrator sees it. */
  registry(name: TargetName) {
    return mlflowRegistry(this.url(name), { ...ownSettings, environment: account(name, `writer-${name}`) }, name);
  }

  /** The version that callers get, as the release is numbered. */
  async serves(name: TargetName): Promise<string | undefined> {
    const { approved } = (await this.registry(name).observe(model)).aliases;
    return name === 'homolog' && approved !== undefined ? String(3 - Number(approved)) : approved;
  }

  /** A host of production starts with the files that the registry gives it, and remembers by which state. */
  host(version: string): { readonly text: string; readonly status: number | null } {
    const { folder } = this.site;
    const copy = join(folder, 'host/model');
    rmSync(copy, { recursive: true, force: true });
    cpSync(this.files(version), copy, { recursive: true });
    const own = ['--memory', join(folder, 'host/memory'), '--spool', join(folder, 'host/spool')];
    const trust = ['--trust', join(this.site.repository, 'policies/trust')];
    const { stdout, stderr, status } = this.site.ask(
      ...['verify', '--target', 'production', '--model', model, ...trust, '--model-files', copy, ...own],
    );
    return { text: `${stderr}${stdout}`, status };
  }

  /** The files of a version as production keeps them, which whoever may write there can change. */
  files(version: string): string {
    const facts = JSON.parse(
      readFileSync(join(this.site.repository, `releases/${model}/${version}/registry.json`), 'utf8'),
    );
    return join(this.site.folder, `production/artifacts/1/models/${facts.model_id}/artifacts`);
  }

  /** One may read each server. One may write to one of them, and is not known to the other. */
  async #addUsers(name: TargetName): Promise<void> {
    const url = this.url(name);
    const username = `writer-${name}`;
    await createUser(url, 'reader', passwordOf('reader'));
    await createUser(url, username, passwordOf(username));
    const manage = { username, permission: 'MANAGE' };
    await changePermission(url, 'grant', { ...manage, resource_type: 'registered_model', resource_id: model });
    for (const id of ['1', '2'])
      await changePermission(url, 'grant', { ...manage, resource_type: 'experiment', resource_id: id });
  }

  #setUp(archive: Archive | undefined): void {
    const { site } = this;
    site.moveTo('2026-11-24T12:00:00Z');
    const users = targets.map((name) => [name, accounts(name)] as const);
    site.scoped = Object.assign({}, ...users.map(([, account]) => account));
    site.setUp(
      [
        { name: 'homolog', url: this.url('homolog') },
        { name: 'production', url: this.url('production'), more: ['soak_hours: 48', 'self_heal: true'] },
      ],
      () => this.#policies(),
    );
    this.#letPush();
    const { sum, bytes } = archive ?? packed(site);
    site.gitlab.packages.set(`relc/${sum}/relc.tgz`, bytes);
    site.gitlab.runBySchedule();
    const chain = join(site.folder, 'chain.yaml');
    writeFileSync(chain, site.relc('judge', '--anchor'));
    const protectedFor = (value: string, ...names: readonly string[]) =>
      Object.fromEntries([...targets, ...names].map((name) => [name, value]));
    site.settings = { RELC_VERIFIED: sum, RELC_CHAIN: chain };
    site.scoped = {
      ...site.scoped,
      RELC_SIGNING_KEY: protectedFor(releaseKeyFile(site.keys)),
      RELC_GITLAB_TOKEN: protectedFor(site.gitlab.token, 'watch', 'note'),
    };
  }

  /** Jobs reach the project under the address that GitLab tells them. */
  #letPush(): void {
    const { site } = this;
    git(join(site.folder, 'origin.git'), 'config', 'receive.advertisePushOptions', 'true');
    const file = join(site.folder, 'gitconfig');
    const address = 'https://relc@gitlab.example.com/bank/releases.git';
    writeFileSync(file, `[url "file://${site.folder}/origin.git"]\n  insteadOf = ${address}\n`);
    this.#places = {
      ...{ CI_SERVER_PROTOCOL: 'https', CI_SERVER_FQDN: 'gitlab.example.com', CI_PROJECT_PATH: 'bank/releases' },
      ...{ GIT_CONFIG_GLOBAL: file, RELC_PUSH_TOKEN: 'glpat-push' },
    };
  }

  /** What a job sees that pushes, started by somebody of the project. */
  startedBy(id: number, job: number): Readonly<Record<string, string>> {
    const { name = '', email = '' } = this.site.gitlab.users.get(id) ?? {};
    return {
      ...this.#places,
      GITLAB_CI: 'true',
      CI_JOB_ID: String(job),
      GITLAB_USER_NAME: name,
      GITLAB_USER_EMAIL: email,
    };
  }

  /** What this team decided beside what is shipped. */
  #policies(): void {
    const { repository } = this.site;
    const governance = (name: string) => `policies/governance/${name}.yaml`;
    edit(repository, governance('calendar'), (text) =>
      text.replace('exempt_targets: [local]', 'exempt_targets: [homolog]'),
    );
    edit(
      repository,
      governance('approvals'),
      (text) => `${text}end_of_life:\n  no_traffic: {days: 7, max_age_days: 2, signed_by: [${trafficJob}]}\n`,
    );
    const { pem, signer } = this.traffic;
    writeFileSync(join(repository, `policies/trust/${trafficJob}.pub`), pem);
    edit(repository, 'policies/trust/keys.yaml', (text) => `${text}  - ${JSON.stringify(signer.entry)}\n`);
    // Version 1 is to be replaced within months.
    edit(repository, `releases/${model}/1/release.yaml`, (text) => text.replace(/lifecycle:\n(?: {2}.*\n)+/, lifeOf1));
    writeFileSync(join(repository, governance('notifications')), notifications);
    this.site.relc('new', model, '1', '2');
  }
}

const lifeOf1 = `lifecycle:
  revalidate_by: 2027-03-15
  end_of_support: 2027-03-18
  end_of_life: 2027-03-20
`;

const notifications = `apiVersion: relc/v1
kind: Notifications
revalidation_notice_days: 30
receivers:
  - name: serving
    kind: file
    folder: serving
    since: 2026-11-24T00:00:00Z
    events: [release_published, release_rolled_back, release_deprecated, release_retired, revalidation_due,
      revalidated, registry_restored, end_of_life_reached, drop_cache]
`;

const account = (target: TargetName, username: string) => ({
  [`MLFLOW_TRACKING_USERNAME_${target.toUpperCase()}`]: username,
  [`MLFLOW_TRACKING_PASSWORD_${target.toUpperCase()}`]: passwordOf(username),
});

/** The account of a target's own job, and that of all others. */
function accounts(target: TargetName) {
  const [own, others] = [account(target, `writer-${target}`), account(target, 'reader')];
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name, { '*': others[name] ?? '', [target]: value }]),
  );
}

/** What `npm run archive` makes: relc's sources are the same in the team's repository. */
function packed({ folder }: PipelineSite): Archive {
  const file = join(folder, 'relc.tgz');
  const argv = [join(import.meta.dirname, '../../build/archive.ts'), file];
  const sum = execFileSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, ...packages } });
  return { sum: sum.trim(), bytes: readFileSync(file) };
}
