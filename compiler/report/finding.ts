// What the formats for programs say alike of one finding.

import type { Language } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';
import type { Located } from '../document/locate.ts';
import { sha256Hex } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { visible } from './visible.ts';

/** Equal as long as the finding is the same: another line does not change it. Hex of a sha256. */
export const fingerprint = ({ code, file, pointer, facts }: Located): string =>
  sha256Hex(canonical([code, file ?? '', pointer ?? '', facts ?? {}]));

/** What, why and how to fix it, each as lines for a reader of plain text. */
export function shownWords(
  diagnostic: Located,
  language: Language,
): Readonly<Record<'summary' | 'reason' | 'fix', string>> {
  const { summary, reason, fix } = wording(diagnostic, language);
  const shown = (text: string) => text.split('\n').map(visible).join('\n');
  return { summary: shown(summary), reason: shown(reason), fix: shown(fix) };
}

/** Where it is, as `file:line:column`; empty where the finding is about no file. */
export const placeOf = ({ file, line, column }: Located): string =>
  visible([file, line, column].filter((part) => part !== undefined).join(':'));

/** A finding may also be about something in a registry: `local: tag stage of version 2`. */
export const isInRepository = ({ file }: Located): boolean => file !== undefined && !file.includes(': ');
