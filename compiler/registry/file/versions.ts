// What training registered of a version, and where the files of its run lie.
import { join } from 'node:path';
import type { ShownFacts, ShownVersion } from '../../model/plan.ts';
import { RegistryUnreachable } from '../port.ts';
import { readJson } from './disk.ts';

export const modelFolder = (folder: string, model: string): string => join(folder, 'models', model);

type Facts = Omit<ShownVersion, 'tags' | 'description'>;

export const versionFile = (folder: string, model: string, version: string): string =>
  join(modelFolder(folder, model), 'versions', `${version}.json`);

/** Everything that training registered. */
export function registered(folder: string, model: string, version: string): ShownFacts {
  const facts = readJson(versionFile(folder, model, version));
  if (facts === undefined)
    throw new RegistryUnreachable(`no version ${version} of ${model} in the registry at ${folder}`);
  return facts;
}

export function readVersion(folder: string, model: string, version: string): Facts {
  const facts = registered(folder, model, version);
  const malformed = (name: string): RegistryUnreachable =>
    new RegistryUnreachable(
      `${versionFile(folder, model, version)}: ${name} is ${JSON.stringify(facts[name])}, which no registry writes`,
    );
  const text = (name: string): string => {
    const value = facts[name];
    if (typeof value !== 'string') throw malformed(name);
    return value;
  };
  // The name becomes a folder's name.
  const id = (name: string): string | null => {
    if ((facts[name] ?? null) === null) return null;
    if (!/^(?!\.)[\w.-]+$/.test(text(name))) throw malformed(name);
    return text(name);
  };
  return {
    run_id: id('run_id'),
    model_id: id('model_id'),
    source: text('source'),
    stage: text('stage'),
    status: text('status'),
  };
}

export const ownerOf = ({ run_id, model_id }: Facts): string =>
  run_id === null ? `logged model ${model_id}` : `run ${run_id}`;

export function artifactsOf(folder: string, { run_id, model_id }: Facts): string | undefined {
  const owner = run_id ?? model_id;
  return owner === null ? undefined : join(folder, 'artifacts', owner);
}
