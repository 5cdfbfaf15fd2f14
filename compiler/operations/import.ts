// relc import MODEL…: folders for what a registry already serves. Nothing is planned for a model until one of its
// releases is approved.

import type { RegistryFacts, Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import type { Instant } from '../lib/time.ts';
import type { Shown } from '../model/plan.ts';
import { governanceFolder } from '../model/policies.ts';
import { stagingFact } from '../model/target.ts';
import type { Registry } from '../registry/port.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Repository, World } from '../world/port.ts';
import { orUnreachable } from './observing.ts';
import { fewOf, openTargets } from './places.ts';
import { namingFault, type Start, scaffold, unusableFacts } from './scaffold.ts';

export interface ImportOptions {
  readonly all?: boolean;
  readonly target?: string;
}

interface Imported {
  readonly written: readonly string[];
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function importModels(
  world: World,
  models: readonly string[],
  options: ImportOptions = {},
): Promise<Outcome> {
  const { value: repository, diagnostics } = world.repository;
  if (repository === undefined) return { diagnostics };
  const now = world.clock.now();
  const policy = await repository.tree([governanceFolder]);
  if (policy.value === undefined) return { diagnostics: policy.diagnostics };
  const targets = openTargets(policy.value, options.target);
  if (targets.value === undefined) return targets;
  // The last target, because releases have its numbers.
  const target = targets.value.at(-1) ?? targets.value[0];
  const registry = world.registry(target);
  const all = options.all ? await orUnreachable(() => registry.models()) : { value: models };
  if (all.value === undefined) return all;
  if (all.value.length === 0) return { diagnostics: [{ code: 'import/no-model', facts: { target: target.name } }] };
  const imported: Imported[] = [];
  // A model that cannot be imported does not stop the others.
  for (const model of new Set(all.value)) {
    const one = await importModel({ world, repository, target, registry }, model, now);
    // With --all, some models may serve nothing; a model that was named should serve.
    const idle = options.all && one.diagnostics.every(({ code }) => code === 'import/nothing-served');
    imported.push(
      idle && one.lines.length === 0 ? { ...one, diagnostics: [], lines: [`${model}: serves nothing`] } : one,
    );
  }
  const written = imported.flatMap((one) => one.written);
  return {
    diagnostics: imported.flatMap((one) => one.diagnostics),
    lines: [
      ...imported.flatMap((one) => one.lines),
      ...(written.length === 0
        ? []
        : ['Nothing changes in the registry until a release of theirs is approved. Next: relc check']),
    ],
    result: written,
  };
}

/** A name that the registry does not know is a typing mistake; a model that it knows may serve nothing. */
async function idleFault(registry: Registry, model: string, target: Target): Promise<Diagnostic> {
  const facts = { model, target: target.name };
  const known = await orUnreachable(() => registry.models());
  if (known.value === undefined || known.value.includes(model)) return { code: 'import/nothing-served', facts };
  return { code: 'usage/not-registered', facts: { ...facts, expected: fewOf([...known.value].sort(byBytes)) } };
}

interface Source {
  readonly world: World;
  readonly repository: Repository;
  readonly target: Target;
  readonly registry: Registry;
}

async function importModel(source: Source, model: string, now: Instant): Promise<Imported> {
  const { target, registry } = source;
  const refuse = (...diagnostics: readonly Diagnostic[]) => ({ written: [], lines: [], diagnostics });
  const fault = namingFault(model);
  if (fault) return refuse(fault);
  const observed = await orUnreachable(() => registry.observe(model));
  if (observed.value === undefined) return refuse(...observed.diagnostics);
  const { registry_id: observedId, aliases } = observed.value;
  const facts = { model, target: target.name, observed: observedId, expected: target.registry_id };
  if (observedId !== target.registry_id) return refuse({ code: 'plan/other-registry', facts });
  const served = servedVersions(observed.value);
  if (served.size === 0) return refuse(await idleFault(registry, model, target));

  const serving = own(aliases, target.alias);
  const diagnostics: Diagnostic[] = [];
  const written: string[] = [];
  const lines: string[] = [];
  for (const [version, names] of served) {
    const replaces = serving === version ? undefined : serving;
    const start = { model, version, now, replaces, base: undefined };
    const made = await importVersion(source, start, stagingFact(target, version, observed.value));
    diagnostics.push(...made.diagnostics);
    if (made.value === undefined) continue;
    written.push(...made.value);
    lines.push(`${model} ${version} (${names.join(', ')}): ${said(made.value.length)}`);
  }
  return { written, lines, diagnostics };
}

const said = (files: number): string => (files === 0 ? 'is here already' : `${files} files written`);

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
  { world, repository, registry }: Source,
  named: Omit<Start, 'facts'>,
  staging: Pick<RegistryFacts, 'staging'>,
): Promise<Result<readonly string[]>> {
  const { model, version } = named;
  const fault = namingFault(model, version);
  if (fault) return failed(fault);
  const facts = await orUnreachable(() => registry.facts(model, version));
  if (facts.value === undefined) return failed(...facts.diagnostics);
  if (facts.value === null) return failed({ code: 'import/no-such-version', facts: { model, version } });
  const tree = await repository.tree(['policies/runtime', 'templates/new']);
  if (tree.value === undefined) return tree;
  const start = { ...named, facts: { ...facts.value, ...staging } };
  const made = scaffold(world, repository, tree.value, start);
  if (made.value === undefined) return made;
  return { value: made.value, diagnostics: made.value.length === 0 ? [] : unusableFacts(start) };
}
