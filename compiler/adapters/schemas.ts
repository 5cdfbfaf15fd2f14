// The compiler's own JSON Schemas, read when first used.
import { readFileSync } from 'node:fs';
import type { Schemas } from '../document/shape.ts';

const folder = new URL('../../schemas/', import.meta.url);

export const schemas: Schemas = (name) => JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
