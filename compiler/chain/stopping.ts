// Steps that only stop something. In an incident they must not wait for a quorum: one approval is enough.
import { parseDocument } from '../document/parse.ts';
import { hasShape } from '../document/validators.ts';
import { equalJson, isObject, type Json } from '../lib/json.ts';
import type { Judge } from '../model/judge.ts';
import { calendarFile, keysFile } from '../model/policies.ts';

export interface JudgeDocuments {
  readonly judge: Judge;
  /** Its documents by path; these two at least. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Whether a step only turns the stop switch on, adds freezes or says of keys since when they are revoked. */
export function onlyStops(changed: readonly string[], before: JudgeDocuments, after: JudgeDocuments): boolean {
  return changed.length > 0 && changed.every((path) => onlyStopsIn(path, before, after));
}

function onlyStopsIn(path: string, before: JudgeDocuments, after: JudgeDocuments): boolean {
  // A link in the place of a file would be something else.
  const isPlain = [before, after].every(({ judge }) => judge.files.get(path)?.startsWith('100644 '));
  const [then, now] = [documentIn(before, path), documentIn(after, path)];
  if (!isPlain || then === undefined || now === undefined || equalJson(then, now)) return false;
  if (path === calendarFile) return staysReadable('calendar', then, now) && calendarStops(then, now);
  return path === keysFile && staysReadable('trust', then, now) && keysStop(then, now);
}

/**
 * A document that can no longer be read would stop restore, rollback and renewal as well. A newer relc may have written
 * one that this relc never could read.
 */
const staysReadable = (schema: 'calendar' | 'trust', then: Json, now: Json): boolean =>
  !hasShape(then, schema) || hasShape(now, schema);

function documentIn({ files }: JudgeDocuments, path: string): { readonly [key: string]: Json } | undefined {
  const bytes = files.get(path);
  const value = bytes && parseDocument(path, bytes, 'yaml').value?.value;
  return isObject(value) ? value : undefined;
}

function calendarStops(then: Record<string, unknown>, now: Record<string, unknown>): boolean {
  const { stopped: wasStopped, freezes: before, ...rest } = then;
  const { stopped, freezes: after, ...others } = now;
  if (!equalJson(rest, others) || !Array.isArray(before) || !Array.isArray(after)) return false;
  // What holds is neither lifted nor reworded.
  return (wasStopped === undefined || equalJson(wasStopped, stopped ?? null)) && isWithin(before, after);
}

/** Whether a list holds all of another, in its order. */
function isWithin(some: readonly Json[], all: readonly Json[]): boolean {
  let at = 0;
  for (const one of all) if (at < some.length && equalJson(some[at], one)) at += 1;
  return at === some.length;
}

function keysStop(then: Record<string, unknown>, now: Record<string, unknown>): boolean {
  const { keys: before, ...rest } = then;
  const { keys: after, ...others } = now;
  if (!equalJson(rest, others) || !Array.isArray(before) || !Array.isArray(after)) return false;
  return (
    before.length === after.length &&
    before.every((entry, index) => {
      const other: unknown = after[index];
      if (!isObject(entry) || !isObject(other)) return false;
      const { revoked, ...added } = other;
      return equalJson(entry, 'revoked' in entry ? other : added);
    })
  );
}
