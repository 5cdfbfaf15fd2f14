// What people, jobs and hosts of the team do again and again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../testing/checks.ts';
import { approvers, edit, git, model } from '../../../testing/scratch.ts';
import { type PipelineKind, people } from '../pipeline_site.ts';
import { type TargetName, type TwoTargets, targets } from './targets.ts';
import type { Expected, Told } from './told.ts';

export const folder = `releases/${model}`;
export const modelFile = `${folder}/model.yaml`;
export const everybody = approvers.map(({ id }) => id);
/** Whom a rollback asks for. */
export const onCall = ['demo-mlops', 'demo-security'];

/** The lines of model.yaml that say what is wanted; all after them stays. */
export function want(
  { site }: TwoTargets,
  stages: Readonly<Record<string, string>>,
  serving: Readonly<Record<TargetName, string>>,
): void {
  const versions = Object.entries(stages).map(([version, stage]) => `  "${version}": ${stage}`);
  const aliases = targets.map((name) => `  ${name}: "${serving[name]}"`);
  edit(site.repository, modelFile, (text) => {
    const [, rest = ''] = /^aliases:.*\n(?: {2}.*\n)*([\s\S]*)$/m.exec(text) ?? [];
    const head = text.replace(/^versions:[\s\S]*$/m, '');
    return `${head}${['versions:', ...versions, 'aliases:', ...aliases, ''].join('\n')}${rest}`;
  });
}

/** What the checked-out branch changes in some files of the model. */
export const changed = ({ site }: TwoTargets, ...files: readonly string[]): readonly string[] =>
  git(site.repository, 'diff', '--unified=0', 'main...HEAD', '--', ...files)
    .split('\n')
    .filter((line) => /^(?:[-+]|diff )/.test(line) && !/^(?:---|\+\+\+) /.test(line))
    .map((line) => line.replace(/^diff --git a\/(\S+) .*/, '$1'));

/** Opens a merge request, plans it as its job does, and merges it with approvals. */
export function release({ site }: TwoTargets, branch: string, change: () => void, by = everybody): void {
  const iid = site.propose(branch, change);
  site.relc('plan', model, '--read-only', '--out', join(site.repository, 'plan'));
  site.merge(iid, by);
}

/** A merge request that needs no plan, and so nobody's approval. */
export function add({ site }: TwoTargets, branch: string, change: () => void): void {
  site.gitlab.merge(site.propose(branch, change), people.merger);
}

/** Runs jobs of a pipeline, and tells what matters of each. Gives all that they print. */
export async function pipeline(
  { site }: TwoTargets,
  told: Told,
  kind: PipelineKind,
  expected: Readonly<Record<string, Expected>>,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const ran = await site.run(kind, Object.keys(expected), more);
  told.jobs(ran, expected);
  return ran.text;
}

/** Checks which version callers of a target get. */
export async function serves(life: TwoTargets, name: TargetName, expected: string | undefined): Promise<void> {
  const version = await life.serves(name);
  const title = `${name} serves ${expected === undefined ? 'nothing' : `version ${expected}`}`;
  check(title, version === expected ? undefined : `it serves ${version}`);
}

export const read = ({ site }: TwoTargets, ...path: readonly string[]): string =>
  readFileSync(join(site.repository, ...path), 'utf8');
