// What git lists of a commit, read as it arrives: the listing of a large repository takes more memory than its index.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import type { Blob } from './blobs.ts';
import { shown } from './files.ts';

/** A blob that git may not have. */
export interface ListedBlob extends Omit<Blob, 'size'> {
  /** Absent when git does not have it. */
  readonly size: number | undefined;
}

/** Hands on the blobs in the output of `ls-tree -t -z -l`: `mode SP type SP id SP+ size TAB path NUL`. */
export class Listing {
  readonly faults: Diagnostic[] = [];
  /** A name that a folder has more than once: one file could be judged and another used. */
  duplicateName: string | undefined;
  readonly #take: (blob: ListedBlob) => void;
  readonly #open: OpenFolder[] = [];
  /** The beginning of an entry that has not arrived completely. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(take: (blob: ListedBlob) => void) {
    this.#take = take;
  }

  /** The same for output that streams. Nothing in it is refused before all of it was read. */
  async readAll(chunks: AsyncIterable<Buffer>): Promise<undefined> {
    for await (const chunk of chunks) this.read(chunk);
  }

  read(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
      this.#entry(bytes.subarray(at, end));
      at = end + 1;
    }
    this.#rest = bytes.subarray(at);
  }

  #entry(entry: Buffer): void {
    const tab = entry.indexOf(9);
    const [mode = '', , id = '', size = ''] = entry.toString('latin1', 0, tab).split(/ +/);
    const name = entry.subarray(tab + 1);
    const path = textOf(name);
    const bytes = name.toString('latin1');
    const names = namesBeside(this.#open, bytes);
    if (names.has(bytes)) this.duplicateName ??= shown(name);
    names.add(bytes);
    if (mode === '040000') return;
    if (path === undefined) this.faults.push({ code: 'load/name-not-text', file: shown(name) });
    else if (!mode.startsWith('100')) this.faults.push({ code: 'load/not-a-file', file: path });
    else this.#take({ path, id, size: /^[0-9]+$/.test(size) ? Number(size) : undefined });
  }
}

interface OpenFolder {
  readonly folder: string;
  readonly names: Set<string>;
}

/** The names so far in the folder of a path. Git lists a folder's entries, each with everything below it, in one go. */
function namesBeside(open: OpenFolder[], path: string): Set<string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  while (!folder.startsWith(open.at(-1)?.folder ?? '')) open.pop();
  const last = open.at(-1);
  if (last?.folder === folder) return last.names;
  const names = new Set<string>();
  open.push({ folder, names });
  return names;
}
