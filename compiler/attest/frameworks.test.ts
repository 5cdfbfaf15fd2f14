import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedControl } from './frameworks.ts';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../policies/policy.lock.json'), 'utf8')) as {
  readonly controls: readonly { readonly rules: readonly { readonly controls: readonly string[] }[] }[];
};

test('when a gate names a control, its framework is known, but for a publication that is one itself', () => {
  const controls = new Set(lock.controls.flatMap(({ rules }) => rules.flatMap((rule) => rule.controls)));
  const whole = [...controls].filter((control) => namedControl(control).identifier === control);
  expect(whole).toEqual(['NIST SP 800-162']);
});

test('when a control is of a framework, it is called as there; otherwise it is one of its own', () => {
  expect(namedControl('NIST SP 800-53 CM-3')).toEqual({ framework: 'NIST SP 800-53', identifier: 'CM-3' });
  expect(namedControl('LGPD Art. 20 §1')).toEqual({ framework: 'LGPD', identifier: 'Art. 20 §1' });
  expect(namedControl('House rule 7')).toEqual({ framework: 'House rule 7', identifier: 'House rule 7' });
});
