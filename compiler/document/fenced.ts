// The YAML document in a fenced block of a Markdown file: people read the prose around it, gates read the block. What
// gates read must be what people see. Renderers agree on few things, so the prose keeps to these: no HTML, and fences only at
// the start of a line. A fence there ends any list, quote and paragraph, so the block is one of the document itself.

export interface Fenced {
  /** How many blocks of YAML are read. Only of one can a reader know that it is meant. */
  readonly blocks: number;
  /** What could hide the block, or show another one in its place; of each line the first. */
  readonly hiding: readonly Hiding[];
  /** The lines of the blocks that are read, and blanks for all others: positions in this text are positions in the file. */
  readonly yaml: string;
}

interface Hiding {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly observed: string;
}

export function fencedYaml(markdown: string): Fenced {
  let [blocks, yaml] = [0, ''];
  let open: { readonly mark: string; readonly isYaml: boolean } | undefined;
  const hiding: Hiding[] = [];
  for (const [line] of markdown.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const [, mark = '', info = ''] = fence.exec(line) ?? [];
    const isYaml = /^[ \t]*ya?ml\s/i.test(`${info}\n`);
    const closes = open !== undefined && mark.startsWith(open.mark) && /^[ \t]*$/.test(info);
    const isInside = open?.isYaml === true && !closes;
    const at = hidingAt(line, isInside, mark !== '' && !(isYaml && open !== undefined));
    if (at >= 0) hiding.push({ offset: yaml.length + at, observed: line.slice(at, at + 40).trim() });
    if (closes) open = undefined;
    else if (open === undefined && mark !== '') {
      open = { mark, isYaml };
      if (isYaml) blocks += 1;
    }
    yaml += isInside ? line : line.replace(/[^\r\n]/g, ' ');
  }
  return { blocks, hiding, yaml };
}

/** A line that opens or closes a block. Where marks follow, a renderer may see code within a line. */
const fence = /^(`{3,}|~{3,})([^`~\r\n]*)[\r\n]*$/;

/** Where a line begins HTML, also within code, which renderers see differently; or a fence that is not one here. */
function hidingAt(line: string, isInside: boolean, isFence: boolean): number {
  const html = isInside ? -1 : line.search(/<[a-z/!?]/i);
  return html < 0 && !isFence ? line.search(/`{3}|~{3}/) : html;
}
