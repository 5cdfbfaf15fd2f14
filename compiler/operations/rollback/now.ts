// relc rollback --now: one person goes the way back that was approved with the rollout. It asks no forge, needs no commit
// and no release key: what serves is written first, and model.yaml follows.
import { type Prepared, whileHeld } from '../../apply/held.ts';
import { writeOf } from '../../apply/restore.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Outcome } from '../../report/outcome.ts';
import { summaries } from '../../report/summaries.ts';
import type { SigningKey } from '../../trust/envelope.ts';
import type { World } from '../../world/port.ts';
import { each } from '../each.ts';
import type { OpenedModel } from '../opened-model.ts';
import { followed, servedBy, wentBackBefore } from './lines.ts';
import { type Back, wayBackIn } from './way-back.ts';

export interface NowOptions {
  readonly target: string;
  /** The file of the person's private key. */
  readonly key: string;
}

export async function rollBackNow(world: World, model: string, { target, key }: NowOptions): Promise<Outcome> {
  const signing = world.keys.signing(key);
  return signing.value === undefined
    ? signing
    : each(world, [model], { target }, (place) => goBack(place, signing.value));
}

async function goBack(place: OpenedModel, key: SigningKey): Promise<Outcome> {
  const look = wayBackIn(place, key);
  const found = await look();
  if (found.value === undefined) return found;
  // Whoever asks again after a kill learns that all is done.
  if (found.value.next === undefined) return wentBackBefore(place, found.value.state);
  const asked = digestOf(found.value.bytes);
  const { written, diagnostics } = await whileHeld(place.registry, place.model, 'rollback', async () => {
    const now = await look();
    return now.value === undefined ? { writes: [], diagnostics: now.diagnostics } : writesOf(place, now.value, asked);
  });
  if (diagnostics.some(isError)) return { diagnostics };
  const { model, target } = place;
  return {
    diagnostics,
    ...followed(place, found.value.next.state, summaries.wentBack(model, target.name, written.length)),
  };
}

/** Until the hold, an apply may have finished, whose way back leads elsewhere. */
function writesOf({ model, target }: OpenedModel, { state, bytes, next, changes }: Back, asked: string): Prepared {
  if (digestOf(bytes) !== asked)
    return {
      writes: [],
      diagnostics: [
        { code: 'rollback/overtaken', facts: { model, target: target.name, observed: servedBy(state, target) } },
      ],
    };
  return {
    writes: [...changes.map(writeOf), ...(next ? [{ resource: { type: 'state' as const }, bytes: next.bytes }] : [])],
    diagnostics: [],
  };
}
