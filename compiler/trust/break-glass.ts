// Break-glass statements: people let one commit through for one target although what judges there is not approved. Signs
// one, and counts those that a job is given.
import type { BreakGlassPredicate } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasShape } from '../document/validators.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf, hexOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { sameName } from '../lib/person.ts';
import type { Instant } from '../lib/time.ts';
import type { BrokenGlass, ChainKey } from '../model/chain.ts';
import { breakGlassType } from '../model/plan.ts';
import type { VerificationKey } from '../model/trust.ts';
import { type SigningKey, signStatement, verifyStatement } from './envelope.ts';
import { publicKeyIn } from './key.ts';
import { notUnderstood, tooNew } from './understood.ts';

/** How many different people it takes. */
const enough = 2;

/** The commit that is let through, and where. It is no other commit, and no other target. */
export interface Breach {
  readonly tip: string;
  readonly target: string;
}

/** A statement as one line; undefined when the reason is no text for people. */
export function signBreakGlass({ tip, target }: Breach, reason: string, key: SigningKey): Uint8Array | undefined {
  const predicate: BreakGlassPredicate = { kind: 'break-glass', tip, target, reason };
  if (!hasShape(predicate, 'break_glass')) return undefined;
  // A statement needs a SHA-256 of its subject, and a commit's name may be a SHA-1.
  const subject = [{ name: `${target}@${tip}`, digest: { sha256: hexOf(digestOf(canonical({ tip, target }))) } }];
  return signStatement({ subject, predicateType: breakGlassType, predicate }, key);
}

/** The lines of a file that may be statements; people paste other words beside them. */
export const statementLines = (text: string): readonly string[] =>
  text.split(/\r?\n/).filter((line) => line.startsWith('{'));

/**
 * The break-glass of some statements; null when too few people signed exactly this, with the reasons. Only keys that a
 * signed state carries count: whoever changed the judge may have changed its trust file as well.
 */
export function breakGlass(
  lines: readonly string[],
  breach: Breach,
  keys: readonly ChainKey[],
  at: Instant,
): Result<BrokenGlass | null> {
  if (lines.length === 0) return { value: null, diagnostics: [] };
  if (keys.length === 0) return { value: null, diagnostics: [{ code: 'break-glass/no-keys', facts: { ...breach } }] };
  const carried = keys.flatMap(verificationKey);
  const read = lines.map((line, index) => readLine(line, index + 1, breach, carried));
  const counted = read.flatMap((one) => ('key' in one ? [one] : []));
  const people = Map.groupBy(counted, ({ key }) => sameName(key.entry.person));
  if (people.size >= enough) {
    const names = [...people.values()].flatMap(([first]) => first?.key.entry.person ?? []).sort();
    const reason = [...new Set(counted.map(({ said }) => said.reason))].join(' / ');
    return { value: { tip: breach.tip, people: names, reason, at }, diagnostics: [] };
  }
  const signed = counted.map(({ key }) => `${key.entry.person} (${key.entry.id})`);
  const facts = { ...{ observed: signed.length === 0 ? 'nobody' : signed, expected: enough }, ...breach };
  const faults = read.flatMap((one) => ('key' in one ? [] : [one]));
  return { value: null, diagnostics: [...faults, { code: 'break-glass/too-few', facts }] };
}

interface CarriedKey extends VerificationKey {
  readonly entry: ChainKey;
}

function verificationKey(entry: ChainKey): readonly CarriedKey[] {
  const key = publicKeyIn(entry.public_key);
  return key === undefined ? [] : [{ entry, ...key }];
}

/** What signatures say of a key; undefined when the key cannot be read. */
export const hintOfKey = (key: ChainKey): string | undefined => publicKeyIn(key.public_key)?.hint;

interface Read<K extends VerificationKey> {
  readonly key: K;
  readonly said: BreakGlassPredicate;
}

/** A genuine statement of one of these keys, whatever it is about. */
export function readBreakGlass<K extends VerificationKey>(
  bytes: Uint8Array,
  keys: readonly K[],
  line = 1,
): Read<K> | Diagnostic {
  const notGenuine = (observed: string): Diagnostic => ({ code: 'break-glass/not-genuine', facts: { line, observed } });
  const result = verifyStatement(bytes, keys);
  if ('fault' in result) return notGenuine(result.fault);
  const { key, value } = result;
  const { predicateType, predicate } = value;
  if (predicateType !== breakGlassType) return notGenuine(predicateType);
  const fields = notUnderstood('break_glass', predicate);
  if (fields.length > 0) return tooNew('break_glass', fields);
  return hasShape(predicate, 'break_glass') ? { key, said: predicate } : notGenuine(predicateType);
}

function readLine(
  text: string,
  line: number,
  { tip, target }: Breach,
  keys: readonly CarriedKey[],
): Read<CarriedKey> | Diagnostic {
  const read = readBreakGlass(utf8(text), keys, line);
  if (!('key' in read)) {
    const expected = keys.map(({ entry }) => entry.id);
    return read.facts?.['observed'] === 'unknown-key'
      ? { code: 'break-glass/key-not-carried', facts: { line, expected } }
      : read;
  }
  const subject = read.key.entry.person;
  if (read.said.tip !== tip)
    return { code: 'break-glass/other-tip', facts: { subject, observed: read.said.tip, expected: tip } };
  if (read.said.target !== target)
    return { code: 'break-glass/other-target', facts: { subject, observed: read.said.target, expected: target } };
  return read;
}
