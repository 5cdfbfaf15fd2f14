// What a model's documents said of its facts at a commit, whatever today's rules say of such documents.
import { type Json, textIn, valueIn } from '../lib/json.ts';
import { type FactValue, isDeclared, type PastValue, pastValues } from '../model/past.ts';
import { approvalsFile } from '../model/policies.ts';
import { type Files, readApproved } from './approved.ts';

/** Whose facts are asked for: what profiles declare is read from those of these versions. */
export interface Asked {
  readonly model: string;
  readonly versions: readonly string[];
  readonly facts: readonly string[];
  /** Whether the bank had business units, so that a model without one may have been of any. */
  readonly hadUnits?: boolean;
}

export const modelFileOf = ({ model }: Pick<Asked, 'model'>): string => `releases/${model}/model.yaml`;

/** The paths that say which profiles the versions are bound to. The folder tells a missing file from a missing version. */
export const releasePaths = ({ model, versions }: Asked): readonly string[] =>
  versions.flatMap((version) => [`releases/${model}/${version}`, releaseFile(model, version)]);

/** The paths of the profiles that the versions name. */
export const profilePaths = (files: Files, { model, versions }: Asked): readonly string[] =>
  versions.flatMap((version) => profileOf(files, model, version) ?? []);

/** What the facts were at a commit. */
export function factsAt(files: Files, asked: Asked, commit: string): readonly PastValue[] {
  const modelFile = contentOf(files, modelFileOf(asked));
  return asked.facts.flatMap((fact) => {
    const values = isDeclared(fact)
      ? declaredIn(files, asked, fact)
      : pastValues(modelFile, fact, asked.hadUnits ?? false);
    return values.map((value) => ({ fact, value, commit }));
  });
}

/** Whether approvals.yaml named business units. */
export const hasUnits = (files: Files): boolean => valueIn(contentOf(files, approvalsFile), 'units') !== undefined;

/** Nothing where there is no such version yet. */
const declaredIn = (files: Files, { model, versions }: Asked, fact: string): readonly FactValue[] =>
  versions.flatMap((version) => {
    if (files.get(`releases/${model}/${version}`) === undefined && files.get(releaseFile(model, version)) === undefined)
      return [];
    const profile = profileOf(files, model, version);
    const declared = profile && valueIn(contentOf(files, profile), 'privacy', fact);
    return [typeof declared === 'boolean' ? declared : null];
  });

const releaseFile = (model: string, version: string): string => `releases/${model}/${version}/release.yaml`;

function profileOf(files: Files, model: string, version: string): string | undefined {
  const name = textIn(contentOf(files, releaseFile(model, version)), 'profile');
  return name && `releases/${model}/profiles/${name}.yaml`;
}

/** Most commits have the same documents, and each is parsed once. */
const known = new WeakMap<Uint8Array, { readonly content: Json | undefined }>();

function contentOf(files: Files, file: string): Json | undefined {
  const bytes = files.get(file);
  if (bytes === undefined) return undefined;
  const read = known.get(bytes) ?? { content: readApproved({ files }, file)?.value };
  known.set(bytes, read);
  return read.content;
}
