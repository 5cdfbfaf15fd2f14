// The compiler's own schemas, as validators that ajv generated when they were built.
import { createRequire } from 'node:module';
import type { Schemas } from './shape.ts';

const require = createRequire(import.meta.url);
const validators = require('../../schemas/generated/validators.cjs');

/** Those of standards have files of their own, CycloneDX's a megabyte for each version: loaded when there is such a document. */
export const schemas: Schemas = (name) =>
  /^(cyclonedx|json-schema)-/.test(name) ? require(`../../schemas/generated/${name}.cjs`) : validators[name];
