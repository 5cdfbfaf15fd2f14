// Writes files and folders so that a reader never sees half of one, and so that a committed link does not choose what
// relc overwrites.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { type Staged, Unwritable } from './port.ts';

/** Writes one file atomically: a reader sees the old content or the new. */
export function writeFile(name: string, bytes: Uint8Array | string): void {
  writing(name, (path) => {
    mkdirSync(dirname(path), { recursive: true });
    const partial = partialOf(path);
    rmSync(partial, { recursive: true, force: true });
    writeFileSync(partial, bytes, { mode: 0o644, flag: 'wx' });
    renameSync(partial, path);
  });
}

/** Replaces a folder by these files: writes them beside it, then moves them. */
export function writeFolder(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const staged = stage();
  staged.add(name, files);
  staged.place();
}

/** Folders that replace others together: each is written beside its place, and moved when all are there. */
export function stage(): Staged {
  const folders: string[] = [];
  const created: string[] = [];
  let fault: unknown;
  const add = (folder: string, files: ReadonlyMap<string, Uint8Array>) => {
    rmSync(partialOf(folder), { recursive: true, force: true });
    const first = mkdirSync(dirname(folder), { recursive: true });
    if (first !== undefined) created.push(first);
    folders.push(folder);
    for (const [path, bytes] of files) writeFile(join(partialOf(folder), path), bytes);
  };
  const drop = () => {
    for (const place of [...folders.map(partialOf), ...created.reverse()]) remove(place);
  };
  return {
    add: (name, files) => {
      try {
        if (fault === undefined) writing(name, (folder) => add(folder, files));
      } catch (error) {
        fault = error;
      }
    },
    place: () => {
      if (fault !== undefined) {
        drop();
        throw fault;
      }
      for (const name of folders)
        writing(name, (folder) => {
          rmSync(folder, { recursive: true, force: true });
          renameSync(partialOf(folder), folder);
        });
    },
    drop,
  };
}

// A fixed name: a rerun overwrites what a killed run left.
const partialOf = (path: string): string => `${path}.partial`;

/** Removes a file, or a folder with all of its content. Does nothing when it does not exist. */
export const remove = (name: string): void => writing(name, (path) => rmSync(path, { recursive: true, force: true }));

/** Pipes of the caller's shell, as in `>(…)`. Any other pipe may have no reader, and would be waited for. */
const callersPipe = /^\/(dev\/(fd\/[0-9]+|stdout|stderr)|proc\/self\/fd\/[0-9]+)$/;

/** Opens a file and truncates it. A device is opened, because no other file can replace it. */
export function openToWrite(name: string): number {
  return writing(name, (path) => {
    mkdirSync(dirname(path), { recursive: true });
    if (!callersPipe.test(path) && statSync(path, { throwIfNoEntry: false })?.isFIFO())
      throw new Unwritable(path, 'it is a pipe, and not a file');
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NONBLOCK } = constants;
    const file = openSync(path, O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
    // Waits for a pipe that is full.
    return openSync(path, 'w');
  });
}

/** Opens a file for a report, and returns a function that writes it. */
export function openReport(name: string): (text: string) => void {
  const file = openToWrite(name);
  return (text) => writeFileSync(file, text);
}

/** Whether something exists, including a link that leads nowhere. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Checks and writes the same path: the system would follow a link before `..`. */
function writing<T>(name: string, action: (path: string) => T): T {
  const path = resolve(name);
  try {
    const link = linkInRepository(path);
    if (link === undefined) return action(path);
    throw new Unwritable(path, `${link} is a link, and relc does not write through links in a repository`);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new Unwritable(path, `“${error.message}”`);
    throw error;
  }
}

/** The first link on the way, from the outermost repository on. Links above it belong to the machine. */
function linkInRepository(whole: string): string | undefined {
  let inside = false;
  let place = parse(whole).root;
  for (const name of whole.slice(place.length).split(sep)) {
    inside ||= ['.git', 'releases'].some((marker) => existsSync(join(place, marker)));
    place = join(place, name);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    if (inside && stat.isSymbolicLink()) return place;
  }
  return undefined;
}
