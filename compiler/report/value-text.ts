// A value that differs, in one line for people: of two lists, what was taken away and what was added.
import { quoted } from '../lib/bytes.ts';
import type { Difference } from '../lib/difference.ts';
import { canonical, type Json } from '../lib/json.ts';

/** `absent` is the word for no value. */
export function differenceText({ path, before, after }: Difference, absent: string): string {
  const [removed, added] = [without(before, after), without(after, before)];
  if (removed.length + added.length > 0)
    return `${path}: ${[...removed.map((item) => `− ${item}`), ...added.map((item) => `+ ${item}`)].join(', ')}`;
  const text = (value: Json | undefined) => (value === undefined ? absent : shortText(value));
  return `${path}: ${text(before)} → ${text(after)}`;
}

/** The items of a list that another list lacks; none when one of them is no list. */
function without(list: Json | undefined, other: Json | undefined): readonly string[] {
  if (!Array.isArray(list) || !Array.isArray(other)) return [];
  const known = new Set(other.map(canonical));
  return list.filter((item) => !known.has(canonical(item))).map(shortText);
}

const shortText = (value: Json): string => short(quoted(typeof value === 'string' ? value : JSON.stringify(value)));

/** Shortens long digests: what approvers sign is the digest of a whole. */
export const short = (text: string): string => text.replace(/([0-9a-f]{12})[0-9a-f]{52}/, '$1…');
