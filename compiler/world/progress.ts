// One line on a terminal that says what is being done, and is gone before anything else is printed.
import type { Language } from '../diagnostics/entry.ts';
import { cutTo } from '../lib/columns.ts';
import type { Progress } from './port.ts';

/** The part of a terminal that is used. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Shown extends Progress {
  /** Erases the line, and shows none any more. */
  end(): void;
}

/** Whoever waits less than this is shown nothing. */
const patience = 1000;
const between = 150;

/**
 * On standard error, since whoever reads standard output gets the result. Nobody watches a job, and not every terminal
 * can erase. Nothing here holds up an exit.
 */
export function progressOn(
  screen: Screen,
  language: Language,
  environment: Readonly<Record<string, string | undefined>>,
): Shown {
  if (!screen.isTTY || environment['CI'] || environment['TERM'] === 'dumb') return { tell: () => {}, end: () => {} };
  let said = '';
  let shown = '';
  let drawn = Number.NEGATIVE_INFINITY;
  let start: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const draw = (): void => {
    if (said === shown || isOver) return;
    // A line that went on in the next one could not be erased.
    screen.write(`${erase}${cutTo(said, (screen.columns || 80) - 1)}`);
    [shown, drawn] = [said, performance.now()];
  };
  return {
    tell: (what, isLong = false) => {
      if (isOver) return;
      said = `${what[language]} …`;
      const now = performance.now();
      start ??= now;
      // While something waits for an answer, only the timer runs; in a long loop, it does not.
      timer ??= setInterval(() => {
        if (performance.now() - (start ?? 0) >= patience) draw();
      }, between).unref();
      if (isLong || (now - start >= patience && now - drawn >= between)) draw();
    },
    end: () => {
      isOver = true;
      clearInterval(timer);
      if (shown !== '') screen.write(erase);
      shown = '';
    },
  };
}

/** To the start of the line, and nothing in it. */
const erase = '\r\u001b[2K';
