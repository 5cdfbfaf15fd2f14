// What every judgement of a run rests on, read once.
import type { Model } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { once } from '../lib/once.ts';
import type { Instant } from '../lib/time.ts';
import type { Document, Governance } from '../model/release.ts';
import type { Tree } from '../model/tree.ts';
import { loadGovernance } from './governance.ts';
import { claimedTwice, registeredNameIn } from './names.ts';

export interface Source {
  readonly tree: Tree;
  readonly shape: ShapeCheck;
  readonly at: Instant;
  /** The policies, without any release. */
  readonly governance: Result<Governance>;
  readonly modelFile: ModelFiles;
  /** What registries call a model. */
  readonly registeredName: (model: string) => string;
  /** A finding for each model whose registered name another one has too. */
  readonly claimedTwice: () => ReadonlyMap<string, Diagnostic>;
}

/** The model.yaml of a model by its name. */
export type ModelFiles = (model: string) => Result<Document<Model>>;

export const sourceOf = (tree: Tree, shape: ShapeCheck, at: Instant): Source => ({
  ...{ tree, shape, at },
  governance: loadGovernance(tree, shape, at),
  modelFile: modelFilesIn(tree, shape),
  registeredName: namesIn(tree),
  claimedTwice: once(() => claimedTwice(tree)),
});

/** Each is read when it is asked for, and once. */
export function modelFilesIn(tree: Tree, shape: ShapeCheck): ModelFiles {
  const read = new Map<string, Result<Document<Model>>>();
  return (model) => {
    const document = read.get(model) ?? readDocument(tree, `releases/${model}/model.yaml`, 'model', shape);
    read.set(model, document);
    return document;
  };
}

/** Each is read when it is asked for, and once. */
function namesIn(tree: Tree): Source['registeredName'] {
  const read = new Map<string, string>();
  return (model) => {
    const name = read.get(model) ?? registeredNameIn(tree, model);
    read.set(model, name);
    return name;
  };
}
