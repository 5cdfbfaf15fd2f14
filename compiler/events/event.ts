// One event as a CloudEvent 1.0. Whatever tells of it again gives the same bytes: its id comes from digests, its time from
// what happened. It holds digests, dates and roles: no measure, no person and no secret.
import type { ReleaseEvent } from '../../schemas/generated/documents.ts';
import { hasShape } from '../document/validators.ts';
import { textOf } from '../lib/bytes.ts';
import { type Digest, digestOf, sha256Hex } from '../lib/digest.ts';
import { canonical, type Json, parseJson } from '../lib/json.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import type { EventName } from '../model/notifications.ts';
import type { Place } from '../trust/state.ts';

/** How an event is sent by itself. */
export const eventContentType = 'application/cloudevents+json; charset=utf-8';

/** Undefined where it is no event of relc's form. */
export function readEvent(bytes: Uint8Array): ReleaseEvent | undefined {
  const event = parseJson(textOf(bytes) ?? '');
  return event !== undefined && hasShape(event, 'event') ? event : undefined;
}

/** What happened to a version. */
export interface Happened {
  readonly name: EventName;
  readonly version: string;
  readonly at: Instant;
  /** Of the signed document that says it, or of the day that came: with name and version it happens once. */
  readonly about: Digest;
  readonly data: Readonly<Record<string, Json>>;
  /** Whether no state says it, but a day that came. */
  readonly ofDay?: boolean;
}

export function cloudEvent({ registry_id, target, model }: Place, happened: Happened): ReleaseEvent {
  const { name, version, at, about, data } = happened;
  const source = `urn:relc:${registry_id}:${target}`;
  const what = { source, type: `relc.${name}`, subject: `${model}/${version}` };
  return eventOf(what, about, at, { target, model, version, ...data });
}

const eventOf = (
  what: Pick<ReleaseEvent, 'source' | 'type' | 'subject'>,
  about: Digest,
  time: Instant,
  data: ReleaseEvent['data'],
): ReleaseEvent => ({
  ...{ specversion: '1.0', id: sha256Hex(canonical({ ...what, about })), ...what, time },
  ...{ datacontenttype: 'application/json', data },
});

/** A start that the start-up check refused. */
export interface RefusedStart {
  readonly host: string;
  readonly at: Instant;
  readonly model: string;
  readonly target?: string;
  readonly version?: string;
  /** Why, by code. */
  readonly codes: readonly string[];
}

/** It happened at its host, which may start again and again: the same refusal on one day is told once. */
export function refusedStart({ at, codes, ...start }: RefusedStart): ReleaseEvent {
  const { host, model, version } = start;
  const name = host.toLowerCase().replace(/[^a-z0-9_.-]/g, '-');
  const subject = version === undefined ? model : `${model}/${version}`;
  const what = { source: `urn:relc:host:${name}`, type: 'relc.verification_failed', subject };
  const about = digestOf(canonical({ ...start, codes, day: dayOf(at) }));
  const data = { ...start, codes };
  return eventOf(what, about, at, data);
}
