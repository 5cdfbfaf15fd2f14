import { expect, test } from 'vitest';
import { makeKey } from '../../testing/sample.ts';
import { canonical } from '../lib/json.ts';
import { cloudEvent } from './event.ts';
import { coreDigest, eventPayloadType, signatureFault, signedEvent } from './signed.ts';

const key = makeKey('release', ['release-signer']);
const other = makeKey('other', ['release-signer']);
const event = cloudEvent(
  { registry_id: 'production', target: 'production', model: 'm' },
  {
    ...{ name: 'release_published', version: '2', at: '2026-11-25T12:00:00Z', about: `sha256:${'a'.repeat(64)}` },
    data: { serial: 2, from: '1' },
  },
);

test('the digest of an event is that of the specification, in its case 5', () => {
  const event = { specversion: '1.0', id: '1', source: 'example/uri', type: 'example.type.binary' };
  const data = Buffer.from('8J+koQ==', 'base64').toString();
  expect(coreDigest({ ...event, datacontenttype: 'application/octet-stream' }, data)).toBe(
    'qCSeiZkS+hH9WiClfq6plfqYNVy2kvxWRfoBrLEzoDk=',
  );
});

test('when an event is signed, it holds with that key and no other, and the same event gives the same bytes', () => {
  const signed = signedEvent(event, key);
  expect(signatureFault(signed, [other.signer, key.signer])).toBeUndefined();
  expect(signatureFault(signed, [other.signer])).toBe('bad-signature');
  expect(signatureFault(event, [key.signer])).toBe('unsigned');
  expect(canonical(signedEvent(event, key))).toBe(canonical(signed));
  const envelope = JSON.parse(Buffer.from(signed.dssematerial ?? '', 'base64').toString());
  expect(envelope).toMatchObject({ payloadType: eventPayloadType });
});

test.each([
  ['its id', { id: 'b'.repeat(64) }],
  ['its source', { source: 'urn:relc:other:other' }],
  ['its type', { type: 'relc.release_revoked' }],
  ['its subject', { subject: 'm/3' }],
  ['its time', { time: '2026-11-26T12:00:00Z' }],
  ['its data', { data: { ...event.data, version: '3' } }],
])('when %s was changed after it was signed, it does not hold', (_, change) => {
  expect(signatureFault({ ...signedEvent(event, key), ...change }, [key.signer])).toBe('changed');
});
