// Whether one pattern lets through all that another does: the same parts in the same order, each with as many signs or more.
import { type Counted, countedIn } from './pattern.ts';

export function isWider(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [most, least] = [countedIn(wide), countedIn(narrow)];
  if (most === undefined || least === undefined || most.length !== least.length) return false;
  return least.every((part, at) => {
    const other = most[at];
    return other !== undefined && (other.text === part.text || holds(other, part));
  });
}

/** What is no sign, such as an anchor or a group's begin, must be the same. */
function holds(wide: Counted, narrow: Counted): boolean {
  if (wide.atom === undefined || narrow.atom === undefined) return false;
  if (wide.least > narrow.least || wide.most < narrow.most) return false;
  if (wide.atom === narrow.atom) return true;
  const [signs, fewer] = [rangesOf(wide.atom, classes), rangesOf(narrow.atom, {})];
  if (signs === undefined || fewer === undefined) return false;
  return fewer.every(([from, to]) => signs.some(([low, high]) => low <= from && to <= high));
}

type Range = readonly [from: number, to: number];
type Classes = Readonly<Record<string, readonly Range[]>>;

const range = (from: string, to: string): Range => [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
const digits = range('0', '9');

/** What they hold for every reader. For some they hold more, so that nobody knows what is in them at most. */
const classes: Classes = {
  '\\d': [digits],
  '\\w': [digits, range('A', 'Z'), range('a', 'z'), range('_', '_')],
};

/** The signs of a part; undefined where readers differ on them, or they are left out and not listed. */
function rangesOf(atom: string, known: Classes): readonly Range[] | undefined {
  if (atom === '.' || atom.startsWith('[^') || /\\[pP]/.test(atom)) return undefined;
  const list = atom.startsWith('[') ? atom.slice(1, -1) : atom;
  const found: Range[] = [];
  for (const [item, from = '', to = ''] of list.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gu)) {
    const ranges = to === '' ? (known[from] ?? one(from, from)) : one(from, to);
    if (item === '' || ranges === undefined) return undefined;
    found.push(...ranges);
  }
  return found;
}

function one(from: string, to: string): readonly Range[] | undefined {
  const isLetter = /^\\[A-Za-z0-9]/;
  if (isLetter.test(from) || isLetter.test(to)) return undefined;
  const [low, high] = [from, to].map((sign) => sign.replace(/^\\(?=.)/, ''));
  return [range(low ?? '', high ?? '')];
}
