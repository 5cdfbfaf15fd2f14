// edit.yaml: small changes to a case's tree, so that a case needs no copy of a sample's file. Each pattern must match
// exactly once: otherwise a new sample that no longer fits would be judged unchanged.
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { sha256Hex } from '../compiler/lib/digest.ts';
import { signStatement } from '../compiler/trust/envelope.ts';
import { makeKey, signBlob, type TestKey } from './sample.ts';

const root = join(import.meta.dirname, '..');

export type Edit = { readonly file: string } & (
  | { readonly find: string; readonly put: string }
  | { readonly append: string }
  | { readonly text: string; readonly repeat?: number }
  | { readonly base64: string }
  /** Another file of the tree that replaces it. */
  | { readonly copy: string }
  /** What this repository has there: a sample that the trees of cases are made without. */
  | { readonly sample: true }
  /** A symbolic link to this path. */
  | { readonly link: string }
  | { readonly remove: true }
  /**
   * A file of the tree to sign with a new key of this role, like `cosign sign-blob`. The key is trusted from then on.
   */
  | { readonly sign: string; readonly role: string }
  /**
   * A file of the tree that becomes the provenance's only by-product. The provenance is attested with a new key, as
   * with `attest`.
   */
  | { readonly byproduct: string }
  /** A change of a signed statement, which is signed with a new key of this role. The key is trusted from then on. */
  | { readonly find: string; readonly put: string; readonly attest: string }
);

export const readEdits = (path: string): readonly Edit[] =>
  existsSync(path) ? (load(readFileSync(path, 'utf8')) as readonly Edit[]) : [];

export function applyEdits(tree: string, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const path = join(tree, edit.file);
    mkdirSync(dirname(path), { recursive: true });
    if ('attest' in edit)
      writeFileSync(
        path,
        attested(tree, edit.file, edit.attest, (text) => replaceOnce(text, edit)),
      );
    else if ('find' in edit) writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), edit));
    else if ('append' in edit) appendFileSync(path, edit.append);
    else if ('text' in edit) writeFileSync(path, edit.text.repeat(edit.repeat ?? 1));
    else if ('base64' in edit) writeFileSync(path, Buffer.from(edit.base64, 'base64'));
    else if ('copy' in edit) copyFileSync(join(tree, edit.copy), path);
    else if ('sample' in edit) cpSync(join(root, edit.file), path, { recursive: true });
    else if ('link' in edit) symlinkSync(edit.link, path);
    else if ('sign' in edit) writeFileSync(path, signed(tree, edit.sign, edit.role));
    else if ('byproduct' in edit)
      writeFileSync(path, attested(tree, edit.file, 'builder', naming(tree, edit.byproduct)));
    else if ('remove' in edit) rmSync(path, { recursive: true });
    else throw new Error(`an edit of ${(edit as Edit).file} says nothing`);
  }
}

function signed(tree: string, file: string, role: string): Uint8Array {
  const key = makeKey(`case-${role}`, [role], { type: 'ec' });
  trust(tree, key, role);
  return signBlob(readFileSync(join(tree, file)), key);
}

function attested(tree: string, file: string, role: string, change: (statement: string) => string): Uint8Array {
  const key = makeKey(`case-${role}`, [role]);
  trust(tree, key, role);
  const { dsseEnvelope } = JSON.parse(readFileSync(join(tree, file), 'utf8'));
  const { _type, ...statement } = JSON.parse(change(Buffer.from(dsseEnvelope.payload, 'base64').toString()));
  return signStatement(statement, key);
}

const naming = (tree: string, byproduct: string) => (text: string) => {
  const statement = JSON.parse(text);
  const sha256 = sha256Hex(readFileSync(join(tree, byproduct)));
  statement.predicate.runDetails.byproducts = [{ name: basename(byproduct), digest: { sha256 } }];
  return JSON.stringify(statement);
};

function trust(tree: string, key: TestKey, role: string): void {
  const { id, person, emails, valid } = key.signer.entry;
  const entry = [
    `  - id: ${id}`,
    `    file: ${id}.pub`,
    `    roles: [${role}]`,
    `    person: ${person}`,
    `    emails: [${emails}]`,
    `    valid: {from: ${valid.from}, until: ${valid.until}}`,
  ];
  appendFileSync(join(tree, 'policies/trust/keys.yaml'), `${entry.join('\n')}\n`);
  writeFileSync(join(tree, 'policies/trust', `${id}.pub`), key.pem);
}

/** `find` is a regular expression over the whole text; `put` is literal. */
function replaceOnce(
  text: string,
  edit: { readonly file: string; readonly find: string; readonly put: string },
): string {
  const matches = [...text.matchAll(new RegExp(edit.find, 'gm'))];
  if (matches.length !== 1) throw new Error(`${edit.file}: ${edit.find} matches ${matches.length} times`);
  return text.replace(new RegExp(edit.find, 'm'), () => edit.put);
}
