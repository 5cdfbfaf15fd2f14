// What a model's documents said of its facts at a commit, whatever today's rules say of such documents.
import { textOf } from '../lib/bytes.ts';
import { type Json, textIn, valueIn } from '../lib/json.ts';
import { placeholdersIn } from '../lib/prose.ts';
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
  /** The commit of a signed state. What was released from it counts, whatever it holds. */
  readonly signed?: string | null;
}

export const modelFileOf = ({ model }: Pick<Asked, 'model'>): string => `releases/${model}/model.yaml`;

/** The paths that say which profiles the versions are bound to. The folder tells a missing file from a missing version. */
export const releasePaths = ({ model, versions }: Asked): readonly string[] =>
  versions.flatMap((version) => [`releases/${model}/${version}`, releaseFile(model, version)]);

/** The paths of the profiles that the versions name. */
export const profilePaths = (files: Files, { model, versions }: Asked): readonly string[] =>
  versions.flatMap((version) => profileOf(files, model, version) ?? []);

/**
 * What the facts were at a commit. A document that still holds placeholders says nothing yet, and neither does one that is
 * not there: nothing can be released from either, and all other commits count.
 */
export function factsAt(files: Files, asked: Asked, commit: string): readonly PastValue[] {
  const counts = (file: string) => commit === asked.signed || !hasPlaceholders(files, file);
  const modelFile = modelFileOf(asked);
  const isSaid = files.get(modelFile) !== undefined && counts(modelFile);
  const content = contentOf(files, modelFile);
  return asked.facts.flatMap((fact) => {
    if (!isDeclared(fact) && !isSaid) return [];
    const values = isDeclared(fact)
      ? declaredIn(files, asked, fact, counts)
      : pastValues(content, fact, asked.hadUnits ?? false);
    return values.map((value) => ({ fact, value, commit }));
  });
}

/** Whether approvals.yaml named business units. */
export const hasUnits = (files: Files): boolean => valueIn(contentOf(files, approvalsFile), 'units') !== undefined;

/** Nothing where there is no such version yet. */
const declaredIn = (
  files: Files,
  { model, versions }: Asked,
  fact: string,
  counts: (file: string) => boolean,
): readonly FactValue[] =>
  versions.flatMap((version) => {
    const release = releaseFile(model, version);
    if (files.get(`releases/${model}/${version}`) === undefined && files.get(release) === undefined) return [];
    const profile = profileOf(files, model, version);
    if (!counts(release) || (profile !== undefined && !counts(profile))) return [];
    const declared = profile && valueIn(contentOf(files, profile), 'privacy', fact);
    return [typeof declared === 'boolean' ? declared : null];
  });

const releaseFile = (model: string, version: string): string => `releases/${model}/${version}/release.yaml`;

function profileOf(files: Files, model: string, version: string): string | undefined {
  const name = textIn(contentOf(files, releaseFile(model, version)), 'profile');
  return name && `releases/${model}/profiles/${name}.yaml`;
}

interface Read {
  readonly content: Json | undefined;
  readonly hasPlaceholders: boolean;
}

/** Most commits have the same documents, and each is parsed once. */
const known = new WeakMap<Uint8Array, Read>();

function read(files: Files, file: string): Read | undefined {
  const bytes = files.get(file);
  if (bytes === undefined) return undefined;
  const found = known.get(bytes) ?? readAnew(files, file, bytes);
  known.set(bytes, found);
  return found;
}

/** As `load/placeholder` refuses them: whatever else a document that cannot be read holds, it may have said anything. */
function readAnew(files: Files, file: string, bytes: Uint8Array): Read {
  const content = readApproved({ files }, file)?.value;
  return { content, hasPlaceholders: content !== undefined && placeholdersIn(textOf(bytes) ?? '').length > 0 };
}

const contentOf = (files: Files, file: string): Json | undefined => read(files, file)?.content;

const hasPlaceholders = (files: Files, file: string): boolean => read(files, file)?.hasPlaceholders ?? false;
