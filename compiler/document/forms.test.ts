import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isObject, type Json } from '../lib/json.ts';
import { formText } from './forms.ts';

const root = join(import.meta.dirname, '../..');

function formsIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(formsIn);
  if (!isObject(value)) return [];
  const own = [value['pattern'], value['format']].filter((one) => typeof one === 'string');
  return [...own, ...Object.values(value).flatMap(formsIn)];
}

// That of prose is refused in words of its own.
const forms = new Set(
  globSync('schemas/*.schema.json', { cwd: root })
    .flatMap((file) => formsIn(JSON.parse(readFileSync(join(root, file), 'utf8'))))
    .filter((form) => !form.includes('\\p{')),
);

test('when a schema asks for a form, there is an example that has it', () => {
  expect(forms.size).toBeGreaterThan(20);
  for (const form of forms) {
    const example = formText(form).replace(` (${form})`, '');
    expect(example, form).not.toBe(form);
    if (form.startsWith('^')) expect(example).toMatch(new RegExp(form, 'u'));
  }
});

test('when a form is of another schema, or hard to read, says what it can', () => {
  expect(formText('date')).toBe('2027-02-20 (date)');
  expect(formText('^urn:uuid:')).toBe('^urn:uuid:');
  expect(formText([...forms].find((form) => form.startsWith('^FREQ')) ?? '')).toBe('FREQ=WEEKLY;BYDAY=SA');
});
