// Keeps applies of one model apart where a registry has no compare-and-swap. Whoever
// applies first says so, and only then looks for others. Of two, the later one sees
// the earlier; both may see each other and step back, but never do both go on. Who
// says so and is gone is taken off. Clocks are never compared.

import { now } from '../world/clock.ts';
import { describeProcess, fateOf, readProcess } from '../world/process.ts';
import { type HeldBy, type Hold, type HoldEnding, RegistryUnreachable, type Restoration } from './port.ts';

/** Where a registry shows who applies a model now. */
export interface Board {
  /** Says that somebody applies. Tried again after a lost answer, it may leave two entries: both are theirs. */
  enter(who: string): Promise<void>;
  /** Everyone who said so and has not ended, oneself too. */
  present(): Promise<readonly Entry[]>;
  /** Shows that whoever made the entry is still there. */
  beat(id: string, count: number): Promise<void>;
  /** Keeps beside an entry what was put back under it. */
  record(id: string, restoration: Restoration): Promise<void>;
  leave(id: string, ending: HoldEnding | 'gave way'): Promise<void>;
}

export interface Entry {
  readonly id: string;
  readonly who: string;
  /** Changes while whoever made it is there. */
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
    if (present.length === own.length) return holding(board, who, own);
    for (const { id } of own) await board.leave(id, 'gave way');
    // Looked at only after stepping back: else of two that see each other both would give up.
    const other = await whoStays(board, wait);
    if (other !== undefined) return other;
    if (attempt === attempts) return heldBy(present.find((entry) => entry.who !== who)?.who ?? '');
    await wait(Math.random() * Math.min(longestPause, 100 * 2 ** attempt));
  }
}

const heldBy = (who: string): HeldBy => ({ heldBy: readProcess(who) });

/** Somebody who is there; undefined when all have ended, or were found dead and taken off. */
async function whoStays(board: Board, wait: Wait): Promise<HeldBy | undefined> {
  for (const entry of await board.present()) {
    const fate = fateOf(entry.who);
    if (fate === 'lives' || (fate === 'elsewhere' && (await beats(board, entry, wait)))) return heldBy(entry.who);
    await board.leave(entry.id, 'failed');
  }
  return undefined;
}

/** Watches somebody on another host for three of their beats. */
async function beats(board: Board, { id, beat }: Entry, wait: Wait): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    await wait((3 * beatEvery) / looks);
    const entry = (await board.present()).find((one) => one.id === id);
    if (entry === undefined) return false;
    if (entry.beat !== beat) return true;
  }
  return false;
}

function holding(board: Board, who: string, own: readonly Entry[]): Hold {
  const ownNow = async () => (await board.present()).filter((entry) => entry.who === who);
  let count = 0;
  const beat = async () => {
    count += 1;
    for (const { id } of own) await board.beat(id, count).catch(unlessUnreachable);
  };
  // A beat that gets lost is made up for by the next; a process that is done does not wait for it.
  const timer = setInterval(beat, beatEvery).unref();
  return {
    who: readProcess(who),
    stands: async () => (await ownNow()).length > 0,
    record: async (restoration) => {
      for (const { id } of own.slice(0, 1)) await board.record(id, restoration);
    },
    release: async (ending) => {
      clearInterval(timer);
      // What cannot be given back lapses, as the hold of a run that was killed.
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
