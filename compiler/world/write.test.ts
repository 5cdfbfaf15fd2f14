import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unwritable } from './port.ts';
import { openToWrite, remove, stage, writeFile, writeFolder } from './write.ts';

/** A repository that holds a link to a folder and one to a file, both outside. */
function withLinks() {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const [repository, outside] = [join(folder, 'repository'), join(folder, 'outside')];
  mkdirSync(join(repository, '.git'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(outside, 'precious'), 'kept');
  symlinkSync(outside, join(repository, 'plan'));
  symlinkSync(join(outside, 'precious'), join(repository, 'report.json'));
  symlinkSync(join(outside, 'precious'), join(repository, 'new.json.partial'));
  return { repository, outside };
}

describe('a link in a repository', () => {
  test.each<[string, (repository: string) => unknown]>([
    ['a report', (repository) => openToWrite(join(repository, 'report.json'))],
    ['a report in a linked folder', (repository) => openToWrite(join(repository, 'plan/precious'))],
    ['a report beyond a linked folder', (repository) => openToWrite(`${repository}/plan/../plan/precious`)],
    ['a file', (repository) => writeFile(join(repository, 'report.json'), 'x')],
    ['a file in a linked folder', (repository) => writeFile(join(repository, 'plan/precious'), 'x')],
    ['a folder', (repository) => writeFolder(join(repository, 'plan/deep/er'), new Map([['a', new Uint8Array()]]))],
    ['what is to be removed', (repository) => remove(join(repository, 'plan/precious'))],
  ])('when it stands where %s would be, refuses, and what is outside stays as it is', (_, act) => {
    const { repository, outside } = withLinks();
    expect(() => act(repository)).toThrow(/is a link, and relc does not write through links/);
    expect(readdirSync(outside)).toEqual(['precious']);
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('kept');
  });

  test('when it stands where a file is written first, is not followed', () => {
    const { repository, outside } = withLinks();
    writeFile(join(repository, 'new.json'), 'x');
    expect(readFileSync(join(repository, 'new.json'), 'utf8')).toBe('x');
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('kept');
  });
});

test('when a link leads to the repository, writes: it is the machine’s own', () => {
  const { repository, outside } = withLinks();
  symlinkSync(repository, join(outside, 'home'));
  writeFile(join(outside, 'home/build/a.json'), 'x');
  expect(readFileSync(join(repository, 'build/a.json'), 'utf8')).toBe('x');
});

test('when a path goes up behind a link, writes where it says, not up from where the link leads', () => {
  const { repository, outside } = withLinks();
  closeSync(openToWrite(`${repository}/plan/../a.json`));
  writeFile(`${repository}/plan/../b.json`, 'x');
  expect(readdirSync(repository)).toEqual(expect.arrayContaining(['a.json', 'b.json']));
  expect(readdirSync(join(outside, '..')).sort()).toEqual(['outside', 'repository']);
});

test('when a device is named, writes to it', () => {
  expect(openToWrite('/dev/null')).toBeGreaterThan(0);
});

describe('a pipe', () => {
  test('when one lies where a report would be, refuses and does not wait, whether somebody reads it or not', () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'report');
    execFileSync('mkfifo', [pipe]);
    expect(() => openToWrite(pipe)).toThrow('it is a pipe');
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    expect(() => openToWrite(pipe)).toThrow('it is a pipe');
    closeSync(reader);
  });

  test.skipIf(!existsSync('/dev/fd'))('when it is the caller’s own, writes to it', () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'own');
    execFileSync('mkfifo', [pipe]);
    const both = openSync(pipe, constants.O_RDWR);
    const file = openToWrite(`/dev/fd/${both}`);
    writeSync(file, 'x');
    const read = Buffer.alloc(1);
    readSync(both, read);
    expect(read.toString()).toBe('x');
    for (const one of [file, both]) closeSync(one);
  });
});

test('when a file stands where a folder is needed, says so as what cannot be written', () => {
  const { outside } = withLinks();
  expect(() => writeFile(join(outside, 'precious/a'), 'x')).toThrow(Unwritable);
  expect(() => openToWrite(outside)).toThrow(Unwritable);
});

describe('folders that are put in place together', () => {
  const files = (text: string) => new Map([['deep/a', new TextEncoder().encode(text)]]);
  const begun = () => {
    const folder = mkdtempSync(join(tmpdir(), 'stage-'));
    writeFolder(join(folder, 'out/x'), files('old'));
    const staged = stage();
    staged.add(join(folder, 'out/x'), files('new'));
    staged.add(join(folder, 'new/deep/y'), files('new'));
    return { folder, staged, old: () => readFileSync(join(folder, 'out/x/deep/a'), 'utf8') };
  };

  test('when they are not put in place yet, what was there is as it was; then all of them are there and nothing else', () => {
    const { folder, staged, old } = begun();
    expect(old()).toBe('old');
    staged.place();
    expect(old()).toBe('new');
    expect(readdirSync(join(folder, 'out'))).toEqual(['x']);
    expect(readdirSync(join(folder, 'new/deep'))).toEqual(['y']);
  });

  test('when they are dropped, nothing is left of them', () => {
    const { folder, staged, old } = begun();
    staged.drop();
    expect([old(), readdirSync(folder), readdirSync(join(folder, 'out'))]).toEqual(['old', ['out'], ['x']]);
  });

  test('when one of them cannot be written, says so when they are to be put in place, and none is', () => {
    const { folder, staged, old } = begun();
    writeFile(join(folder, 'file'), 'x');
    staged.add(join(folder, 'file/z'), files('new'));
    expect(() => staged.place()).toThrow(Unwritable);
    expect([old(), readdirSync(folder).sort()]).toEqual(['old', ['file', 'out']]);
  });
});
