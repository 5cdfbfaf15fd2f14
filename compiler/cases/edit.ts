// edit.yaml: small changes to a case's tree, so that a case need not hold a copy of
// a sample's file. A pattern must match exactly once: a sample that was made anew
// and no longer fits is noticed, not judged unchanged.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';

export type Edit = { readonly file: string } & (
  | { readonly find: string; readonly put: string }
  | { readonly append: string }
  | { readonly text: string; readonly repeat?: number }
  | { readonly base64: string }
  /** Another file of the tree to put in its place. */
  | { readonly copy: string }
  /** A symbolic link to this path. */
  | { readonly link: string }
  | { readonly remove: true }
);

export const readEdits = (path: string): readonly Edit[] =>
  existsSync(path) ? (load(readFileSync(path, 'utf8')) as readonly Edit[]) : [];

export function applyEdits(tree: string, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const path = join(tree, edit.file);
    mkdirSync(dirname(path), { recursive: true });
    if ('find' in edit) writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), edit));
    else if ('append' in edit) appendFileSync(path, edit.append);
    else if ('text' in edit) writeFileSync(path, edit.text.repeat(edit.repeat ?? 1));
    else if ('base64' in edit) writeFileSync(path, Buffer.from(edit.base64, 'base64'));
    else if ('copy' in edit) copyFileSync(join(tree, edit.copy), path);
    else if ('link' in edit) symlinkSync(edit.link, path);
    else if (edit.remove === true) rmSync(path, { recursive: true });
    else throw new Error(`an edit of ${(edit as Edit).file} says nothing`);
  }
}

/** `find` is a regular expression over the whole text; `put` is taken as it stands. */
export function replaceOnce(
  text: string,
  edit: { readonly file: string; readonly find: string; readonly put: string },
): string {
  const matches = [...text.matchAll(new RegExp(edit.find, 'gm'))];
  if (matches.length !== 1) throw new Error(`${edit.file}: ${edit.find} matches ${matches.length} times`);
  return text.replace(new RegExp(edit.find, 'm'), () => edit.put);
}
