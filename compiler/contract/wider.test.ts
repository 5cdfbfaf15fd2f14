import { describe, expect, test } from 'vitest';
import { isWider } from './wider.ts';

describe('a pattern that lets through all that another does', () => {
  test.each([
    ['digits by their name', '^[0-9]{3}$', String.raw`^\d{3}$`],
    ['a range that is larger', '^[b-y]+$', '^[a-z0-9]+$'],
    ['a sign that becomes one of several', '^a-b$', '^a[-./]b$'],
    ['a point', String.raw`^\d\.\d$`, String.raw`^\d[.,]\d$`],
    ['more often', '^[a-z]{2,5}$', '^[a-z]{1,}$'],
    ['what may be left out', '^ab$', '^ab?$'],
    ['within a choice', '^(ab|[0-4]{2})$', '^(ab|[0-9]{1,2})$'],
    ['the same that nobody follows', '^(?=a)', '^(?=a)'],
  ])('when it has %s, is wider, and not the other way round', (_, narrow, wide) => {
    expect(isWider(wide, narrow)).toBe(true);
    if (wide !== narrow) expect(isWider(narrow, wide)).toBe(false);
  });
});

test.each([
  ['digits of readers who know more of them', '^[0-9]$', String.raw`^\d$`],
  ['signs that are left out', '^[^b]$', '^[^ab]$'],
  ['signs that are left out beside some that are listed', '^[a-z]$', '^[^a]$'],
  ['another anchor', '^a', 'a'],
  ['any sign, which no end of a line is', '^.$', String.raw`^\n$`],
  ['a class that is not followed', '^[a-z]$', String.raw`^[\p{L}]$`],
  ['a hyphen that stands for itself', '^[a-]$', '^[a-z]$'],
  ['a part more', '^aa$', '^a$'],
  ['a group that looks ahead', '^(?=a)b$', '^(?=a)a$'],
])('when there is %s, nobody says that it is wider', (_, wide, narrow) => {
  expect(isWider(wide, narrow)).toBe(false);
});
