// Keeps applies of one model apart in a registry without compare-and-swap. Each apply first enters itself, then looks
// for others. The later of two sees the earlier; both may see each other and step back, but they never both continue.
// Entries of dead processes are removed. Clocks are never compared.

import { now } from '../world/clock.ts';
import { describeProcess, fateOf, readProcess } from '../world/process.ts';
import { type HeldBy, type Hold, type HoldEnding, RegistryUnreachable, type Restoration } from './port.ts';

/** Where a registry shows the applies that are under way. */
export interface Board {
  /** Adds an entry. A retry after a lost answer may leave two entries; both belong to the same process. */
  enter(who: string): Promise<void>;
  /** All entries that have not ended, including one's own. */
  present(): Promise<readonly Entry[]>;
  /** Shows that the process of an entry is alive. */
  beat(id: string, count: number): Promise<void>;
  /** Records a restoration beside its entry. */
  record(id: string, restoration: Restoration): Promise<void>;
  leave(id: string, ending: HoldEnding | 'gave way'): Promise<void>;
}

export interface Entry {
  readonly id: string;
  readonly who: string;
  /** Changes as long as the process is alive. */
  readonly beat: string;
}

type Wait = (milliseconds: number) => Promise<unknown>;

const beatEvery = 10_000;
const looks = 10;
const attempts = 12;
const longestPause = 2_000;

export async function takeHold(board: Board, wait: Wait): Promise<Hold | HeldBy> {
  for (let attempt = 1; ; attempt += 1) {
    const who = describeProcess(now());
    await board.enter(who);
    const present = await board.present();
    const own = present.filter((entry) => entry.who === who);
    if (own.length === 0) throw new RegistryUnreachable('the registry does not show what was just written to it');
    if (present.length === own.length) return startHold(board, who, own);
    for (const { id } of own) await board.leave(id, 'gave way');
    // Looked up only after stepping back: otherwise two processes that see each other would both give up.
    const other = await whoStays(board, wait);
    if (other !== undefined) return other;
    if (attempt === attempts) return heldBy(present.find((entry) => entry.who !== who)?.who ?? '');
    await wait(Math.random() * Math.min(longestPause, 100 * 2 ** attempt));
  }
}

const heldBy = (who: string): HeldBy => ({ heldBy: readProcess(who) });

/** An entry whose process is alive; undefined when all have ended. Entries of dead processes are removed. */
async function whoStays(board: Board, wait: Wait): Promise<HeldBy | undefined> {
  for (const entry of await board.present()) {
    const fate = fateOf(entry.who);
    if (fate === 'lives' || (fate === 'elsewhere' && (await beats(board, entry, wait)))) return heldBy(entry.who);
    await board.leave(entry.id, 'failed');
  }
  return undefined;
}

/** Whether a process on another host beats within three intervals. */
async function beats(board: Board, { id, beat }: Entry, wait: Wait): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    await wait((3 * beatEvery) / looks);
    const entry = (await board.present()).find((one) => one.id === id);
    if (entry === undefined) return false;
    if (entry.beat !== beat) return true;
  }
  return false;
}

function startHold(board: Board, who: string, own: readonly Entry[]): Hold {
  const ownNow = async () => (await board.present()).filter((entry) => entry.who === who);
  let count = 0;
  const beat = async () => {
    count += 1;
    for (const { id } of own) await board.beat(id, count).catch(unlessUnreachable);
  };
  // The next beat makes up for a lost one. `unref`: a process that is done does not wait for the timer.
  const timer = setInterval(beat, beatEvery).unref();
  return {
    who: readProcess(who),
    stands: async () => (await ownNow()).length > 0,
    record: async (restoration) => {
      for (const { id } of own.slice(0, 1)) await board.record(id, restoration);
    },
    release: async (ending) => {
      clearInterval(timer);
      // A hold that cannot be released expires, like the hold of a killed run.
      await ownNow()
        .then(async (entries) => {
          for (const { id } of entries) await board.leave(id, ending);
        })
        .catch(unlessUnreachable);
    },
  };
}

function unlessUnreachable(error: unknown): void {
  if (!(error instanceof RegistryUnreachable)) throw error;
}
