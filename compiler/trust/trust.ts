// Whom a trust folder trusts: `keys.yaml`, the public keys beside it, and the trusted root.
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { textOf } from '../lib/bytes.ts';
import { gitlabAddress, looksLike, marksOf, sameName, unclearIn } from '../lib/person.ts';
import type { Keyless, Person, TrustedIdentity, TrustedSigner } from '../model/trust.ts';
import { publicKeyIn } from './key.ts';
import { readRoot } from './root.ts';

export interface Trusted {
  readonly signers: readonly TrustedSigner[];
  /** People who approve in GitLab; some of them also have a key. */
  readonly people: readonly Person[];
  readonly keyless?: Keyless<TrustedIdentity>;
}

const rootFile = 'trusted_root.json';

/** Reads `keys.yaml` and the public keys that it names, below `folder`. */
export function loadTrust(files: ReadonlyMap<string, Uint8Array>, folder: string, shape: ShapeCheck): Result<Trusted> {
  const file = folder === '' ? 'keys.yaml' : `${folder}/keys.yaml`;
  const { value: trust, diagnostics } = readDocument({ files }, file, 'trust', shape);
  if (trust === undefined) return failed(...diagnostics);
  const faults: Diagnostic[] = [
    ...diagnostics,
    ...nameFaults(trust.value.keys, (index) => ({ file, pointer: `/keys/${index}/person` })),
  ];
  const entries = withAllAddresses(trust.value.keys);
  const signers = entries.map((entry, index) => {
    if (entry.file === undefined) {
      if (entry.gitlab_id === undefined && entry.identity === undefined)
        faults.push({ code: 'trust/no-identity', file, pointer: `/keys/${index}`, facts: { observed: entry.id } });
      return undefined;
    }
    const pointer = `/keys/${index}/file`;
    const pem = files.get(folder === '' ? entry.file : `${folder}/${entry.file}`);
    if (pem === undefined) faults.push({ code: 'trust/key-missing', file, pointer, facts: { observed: entry.file } });
    const signer = pem && signerOf(entry, pem);
    if (pem !== undefined && signer === undefined)
      faults.push({ code: 'trust/key-unreadable', file, pointer, facts: { observed: entry.file } });
    return signer;
  });
  for (const [field, values] of Object.entries<readonly (string | number | undefined)[]>({
    id: entries.map((key) => key.id),
    file: signers.map((signer) => signer?.hint),
    gitlab_id: entries.map((key) => key.gitlab_id),
    identity: entries.map(({ identity }) => identity && `${identity.subject} (${identity.issuer})`),
  })) {
    const duplicate = values.find((value, index) => value !== undefined && values.indexOf(value) !== index);
    if (duplicate !== undefined)
      faults.push({
        code: 'trust/key-twice',
        file,
        pointer: `/keys/${values.lastIndexOf(duplicate)}/${field}`,
        facts: { observed: duplicate },
      });
  }
  const identities = entries.flatMap((entry) => (entry.identity === undefined ? [] : [{ ...entry.identity, entry }]));
  const rootAt = file.replace('keys.yaml', rootFile);
  const bytes = files.get(rootAt);
  const root = bytes && readRoot(rootAt, bytes, identities.length > 0);
  if (root) faults.push(...root.diagnostics);
  else if (identities.length > 0) faults.push({ code: 'trust/root', file: rootAt });
  const readable = {
    signers: signers.flatMap((signer) => signer ?? []),
    people: entries.flatMap((entry) => (entry.gitlab_id === undefined ? [] : [{ entry, gitlabId: entry.gitlab_id }])),
    ...(root?.value && { keyless: { material: root.value, identities } }),
  };
  return { value: faults.length > 0 ? undefined : readable, diagnostics: faults };
}

type Held = Pick<TrustedKey, 'id' | 'person'>;

/** Names that are hard to read, and names of different people that look alike. */
export function nameFaults(
  keys: readonly Held[],
  place: (index: number) => Pick<Diagnostic, 'file' | 'pointer'>,
): readonly Diagnostic[] {
  const spelled = firstOf(keys, sameName);
  const looking = firstOf(keys, looksLike);
  return keys.flatMap(({ person }, index): readonly Diagnostic[] => {
    const at = place(index);
    const observed = unclearIn(person);
    if (observed !== undefined) return [{ code: 'trust/unclear-name', ...at, facts: { observed } }];
    const first = Math.min(spelled(person), looking(person));
    const other = first < index ? keys[first] : undefined;
    return other ? [{ code: 'trust/look-alike', ...at, facts: { observed: person, other: other.id } }] : [];
  });
}

/** The index of the first entry whose name has the same form but differs. Each form is computed once. */
function firstOf(keys: readonly Held[], formOf: (name: string) => string): (name: string) => number {
  const forms = new Map([...new Set(keys.map(({ person }) => person))].map((name) => [name, formOf(name)]));
  const byForm = new Map<string | undefined, Map<string, number>>();
  keys.forEach(({ person }, index) => {
    const form = forms.get(person);
    const names = byForm.get(form) ?? new Map<string, number>();
    byForm.set(form, names);
    if (names.size < 2 && !names.has(person)) names.set(person, index);
  });
  return (name) => {
    const found = [...(byForm.get(forms.get(name)) ?? [])].find(([other]) => other !== name);
    return found?.[1] ?? keys.length;
  };
}

/** A person with several entries wrote everything under the addresses of any of them. */
export function withAllAddresses(keys: readonly TrustedKey[]): readonly TrustedKey[] {
  const people = samePeople(keys);
  return keys.map((entry, index) => {
    const person = [entry, ...(people[index] ?? []).filter((key) => key !== entry)];
    const emails = new Set(person.flatMap((one) => one.emails));
    // Without an address, an approver cannot be told from an author.
    const users = emails.size === 0 ? [] : person.flatMap(({ gitlab_id: user }) => user ?? []);
    return { ...entry, emails: [...emails, ...users.map(gitlabAddress)] };
  });
}

/**
 * For each entry, all entries of its person, in order, connected by shared names or addresses. Each is visited once.
 */
function samePeople(keys: readonly TrustedKey[]): readonly (readonly TrustedKey[])[] {
  const marks = keys.map(marksOf);
  const marked = marks.flatMap((own, index) => own.map((mark) => ({ mark, index })));
  const byMark = Map.groupBy(marked, ({ mark }) => mark);
  const people: (readonly TrustedKey[])[] = [];
  keys.forEach((_, start) => {
    if (people[start] !== undefined) return;
    const person = new Set([start]);
    for (const one of person)
      for (const mark of marks[one] ?? []) {
        for (const { index } of byMark.get(mark) ?? []) person.add(index);
        byMark.delete(mark);
      }
    const entries = [...person].sort((a, b) => a - b).flatMap((index) => keys[index] ?? []);
    for (const one of person) people[one] = entries;
  });
  return people;
}

/** The public key of an entry; undefined when it cannot be read. */
export function signerOf(entry: TrustedKey, pem: Uint8Array): TrustedSigner | undefined {
  const key = publicKeyIn(textOf(pem) ?? '');
  return key && { entry, ...key };
}
