// Whether the policies in an archive are those that judged, and the documents for auditors those that the CAB record names.
import type { Archive, CabRecord } from '../../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { textOf } from '../../lib/bytes.ts';
import { digestOf } from '../../lib/digest.ts';
import { parseJson, textIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import { lockFile, packageLock, wasmFile } from '../../model/policies.ts';
import { readLock } from '../../policy/lock.ts';
import { commitsFile, folders, within } from '../layout.ts';
import { fileFault, partFault } from './faults.ts';
import type { Archived } from './index.ts';

export function judgeFaults(
  { files, digests }: Archived,
  { version }: Archive,
  record: CabRecord,
): readonly Diagnostic[] {
  const commit = textIn(parseJson(textOf(files.get(commitsFile) ?? new Uint8Array()) ?? ''), 'applied') ?? 'none';
  return [
    ...(commit === record.commit ? [] : [partFault(commitsFile, commit, record.commit)]),
    ...policyFaults(files, record.judge_digest),
    ...assessmentFaults(within(digests, folders.assessments), own(record.assessments, version) ?? {}),
  ];
}

/** The lock that the record names, and each source and the compiled policy that it locks. */
function policyFaults(files: Archived['files'], expected: string): readonly Diagnostic[] {
  const file = `${folders.applied}/${lockFile}`;
  const bytes = files.get(file);
  if (bytes === undefined && files.has(`${folders.applied}/${packageLock}`))
    return [
      asWarning({ code: 'archive/judge-elsewhere', file: `${folders.applied}/${packageLock}`, facts: { expected } }),
    ];
  if (bytes === undefined) return [fileFault(file, 'missing', 'none', expected)];
  const lock = readLock(bytes, 'policy_lock');
  if (digestOf(bytes) !== expected || lock === undefined) return [partFault(file, digestOf(bytes), expected)];
  return [...Object.entries(lock.sources), [wasmFile, lock.wasm] as const].flatMap(([path, digest]) => {
    const source = files.get(`${folders.applied}/${path}`);
    const observed = source === undefined ? 'none' : digestOf(source);
    return observed === digest ? [] : [partFault(`${folders.applied}/${path}`, observed, digest)];
  });
}

/** What was taken away from the registry is not in it, and nothing else is. */
const assessmentFaults = (
  found: ReadonlyMap<string, string>,
  named: Readonly<Record<string, string>>,
): readonly Diagnostic[] =>
  [...found].flatMap(([name, digest]) =>
    own(named, name) === digest
      ? []
      : [partFault(`${folders.assessments}/${name}`, digest, own(named, name) ?? 'none')],
  );
