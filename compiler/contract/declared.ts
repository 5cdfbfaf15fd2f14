// A consumer's declaration as the two schemas that a contract is compared with.
import type { ConsumerDeclaration } from '../../schemas/generated/documents.ts';
import type { Json } from '../lib/json.ts';

/** Every request that it may send. */
export const requestsOf = ({ sends: { properties, required } }: ConsumerDeclaration): Json => ({
  type: 'object',
  ...{ properties, required },
  additionalProperties: false,
});

/** Every answer that it can read. */
export const answersOf = ({ reads: { properties, required }, unknown_fields }: ConsumerDeclaration): Json => ({
  type: 'object',
  ...{ properties, required },
  additionalProperties: unknown_fields === 'ignored',
});
