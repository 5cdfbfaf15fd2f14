// What people write for people: whether it says anything, hides anything, or is still to be written.

/** Scripts whose words are written with joiners: Persian's half spaces, the conjuncts of India. */
const joining = ['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil']
  .concat(['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'])
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');

/** A joiner has its place within a word of those scripts, and between the pictures that it makes one emoji of. */
const joiner = String.raw`(?<=[\p{L}\p{M}])(?<=[${joining}])[\u200c\u200d](?=[\p{L}\p{M}])(?=[${joining}])`;
const emoji = String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`;

/** What no reader sees, but for what ends lines and indents them: control and format characters, odd separators. */
const unseen = new RegExp(String.raw`(?![\t\n\r])(?!${joiner}|${emoji})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`, 'u');

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
export function placeholdersIn(text: string): readonly number[] {
  const found: number[] = [];
  let above = '';
  let start = 0;
  for (const line of text.split('\n')) {
    for (const { index } of line.matchAll(mark)) if (isPlaceholder(line, index, above)) found.push(start + index);
    above = line;
    start += line.length + 1;
  }
  return found;
}

/** Looks back no further than to the word before, so that a line of nothing else takes no square of its length. */
function isPlaceholder(line: string, index: number, above: string): boolean {
  if (/[:(@]/.test(line.charAt(index + 'TODO'.length)) || line[index - 1] === '/') return true;
  const quoted = backOver(/["'`*_(]/, line, index);
  const before = backOver(/\s/, line, quoted);
  // In the midst of a paragraph it is a word, unless the line has nothing else.
  if (before === 0) return above.trim() === '' || !saysSomething(line.slice(index + 'TODO'.length));
  if (/[:#|[{]/.test(line.charAt(before - 1))) return true;
  return before < quoted && opensEntry(line, before);
}

/** Whether a line begins with a mark of Markdown or YAML that ends here: `-`, `>`, `###`, `1.`. */
function opensEntry(line: string, end: number): boolean {
  const isNumbered = /[.)]/.test(line.charAt(end - 1));
  const from = isNumbered ? backOver(/\d/, line, end - 1) : backOver(/[-+*>|#]/, line, end);
  return from < (isNumbered ? end - 1 : end) && backOver(/\s/, line, from) === 0;
}

/** Where the characters of a kind begin that end here. */
function backOver(kind: RegExp, line: string, end: number): number {
  let from = end;
  while (from > 0 && kind.test(line.charAt(from - 1))) from -= 1;
  return from;
}
