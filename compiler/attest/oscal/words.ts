// What all parts of an OSCAL document are written with.
import type { Prose } from '../../../schemas/generated/documents.ts';
import { proseFor } from '../../diagnostics/prose.ts';
import { uuidOf } from '../../lib/uuid.ts';
import type { Assessed } from '../assessed.ts';

/** Names of properties that are relc's own. */
const namespace = 'urn:relc:oscal:v1';

export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

export const property = (name: string, value: string): Property => ({ name, ns: namespace, value: oneLine(value) });

/** Titles, names and values of OSCAL have one line, and begin and end with what is seen. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A list in Markdown. */
export const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What people wrote, in English where they did. */
export const english = (said: Prose): string => proseFor('en', said) ?? '';

/** What only this document tells of. Another apply of the same release has a plan of its own. */
export const uuidIn = ({ record, releaseDigest }: Assessed, ...names: readonly string[]): string =>
  uuidOf('oscal', record.plan_digest, releaseDigest, ...names);

/** The release, whichever target it is applied to. */
export const releaseUuid = ({ releaseDigest }: Assessed): string => uuidOf('oscal', 'release', releaseDigest);

/** What judged: the same policy has the same name in all documents. */
export const judgeUuid = ({ record }: Assessed): string => uuidOf('oscal', 'judge', record.judge_digest);

export const platformUuid = (assessed: Assessed): string => uuidIn(assessed, 'platform');

/** The same person in all documents, with all keys. */
export const partyUuid = (name: string): string => uuidOf('oscal', 'party', oneLine(name));
