// The compiler's own schemas, as validators that ajv generated when they were built.
import { createRequire } from 'node:module';
import type { Schemas } from '../document/shape.ts';

const validators = createRequire(import.meta.url)('../../schemas/validators.cjs');

export const schemas: Schemas = (name) => validators[name];
