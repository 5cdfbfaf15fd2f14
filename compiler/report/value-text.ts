// A value that differs, in one line for people: of two lists, what was taken away and what was added.
import { quoted } from '../lib/bytes.ts';
import { type Difference, itemsWithout } from '../lib/difference.ts';
import type { Json } from '../lib/json.ts';

/** `absent` is the word for no value. */
export function differenceText({ path, before, after }: Difference, absent: string): string {
  const removed = itemsWithout(before, after).map((item) => `− ${shortText(item)}`);
  const added = itemsWithout(after, before).map((item) => `+ ${shortText(item)}`);
  if (removed.length + added.length > 0) return `${path}: ${[...removed, ...added].join(', ')}`;
  const text = (value: Json | undefined) => (value === undefined ? absent : shortText(value));
  return `${path}: ${text(before)} → ${text(after)}`;
}

export const shortText = (value: Json): string =>
  short(quoted(typeof value === 'string' ? value : JSON.stringify(value)));

/** Shortens long digests: what approvers sign is the digest of a whole. */
export const short = (text: string): string => text.replace(/([0-9a-f]{12})[0-9a-f]{52}/, '$1…');
