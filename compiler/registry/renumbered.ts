// A registry whose version numbers differ from those of the releases. Everything that passes through is renumbered, so
// that the rest of relc knows only release numbers.
import { textOf, utf8 } from '../lib/bytes.ts';
import type { Resource, Shown, ShownVersion } from '../model/plan.ts';
import type { Registry } from './port.ts';

/** The registry's number of each release, by model. */
export type Numbers = (model: string) => ReadonlyMap<string, string>;

/**
 * A version without a release keeps its number with a mark, so that it is never taken for the release of that number.
 */
const foreign = (number: string): string => `#${number}`;

export function renumberedRegistry(registry: Registry, numbers: Numbers): Registry {
  const toRelease = (model: string) => {
    const releases = new Map([...numbers(model)].map(([release, number]) => [number, release]));
    return (number: string) => releases.get(number) ?? foreign(number);
  };
  const toNumber = (model: string, version: string): string =>
    version.startsWith('#') ? version.slice(1) : (numbers(model).get(version) ?? version);
  const toResource = <R extends Resource>(model: string, resource: R): R =>
    'version' in resource ? { ...resource, version: toNumber(model, resource.version) } : resource;
  return {
    observe: async (model) => renumber(await registry.observe(model), toRelease(model)),
    files: (model, version, folder) => registry.files(model, toNumber(model, version), folder),
    attach: (model, version, files) => registry.attach(model, toNumber(model, version), files),
    examine: (versions) => registry.examine(versions),
    refusals: (model, writes) =>
      registry.refusals(
        model,
        writes.map((write) => ({ ...write, resource: toResource(model, write.resource) })),
      ),
    modelFiles: (model, version) => registry.modelFiles(model, toNumber(model, version)),
    mlmodel: (model, version) => registry.mlmodel(model, toNumber(model, version)),
    facts: (model, version) => registry.facts(model, toNumber(model, version)),
    states: (model, known) => registry.states(model, known),
    keptState: (model, digest) => registry.keptState(model, digest),
    told: (model) => registry.told(model),
    tell: (model, receiver, text) => registry.tell(model, receiver, text),
    proofs: (model) => registry.proofs(model),
    proof: (model, name) => registry.proof(model, name),
    keepProof: (model, name, bytes) => registry.keepProof(model, name, bytes),
    restorations: (model) => registry.restorations(model),
    models: () => registry.models(),
    hold: (model, plan) => registry.hold(model, plan),
    read: async (model, resource) => {
      const bytes = await registry.read(model, toResource(model, resource));
      if (bytes === null || resource.type !== 'alias') return bytes;
      return utf8(toRelease(model)(textOf(bytes) ?? ''));
    },
    write: (model, resource, value) => {
      const bytes = value && resource.type === 'alias' ? utf8(toNumber(model, textOf(value) ?? '')) : value;
      return registry.write(model, toResource(model, resource), bytes);
    },
  };
}

function renumber(observed: Shown, toRelease: (number: string) => string): Shown {
  return {
    ...observed,
    versions: Object.fromEntries(
      Object.entries(observed.versions).map(([number, version]): [string, ShownVersion] => [
        toRelease(number),
        version,
      ]),
    ),
    aliases: Object.fromEntries(Object.entries(observed.aliases).map(([alias, number]) => [alias, toRelease(number)])),
  };
}
