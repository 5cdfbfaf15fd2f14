// What people write for people: whether it says anything, hides anything, or is still to be written.

/** What no reader sees, but for what ends lines and indents them: control and format characters, odd separators. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Where the first character stands that no reader sees; -1 where there is none. */
export const hiddenAt = (text: string): number => text.search(unseen);

/** A heading, and prose that is none. */
export function hasHeadingAndProse(markdown: string): boolean {
  const lines = markdown.split('\n');
  const isHeading = (line: string) => /^#{1,6}\s/.test(line);
  return (
    lines.some((line) => isHeading(line) && saysSomething(line)) &&
    lines.some((line) => !isHeading(line) && saysSomething(line))
  );
}

const mark = /(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/gu;

/**
 * Where something is still to be written. `TODO` is also a Portuguese word, so it counts only where it opens a value,
 * a comment, a list's entry or a paragraph, where it ends an address, or where `:`, `(` or `@` follows.
 */
export const placeholdersIn = (text: string): readonly number[] =>
  [...text.matchAll(mark)].map(({ index }) => index).filter((index) => isPlaceholder(text, index));

function isPlaceholder(text: string, index: number): boolean {
  const [last = '', above = ''] = text.slice(0, index).split('\n').reverse();
  const [rest = ''] = text.slice(index + 'TODO'.length).split('\n', 1);
  if (/^[:(@]/.test(rest) || last.endsWith('/')) return true;
  const quotes = String.raw`["'\`*_(]*`;
  if (new RegExp(String.raw`(^\s*([-+*>|#]+|\d+[.)])\s+|[:#|]\s*|[[{]\s*)${quotes}$`).test(last)) return true;
  // In the midst of a paragraph it is a word, unless the line has nothing else.
  return new RegExp(String.raw`^\s*${quotes}$`).test(last) && (above.trim() === '' || !saysSomething(rest));
}
