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

/** A part of a pattern: a sign and how often it may come, or what is no sign, such as an anchor. */
export interface Counted {
  readonly text: string;
  readonly atom: string | undefined;
  readonly least: number;
  readonly most: number;
}

const named = new RegExp(`^(${atom})(${times})?$`, 'u');

/** The parts of a simple pattern, in their order; undefined for any other. */
export function countedIn(pattern: string): readonly Counted[] | undefined {
  if (!isSimple(pattern)) return undefined;
  return (pattern.match(simplePart) ?? []).map((text) => {
    const [, atom, often] = named.exec(text) ?? [];
    return { text, atom, ...bounds(often) };
  });
}

function bounds(often = '{1}'): Pick<Counted, 'least' | 'most'> {
  const [, least = '0', more, most = ''] = /^\{(\d+)(,(\d*))?\}/.exec(often) ?? [];
  if (often.startsWith('{')) return { least: Number(least), most: Number(most || (more ? Infinity : least)) };
  return { least: often.startsWith('+') ? 1 : 0, most: often.startsWith('?') ? 1 : Infinity };
}

/** How many signs a text of a simple pattern has at most; undefined where it is not bound to both ends, or counts nothing. */
export function lengthIn(pattern: string): number | undefined {
  const parts = pattern.includes('|') ? undefined : countedIn(pattern);
  if (parts?.at(0)?.text !== '^' || parts.at(-1)?.text !== '$') return undefined;
  const length = parts.reduce((sum, { atom: sign, most }) => sum + (sign === undefined ? 0 : most), 0);
  return Number.isFinite(length) ? length : undefined;
}

/** A pattern without those of its alternatives that are nothing but a word: `n/a`. */
export const withoutWords = (pattern: string): string =>
  pattern.replaceAll(/(?<=[|(^:])[A-Za-z][A-Za-z /_-]*\|/g, '').replaceAll(/\|[A-Za-z][A-Za-z /_-]*(?=[|)$])/g, '');

const inDecimals = /\\[d.]|\[(?:[0-9.,+-]|\\[d.+-])+\]|\(\?:|[\^$()|?*+%eE,\d-]|\{\d+(?:,\d*)?\}|\.(?![*+?{])/g;
const point = /\\\.|\[[^\]]*[.,][^\]]*\]|\.|,(?![^{]*\})/g;

/** Whether a pattern lets nothing through but numbers, some with a point. Two points make a version or a day. */
export function isOfDecimals(pattern: string): boolean {
  if (pattern.length > 1000 || pattern.replaceAll(inDecimals, '') !== '') return false;
  const points = pattern.split('|').map((one) => one.match(point)?.length ?? 0);
  return points.some((count) => count === 1) && points.every((count) => count <= 1);
}

const inWholeNumbers = /\\[ds]|\\p\{Nd?\}|\[(?:\d|\d-\d|\\d)+\]|\(\?:|[ ^$()|?*+\d]|\{\d+(?:,\d*)?\}/g;
const signOfNumber = /^\^?(?:\((?:\?:)?)?(?:\[[+\\-]+\]|\\\+|-)|%/g;
const mostDigits = 4;
const digitsOfCode = 4;

/**
 * Whether a pattern lets nothing through but whole numbers, of so many characters at most. No code has a plus, a minus or a percent
 * sign. What is always of four digits or more, or may have more, is a code: a merchant's category, an account, an article.
 */
export function isOfWholeNumbers(pattern: string, longest = Infinity): boolean {
  const unsigned = pattern.replaceAll(signOfNumber, '');
  if (pattern.length > 1000 || unsigned.replaceAll(inWholeNumbers, '') !== '') return false;
  if (unsigned !== pattern) return true;
  const lengths = pattern
    .split('|')
    .map((one) =>
      (countedIn(one) ?? []).filter(({ atom }) => atom !== undefined && ![' ', String.raw`\s`].includes(atom)),
    );
  const least = lengths.map((parts) => parts.reduce((sum, part) => sum + part.least, 0));
  const most = lengths.map((parts) => parts.reduce((sum, part) => sum + part.most, 0));
  return Math.min(...least) < digitsOfCode && Math.min(longest, Math.max(...most)) <= mostDigits;
}

/** A sign that a text must have, and how often at least; once where it may be left out. */
export interface Part {
  readonly atom: string;
  readonly least: number;
}

/** The signs of a simple pattern without a choice, in their order; undefined for any other. */
export const partsOf = (pattern: string): readonly Part[] | undefined =>
  pattern.includes('|')
    ? undefined
    : countedIn(pattern)?.flatMap(({ text, atom, least }) =>
        atom === undefined ? [] : [{ atom, least: least === 0 && !text.includes('{0') ? 1 : least }],
      );

const isSimple = (pattern: string): boolean => pattern.length <= 1000 && pattern.replaceAll(simplePart, '') === '';

/** Whether a text matches; undefined where the pattern is not simple, or would take more steps than are left. */
export function matches(pattern: string, text: string, steps: Steps): boolean | undefined {
  if (!isSimple(pattern)) return undefined;
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
