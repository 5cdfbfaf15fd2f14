// The file that stock MLflow adds to every model that it downloads. It is not part of the model; MLflow overwrites it
// each time.
import { digestOf, type ModelFiles } from '../lib/digest.ts';

export const downloadMark = 'registered_model_meta';

/**
 * Its content for a version. MLflow's YAML quotes some names; both are null when a logged model is fetched by its own
 * id.
 */
const contents = (model: string, version: string): readonly string[] => [
  `model_name: ${model}\nmodel_version: '${version}'\n`,
  `model_name: '${model}'\nmodel_version: '${version}'\n`,
  'model_name: null\nmodel_version: null\n',
];

/** The files of a download without this one. When its content differs, it stays, and the comparison refuses it. */
export function withoutMark(files: ModelFiles, model: string, version: string): ModelFiles {
  const mark = files.get(downloadMark);
  if (mark === undefined || !contents(model, version).some((text) => digestOf(text) === mark)) return files;
  return new Map([...files].filter(([path]) => path !== downloadMark));
}

/** The files of a model in a registry without this one: a download never contains what the registry has there. */
export const ownFiles = (files: ModelFiles): ModelFiles =>
  new Map([...files].filter(([path]) => path !== downloadMark));
