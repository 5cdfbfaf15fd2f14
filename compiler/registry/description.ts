// relc's own part of a description, as bytes: what every adapter reads and writes of it.
import { textOf, utf8 } from '../lib/bytes.ts';
import { ownPart, withOwnPart } from '../model/description.ts';

const text = (bytes: Uint8Array | null): string => textOf(bytes ?? new Uint8Array()) ?? '';

export function ownBytes(description: Uint8Array | null): Uint8Array | null {
  const own = ownPart(text(description));
  return own === null ? null : utf8(own);
}

export const withOwnBytes = (description: Uint8Array | null, own: Uint8Array | null): Uint8Array =>
  utf8(withOwnPart(text(description), own && text(own)));
