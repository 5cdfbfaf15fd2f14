// Changes that relc must not revert by itself, because somebody may have made them on purpose.

import type { Chosen } from '../apply/restore.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, parseJson, textIn, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addHoursTo, type Instant, parseInstant } from '../lib/time.ts';
import { type Change, describe, inFewWords, type State } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import type { OpenedModel } from './opened-model.ts';

const hours = 24;

/** The changes that nobody seems to insist on; the others are reported. */
export async function disputed(
  { model, target, registry, run }: OpenedModel,
  { changes, diagnostics }: Chosen,
  state: State,
): Promise<Chosen> {
  const moved = movedToApproved(changes, state);
  if (moved !== undefined) {
    const expected = servedIn(state, target)?.version ?? 'none';
    const facts = {
      ...{ model, target: target.name, alias: moved.resource.type === 'alias' ? moved.resource.name : target.alias },
      observed: moved.before,
      expected,
    };
    const file = `releases/${model}/model.yaml`;
    const meant: Diagnostic = { code: 'restore/moved-to-approved', file, pointer: `/aliases/${target.name}`, facts };
    return { changes: [], diagnostics: [...diagnostics, meant] };
  }
  if (changes.length === 0) return { changes, diagnostics };
  const since = recently(await registry.restorations(model), target.name, run.at);
  const returned = changes.filter(({ resource }) => since.has(describe(resource)));
  return {
    changes: changes.filter((change) => !returned.includes(change)),
    diagnostics: [
      ...diagnostics,
      ...returned.map(inFewWords).map(({ resource, before, after }): Diagnostic => {
        const resourceName = describe(resource);
        const facts = { observed: before, expected: after, model };
        return {
          code: 'restore/returned',
          file: `${target.name}: ${resourceName}`,
          facts: { ...facts, since: since.get(resourceName) ?? '' },
        };
      }),
    ],
  };
}

/** An alias that somebody moved to an approved version: rolled back by hand, as people do in an incident. */
export const movedToApproved = (changes: readonly Change[], state: State): Change | undefined =>
  changes.find(({ resource, before }) => resource.type === 'alias' && isApproved(state, before));

const isApproved = ({ versions }: State, version: Change['before']): boolean =>
  typeof version === 'string' && own(versions, version)?.stage === 'Approved';

/**
 * When each resource was last restored, within the last day. Anybody may have written such a record, and one from the
 * future would stop relc from restoring for ever.
 */
function recently(records: readonly Uint8Array[], target: string, at: Instant): ReadonlyMap<string, Instant> {
  const found = records
    .flatMap((bytes) => restored(bytes, target))
    .filter(([, when]) => when <= at && addHoursTo(when, hours) > at);
  return new Map(found.sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

function restored(bytes: Uint8Array, target: string): readonly (readonly [string, Instant])[] {
  const record = parseJson(textOf(bytes) ?? '');
  const values = valueIn(record, 'values');
  const when = parseInstant(textIn(record, 'restored_at') ?? '');
  if (textIn(record, 'target') !== target || !Array.isArray(values) || when === undefined) return [];
  return values.flatMap((value: Json) => {
    const resource = textIn(value, 'resource');
    return resource === undefined ? [] : [[resource, when] as const];
  });
}
