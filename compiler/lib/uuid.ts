// UUIDs of names: the same names give the same one (RFC 9562, version 5).
import { createHash } from 'node:crypto';

/** Of relc's own names, so that nobody else's have the same UUIDs. */
const namespace = Buffer.from('9f4c9dd3a1c84d1c8a3b6a4f2f0f7f35', 'hex');

/** Several names are one only where each of them is the same. */
export function uuidOf(...names: readonly string[]): string {
  const bytes = createHash('sha1').update(namespace).update(JSON.stringify(names)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
