// A version's contracts, and a consumer's declaration as the two schemas that they are compared with.
import type { ConsumerDeclaration } from '../../schemas/generated/documents.ts';
import type { Json } from '../lib/json.ts';

/** By the names that gates use. A contract that is missing or broken is compared with nothing. */
export type Contracts = Readonly<Partial<Record<'contract_input' | 'contract_output', Json>>>;

/** Every request that it may send. */
export const requestsOf = ({ sends }: ConsumerDeclaration): Json => ({
  type: 'object',
  ...sends,
  additionalProperties: false,
});

/** Every answer that it can read. */
export const answersOf = ({ reads, unknown_fields }: ConsumerDeclaration): Json => ({
  type: 'object',
  ...reads,
  additionalProperties: unknown_fields === 'ignored',
});
