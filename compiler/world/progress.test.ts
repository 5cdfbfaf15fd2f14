import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { progressOn } from './progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const erase = '\r\u001b[2K';
const said = (text: string) => ({ en: text, 'pt-BR': `${text} em português` });

/** A terminal with all that was written to it. */
function terminal(columns = 40) {
  const written: string[] = [];
  return { written, isTTY: true, columns, write: (text: string) => void written.push(text) };
}

describe('on a terminal', () => {
  test('when it takes less than a second, nothing is shown, and nothing is erased', () => {
    const screen = terminal();
    const progress = progressOn(screen, 'en', {});
    progress.tell(said('judging churn/1'));
    vi.advanceTimersByTime(900);
    progress.tell(said('judging churn/2'));
    progress.end();
    vi.advanceTimersByTime(5000);
    expect(screen.written).toEqual([]);
  });

  test('when it takes longer, one line is rewritten, and is gone before the result', () => {
    const screen = terminal();
    const progress = progressOn(screen, 'en', {});
    progress.tell(said('one'));
    vi.advanceTimersByTime(1200);
    progress.tell(said('two'));
    vi.advanceTimersByTime(300);
    progress.end();
    expect(screen.written).toEqual([`${erase}one …`, `${erase}two …`, erase]);
    progress.tell(said('late'), true);
    vi.advanceTimersByTime(5000);
    expect(screen.written).toHaveLength(3);
  });

  test('when a loop lets no timer run, it is told in between, and not more often than anybody reads', () => {
    const screen = terminal();
    const progress = progressOn(screen, 'en', {});
    for (let number = 0; number < 4000; number += 1) {
      vi.spyOn(performance, 'now').mockReturnValue(number);
      progress.tell(said(`judging ${number}`));
    }
    vi.restoreAllMocks();
    expect(screen.written[0]).toBe(`${erase}judging 1000 …`);
    expect(screen.written).toHaveLength(20);
  });

  test('when a program runs that lets nothing else happen, it is shown at once', () => {
    const screen = terminal();
    const progress = progressOn(screen, 'pt-BR', { NO_COLOR: '1' });
    progress.tell(said('npm'), true);
    expect(screen.written).toEqual([`${erase}npm em português …`]);
  });

  test('when the line is wider than the terminal, it is cut, since what wraps cannot be erased', () => {
    const screen = terminal(12);
    progressOn(screen, 'en', {}).tell(said('日本語のモデルを確認'), true);
    expect(screen.written).toEqual([`${erase}日本語のモ…`]);
  });
});

test.each([
  ['standard error is no terminal', { isTTY: false }, {}],
  ['a job runs', {}, { CI: 'true' }],
  ['the terminal is dumb', {}, { TERM: 'dumb' }],
])('when %s, nothing is ever written', (_, changes, environment) => {
  const screen = { ...terminal(), ...changes };
  const progress = progressOn(screen, 'en', environment);
  progress.tell(said('one'), true);
  vi.advanceTimersByTime(5000);
  progress.end();
  expect(screen.written).toEqual([]);
});

test('when somebody waits, the timer holds up no exit', () => {
  vi.useRealTimers();
  const holding = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = holding();
  const progress = progressOn(terminal(), 'en', {});
  progress.tell(said('one'));
  expect(holding()).toBe(before);
  progress.end();
});
