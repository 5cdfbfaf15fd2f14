// What a version's page in the registry says of its release: a file of the compiled folder, so that it was approved, and
// the words of a later relc change nothing of it. A release that has no such file has no description.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { parseSums, sumsFile } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { longestDescription, withOwnPart } from '../model/description.ts';
import { descriptionFile, releasePath, type StateContent, type VersionState } from '../model/plan.ts';
import type { ChangesInput } from './changes.ts';

export function descriptionOf(
  { compiled, observed }: Pick<ChangesInput, 'compiled' | 'observed'>,
  version: string,
  { release_digest }: VersionState,
): string | undefined {
  const fresh = compiled.get(version);
  if (fresh !== undefined) return textOf(fresh.files.get(descriptionFile) ?? new Uint8Array()) || undefined;
  const { artifacts = {}, contents = {} } = own(observed.versions, version) ?? {};
  const [list, file] = [releasePath(release_digest, sumsFile), releasePath(release_digest, descriptionFile)];
  // Anybody may have written to the run: only what the signed state's digest covers was approved.
  if (own(artifacts, list) !== release_digest) return undefined;
  const listed = parseSums(utf8(own(contents, list) ?? ''))?.get(descriptionFile);
  return listed !== undefined && own(artifacts, file) === listed ? own(contents, file) : undefined;
}

/** Whether the registry can keep it beside what people wrote. */
export const hasRoom = (shown: string, description: string): boolean =>
  withOwnPart(shown, description).length <= longestDescription;

/** Descriptions that are left out. The next restoration writes one once there is room. */
export const noRoom = (
  input: Pick<ChangesInput, 'compiled' | 'observed' | 'target'> & { readonly model: string },
  content: StateContent,
): readonly Diagnostic[] =>
  Object.entries(content.versions).flatMap(([version, state]): Diagnostic[] => {
    const shown = own(input.observed.versions, version)?.description;
    const description = descriptionOf(input, version, state);
    if (shown === undefined || description === undefined || hasRoom(shown, description)) return [];
    const observed = withOwnPart(shown, null).trimEnd().length;
    const tooMuch = withOwnPart(shown, description).length - longestDescription;
    const facts = { version, observed, expected: Math.max(0, observed - tooMuch), model: input.model };
    return [
      asWarning({
        code: 'plan/description-full',
        file: `${input.target.name}: description of version ${version}`,
        facts,
      }),
    ];
  });
