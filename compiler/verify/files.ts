// Whether the compiled folder and the model's files are exactly those of the signed state.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { compareWithSums, digestOf, digestsOf, type ModelFiles, parseSums, sumsFile } from '../lib/digest.ts';
import { downloadMark, withoutMark } from '../model/download.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import type { VerifyInput } from './input.ts';

export function releaseFaults(compiled: ReadonlyMap<string, Uint8Array>, state: AppliedVersionState): Diagnostic[] {
  return [
    ...compiledFaults('verify/release-differs', compiled, state.release_digest),
    ...compiledFaults(
      'verify/policy-differs',
      below(compiled, 'policy_snapshot/'),
      state.policy_digest,
      'policy_snapshot/',
    ),
  ];
}

const modelSums = evidenceFiles.model_sums.file;

/** The file that MLflow adds to a download passes only when it describes what is loaded. */
export function modelFaults(
  { modelFiles, compiled, number: shown }: VerifyInput,
  { model }: State,
  version: string,
  { model_digest }: AppliedVersionState,
): Diagnostic[] {
  const number = shown ?? version;
  const files = withoutMark(modelFiles, model, number);
  const faults = listedFileFaults('verify/model-differs', modelSums, compiled.get(modelSums), model_digest, files);
  return faults.map((fault) =>
    fault.file === downloadMark
      ? { code: 'verify/download-mark', file: downloadMark, facts: { model, number } }
      : fault,
  );
}

function compiledFaults(
  code: Diagnostic['code'],
  files: ReadonlyMap<string, Uint8Array>,
  digest: string,
  prefix = '',
): Diagnostic[] {
  const found = digestsOf([...files].filter(([path]) => path !== sumsFile));
  return listedFileFaults(code, `${prefix}${sumsFile}`, files.get(sumsFile), digest, found, prefix);
}

/** The list must have the signed digest, and the folder must contain exactly the listed files. */
function listedFileFaults(
  code: Diagnostic['code'],
  list: string,
  sums: Uint8Array | undefined,
  digest: string,
  found: ModelFiles,
  prefix = '',
): Diagnostic[] {
  const listed = sums && parseSums(sums);
  if (sums === undefined || digestOf(sums) !== digest || listed === undefined)
    return [
      {
        code,
        file: list,
        facts: {
          fault: sums === undefined ? 'missing' : 'changed',
          observed: sums ? digestOf(sums) : 'none',
          expected: digest,
        },
      },
    ];
  return compareWithSums(listed, found).map(
    ({ path, fault }): Diagnostic => ({
      code,
      file: `${prefix}${path}`,
      facts: { fault, observed: found.get(path) ?? 'none', expected: listed.get(path) ?? 'none' },
    }),
  );
}

function below(files: ReadonlyMap<string, Uint8Array>, prefix: string): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, bytes]): [string, Uint8Array] => [path.slice(prefix.length), bytes]),
  );
}
