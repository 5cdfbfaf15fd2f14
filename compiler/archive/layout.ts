// Where everything lies in an archive. Whoever opens one in ten years has its README and these names.
import { type Digest, hexOf } from '../lib/digest.ts';

export const readmeFile = 'README.md';

/** Beside the list of everything else: the release key's statement over that list. */
export const sealFile = 'archive.sigstore.json';

/** Which commits the documents name. */
export const commitsFile = 'commits.json';

export const stateFile = (serial: number): string => `states/${serial}.sigstore.json`;

/** The state before the first one that names the version: so nobody leaves out the beginning. */
export const stateBeforeFile = 'states/before.sigstore.json';

export const serialOf = (path: string): number | undefined => {
  const [, serial] = /^states\/([1-9][0-9]*)\.sigstore\.json$/.exec(path) ?? [];
  return serial === undefined ? undefined : Number(serial);
};

/** What drills and audits found last, each by the name that the registry has. */
export const proofFile = (name: string): string => `proofs/${name}.sigstore.json`;

/** Undefined for a file that is none; the name otherwise, whoever gave it. */
export const proofNameOf = (path: string): string | undefined => /^proofs\/(.+)\.sigstore\.json$/.exec(path)?.[1];

/** A plan by which the version was approved, with what was signed of it. */
export const planFolder = (digest: string): string => `plans/${hexOf(digest)}`;
export const planFileIn = (digest: string): string => `${planFolder(digest)}/plan.json`;
export const recordFileIn = (digest: string): string => `${planFolder(digest)}/cab.sigstore.json`;
/** The plan whose record lies at a path. */
export const recordedPlan = (path: string): Digest | undefined => {
  const [, hex] = /^plans\/([0-9a-f]{64})\/cab\.sigstore\.json$/.exec(path) ?? [];
  return hex === undefined ? undefined : `sha256:${hex}`;
};
/** One key may approve in two roles. */
export const approvalFileIn = (digest: string, number: number, key: string): string =>
  `${planFolder(digest)}/approvals/${number}-${key}.sigstore.json`;

export const folders = {
  /** The compiled folder, as it was approved. */
  release: 'release',
  /** What auditors' tools read. */
  assessments: 'assessments',
  /** The repository at the commit that was applied, with what judged. */
  applied: 'applied',
  /** What the repository said of the model when the archive was made. */
  archived: 'archived',
  /** The model's own files, where they are in it. */
  model: 'model',
} as const;

/** The files of one of these folders, by path inside it. */
export function within<V>(files: ReadonlyMap<string, V>, folder: string): ReadonlyMap<string, V> {
  const found = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return new Map(
    found.flatMap((path): [string, V][] => {
      const value = files.get(path);
      return value === undefined ? [] : [[path.slice(folder.length + 1), value]];
    }),
  );
}
