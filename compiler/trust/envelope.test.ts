import { sign } from 'node:crypto';
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKey, signBlob, tampered } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { signStatement, verifyBlob, verifyStatement } from './envelope.ts';

const key = makeKey('one', []);
const second = makeKey('two', []);
const ecKey = makeKey('blob', [], { type: 'ec' });
const keys = [key.signer, second.signer, ecKey.signer];
const statement = {
  subject: [{ name: 'model', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'urn:test',
  predicate: { decision: 'PASS' },
};
const bundle = signStatement(statement, key);

/** A bundle with a good signature over any payload at all. */
function signPayload(payload: string, type = 'application/vnd.in-toto+json'): Uint8Array {
  const artifact = Buffer.from(payload);
  const signature = sign(null, dsse.preAuthEncoding(type, artifact), key.privateKey);
  return utf8(
    JSON.stringify(bundleToJSON(toDSSEBundle({ artifact, artifactType: type, signature, keyHint: key.hint }))),
  );
}

const whole = { _type: 'https://in-toto.io/Statement/v1', ...statement };
const signChanged = (change: Record<string, unknown>) => signPayload(JSON.stringify({ ...whole, ...change }));

describe('statements', () => {
  test('when a trusted key signed, hands back the key and exactly what was signed', () => {
    const result = verifyStatement(bundle, keys);
    expect(result).toMatchObject({ key: { hint: key.hint }, value: statement });
  });

  test('when the same statement is signed again, the bytes are the same, whatever the order of its keys', () => {
    const { subject, predicateType, predicate } = statement;
    expect(signStatement({ predicate, predicateType, subject }, key)).toEqual(bundle);
  });

  test('when the statement is of version 0.1, as older cosign writes it, reads it', () => {
    expect(verifyStatement(signChanged({ _type: 'https://in-toto.io/Statement/v0.1' }), keys)).toHaveProperty('value');
  });

  test.each([
    ['no key is trusted', bundle, [], 'unknown-key'],
    ['only another key is trusted', bundle, [second.signer], 'unknown-key'],
    [
      'the bundle names another trusted key',
      tampered(bundle, (text) => text.replaceAll(key.hint, second.hint)),
      keys,
      'bad-signature',
    ],
    [
      'the payload was changed',
      tampered(bundle, (text) => text.replace('"payload":"eyJ', '"payload":"eyK')),
      keys,
      'bad-signature',
    ],
    [
      'the payload type was swapped',
      tampered(bundle, (text) => text.replace('vnd.in-toto+json', 'json')),
      keys,
      'bad-signature',
    ],
    [
      'a second signature stands beside it',
      tampered(bundle, (text) => text.replace(/"signatures":\[(.*?)\]/, '"signatures":[$1,$1]')),
      keys,
      'undecodable',
    ],
    [
      'there is no signature',
      tampered(bundle, (text) => text.replace(/"signatures":\[.*?\]/, '"signatures":[]')),
      keys,
      'undecodable',
    ],
    [
      'a certificate stands for the key',
      tampered(bundle, (text) => text.replace(/"publicKey":\{.*?\}/, '"certificate":{"rawBytes":"AAAA"}')),
      keys,
      'undecodable',
    ],
    ['it is a message signature', signBlob(utf8('x'), ecKey), keys, 'undecodable'],
    ['it is no JSON', utf8('{'), keys, 'undecodable'],
    ['it is no text', new Uint8Array([0xff]), keys, 'undecodable'],
    ['it is empty', new Uint8Array(), keys, 'undecodable'],
    ['it is some other JSON', utf8('{"mediaType": "x"}'), keys, 'undecodable'],
  ] as const)('when %s, refuses', (_, bytes, trusted, fault) => {
    expect(verifyStatement(bytes, trusted)).toEqual({ fault });
  });

  test.each([
    ['the payload was signed as another type', signPayload(JSON.stringify(whole), 'application/json')],
    ['the payload is no JSON', signPayload('{')],
    ['the payload is no object', signPayload('[]')],
    ['the statement has another type', signChanged({ _type: 'https://in-toto.io/Statement/v2' })],
    ['the statement has a later version', signChanged({ _type: 'https://in-toto.io/Statement/v1.1' })],
    ['the statement only contains the type', signChanged({ _type: 'x https://in-toto.io/Statement/v1' })],
    ['there is no predicate type', signChanged({ predicateType: undefined })],
    ['there are no subjects', signChanged({ subject: undefined })],
    ['the list of subjects is empty', signChanged({ subject: [] })],
    ['a subject has no digest', signChanged({ subject: [...statement.subject, { name: 'x' }] })],
    ['a subject has another kind of digest', signChanged({ subject: [{ name: 'x', digest: { sha1: 'a' } }] })],
    ['a subject is null', signChanged({ subject: [null] })],
  ])('when the signature is valid but %s, refuses: it is not a statement', (_, bytes) => {
    expect(verifyStatement(bytes, keys)).toEqual({ fault: 'not-a-statement' });
  });

  test('when any one byte changes, either refuses or still says the same', () => {
    fc.assert(
      fc.property(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const bytes = bundle.map((byte, at) => (at === index ? byte ^ change : byte));
        const result = verifyStatement(bytes, keys);
        if (!('fault' in result)) expect(result.value).toMatchObject(statement);
      }),
      { numRuns: 1000 },
    );
  });

  test('when the statement is not plain JSON, throws: it would be signed without what it cannot hold', () => {
    expect(() => signStatement({ ...statement, predicate: new Map() }, key)).toThrow('not plain JSON at /predicate');
  });
});

describe('blobs', () => {
  const blob = utf8('list of files\n');
  const signed = signBlob(blob, ecKey);

  test('when a trusted key signed, hands back the key and the blob', () => {
    expect(verifyBlob(signed, blob, keys)).toMatchObject({ key: { hint: ecKey.hint }, value: blob });
  });

  test.each([
    ['the blob is another one', signed, utf8('list of files'), keys, 'bad-signature'],
    [
      'the digest that it names is of other bytes',
      tampered(signed, (text) => text.replace(/"digest":"..../, '"digest":"AAAA')),
      blob,
      keys,
      'bad-signature',
    ],
    ['the blob is empty', signed, new Uint8Array(), keys, 'bad-signature'],
    ['the key is not trusted', signed, blob, [key.signer], 'unknown-key'],
    ['it is a statement', bundle, blob, keys, 'undecodable'],
  ] as const)('when %s, refuses', (_, bytes, content, trusted, fault) => {
    expect(verifyBlob(bytes, content, trusted)).toEqual({ fault });
  });
});
