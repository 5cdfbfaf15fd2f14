// How the run of README counts what people type, so that no count is too low.
import { expect, test } from 'vitest';
import { typedBetween } from './typed.ts';

const between = (file: string, before: string, after: string) =>
  typedBetween(new Map([[file, before]]), new Map([[file, after]]));

test('when values are changed, added or taken out, each counts, and what stays does not', () => {
  const before = 'a: TODO\nb: {c: 1, d: 2}\nlist: [x]\nnone: {}\n# why\n';
  const after = 'a: said\nb: {c: 1}\nlist: [x, y]\nnone: {"1": Approved}\n# otherwise\n';
  expect(between('m.yaml', before, after)).toEqual([
    'm.yaml: /a',
    'm.yaml: /b/d',
    'm.yaml: /list/1',
    'm.yaml: /none/1',
  ]);
});

test('when a TODO beside a value is taken away and the value stays, it was confirmed, which counts', () => {
  const before = '# TODO whether it is\nsensitive: false\nzone: Lisbon # TODO yours\nleft: 1 # TODO later\n';
  const after = 'sensitive: false\nzone: Lisbon\nleft: 1 # TODO later\n';
  expect(between('p.yaml', before, after)).toEqual([
    'p.yaml: sensitive: false (confirmed)',
    'p.yaml: zone: Lisbon (confirmed)',
  ]);
});

test('when a value is changed and its TODO goes with it, that is one', () => {
  const after = 'basis: legitimate_interests\n';
  expect(between('p.yaml', '# TODO which\nbasis: credit_protection\n', after)).toEqual(['p.yaml: /basis']);
});

test('when prose is written, each line counts; a file that was not there counts whole', () => {
  expect(between('card.md', '# churn\n\nTODO say it\n', '# churn\n\nWho may leave.\nAnd why.\n')).toHaveLength(2);
  expect(typedBetween(new Map(), new Map([['new.yaml', 'a: 1\nb: 2\n']]))).toHaveLength(2);
});
