// What lies in a model's folder and is in no plan: what jobs measured, what consumers signed, what people wrote of an incident.
// Whatever of it is merged while a release waits is no other release than the one that people approved.
const folders = ['acknowledgements', 'incidents', 'monitoring', 'traffic'];

export const unplannedFolders = (model: string): readonly string[] =>
  folders.map((folder) => `releases/${model}/${folder}`);

/** Whether a path is of this model, and a plan may differ by it. */
export const isPlanned = (model: string, path: string): boolean =>
  path.startsWith(`releases/${model}/`) && !unplannedFolders(model).some((folder) => path.startsWith(`${folder}/`));
