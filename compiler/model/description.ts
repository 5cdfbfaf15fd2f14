// relc's own part of a version's description in a registry. It goes from the line that ends with one mark to the line that
// is the other; renderers of Markdown show neither. What people write around it is theirs, and stays.

const begins = '<!-- relc:begin -->';
const ends = '<!-- relc:end -->';

/** MLflow's database keeps no more. */
export const longestDescription = 5000;

/** relc's part; null where there is none. Somebody may have copied it, or one of another version: then it is all of them. */
export function ownPart(description: string): string | null {
  const lines = description.split('\n');
  const parts = partsIn(lines).map(({ from, to }) => {
    const [first = '', ...rest] = lines.slice(from, to).map((line) => line.replace(/\r$/, ''));
    return [first.trimEnd().slice(0, -begins.length).trimEnd(), ...rest].join('\n');
  });
  return parts.length === 0 ? null : parts.join('\n');
}

/** The description with this as relc's only part, where it had one or at the end; null takes it away. */
export function withOwnPart(description: string, part: string | null): string {
  const lines = description.split('\n');
  const parts = partsIn(lines);
  const own = part === null ? [] : marked(part);
  const first = parts[0];
  if (first === undefined) return own.length === 0 ? description : appended(description.trimEnd(), own.join('\n'));
  const theirs = (from: number, to = lines.length) =>
    lines.slice(from, to).filter((_, index) => !parts.some((one) => isWithin(one, from + index)));
  return [...theirs(0, first.from), ...own, ...theirs(first.to)].join('\n');
}

interface Part {
  readonly from: number;
  /** The line with the second mark. */
  readonly to: number;
}

const isWithin = ({ from, to }: Part, line: number): boolean => line >= from && line <= to;

/** A mark without the other is text like any other. */
function partsIn(lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let from: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trimEnd().endsWith(begins)) from = index;
    else if (line.trim() === ends && from !== undefined) {
      parts.push({ from, to: index });
      from = undefined;
    }
  }
  return parts;
}

function marked(part: string): readonly string[] {
  const [first = '', ...rest] = part.split('\n');
  // MLflow's list of versions shows the beginning of the first line.
  return [`${first} ${begins}`, ...rest, ends];
}

const appended = (theirs: string, own: string): string => (theirs === '' ? own : `${theirs}\n\n${own}`);
