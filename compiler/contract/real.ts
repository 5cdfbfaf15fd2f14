// Texts and numbers that look like a real person's: examples go into git, and stay there.
import { isJsonObject, type Json, joinPointer } from '../lib/json.ts';

export type Likeness = 'CPF' | 'card' | 'e-mail';

export interface Real {
  readonly pointer: string;
  readonly like: Likeness;
}

/** Every place of a value that looks real, field names included. */
export function realIn(value: Json): readonly Real[] {
  const found: Real[] = [];
  const visit = (one: Json, pointer: string): void => {
    if (typeof one === 'string' || typeof one === 'number') {
      const like = likeness(String(one));
      if (like !== undefined) found.push({ pointer, like });
    } else if (Array.isArray(one)) for (const [index, item] of one.entries()) visit(item, joinPointer(pointer, index));
    else if (isJsonObject(one))
      for (const [name, item] of Object.entries(one)) {
        const at = joinPointer(pointer, name);
        visit(name, at);
        visit(item, at);
      }
  };
  visit(value, '');
  return found;
}

const schemasByName = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'];
const ofValues = ['examples', 'example', 'default', 'const', 'enum'];

/** The same of the values that a JSON Schema gives: its examples, defaults, and the values that it lists. */
export function realInSchema(schema: Json, pointer = ''): readonly Real[] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => realInSchema(one, joinPointer(pointer, index)));
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = joinPointer(pointer, keyword);
    if (ofValues.includes(keyword)) return realIn(value).map((one) => ({ ...one, pointer: `${at}${one.pointer}` }));
    if (!schemasByName.includes(keyword) || !isJsonObject(value)) return realInSchema(value, at);
    return Object.entries(value).flatMap(([name, field]) => realInSchema(field, joinPointer(at, name)));
  });
}

/** Digits and letters may be written wide, or with signs between them that nobody sees. */
function likeness(written: string): Likeness | undefined {
  const text = written.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (numbersIn(text, cpfs).some(isCpf)) return 'CPF';
  if (numbersIn(text, cards).some(isCard)) return 'card';
  return [...text.matchAll(emails)].some(([, domain = '']) => !isExample(domain)) ? 'e-mail' : undefined;
}

const cpfs = /(?<!\d)\d{3}[^\p{L}\p{N}]?\d{3}[^\p{L}\p{N}]?\d{3}[^\p{L}\p{N}]?\d{2}(?!\d)/gu;
const cards = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g;
const emails = /[^\s@<>"']{1,64}@([\p{L}\p{M}\p{N}.-]{1,253})/gu;

const numbersIn = (text: string, pattern: RegExp): readonly (readonly number[])[] =>
  [...text.matchAll(pattern)].map(([found]) => [...found.replace(/\D/g, '')].map(Number));

/** The Receita Federal's two check digits. Eleven equal digits have right ones, and belong to nobody. */
function isCpf(digits: readonly number[]): boolean {
  if (new Set(digits).size === 1) return false;
  return [9, 10].every((place) => {
    const sum = digits.slice(0, place).reduce((total, digit, index) => total + digit * (place + 1 - index), 0);
    return ((sum * 10) % 11) % 10 === digits[place];
  });
}

/** ISO/IEC 7812: the first digit of a bank's or travel card, and Luhn's check digit. */
function isCard(digits: readonly number[]): boolean {
  if (![2, 3, 4, 5, 6].includes(digits[0] ?? 0)) return false;
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

/** Domains that RFC 2606 and RFC 6761 keep for examples, and what lies below them. */
const isExample = (domain: string): boolean =>
  /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$/.test(domain.toLowerCase().replace(/\.$/, ''));
