// What is remembered of an artifact: its digest, and its text when other artifacts are judged by it.
import { textOf } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { type Examined, isReadable } from '../model/plan.ts';

export interface ObservedArtifact {
  readonly path: string;
  readonly digest: Digest;
  readonly text: string | undefined;
}

export const observeArtifact = (path: string, bytes: Uint8Array): ObservedArtifact => ({
  path,
  digest: digestOf(bytes),
  text: isReadable(path) ? textOf(bytes) : undefined,
});

export const artifactsShown = (seen: readonly ObservedArtifact[]): Pick<Examined, 'artifacts' | 'contents'> => ({
  artifacts: Object.fromEntries(seen.map(({ path, digest }) => [path, digest])),
  contents: Object.fromEntries(seen.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
});
