// One model of a registry: a folder for each version that serves.
import { join } from 'node:path';
import type { RegistryFacts, Target } from '../../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../../diagnostics/diagnostic.ts';
import { byBytes } from '../../lib/bytes.ts';
import { own } from '../../lib/own.ts';
import type { Instant } from '../../lib/time.ts';
import type { Imported, ImportedVersion } from '../../model/imported.ts';
import type { Shown } from '../../model/plan.ts';
import { stagingFact } from '../../model/target.ts';
import type { Tree } from '../../model/tree.ts';
import { namedRegistry } from '../../registry/named.ts';
import type { Registry } from '../../registry/port.ts';
import type { Repository, World } from '../../world/port.ts';
import type { Foldered } from '../folders.ts';
import { orUnreachable } from '../observing.ts';
import { fewOf } from '../places.ts';

import { type Kind, namingFault, type Start, scaffold, unusableFacts } from '../scaffold.ts';
import { kindIn } from './kind.ts';

export interface Source {
  readonly world: World;
  readonly repository: Repository;
  /** Templates and runtime policies. */
  readonly tree: Tree;
  readonly target: Target;
  readonly registry: Registry;
  readonly now: Instant;
}

export async function importModel(opened: Source, { model, registered }: Foldered): Promise<Imported> {
  const registry = namedRegistry(opened.registry, () => registered);
  const source = { ...opened, registry };
  const { target, now } = source;
  const refuse = (...diagnostics: readonly Diagnostic[]) => ({ model, versions: [], diagnostics });
  if (namingFault(model)) return refuse({ code: 'import/bad-name', facts: { model } });
  const observed = await orUnreachable(() => registry.observe(model));
  if (observed.value === undefined) return refuse(...observed.diagnostics.map((one) => placed(one, target, model)));
  const { registry_id: observedId, aliases } = observed.value;
  const facts = { model, target: target.name, observed: observedId, expected: target.registry_id };
  if (observedId !== target.registry_id) return refuse({ code: 'plan/other-registry', facts });
  const served = servedVersions(observed.value);
  if (served.size === 0) return refuse({ code: 'import/nothing-served', facts: { model, target: target.name } });

  const serving = own(aliases, target.alias);
  const diagnostics: Diagnostic[] = [];
  const versions: ImportedVersion[] = [];
  const kind = await kindOf(
    source,
    model,
    serving !== undefined && served.has(serving) ? serving : served.keys().next().value,
  );
  for (const [version, names] of served) {
    const replaces = serving === version ? undefined : serving;
    const start = { model, registered, version, now, replaces, base: undefined, kind };
    const made = await importVersion(source, start, stagingFact(target, version, observed.value));
    diagnostics.push(...made.diagnostics.map((one) => placed(one, target, model)));
    if (made.value !== undefined) versions.push({ version, names, written: made.value });
  }
  return { model, versions, diagnostics };
}

/** Asked where there is no model.yaml yet. It is only a proposal, so a registry that cannot show the file is no fault. */
async function kindOf(
  { world, repository, registry }: Source,
  model: string,
  version: string | undefined,
): Promise<Kind> {
  const isHere = world.files.isThere(join(repository.root, `releases/${model}/model.yaml`));
  if (version === undefined || isHere) return kindIn(undefined);
  const read = await orUnreachable(() => registry.mlmodel(model, version));
  return kindIn(read.value ?? undefined);
}

/** With many models, people must see which one could not be read. */
const placed = (found: Diagnostic, { name }: Target, model: string): Diagnostic =>
  found.file === undefined ? { ...found, file: `${name}: ${model}` } : found;

/** A name that the registry does not know is a typing mistake; a model that it knows may serve nothing. */
export async function idleFault(registry: Registry, model: string, target: Target): Promise<Diagnostic> {
  const facts = { model, target: target.name };
  const known = await orUnreachable(() => registry.models());
  if (known.value === undefined || known.value.includes(model)) return { code: 'import/nothing-served', facts };
  return { code: 'usage/not-registered', facts: { ...facts, expected: fewOf([...known.value].sort(byBytes)) } };
}

/** Versions that an alias names, or a stage from the time before MLflow had aliases, with those names. */
function servedVersions({ aliases, versions }: Shown): ReadonlyMap<string, readonly string[]> {
  const named = [
    ...Object.entries(aliases).map(([alias, version]) => [version, `alias ${alias}`] as const),
    ...Object.entries(versions)
      .filter(([, { stage }]) => stage === 'Staging' || stage === 'Production')
      .map(([version, { stage }]) => [version, `stage ${stage}`] as const),
  ];
  const numbers = [...new Set(named.map(([version]) => version))].sort((a, b) => Number(a) - Number(b));
  return new Map(
    numbers.map((number) => [number, named.filter(([version]) => version === number).map(([, name]) => name)]),
  );
}

async function importVersion(
  { world, repository, tree, registry }: Source,
  named: Omit<Start, 'facts'>,
  staging: Pick<RegistryFacts, 'staging'>,
): Promise<Result<readonly string[]>> {
  const { model, version } = named;
  const fault = namingFault(model, version);
  if (fault) return failed(fault);
  const facts = await orUnreachable(() => registry.facts(model, version));
  if (facts.value === undefined) return failed(...facts.diagnostics);
  if (facts.value === null) return failed({ code: 'import/no-such-version', facts: { model, version } });
  const start = { ...named, facts: { ...facts.value, ...staging } };
  const made = scaffold(world, repository, tree, start);
  if (made.value === undefined) return made;
  const { written } = made.value;
  return { value: written, diagnostics: written.length === 0 ? [] : unusableFacts(start) };
}
