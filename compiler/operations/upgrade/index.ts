// relc upgrade [VERSION]: another relc judges from now on. npm finds it in a folder of its own; only then are the lockfile
// and what the new relc asks of the repository written, as one change that people approve like any of what judges.

import { basename, join, relative, resolve } from 'node:path';
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { textOf } from '../../lib/bytes.ts';
import { isPinnedToArchive, type Pin, pinnedIn } from '../../model/pin.ts';
import { packageFile, packageLock } from '../../model/policies.ts';
import { doing } from '../../report/doing.ts';
import { exitCodes, type Outcome } from '../../report/outcome.ts';
import { wroteLine } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import type { Ran, Repository, Scratch, World } from '../../world/port.ts';
import { pipelineFile } from '../pipeline-targets.ts';

export async function upgrade(world: World, wanted: string, language: Language): Promise<Outcome> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  const { root } = repository;
  const lock = world.files.read(join(root, packageLock));
  const before = pinnedIn(lock);
  if (before === undefined) return { diagnostics: [{ code: 'policy/relc-not-pinned', file: packageLock }] };
  if (isPinnedToArchive(lock) && !isArchive(wanted))
    return { diagnostics: [{ code: 'upgrade/no-archive', file: packageLock, facts: { observed: wanted } }] };
  const changed = await uncommitted(repository);
  if (changed.length > 0) return { diagnostics: [{ code: 'upgrade/uncommitted', facts: { observed: [...changed] } }] };
  const scratch = world.scratch();
  try {
    const installed = install(world, root, scratch, wanted);
    if (installed.value === undefined) return installed;
    const { pin } = installed.value;
    if (pin.version === before.version && pin.integrity === before.integrity)
      return {
        diagnostics: [],
        done: [summaries.pinned(pin.version)],
        result: { before: before.version, after: pin.version },
      };
    return place(world, scratch, root, installed.value, before.version, language);
  } finally {
    scratch.drop();
  }
}

const isFile = (wanted: string): boolean => /^(?!https?:)([./~]|.*\.tgz$)/.test(wanted);

const isArchive = (wanted: string): boolean => isFile(wanted) || /^https?:/.test(wanted);

/** It would be mixed with the upgrade, or lost by undoing it. */
async function uncommitted(repository: Repository): Promise<readonly string[]> {
  const prefixes = [packageFile, packageLock, pipelineFile, 'policies'];
  const { value } = await repository.tree(prefixes);
  return value === undefined ? [] : repository.uncommitted(value, prefixes);
}

interface Installed {
  readonly pin: Pin;
  /** package.json and package-lock.json, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Lets npm resolve it in a folder of its own, from which both files are taken. */
function install(world: World, root: string, scratch: Scratch, wanted: string): Result<Installed> {
  for (const name of [packageFile, packageLock, '.npmrc']) {
    const bytes = world.files.read(join(root, name));
    if (bytes !== undefined) scratch.write(name, bytes);
  }
  const archive = isFile(wanted) ? resolve(wanted) : undefined;
  const flags = ['--save-exact', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  world.progress.tell(doing.installing(archive ?? `relc@${wanted}`), true);
  const ran = scratch.run('npm', ['install', ...flags, archive ?? `relc@${wanted}`]);
  const lock = scratch.read(packageLock);
  const pin = pinnedIn(lock);
  if (ran?.code !== 0 || pin?.integrity === undefined) {
    return failed({ code: 'upgrade/npm-failed', facts: { ...saidBy(ran), expected: wanted } });
  }
  // npm names an archive by its path from where it installs, and what has no name by its folder.
  const here = (text: string) =>
    (archive === undefined
      ? text
      : text.replaceAll(`file:${relative(scratch.folder, archive)}`, `file:${relative(root, archive)}`)
    ).replace(`"name": "${basename(scratch.folder)}"`, () => `"name": "${basename(root)}"`);
  const files = [packageFile, packageLock].map((name) => {
    const bytes = name === packageLock ? lock : scratch.read(name);
    return [name, here(textOf(bytes ?? new Uint8Array()) ?? '')] as const;
  });
  return { value: { pin, files: new Map(files) }, diagnostics: [] };
}

/** Writes both files, and hands over to the new relc: it knows what it asks. Both are put back where it does not run. */
function place(
  world: World,
  scratch: Scratch,
  root: string,
  { pin, files }: Installed,
  before: string,
  language: Language,
): Outcome {
  const said = `relc ${before} → ${pin.version}`;
  const restored = [...files.keys()].map((name) => [name, world.files.read(join(root, name))] as const);
  for (const [name, text] of files) world.files.write(join(root, name), text);
  const relc = join(scratch.folder, 'node_modules/relc/compiler/relc.js');
  const former = join(root, 'node_modules/relc');
  const args = ['--repo', root, '--lang', language, 'upgrade', '--former-relc', former];
  world.progress.tell(doing.comparing(pin.version), true);
  const ran = scratch.run('node', [relc, ...args]);
  const isDone = ran?.code === exitCodes.pass || ran?.code === exitCodes.refused;
  if (!isDone) {
    for (const [name, bytes] of restored) if (bytes !== undefined) world.files.write(join(root, name), bytes);
    return { diagnostics: [{ code: 'upgrade/not-run', facts: { ...saidBy(ran), expected: said } }] };
  }
  const open: readonly Diagnostic[] =
    ran.code === exitCodes.pass ? [] : [{ code: 'upgrade/not-compared', facts: { observed: said } }];
  const lines = [said, wroteLine([...files.keys()].join(', ')), ...ran.stdout.trimEnd().split('\n')];
  const next = ['npm ci', 'npx relc check', `git commit --all -m "${said}"`].map((command) => ({ command }));
  return {
    diagnostics: open,
    lines,
    done: [summaries.upgraded(before, pin.version)],
    next,
    result: { before, after: pin.version },
  };
}

/** What a program says first is why it failed; there may be no such program. */
const saidBy = (ran: Ran | undefined) =>
  ran === undefined
    ? { change: 'no-program' }
    : { observed: (ran.stderr || ran.stdout).trim().split('\n').slice(0, 3).join('; ') };
