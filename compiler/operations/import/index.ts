// relc import MODEL…, relc import --all: folders for what a registry already serves, and what they lack. Nothing is planned
// for a model until one of its releases is approved.
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import type { Json } from '../../lib/json.ts';
import { inParallel } from '../../lib/parallel.ts';
import type { Imported, MissingOf, Proposal } from '../../model/imported.ts';
import { governanceFolder } from '../../model/policies.ts';
import { isManaged } from '../../plan/index.ts';
import { doing } from '../../report/doing.ts';
import { importLines } from '../../report/import.ts';
import type { Outcome } from '../../report/outcome.ts';
import { summaries } from '../../report/summaries.ts';
import type { World } from '../../world/port.ts';
import { check } from '../check-repository.ts';
import { type Foldered, openFolders } from '../folders.ts';
import { orUnreachable } from '../observing.ts';
import { openReference, openRun } from '../opened-run.ts';
import { openTargets } from '../places.ts';
import { namingFault } from '../scaffold.ts';
import { proposeRules } from './enforcement.ts';
import { idleFault, importModel, type Source } from './import-model.ts';
import { missingIn } from './missing.ts';

export interface ImportOptions {
  /** Every model of the registry, with a proposal that leaves them time. */
  readonly all?: boolean;
  readonly target?: string;
  /** Everything that is missing, file by file. */
  readonly full?: boolean;
}

export async function importModels(
  world: World,
  asked: readonly string[],
  options: ImportOptions = {},
  language: Language = 'en',
): Promise<Outcome> {
  const opened = await openSource(world, options.target);
  if (opened.value === undefined) return opened;
  const source = opened.value;
  const { registry, target } = source;
  const models = options.all ? await orUnreachable(() => registry.models()) : { value: [...new Set(asked)] };
  if (models.value === undefined) return models;
  if (models.value.length === 0) return { diagnostics: [{ code: 'import/no-model', facts: { target: target.name } }] };
  const named = await foldersIn(source, models.value, options.all === true);
  if (named.value === undefined) return named;
  // A model that cannot be imported does not stop the others.
  let begun = 0;
  const imported = await inParallel(named.value, (one) => {
    begun += 1;
    world.progress.tell(doing.importing({ number: begun, of: named.value.length }));
    return importModel(source, one);
  });
  const other = imported.flatMap(({ diagnostics }) => diagnostics).find(({ code }) => code === 'plan/other-registry');
  if (other !== undefined) return { diagnostics: [other] };
  const faults = await faultsOf(source, imported, options.all === true);
  const lacking = await lackingOf(world, imported, options.all === true);
  const { missing = [], proposal } = lacking.value ?? {};
  const written = imported.flatMap(({ versions }) => versions.flatMap((one) => one.written));
  return {
    diagnostics: [...faults, ...lacking.diagnostics],
    lines: importLines({ target: target.name, imported, missing, proposal }, options, language),
    done: [summaries.written(written.length)],
    next: written.length === 0 || options.all ? [] : [{ command: 'relc check' }],
    result: { written, missing: missing.flatMap(listed) },
  };
}

async function openSource(world: World, name: string | undefined): Promise<Result<Source>> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  const tree = await repository.tree([governanceFolder, 'policies/runtime', 'templates/new']);
  if (tree.value === undefined) return tree;
  const targets = openTargets(tree.value, name);
  if (targets.value === undefined) return targets;
  // The last target, because releases have its numbers.
  const target = targets.value.at(-1) ?? targets.value[0];
  const registry = world.registry(target);
  return {
    value: { world, repository, tree: tree.value, target, registry, now: world.clock.now() },
    diagnostics: [],
  };
}

/** The registry is asked for its other models only where a folder must be proposed. */
async function foldersIn(
  { repository, registry }: Source,
  models: readonly string[],
  all: boolean,
): Promise<Result<readonly Foldered[]>> {
  const folders = await openFolders(repository);
  if (folders.value === undefined) return folders;
  const isAsked = !all && models.some((model) => namingFault(model) !== undefined);
  const others = isAsked ? await orUnreachable(() => registry.models()) : { value: all ? models : [] };
  if (others.value === undefined) return others;
  return { value: [...folders.value(models, others.value).values()], diagnostics: [] };
}

/** With --all, some models may serve nothing, and what the registry must say is in the list; a model that was named should serve. */
async function faultsOf({ registry, target }: Source, imported: readonly Imported[], all: boolean) {
  const found = imported.flatMap(({ model, diagnostics }) => diagnostics.map((one) => ({ model, one })));
  const faults = await inParallel(found, async ({ model, one }): Promise<readonly Diagnostic[]> => {
    const isIdle = one.code === 'import/nothing-served';
    if (!all) return [isIdle ? await idleFault(registry, model, target) : one];
    return isIdle || one.code === 'registry/unusable-fact' ? [] : [one];
  });
  return faults.flat();
}

interface Lacking {
  readonly missing: readonly MissingOf[];
  readonly proposal?: Proposal | undefined;
}

/** What check finds in models of which nothing is approved yet, and with --all what is proposed for them. */
async function lackingOf(world: World, imported: readonly Imported[], all: boolean): Promise<Result<Lacking>> {
  const served = imported.filter(({ versions }) => versions.length > 0);
  if (served.length === 0) return { value: { missing: [] }, diagnostics: [] };
  const names = served.map(({ model }) => model);
  const opened = await openRun(world, names);
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const reference = await openReference(run.repository, names);
  if (reference.value === undefined) return reference;
  const isApproved = (model: string) =>
    Object.values(run.modelFile(model).value?.value.versions ?? {}).some((stage) => isManaged(stage));
  const waiting = new Map(
    served
      .filter(({ model }) => !isApproved(model))
      .map(({ model, versions }) => [model, versions.map(({ version }) => version)]),
  );
  const selected = (model: string) => waiting.has(model);
  const { diagnostics } = check(run, reference.value ?? undefined, selected, () => undefined);
  const found = diagnostics.filter(({ file = '' }) => file.startsWith('releases/'));
  const missing = missingIn(waiting, found, run.tree);
  const enforcement = run.governance.value?.enforcement;
  if (!all || enforcement === undefined) return { value: { missing }, diagnostics: run.governance.diagnostics };
  const proposal = proposeRules(world.files, { run, enforcement, found });
  return { value: { missing, proposal }, diagnostics: [] };
}

const listed = ({ model, lacks }: MissingOf): readonly Json[] =>
  lacks.map(({ effort, file, count, found: { code } }) => ({ model, effort, file, count, code }));
