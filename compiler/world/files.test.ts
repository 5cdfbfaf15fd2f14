import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MemoryGit } from '../../testing/repository.ts';
import { memoryWorld } from '../../testing/world.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf, sumsText } from '../lib/digest.ts';
import { digestFolder, namesIn, readFolder, readMounted, readWorkTree } from './files.ts';
import { Unreadable } from './port.ts';
import { maximumBytes, readFile, readInside } from './read.ts';

const scratch = (): string => mkdtempSync(join(tmpdir(), 'files-'));

/** What somebody is told instead of a value. */
function refused(action: () => unknown): readonly Diagnostic[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof Unreadable) return error.diagnostics;
    throw error;
  }
}

/** A folder with one good file. */
function folderWith(...make: readonly ((folder: string) => void)[]): string {
  const folder = scratch();
  writeFileSync(join(folder, 'good'), 'good');
  for (const one of make) one(folder);
  return folder;
}

const link = (to: string) => (folder: string) => symlinkSync(to, join(folder, 'odd'));
const pipe = (folder: string) => void execFileSync('mkfifo', [join(folder, 'odd')]);
const inLatin1 = Buffer.from('\xe9vil.py', 'latin1');
const inFolder = (folder: string, name: Buffer) => Buffer.concat([Buffer.from(`${folder}/`), name]);

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

  test('when the folder itself is a link, are those of the folder that it leads to', () => {
    const folder = folderWith();
    symlinkSync(folder, join(scratch(), 'mounted'));
    const mounted = join(scratch(), 'mounted');
    symlinkSync(folder, mounted);
    expect([...digestFolder(mounted)]).toEqual([['good', digestOf('good')]]);
  });

  test('when the folder does not exist, is empty', () => {
    expect(digestFolder(join(scratch(), 'absent')).size).toBe(0);
  });

  test('when a file is large, whoever watches is told how much of it was read', () => {
    const folder = scratch();
    const size = 3 * 2 ** 20 + 1;
    writeFileSync(join(folder, 'model.bin'), Buffer.alloc(size));
    const told: (readonly [string, number, number])[] = [];
    const digests = digestFolder(folder, (...so) => void told.push(so));
    expect(told).toEqual([]);
    expect(digests.get('model.bin')).toBe(digestFolder(folder).get('model.bin'));
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual(['model.bin', size, size]);
  });
});

