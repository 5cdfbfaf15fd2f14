// Validators of the compiler's own schemas. ajv generates them when the schemas are built, from the same CUE as the
// types.
import { createRequire } from 'node:module';
import type { SchemaName, Schemas } from '../../schemas/generated/documents.ts';
import type { Json } from '../lib/json.ts';
import { type ShapeCheck, shapeCheck, type Validators } from './shape.ts';

export const validators: Validators = createRequire(import.meta.url)('../../schemas/generated/validators.cjs');

/** Checks a document against one of them. */
export const shape: ShapeCheck = shapeCheck(validators);

/** Whether a value has the shape of a schema, for callers that do not report what is wrong with it. */
export const hasShape = <K extends SchemaName>(value: Json, schema: K): value is Json & Schemas[K] =>
  validators(schema)(value);
