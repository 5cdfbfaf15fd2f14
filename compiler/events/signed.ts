// Signs an event, and verifies one: https://github.com/cloudevents/spec, extension "Verifiable CloudEvents with DSSE". What is signed
// is a digest of the digests of its attributes and of its data as canonical JSON: so any text of the same event verifies.
import { createHash } from 'node:crypto';
import type { ReleaseEvent } from '../../schemas/generated/documents.ts';
import { utf8 } from '../lib/bytes.ts';
import { canonical, parseJson, textIn } from '../lib/json.ts';
import type { VerificationKey } from '../model/trust.ts';
import { type SigningKey, signEnvelope, verifyEnvelope } from '../trust/envelope.ts';

export const eventPayloadType = 'https://cloudevents.io/verifiability/dsse/v0.1';

/** The attributes that are signed, in the order of the specification; an event of relc has no `dataschema`. */
const attributes = ['id', 'source', 'specversion', 'type', 'datacontenttype', 'dataschema', 'subject', 'time'] as const;

const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** `data` is the data as it is sent. */
export function coreDigest(event: Readonly<Record<string, unknown>>, data: string): string {
  const signed = attributes.map((name) => sha256(String(event[name] ?? '')));
  return sha256(Buffer.concat([...signed, sha256(data)])).toString('base64');
}

export function signedEvent(event: ReleaseEvent, key: SigningKey): ReleaseEvent {
  const material = canonical({ core: coreDigest(event, canonical(event.data)) });
  const envelope = signEnvelope(eventPayloadType, utf8(material), key);
  return { ...event, dssematerial: Buffer.from(envelope).toString('base64') };
}

export type SignatureFault = 'unsigned' | 'bad-signature' | 'changed';

/** Why the signature of an event does not hold with any of these keys; undefined where it does. */
export function signatureFault(event: ReleaseEvent, keys: readonly VerificationKey[]): SignatureFault | undefined {
  const { dssematerial: material } = event;
  if (material === undefined) return 'unsigned';
  const payload = verifyEnvelope(Buffer.from(material, 'base64'), eventPayloadType, keys);
  if (payload === undefined) return 'bad-signature';
  const core = textIn(parseJson(Buffer.from(payload).toString()), 'core');
  return core === coreDigest(event, canonical(event.data)) ? undefined : 'changed';
}
