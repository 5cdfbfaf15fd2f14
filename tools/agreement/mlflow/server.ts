// A real MLflow server in a folder of its own, which can be put back to an earlier moment.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { mlflowBin } from './environment.ts';

const here = import.meta.dirname;
const root = join(here, '../../..');
const quiet = { DO_NOT_TRACK: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' };
const run = promisify(execFile);

/** Whoever may do all on a server with `auth`. */
export const admin = ['admin', 'password-of-admin'] as const;

const bin = mlflowBin();

/** Runs one of the scripts beside this file. */
export async function python(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(join(bin, 'python'), ['-W', 'ignore', join(here, script), ...args], {
    env: { ...process.env, ...quiet, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return stdout;
}

/** MLflow's own settings, but for the cache: otherwise each call takes a second to hash the password. */
const authIni = (folder: string): string => `[mlflow]
default_permission = READ
database_uri = sqlite:///${join(folder, 'auth.db')}
admin_username = ${admin[0]}
admin_password = ${admin[1]}
authorization_function = mlflow.server.auth:authenticate_request_basic_auth
auth_cache_ttl_seconds = 600
`;

export class MlflowServer {
  readonly port: number;
  readonly #folder: string;
  readonly #process: ChildProcess;
  #stopped = false;

  private constructor(folder: string, port: number, auth: boolean) {
    this.#folder = folder;
    this.port = port;
    const store = ['--backend-store-uri', `sqlite:///${this.#database}`, '--artifacts-destination', this.#artifacts];
    const app = auth ? ['--app-name', 'basic-auth'] : [];
    const args = ['server', ...app, '--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...store];
    const secrets = { MLFLOW_AUTH_CONFIG_PATH: join(folder, 'auth.ini'), MLFLOW_FLASK_SERVER_SECRET_KEY: 'key' };
    if (auth) writeFileSync(secrets.MLFLOW_AUTH_CONFIG_PATH, authIni(folder));
    this.#process = spawn(join(bin, 'mlflow'), args, {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, ...quiet, ...(auth && secrets), TMPDIR: folder },
    });
    this.#process.once('exit', () => {
      this.#stopped = true;
    });
    process.once('exit', () => this.stop());
  }

  /** A server with the releases of a folder, none approved. Each model's versions are numbered in the given order. */
  static async start(
    folder: string,
    {
      identity = 'relc-mlflow',
      releases = join(root, 'releases'),
      versions = ['risk-default/1', 'risk-default/2'],
      auth = false,
    }: {
      readonly identity?: string;
      readonly releases?: string;
      readonly versions?: readonly string[];
      /** Asks who calls, by MLflow's basic-auth app. */
      readonly auth?: boolean;
    } = {},
  ): Promise<MlflowServer> {
    mkdirSync(folder, { recursive: true });
    await python('seed.py', releases, join(folder, 'mlflow.db'), join(folder, 'artifacts'), identity, ...versions);
    const server = new MlflowServer(folder, await freePort(), auth);
    for (let second = 0; second < 120; second += 1) {
      const answer = await fetch(`http://127.0.0.1:${server.port}/health`).catch(() => undefined);
      if (answer?.ok) return server;
      await sleep(1000);
    }
    server.stop();
    throw new Error('MLflow does not start');
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get #database(): string {
    return join(this.#folder, 'mlflow.db');
  }

  get #artifacts(): string {
    return join(this.#folder, 'artifacts');
  }

  /** Ends only the process that it started, with its workers. */
  stop(): void {
    const { pid } = this.#process;
    if (pid !== undefined && !this.#stopped) process.kill(-pid, 'SIGTERM');
    this.#stopped = true;
  }

  async keep(): Promise<void> {
    await copyDatabase(this.#database, `${this.#database}.kept`);
    copyFolder(this.#artifacts, `${this.#artifacts}.kept`);
  }

  /** All that it keeps, but for its users: every row of every table, and every artifact. */
  content(): string {
    const database = new DatabaseSync(this.#database, { readOnly: true });
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
    const rows = tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
    database.close();
    return JSON.stringify([rows, this.artifacts()]);
  }

  /** Every artifact, by path. */
  artifacts(): readonly (readonly [string, string])[] {
    return readdirSync(this.#artifacts, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'base64')]);
  }

  /** Restores the kept copy under the running server. */
  async restore(): Promise<void> {
    await copyDatabase(`${this.#database}.kept`, this.#database);
    copyFolder(`${this.#artifacts}.kept`, this.#artifacts);
  }
}

/** SQLite's own backup, in a transaction: other connections see the database before it or after it. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from);
  await backup(database, to, { rate: 1_000_000 });
  database.close();
}

function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    }),
  );
}
