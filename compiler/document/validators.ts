// The compiler's own schemas, as validators that ajv generated when they were built, from what the types were made of.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import type { Validators } from './shape.ts';

const require = createRequire(import.meta.url);
const generated: { readonly [K in SchemaName]: ValidateFunction<Schemas[K]> } =
  require('../../schemas/generated/validators.cjs');

export const validators: Validators = (name) => generated[name];
