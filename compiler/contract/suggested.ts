// Numbers and texts at the edges of what schemas say: there two schemas differ, if they do.

import { type Fields, numberIn, textsIn } from './schema.ts';
import { signs, signsOf, spelled } from './spelled.ts';

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** Numbers that are listed, at and beside bounds, and between any two of these, also as multiples of what must be one. */
export function numbersBy(parts: readonly Fields[]): readonly number[] {
  const said = parts.flatMap((part) => [
    ...bounds.flatMap((keyword) => numberIn(part, keyword) ?? []),
    ...[part['const'], part['enum']].flat().filter((one) => typeof one === 'number'),
  ]);
  const edges = [...new Set([0, 1, ...said])].sort((a, b) => a - b);
  const between = edges.slice(1).map((edge, index) => (edge + (edges[index] ?? edge)) / 2);
  const near = [...edges.flatMap((edge) => [edge, edge - 1, edge + 1, edge - 0.5, edge + 0.5]), ...between];
  const divisors = parts.flatMap((part) => numberIn(part, 'multipleOf') ?? []).filter((divisor) => divisor > 0);
  const multiples = divisors.flatMap((divisor) => [
    ...[1, 2, 3, 5, 7].map((factor) => factor * divisor),
    ...near.flatMap((one) => [Math.floor(one / divisor) * divisor, Math.ceil(one / divisor) * divisor]),
  ]);
  const whole = between.flatMap((one) => [Math.floor(one), Math.ceil(one)]);
  return [...new Set([...near, ...whole, ...multiples])].filter(Number.isFinite);
}

/** Sizes that are said, and one less and one more of each. */
export const sizesBy = (parts: readonly Fields[], keywords: readonly string[]): readonly number[] =>
  parts.flatMap((part) =>
    keywords.flatMap((keyword) => {
      const size = numberIn(part, keyword);
      return size === undefined ? [] : [size - 1, size, size + 1];
    }),
  );

const longest = 5000;

/** Texts of so many signs that are short, as long as is said and one more or less, and those that patterns spell out. */
export function textsBy(parts: readonly Fields[], alphabet = 100): readonly string[] {
  const lengths = sizesBy(parts, ['minLength', 'maxLength']);
  const sizes = [...new Set([0, 1, 2, ...lengths])].filter((length) => length >= 0 && length <= longest);
  const patterns = parts.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : []));
  const words = patterns.flatMap((pattern) => pattern.split(/[\\^$|()[\]{}?*+.]+/));
  const listed = parts.flatMap((part) => textsIn(part['enum']));
  const varied = [...words, ...listed].flatMap((text) => [text, `${text}a`, text.slice(0, -1)]);
  const alike = signs.slice(0, alphabet).flatMap((sign) => sizes.map((size) => sign.repeat(Math.floor(size))));
  const near = signsOf(patterns).slice(0, alphabet);
  return [...new Set([...alike, ...varied, ...patterns.flatMap((pattern) => spelled(pattern, near))])];
}
