import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeProcess } from '../world/process.ts';
import { type Board, type Entry, takeHold } from './hold.ts';
import { type HeldBy, type Hold, RegistryUnreachable } from './port.ts';

/** A board in memory. `seen` is called with each look at it, before the answer. */
class TestBoard implements Board {
  readonly entries: { id: string; who: string; beat: string }[] = [];
  readonly left: string[] = [];
  seen: (look: number) => void = () => undefined;
  looks = 0;

  async enter(who: string): Promise<void> {
    this.post(who);
  }

  post(who: string): void {
    this.entries.push({ id: String(this.entries.length + this.left.length), who, beat: '' });
  }

  async present(): Promise<readonly Entry[]> {
    this.looks += 1;
    this.seen(this.looks);
    return this.entries.map((entry) => ({ ...entry }));
  }

  async beat(id: string, count: number): Promise<void> {
    for (const entry of this.entries) if (entry.id === id) entry.beat = String(count);
  }

  async record(): Promise<void> {}

  async leave(id: string, ending: string): Promise<void> {
    const [gone] = this.entries.splice(
      this.entries.findIndex((entry) => entry.id === id),
      1,
    );
    this.left.push(`${gone?.who.split(' ')[0] === 'elsewhere' ? 'elsewhere' : 'here'} ${ending}`);
  }
}

const since = '2026-11-24T12:00:00Z';
/** A process of this host, other than this one where `parts` say so. */
const here = (parts: { readonly pid?: string; readonly start?: string } = {}): string => {
  const [host, pid, start, ...rest] = describeProcess(since).split(' ');
  return [host, parts.pid ?? pid, parts.start ?? start, ...rest].join(' ');
};
const elsewhere = `elsewhere 7 7 ${since} 00`;

let board: TestBoard;
let waits: number[];
const take = () => takeHold(board, async (milliseconds) => waits.push(milliseconds));
const taken = async () => {
  const hold = await take();
  expect(hold).toHaveProperty('stands');
  return hold as Hold;
};

beforeEach(() => {
  board = new TestBoard();
  waits = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a hold', () => {
  test('when nobody else applies, is taken, lasts until it is released, and leaves nothing', async () => {
    const hold = await taken();
    expect(await hold.stands()).toBe(true);
    await hold.release('finished');
    expect(board.left).toEqual(['here finished']);
    expect(waits).toEqual([]);
  });

  test('when a living process of this host has it, is refused at once with who and since when', async () => {
    board.post(here());
    expect((await take()) as HeldBy).toEqual({
      heldBy: { host: expect.any(String), process: `${process.pid}`, since },
    });
    expect(board.left).toEqual(['here gave way']);
    expect(waits).toEqual([]);
  });

  for (const [name, parts] of [
    ['is gone', { pid: '4194305' }],
    ['is gone and its id was given to another', { start: '1' }],
  ] as const)
    test(`when the process of this host that held it ${name}, takes it over`, async () => {
      board.post(here(parts));
      await taken();
      expect(board.left).toEqual(['here gave way', 'here failed']);
    });

  test('when a process on another host beats within 30 s, is refused', async () => {
    board.post(elsewhere);
    board.seen = (look) => {
      if (look === 11) board.beat('0', 1);
    };
    expect(await take()).toEqual({ heldBy: { host: 'elsewhere', process: '7', since } });
    expect(waits).toEqual(Array.from({ length: 9 }, () => 3000));
  });

  test('when a process on another host does not beat for 30 s, takes it over', async () => {
    board.post(elsewhere);
    await taken();
    expect(board.left).toEqual(['here gave way', 'elsewhere failed']);
    expect(waits.slice(0, -1).reduce((a, b) => a + b)).toBe(30_000);
  });

  test('when a process on another host ends while watched, takes it', async () => {
    board.post(elsewhere);
    board.seen = (look) => {
      if (look === 5) board.leave('0', 'finished');
    };
    await taken();
    expect(waits).toHaveLength(4);
  });

  test('when both of two see each other and both step back, is taken after a pause', async () => {
    board.seen = (look) => {
      if (look === 1) board.post(here());
      if (look === 2) board.leave('1', 'gave way');
    };
    await taken();
    expect(waits).toHaveLength(1);
  });

  test('when there is always a new process, gives up', async () => {
    board.seen = (look) => {
      if (look % 2 === 1) board.post(elsewhere);
      else board.entries.length = 0;
    };
    expect(await take()).toHaveProperty('heldBy');
    expect(waits).toHaveLength(11);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(2000);
  });

  test('when others took this process for dead, no longer holds', async () => {
    const hold = await taken();
    board.entries.length = 0;
    expect(await hold.stands()).toBe(false);
  });

  test('while it lasts, beats every 10 s; afterwards, does not', async () => {
    vi.useFakeTimers();
    const hold = await taken();
    expect(board.entries[0]?.beat).toBe('');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(board.entries[0]?.beat).toBe('1');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(board.entries[0]?.beat).toBe('2');
    await hold.release('finished');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('when the registry goes away, neither a beat nor the release fails: the hold expires', async () => {
    vi.useFakeTimers();
    const hold = await taken();
    const gone = () => Promise.reject(new RegistryUnreachable('gone'));
    board.beat = gone;
    board.present = gone;
    await vi.advanceTimersByTimeAsync(10_000);
    await hold.release('finished');
  });
});

test('when ten want it at once, never do two have it, and all that stay get it', async () => {
  let holders = 0;
  let had = 0;
  const want = async () => {
    for (;;) {
      const hold = await takeHold(
        board,
        (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 50)),
      );
      if ('heldBy' in hold) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        continue;
      }
      holders += 1;
      had += 1;
      expect(holders).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      holders -= 1;
      await hold.release('finished');
      return;
    }
  };
  await Promise.all(Array.from({ length: 10 }, want));
  expect(had).toBe(10);
});
