// Reads one file of an archive.

/** POSIX ustar: a header of 512 bytes with name and octal size, then the content, padded to 512. */
export function fileInTar(tar: Uint8Array, path: string): Uint8Array | undefined {
  const text = (from: number, to: number) => Buffer.from(tar.subarray(from, to)).toString('latin1');
  for (let offset = 0; offset < tar.length; ) {
    const name = text(offset, offset + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(offset + 124, offset + 136), 8) || 0;
    const start = offset + 512;
    if (name === path) return tar.subarray(start, start + size);
    offset = start + Math.ceil(size / 512) * 512;
  }
  return undefined;
}
