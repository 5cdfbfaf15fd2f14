// One event as a CloudEvent 1.0. Whatever tells of it again gives the same bytes: its id comes from digests, its time from
// what happened. It holds digests, dates and roles: no measure, no person and no secret.
import type { ReleaseEvent } from '../../schemas/generated/documents.ts';
import { type Digest, sha256Hex } from '../lib/digest.ts';
import { canonical, type Json } from '../lib/json.ts';
import type { Instant } from '../lib/time.ts';
import type { EventName } from '../model/notifications.ts';
import type { Place } from '../trust/state.ts';

/** What happened to a version. */
export interface Happened {
  readonly name: EventName;
  readonly version: string;
  readonly at: Instant;
  /** Of the signed document that says it, or of the day that came: with name and version it happens once. */
  readonly about: Digest;
  readonly data: Readonly<Record<string, Json>>;
}

export function cloudEvent({ registry_id, target, model }: Place, happened: Happened): ReleaseEvent {
  const { name, version, at, about, data } = happened;
  const what = { source: `urn:relc:${registry_id}:${target}`, type: `relc.${name}`, subject: `${model}/${version}` };
  return {
    ...{ specversion: '1.0', id: sha256Hex(canonical({ ...what, about })), ...what, time: at },
    datacontenttype: 'application/json',
    data: { target, model, version, ...data },
  };
}
