// Patterns come from whoever writes a contract, and some take longer than anybody waits. Only those are tried of which it
// is known beforehand how many steps they can take.
import { type Steps, step } from './schema.ts';

const escaped = String.raw`\\(?:[dDwWsSnrtfv0.\-/\\^$*+?()[\]{}|]|[pP]\{[A-Za-z_=]+\})`;
const atom = String.raw`(?:${escaped}|\[\^?(?:${escaped}|[^\]\\[])+\]|[^\\^$*+?()[\]{}|])`;
const times = String.raw`(?:[*+?]|\{\d{1,4}(?:,\d{0,4})?\})\??`;
/**
 * Groups are not repeated, and nothing looks ahead or back. One part at a time: whoever writes the pattern must not find
 * two ways to read it, of which hundreds of parts would make more than anybody can try.
 */
const simplePart = new RegExp(String.raw`\^|\$|\||\((?:\?:)?|\)(?![*+?{])|${atom}(?:${times})?`, 'gu');
const repeated = new RegExp(String.raw`${atom}(?:[*+?]|\{\d+,\d*\})`, 'gu');
const mostAlternatives = 8;

/** Whether a text matches; undefined where the pattern is not simple, or would take more steps than are left. */
export function matches(pattern: string, text: string, steps: Steps): boolean | undefined {
  if (pattern.length > 1000 || pattern.replaceAll(simplePart, '') !== '') return undefined;
  const alternatives = pattern.split('|').length - 1;
  if (alternatives > mostAlternatives) return undefined;
  const choices = (pattern.match(repeated)?.length ?? 0) + (pattern.startsWith('^') && alternatives === 0 ? 0 : 1);
  if (!step(steps, (text.length + 1) ** choices * 2 ** alternatives)) return undefined;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return undefined;
  }
}
