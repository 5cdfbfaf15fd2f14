// relc new MODEL VERSION: the files that people fill in, and the registry's facts.
// What a person must say is marked TODO, and check finds every one of them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, readWorkTree, writeFile } from '../adapters/files.ts';
import { render } from '../compile/render.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { isObject, type Json, pretty } from '../lib/json.ts';
import { addDays, dayOf } from '../lib/time.ts';
import type { PolicyBinding, RegistryFacts, Release } from '../model/documents.ts';
import { documentNames, evidenceFiles } from '../model/evidence.ts';
import type { Tree } from '../model/tree.ts';
import type { Outcome } from './outcome.ts';
import {
  type GlobalOptions,
  openRegistry,
  openRepository,
  openShape,
  openTargets,
  openTime,
  reaching,
} from './workspace.ts';

export async function newCommand(model: string, version: string, options: GlobalOptions): Promise<Outcome> {
  const repository = openRepository(options);
  if ('diagnostics' in repository) return repository;
  const at = openTime(options);
  if ('diagnostics' in at) return at;
  const root = repository.value;
  const folder = `releases/${model}/${version}`;
  const refused = refusal(root, folder, model, version);
  if (refused) return { diagnostics: [refused] };

  const tree = readWorkTree(root, [`releases/${model}`, 'policies', 'templates/new']);
  const facts = await fetchFacts(root, tree, model, version);
  const previous = previousRelease(root, tree, model);
  const today = dayOf(at.value);
  const context = {
    model,
    version,
    made_by: madeBy(facts.value),
    replaces: previous?.version ?? 'none',
    profile: previous?.release.profile ?? `${model}-1`,
    revalidate_by: addDays(today, 90),
    end_of_support: addDays(today, 365),
    end_of_life: addDays(today, 455),
    policies: runtimePolicies(tree),
    now: at.value,
  };
  const files = new Map<string, Uint8Array | string>();
  for (const name of ['release.yaml', 'readiness.yaml', 'hygiene.yaml', 'model_card.md', 'canary_plan.md'])
    files.set(`${folder}/${name}`, scaffold(tree, name, context));
  files.set(`releases/${model}/model.yaml`, scaffold(tree, 'model.yaml', context));
  files.set(`releases/${model}/profiles/${context.profile}.yaml`, scaffold(tree, 'profile.yaml', context));
  if (facts.value) files.set(`${folder}/${evidenceFiles.registry.file}`, pretty(facts.value));
  for (const name of [evidenceFiles.contract_input.file, evidenceFiles.contract_output.file]) {
    const contract = previous && tree.files.get(`releases/${model}/${previous.version}/${name}`);
    if (contract) files.set(`${folder}/${name}`, contract);
  }
  const written = [...files].filter(([path]) => !existsSync(join(root, path)));
  for (const [path, content] of written) writeFile(join(root, path), content);
  return {
    diagnostics: [],
    lines: report(
      written.map(([path]) => path),
      folder,
      facts.why,
    ),
    result: written.map(([path]) => path) as Json,
  };
}

function refusal(root: string, folder: string, model: string, version: string): Diagnostic | undefined {
  if (!/^[a-z0-9][a-z0-9_.-]{0,62}$/.test(model) || !/^[1-9][0-9]{0,8}$/.test(version))
    return { code: 'usage/bad-name', facts: { observed: `${model} ${version}` } };
  return existsSync(join(root, folder)) ? { code: 'usage/exists', facts: { observed: folder } } : undefined;
}

/** What the first target's registry says of the version, or why it says nothing. */
async function fetchFacts(
  root: string,
  tree: Tree,
  model: string,
  version: string,
): Promise<{ readonly value?: RegistryFacts; readonly why?: string }> {
  const targets = openTargets(tree);
  const [target] = 'value' in targets ? targets.value : [];
  if (target === undefined) return { why: 'policies/governance/targets.yaml names no target' };
  const registry = openRegistry(root, target);
  const facts = await reaching(async () => {
    await registry.observe(model);
    return registry.facts(model, version);
  });
  if ('diagnostics' in facts) return { why: `${target.name} cannot be reached` };
  return isObject(facts.value)
    ? { value: facts.value as unknown as RegistryFacts }
    : { why: `${target.name} has no version ${version}` };
}

/** What the version's evidence names: its run, or its logged model where it has no run. */
function madeBy(facts: RegistryFacts | undefined): { readonly name: string; readonly value: string } {
  const [name = 'run_id'] = (['run_id', 'model_id'] as const).filter((one) => facts?.[one] !== undefined);
  return { name, value: facts?.[name] ?? 'TODO' };
}

/** The newest release of the model in the work tree. */
function previousRelease(
  root: string,
  tree: Tree,
  model: string,
): { readonly version: string; readonly release: Release } | undefined {
  const folder = join(root, 'releases', model);
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^[1-9][0-9]*$/.test(name)) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  const release =
    newest &&
    readDocument<Release>(tree, `releases/${model}/${newest}/release.yaml`, 'release', openShape()).value?.value;
  return newest && release ? { version: newest, release } : undefined;
}

/** Every runtime policy of the repository, for a first profile to choose from. */
function runtimePolicies(tree: Tree): readonly PolicyBinding[] {
  const paths = [...tree.files.keys()].filter((path) => /^policies\/runtime\/.*\.yaml$/.test(path)).sort();
  return paths.flatMap((path): PolicyBinding[] => {
    const bytes = tree.files.get(path) ?? new Uint8Array();
    const kind = /^kind: (\w+)$/m.exec(textOf(bytes) ?? '')?.[1] as PolicyBinding['kind'] | undefined;
    return kind ? [{ kind, path, sha256: digestOf(bytes) }] : [];
  });
}

function scaffold(tree: Tree, name: string, context: object): string {
  // The compiler's own scaffold serves a repository that has none.
  const path = `templates/new/${name}.hbs`;
  const own = new URL(`../../${path}`, import.meta.url).pathname;
  const source = textOf(tree.files.get(path) ?? readFile(own) ?? new Uint8Array()) ?? '';
  const rendered = render(source, context, 'en');
  if ('fault' in rendered) throw new Error(`${path}: ${rendered.fault}`);
  return rendered.text;
}

function report(written: readonly string[], folder: string, why: string | undefined): readonly string[] {
  const present = new Set(written);
  const missing = documentNames
    .map((name) => evidenceFiles[name])
    .filter(({ file }) => !present.has(`${folder}/${file}`));
  return [
    'Written; TODO marks what only a person can say:',
    ...written.map((path) => `  ${path}`),
    'Still to come:',
    ...missing.map(
      ({ file, origin }) =>
        `  ${file.padEnd(34)} ${origin}${file === evidenceFiles.registry.file && why ? ` (${why})` : ''}`,
    ),
    `Next: relc check ${folder}`,
  ];
}
