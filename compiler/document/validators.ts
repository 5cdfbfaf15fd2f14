// Validators of the compiler's own schemas. ajv generates them when the schemas are built, from the same CUE as the
// types.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import { type ShapeCheck, shapeCheck, type Validators } from './shape.ts';

const require = createRequire(import.meta.url);
const generated: { readonly [K in SchemaName]: ValidateFunction<Schemas[K]> } =
  require('../../schemas/generated/validators.cjs');

export const validators: Validators = (name) => generated[name];

/** Checks a document against one of them. */
export const shape: ShapeCheck = shapeCheck(validators);
