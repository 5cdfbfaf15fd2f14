// Where files of the repository lie in the compiled folder.
import { evidenceFiles } from '../evidence/table.ts';

/** What serving enforces: the bound policies and the contracts. */
export const snapshotFolder = 'policy_snapshot';

/** The path of a bound policy inside it. */
export const snapshotPath = (path: string): string => path.replace(/^policies\/runtime\//, '');

const { contract_input, contract_output, model_sums } = evidenceFiles;

export const contractFiles: readonly string[] = [contract_input.file, contract_output.file];

export const evidenceFolder = 'evidence';

/** Of a document of the release's folder. Serving recomputes the model's digest from its list with stock tools. */
export function compiledPath(file: string): string {
  if (contractFiles.includes(file)) return `${snapshotFolder}/${file}`;
  return file === model_sums.file ? file : `${evidenceFolder}/${file}`;
}
