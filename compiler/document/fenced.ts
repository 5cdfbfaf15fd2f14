// The YAML document in a fenced block of a Markdown file: people read the prose around it, gates read the block.

export interface Fenced {
  /** How many blocks of the language `yaml` there are. Only of one can a reader know that it is meant. */
  readonly blocks: number;
  /** Their lines, and blanks for all others: positions in this text are positions in the file. */
  readonly yaml: string;
}

export function fencedYaml(markdown: string): Fenced {
  let blocks = 0;
  let open: { readonly mark: string; readonly isYaml: boolean } | undefined;
  const lines = markdown.split('\n').map((line) => {
    const { mark, language } = fenceIn(line);
    const closes = open !== undefined && language === '' && mark.startsWith(open.mark);
    const isInside = open?.isYaml === true && !closes;
    if (closes) open = undefined;
    else if (open === undefined && mark !== '') {
      open = { mark, isYaml: /^ya?ml$/i.test(language) };
      if (open.isYaml) blocks += 1;
    }
    return isInside ? line : ' '.repeat(line.length);
  });
  return { blocks, yaml: lines.join('\n') };
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