describe('what is no plain file', () => {
  test.each([
    ['a link to a file', link('good')],
    ['a link to a folder', link('..')],
    ['a link to itself', link('odd')],
    ['a device', link('/dev/zero')],
    ['a pipe', pipe],
  ])('when there is %s, every reader of a folder refuses it by name', (_, make) => {
    const folder = folderWith(make);
    const odd = { code: 'load/not-a-file', file: join(folder, 'odd') };
    expect(refused(() => digestFolder(folder))).toEqual([odd]);
    expect(refused(() => readFolder(folder))).toEqual([odd]);
    expect(refused(() => readInside(join(folder, 'odd')))).toMatchObject([{ code: 'usage/not-a-file' }]);
    const tree = readWorkTree(folder, ['']);
    expect([...tree.files.keys()]).toEqual(['good']);
    expect(tree.faults).toEqual([{ code: 'load/not-a-file', file: 'odd' }]);
  });

  test('when there is a socket, a reader of the folder refuses it', async () => {
    const folder = folderWith();
    const server = createServer().listen(join(folder, 'odd'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(refused(() => digestFolder(folder))).toMatchObject([{ code: 'load/not-a-file' }]);
    expect(refused(() => readFile(join(folder, 'odd')))).toMatchObject([{ code: 'usage/not-a-file' }]);
    server.close();
  });

  test('when a folder on the way is a link, what lies behind it is not read', () => {
    const folder = folderWith(link('.'));
    expect(readWorkTree(folder, ['odd/good'])).toMatchObject({ faults: [{ code: 'load/not-a-file', file: 'odd' }] });
  });
});

describe('names that are no text', () => {
  test('when a file has one, every reader of the folder refuses it', () => {
    const folder = folderWith((at) => writeFileSync(inFolder(at, inLatin1), 'import this'));
    const odd = { code: 'load/name-not-text', file: join(folder, '\\xe9vil.py') };
    expect(refused(() => digestFolder(folder))).toEqual([odd]);
    expect(refused(() => readFolder(folder))).toEqual([odd]);
    expect(refused(() => namesIn(folder))).toEqual([odd]);
    expect(readWorkTree(folder, ['']).faults).toEqual([{ code: 'load/name-not-text', file: '\\xe9vil.py' }]);
  });

  test('when a folder has one, it is refused, whatever lies in it', () => {
    const folder = folderWith((at) => mkdirSync(inFolder(at, inLatin1)));
    expect(refused(() => digestFolder(folder))).toMatchObject([{ code: 'load/name-not-text' }]);
  });

  test('when a name is UTF-8, it is read', () => {
    const folder = folderWith((at) => writeFileSync(join(at, 'ação.txt'), ''));
    expect([...digestFolder(folder).keys()].sort()).toEqual(['ação.txt', 'good']);
  });
});

describe('a file that somebody named', () => {
  test('when it is a link to a file, as Kubernetes mounts secrets, is read', () => {
    const folder = folderWith(link('good'));
    expect(readFile(join(folder, 'odd'))).toEqual(utf8('good'));
  });

  test.each([
    ['a pipe', pipe],
    ['a device', link('/dev/zero')],
    ['a link to itself', link('odd')],
    ['a folder', (folder: string) => void mkdirSync(join(folder, 'odd'))],
  ])('when it is %s, is refused at once', (_, make) => {
    expect(refused(() => readFile(join(folderWith(make), 'odd')))).toMatchObject([{ code: 'usage/not-a-file' }]);
  });

  test('when a shell hands it over, is read from its pipe', () => {
    const script = `console.log(String((await import(${JSON.stringify(join(import.meta.dirname, 'read.ts'))})).readFile('/dev/stdin')))`;
    const command = `printf key | "$0" --input-type=module -e "$1"`;
    expect(execFileSync('sh', ['-c', command, process.execPath, script], { encoding: 'utf8' })).toContain(
      '107,101,121',
    );
  });

  test('when it is larger than the limit, is refused; at the limit, it is read', () => {
    const file = join(folderWith(), 'good');
    truncateSync(file, maximumBytes + 1);
    expect(refused(() => readFile(file))).toMatchObject([{ code: 'usage/too-large', file }]);
    expect(refused(() => readFolder(join(file, '..')))).toMatchObject([{ code: 'usage/too-large' }]);
    truncateSync(file, maximumBytes);
    expect(readFile(file)).toHaveLength(maximumBytes);
  });

  test('when the file does not exist, is undefined', () => {
    expect(readFile(join(scratch(), 'absent'))).toBeUndefined();
    expect(readFile(join(folderWith(), 'good/below'))).toBeUndefined();
  });
});

describe('a folder', () => {
  test('when it is none, is refused with the reason', () => {
    expect(refused(() => readFolder(join(folderWith(), 'good')))).toMatchObject([{ code: 'usage/no-such-folder' }]);
    expect(refused(() => namesIn(join(folderWith(), 'good')))).toMatchObject([{ code: 'usage/no-such-folder' }]);
    expect(refused(() => readFolder(join(folderWith(link('odd')), 'odd')))).toMatchObject([
      { code: 'usage/no-access' },
    ]);
    expect(refused(() => readFolder(join(folderWith(), 'x'.repeat(300))))).toMatchObject([{ code: 'usage/no-access' }]);
  });

  test('when it holds more files than the limit, is refused before they are read', () => {
    const folder = folderWith((at) => writeFileSync(join(at, 'second'), ''));
    expect(refused(() => readWorkTree(folder, [''], 1))).toEqual([
      { code: 'usage/too-many-files', file: folder, facts: { expected: 1 } },
    ]);
    expect(readWorkTree(folder, [''], 2).files.size).toBe(2);
  });

  test('when a file disappears after it was listed, is refused', () => {
    const folder = folderWith();
    const files = readFolder(folder);
    rmSync(join(folder, 'good'));
    expect(refused(() => files.get('good'))).toEqual([{ code: 'usage/file-gone', file: join(folder, 'good') }]);
  });

  test('when a file disappears from the folder in memory that tests use, is refused alike', () => {
    const { files } = memoryWorld({ git: new MemoryGit() });
    files.write('folder/good', '');
    const listed = files.folder('folder');
    files.remove('folder/good');
    expect(refused(() => listed.get('good'))).toMatchObject([{ code: 'usage/file-gone' }]);
  });
});

describe('a mounted folder of keys', () => {
  test('when Kubernetes made it, is read through its links', () => {
    const folder = scratch();
    mkdirSync(join(folder, '..2026_11_25'));
    writeFileSync(join(folder, '..2026_11_25/keys.yaml'), 'keys: []');
    symlinkSync('..2026_11_25', join(folder, '..data'));
    symlinkSync('..data/keys.yaml', join(folder, 'keys.yaml'));
    expect(textOf(readMounted(folder).get('keys.yaml') ?? utf8(''))).toBe('keys: []');
  });

  test('when a pipe lies there instead of the keys, is refused at once', () => {
    const folder = folderWith(pipe);
    expect(refused(() => readMounted(folder).get('odd'))).toMatchObject([{ code: 'usage/not-a-file' }]);
  });
});

describe('the work tree', () => {
  const sums = 'releases/m/1/model.SHA256SUMS';

  function release(): string {
    const root = scratch();
    mkdirSync(join(root, 'releases/m/1/model'), { recursive: true });
    writeFileSync(join(root, sums), '');
    return root;
  }

  test("when a model's file is larger than memory, has its digest, and reads none of it before it is asked", () => {
    const root = release();
    const file = 'releases/m/1/model/weights.bin';
    writeFileSync(join(root, file), 'weights');
    const { files, models } = readWorkTree(root, ['releases']);
    expect([[...files.keys()], [...models.keys()]]).toEqual([[sums], [file]]);
    writeFileSync(join(root, file), 'others');
    expect(models.get(file)).toBe(digestOf('others'));
  });

  test('when a document is larger than the limit, names it; the others are read', () => {
    const root = release();
    writeFileSync(join(root, 'releases/m/1/big.json'), '');
    truncateSync(join(root, 'releases/m/1/big.json'), maximumBytes + 1);
    const { files, faults } = readWorkTree(root, ['releases']);
    expect([...files.keys()]).toEqual([sums]);
    const facts = { expected: maximumBytes };
    expect(faults).toEqual([{ code: 'load/too-large', file: 'releases/m/1/big.json', facts }]);
  });

  test('when a pointer of Git LFS lies in the model, has the digest of what it stands for', () => {
    const root = release();
    const [one, other] = ['releases/m/1/model/a', 'releases/m/1/model/b'];
    const text = `version https://git-lfs.github.com/spec/v1\noid ${digestOf('weights')}\nsize 7\n`;
    writeFileSync(join(root, one), text);
    writeFileSync(join(root, other), `${text}\n`);
    writeFileSync(join(root, 'releases/m/1/notes'), text);
    const { files, models } = readWorkTree(root, ['releases']);
    expect(models.get(one)).toBe(digestOf('weights'));
    expect(models.get(other)).toBe(digestOf(`${text}\n`));
    expect(files.get('releases/m/1/notes')).toEqual(utf8(text));
  });
});
