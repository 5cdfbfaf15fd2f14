// Who is who. One person may write the name or the address in several ways and still counts once;
// two people may not have names that a reader cannot tell apart.
import { domainToASCII } from 'node:url';

/** A person as keys.yaml knows one, by name and by addresses. */
export interface Named {
  readonly person: string;
  readonly emails: readonly string[];
}

/** A name as it is compared: whatever spaces, case and composition of letters it is written with. */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .trim()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');

/** An e-mail address as it is compared; what is none is compared as a name. What a provider makes of dots or of `+` before the `@` is its own affair. */
export function sameAddress(address: string): string {
  const plain = sameName(address);
  const [, user] = privateAddress.exec(plain) ?? [];
  if (user !== undefined) return gitlabAddress(user);
  const at = plain.lastIndexOf('@') + 1;
  if (at === 0) return plain;
  return plain.slice(0, at) + (domainToASCII(plain.slice(at)) || plain.slice(at));
}

// What GitLab writes into commits of a user who keeps the address private: the user's number, and maybe the name.
const privateAddress = /^(\d+)(?:-[^@]*)?@users\.noreply\./;

/** The address of a GitLab user whose commits name no other, as it is compared. */
export const gitlabAddress = (user: number | string): string => `${user}@users.noreply`;

/** The addresses that are in both lists, as they are compared. */
export function sharedAddresses(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(sameAddress));
  return some.map(sameAddress).filter((address) => known.has(address));
}

/** Whether two entries are one person: by name, or by an address that both have. */
export const isSamePerson = (one: Named, other: Named): boolean =>
  sameName(one.person) === sameName(other.person) || sharedAddresses(one.emails, other.emails).length > 0;

/** What two entries of one person have in common, by pairs or through others: any of these. */
export const marksOf = ({ person, emails }: Named): readonly string[] => [
  `name ${sameName(person)}`,
  ...emails.map((address) => `address ${sameAddress(address)}`),
];

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** What a reader cannot see in a name, as `U+200B`, or a word of two alphabets, whose letters pass for those of one. */
export function unclearIn(name: string): string | undefined {
  const [unseen] = name.match(invisible) ?? [];
  if (unseen !== undefined) return `U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return name.split(/[\s\p{Pd}]+/u).find((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1);
}

// Letters that look like Latin ones, and marks that look like others: of what UTS 39 calls confusable, that which names of
// people have. The strings of a pair go letter by letter.
const lookalikes = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԌԚԜҮаеоѕіјрсухԁԛԝһҽӏ', 'ABESlJKMHOPCTYXGQWYaeosijpcyxdqwhel'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοιρυγκ', 'ABEZHlKMNOPTYXavoipuyk'],
    ['ɑɡıƖǀ|1I0', 'agilllllO'],
    ['’‘ʼʹ′`ʻ‐‑‒–—―−', "'''''''-------"],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index): [string, string] => [letter, to.charAt(index)])),
);

/** What a name looks like: the same for two that a reader could take for one. */
export const looksLike = (name: string): string =>
  sameName([...name.normalize('NFKC')].map((letter) => lookalikes.get(letter) ?? letter).join(''));
