// Texts that a pattern describes, part by part: where one part lets fewer signs through than another pattern's, they differ.
import { type Part, partsOf } from './pattern.ts';

/** First the plainest. People's names have the later ones. */
export const signs = [...`a0A -é9zZ'./~ãç_`];

const mostParts = 40;
const mostTexts = 400;
const longest = 200;

/** The signs that patterns name and those beside them: there a class of signs begins or ends. */
export function signsOf(patterns: readonly string[]): readonly string[] {
  const named = patterns.flatMap((pattern) => [...pattern.slice(0, 200)]);
  const near = [...new Set(named)].flatMap((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return [point, point - 1, point + 1].filter((one) => one > 0).map((one) => String.fromCodePoint(one));
  });
  return [...new Set([...signs, ...near])].filter((sign) => !/\p{C}/u.test(sign)).slice(0, 100);
}

/** One text with the first sign that fits each part, and with each part of each other sign; none for what is long. */
export function spelled(pattern: string, alphabet: readonly string[]): readonly string[] {
  const parts = partsOf(pattern);
  if (parts === undefined || parts.length > mostParts) return [];
  const choices = parts.map((part) => ({ count: part.least, fits: fitting(part, alphabet) }));
  if (choices.reduce((length, { count }) => length + count, 0) > longest) return [];
  const write = (at: number, sign: string): string =>
    choices.map(({ count, fits }, index) => (index === at ? sign : (fits[0] ?? '')).repeat(count)).join('');
  const texts = choices.flatMap(({ fits }, at) => fits.map((sign) => write(at, sign)));
  return [...new Set(texts)].slice(0, mostTexts);
}

function fitting({ atom }: Part, alphabet: readonly string[]): readonly string[] {
  try {
    const one = new RegExp(`^${atom}$`, 'u');
    return alphabet.filter((sign) => one.test(sign));
  } catch {
    return [];
  }
}
