// The compiler's own schemas, as validators that ajv generated when they were built.
import { createRequire } from 'node:module';
import type { Schemas } from '../document/shape.ts';

const require = createRequire(import.meta.url);
const validators = require('../../schemas/validators.cjs');

/** CycloneDX's own are a megabyte for each version: loaded when a document is of that version. */
export const schemas: Schemas = (name) =>
  name.startsWith('cyclonedx-') ? require(`../../schemas/${name}.cjs`) : validators[name];
