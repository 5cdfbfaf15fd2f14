// A registry whose models have other names than the folders of their releases. Everything that passes through is renamed.
import type { Registry } from './port.ts';

/** `nameOf` says what the registry calls a model. `models` gives the registry's own names. */
export function namedRegistry(registry: Registry, nameOf: (model: string) => string): Registry {
  return {
    observe: (model) => registry.observe(nameOf(model)),
    examine: (versions) => registry.examine(versions),
    write: (model, resource, value) => registry.write(nameOf(model), resource, value),
    attach: (model, version, files) => registry.attach(nameOf(model), version, files),
    refusals: (model, writes) => registry.refusals(nameOf(model), writes),
    read: (model, resource) => registry.read(nameOf(model), resource),
    files: (model, version, folder) => registry.files(nameOf(model), version, folder),
    modelFiles: (model, version) => registry.modelFiles(nameOf(model), version),
    mlmodel: (model, version) => registry.mlmodel(nameOf(model), version),
    states: (model, known) => registry.states(nameOf(model), known),
    keptState: (model, digest) => registry.keptState(nameOf(model), digest),
    told: (model) => registry.told(nameOf(model)),
    tell: (model, receiver, text) => registry.tell(nameOf(model), receiver, text),
    proofs: (model) => registry.proofs(nameOf(model)),
    proof: (model, name) => registry.proof(nameOf(model), name),
    keepProof: (model, name, bytes) => registry.keepProof(nameOf(model), name, bytes),
    restorations: (model) => registry.restorations(nameOf(model)),
    models: () => registry.models(),
    hold: (model, plan) => registry.hold(nameOf(model), plan),
    facts: async (model, version) => {
      const name = nameOf(model);
      const facts = await registry.facts(name, version);
      if (facts === null || name === model) return facts;
      const { apiVersion = 'relc/v1', kind = 'RegistryFacts', registry_uri = '', ...rest } = facts;
      return { apiVersion, kind, registry_uri, ...rest, model, registry_name: name };
    },
  };
}
