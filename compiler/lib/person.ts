// Recognises people. One person may write a name or an address in several ways and counts once; a reader must be able
// to tell two people's names apart.
import { domainToASCII } from 'node:url';

/** A person in keys.yaml, with a name and addresses. */
export interface Named {
  readonly person: string;
  readonly emails: readonly string[];
}

/** A name in the form that is compared: without differences in spaces, case and composition of letters. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .trim()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');

/**
 * An e-mail address in the form that is compared; other text is compared as a name. Dots and `+` before the `@` are not
 * interpreted: their meaning depends on the provider.
 */
export function sameAddress(address: string): string {
  const plain = sameName(address);
  const [, user] = privateAddress.exec(plain) ?? [];
  if (user !== undefined) return gitlabAddress(user);
  const at = plain.lastIndexOf('@') + 1;
  if (at === 0) return plain;
  return plain.slice(0, at) + (domainToASCII(plain.slice(at)) || plain.slice(at));
}

// What GitLab writes into commits of a user who keeps the address private: the user's number, sometimes with the name.
const privateAddress = /^(\d+)(?:-[^@]*)?@users\.noreply\./;

/** The private commit address of a GitLab user, in the form that is compared. */
export const gitlabAddress = (user: number | string): string => `${user}@users.noreply`;

/** Whether an address, in the form that is compared, is that of a GitLab user. */
export const isGitlabAddress = (address: string): boolean => address.endsWith('@users.noreply');

/** The addresses that both lists have, in the form that is compared. */
export function sharedAddresses(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(sameAddress));
  return some.map(sameAddress).filter((address) => known.has(address));
}

/** Whether two entries are one person: they have the same name or share an address. */
export const isSamePerson = (one: Named, other: Named): boolean =>
  sameName(one.person) === sameName(other.person) || sharedAddresses(one.emails, other.emails).length > 0;

/** The first entry of each person. */
export const eachPersonOnce = <T extends Named>(entries: readonly T[]): readonly T[] =>
  entries.filter((one, index) => entries.findIndex((other) => isSamePerson(other, one)) === index);

/** The marks of an entry. Entries that share a mark, directly or through other entries, are one person. */
export const marksOf = ({ person, emails }: Named): readonly string[] => [
  `name ${sameName(person)}`,
  ...emails.map((address) => `address ${sameAddress(address)}`),
];

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/**
 * A part of a name that could deceive a reader: an invisible character, shown as `U+200B`, or a word that mixes
 * alphabets.
 */
export function unclearIn(name: string): string | undefined {
  const [unseen] = name.match(invisible) ?? [];
  if (unseen !== undefined) return `U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return name.split(/[\s\p{Pd}]+/u).find((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);
}

// Letters that look like Latin ones, and marks that look like others: of UTS 39's confusables, those that occur in
// names of people. The two strings of a pair match letter by letter.
const lookalikes = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԌԚԜҮаеоѕіјрсухԁԛԝһҽӏ', 'ABESlJKMHOPCTYXGQWYaeosijpcyxdqwhel'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοιρυγκ', 'ABEZHlKMNOPTYXavoipuyk'],
    ['ɑɡıƖǀ|1I0', 'agilllllO'],
    ['’‘ʼʹ′`ʻ‐‑‒–—―−', "'''''''-------"],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index): [string, string] => [letter, to.charAt(index)])),
);

/** The appearance of a name: equal for names that a reader could confuse. */
export const looksLike = (name: string): string =>
  sameName([...name.normalize('NFKC')].map((letter) => lookalikes.get(letter) ?? letter).join(''));
