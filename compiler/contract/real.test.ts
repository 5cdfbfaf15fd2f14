import { describe, expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { realIn, realInSchema } from './real.ts';

const real = (text: string | number) => realIn({ a: [text] }).map(({ pointer, like }) => `${like} ${pointer}`);

describe('what looks like a real person', () => {
  test.each([
    ['a CPF', '529.982.247-25', 'CPF'],
    ['a CPF without signs', '52998224725', 'CPF'],
    ['a CPF with hyphens only', '529-982-247-25', 'CPF'],
    ['a CPF with a slash', '529.982.247/25', 'CPF'],
    ['a CPF in wide digits', '５２９.９８２.２４７-２５', 'CPF'],
    ['a CPF with a sign that nobody sees', '529.982.\u200b247-25', 'CPF'],
    ['a CPF that is a number', 52998224725, 'CPF'],
    ['a CPF within text', 'My CPF is 529.982.247-25, thanks', 'CPF'],
    ['a CPF whose first check digit is 0', '111.444.777-35', 'CPF'],
    ['a card', '4539 1488 0343 6467', 'card'],
    ['a card with hyphens', '4539-1488-0343-6467', 'card'],
    ['a card of 15 digits', '371449635398431', 'card'],
    ['a card that is a number', 4539148803436467, 'card'],
    ['an e-mail', 'ana@bank.com.br', 'e-mail'],
    ['an e-mail whose domain only ends alike', 'ana@notexample.com', 'e-mail'],
    ['an e-mail whose domain only begins alike', 'joao@example.comércio.br', 'e-mail'],
    ['an e-mail within text', 'Write to <ana@bank.com.br>.', 'e-mail'],
  ])('when there is %s, is found: %s', (_, text, like) => {
    expect(real(text)).toEqual([`${like} /a/0`]);
  });

  test('when it is the name of a field, is found too', () => {
    expect(realIn({ '529.982.247-25': 1 })).toEqual([{ pointer: '/529.982.247-25', like: 'CPF' }]);
  });
});

describe('what a schema gives as a value', () => {
  const cpf = '529.982.247-25';
  test.each<[string, Json, string]>([
    ['an example', { properties: { a: { examples: ['x', cpf] } } }, '/properties/a/examples/1'],
    ['a default', { $defs: { a: { default: { b: cpf } } } }, '/$defs/a/default/b'],
    ['a listed value', { allOf: [{ items: { enum: [cpf] } }] }, '/allOf/0/items/enum/0'],
    ['a field named like a keyword', { properties: { enum: { const: cpf } } }, '/properties/enum/const'],
  ])('when %s looks real, is found at its place', (_, schema, pointer) => {
    expect(realInSchema(schema)).toEqual([{ pointer, like: 'CPF' }]);
  });

  test('when a description says whom to ask, or a pattern looks like a number, says nothing', () => {
    const said = { description: 'Ask risk@bank.com.br', pattern: cpf, examples: ['ana@example.com'] };
    expect(realInSchema({ ...said, properties: { examples: said } })).toEqual([]);
  });
});

describe('what looks like nobody', () => {
  test.each([
    ['a CPF with a wrong check digit', '529.982.247-26'],
    ['eleven equal digits', '111.111.111-11'],
    ['digits within longer ones', '1529982247251'],
    ['a card with a wrong check digit', '4539 1488 0343 6468'],
    ['a number that no card begins with', '9999999999999995'],
    ['a moment', '2026-11-24T12:00:00Z'],
    ['an amount', 15000],
    ['an e-mail of an example', 'ana@example.com'],
    ['one below it', 'ana@mail.example.org'],
    ['a domain for tests', 'ana@bank.test'],
    ['an at sign', 'a @ b'],
  ])('when there is %s, says nothing of %s', (_, text) => {
    expect(real(text)).toEqual([]);
  });
});
