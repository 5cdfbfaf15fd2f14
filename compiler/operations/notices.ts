// The notices of a release, as approvers read them, for whoever mails them: from its run, each proven by the digest that the signed
// state has of the release.
import { fileIn } from '../compile/documents/index.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Event } from '../events/index.ts';
import { digestOf, parseSums, sumsFile } from '../lib/digest.ts';
import { textIn } from '../lib/json.ts';
import { releasePath } from '../model/plan.ts';
import type { Registry } from '../registry/port.ts';

const names = ['documents/notice_consumers', 'documents/notice_governance', 'release_notes'] as const;

/** By name, none where an event is of no release that came; undefined where they are not what was approved. */
export async function noticesOf(
  registry: Pick<Registry, 'read'>,
  { event }: Event,
  language: Language,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const { model, version = '' } = event.data;
  const release = textIn(event.data, 'release_digest');
  if (release === undefined) return new Map();
  const read = (file: string) => registry.read(model, { type: 'artifact', version, path: releasePath(release, file) });
  const sums = await read(sumsFile);
  const listed = sums !== null && digestOf(sums) === release ? parseSums(sums) : undefined;
  if (listed === undefined) return undefined;
  const found = new Map<string, Uint8Array>();
  for (const file of names.map((name) => fileIn(language, name, 'md')).filter((name) => listed.has(name))) {
    const bytes = await read(file);
    if (bytes === null || digestOf(bytes) !== listed.get(file)) return undefined;
    found.set(file.replace(/^.*\//, ''), bytes);
  }
  return found;
}
