// The one note that relc keeps on a merge request.
import type { WrittenNote } from './port.ts';

/** The first line of the note. Whoever reads the merge request does not see it. */
const marker = '<!-- relc note -->';

export const markedNote = (text: string): string => `${marker}\n${text}`;

/** The notes that relc may replace. Anybody can write the marker, and the token's user may have written other notes. */
export const ownNotes = (written: readonly WrittenNote[], self: number): readonly WrittenNote[] =>
  written.filter(({ user, body }) => user === self && body.startsWith(marker));

/** GitLab keeps neither carriage returns nor blanks at the end. */
export const isSameNote = (one: string, other: string): boolean => kept(one) === kept(other);

const kept = (text: string): string => text.replaceAll('\r', '').trimEnd();
