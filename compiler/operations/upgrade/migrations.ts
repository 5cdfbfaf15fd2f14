// What a newer relc asks of the files of a repository, in the order in which it came to be asked. Each finds by the files
// whether it is still to be done, so that it may run again.
import type { Said } from '../../report/said.ts';
import { demandsFromThresholds } from './demands.ts';
import { limitsOfNewer } from './limits.ts';
import { linksOfVersions } from './links.ts';
import { pipelineOfNewer } from './pipeline.ts';

/** Texts by path. */
export type Files = ReadonlyMap<string, string>;
export type Own = (path: string) => string | undefined;

export interface Migration {
  /** What it does, for whoever reviews it. */
  readonly about: Said;
  /**
   * The files that it changes, with what they say then; empty where there is nothing to do. `own` reads what the new relc brings, `former` what
   * the one before it brought.
   */
  migrate(files: Files, own: Own, former: Own): Files;
}

export const migrations: readonly Migration[] = [
  demandsFromThresholds,
  linksOfVersions,
  limitsOfNewer,
  pipelineOfNewer,
];

/** The files as all of them leave them, and what those that had something to do are about. */
export function migrated(
  files: Files,
  own: Own,
  former: Own,
  all: readonly Migration[] = migrations,
): { readonly files: Files; readonly about: readonly Said[] } {
  const changed = new Map<string, string>();
  const about: Said[] = [];
  for (const migration of all) {
    const changes = migration.migrate(new Map([...files, ...changed]), own, former);
    if (changes.size > 0) about.push(migration.about);
    for (const [path, text] of changes) changed.set(path, text);
  }
  return { files: changed, about };
}
