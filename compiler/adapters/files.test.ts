import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf, digestsOf, sumsText } from '../lib/digest.ts';
import { digestFolder, readFolder } from './files.ts';

const scratch = (): string => mkdtempSync(join(tmpdir(), 'files-'));

describe('the digests of a folder', () => {
  test('when a file is longer than what is read at once, are those of sha256sum', () => {
    const folder = scratch();
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/model.bin'), 'not empty');
    truncateSync(join(folder, 'data/model.bin'), 3_000_001);
    writeFileSync(join(folder, 'empty'), '');
    const command = 'find . -type f | sed s,^./,, | LC_ALL=C sort | xargs sha256sum';
    expect(sumsText(digestFolder(folder))).toBe(execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }));
  });

  test('when there is a link, it counts as a file, but not as the one that it leads to', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'signed'), 'signed');
    symlinkSync('signed', join(folder, 'link'));
    const digests = digestFolder(folder);
    expect([...digests.keys()].sort()).toEqual(['link', 'signed']);
    expect(digests.get('link')).not.toBe(digestOf('signed'));
    expect(digests).toEqual(digestsOf(readFolder(folder)));
  });

  test('when there is no folder, are none', () => {
    expect(digestFolder(join(scratch(), 'absent')).size).toBe(0);
  });
});
