import { describe, expect, test } from 'vitest';
import { gitlabAddress, isSamePerson, looksLike, sameAddress, sameName, sharedAddresses, unclearIn } from './person.ts';

describe('names', () => {
  test.each([
    ['two spaces', 'Ana  Ribeiro'],
    ['a space at the end', 'Ana Ribeiro '],
    ['a space that does not break', 'Ana\u00a0Ribeiro'],
    ['a space that no font shows', 'Ana\u200b Ribeiro'],
    ['another case', 'ANA ribeiro'],
    ['letters of full width', 'Ａna Ribeiro'],
  ])('when one is written with %s, is the same', (_, name) => {
    expect(sameName(name)).toBe(sameName('Ana Ribeiro'));
  });

  test('when letters are composed otherwise, is the same', () => {
    expect(sameName('José'.normalize('NFD'))).toBe(sameName('José'.normalize('NFC')));
    expect(sameName('Jürgen Straße')).toBe(sameName('JÜRGEN STRASSE'));
  });

  test.each([
    ['Ana', 'Anna'],
    ['Nguyễn Văn Hưng', 'Nguyễn Văn Hùng'],
    ['João Silva', 'João Souza'],
    ['李', '王'],
  ])('when they differ to the eye, %s is not %s', (one, other) => {
    expect(sameName(one)).not.toBe(sameName(other));
    expect(looksLike(one)).not.toBe(looksLike(other));
  });

  test.each([
    ['Cyrillic letters', 'Ana Ribeiro', '\u0410n\u0430 Ribeiro'],
    ['Greek letters', 'Ana Ribeiro', '\u0391na Ribeiro'],
    ['a whole word of them', 'Coco', '\u0421\u043e\u0441\u043e'],
    ['an l for an I', 'Ian', 'lan'],
    ['a zero for an O', 'Otto', '0tto'],
    ['another apostrophe', "O'Brien", 'O\u2019Brien'],
    ['another hyphen', 'Ana-Maria', 'Ana\u2010Maria'],
  ])('when one has %s, looks like the other', (_, one, other) => {
    expect(looksLike(other)).toBe(looksLike(one));
  });

  test.each([
    'José',
    'Jürgen',
    'Nguyễn',
    '李',
    'Ana Ribeiro',
    "D'Ávila",
    'Ana-Maria',
    'Иван Петров',
    '李 Wei',
    'Ωνάσης',
  ])('when it is %s, is clear', (name) => {
    expect(unclearIn(name)).toBeUndefined();
    expect(unclearIn(name.normalize('NFD'))).toBeUndefined();
  });

  test.each([
    ['Ana\u200b', 'U+200B'],
    ['Ana\u3164', 'U+3164'],
    ['Ana\ufe0f', 'U+FE0F'],
    ['A\u034fna', 'U+034F'],
    ['Ana\u2800', 'U+2800'],
    ['Rui \u0410na', '\u0410na'],
  ])('when it has an invisible character, names the character (%j)', (name, observed) => {
    expect(unclearIn(name)).toBe(observed);
  });
});

describe('addresses', () => {
  test('when one is written in another case or way, is the same', () => {
    expect(sameAddress(' ANA@Bank.example')).toBe('ana@bank.example');
    expect(sameAddress('ana@bänk.example')).toBe(sameAddress('ana@xn--bnk-qla.example'));
    expect(sharedAddresses(['Ana@bank.example', 'x@y.z'], ['ANA@BANK.EXAMPLE'])).toEqual(['ana@bank.example']);
  });

  test("when it is GitLab's private one, is that of the user by number, whatever the name", () => {
    expect(sameAddress('11-ana@users.noreply.gitlab.example.com')).toBe(gitlabAddress(11));
    expect(sameAddress('11-new.name@users.noreply.gitlab.example.com')).toBe(sameAddress(gitlabAddress(11)));
    expect(sameAddress('11@users.noreply.gitlab.example.com')).toBe(gitlabAddress(11));
    expect(sameAddress('12-ana@users.noreply.gitlab.example.com')).not.toBe(gitlabAddress(11));
    expect(sameAddress('11-ana@bank.example')).toBe('11-ana@bank.example');
  });

  test('when a provider would take two for one, leaves them two', () => {
    expect(sameAddress('ana+x@bank.example')).not.toBe(sameAddress('ana@bank.example'));
  });

  test('when it is none, stays what it is', () => {
    expect(['ana', '@', 'a@ b', ''].map(sameAddress)).toEqual(['ana', '@', 'a@ b', '']);
  });
});

test('when two share a name or an address, they are one person', () => {
  const ana = { person: 'Ana', emails: ['ana@bank.example'] };
  expect(isSamePerson(ana, { person: 'ana ', emails: [] })).toBe(true);
  expect(isSamePerson(ana, { person: 'A.', emails: ['x@y.z', 'ANA@bank.example'] })).toBe(true);
  expect(isSamePerson(ana, { person: 'Rui', emails: ['rui@bank.example'] })).toBe(false);
});
