import { expect, test } from 'vitest';
import { fitLines, fittedText } from './fit.ts';
import { exact, textOfLine } from './report.ts';

const texts = (lines: Parameters<typeof fitLines>[0], columns: number) => fitLines(lines, columns).map(textOfLine);

test('when a row is wider than the terminal, it goes on below its last column; where that is far right, below its first', () => {
  expect(texts(['  slo/latency-p95  The p95 latency misses its objective'], 42)).toEqual([
    '  slo/latency-p95  The p95 latency misses',
    '                   its objective',
  ]);
  expect(texts(['  policy/timeout-without-latency  A gateway waits'], 42)).toEqual([
    '  policy/timeout-without-latency  A',
    '    gateway waits',
  ]);
});

test('when a line is a paragraph of a page, it does not hang; among others, and in a list, it does', () => {
  const paragraph = 'One two three four five six seven eight nine.';
  expect(texts(['# Title', '', paragraph], 40).slice(2)).toEqual(['One two three four five six seven eight', 'nine.']);
  expect(texts([paragraph, '- more'], 40)).toEqual(['One two three four five six seven eight', '  nine.', '- more']);
});

test('when a line is copied, it is not broken, and nor is a command after what it is for', () => {
  const command = 'relc approve plan/production/churn.json --key key.pem';
  expect(texts([exact(`  ${command}`)], 40)).toEqual([`  ${command}`]);
  expect(texts(['done', [{ style: 'bold', text: 'next:' }, ' ', { style: 'exact', text: command }]], 40)).toEqual([
    'done',
    'next:',
    `  ${command}`,
  ]);
});

test('when a line has colours, each part keeps its own', () => {
  const line = [
    { style: 'red', text: 'error[a/b]' },
    ': ',
    { style: 'bold', text: 'So many words that they go on below' },
  ] as const;
  expect(fitLines([line, 'more'], 40)).toEqual([
    [{ style: 'red', text: 'error[a/b]' }, ': ', { style: 'bold', text: 'So many words that they go' }],
    ['  ', { style: 'bold', text: 'on below' }],
    'more',
  ]);
});

test('when a terminal is very narrow, it breaks lines itself; when there is none, nothing is broken', () => {
  const text = 'one two three four five six seven eight';
  expect(fittedText(text, 10)).toBe(text);
  expect(fittedText(`${text} ${text}`, undefined)).toBe(`${text} ${text}`);
});
