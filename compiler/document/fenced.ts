// The YAML document in a fenced block of a Markdown file: people read the prose around it, gates read the block. What
// gates read must be what people see, so whatever could hide the block, or show another one, counts.

export interface Fenced {
  /** How many lines begin a block of YAML, also where it is not read. Only of one can a reader know that it is meant. */
  readonly blocks: number;
  /** How many of them are read: those that a renderer shows as a block of the document itself. */
  readonly shown: number;
  /** The lines of the blocks that are read, and blanks for all others: positions in this text are positions in the file. */
  readonly yaml: string;
}

export function fencedYaml(markdown: string): Fenced {
  let [blocks, shown] = [0, 0];
  let open: { readonly mark: string; readonly isYaml: boolean } | undefined;
  let cover: Cover = 'none';
  const lines = markdown.split('\n').map((line) => {
    const { mark, language } = fenceIn(line);
    const closes = open !== undefined && language === '' && mark.startsWith(open.mark);
    const isInside = open?.isYaml === true && !closes;
    if (beginsYaml(line)) blocks += 1;
    if (closes) open = undefined;
    else if (open === undefined && cover === 'none' && mark !== '') {
      open = { mark, isYaml: /^ya?ml$/i.test(language) };
      if (open.isYaml) shown += 1;
    } else if (open === undefined) cover = coverBehind(line, cover);
    return isInside ? line : ' '.repeat(line.length);
  });
  return { blocks, shown, yaml: lines.join('\n') };
}

/** What a line that opens or closes a block says, by CommonMark; no mark on any other line. */
function fenceIn(line: string): { readonly mark: string; readonly language: string } {
  const [whole = '', mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  const info = line.slice(whole.length).trim();
  // Otherwise it is code within a line.
  const isFence = mark.startsWith('~') || !info.includes('`');
  const [language = ''] = info.split(/\s/, 1);
  return isFence ? { mark, language } : { mark: '', language: '' };
}

/** Whether a line begins a block of YAML here, or would behind `>`, in a list, in a comment or in another block. */
const beginsYaml = (line: string): boolean => /(`{3,}|~{3,})[ \t]*ya?ml(?=\s|$)[^`]*$/i.test(line);

/** What lies over the lines that follow: below a tag of HTML nobody knows what is shown. */
type Cover = 'none' | 'comment' | 'tag';

function coverBehind(line: string, before: Cover): Cover {
  let cover = before;
  // Code within a line shows a tag, and a break hides nothing.
  for (const [found] of line.matchAll(/<!--|-->|(`+)[^`].*?\1|<br\s*\/?>|<[/?!]|<[a-z][a-z0-9-]*(?=[\s/>]|$)/gi)) {
    if (found === '-->') cover = cover === 'comment' ? 'none' : cover;
    else if (cover === 'none' && found === '<!--') cover = 'comment';
    else if (cover === 'none' && /^<(?!br)/i.test(found)) cover = 'tag';
  }
  return cover;
}
