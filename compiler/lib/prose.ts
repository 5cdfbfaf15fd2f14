// Checks text that people write: whether it says anything, hides characters or still has placeholders.

/** Scripts that write words with joiners: Persian's half spaces, the conjuncts of India. */
const joining = ['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil']
  .concat(['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'])
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');

/** Joiners are allowed inside words of these scripts and inside composed emoji. */
const joiner = String.raw`(?<=[\p{L}\p{M}])(?<=[${joining}])[\u200c\u200d](?=[\p{L}\p{M}])(?=[${joining}])`;
const emoji = String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`;

/**
 * Characters that no reader sees, except line ends and indentation: control and format characters, unusual separators.
 */
const unseen = new RegExp(String.raw`(?![\t\n\r])(?!${joiner}|${emoji})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`, 'u');

export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The index of the first invisible character; -1 when there is none. */
export const hiddenAt = (text: string): number => text.search(unseen);

/** Whether there is a heading and also prose. */
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
 * The offsets of placeholders. `TODO` is also a Portuguese word, so it counts only at the start of a value, comment,
 * list item or paragraph, at the end of an address, or before `:`, `(` or `@`.
 */
export function placeholdersIn(text: string): readonly number[] {
  if (!text.includes('TODO')) return [];
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

/**
 * Looks back only as far as the previous word: otherwise a line full of `TODO` takes time that grows with the square of
 * its length.
 */
function isPlaceholder(line: string, index: number, above: string): boolean {
  if (/[:(@]/.test(line.charAt(index + 'TODO'.length)) || line[index - 1] === '/') return true;
  const quoted = backOver(/["'`*_(]/, line, index);
  const before = backOver(/\s/, line, quoted);
  // Inside a paragraph it is a word, unless the line has nothing else.
  if (before === 0) return above.trim() === '' || !saysSomething(line.slice(index + 'TODO'.length));
  if (/[:#|[{]/.test(line.charAt(before - 1))) return true;
  return before < quoted && opensEntry(line, before);
}

/** Whether everything before this point is one mark of Markdown or YAML: `-`, `>`, `###`, `1.`. */
function opensEntry(line: string, end: number): boolean {
  const isNumbered = /[.)]/.test(line.charAt(end - 1));
  const from = isNumbered ? backOver(/\d/, line, end - 1) : backOver(/[-+*>|#]/, line, end);
  return from < (isNumbered ? end - 1 : end) && backOver(/\s/, line, from) === 0;
}

/** The start of the run of characters of one kind that ends here. */
function backOver(kind: RegExp, line: string, end: number): number {
  let from = end;
  while (from > 0 && kind.test(line.charAt(from - 1))) from -= 1;
  return from;
}
