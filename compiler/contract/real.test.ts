import { describe, expect, test } from 'vitest';
import { realIn } from './real.ts';

const real = (text: string | number) => realIn({ a: [text] }).map(({ pointer, like }) => `${like} ${pointer}`);

describe('what looks like a real person', () => {
  test.each([
    ['a CPF', '529.982.247-25', 'CPF'],
    ['a CPF without signs', '52998224725', 'CPF'],
    ['a CPF that is a number', 52998224725, 'CPF'],
    ['a CPF within text', 'My CPF is 529.982.247-25, thanks', 'CPF'],
    ['a CPF whose first check digit is 0', '111.444.777-35', 'CPF'],
    ['a card', '4539 1488 0343 6467', 'card'],
    ['a card with hyphens', '4539-1488-0343-6467', 'card'],
    ['a card of 15 digits', '371449635398431', 'card'],
    ['a card that is a number', 4539148803436467, 'card'],
    ['an e-mail', 'ana@bank.com.br', 'e-mail'],
    ['an e-mail whose domain only ends alike', 'ana@notexample.com', 'e-mail'],
    ['an e-mail within text', 'Write to <ana@bank.com.br>.', 'e-mail'],
  ])('when there is %s, is found: %s', (_, text, like) => {
    expect(real(text)).toEqual([`${like} /a/0`]);
  });

  test('when it is the name of a field, is found too', () => {
    expect(realIn({ '529.982.247-25': 1 })).toEqual([{ pointer: '/529.982.247-25', like: 'CPF' }]);
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
