// What stock MLflow adds to a model that it downloads: one file at its root, which is
// no part of the model. MLflow writes it anew each time, over whatever was there.
import { digestOf, type ModelFiles } from '../lib/digest.ts';

export const downloadMark = 'registered_model_meta';

/** Its content for a version: MLflow's YAML quotes some names, and knows neither where a logged model is fetched by its own id. */
const contents = (model: string, version: string): readonly string[] => [
  `model_name: ${model}\nmodel_version: '${version}'\n`,
  `model_name: '${model}'\nmodel_version: '${version}'\n`,
  'model_name: null\nmodel_version: null\n',
];

/** The files of a download without that mark. A file of its name with any other content stays, for others to refuse. */
export function withoutMark(files: ModelFiles, model: string, version: string): ModelFiles {
  const mark = files.get(downloadMark);
  if (mark === undefined || !contents(model, version).some((text) => digestOf(text) === mark)) return files;
  return new Map([...files].filter(([path]) => path !== downloadMark));
}

/** The files of a model as a registry holds them: what lies in the mark's place there never reaches who downloads it. */
export const ownFiles = (files: ModelFiles): ModelFiles =>
  new Map([...files].filter(([path]) => path !== downloadMark));
