// A repository with many releases, made from the sample's two: each names its own model, version and run, and its
// statements are signed anew.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addScan, ofVersion, restate } from '../../testing/restate.ts';
import { commit, edit, makeRepository, model as sample } from '../../testing/scratch.ts';

const root = join(import.meta.dirname, '../..');

export interface Generated {
  readonly models: readonly string[];
  /** Folders, `releases/<model>/<version>`. */
  readonly releases: readonly string[];
}

/**
 * `versions` releases of each model, all Approved in model.yaml, in one commit; optionally with the models' own files.
 */
export function generate(
  repository: string,
  keys: string,
  models: number,
  versions: number,
  modelFiles = false,
): Generated {
  makeRepository(repository, keys);
  const names = Array.from({ length: models }, (_, index) => `model-${String(index + 1).padStart(2, '0')}`);
  const numbers = Array.from({ length: versions }, (_, index) => String(index + 1));
  for (const name of names) {
    const folder = join(repository, 'releases', name);
    mkdirSync(folder, { recursive: true });
    for (const part of ['profiles', 'consumers'])
      cpSync(join(root, 'releases', sample, part), join(folder, part), { recursive: true });
    const text = readFileSync(join(root, 'releases', sample, 'model.yaml'), 'utf8').replace(/^versions:[\s\S]*$/m, '');
    const stages = numbers.map((version) => `"${version}": Approved`);
    writeFileSync(join(folder, 'model.yaml'), `${text}versions: {${stages.join(', ')}}\naliases: {}\n`);
    for (const version of numbers) release(repository, keys, name, version, modelFiles);
  }
  commit(repository, 'Generate');
  // Whoever checks a repository has cloned it, and a clone is packed.
  execFileSync('git', ['gc', '--quiet'], { cwd: repository });
  return { models: names, releases: names.flatMap((name) => numbers.map((version) => `releases/${name}/${version}`)) };
}

function release(repository: string, keys: string, name: string, version: string, modelFiles: boolean): void {
  const folder = `releases/${name}/${version}`;
  const from = join(root, 'releases', sample, version === '1' ? '1' : '2');
  const filter = (path: string) => modelFiles || path !== join(from, 'model');
  cpSync(from, join(repository, folder), { recursive: true, filter });
  const facts = JSON.parse(readFileSync(join(from, 'registry.json'), 'utf8'));
  const previous = `${name}/${Number(version) - 1}`;
  const told = (text: string) =>
    ofVersion(version)(text)
      .replaceAll(facts.run_id, identifier('run', folder))
      .replaceAll(facts.model_id.slice(2), identifier('model', folder))
      .replaceAll(`${sample}/1`, previous)
      .replaceAll(sample, name);
  for (const file of ['model_card.md', 'sbom.cdx.json', 'vex.cdx.json']) edit(repository, `${folder}/${file}`, told);
  restate(repository, keys, folder, told);
  addScan(repository, keys, folder);
  // The sample's second release already replaces the first; each later one replaces its like.
  if (Number(version) > 2) {
    edit(repository, `${folder}/release.yaml`, (text) =>
      text
        .replace(/^replaces: .*$/m, `replaces: "${Number(version) - 1}"`)
        .replace(/(scdr: .*)-\d+$/m, `$1-${version}`),
    );
    edit(repository, `${folder}/shadow_eval.json`, (text) => {
      const shadow = JSON.parse(text);
      return JSON.stringify({ ...shadow, baseline_metrics: shadow.candidate }, null, 2);
    });
  }
}

/** 32 hexadecimal digits, like MLflow's ids; plain YAML takes none of them for a number. */
const identifier = (kind: string, folder: string): string =>
  createHash('sha256').update(`${kind} ${folder}`).digest('hex').slice(0, 32).replace(/^./, 'f');
