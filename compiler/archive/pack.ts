// Puts an archive together: its parts, a README in both languages, the list of all of it, and the release key's statement over
// that list. Pure: but for that statement, the same parts give the same bytes whenever they are archived.
import type { Archive, CabRecord } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { languages } from '../diagnostics/entry.ts';
import { render } from '../document/render.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestsOf, sumsFile, sumsText } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { sealed } from '../trust/archive.ts';
import type { SigningKey } from '../trust/envelope.ts';
import { approvalFileIn, folders, readmeFile, sealFile } from './layout.ts';
import { readmeContext } from './readme.ts';
import { signedIn } from './signed.ts';

export interface Parts {
  /** By their path in the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly record: CabRecord;
  readonly modelFiles?: ReadonlyMap<string, Uint8Array>;
}

/** Every file of it, with the list and the statement. `own` reads a file of relc's own. */
export function packed(
  parts: Parts,
  archive: Archive,
  key: SigningKey,
  own: (path: string) => Uint8Array | undefined,
): Result<ReadonlyMap<string, Uint8Array>> {
  const model = [...(parts.modelFiles ?? [])].map(([path, bytes]) => [`${folders.model}/${path}`, bytes] as const);
  const files = new Map([...parts.files, ...approvalsIn(parts.record), ...model]);
  const readme = readmeOf(files, archive, key, parts.record, own);
  if (readme.value === undefined) return readme;
  files.set(readmeFile, utf8(readme.value));
  const sums = utf8(sumsText(digestsOf(files)));
  return { value: files.set(sumsFile, sums).set(sealFile, sealed(sums, archive, key)), diagnostics: [] };
}

/** The approvals of a record as files of their own: cosign reads no file inside another. */
function approvalsIn(record: CabRecord): (readonly [string, Uint8Array])[] {
  return signedIn(record).flatMap(({ key }, index) => {
    const bundle = record.approvals[index];
    return bundle === undefined
      ? []
      : [[approvalFileIn(record.plan_digest, index + 1, key), utf8(`${canonical(bundle)}\n`)] as const];
  });
}

/** English first: one file, so that nobody finds only the language that they do not read. */
function readmeOf(
  files: ReadonlyMap<string, Uint8Array>,
  archive: Archive,
  key: SigningKey,
  record: CabRecord,
  own: (path: string) => Uint8Array | undefined,
): Result<string> {
  const context = readmeContext(files, archive, key.hint, record);
  const texts: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const language of languages) {
    const file = `templates/archive/README.${language}.md.hbs`;
    const rendered = render(file, own(file), context, language);
    diagnostics.push(...rendered.diagnostics);
    texts.push(rendered.value ?? '');
  }
  return diagnostics.length > 0 ? failed(...diagnostics) : { value: texts.join('\n---\n\n'), diagnostics: [] };
}
