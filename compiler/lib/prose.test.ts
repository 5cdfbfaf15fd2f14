import { describe, expect, test } from 'vitest';
import { hasHeadingAndProse, hiddenAt, placeholdersIn, saysSomething } from './prose.ts';

describe('placeholders', () => {
  test.each([
    'TODO',
    'TODO what is new, in one line',
    'headline: TODO',
    'headline: "TODO was: the same"',
    '"person":"TODO"',
    '  - TODO where it is weak',
    '  - {id: a, note: TODO}',
    '  - {id: a, note: "TODO was: b"}',
    'email: TODO@example.com',
    'scdr: https://example.com/TODO',
    'ticket: CHG-1 # TODO',
    '# TODO for an LLM: - {kind: LlmGateway}',
    '## TODO',
    '1. TODO steps',
    '> TODO',
    '| Owner | TODO |',
    '**TODO**',
    'We measured it. TODO: say how',
    'We measured it (TODO(ana))',
    'One paragraph.\n\nTODO another.',
    'One line\nTODO\nanother line',
  ])('when %j has a placeholder, finds it', (text) => {
    expect(placeholdersIn(text)).toEqual([text.indexOf('TODO')]);
  });

  test.each([
    'Este modelo atende TODO o Brasil',
    'description: Atende TODO o Brasil',
    'O modelo atende\nTODO o Brasil',
    'Vale para o ano TODO',
    'TODOS, METODO, MÉTODO, TODO_LIST',
    'https://example.com/TODOS',
  ])('when %j has a word, finds nothing', (text) => {
    expect(placeholdersIn(text)).toEqual([]);
  });

  test.each([
    ['TODO\n', 50_000],
    ['TODO ', 0],
    ['| TODO', 40_000],
    ['[ TODO ', 1],
    [`${' '.repeat(99)}TODO`, 1],
  ])('when a megabyte repeats %j, looks at each character a few times at most', (text, least) => {
    const long = text.repeat(Math.ceil(1_000_000 / text.length));
    expect(placeholdersIn(long).length).toBeGreaterThanOrEqual(least);
  });

  test('when there are several, finds each', () => {
    expect(placeholdersIn('a: TODO\nb: TODO o dia\nc: no TODO here')).toEqual([3, 11]);
  });
});

describe('prose', () => {
  test('when there is a letter or a digit, it is prose', () => {
    for (const text of ['a', ' é ', '中', '7']) expect(saysSomething(text)).toBe(true);
    for (const text of ['', ' \n', '.', '--', '\u200b', '\u2800']) expect(saysSomething(text)).toBe(false);
  });

  test('when a character is seen by nobody, says where it stands', () => {
    for (const hidden of ['\u001b', '\u0000', '\u0085', '\u200b', '\u202e', '\u2066', '\u2028'])
      expect(hiddenAt(`ab${hidden}`)).toBe(2);
    expect(hiddenAt('a\tb\r\nc é 中 😀')).toBe(-1);
  });

  test.each(['👩‍💻', '👩🏽‍⚕️', '👨‍👩‍👧‍👦', '🏳️‍🌈', '❤️‍🔥', '✔️', '1️⃣', 'می‌شود', 'क्‍ष', 'ශ්‍රී'])(
    'when %s has a joiner that belongs there, hides nothing',
    (text) => {
      expect(hiddenAt(`a ${text} b`)).toBe(-1);
    },
  );

  test.each([
    ['between letters', 'pay\u200dment', 3],
    ['between digits', '1\u200c0', 1],
    ['after an emoji', '😀\u200d a', 2],
    ['before an emoji', 'a\u200d😀', 1],
    ['twice', '👩\u200d\u200d💻', 2],
    ['at the end of a word', 'می\u200c ', 2],
    ['between scripts', 'می\u200ca', 2],
    ['an emoji of tags', '🏴\u{e0067}\u{e0062}', 2],
    ['the direction of writing', 'می\u202eشود', 2],
  ])('when a joiner or another such character stands %s, finds it', (_, text, place) => {
    expect(hiddenAt(text)).toBe(place);
  });

  test('when a heading or the prose is missing, a card is not written', () => {
    expect(hasHeadingAndProse('# Card\n\nFor credit.\n')).toBe(true);
    expect(hasHeadingAndProse('# Card\n\n| Purpose | Credit |\n')).toBe(true);
    for (const text of ['For credit.', '# Card\n\n## Use\n', '# .\n\nFor credit.', '#Card\n\nFor credit.'])
      expect(hasHeadingAndProse(text)).toBe(false);
  });
});
